#include "models/items/chart_sources.h"

#include "models/items/followed_feed.h"
#include "models/items/item_text.h"
#include "models/journal/record.h"
#include "models/session/shown_text.h"
#include "models/session/watchtower.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace holdpoint::items {

namespace {

/// A stretch of another feed, with nothing before and nothing after it.
class StretchFeed : public ChartFeed {
public:
    StretchFeed(std::shared_ptr<ChartFeed> feed, std::int64_t fromMs, std::int64_t toMs) : m_feed(std::move(feed)), m_from(fromMs), m_to(toMs) {}

    [[nodiscard]] std::vector<monitor::Column> columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const override
    {
        std::vector<monitor::Column> columns = m_feed->columns(fromMs, toMs, count);
        for (monitor::Column& column : columns)
            if (column.count > 0 && (column.first.atMs < m_from || column.last.atMs > m_to)) column = {};
        return columns;
    }
    [[nodiscard]] std::optional<monitor::Sample> first() const override { return m_feed->first(); }
    [[nodiscard]] std::optional<monitor::Sample> last() const override { return m_feed->last(); }

private:
    std::shared_ptr<ChartFeed> m_feed;
    std::int64_t m_from, m_to;
};

/// What the limits of a metric are compared with, where that is known: it is drawn behind what came after the change, from its beginning on.
void addBaseline(const journal::Record& record, const std::string& words, ChartMetric& metric)
{
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) {
        const auto& baseline = record.watch.limits[i].baseline;
        if (!baseline || record.procedure->limits[i].metric != words || metric.ghost) continue;
        metric.baseline = baseline->value;
        metric.ghost = std::make_shared<StretchFeed>(metric.feed, baseline->fromMs, baseline->toMs);
        metric.ghostShiftMs = baseline->toMs - baseline->fromMs;
    }
}

} // namespace

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
            addBaseline(record, words, metrics[static_cast<std::size_t>(known - series.begin())]);
            continue;
        }
        monitor::SeriesOptions options;
        options.gapMs = std::max(shortestGapMs, source.everyMs * 5 / 2);    // a slow source has no gap at each step
        ChartMetric metric;
        metric.name = toText(name);
        metric.aliases << toText(words);
        metric.unit = toText(source.unit);
        metric.feed = std::make_shared<FollowedFeed>(session::seriesPath(folder, name), options);
        if (const auto trouble = record.watch.troubles.find(words); trouble != record.watch.troubles.end()) metric.trouble = session::shownKept(trouble->second.sentence);
        addBaseline(record, words, metric);
        series.push_back(name);
        metrics.push_back(std::move(metric));
    }
    return metrics;
}

} // namespace holdpoint::items
