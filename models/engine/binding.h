#pragma once

#include "models/journal/record.h"

#include <string>
#include <string_view>

namespace holdpoint::engine {

/// The text of an item with its values put in. Secrets stay hidden unless they are asked for.
[[nodiscard]] std::string boundText(const journal::Record& record, std::uint32_t item);
/// Whether `$name` in the item's text has to be replaced, because no shell will do it.
[[nodiscard]] bool putsInItself(const plan::Item& item);
/// Puts a value in wherever the placeholder stands; "$a" does not stand in "$ab".
void putIn(std::string& text, std::string_view placeholder, std::string_view value);
/// The variable with the address of a query's database; empty where none has a value.
[[nodiscard]] std::string databaseName(const journal::Record& record, std::uint32_t item);
/// The first placeholder of an item that has no value; empty when it may run.
[[nodiscard]] std::string missingValue(const journal::Record& record, std::uint32_t item);

} // namespace holdpoint::engine
