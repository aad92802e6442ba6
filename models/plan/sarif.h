#pragma once

#include "models/plan/plan.h"

#include <string>

namespace holdpoint::plan {

/// The findings as SARIF 2.1.0, for editors and code review. The runbook is named as it was on the command line: a
/// relative path stays relative, so that the log means the same on another machine.
[[nodiscard]] std::string findingsSarif(const Plan& plan);
/// The findings alone, in the form that they have in the outline.
[[nodiscard]] std::string findingsJson(const Plan& plan);
/// The answer to "is this runbook fit to be run?" is no: there is more than notes.
[[nodiscard]] bool hasObjections(const Plan& plan);

} // namespace holdpoint::plan
