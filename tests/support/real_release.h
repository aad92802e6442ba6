#pragma once

#include "models/journal/record.h"

#include <functional>
#include <string>

namespace holdpoint::tests {

/// How long a release took that was driven for real (SQLite, holdpoint-runner, bash) in a folder, and how it ended.
struct Driven {
    double seconds = -1;
    journal::Record record;
    [[nodiscard]] bool done() const { return record.stage == journal::Stage::Ended && record.ending == journal::Ending::Done; }
};

[[nodiscard]] Driven driveForReal(const std::string& folder, plan::Procedure procedure);

/// A procedure of shell items, one a line.
[[nodiscard]] plan::Procedure shellProcedure(const std::vector<std::string>& commands);

[[nodiscard]] double secondsOf(const std::function<void()>& work);
/// Runs a line in bash. False: it did not end well.
bool bashLine(const std::string& line);

} // namespace holdpoint::tests
