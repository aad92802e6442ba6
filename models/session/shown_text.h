#pragma once

#include "models/base/error.h"

#include <QString>

namespace holdpoint::session {

/// As the desktop says it, in its language. What is kept or printed stays English.
[[nodiscard]] QString shownText(const Phrase& phrase);
/// With the file that it is about, where there is one.
[[nodiscard]] QString shownText(const Error& error);

} // namespace holdpoint::session
