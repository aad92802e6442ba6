#pragma once

#include "models/base/json_writer.h"
#include "models/journal/shared.h"

#include <map>
#include <string>
#include <vector>

namespace holdpoint::app {

// What somebody at another desk has said and nobody has heard yet, as the verb status shows it: above all a HOLD, which its sayer
// believes to stand.

/// One line a wish, each with `indent` before it. `lease` is that of whoever drives, and may be nobody's.
[[nodiscard]] std::string unheardText(const std::vector<journal::Wish>& wishes, const journal::Lease& lease, const std::string& indent);
/// "unheard", an array; nothing where there is nothing.
void unheardJson(JsonWriter& json, const std::vector<journal::Wish>& wishes, const journal::Lease& lease);

/// "written_by", an array: each name in the journal with the login that the server knows for it. Nothing in a store of one machine.
[[nodiscard]] std::optional<Error> writersJson(JsonWriter& json, journal::Shared* store, const std::string& release);

/// What status has to show of them: of one release all, of a list the first hold of each.
struct Unheard {
    std::vector<journal::Wish> wishes;
    journal::Lease lease;
};
[[nodiscard]] Result<Unheard> unheardOf(journal::Shared* store, const std::string& release);
[[nodiscard]] Result<std::map<std::string, Unheard>> unheardHolds(journal::Shared* store);

} // namespace holdpoint::app
