#pragma once

#include "models/base/json_writer.h"
#include "models/journal/record.h"

namespace holdpoint::journal {

/// The rows of limits, sources and messages, as parts of a record's object.
void writeWatch(JsonWriter& json, const Record& record);

} // namespace holdpoint::journal
