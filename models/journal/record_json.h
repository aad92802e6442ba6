#pragma once

#include "models/base/json_writer.h"
#include "models/journal/record.h"

#include <functional>
#include <string>

namespace holdpoint::journal {

/// The whole record as JSON, for programs and for whoever wants to look at everything.
/// `more` may add what others make of it.
[[nodiscard]] std::string recordJson(const std::string& release, const std::string& state, const std::string& waitingFor, const Record& record,
                                     const std::function<void(JsonWriter&)>& more = {});

} // namespace holdpoint::journal
