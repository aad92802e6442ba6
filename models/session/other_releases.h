#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"

#include <optional>
#include <string>

namespace holdpoint::session {

/// A release of the same runbook in the same folder that is not over; none where there is none.
[[nodiscard]] Result<std::optional<std::string>> openTwin(journal::Journal& journal, const std::string& file, const std::string& directory);
/// A release that was begun in the same folder after this one, and that has done something.
[[nodiscard]] Result<std::optional<std::string>> releasedLater(journal::Journal& journal, const std::string& release, const journal::Record& record);

} // namespace holdpoint::session
