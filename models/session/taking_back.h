#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"

#include <functional>
#include <optional>
#include <string>

namespace holdpoint::session {

/// What keeps a release that is done from being taken back, whoever asks for it: nothing, or another one that was begun in its folder since
/// and stands on what it left.
[[nodiscard]] std::optional<Error> notToBeTakenBack(journal::Journal& journal, const std::string& release, const journal::Record& record);

/// A secret that a way back needs, that was given once, and that this program does not know: it lived in the memory of another. Empty: none.
[[nodiscard]] std::string secretNotKept(const journal::Record& record, const journal::RollbackBegun& way, const std::function<bool(const std::string& name)>& isKnown);

} // namespace holdpoint::session
