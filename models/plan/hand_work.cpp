// What ways back tell people to do: the items of their lists, and what is only told below their headings.

#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <utility>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class HandWorkFinder {
public:
    HandWorkFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        if (m_reading.wholeRollback) return;    // its lists are the work
        auto undo = m_reading.undos.begin();
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            const bool inUndo = undo != m_reading.undos.begin() && (undo - 1)->lastLine >= block.span.first;
            bool isUndo = false;
            for (; undo != m_reading.undos.end() && undo->block == b; ++undo) {
                isUndo = isUndo || (!undo->clause && undo->line == block.span.first);
                takeUndo(*undo);
            }
            if (block.kind == BlockKind::ListItem) {
                if (const bool listed = isListed(b, block); !isUndo && (inUndo || (listed && isWork(m_reading.sectionOf(b))))) takeItem(b, block);
            }
            else if (const Section& section = m_reading.sectionOf(b); section.block == b) takeSection(section);
        }
    }

private:
    void add(std::uint32_t line, std::uint32_t lastLine, std::string_view text)
    {
        if (trim(text).size() > 1) m_plan.handWork.push_back({line, lastLine, m_pool.keep(text)});
    }

    /// "Rollback: ask the DBA to restore the snapshot". Not "Rollback: none".
    void takeUndo(const Undo& undo)
    {
        constexpr std::size_t shortest = 6;
        // A box is a task already, and what has to hold is checked: "Rollback <= 30 min: pending a drill".
        if (m_reading.block(undo.block).checkbox || m_reading.sectionOf(undo.block).concepts.hasAny(Concept::GoNoGo, Concept::SectionDecision, Concept::SectionCriteria, Concept::SectionPrecondition)) return;
        const std::string text = nameText(undo.words);
        if (text.size() < shortest || endsInColon(text) || holdsCommand(m_plan, undo)) return;
        add(undo.line, undo.lastLine, text);
    }

    /// What is done there, and not when one goes there or how one knows that it is done.
    [[nodiscard]] bool isWork(const Section& section) const
    {
        if (section.kind != SectionKind::Rollback) return false;
        for (const Section* s = &section;; s = &m_reading.sections[s->parent]) {
            if (saysWhen(s->concepts) || s->concepts.hasAny(Concept::SectionTriggers, Concept::SectionDecision, Concept::SectionCriteria, Concept::SectionReference) || (s->label && opensCase(m_reading, s->block))) return false;
            if (s->parent == none || m_reading.sections[s->parent].kind != SectionKind::Rollback) return true;
        }
    }

    static bool saysWhen(const Concepts& said) { return said.hasAny(Concept::RollbackTrigger, Concept::Criteria, Concept::Failed, Concept::AllMust, Concept::Expected, Concept::ExpectedOutput, Concept::Never); }

    /// What its list says is work.
    bool isListed(std::uint32_t index, const Block& block)
    {
        if (block.item == none && std::exchange(m_group, block.group) != block.group) m_listed = listsWork(index);
        return m_listed;
    }

    void takeItem(std::uint32_t index, const Block& block)
    {
        if (block.checkbox) return;     // that is a task already
        std::string_view text = m_reading.book->content(block, block.span.first);
        if (isStruck(text) || (!block.ordered && colonIn(text) < text.size())) return;      // "- Owner: Ada"
        const std::string_view end = m_reading.source->line(block.span.last);
        text = {text.data(), static_cast<std::size_t>(end.data() + end.size() - text.data())};
        add(block.span.first, m_reading.block(m_reading.endOfItem(index) - 1).span.last, nameText(text));
    }

    /// "Roll back if one of these is true:", "Expected:": a list below such a line is no work.
    [[nodiscard]] bool listsWork(std::uint32_t index) const
    {
        std::uint32_t above = index;
        while (above > 0 && m_reading.block(above - 1).item != none) --above;
        if (above == 0) return true;
        --above;
        if (m_reading.block(above).kind == BlockKind::ListItem || m_reading.blockSection[above] != m_reading.blockSection[index]) return true;
        return !opensCase(m_reading, above) && !saysWhen(m_reading.conceptsOf(above));
    }

    /// "### 2. Restore the snapshot" with nothing but words below it.
    void takeSection(const Section& section)
    {
        const bool only = section.endSection == static_cast<std::uint32_t>(&section - m_reading.sections.data()) + 1 && section.boxes + section.items + section.orderedItems + section.code + section.rows == 0;
        if (only && isWork(section) && (section.numbered || section.paragraphs > 0)) add(section.line, section.lastLine, section.title);
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_group = none;   ///< the list that we are in
    bool m_listed = true;           ///< it says what is done
};

} // namespace

void findHandWork(const Reading& reading, Plan& plan, TextPool& pool)
{
    HandWorkFinder(reading, plan, pool).find();
}

} // namespace holdpoint::plan
