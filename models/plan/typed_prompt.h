#pragma once

#include "models/plan/code_kind.h"

#include <cstddef>
#include <string_view>

namespace holdpoint::plan {

/// What a terminal shows before a line that was typed: "user@host:~$ ", "PS C:\> ", "mysql> ".
struct TypedPrompt {
    std::size_t size = 0;           ///< 0 where the line has none
    Prompt into = Prompt::Shell;    ///< what it was typed into
    bool goesOn = false;            ///< the line above goes on: "    -> "
};
[[nodiscard]] TypedPrompt typedPromptAt(std::string_view line);

} // namespace holdpoint::plan
