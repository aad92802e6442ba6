#pragma once

#include "models/runbook/runbook.h"

#include <vector>

namespace holdpoint::runbook {

/// What was parsed of a stretch of a source. Items and groups are counted from its own beginning.
struct Part {
    std::vector<Block> blocks;
    std::vector<Guarded> guarded;
    std::uint32_t groups = 0;
};

/// Adds what follows it in the text.
void append(Part& whole, const Part& next);

/// The lines from `first` to the end, in stretches that may be parsed at the same time. Each but the first begins at a
/// heading with hardly ever anything open above it; whether there is, only a parser can tell. Where the stretches
/// begin is a matter of the text alone.
[[nodiscard]] std::vector<Span> regionsOf(const Source& source, std::uint32_t first);

} // namespace holdpoint::runbook
