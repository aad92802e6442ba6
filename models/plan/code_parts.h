#pragma once

#include "models/plan/code_kind.h"

#include <functional>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// One row of a code block: a command, a statement, a file's content, an output.
struct CodePart {
    std::uint32_t first = 0;  ///< line in the file
    std::uint32_t last = 0;
    CommandKind kind = CommandKind::Shell;
    bool script = false;
    Rule rule = "";
};

/// A line of a code block, with the number that it has in the file.
struct CodeLine {
    std::string_view text;    ///< without the indentation of the block and without a prompt
    std::uint32_t number = 0;
    bool prompted = false;    ///< "$ " or another prompt stood before it
    bool goesOn = false;      ///< a prompt that says that the line above goes on
    Prompt into = Prompt::Shell; ///< what a prompted line was typed into
};

/// What stands around a code block says of it: nothing, that it is all there is where something is to be done, or that it is to be run.
enum class Meant : std::uint8_t { Unsaid, Alone, Ordered };

/// Takes a code block apart, by its tag where that can be true and by its content otherwise. The parts are handed over one by one: a block of a million lines is not kept in memory twice.
void splitCode(const std::vector<CodeLine>& lines, Tag tag, Meant meant, const std::function<void(const CodePart&)>& take);

} // namespace holdpoint::plan
