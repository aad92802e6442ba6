#pragma once

#include "models/plan/rules.h"

namespace holdpoint::plan {

/// When a release may begin, as the runbook says it. What it finds is a part of the timeline, too.
void findDeployTimes(const Reading& reading, Plan& plan, TextPool& pool);

} // namespace holdpoint::plan
