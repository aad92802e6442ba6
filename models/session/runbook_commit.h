#pragma once

#include "models/report/evidence.h"

namespace holdpoint::session {

/// The newest commit, of the repository in which a runbook lies, whose file had exactly these bytes; none where there is no such commit,
/// no repository or no git. What the repository's own settings would run is not run.
[[nodiscard]] std::optional<report::GitFacts> commitOf(const std::string& file, std::string_view bytes);

} // namespace holdpoint::session
