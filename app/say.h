#pragma once

#include "app/arguments.h"
#include "models/session/release.h"

#include <functional>

namespace holdpoint::app {

/// The clock of all verbs that only say something.
[[nodiscard]] const SystemClock& systemClock();

/// What somebody says to a release: the event to keep, made for the record as it is then, or why it cannot be.
using Saying = std::function<Result<journal::Body>(const session::Release&)>;

/// Keeps one event in the release that the arguments name; whoever drives it sees it. The program's exit code.
int say(const Arguments& arguments, const Saying& saying);

} // namespace holdpoint::app
