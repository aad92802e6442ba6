#pragma once

#include "models/monitor/limit_reading.h"
#include "models/plan/plan.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace holdpoint::items {

/// How much depends on a limit.
enum class LimitWeight : std::uint8_t {
    Aim,            ///< what is hoped for, or looked at
    Warning,        ///< somebody looks into it
    Act,            ///< the release is stopped, or somebody is woken
};

/// A limit as it is drawn: a line, and the band beyond it that no value should reach.
struct ChartLimit {
    double value = 0;                       ///< in the unit of the chart
    monitor::Passed passed = monitor::Passed::Above;
    LimitWeight weight = LimitWeight::Aim;
    QString label;                          ///< short, beside the line: "above 50 ms: roll back"
    std::uint32_t line = 0;                 ///< of the runbook
    QString words;                          ///< as the runbook says it: "line 131: p95 > 50 ms for 5 min, then roll back"

    bool operator==(const ChartLimit&) const = default;
};

/// Whether the band lies above the line. Of a value that has to be met exactly there is none.
[[nodiscard]] bool hasBandAbove(const ChartLimit& limit);
[[nodiscard]] bool hasBandBelow(const ChartLimit& limit);

[[nodiscard]] LimitWeight weightOf(plan::LimitAction action);
/// Nothing where there is no such line: a change against a baseline that is not captured yet, or a rate of what is counted.
[[nodiscard]] std::optional<ChartLimit> chartLimitOf(const monitor::LimitRule& rule, plan::LimitAction action, QString words);

} // namespace holdpoint::items
