#include "models/runbook/html_blocks.h"

#include "models/runbook/html_tokens.h"
#include "models/runbook/skeleton.h"

#include <algorithm>
#include <memory>

namespace holdpoint::runbook {

namespace {

constexpr std::size_t deepestList = 64;
constexpr std::size_t deepestIndent = 8;
constexpr const char* severalInLine = "holds several elements of HTML, which were read as one";

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace

HtmlBlocks::HtmlBlocks(Runbook& book) : m_book(book), m_lines(*book.source)
{
    for (const Block& block : book.blocks) m_groups = std::max(m_groups, block.group);
    m_blocks.reserve(book.blocks.size());
}

void HtmlBlocks::take(Block block) { m_blocks.push_back(block); }

void HtmlBlocks::enter(const Block& html, std::uint32_t item)
{
    m_around = html;
    m_around.item = item;
    m_line = html.span.first;
    m_lines.clear(html.span);
}

void HtmlBlocks::finish()
{
    m_book.blocks = std::move(m_blocks);
    m_book.source = std::make_shared<const Source>(m_book.source->withText(m_lines.joined()));
    m_book.frontMatter = readFrontMatter(*m_book.source);
}

// --- what tags announce ---

void HtmlBlocks::openHeading(std::uint8_t level)
{
    flushItem();
    endBlock();
    endLists();
    m_next = BlockKind::Heading;
    m_level = level;
}

void HtmlBlocks::openList(bool ordered)
{
    flushItem();
    endBlock();
    if (m_lists.size() < deepestList) m_lists.push_back({ordered, ++m_groups, 0, none});
}

void HtmlBlocks::closeList()
{
    closeItem();
    if (!m_lists.empty()) m_lists.pop_back();
}

void HtmlBlocks::openItem()
{
    if (m_lists.empty()) m_lists.push_back({false, ++m_groups, 0, none});
    closeItem();
    ++m_lists.back().number;
    m_next = BlockKind::ListItem;
    m_itemLine = m_line;
}

void HtmlBlocks::closeItem()
{
    endBlock();
    if (!m_lists.empty()) m_lists.back().item = none;
}

/// A paragraph at the head of an item is the item.
void HtmlBlocks::endParagraph()
{
    if (m_next != BlockKind::ListItem || m_current != none) endBlock();
}

void HtmlBlocks::endBlock()
{
    m_current = none;
    m_next = BlockKind::Paragraph;
    m_prefix.clear();
    m_box = m_checked = m_blank = false;
}

void HtmlBlocks::endLists() { m_lists.clear(); }

/// An item whose first word is a list or code has no text of its own.
void HtmlBlocks::flushItem()
{
    if (m_next == BlockKind::ListItem && m_current == none && isBehindAll(m_itemLine)) openAt(m_itemLine);
}

// --- words ---

void HtmlBlocks::say(std::string_view words)
{
    const std::string_view text = trimmed(words);
    if (text.empty()) {
        m_blank = m_blank || !words.empty();
        return;
    }
    const bool fresh = m_current == none;
    if (fresh && !openForWords(text)) return;
    std::string& line = m_lines.at(m_line);
    const bool apart = m_blank || words.front() == ' ' || words.front() == '\t';
    if (!fresh && apart && !line.empty() && line.back() != ' ') line += ' ';
    line += text;
    m_blank = words.back() == ' ' || words.back() == '\t';
    m_blocks[m_current].span.last = std::max(m_blocks[m_current].span.last, m_line);
}

/// False where the words would end up in code.
bool HtmlBlocks::openForWords(std::string_view text)
{
    if (!isBehindAll(m_line)) {
        note(m_line);
        if (m_blocks.back().kind == BlockKind::Code) return false;
        m_current = size() - 1;
        m_lines.at(m_line) += m_next == BlockKind::ListItem ? "; " : " ";
        return true;
    }
    if (m_next == BlockKind::ListItem && m_prefix.empty() && startsWithBox(text)) {
        m_box = true;
        m_checked = text[1] != ' ';
    }
    openAt(m_line);
    return true;
}

Block HtmlBlocks::blockAt(BlockKind kind, Span span) const
{
    Block block;
    block.kind = kind;
    block.span = span;
    block.quoted = m_around.quoted;
    block.item = itemAround();
    return block;
}

void HtmlBlocks::openAt(std::uint32_t number)
{
    Block block = blockAt(m_next, {number, number});
    std::string& line = m_lines.at(number);
    if (m_next == BlockKind::Heading) {
        block.level = m_level;
        line.append(m_level, '#').append(" ");
    } else if (m_next == BlockKind::ListItem) {
        describeItem(block, line);
    }
    line += m_prefix;
    m_current = size();
    if (m_next == BlockKind::ListItem) m_lists.back().item = m_current;
    m_blocks.push_back(block);
    m_prefix.clear();
    m_next = BlockKind::Paragraph;
}

void HtmlBlocks::describeItem(Block& block, std::string& line)
{
    const List& list = m_lists.back();
    const std::size_t depth = m_lists.size() + (m_around.item == none ? 0U : m_blocks[m_around.item].level);
    block.ordered = list.ordered;
    block.number = list.ordered ? list.number : 0;
    block.group = list.group;
    block.level = static_cast<std::uint8_t>(std::min<std::size_t>(depth, 255));
    block.checkbox = m_box;
    block.checked = m_box && m_checked;
    line.append(2 * (std::min(m_lists.size(), deepestIndent) - 1), ' ');
    line += list.ordered ? std::to_string(list.number) + ". " : "- ";
}

/// The innermost item that has begun and that we are still in.
std::uint32_t HtmlBlocks::itemAround() const
{
    for (auto list = m_lists.rbegin(); list != m_lists.rend(); ++list)
        if (list->item != none) return list->item;
    return m_around.item;
}

void HtmlBlocks::mark(std::string_view sign, bool opens)
{
    if (m_current != none) {
        std::string& line = m_lines.at(m_line);
        if (opens && m_blank && !line.empty() && line.back() != ' ') line += ' ';
        if (opens) m_blank = false;
        line += sign;
    } else if (opens) {
        m_prefix += sign;
    } else if (m_prefix.ends_with(sign)) {
        m_prefix.resize(m_prefix.size() - sign.size());
    }
}

void HtmlBlocks::addBox(bool checked)
{
    if (m_current != none || m_next != BlockKind::ListItem) {
        say(checked ? "☑ " : "☐ ");
        return;
    }
    m_prefix += checked ? "[x] " : "[ ] ";
    m_box = true;
    m_checked = checked;
}

void HtmlBlocks::keepPin(std::string_view comment) { m_lines.at(m_line).append(" ").append(comment); }

void HtmlBlocks::note(std::uint32_t line)
{
    if (m_book.guarded.empty() || m_book.guarded.back().line != line) m_book.guarded.push_back({line, severalInLine, true});
}

// --- code and tables ---

void HtmlBlocks::addCode(const std::vector<std::pair<std::uint32_t, std::string>>& lines)
{
    flushItem();
    endBlock();
    auto first = lines.begin(), last = lines.end();
    while (first != last && isBlank(first->second)) ++first;
    while (last != first && isBlank((last - 1)->second)) --last;
    // "Run: <pre>ls</pre>": beside words, code is a part of what they say.
    if (first != last && !isBehindAll(first->first)) {
        if (m_blocks.back().kind == BlockKind::Code) note(first->first);
        else m_lines.at(first->first).append(" `").append(trimmed(first->second)).append("`");
        ++first;
    }
    if (first == last) return;
    m_blocks.push_back(blockAt(BlockKind::Code, {first->first, (last - 1)->first}));
    for (; first != last; ++first)
        if (!isBlank(first->second)) m_lines.at(first->first).append("    ").append(first->second);   // as code is indented in Markdown
}

void HtmlBlocks::openTable()
{
    flushItem();
    endBlock();
    ++m_groups;
}

void HtmlBlocks::addRow(std::uint32_t line, const std::string& text, bool header, std::uint32_t table)
{
    const auto add = [&](std::uint32_t number, bool head) {
        Block block = blockAt(BlockKind::TableRow, {number, number});
        block.group = m_groups;
        block.header = head;
        m_blocks.push_back(block);
    };
    if (!isBehindAll(line)) {
        note(line);
        if (m_blocks.back().kind != BlockKind::Code) m_lines.at(line).append(" ").append(text);
        return;
    }
    // What the columns mean, or that nobody has said so, is told by a row of its own.
    if (!header && table != 0 && table < line && isBehindAll(table)) add(table, true);
    add(line, header);
    m_lines.at(line) += text;
}

} // namespace holdpoint::runbook
