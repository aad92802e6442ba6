#pragma once

#include "models/monitor/limit_rule.h"

#include <optional>

namespace holdpoint::monitor {

/// Where the line of a limit is, in the unit of its series; nothing for a relative limit without its baseline, and for a rate, whose
/// line is not among the samples.
[[nodiscard]] std::optional<double> lineOf(const LimitRule& rule);
/// On which side of that line it is passed. A drop is passed below: "20 % down" is more than 20 when the value is less than four fifths.
[[nodiscard]] Passed sideOf(const LimitRule& rule);

} // namespace holdpoint::monitor
