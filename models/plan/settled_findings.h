#pragma once

#include "models/plan/plan.h"

#include <functional>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// Of each finding, whether it has come to nothing by now: that a name has no value is no matter where somebody has given it one.
/// `isKnown` is asked about bare names.
[[nodiscard]] std::vector<bool> settledFindings(const Plan& plan, const std::function<bool(std::string_view)>& isKnown);

} // namespace holdpoint::plan
