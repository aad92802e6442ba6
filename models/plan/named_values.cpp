// "| RELEASE_TAG | v2.4.0 |": a table that gives parameters their values. It is offered, and no more: nobody says that it was brought up to
// date for this release.

#include "models/plan/placeholders.h"
#include "models/plan/procedure.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <unordered_map>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class NamedValues {
public:
    NamedValues(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool)
    {
        for (std::size_t i = 0; i < plan.parameters.size(); ++i) m_known.try_emplace(bareName(plan.parameters[i].name), i);
    }

    void find()
    {
        if (m_known.empty()) return;
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind != BlockKind::TableRow) continue;
            if (block.header) readHead(b);
            else if (m_column != none) readRow(block.span.first);
        }
    }

private:
    /// In a table of two columns the second one is the value, whatever it is called; else the one that says so.
    void readHead(std::uint32_t block)
    {
        const std::uint32_t sentence = m_reading.blockSentence[block];
        m_column = none;
        if (sentence == m_reading.blockSentence[block + 1]) return;
        m_column = columnOf(m_reading, m_reading.sentences[sentence], Concept::ColumnTarget);
        if (m_column == none && tableCells(m_reading.source->line(m_reading.block(block).span.first)).size() == 2) m_column = 1;
        if (m_column == 0) m_column = none;
    }

    void readRow(std::uint32_t line)
    {
        const std::vector<std::string_view> cells = tableCells(m_reading.source->line(line));
        if (cells.size() <= m_column) return;
        const std::string name = plainText(cells.front()), value = plainText(cells[m_column]);
        const auto known = m_known.find(bareName(name));
        if (known == m_known.end() || !isValue(value)) return;
        Parameter& parameter = m_plan.parameters[known->second];
        if (parameter.valueLine != 0) return;
        parameter.value = m_pool.keep(value);
        parameter.valueLine = line;
    }

    /// One word that is whole: no "to be agreed", no "<version>", no "____".
    static bool isValue(std::string_view text)
    {
        constexpr std::string_view open = " \t<>[]{}$*?_-.…";
        return text.find_first_of(" \t<>[]{}$*?…") == std::string_view::npos && text.find_first_not_of(open) != std::string_view::npos;
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::unordered_map<std::string_view, std::size_t> m_known;   ///< the parameters by their bare names
    std::uint32_t m_column = none;      ///< of the values, in the table that is read
};

} // namespace

void findNamedValues(const Reading& reading, Plan& plan, TextPool& pool) { NamedValues(reading, plan, pool).find(); }

} // namespace holdpoint::plan
