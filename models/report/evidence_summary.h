#pragma once

#include "models/base/json_writer.h"
#include "models/report/evidence.h"

namespace holdpoint::report {

/// What the journal comes to, in a few fields, for programs that want to know no more: how it ended, what was done and what was done
/// otherwise. It is made from the journal each time, so it cannot say anything else.
void writeSummary(JsonWriter& json, const Evidence& evidence);
/// "done", "rolled-back", "aborted"; of a release that is not over "forward" or "back".
[[nodiscard]] std::string stateName(const journal::Record& record);

} // namespace holdpoint::report
