#pragma once

#include "models/runbook/line_texts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::runbook {

/// Makes blocks of what a piece of HTML says, and the text of their lines: `<li><code>ls</code></li>` becomes an item whose line
/// reads "- `ls`". Words open the block that the last tag has announced, where they stand.
class HtmlBlocks {
public:
    explicit HtmlBlocks(Runbook& book);

    void take(Block block);                         ///< one that the parser has made
    void enter(const Block& html, std::uint32_t item); ///< all that follows stands in this block of HTML
    void toLine(std::uint32_t line) { m_line = line; }
    [[nodiscard]] std::uint32_t line() const { return m_line; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_blocks.size()); }
    /// Gives blocks and text to the runbook.
    void finish();

    void openHeading(std::uint8_t level);
    void openList(bool ordered);
    void closeList();
    void openItem();
    void closeItem();
    void endParagraph();
    void endBlock();
    void endLists();

    void say(std::string_view words);
    void blank() { m_blank = true; }
    void mark(std::string_view sign, bool opens);
    void addBox(bool checked);
    void keepPin(std::string_view comment);
    /// What stood in <pre>, line by line.
    void addCode(const std::vector<std::pair<std::uint32_t, std::string>>& lines);
    /// A row of a table as Markdown writes it. `table` is the line that its table begins in, for the first row.
    void addRow(std::uint32_t line, const std::string& text, bool header, std::uint32_t table);
    void openTable();

private:
    struct List {
        bool ordered = false;
        std::uint32_t group = 0;
        std::uint32_t number = 0;
        std::uint32_t item = none;   ///< the item that we are in
    };

    void flushItem();
    [[nodiscard]] bool openForWords(std::string_view text);
    void openAt(std::uint32_t line);
    void describeItem(Block& block, std::string& line);
    [[nodiscard]] Block blockAt(BlockKind kind, Span span) const;
    [[nodiscard]] std::uint32_t itemAround() const;
    [[nodiscard]] bool isBehindAll(std::uint32_t line) const { return m_blocks.empty() || m_blocks.back().span.last < line; }
    void note(std::uint32_t line);

    Runbook& m_book;
    LineTexts m_lines;
    std::vector<Block> m_blocks;
    Block m_around;                          ///< the block of HTML that is read
    std::uint32_t m_line = 1;
    std::uint32_t m_groups = 0;

    std::vector<List> m_lists;               ///< the innermost one last
    BlockKind m_next = BlockKind::Paragraph; ///< what the next word begins
    std::uint32_t m_current = none;          ///< the block that words go to
    std::uint32_t m_itemLine = 0;
    std::uint8_t m_level = 0;
    std::string m_prefix;                    ///< marks before the first word
    bool m_box = false, m_checked = false;
    bool m_blank = false;                    ///< white space stands before the next word
};

} // namespace holdpoint::runbook
