#pragma once

#include "models/session/record_view.h"

#include <QString>

namespace holdpoint::items {

/// What a release waits for, in the language of whoever looks at it: "a tick: The change ticket is approved". Empty when nobody
/// is waited for. The engine's own words for it go to the journal and the command line and are English everywhere.
[[nodiscard]] QString waitingText(const journal::Record& record, const engine::Advice& advice);
/// The same for a release of which only the engine's sentence is at hand, as the list of releases has it. What is not known here
/// stays as it is.
[[nodiscard]] QString waitingText(const std::string& told);

} // namespace holdpoint::items
