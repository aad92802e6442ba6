#pragma once

#include "models/plan/rules.h"

namespace holdpoint::plan {

/// Finds what will go wrong: each finding has a line, a rule, a severity, a message and a mend. Runs last, over the
/// finished plan.
void findFindings(const Reading& reading, Plan& plan);

} // namespace holdpoint::plan
