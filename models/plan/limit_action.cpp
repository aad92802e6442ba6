// What is done when a limit is passed: said by its own line, by the gate above it, or by the section that it stands in.

#include "models/plan/limit_place.h"

namespace holdpoint::plan {

using runbook::Block;
using runbook::BlockKind;

LimitAction LimitPlace::actionOf() const
{
    const Concepts& has = m_blockConcepts;
    const Block& block = m_reading.block(m_block);
    const bool box = block.checkbox;
    if (m_rollsBack) return LimitAction::Rollback;
    if (m_section->kind == SectionKind::Trouble || isTrouble())
        return block.kind == BlockKind::TableRow ? LimitAction::Target : has.has(Concept::Must) ? LimitAction::Verify : LimitAction::Investigate;
    if (m_expected) return LimitAction::Verify;
    if (has.has(Concept::Page)) return LimitAction::Page;
    if (has.has(Concept::Exception) && block.kind == BlockKind::TableRow) return LimitAction::None;
    if (governedByRollback()) return LimitAction::Rollback;
    if (has.has(Concept::Target) && !box && block.kind != BlockKind::TableRow) return LimitAction::Target;
    const Concepts here = sentenceConcepts();
    if (here.hasAny(Concept::Rollback, Concept::RollbackNow, Concept::RollbackTrigger) && !has.hasAny(Concept::NoRollback, Concept::RollbackNoun)) return LimitAction::Rollback;
    // "If the push takes longer than 2 minutes, stop it."
    if (here.hasAny(Concept::Stop, Concept::Abort) && here.has(Concept::If) && !box) return LimitAction::Abort;
    if (has.has(Concept::Investigate) && !box) return LimitAction::Investigate;
    for (std::uint32_t s = m_reading.blockSection[m_block]; s != none; s = m_reading.sections[s].parent) {
        const Section& section = m_reading.sections[s];
        if (section.concepts.hasAny(Concept::SectionTriggers, Concept::RollbackTrigger) && !section.concepts.has(Concept::SectionDecision)) return LimitAction::Rollback;
        // "GO/NO-GO checklist" names both: what is in it has to hold.
        if ((section.concepts.has(Concept::NoGo) && !section.concepts.has(Concept::GoNoGo)) || section.concepts.has(Concept::Failed)) return LimitAction::Abort;
        if (section.own == SectionKind::Alerts) return LimitAction::Alert;
        if (s == m_reading.titleSection) break;
    }
    if (has.has(Concept::Alert)) return LimitAction::Alert;
    if (has.hasAny(Concept::Wait, Concept::OnlyAfter)) return LimitAction::Hold;
    if (m_targetTable || m_section->own == SectionKind::Criteria) return LimitAction::Target;
    return LimitAction::Verify;
}

Concepts LimitPlace::sentenceConcepts() const
{
    const auto at = static_cast<std::uint32_t>(m_text.data() - m_reading.text.data() + m_at);
    const std::uint32_t first = m_reading.blockSentence[m_block], last = m_reading.blockSentence[m_block + 1];
    const auto after = std::upper_bound(m_reading.sentences.begin() + first, m_reading.sentences.begin() + last, at, [](std::uint32_t place, const Sentence& sentence) { return place < sentence.begin; });
    return after == m_reading.sentences.begin() + first || at >= (after - 1)->end ? Concepts{} : (after - 1)->concepts;
}

bool LimitPlace::isTrouble() const
{
    const std::uint32_t parent = m_section->parent;
    return parent != none && m_reading.sections[parent].kind == SectionKind::Trouble;
}

bool LimitPlace::governedByRollback() const
{
    if (m_plan.gates.empty() || m_reading.block(m_block).kind != BlockKind::ListItem) return false;
    auto at = std::upper_bound(m_plan.gates.begin(), m_plan.gates.end(), m_line, [](std::uint32_t line, const Gate& g) { return line < g.line; });
    if (at == m_plan.gates.begin()) return false;
    --at;
    if (at->action != GateAction::Rollback || at->line < m_section->line || m_line - at->line >= 12) return false;
    // Another item of the same list governs nothing but what is nested in it.
    std::uint32_t governor = m_block;
    while (governor > 0 && m_reading.block(governor).span.first > at->line) --governor;
    const Block& above = m_reading.block(governor);
    return governor == m_block || above.kind != BlockKind::ListItem || above.level < m_reading.block(m_block).level;
}

} // namespace holdpoint::plan
