#pragma once

#include "models/runbook/regions.h"

#include <cmark-gfm.h>

namespace holdpoint::runbook {

/// The lines that the parser was given at once.
struct Segment {
    std::uint32_t begin = 1;
    std::uint32_t end = 1;
    bool repeated = false;  ///< before them stood a copy of the line that opened what is still open
};

/// Appends what the parser's tree of a segment holds to the blocks of the segments before it.
void readTree(cmark_node* document, const Segment& segment, const Source& source, Part& part);

} // namespace holdpoint::runbook
