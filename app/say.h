#pragma once

#include "app/arguments.h"
#include "app/store_place.h"
#include "models/session/release.h"

#include <functional>

namespace holdpoint::app {

/// The clock of all verbs that only say something.
[[nodiscard]] const SystemClock& systemClock();

/// What somebody says to a release: the event to keep, made for the record as it is then, or why it cannot be.
using Saying = std::function<Result<journal::Body>(const session::Release&)>;

/// Keeps one event in the release that the arguments name; whoever drives it sees it. The program's exit code.
int say(const Arguments& arguments, const Saying& saying);

/// Who drives a release of a team, or that nobody does and how to go on: the last program that did was ended, or died. Empty where a
/// program of this machine drives it.
[[nodiscard]] std::string driverText(const StorePlace& place, const std::string& release);

/// Waits until whoever drives has answered what somebody wants, and says what came of it. The program's exit code.
int awaitAnswer(const StorePlace& place, const std::string& release, std::uint64_t wish, const std::string& what);

} // namespace holdpoint::app
