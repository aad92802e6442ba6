#pragma once

#include "app/arguments.h"
#include "models/plan/plan.h"

namespace holdpoint::app {

/// The runbook in a file, compiled.
[[nodiscard]] Result<plan::Plan> compileFile(const std::string& path);

// The verbs, in groups: those that only read a runbook, those that drive a release, and those that act on one.

[[nodiscard]] std::vector<Verb> planVerbs();
[[nodiscard]] std::vector<Verb> driveVerbs();
[[nodiscard]] std::vector<Verb> actVerbs();
[[nodiscard]] std::vector<Verb> limitVerbs();
[[nodiscard]] std::vector<Verb> signVerbs();
[[nodiscard]] Verb statusVerb();
[[nodiscard]] Verb rehearseVerb();
[[nodiscard]] Verb sampleVerb();
[[nodiscard]] Verb windowVerb();
[[nodiscard]] Verb verdictVerb();
[[nodiscard]] std::vector<Verb> sourceVerbs();
[[nodiscard]] Verb identityVerb();
[[nodiscard]] Verb trustVerb();
[[nodiscard]] Verb storeVerb();
[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb verifyVerb();

} // namespace holdpoint::app
