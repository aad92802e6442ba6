// Markdown -> blocks. The text is cut into segments at places where no block can span the cut, each segment is
// reduced to its skeleton, and cmark-gfm parses that. One segment's tree is alive at a time, so memory and the
// parser's worst cases are bounded by a segment, however long the file is.

#include "models/runbook/fence.h"
#include "models/runbook/runbook.h"
#include "models/runbook/segment_memory.h"
#include "models/runbook/skeleton.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstring>

namespace holdpoint::runbook {

namespace {

constexpr std::size_t softCut = std::size_t{1} << 15;   // from here on a segment ends at the next heading,
constexpr std::size_t mediumCut = std::size_t{1} << 17; // from here on at the next paragraph,
constexpr std::uint32_t hardCutLines = 20'000;          // and here it ends wherever it is.

bool isPlainText(std::string_view line)
{
    return !line.empty() && line.front() != ' ' && line.front() != '\t' && line.front() != '<' && containerPrefix(line).size == 0;
}

class Parser {
public:
    explicit Parser(Runbook& book) : m_book(book), m_source(*book.source)
    {
        cmark_gfm_core_extensions_ensure_registered();
        m_table = cmark_find_syntax_extension("table");
    }

    void run()
    {
        // Room for a block a line costs nothing before it is used, and growing would hold all blocks twice.
        m_book.blocks.reserve(m_source.lineCount());
        m_begin = m_book.frontMatter.lastLine + 1;
        for (std::uint32_t number = m_begin; number <= m_source.lineCount(); ++number) {
            const std::string_view line = m_source.line(number);
            if (mayCut(line, number)) finishSegment(number, mustCut(number));
            const Guard guard = appendSkeleton(m_skeleton, line, containerPrefix(line));
            m_skeleton += '\n';
            if (guard != Guard::None) note(number, guard);
        }
        finishSegment(m_source.lineCount() + 1, true);
    }

private:
    [[nodiscard]] bool mustCut(std::uint32_t number) const
    {
        return number - m_begin >= hardCutLines || m_skeleton.size() >= 2 * mediumCut;
    }

    [[nodiscard]] bool mayCut(std::string_view next, std::uint32_t number) const
    {
        if (mustCut(number)) return true;
        if (m_skeleton.size() < softCut / 4) return false;
        const std::size_t read = bytesUpTo(number);
        if (read < m_nextTry) return false;
        return isHeading(next) || (read >= mediumCut && isPlainText(next) && isBlankLine(m_source.line(number - 1)));
    }

    [[nodiscard]] std::size_t bytesUpTo(std::uint32_t number) const
    {
        return static_cast<std::size_t>(m_source.line(number).data() - m_source.line(m_begin).data());
    }

    void note(std::uint32_t line, Guard guard)
    {
        m_book.guarded.push_back({line, guard == Guard::TooDeep ? "is nested deeper than 32 levels"
                                                               : "has more than 256 table columns"});
    }

    /// Ends the segment before the line `next`, unless something is open there that would go on. The parser says so: a
    /// heading is put behind the segment, and only where nothing is open does it come out as one.
    void finishSegment(std::uint32_t next, bool anyhow)
    {
        constexpr std::string_view probe = "\n# x\n";
        const SegmentMemory memory;  // gives back parser and tree at once
        cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory.allocator());
        cmark_parser_attach_syntax_extension(parser, m_table);
        cmark_parser_feed(parser, m_skeleton.data(), m_skeleton.size());
        cmark_parser_feed(parser, probe.data(), probe.size());
        m_offset = m_begin - 1 - (m_repeated ? 1 : 0);
        m_end = next - 1;

        cmark_node* document = cmark_parser_finish(parser);
        cmark_node* last = cmark_node_last_child(document);
        const bool open = cmark_node_get_type(last) != CMARK_NODE_HEADING;
        if (open && !anyhow) {
            m_nextTry = 2 * bytesUpTo(next);  // so that all tries together cost no more than twice the last one
            return;
        }
        if (!open) cmark_node_unlink(last);
        visitChildren(document, none, 0, false);

        m_nextTry = softCut;
        m_skeleton.clear();
        m_repeated = next <= m_source.lineCount() && repeatOpening(open);
        m_begin = next;
    }

    /// Where the cut goes through a fence or through HTML, the next segment begins with a copy of the opening line.
    bool repeatOpening(bool open)
    {
        if (m_book.blocks.empty()) return false;
        const Block& block = m_book.blocks.back();
        const bool fence = block.kind == BlockKind::Code && block.fenced && !block.closed;
        std::uint32_t lastWritten = m_end;
        while (lastWritten > m_begin && isBlankLine(m_source.line(lastWritten))) --lastWritten;
        if (!open && !(fence && block.span.last >= lastWritten)) return false;
        const std::string_view line = m_source.line(block.span.first);
        const std::size_t indent = block.item == none ? 0 : std::min(line.find_first_not_of(" \t"), line.size());
        std::size_t columns = 0;
        for (const char c : line.substr(0, indent)) columns += c == '\t' ? 4 - columns % 4 : 1;
        // The list items around it are made again, so that what is as far to the right as the fence belongs to it.
        if (columns % 2 == 1) m_skeleton += columns == 1 ? " " : "-  ";
        while (m_skeleton.size() < columns) m_skeleton += "- ";
        appendSkeleton(m_skeleton, line.substr(indent), containerPrefix(line.substr(indent)));
        m_skeleton += '\n';
        return true;
    }

    [[nodiscard]] Span spanOf(cmark_node* node) const
    {
        const auto line = [&](int n) {
            return std::clamp(static_cast<std::uint32_t>(std::max(n, 0)) + m_offset, m_begin, m_end);
        };
        Span span{line(cmark_node_get_start_line(node)), line(cmark_node_get_end_line(node))};
        span.last = std::max(span.first, span.last);  // HTML that ends on its first line says it ended before it
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
        return m_repeated && cmark_node_get_start_line(node) == 1 && !m_book.blocks.empty();
    }

    void visitHtml(cmark_node* node, std::uint32_t item, bool quoted)
    {
        const std::uint32_t first = static_cast<std::uint32_t>(cmark_node_get_start_line(node)) + m_offset;
        const std::uint32_t last = std::clamp(first + linesIn(node) - 1, m_begin, m_end);
        Block& block = isRepeated(node) ? m_book.blocks.back() : add(BlockKind::Html, {first, last}, item, quoted);
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
        case CMARK_NODE_HEADING: add(BlockKind::Heading, spanOf(node), item, quoted).level
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
        m_book.blocks.push_back(block);
        return m_book.blocks.back();
    }

    void visitList(cmark_node* list, std::uint32_t item, unsigned depth, bool quoted)
    {
        const std::uint32_t group = ++m_groups;
        for (cmark_node* node = cmark_node_first_child(list); node; node = cmark_node_next(node)) {
            const auto index = static_cast<std::uint32_t>(m_book.blocks.size());
            if (isRepeated(node)) {
                visitChildren(node, m_book.blocks.back().item, depth, quoted);
                continue;
            }
            Span span = spanOf(node);
            cmark_node* text = cmark_node_first_child(node);
            const bool hasText = text && cmark_node_get_type(text) == CMARK_NODE_PARAGRAPH;
            span.last = hasText && cmark_node_get_start_line(text) > 0 ? spanOf(text).last : span.first;
            const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1) - 1);
            describeItem(add(BlockKind::ListItem, span, item, quoted), list, group, depth, column);
            if (text && isLeafOfWords(text)) describeBox(m_book.blocks.back());
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
        if (!m_book.blocks.empty() && m_book.blocks.back().kind == BlockKind::Code && m_book.blocks.back().span.last == span.first && !isRepeated(node))
            reopen(m_book.blocks.back());
        if (isRepeated(node)) {
            endFence(m_book.blocks.back(), m_begin + lines, span.last);
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
        block.span.last = block.closed ? next : std::min(next - 1, m_end);
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
            const bool ofItem = cmark_node_get_type(cmark_node_parent(table)) == CMARK_NODE_ITEM && item + 1 == m_book.blocks.size();
            if (ofItem) m_book.blocks.back().span.last = paragraph.last;
            else add(BlockKind::Paragraph, paragraph, item, quoted);
        }
        const std::uint32_t group = ++m_groups;
        for (std::uint32_t line = delimiter - 1; line <= whole.last; ++line) {
            if (line == delimiter) continue;
            Block& row = add(BlockKind::TableRow, {line, line}, item, quoted);
            row.header = line < delimiter;
            row.group = group;
            if (row.header) row.span.last = delimiter;
        }
    }

    Runbook& m_book;
    const Source& m_source;
    cmark_syntax_extension* m_table = nullptr;
    std::string m_skeleton;
    std::uint32_t m_begin = 1;   ///< first line of the segment at work
    std::uint32_t m_end = 1;     ///< its last line
    std::uint32_t m_offset = 0;  ///< from the parser's line numbers to the file's
    std::uint32_t m_groups = 0;
    std::size_t m_nextTry = softCut;  ///< bytes of the segment from which on a cut is tried
    bool m_repeated = false;     ///< the segment begins with a copy of the line that opened what is still open
};

} // namespace

Runbook parse(std::shared_ptr<const Source> source)
{
    Runbook book;
    book.source = std::move(source);
    book.frontMatter = readFrontMatter(*book.source);
    Parser(book).run();
    return book;
}

} // namespace holdpoint::runbook
