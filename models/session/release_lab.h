#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"
#include "models/lab/lab.h"

namespace holdpoint::session {

/// The lab in which a release works, started for as long as it is driven here; null: its runbook brings none along.
[[nodiscard]] Result<std::unique_ptr<lab::Lab>> labOf(journal::Journal& journal, const journal::Record& record);

} // namespace holdpoint::session
