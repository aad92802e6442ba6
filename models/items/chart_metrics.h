#pragma once

#include "models/items/chart_feed.h"
#include "models/items/chart_limits.h"
#include "models/plan/plan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace holdpoint::items {

/// Something that is measured, as it is bound for a release.
struct ChartMetric {
    QString name;                               ///< as it is bound: "p95", "Error rate"
    QStringList aliases;                        ///< other words for it in the runbook
    QString unit;                               ///< of the samples that the feed gives
    monitor::SeriesKind kind = monitor::SeriesKind::Gauge;
    std::shared_ptr<ChartFeed> feed;      ///< null: nothing feeds it
    QString trouble;                            ///< why nothing feeds it; empty: nobody has bound a source
    std::shared_ptr<ChartFeed> ghost;     ///< the same before the change, to be drawn behind it; null: there is none
    std::int64_t ghostShiftMs = 0;              ///< how much later the ghost is drawn than it was measured
    std::optional<double> baseline;             ///< what relative limits compare with, once it is captured
};

/// A metric with the limits that the runbook sets on it.
struct LimitedMetric {
    ChartMetric metric;
    std::vector<ChartLimit> limits;
};

/// What is measured, and behind it what the runbook has limits for that nobody measures. A metric is the limit's where its name or
/// an alias is the same but for case and blanks; nothing is guessed.
[[nodiscard]] std::vector<LimitedMetric> withLimits(std::vector<ChartMetric> metrics, const plan::Plan* plan);

/// The metrics of one chart, by their indices.
struct ChartGroup {
    QString title;
    std::vector<std::size_t> members;
    std::vector<QString> names;                 ///< of the lines, as short as they can be: "p95"
};

/// Percentiles of one thing share a chart, the lowest first; everything else has a chart of its own, since two scales in one
/// would be read wrong.
[[nodiscard]] std::vector<ChartGroup> groupsOf(const std::vector<LimitedMetric>& metrics);

} // namespace holdpoint::items
