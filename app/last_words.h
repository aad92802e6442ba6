#pragma once

#include "app/store_place.h"
#include "models/session/release.h"

#include <string>

namespace holdpoint::app {

// What a program that has driven a release says at its end.

/// For other programs: the release, its state, and who is waited for.
[[nodiscard]] std::string jsonLine(const session::Release& release);
/// For people: how it ended, or what it waits for, and the words that answer and go on.
[[nodiscard]] std::string lastWords(const StorePlace& place, const session::Release& release);
/// What goes on when this program is told to end, and how to go on with all of it.
[[nodiscard]] std::string partingWords(const StorePlace& place, const session::Release& release, int signal);

} // namespace holdpoint::app
