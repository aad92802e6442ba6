#include "tests/support/structure.h"

#include "models/base/parallel.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstring>
#include <memory>

namespace holdpoint::tests {

using runbook::Block;
using runbook::BlockKind;
using runbook::Source;
using runbook::Span;

namespace {

QString name(const char* text) { return QString::fromLatin1(text); }

QString lines(Span span, std::uint32_t firstLine)
{
    const QString first = QStringLiteral(" l%1").arg(span.first - firstLine + 1);
    return span.last == span.first ? first : first + QStringLiteral("-%1").arg(span.last - firstLine + 1);
}

/// What a block says about itself, whoever found it.
QString rowOf(const Block& block, std::uint32_t firstLine)
{
    switch (block.kind) {
    case BlockKind::Heading: return QStringLiteral("heading %1").arg(block.level) + lines(block.span, firstLine);
    case BlockKind::Paragraph: return name("paragraph") + lines(block.span, firstLine);
    case BlockKind::Html: return name("html") + lines(block.span, firstLine);
    case BlockKind::Code:
        return name("code") + lines(block.span, firstLine) + name(block.fenced ? " fenced" : "") + name(block.closed ? "" : " open");
    case BlockKind::TableRow: return name("row") + lines(block.span, firstLine) + name(block.header ? " header" : "");
    case BlockKind::ListItem: break;
    }
    return QStringLiteral("item %1").arg(block.level) + lines(block.span, firstLine)
        + (block.ordered ? QStringLiteral(" number %1").arg(block.number) : QString())
        + name(block.checkbox ? block.checked ? " box x" : " box" : "");
}

/// Walks over the tree of the whole text and makes blocks of it, in ways of its own where it can.
class TreeReader {
public:
    explicit TreeReader(const Source& source) : m_source(source) {}

    void read(cmark_node* parent, std::uint32_t item, std::uint8_t depth, bool quoted)
    {
        for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
            const std::string_view type = cmark_node_get_type_string(node);
            if (type == "block_quote") read(node, item, depth, true);
            else if (type == "list") readList(node, item, static_cast<std::uint8_t>(depth + 1), quoted);
            else if (type == "heading") add(BlockKind::Heading, headingSpan(node), item, quoted).level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
            else if (type == "paragraph" && cmark_node_get_start_line(node) > 0) add(BlockKind::Paragraph, spanOf(node), item, quoted);
            else if (type == "code_block") readCode(node, item, quoted);
            else if (type == "html_block") readHtml(node, item, quoted);
            else if (type == "table") readTable(node, item, quoted);
        }
    }

    runbook::Runbook take() { return std::move(m_book); }

private:
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

    Span spanOf(cmark_node* node) const
    {
        Span span{static_cast<std::uint32_t>(cmark_node_get_start_line(node)), static_cast<std::uint32_t>(cmark_node_get_end_line(node))};
        span.last = std::max(span.first, std::min(span.last, m_source.lineCount()));
        return trimmed(span);
    }

    static bool startsAt(cmark_node* node, int line, cmark_node* otherThan)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK && node != otherThan && cmark_node_get_start_line(node) == line;
    }

    /// cmark gives an underlined heading the line below as well. Any node that begins there says so.
    Span headingSpan(cmark_node* node) const
    {
        Span span = spanOf(node);
        cmark_node* document = node;
        while (cmark_node* parent = cmark_node_parent(document)) document = parent;
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(document), &cmark_iter_free);
        bool other = false;
        while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE)
            other = other || startsAt(cmark_iter_get_node(walk.get()), cmark_node_get_end_line(node), node);
        if (other && span.last > span.first) --span.last;
        return span;
    }

    Span trimmed(Span span) const
    {
        while (span.last > span.first && m_source.line(span.last).find_first_not_of(" \t\r") == std::string_view::npos) --span.last;
        return span;
    }

    void readList(cmark_node* list, std::uint32_t outer, std::uint8_t depth, bool quoted)
    {
        for (cmark_node* node = cmark_node_first_child(list); node; node = cmark_node_next(node)) {
            cmark_node* text = cmark_node_first_child(node);
            if (text && cmark_node_get_type(text) != CMARK_NODE_PARAGRAPH) text = nullptr;
            Span span = spanOf(node);
            span.last = text && cmark_node_get_start_line(text) > 0 ? spanOf(text).last : span.first;
            const auto self = static_cast<std::uint32_t>(m_book.blocks.size());
            Block& block = add(BlockKind::ListItem, span, outer, quoted);
            block.level = depth;
            block.ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
            const std::string_view line = m_source.line(span.first);
            const std::string_view marker = line.substr(std::min(line.size(), static_cast<std::size_t>(cmark_node_get_start_column(node) - 1)));
            for (std::size_t i = 0; block.ordered && i < marker.size() && marker[i] >= '0' && marker[i] <= '9'; ++i)
                block.number = block.number * 10 + static_cast<std::uint32_t>(marker[i] - '0');
            const std::string_view inner = cmark_node_first_child(node) ? cmark_node_get_type_string(cmark_node_first_child(node)) : "";
            readBox(node, inner == "paragraph" || inner == "heading" || inner == "table", block, marker);
            if (text && cmark_node_get_start_line(text) > 0) {
                cmark_node_unlink(text);
                cmark_node_free(text);
            }
            read(node, self, depth, quoted);
        }
    }

    /// cmark-gfm sees boxes neither in quotes, nor without words, nor behind two markers on one line, where a person
    /// sees them all; and it takes a box in a later line of an item for the item's.
    void readBox(cmark_node* node, bool words, Block& block, std::string_view marker) const
    {
        std::string_view box = marker.substr(std::min(marker.size(), marker.find_first_of(" \t")));
        box.remove_prefix(std::min(box.size(), box.find_first_not_of(" \t")));
        if (!words || box.size() < 3 || box[0] != '[' || box[2] != ']' || (box.size() > 3 && box[3] != ' ' && box[3] != '\t')) return;
        const std::string_view line = m_source.line(block.span.first);
        const bool bare = box.find_first_not_of(" \t", 3) == std::string_view::npos;
        const bool second = marker.data() > line.data() + line.find_first_not_of(" \t");
        const bool byCmark = std::strcmp(cmark_node_get_type_string(node), "tasklist") == 0;
        block.checkbox = (box[1] == ' ' || box[1] == 'x' || box[1] == 'X') && (byCmark || block.quoted || bare || second);
        block.checked = block.checkbox && box[1] != ' ';
    }

    void readHtml(cmark_node* node, std::uint32_t item, bool quoted)
    {
        Block& block = add(BlockKind::Html, spanOf(node), item, quoted);
        block.span = trimmed({block.span.first, block.span.first + std::max(1U, linesIn(node)) - 1});
    }

    void readCode(cmark_node* node, std::uint32_t item, bool quoted)
    {
        Block& block = add(BlockKind::Code, spanOf(node), item, quoted);
        int length = 0;
        int offset = 0;
        char mark = 0;
        block.fenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
        // Between the fences there is nothing but the content. Without a closing one, the block ends with its content,
        // and what cmark-gfm gives as its last line may be the first line of the next block.
        if (!block.fenced) return;
        const std::uint32_t behind = block.span.first + linesIn(node) + 1;
        const QString line = QString::fromUtf8(m_source.line(behind).data(), static_cast<qsizetype>(m_source.line(behind).size()));
        static const QRegularExpression closing(QStringLiteral("^[ \\t>]*(```+|~~~+)[ \\t\\r]*$"));
        block.closed = closing.match(line).hasMatch() && !beginsBelow(node, static_cast<int>(behind));
        block.span = trimmed({block.span.first, block.closed ? behind : std::min(behind - 1, m_source.lineCount())});
    }

    /// Whether a later block begins in the line: then it is no end of this one.
    static bool beginsBelow(cmark_node* node, int line)
    {
        for (; node; node = cmark_node_parent(node))
            if (cmark_node* next = cmark_node_next(node)) return cmark_node_get_start_line(next) == line;
        return false;
    }

    static std::uint32_t linesIn(cmark_node* node)
    {
        const std::string_view literal = cmark_node_get_literal(node);
        return static_cast<std::uint32_t>(std::count(literal.begin(), literal.end(), '\n'));
    }

    void readTable(cmark_node* table, std::uint32_t item, bool quoted)
    {
        const Span whole = spanOf(table);
        cmark_node* head = cmark_node_first_child(table);
        cmark_node* body = cmark_node_next(head);
        const auto delimiter = body ? static_cast<std::uint32_t>(cmark_node_get_start_line(body)) - 1 : whole.last;
        cmark_node* above = cmark_node_previous(table);
        if (above && cmark_node_get_type(above) == CMARK_NODE_PARAGRAPH && cmark_node_get_start_line(above) == 0) {
            const bool ofItem = cmark_node_get_type(cmark_node_parent(table)) == CMARK_NODE_ITEM && !cmark_node_previous(above);
            if (ofItem) m_book.blocks.back().span.last = delimiter - 2;
            else add(BlockKind::Paragraph, {whole.first, delimiter - 2}, item, quoted);
        }
        add(BlockKind::TableRow, {delimiter - 1, delimiter}, item, quoted).header = true;
        for (; body; body = cmark_node_next(body)) {
            const auto line = static_cast<std::uint32_t>(cmark_node_get_start_line(body));
            add(BlockKind::TableRow, {line, line}, item, quoted);
        }
    }

    const Source& m_source;
    runbook::Runbook m_book;
};

} // namespace

runbook::Runbook parseText(std::string text, const std::string& fileName)
{
    auto source = Source::fromBytes(std::move(text), fileName);
    if (!source) qFatal("%s", source.error().text().c_str());
    const unsigned threads = threadsFor(source.value().text().size());
    return runbook::parseMarkdown(std::make_shared<const Source>(std::move(source.value())), threads);
}

QStringList structureOf(const runbook::Runbook& book, std::uint32_t firstLine)
{
    QStringList rows;
    for (const Block& block : book.blocks) {
        QString row = rowOf(block, firstLine) + name(block.quoted ? " quoted" : "");
        if (block.item != runbook::none) row += QStringLiteral(" of l%1").arg(book.blocks.at(block.item).span.first - firstLine + 1);
        rows += row;
    }
    return rows;
}

QStringList structureByCmark(const Source& source, std::uint32_t afterLine)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT), &cmark_parser_free);
    for (const char* extension : {"table", "tasklist"}) cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
    const std::string blank(afterLine, '\n');
    cmark_parser_feed(parser.get(), blank.data(), blank.size());
    const std::string_view text = source.lines(afterLine + 1, source.lineCount());
    cmark_parser_feed(parser.get(), text.data(), text.size());
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(cmark_parser_finish(parser.get()), &cmark_node_free);
    TreeReader reader(source);
    reader.read(document.get(), runbook::none, 0, false);
    return structureOf(reader.take());
}

QString difference(const QStringList& wanted, const QStringList& got)
{
    QStringList extra = got;
    QString text;
    for (const QString& row : wanted)
        if (!extra.removeOne(row)) text += QStringLiteral("\n  - ") + row;
    for (const QString& row : extra) text += QStringLiteral("\n  + ") + row;
    if (text.isEmpty() && wanted != got) text = QStringLiteral("\n  the same rows in another order");
    return text;
}

} // namespace holdpoint::tests
