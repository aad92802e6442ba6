#include "models/items/chart_sources.h"

#include "models/items/followed_feed.h"
#include "models/items/item_text.h"
#include "models/journal/record.h"
#include "models/session/watchtower.h"

#include <algorithm>

namespace holdpoint::items {

std::vector<ChartMetric> measuredIn(const journal::Record& record, const std::string& folder)
{
    constexpr std::int64_t shortestGapMs = 5000;
    std::vector<ChartMetric> metrics;
    std::vector<std::string> series;
    for (const auto& [words, source] : record.watch.sources) {
        const std::string name = source.series.empty() ? words : source.series;
        const auto known = std::find(series.begin(), series.end(), name);
        if (known != series.end()) {
            metrics[static_cast<std::size_t>(known - series.begin())].aliases << toText(words);
            continue;
        }
        monitor::SeriesOptions options;
        options.gapMs = std::max(shortestGapMs, source.everyMs * 5 / 2);    // a slow source has no gap at each step
        ChartMetric metric;
        metric.name = toText(name);
        metric.aliases << toText(words);
        metric.unit = toText(source.unit);
        metric.feed = std::make_shared<FollowedFeed>(session::seriesPath(folder, name), options);
        if (const auto trouble = record.watch.troubles.find(words); trouble != record.watch.troubles.end()) metric.trouble = toText(trouble->second.sentence);
        series.push_back(name);
        metrics.push_back(std::move(metric));
    }
    return metrics;
}

} // namespace holdpoint::items
