#pragma once

#include "models/journal/record.h"
#include "models/journal/shared.h"
#include "models/session/release.h"

#include <optional>
#include <string>
#include <vector>

namespace holdpoint::session {

// What people at other desks want goes through the store to whoever drives, and is checked there: the right of the person, and
// whether it can be as things stand by then.

/// The event that a wish becomes in this record, or why it becomes none.
[[nodiscard]] Result<journal::Body> bodyOf(const journal::Wish& wish, const journal::Record& record);
/// The same where it still can be said of this record, or why it cannot: it was made for an earlier one.
[[nodiscard]] Result<journal::Body> asThingsStand(const journal::Record& record, journal::Body body, const std::string& actor);
/// Under which name it stands in the journal. Nobody speaks for another: the store knows the login, and a name that is not its own has it
/// behind it.
[[nodiscard]] std::string nameOf(const journal::Wish& wish);
/// Why somebody with this right may not say this; nothing where they may.
[[nodiscard]] std::optional<Error> mayNotSay(const journal::Record& record, journal::Right right, std::string_view type);

/// Why somebody with this right may not do what needs the other one; nothing where they may.
[[nodiscard]] std::optional<Error> lacks(journal::Right right, journal::Right needed);

/// What became of what somebody said.
struct Spoken {
    std::vector<journal::Event> kept;       ///< it is in the journal
    std::uint64_t wish = 0;                 ///< it is with whoever drives, under this number
};
/// Keeps it where nobody else drives, and else tells whoever does. Nothing of both: others were faster, and it is to be said anew.
Result<Spoken> speak(Release& release, journal::Journal& journal, journal::Body body, const std::string& person);

} // namespace holdpoint::session
