#include "models/runbook/html_reader.h"

#include "models/runbook/html_blocks.h"
#include "models/runbook/html_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdpoint::runbook {

namespace {

using Kind = HtmlToken::Kind;

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isHeadingName(std::string_view name) { return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'; }
/// What makes a runbook, as against a picture in the middle.
bool isStructure(std::string_view name) { return isHeadingName(name) || isOneOf(name, std::to_array<std::string_view>({"li", "pre", "tr", "p"})); }
bool isHidden(std::string_view name) { return isOneOf(name, std::to_array<std::string_view>({"script", "style", "head"})); }
bool isCode(std::string_view name) { return isOneOf(name, std::to_array<std::string_view>({"code", "kbd", "samp", "tt"})); }
bool isBold(std::string_view name) { return isOneOf(name, std::to_array<std::string_view>({"strong", "b", "summary"})); }
bool endsRow(std::string_view name) { return isOneOf(name, std::to_array<std::string_view>({"tr", "table", "thead", "tbody", "tfoot"})); }
bool endsParagraph(std::string_view name)
{
    return isOneOf(name, std::to_array<std::string_view>({"p", "div", "dt", "dd", "dl", "blockquote", "summary", "details", "section", "article", "hr", "header", "footer", "main", "body", "html"}));
}

bool holdsStructure(std::string_view html)
{
    HtmlScanner scanner(html);
    HtmlToken token;
    while (scanner.next(token))
        if (token.kind == Kind::Open && isStructure(token.name)) return true;
    return false;
}

bool isComment(std::string_view html)
{
    html = trimmed(html);
    return html.starts_with("<!--") && html.find("-->") == html.rfind("-->");
}

/// Reads the HTML blocks of a runbook in text order. A list goes on behind a blank line, which for Markdown ends the block.
class HtmlReader {
public:
    explicit HtmlReader(Runbook& book) : m_book(book), m_blocks(book) {}

    void read()
    {
        std::vector<std::uint32_t> places;
        places.reserve(m_book.blocks.size());
        for (Block block : m_book.blocks) {
            if (block.item != none) block.item = places[block.item];
            places.push_back(m_blocks.size());
            if (block.kind == BlockKind::Html && !isComment(textOf(block))) {
                readBlock(block);
                continue;
            }
            if (block.kind == BlockKind::Heading) m_blocks.endLists();
            m_blocks.take(block);
        }
        m_blocks.finish();
    }

private:
    struct Row {
        std::uint32_t line = 0;
        std::size_t heads = 0;
        std::vector<std::string> cells;
    };

    [[nodiscard]] std::string_view textOf(const Block& block) const { return m_book.source->lines(block.span.first, block.span.last); }

    void readBlock(const Block& block)
    {
        m_blocks.enter(block, block.item);
        HtmlScanner scanner(textOf(block));
        HtmlToken token;
        while (scanner.next(token)) {
            std::uint32_t lines = token.lines;
            if (m_inCode) readCode(token);
            else if (token.kind == Kind::Words) say(withoutEntities(token.text));
            else if (token.kind == Kind::LineEnd) blank();
            else if (token.kind == Kind::Open && isHidden(token.name)) lines += scanner.skipElement(token.name);
            else if (token.kind == Kind::Open) open(token);
            else if (token.kind == Kind::Close) close(token.name);
            else if (lines == 0 && token.text.starts_with("<!-- holdpoint:")) m_blocks.keepPin(token.text);
            m_blocks.toLine(m_blocks.line() + lines);
        }
        endCode();
        endRow();
        m_blocks.endBlock();
    }

    void open(const HtmlToken& tag)
    {
        const std::string& name = tag.name;
        if (m_inTable) openInTable(name);
        else if (isHeadingName(name)) m_blocks.openHeading(static_cast<std::uint8_t>(name[1] - '0'));
        else if (name == "ul" || name == "ol") m_blocks.openList(name == "ol");
        else if (name == "li") m_blocks.openItem();
        else if (name == "pre") m_inCode = true;
        else if (name == "table") openTable();
        else if (endsParagraph(name)) m_blocks.endParagraph();
        if (m_inCode) m_code.assign(1, {m_blocks.line(), std::string()});
        else if (isCode(name) || name == "pre") mark("`", m_codeDepth++ == 0, true);
        else if (isBold(name)) mark("**", true, true);
        else if (name == "br") blank();
        else if (name == "input" && hasAttribute(tag.text, "type", "checkbox")) addBox(hasAttribute(tag.text, "checked"));
    }

    void close(const std::string& name)
    {
        if (isCode(name) || name == "pre") mark("`", m_codeDepth > 0 && --m_codeDepth == 0, false);
        else if (isBold(name)) mark("**", true, false);
        if (m_inTable && endsRow(name)) endRow();
        if (name == "table") m_inTable = false;
        else if (m_inTable) return;
        else if (isHeadingName(name) || endsParagraph(name)) m_blocks.endParagraph();
        else if (name == "li") m_blocks.closeItem();
        else if (name == "ul" || name == "ol") m_blocks.closeList();
    }

    // --- words, in a cell or outside of tables ---

    void say(std::string_view words)
    {
        if (!m_inTable) m_blocks.say(words);
        else if (!m_row.cells.empty())
            for (const char c : words) c == '|' ? m_row.cells.back().append("\\|") : m_row.cells.back().append(1, c);
    }

    void blank()
    {
        if (m_inTable) say(" ");
        else m_blocks.blank();
    }

    void mark(std::string_view sign, bool counts, bool opens)
    {
        if (!counts) return;
        if (!m_inTable) m_blocks.mark(sign, opens);
        else if (!m_row.cells.empty()) m_row.cells.back().append(sign);
    }

    void addBox(bool checked)
    {
        if (m_inTable) say(checked ? "[x] " : "[ ] ");
        else m_blocks.addBox(checked);
    }

    // --- code ---

    void readCode(const HtmlToken& token)
    {
        if (token.kind == Kind::LineEnd) m_code.emplace_back(m_blocks.line() + 1, std::string());
        else if (token.kind == Kind::Words) m_code.back().second += withoutEntities(token.text);
        else if (token.kind == Kind::Close && token.name == "pre") endCode();
    }

    void endCode()
    {
        if (m_inCode) m_blocks.addCode(m_code);
        m_inCode = false;
    }

    // --- tables ---

    void openTable()
    {
        m_blocks.openTable();
        m_inTable = true;
        m_tableLine = m_blocks.line();
        m_row = {};
    }

    void openInTable(std::string_view name)
    {
        if (endsRow(name)) endRow();
        if (name != "td" && name != "th") {
            if (endsParagraph(name) || name == "li") blank();
            return;
        }
        if (m_row.cells.empty()) m_row.line = m_blocks.line();
        if (name == "th") ++m_row.heads;
        m_row.cells.emplace_back();
        m_codeDepth = 0;
    }

    /// A row may go over many lines of HTML; it is read in the one that its first cell stands in.
    void endRow()
    {
        const Row row = std::exchange(m_row, {});
        if (row.cells.empty()) return;
        std::string text = "|";
        for (const std::string& cell : row.cells) text.append(" ").append(trimmed(cell)).append(" |");
        const std::uint32_t table = std::exchange(m_tableLine, 0);
        m_blocks.addRow(row.line, text, table != 0 && row.heads == row.cells.size(), table);
    }

    Runbook& m_book;
    HtmlBlocks m_blocks;
    unsigned m_codeDepth = 0;

    bool m_inCode = false;
    std::vector<std::pair<std::uint32_t, std::string>> m_code;

    bool m_inTable = false;
    std::uint32_t m_tableLine = 0;  ///< 0 when the table has had its first row
    Row m_row;
};

} // namespace

void readHtml(Runbook& book)
{
    const bool any = std::any_of(book.blocks.begin(), book.blocks.end(), [&](const Block& block) {
        return block.kind == BlockKind::Html && holdsStructure(book.source->lines(block.span.first, block.span.last));
    });
    if (any) HtmlReader(book).read();
}

} // namespace holdpoint::runbook
