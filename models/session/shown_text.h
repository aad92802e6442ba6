#pragma once

#include "models/base/error.h"

#include <QString>

#include <string>

namespace holdpoint::session {

/// As the desktop says it, in its language. What is kept or printed stays English.
[[nodiscard]] QString shownText(const Phrase& phrase);
/// The same of what is kept as a text, in English: what is wrong with a source of numbers.
[[nodiscard]] QString shownKept(const std::string& kept);
/// With the file that it is about, where there is one.
[[nodiscard]] QString shownText(const Error& error);

} // namespace holdpoint::session
