#pragma once

#include "models/engine/value_places.h"
#include "models/journal/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// The text of an item with its values put in: what is shown, and what is run. Secrets stay as they are written.
[[nodiscard]] std::string boundText(const journal::Record& record, std::uint32_t item);
/// The same of another text that belongs to the item, such as what it says to people.
[[nodiscard]] std::string boundText(const journal::Record& record, std::uint32_t item, std::string_view text);
/// Whether `$name` in the item's text has to be replaced, because no shell will do it.
[[nodiscard]] bool putsInItself(const plan::Item& item);
/// A text of the item with values put in, each as its kind of text wants it: a shell's, a database's, a file's.
[[nodiscard]] std::string withValues(const plan::Item& item, std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs = {});
/// Whether a value is put in that is shell, because the author says so: a person looks at the command before it runs.
[[nodiscard]] bool hasRawValue(const journal::Record& record, std::uint32_t item);
/// Whether a placeholder stands there; "$a" does not stand in "$ab".
[[nodiscard]] bool standsAt(std::string_view text, std::size_t at, std::string_view placeholder);
/// Puts a value in wherever the placeholder stands; "$a" does not stand in "$ab".
void putIn(std::string& text, std::string_view placeholder, std::string_view value);
/// An item with the values put in that its checks want: "number = <count-in-staging>".
[[nodiscard]] plan::Item withBoundChecks(const journal::Record& record, std::uint32_t item);
/// The variable with the address of a query's database; empty where none has a value.
[[nodiscard]] std::string databaseName(const journal::Record& record, std::uint32_t item);
/// The first placeholder of an item that has no value, or the name of a file that should have been made before; empty when it may run.
[[nodiscard]] std::string missingValue(const journal::Record& record, std::uint32_t item);

/// The names of files that an item is about to make, filled in now and once for ever.
[[nodiscard]] std::vector<journal::Bound> namesToBind(const journal::Record& record, std::uint32_t item, std::int64_t nowMs);
/// A name with each `$(date +FORMAT)` in it filled in as the clock on the wall goes there; nothing where more than a date is open.
[[nodiscard]] std::optional<std::string> filledIn(std::string_view name, std::int64_t nowMs, std::int32_t zoneMinutes);
/// Where the first command of a way back begins, in each shell: the way forward may have left it anywhere, and a way back is written for
/// where the work begins. That is the first folder to which the runbook went by its whole path, or else the release's own. Empty for
/// any other item: it goes on where its shell stands.
[[nodiscard]] std::string folderToBeginIn(const journal::Record& record, std::uint32_t item);
/// Where a file lies that an item makes under this name, when its shell stands in a folder.
[[nodiscard]] std::string fileAt(const std::string& shellStands, const plan::Item& item, const std::string& name, const std::string& home);

} // namespace holdpoint::engine
