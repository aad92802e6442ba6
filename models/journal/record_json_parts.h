#pragma once

#include "models/base/json_writer.h"
#include "models/journal/record.h"

namespace holdpoint::journal {

/// The rows of limits, sources and messages, as parts of a record's object.
void writeWatch(JsonWriter& json, const Record& record);
/// What an item says to people, and what became of it; nothing for an item that says nothing.
void writeMessage(JsonWriter& json, const Record& record, const plan::Item& item);
/// Who has to sign, and what was signed and voted, each with its statement and its signature.
void writeSigning(JsonWriter& json, const Record& record);

} // namespace holdpoint::journal
