// Markdown -> blocks. The text is cut into segments at places where no block can span the cut, each segment is
// reduced to its skeleton, and cmark-gfm parses that. One segment's tree is alive at a time in each thread, so memory
// and the parser's worst cases are bounded by a segment, however long the file is.

#include "models/base/parallel.h"
#include "models/runbook/fence.h"
#include "models/runbook/html_reader.h"
#include "models/runbook/regions.h"
#include "models/runbook/runbook.h"
#include "models/runbook/segment_memory.h"
#include "models/runbook/skeleton.h"
#include "models/runbook/tree_reader.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <utility>

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
    Parser(const Source& source, std::uint32_t begin) : m_source(source), m_table(cmark_find_syntax_extension("table")), m_begin(begin) {}

    /// Reads on up to the end of these lines and tries to cut there.
    void read(Span lines)
    {
        for (std::uint32_t number = lines.first; number <= lines.last; ++number) {
            const std::string_view line = m_source.line(number);
            if (mayCut(line, number)) finishSegment(number, mustCut(number));
            const Guard guard = appendSkeleton(m_skeleton, line, containerPrefix(line));
            m_skeleton += '\n';
            if (guard != Guard::None) note(number, guard);
        }
        finishSegment(lines.last + 1, lines.last == m_source.lineCount());
    }

    /// Nothing is open behind what was read: what follows does not depend on it.
    [[nodiscard]] bool isClosed() const { return m_skeleton.empty(); }
    [[nodiscard]] Part& part() { return m_part; }

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
        m_part.guarded.push_back({line, guard == Guard::TooDeep ? "is nested deeper than 32 levels" : "has more than 256 table columns", false});
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

        cmark_node* document = cmark_parser_finish(parser);
        cmark_node* last = cmark_node_last_child(document);
        const bool open = cmark_node_get_type(last) != CMARK_NODE_HEADING;
        if (open && !anyhow) {
            m_nextTry = 2 * bytesUpTo(next);  // so that all tries together cost no more than twice the last one
            return;
        }
        if (!open) cmark_node_unlink(last);
        const std::uint32_t end = next - 1;
        readTree(document, {m_begin, end, m_repeated}, m_source, m_part);

        m_nextTry = softCut;
        m_skeleton.clear();
        m_repeated = next <= m_source.lineCount() && repeatOpening(open, end);
        m_begin = next;
    }

    /// Where the cut goes through a fence or through HTML, the next segment begins with a copy of the opening line.
    bool repeatOpening(bool open, std::uint32_t end)
    {
        if (m_part.blocks.empty()) return false;
        const Block& block = m_part.blocks.back();
        const bool fence = block.kind == BlockKind::Code && block.fenced && !block.closed;
        std::uint32_t lastWritten = end;
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

    const Source& m_source;
    Part m_part;
    cmark_syntax_extension* m_table = nullptr;
    std::string m_skeleton;
    std::uint32_t m_begin = 1;   ///< first line of the segment at work
    std::size_t m_nextTry = softCut;  ///< bytes of the segment from which on a cut is tried
    bool m_repeated = false;     ///< the segment begins with a copy of the line that opened what is still open
};

/// Each region is parsed as if nothing were open above it. Where something is, what came out is thrown away and the
/// region is read on by the parser above: so it says the same as one parser for all, which reads them one by one.
Part parseRegions(const Source& source, const std::vector<Span>& regions, unsigned threads)
{
    using Making = std::unique_ptr<Parser>;
    Part whole;
    // Room for a block a line costs nothing before it is used, and growing would hold all blocks twice.
    whole.blocks.reserve(source.lineCount());
    Making open;
    const auto make = [&](std::size_t i) {
        Making parser = std::make_unique<Parser>(source, regions[i].first);
        parser->part().blocks.reserve(regions[i].last - regions[i].first + 1);
        parser->read(regions[i]);
        return parser;
    };
    takeInOrder(regions.size(), threads, make, [&](std::size_t i, Making parser) {
        if (open) open->read(regions[i]);
        else open = std::move(parser);
        if (!open->isClosed()) return;
        append(whole, open->part());
        open.reset();
    });
    return whole;
}

Part parseAlone(const Source& source, const std::vector<Span>& regions)
{
    Parser parser(source, regions.empty() ? 1 : regions.front().first);
    parser.part().blocks.reserve(source.lineCount());
    for (const Span region : regions) parser.read(region);
    return std::move(parser.part());
}

} // namespace

Runbook parse(std::shared_ptr<const Source> source)
{
    const unsigned threads = threadsFor(source->text().size());
    return parse(std::move(source), threads);
}

Runbook parse(std::shared_ptr<const Source> source, unsigned threads)
{
    Runbook book = parseMarkdown(std::move(source), threads);
    readHtml(book);
    return book;
}

Runbook parseMarkdown(std::shared_ptr<const Source> source, unsigned threads)
{
    Runbook book;
    book.source = std::move(source);
    book.frontMatter = readFrontMatter(*book.source);
    cmark_gfm_core_extensions_ensure_registered();  // before there are threads: the parser's list of them has no lock
    const std::vector<Span> regions = regionsOf(*book.source, book.frontMatter.lastLine + 1);
    Part whole = threads > 1 && regions.size() > 1 ? parseRegions(*book.source, regions, threads) : parseAlone(*book.source, regions);
    book.blocks = std::move(whole.blocks);
    book.guarded = std::move(whole.guarded);
    return book;
}

} // namespace holdpoint::runbook
