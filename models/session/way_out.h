#pragma once

#include "models/base/error.h"

#include <string>
#include <utility>

namespace holdpoint::session {

/// An error with a way out that is another one at each place: a terminal is told the option or the verb, and the desktop, which has a field
/// or a button for it, says the sentence alone. `says` is marked with QT_TRANSLATE_NOOP("Verify", …).
[[nodiscard]] inline Error atTerminal(Phrase says, const std::string& wayOut)
{
    std::string english = says.english() + "; " + wayOut;
    return Error{std::move(english), {}, 0, std::move(says)};
}

} // namespace holdpoint::session
