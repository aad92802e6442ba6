#pragma once

#include "models/monitor/limit_rule.h"
#include "models/monitor/unit.h"

#include <string>
#include <vector>

namespace holdpoint::monitor {

/// What the samples of a series are.
enum class SeriesKind : std::uint8_t {
    Gauge,          ///< each sample is the metric itself, also a percentile that the source has computed
    Counter,        ///< it only grows; what is limited is how fast
    Observations,   ///< each sample is one request or one look; a percentile is taken here, over a window
};

/// What has to be known of a series to read a limit for it.
struct SeriesFacts {
    std::string name;               ///< for a limit whose metric has no words
    std::string unit;               ///< empty: unknown, and numbers are taken as they are written
    SeriesKind kind = SeriesKind::Gauge;
    std::int64_t everyMs = 1000;    ///< how often a sample comes
    bool moreIsBetter = false;      ///< a success rate that is worse has dropped
    std::int64_t windowMs = 60'000; ///< of a rate or a percentile that is taken here
};

/// A limit of a runbook as it is evaluated on a series.
///
/// "p95 < 50 ms" that is to be verified is what is wanted, "error rate > 5 %" that rolls back is what is not: the action tells
/// which, and the line is passed in the one case where the comparison does not hold and in the other where it does. A value that
/// has to be met exactly is always what is wanted. The numbers come out in the unit of the series.
///
/// "degraded > 20 %" and "within 1 % of the baseline" are read as a change, "2x" as a multiple. A number that only stands in a
/// sentence about a baseline, "CPU < 60 %" or "> 500 ms", is an absolute limit: it needs no baseline to be true or false.
///
/// An error when limit and series are of different kinds, a file size for a latency.
[[nodiscard]] Result<LimitRule> readLimit(const plan::Limit& limit, const SeriesFacts& series, const UnitReader& units);

/// The baseline of a relative limit, from what was measured before the change: the rule's own measure over all of the samples
/// from one moment to another, and of single values the median, which a few outliers do not move. An error when there are fewer than
/// `least` points.
[[nodiscard]] Result<double> captureBaseline(const LimitRule& rule, const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs, std::size_t least = 20);

} // namespace holdpoint::monitor
