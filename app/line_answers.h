#pragma once

#include "models/base/result.h"

#include <string>

namespace holdpoint::app {

/// Answers standard input line by line, at once, so that a script may ask, read and ask again. A bad line is told, and keeps nobody
/// else from an answer. The program's exit code.
int answerLines(Result<std::string> (*answerTo)(const std::string& line));

} // namespace holdpoint::app
