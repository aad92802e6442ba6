#include "models/monitor/limit_reading.h"

#include "models/monitor/limit_window.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace holdpoint::monitor {

using plan::LimitAction;
using plan::Op;

namespace {

bool isWanted(const plan::Limit& limit)
{
    switch (limit.action) {
    case LimitAction::Verify:
    case LimitAction::Target:
    case LimitAction::Hold:
    case LimitAction::None: return true;
    case LimitAction::Investigate:
    case LimitAction::Alert:
    case LimitAction::Page:
    case LimitAction::Rollback:
    case LimitAction::Abort: return false;
    }
    return true;
}

Passed passedOf(const plan::Limit& limit)
{
    const bool wanted = isWanted(limit);
    switch (limit.op) {
    case Op::Less: return wanted ? Passed::AtOrAbove : Passed::Below;
    case Op::AtMost: return wanted ? Passed::Above : Passed::AtOrBelow;
    case Op::More: return wanted ? Passed::AtOrBelow : Passed::Above;
    case Op::AtLeast: return wanted ? Passed::Below : Passed::AtOrAbove;
    case Op::Equal: return Passed::Differs;
    }
    return Passed::Differs;
}

/// What the limit is compared with; the header says why not every number beside a baseline is relative.
Against againstOf(const plan::Limit& limit, const SeriesFacts& series, const UnitReader& units)
{
    if (!limit.relative) return Against::Nothing;
    const UnitKind kind = units.read(limit.unit).kind;
    if (kind == UnitKind::Times) return Against::Times;
    const bool grows = isWanted(limit) ? limit.op == Op::AtMost : limit.op == Op::More || limit.op == Op::AtLeast;
    if (kind != UnitKind::Share || !grows) return Against::Nothing;
    return series.moreIsBetter ? Against::PercentDown : Against::PercentUp;
}

/// "p95 latency", "Query time P99", "p99.9": 0 where no percentile is named.
double percentileIn(std::string_view metric)
{
    for (std::size_t i = 0; i + 1 < metric.size(); ++i) {
        if ((metric[i] != 'p' && metric[i] != 'P') || !plan::isDigit(metric[i + 1]) || (i > 0 && plan::isAlnum(metric[i - 1]))) continue;
        double value = 0;
        const auto read = std::from_chars(metric.data() + i + 1, metric.data() + metric.size(), value);
        if (read.ec == std::errc() && value > 0 && value < 100 && (read.ptr == metric.data() + metric.size() || !plan::isAlnum(*read.ptr))) return value;
    }
    return 0;
}

void takeMeasure(LimitRule& rule, const plan::Limit& limit, const SeriesFacts& series, const UnitReader& units)
{
    const double percentile = percentileIn(limit.metric);
    if (series.kind == SeriesKind::Counter) {
        rule.measure = Measure::Rate;
        rule.windowMs = std::max(series.windowMs, series.everyMs * 4);
        rule.needed = 2;
        if (const Unit unit = units.read(limit.unit); unit.kind == UnitKind::Frequency) rule.rateMs = std::llround(1 / unit.factor);
    } else if (series.kind == SeriesKind::Observations && percentile > 0) {
        rule.measure = Measure::Percentile;
        rule.percentile = percentile;
        // With fewer, the largest value alone would be the percentile. A window never has more than it can hold.
        const double wanted = std::ceil(100 / (100 - percentile) - 1e-9);
        const std::int64_t every = std::max<std::int64_t>(series.everyMs, 1);
        rule.windowMs = std::max(series.windowMs, series.everyMs * 4);
        rule.needed = static_cast<std::uint32_t>(std::clamp(wanted, 1.0, std::max(1.0, static_cast<double>(rule.windowMs) / static_cast<double>(every) * 0.8)));
    }
}

/// The runbook says 50 ms, and so is said what a source measures in seconds.
void showAsWritten(LimitRule& rule, const plan::Limit& limit, const UnitReader& units)
{
    const auto factor = units.convert(1, rule.unit, limit.unit);
    if (!factor || limit.unit.empty() || rule.unit == limit.unit) return;
    rule.shownUnit = limit.unit;
    rule.shownFactor = *factor;
}

/// "a latency is measured in ms, and this limit in GB"
Error mismatch(const plan::Limit& limit, const SeriesFacts& series)
{
    return Error{"the limit on '" + std::string(limit.metric) + "' is in " + std::string(limit.unit) + " and its series in " + series.unit
                     + ", which cannot be compared; bind it to another series", {}, limit.line};
}

} // namespace

Result<LimitRule> readLimit(const plan::Limit& limit, const SeriesFacts& series, const UnitReader& units)
{
    LimitRule rule;
    rule.name = limit.metric.empty() ? series.name : std::string(limit.metric);
    rule.passed = passedOf(limit);
    rule.against = againstOf(limit, series, units);
    rule.unit = series.unit.empty() && rule.against == Against::Nothing ? std::string(limit.unit) : series.unit;
    rule.line = limit.value;
    takeMeasure(rule, limit, series, units);
    if (rule.against == Against::Nothing) {
        // A counter's own unit is that of what is counted; the limit's unit says in what time.
        if (rule.measure == Measure::Rate) {
            if (units.read(limit.unit).kind == UnitKind::Frequency) rule.unit = limit.unit;
        } else if (const auto line = units.convert(limit.value, limit.unit, rule.unit)) {
            rule.line = *line;
            showAsWritten(rule, limit, units);
        } else {
            return mismatch(limit, series);
        }
    }
    if (limit.window.known()) rule.forMs = std::int64_t{limit.window.value} * 1000;
    rule.staleMs = std::max<std::int64_t>(10'000, series.everyMs * 5);
    return rule;
}

Result<double> captureBaseline(const LimitRule& rule, const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs, std::size_t least)
{
    std::vector<Sample> taken;
    for (const Sample& sample : samples)
        if (sample.atMs >= fromMs && sample.atMs <= toMs && std::isfinite(sample.value) && !rule.excused(sample) && (taken.empty() || sample.atMs > taken.back().atMs)) taken.push_back(sample);
    if (taken.size() < std::max<std::size_t>(least, 2))
        return Error{"no baseline for " + rule.name + ": " + std::to_string(taken.size()) + " of " + std::to_string(least) + " points; let the probe run for longer before the change begins"};
    LimitRule whole;
    whole.measure = rule.measure == Measure::Value ? Measure::Percentile : rule.measure;
    whole.percentile = rule.measure == Measure::Value ? 50 : rule.percentile;
    whole.windowMs = taken.back().atMs - taken.front().atMs + 1;
    whole.rateMs = rule.rateMs;
    LimitWindow window(whole);
    Measured measured;
    for (const Sample& sample : taken) measured = window.take(sample, false);
    return measured.value;
}

} // namespace holdpoint::monitor
