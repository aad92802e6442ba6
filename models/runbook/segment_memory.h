#pragma once

#include <cmark-gfm.h>

namespace holdpoint::runbook {

/// The memory of the Markdown parser for one segment. The parser asks for a piece for every node and gives each back
/// on its own, which costs more than the parsing. Here a piece is cut from a chunk, and all of them are given back
/// at once when the segment is done. One at a time in a thread; what the parser made dies with it.
class SegmentMemory {
public:
    SegmentMemory() = default;
    ~SegmentMemory();
    SegmentMemory(const SegmentMemory&) = delete;
    SegmentMemory& operator=(const SegmentMemory&) = delete;

    [[nodiscard]] cmark_mem* allocator() const;
};

} // namespace holdpoint::runbook
