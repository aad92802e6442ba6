#pragma once

#include "models/plan/code_parts.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// What the lines of a code block look like, each judged by itself.
struct CodeVotes {
    std::size_t lines = 0, certain = 0, shell = 0, sql = 0, config = 0, boxes = 0;
    std::size_t tools = 0;  ///< of programs that are not known, by the signs of a command line, and all that are certain
    std::size_t words = 0;  ///< they may be commands of such a program, or words
};
[[nodiscard]] CodeVotes votesOf(const std::vector<CodeLine>& lines, std::size_t first, std::size_t last);

/// A letter or a digit of any script, not only signs and brackets.
[[nodiscard]] bool holdsWord(std::string_view text);

} // namespace holdpoint::plan
