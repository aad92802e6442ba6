#include "models/runbook/regions.h"

#include "models/runbook/fence.h"
#include "models/runbook/skeleton.h"

namespace holdpoint::runbook {

namespace {

constexpr std::size_t regionSize = std::size_t{1} << 17;

/// A single # may also be a comment of a script inside a fence.
bool opensRegion(const Source& source, std::uint32_t number)
{
    const std::string_view line = source.line(number);
    return line.starts_with("##") && isHeading(line) && isBlankLine(source.line(number - 1));
}

/// The line at which the region that begins at `first` ends and the next one begins.
std::uint32_t regionEnd(const Source& source, std::uint32_t first)
{
    const char* const begin = source.line(first).data();
    const char* const end = source.text().data() + source.text().size();
    if (static_cast<std::size_t>(end - begin) < 2 * regionSize) return source.lineCount() + 1;
    std::uint32_t next = source.lineOf(begin + regionSize) + 1;
    while (next <= source.lineCount() && !opensRegion(source, next)) ++next;
    return next;
}

} // namespace

void append(Part& whole, const Part& next)
{
    const auto before = static_cast<std::uint32_t>(whole.blocks.size());
    whole.blocks.insert(whole.blocks.end(), next.blocks.begin(), next.blocks.end());
    for (std::size_t i = before; i < whole.blocks.size(); ++i) {
        Block& block = whole.blocks[i];
        if (block.item != none) block.item += before;
        if (block.group != 0) block.group += whole.groups;
    }
    whole.guarded.insert(whole.guarded.end(), next.guarded.begin(), next.guarded.end());
    whole.groups += next.groups;
}

std::vector<Span> regionsOf(const Source& source, std::uint32_t first)
{
    std::vector<Span> regions;
    while (first <= source.lineCount()) {
        const std::uint32_t end = regionEnd(source, first);
        regions.push_back({first, end - 1});
        first = end;
    }
    return regions;
}

} // namespace holdpoint::runbook
