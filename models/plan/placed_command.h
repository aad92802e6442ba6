#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

/// A command with what it has from the place in the text where it stands: the environment, whether that is a rollback, and
/// what the author pinned down about the block.
[[nodiscard]] Command placedCommand(const Reading& reading, std::uint32_t block, Span lines, CommandKind kind, Rule rule, std::size_t offset);

} // namespace holdpoint::plan
