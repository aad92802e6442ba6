#pragma once

#include "models/base/result.h"
#include "models/signoff/secret_text.h"

#include <string>

namespace holdpoint::app {

/// Asks for a passphrase: at a terminal without showing it, else the next line of standard input. It is never taken from the command
/// line, which every user of the machine can read.
[[nodiscard]] Result<signoff::SecretText> askSecret(const std::string& question);
/// A new one, which at a terminal is typed twice.
[[nodiscard]] Result<signoff::SecretText> askNewSecret(const std::string& question);

} // namespace holdpoint::app
