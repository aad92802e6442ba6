#pragma once

#include "models/plan/lexicon.h"
#include "models/plan/plan.h"

#include <memory>

namespace holdpoint::plan {

/// Compiles a runbook. Total: any runbook has a plan, and every line of the file is modelled or kept as a note. A large
/// one is shared among as many threads as the machine has, or as are named; the plan is the same whatever their number.
[[nodiscard]] Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon);
[[nodiscard]] Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon, unsigned threads);

} // namespace holdpoint::plan
