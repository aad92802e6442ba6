#pragma once

#include "models/journal/record.h"

#include <map>
#include <string>

namespace holdpoint::tests {

/// What has to be true of every journal, however the release went. Returns the promise that is broken, with the event; empty
/// when all are kept. `begun` says how often the runner really began each job.
[[nodiscard]] std::string brokenPromise(const std::vector<journal::Event>& events, const std::map<std::string, int>& begun);

} // namespace holdpoint::tests
