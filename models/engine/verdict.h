#pragma once

#include "models/journal/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// What a command gave, as far as checks look at it.
struct Evidence {
    int exitCode = 0;
    std::string output;         ///< without colour codes
    bool cut = false;           ///< the middle of a long output is missing
};

/// Compares what was wanted with what is there. What cannot be decided is said to be undecided: a person then looks.
[[nodiscard]] journal::CheckResult judge(const plan::ItemCheck& check, const Evidence& evidence);
[[nodiscard]] std::vector<journal::CheckResult> judge(const std::vector<plan::ItemCheck>& checks, const Evidence& evidence);

/// The same for an answer to a request: a status is looked for in its first line, everything else in its body.
[[nodiscard]] std::vector<journal::CheckResult> judgeAnswer(const std::vector<plan::ItemCheck>& checks, const Evidence& evidence);

/// "43 tests passed, 0 failed, from L33 on", where this item alone has fewer: what the items before it have shown is added, by the record.
/// Where one of them has shown no number, nobody can add, and a person looks.
void addTotals(const journal::Record& record, std::uint32_t item, std::vector<journal::CheckResult>& checks);

/// Output as a person would see it: without colour codes and other terminal controls.
[[nodiscard]] std::string withoutControls(std::string_view output);
/// The last line that is not empty, without the blanks around it.
[[nodiscard]] std::string lastLine(std::string_view output);
/// The beginning and the end of a file, at most `most` bytes of each. Empty where it cannot be read.
[[nodiscard]] Evidence readOutput(const std::string& file, std::size_t most = std::size_t{1} << 20);

} // namespace holdpoint::engine
