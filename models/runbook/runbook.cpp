// What a block says: its words, its code and what stands behind its fence.

#include "models/runbook/runbook.h"

#include "models/base/byte_set.h"
#include "models/runbook/fence.h"
#include "models/runbook/skeleton.h"

#include <algorithm>

namespace holdpoint::runbook {

Span Runbook::codeLines(const Block& block)
{
    if (!block.fenced) return block.span;
    return {block.span.first + 1, block.closed ? block.span.last - 1 : block.span.last};
}

std::string_view Runbook::info(const Block& block) const
{
    if (!block.fenced) return {};
    std::string_view line = source->line(block.span.first);
    line.remove_prefix(containerPrefix(line).size);
    line.remove_prefix(std::min(fenceAt(line).length, line.size()));
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::string_view Runbook::content(const Block& block, std::uint32_t line) const
{
    static constexpr ByteSet blanks(" \t");
    static constexpr ByteSet marks(" \t>");
    static constexpr ByteSet ends(" \t\r");
    std::string_view text = source->line(line);
    if (block.kind == BlockKind::Code) return text;
    if (line == block.span.first) {
        text.remove_prefix(containerPrefix(text).size);
        if (block.checkbox) text.remove_prefix(3);
        if (block.kind == BlockKind::Heading) text.remove_prefix(std::min(text.find_first_not_of('#'), text.size()));
    } else if (block.quoted) {
        text.remove_prefix(marks.firstNotIn(text));
    }
    text.remove_prefix(blanks.firstNotIn(text));
    while (!text.empty() && ends.has(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace holdpoint::runbook
