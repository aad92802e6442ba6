#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"

#include <optional>
#include <string>

namespace holdpoint::session {

/// What keeps a release that is done from being taken back, whoever asks for it: nothing, or another one that was begun in its folder since
/// and stands on what it left.
[[nodiscard]] std::optional<Error> notToBeTakenBack(journal::Journal& journal, const std::string& release, const journal::Record& record);

} // namespace holdpoint::session
