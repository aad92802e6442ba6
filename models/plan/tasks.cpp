// Everything that a person ticks: list boxes, boxes in headings, tables, fences and running text.

#include "models/base/byte_set.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class TaskFinder {
public:
    TaskFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            m_block = b;
            if (m_reading.isComment(b) || m_reading.pinned(b, "ignore") == "true") continue;
            const Block& block = m_reading.block(b);
            switch (block.kind) {
            case BlockKind::ListItem: readItem(block); break;
            case BlockKind::Heading: readHeading(block); break;
            case BlockKind::Code: readCode(block); break;
            case BlockKind::TableRow: if (!block.header) readRow(block); break;
            case BlockKind::Paragraph:
            case BlockKind::Html: readText(block, block.span.first); break;
            }
        }
    }

private:
    void add(std::uint32_t line, std::string_view text, bool checked, Rule rule)
    {
        Task task;
        task.line = line;
        task.text = text;
        task.checked = checked;
        task.criterion = isCriterion();
        task.rule = rule;
        m_plan.tasks.push_back(task);
    }

    /// A box that states a condition: success criteria, GO and NO-GO lists, rollback triggers, alert conditions.
    [[nodiscard]] bool isCriterion() const
    {
        for (std::uint32_t s = m_reading.blockSection[m_block]; s != none; s = m_reading.sections[s].parent) {
            const Section& section = m_reading.sections[s];
            if (section.own == SectionKind::Criteria || section.own == SectionKind::Alerts) return true;
            if (section.concepts.hasAny(Concept::SectionTriggers, Concept::SectionGo)) return true;
            if (s == m_reading.titleSection) break;
        }
        return false;
    }

    std::string_view keep(std::string_view text) const { return m_pool.keep(nameText(text)); }

    void readItem(const Block& block)
    {
        if (block.checkbox) add(block.span.first, keep(itemText(block)), block.checked, "task.box");
        else if (const std::string_view text = m_reading.book->content(block, block.span.first); boxAt(text).size > 0)
            add(block.span.first, keep(text.substr(boxAt(text).size)), boxAt(text).checked, "task.glyph");
        else readText(block, block.span.first);
        if (block.checkbox) readText(block, block.span.first + 1);
    }

    /// The lines of an item up to the first that begins something else.
    [[nodiscard]] std::string_view itemText(const Block& block) const
    {
        const std::string_view first = m_reading.book->content(block, block.span.first);
        if (block.span.last == block.span.first) return first;
        const std::string_view last = m_reading.source->line(block.span.last);
        return {first.data(), static_cast<std::size_t>(last.end() - first.data())};
    }

    void readHeading(const Block& block)
    {
        const std::string_view text = skipSymbols(m_reading.book->content(block, block.span.first));
        if (const Box box = boxAt(text); box.size > 0) add(block.span.first, keep(text.substr(box.size)), box.checked, "task.heading");
    }

    void readCode(const Block& block)
    {
        const Span lines = runbook::Runbook::codeLines(block);
        for (std::uint32_t number = lines.first; number != 0 && number <= lines.last; ++number) {
            std::string_view text = m_reading.source->line(number);
            text.remove_prefix(std::min(text.find_first_not_of(" \t-*#>"), text.size()));
            if (const Box box = boxAt(text); box.size > 0) add(number, keep(text.substr(box.size)), box.checked, "task.fence");
        }
    }

    /// One row is one task, however many boxes stand in it.
    void readRow(const Block& block)
    {
        const std::string_view row = m_reading.source->line(block.span.first);
        const auto cells = tableCells(row);
        std::string text;
        bool found = false;
        bool checked = false;
        for (const std::string_view cell : cells) {
            const std::string_view inner = skipEmphasis(cell);
            if (const Box box = boxAt(inner); box.size > 0) {
                found = true;
                checked = checked || box.checked;
            } else if (!inner.empty() && cell.find_first_not_of("0123456789.") != std::string_view::npos && text.empty()) {
                text = plainText(cell);
            }
        }
        if (found) add(block.span.first, m_pool.keep(text), checked, "task.table");
    }

    static std::string_view skipEmphasis(std::string_view text)
    {
        while (!text.empty() && (text.front() == '*' || text.front() == ' ')) text.remove_prefix(1);
        return text;
    }

    /// "**Result:** ☐ Success ☐ Rolled back": one task a line.
    void readText(const Block& block, std::uint32_t first)
    {
        for (std::uint32_t number = first; number <= block.span.last; ++number) {
            const std::string_view line = m_reading.source->line(number);
            std::size_t at = std::string_view::npos;
            bool checked = false;
            static constexpr ByteSet boxes("[<\xE2\xF0");
            for (std::size_t i = boxes.firstIn(line); i < line.size() && at == std::string_view::npos; i = boxes.firstIn(line, i + 1)) {
                const auto c = static_cast<unsigned char>(line[i]);
                const Box box = boxAt(line.substr(i));
                const bool link = c == '[' && i + 3 < line.size() && line[i + 3] == '(';
                if (box.size == 0 || link || (i > 0 && isAlnum(line[i - 1]))) continue;
                at = i;
                checked = box.checked;
            }
            if (at != std::string_view::npos) add(number, keep(line), checked, "task.form");
        }
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_block = 0;
};

} // namespace

void findTasks(const Reading& reading, Plan& plan, TextPool& pool)
{
    TaskFinder(reading, plan, pool).find();
}

} // namespace holdpoint::plan
