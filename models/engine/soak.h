#pragma once

#include "models/journal/record.h"

#include <cstdint>

namespace holdpoint::engine {

/// Until when a release whose steps are all over is still watched, because the runbook says so of limits that are measured or that somebody
/// has looked at: "first 24 hours", "monitor for 4 hours". 0: there is nothing to be watched any more.
[[nodiscard]] std::int64_t soakUntilMs(const journal::Record& record);
/// Whether all that is to be done is over. What is only watched may go on.
[[nodiscard]] bool isAllDone(const journal::Record& record);

} // namespace holdpoint::engine
