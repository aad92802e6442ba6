#pragma once

#include "models/plan/plan.h"

#include <string>

namespace holdpoint::plan {

/// The plan as a person reads it in a terminal: phases and steps with all that belongs to them, each element with its
/// line and the rule that made it.
[[nodiscard]] std::string outlineText(const Plan& plan);

/// One finding a line, as compilers print theirs: "deploy.md:214: warning: … [rule]; mend".
[[nodiscard]] std::string findingsText(const Plan& plan);

} // namespace holdpoint::plan
