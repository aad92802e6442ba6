#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdpoint::signoff {

/// How often a passphrase was wrong one after the other, and when last. It is kept beside the key store, so that a program that is started
/// anew does not forget it.
struct WrongTries {
    std::uint32_t count = 0;
    std::int64_t lastMs = 0;
};

/// How long the next try has to wait after so many wrong ones: a second, then twice as long each time, five minutes at most.
[[nodiscard]] std::int64_t delayAfter(std::uint32_t count);
/// How long it still has to wait now. A clock that was set back lets nobody wait longer than the delay itself.
[[nodiscard]] std::int64_t stillToWait(const WrongTries& tries, std::int64_t nowMs);

/// A file that is not there or says nothing is no wrong try: to destroy it takes the right to write into the key store, and whoever has
/// that copies the key store and guesses elsewhere.
[[nodiscard]] WrongTries readTries(const std::string& file);
void keepTries(const std::string& file, const WrongTries& tries);

} // namespace holdpoint::signoff
