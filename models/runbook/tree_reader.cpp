// The parser's tree -> blocks. The tree is one of skeletons, so what a block says is looked up in the source.

#include "models/runbook/tree_reader.h"

#include "models/runbook/fence.h"
#include "models/runbook/skeleton.h"

#include <algorithm>
#include <cstring>

namespace holdpoint::runbook {

namespace {

class TreeReader {
public:
    TreeReader(const Segment& segment, const Source& source, Part& part)
        : m_segment(segment), m_source(source), m_part(part), m_offset(segment.begin - 1 - (segment.repeated ? 1 : 0))
    {
    }

    void read(cmark_node* document) { visitChildren(document, none, 0, false); }

private:
    [[nodiscard]] Span spanOf(cmark_node* node) const
    {
        const auto line = [&](int n) {
            return std::clamp(static_cast<std::uint32_t>(std::max(n, 0)) + m_offset, m_segment.begin, m_segment.end);
        };
        Span span{line(cmark_node_get_start_line(node)), line(cmark_node_get_end_line(node))};
        span.last = std::max(span.first, span.last);  // HTML that ends on its first line says it ended before it
        return withoutBlankEnd(span);
    }

    /// What begins next, wherever in the tree.
    [[nodiscard]] static cmark_node* behind(cmark_node* node)
    {
        while (node && !cmark_node_next(node)) node = cmark_node_parent(node);
        return node ? cmark_node_next(node) : nullptr;
    }

    /// An underlined heading ends with its line. cmark gives it the next one as well, where something begins there.
    [[nodiscard]] Span headingSpan(cmark_node* node) const
    {
        Span span = spanOf(node);
        cmark_node* below = behind(node);
        while (below && cmark_node_get_start_line(below) == 0) below = behind(below);   // a paragraph that ran into a table
        if (below && span.last > span.first && cmark_node_get_start_line(below) == cmark_node_get_end_line(node)) --span.last;
        return withoutBlankEnd(span);
    }

    [[nodiscard]] Span withoutBlankEnd(Span span) const
    {
        while (span.last > span.first && isBlankLine(m_source.line(span.last))) --span.last;
        return span;
    }

    /// The lines that a block of HTML or of code holds. cmark's last line of such a block may be one too few or one
    /// too many, depending on how it ended.
    [[nodiscard]] static std::uint32_t linesIn(cmark_node* node)
    {
        const std::string_view content = cmark_node_get_literal(node);
        return static_cast<std::uint32_t>(std::count(content.begin(), content.end(), '\n'));
    }

    /// Whether this is the copy of a line that the segment before had as well: the two are one block.
    [[nodiscard]] bool isRepeated(cmark_node* node) const
    {
        return m_segment.repeated && cmark_node_get_start_line(node) == 1 && !m_part.blocks.empty();
    }

    void visitHtml(cmark_node* node, std::uint32_t item, bool quoted)
    {
        const std::uint32_t first = static_cast<std::uint32_t>(cmark_node_get_start_line(node)) + m_offset;
        const std::uint32_t last = std::clamp(first + linesIn(node) - 1, m_segment.begin, m_segment.end);
        Block& block = isRepeated(node) ? m_part.blocks.back() : add(BlockKind::Html, {first, last}, item, quoted);
        block.span = withoutBlankEnd({block.span.first, last});
    }

    void visitChildren(cmark_node* parent, std::uint32_t item, unsigned depth, bool quoted)
    {
        for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            visit(node, item, depth, quoted);
    }

    void visit(cmark_node* node, std::uint32_t item, unsigned depth, bool quoted)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE: visitChildren(node, item, depth, true); return;
        case CMARK_NODE_LIST: visitList(node, item, depth + 1, quoted); return;
        case CMARK_NODE_HEADING: add(BlockKind::Heading, headingSpan(node), item, quoted).level
            = static_cast<std::uint8_t>(cmark_node_get_heading_level(node)); return;
        case CMARK_NODE_PARAGRAPH:
            // A paragraph that ran into a table has lost its lines; the table knows where it began.
            if (cmark_node_get_start_line(node) > 0) add(BlockKind::Paragraph, spanOf(node), item, quoted);
            return;
        case CMARK_NODE_CODE_BLOCK: visitCode(node, item, quoted); return;
        case CMARK_NODE_HTML_BLOCK: visitHtml(node, item, quoted); return;
        default:
            if (std::strcmp(cmark_node_get_type_string(node), "table") == 0) visitTable(node, item, quoted);
        }
    }

    Block& add(BlockKind kind, Span span, std::uint32_t item, bool quoted)
    {
        Block block;
        block.kind = kind;
        block.span = span;
        block.item = item;
        block.quoted = quoted;
        m_part.blocks.push_back(block);
        return m_part.blocks.back();
    }

    void visitList(cmark_node* list, std::uint32_t item, unsigned depth, bool quoted)
    {
        const std::uint32_t group = ++m_part.groups;
        for (cmark_node* node = cmark_node_first_child(list); node; node = cmark_node_next(node)) {
            const auto index = static_cast<std::uint32_t>(m_part.blocks.size());
            if (isRepeated(node)) {
                visitChildren(node, m_part.blocks.back().item, depth, quoted);
                continue;
            }
            Span span = spanOf(node);
            cmark_node* text = cmark_node_first_child(node);
            const bool hasText = text && cmark_node_get_type(text) == CMARK_NODE_PARAGRAPH;
            span.last = hasText && cmark_node_get_start_line(text) > 0 ? spanOf(text).last : span.first;
            const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1) - 1);
            describeItem(add(BlockKind::ListItem, span, item, quoted), list, group, depth, column);
            if (text && isLeafOfWords(text)) describeBox(m_part.blocks.back());
            for (cmark_node* child = text; child; child = cmark_node_next(child))
                if (child != text || !hasText) visit(child, index, depth, quoted);
        }
    }

    void describeItem(Block& block, cmark_node* list, std::uint32_t group, unsigned depth, std::size_t column) const
    {
        block.group = group;
        block.level = static_cast<std::uint8_t>(std::min(depth, 255u));
        block.ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
        const std::string_view line = m_source.line(block.span.first);
        if (block.ordered) block.number = writtenNumber(line.substr(std::min(column, line.size())));
    }

    /// Whether what stands behind the marker is the item's own: the box of "1. - [ ] words" is that of the inner item.
    static bool isLeafOfWords(cmark_node* node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        return type != CMARK_NODE_LIST && type != CMARK_NODE_BLOCK_QUOTE && type != CMARK_NODE_CODE_BLOCK;
    }

    void describeBox(Block& block) const
    {
        const std::string_view line = m_source.line(block.span.first);
        const std::string_view text = line.substr(containerPrefix(line).size);
        block.checkbox = startsWithBox(text);
        block.checked = block.checkbox && text[1] != ' ';
    }

    static std::uint32_t writtenNumber(std::string_view marker)
    {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < marker.size() && i < 9 && marker[i] >= '0' && marker[i] <= '9'; ++i)
            number = number * 10 + static_cast<std::uint32_t>(marker[i] - '0');
        return number;
    }

    void visitCode(cmark_node* node, std::uint32_t item, bool quoted)
    {
        int length = 0;
        int offset = 0;
        char mark = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
        const std::uint32_t lines = linesIn(node);
        const Span span = spanOf(node);
        // A fence that its list item or quote ended is open. If the line behind it opens another, the two look alike.
        if (!m_part.blocks.empty() && m_part.blocks.back().kind == BlockKind::Code && m_part.blocks.back().span.last == span.first && !isRepeated(node))
            reopen(m_part.blocks.back());
        if (isRepeated(node)) {
            endFence(m_part.blocks.back(), m_segment.begin + lines, span.last);
            return;
        }
        Block& block = add(BlockKind::Code, span, item, quoted);
        block.fenced = fenced;
        if (fenced) endFence(block, span.first + lines + 1, span.last);
    }

    /// `next` is the line behind what the fence holds: the closing fence, or the beginning of something else.
    void endFence(Block& block, std::uint32_t next, std::uint32_t last) const
    {
        const std::string_view opening = m_source.line(block.span.first);
        const std::string_view closing = m_source.line(next);
        const std::string_view mark = closing.substr(std::min(closing.find_first_not_of(" \t>"), closing.size()));
        block.closed = next <= last && closes(fenceAt(opening.substr(containerPrefix(opening).size)), mark);
        block.span.last = block.closed ? next : std::min(next - 1, m_segment.end);
        if (!block.closed) block.span = withoutBlankEnd(block.span);
    }

    void reopen(Block& block) const
    {
        block.closed = false;
        if (block.span.last > block.span.first) --block.span.last;
        block.span = withoutBlankEnd(block.span);
    }

    void visitTable(cmark_node* table, std::uint32_t item, bool quoted)
    {
        const Span whole = spanOf(table);
        // The rows below the delimiter know their lines; the head row says where the paragraph above it began.
        cmark_node* body = cmark_node_next(cmark_node_first_child(table));
        const std::uint32_t delimiter = std::max(body ? spanOf(body).first - 1 : whole.last, whole.first + 1);
        if (delimiter > whole.first + 1) {
            const Span paragraph{whole.first, delimiter - 2};
            const bool ofItem = cmark_node_get_type(cmark_node_parent(table)) == CMARK_NODE_ITEM && item + 1 == m_part.blocks.size();
            if (ofItem) m_part.blocks.back().span.last = paragraph.last;
            else add(BlockKind::Paragraph, paragraph, item, quoted);
        }
        const std::uint32_t group = ++m_part.groups;
        for (std::uint32_t line = delimiter - 1; line <= whole.last; ++line) {
            if (line == delimiter) continue;
            Block& row = add(BlockKind::TableRow, {line, line}, item, quoted);
            row.header = line < delimiter;
            row.group = group;
            if (row.header) row.span.last = delimiter;
        }
    }

    const Segment& m_segment;
    const Source& m_source;
    Part& m_part;
    std::uint32_t m_offset;  ///< from the parser's line numbers to the file's
};

} // namespace

void readTree(cmark_node* document, const Segment& segment, const Source& source, Part& part)
{
    TreeReader(segment, source, part).read(document);
}

} // namespace holdpoint::runbook
