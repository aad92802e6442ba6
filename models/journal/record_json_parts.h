#pragma once

#include "models/base/json_writer.h"
#include "models/journal/record.h"

namespace holdpoint::journal {

/// The rows of limits, sources and messages, as parts of a record's object.
void writeWatch(JsonWriter& json, const Record& record);
/// Who has to sign, and what was signed and voted, each with its statement and its signature.
void writeSigning(JsonWriter& json, const Record& record);

} // namespace holdpoint::journal
