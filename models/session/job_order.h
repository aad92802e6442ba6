#pragma once

#include "models/engine/runner.h"
#include "models/journal/record.h"

#include <map>
#include <string>

namespace holdpoint::session {

/// Values that are never written down, by name.
using Secrets = std::map<std::string, std::string>;

/// The id of an item's last attempt. It is made from what the journal holds, so it is the same in each life of a program.
[[nodiscard]] std::string jobId(const journal::Record& record, std::uint32_t item);
/// What a runner is asked to do for an item that was begun.
[[nodiscard]] engine::Job jobOrder(const journal::Record& record, std::uint32_t item, const Secrets& secrets);

} // namespace holdpoint::session
