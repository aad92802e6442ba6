#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::journal {

/// The whole record as JSON, for programs and for whoever wants to look at everything.
[[nodiscard]] std::string recordJson(const std::string& release, const std::string& state, const std::string& waitingFor, const Record& record);

} // namespace holdpoint::journal
