#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

/// A command with what it has from the place in the text where it stands: the environment, whether that is a rollback, and
/// what the author pinned down about the block.
[[nodiscard]] Command placedCommand(const Reading& reading, std::uint32_t block, Span lines, CommandKind kind, Rule rule, std::size_t offset);

/// Its program is not known, so that it may be none: nothing but a person's word makes it one.
[[nodiscard]] bool isGuess(const Command& command);

} // namespace holdpoint::plan
