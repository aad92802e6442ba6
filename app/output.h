#pragma once

#include "models/base/error.h"

#include <string>

namespace holdpoint::app {

/// The exit codes that the command line promises.
enum Exit { Done = 0, No = 1, Usage = 2, HeldUp = 3, RolledBack = 4, Aborted = 5 };

/// One clear line on standard error.
int fail(const Error& error);
/// Writes everything or says why not: a full disk must not look like a short answer.
int print(const std::string& text, int exit);
/// A line that is seen at once, beside what a release prints.
void sayLine(const std::string& line);

} // namespace holdpoint::app
