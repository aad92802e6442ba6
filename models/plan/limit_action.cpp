// What is done when a limit is passed: said by its own clause, by the columns of its table, by the gate above it, or by the section
// that it stands in.

#include "models/plan/limit_place.h"

#include "models/plan/clause.h"
#include "models/plan/procedure.h"
#include "models/plan/sentence_form.h"

namespace holdpoint::plan {

using runbook::Block;
using runbook::BlockKind;

void LimitPlace::settleAction(const Found& found)
{
    Limit& limit = m_plan.limits[found.limit];
    m_line = limit.line;
    const bool row = m_reading.block(m_block).kind == BlockKind::TableRow;
    const auto said = row ? actionInTable() : deedFor(found.at);
    limit.action = found.holds ? LimitAction::Hold : actionOf(found.at, said);
    if (row && limit.op == Op::Equal && isBound(limit)) {
        const Op bad = m_table.isIllWhenLow() ? Op::Less : Op::More;
        limit.op = saysWhatMustNotBe(limit.action) ? bad : opposite(bad);
    } else {
        settleDirection(found, said, row);
    }
    // What has to hold before the change need not hold after it; what says to go back is meant for then.
    if (limit.time.when == LimitWhen::Before && limit.action != LimitAction::Verify && limit.action != LimitAction::Target) limit.time = {};
}

/// What stands there is how it should be, or what it must not be.
void LimitPlace::settleDirection(const Found& found, std::optional<LimitAction> said, bool row)
{
    Limit& limit = m_plan.limits[found.limit];
    const bool otherwise = row && m_table.doneOtherwise();
    // What makes one hold is not wanted; what one waits for is.
    if (limit.action == LimitAction::Hold && said == LimitAction::Hold && !otherwise && !found.wanted && !holdsOtherwise(found.at)) turnAround(limit);
    // "If not": what is written is how it should be. That a value is to be something else has no form of its own.
    if (otherwise && limit.action != LimitAction::Hold && saysWhatMustNotBe(limit.action) && limit.op != Op::Equal) turnAround(limit);
    else if (found.wanted || (!row && actsOtherwise(found.at))) m_wanted.push_back(found.limit);
}

bool LimitPlace::actsOtherwise(std::uint32_t at) const
{
    const Sentence* sentence = sentenceAt(at);
    if (!sentence) return false;
    const Hit* other = m_reading.find(*sentence, Concept::Else);
    const bool beyond = sentence->concepts.has(Concept::Beyond);
    if (!other && !beyond && !otherwiseBehind(m_reading, *sentence)) return false;
    const std::vector<Deed> deeds = deedsIn(m_reading, *sentence);
    return beyond || (other ? !deeds.empty() && deeds.front().begin >= other->begin : deeds.empty());
}

bool LimitPlace::isBound(const Limit& limit) const
{
    if (limit.value == 0 || (limit.unit == "%" && limit.value >= 100)) return false;
    return m_table.knowsMetric() || (limit.unit == "%" && isActedUpon(limit.action));
}

void LimitPlace::turnAround(Limit& limit)
{
    if (limit.op != Op::Equal) limit.op = opposite(limit.op);
    else if (limit.value == 0) limit.op = Op::More;
    else limit.action = LimitAction::Investigate;       // "if it is 5, hold": anything else has no form here, and a person looks
}

bool LimitPlace::holdsOtherwise(std::uint32_t at) const
{
    const Sentence* sentence = sentenceAt(at);
    const Hit* other = sentence ? m_reading.find(*sentence, Concept::Else) : nullptr;
    if (!other) return sentence && otherwiseBehind(m_reading, *sentence);
    const std::vector<Deed> deeds = deedsIn(m_reading, *sentence);
    return std::none_of(deeds.begin(), deeds.end(), [&](const Deed& deed) { return deed.action == LimitAction::Hold && deed.begin < other->begin; });
}

LimitAction LimitPlace::actionOf(std::uint32_t at, std::optional<LimitAction> said) const
{
    const Concepts& has = m_blockConcepts;
    const Block& block = m_reading.block(m_block);
    const bool box = block.checkbox, row = block.kind == BlockKind::TableRow;
    if (m_section->kind == SectionKind::Trouble || isTrouble())
        return row ? LimitAction::Target : has.has(Concept::Must) ? LimitAction::Verify : LimitAction::Investigate;
    if (m_expected) return LimitAction::Verify;
    if (row && has.has(Concept::Exception) && said != LimitAction::Alert) return LimitAction::None;
    if (said && said != LimitAction::Alert) return *said;
    if (governedByRollback(m_line, said.has_value())) return LimitAction::Rollback;
    if (row && said) return *said;
    if (has.has(Concept::Target) && !box && !row) return LimitAction::Target;
    // "Error rate > 5 %. Page the on-call."
    const bool alone = m_found.size() == 1 && !row;
    if (alone && has.has(Concept::Page)) return LimitAction::Page;
    if (alone && has.has(Concept::Investigate) && !box) return LimitAction::Investigate;
    if (const auto action = actionOfSection()) return *action;
    if (said || has.has(Concept::Alert)) return LimitAction::Alert;
    const Sentence* sentence = sentenceAt(at);
    if (has.hasAny(Concept::Wait, Concept::OnlyAfter) || (sentence && sentence->concepts.hasAll(Concept::NotProceed, Concept::Until))) return LimitAction::Hold;
    if (m_table.holdsTargets() || m_section->own == SectionKind::Criteria) return LimitAction::Target;
    return LimitAction::Verify;
}

std::optional<LimitAction> LimitPlace::actionInTable() const
{
    // Whoever writes "critical" and no more wants somebody to come, if the section does not say what is done.
    if (m_table.isUnanswered(m_column)) return actionOfSection().value_or(LimitAction::Page);
    return m_table.actionIn(m_column);
}

std::optional<LimitAction> LimitPlace::actionOfSection() const
{
    for (std::uint32_t s = m_reading.blockSection[m_block]; s != none; s = m_reading.sections[s].parent) {
        const Section& section = m_reading.sections[s];
        if (section.concepts.hasAny(Concept::SectionTriggers, Concept::RollbackTrigger) && !section.concepts.has(Concept::SectionDecision)) return LimitAction::Rollback;
        // "GO/NO-GO checklist" names both: what is in it has to hold.
        if (section.concepts.hasAny(Concept::NoGo, Concept::Failed) && !section.concepts.has(Concept::GoNoGo)) return LimitAction::Abort;
        if (section.own == SectionKind::Alerts) return LimitAction::Alert;
        if (s == m_reading.titleSection) break;
    }
    return {};
}

std::optional<LimitAction> LimitPlace::deedFor(std::uint32_t at) const
{
    const Sentence* sentence = sentenceAt(at);
    if (!sentence) return {};
    const auto& [clause, deeds] = clauseOf(*sentence, at);
    // "Goal: roll back in < 15 min" names what is aimed at; "roll back if p95 is > 2x its target" does not.
    if (partOf(m_reading, clause, clause.begin, at).concepts.has(Concept::Target) && !isConditional(m_reading, clause)) return {};
    if (!deeds.empty()) return deedAmong(deeds, clause, at);
    // "If the lag is > 30 s, call Bob and wait": not so where it stands before the number, "Wait until the lag is < 5 s".
    const Hit* wait = isConditional(m_reading, clause) ? m_reading.find(clause, Concept::Wait) : nullptr;
    if (wait && wait->begin > at) return LimitAction::Hold;
    if (const Sentence* other = otherwiseBehind(m_reading, *sentence)) return strongest(deedsIn(m_reading, *other));
    // "Roll back if: p95 > 300 ms; errors > 2 %"
    return clause.begin == sentence->begin && clause.end == sentence->end ? std::nullopt : strongest(deedsIn(m_reading, *sentence));
}

const LimitPlace::Clause& LimitPlace::clauseOf(const Sentence& sentence, std::uint32_t at) const
{
    if (at < m_clause.said.begin || at >= m_clause.said.end) {
        m_clause.said = clauseAt(m_reading, sentence, at);
        m_clause.deeds = deedsIn(m_reading, m_clause.said);
    }
    return m_clause;
}

/// In one clause a deed stands behind all its limits, or before them: "p95 > 300 ms: page, errors > 2 %: roll back", "page if p95 >
/// 300 ms, roll back if errors > 2 %".
std::optional<LimitAction> LimitPlace::deedAmong(const std::vector<Deed>& deeds, const Sentence& clause, std::uint32_t at) const
{
    const auto isBefore = [](const Found& found, std::uint32_t place) { return found.at < place; };
    const auto first = std::lower_bound(m_found.begin(), m_found.end(), clause.begin, isBefore);
    const auto last = std::lower_bound(first, m_found.end(), clause.end, isBefore);
    if (last - first < 2) return strongest(deeds);
    const auto deedsBetween = [&](std::uint32_t from, std::uint32_t to) {
        const auto low = std::find_if(deeds.begin(), deeds.end(), [&](const Deed& deed) { return deed.begin >= from; });
        return strongest({low, std::find_if(low, deeds.end(), [&](const Deed& deed) { return deed.begin >= to; })});
    };
    const bool leads = deeds.front().begin < first->at;
    const auto own = std::lower_bound(first, last, at, isBefore);
    for (auto limit = own;;) {
        const std::uint32_t from = leads ? (limit == first ? clause.begin : (limit - 1)->at) : limit->at;
        const std::uint32_t to = leads ? limit->at : (limit + 1 == last ? clause.end : (limit + 1)->at);
        if (const auto deed = deedsBetween(from, to)) return deed;
        if (leads ? limit == first : limit + 1 == last) return {};
        leads ? --limit : ++limit;
    }
}

const Sentence* LimitPlace::sentenceAt(std::uint32_t at) const
{
    const std::uint32_t first = m_reading.blockSentence[m_block], last = m_reading.blockSentence[m_block + 1];
    const auto after = std::upper_bound(m_reading.sentences.begin() + first, m_reading.sentences.begin() + last, at, [](std::uint32_t place, const Sentence& sentence) { return place < sentence.begin; });
    return after == m_reading.sentences.begin() + first || at >= (after - 1)->end ? nullptr : &*(after - 1);
}

bool LimitPlace::isTrouble() const
{
    const std::uint32_t parent = m_section->parent;
    return parent != none && m_reading.sections[parent].kind == SectionKind::Trouble;
}

bool LimitPlace::governedByRollback(std::uint32_t line, bool saysItself) const
{
    if (m_plan.gates.empty() || m_reading.block(m_block).kind != BlockKind::ListItem) return false;
    auto at = std::upper_bound(m_plan.gates.begin(), m_plan.gates.end(), line, [](std::uint32_t l, const Gate& g) { return l < g.line; });
    if (at == m_plan.gates.begin()) return false;
    --at;
    if (at->action != GateAction::Rollback || at->line < m_section->line || line - at->line >= 12) return false;
    // Another item of the same list governs nothing but what is nested in it.
    std::uint32_t governor = m_block;
    while (governor > 0 && m_reading.block(governor).span.first > at->line) --governor;
    const Block& above = m_reading.block(governor);
    if (governor == m_block) return !saysItself;
    return above.kind != BlockKind::ListItem || above.level < m_reading.block(m_block).level;
}

} // namespace holdpoint::plan
