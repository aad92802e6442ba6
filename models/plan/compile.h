#pragma once

#include "models/plan/lexicon.h"
#include "models/plan/plan.h"

#include <memory>

namespace holdpoint::plan {

/// Compiles a runbook. Total: any runbook has a plan, and every line of the file is modelled or kept as a note.
[[nodiscard]] Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon);

} // namespace holdpoint::plan
