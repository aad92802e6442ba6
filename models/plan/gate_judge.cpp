// Runbooks say it in a hundred ways, so a gate is not a phrase but a combination of concepts in one sentence: a condition
// with a rollback word, a "must" with a "before", an approval. The rules are tried in order, and the first that fits names
// the gate.

#include "models/plan/gate_judge.h"

#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

using runbook::Block;
using runbook::BlockKind;

bool GateJudge::fillsRollbackColumn(std::string_view row) const
{
    if (m_rollbackColumn == none) return false;
    const auto cells = tableCells(row);
    return m_rollbackColumn < cells.size() && cells[m_rollbackColumn].size() > 1 && cells[m_rollbackColumn] != "—";
}

GateVerdict GateJudge::decide(const Sentence& sentence)
{
    const Section& section = m_reading.sectionOf(sentence.block);
    const Block& block = m_reading.block(sentence.block);
    // "| Metric | Roll back if |": each row has its condition in that column.
    if (block.header) m_rollbackColumn = columnOf(m_reading, sentence, Concept::RollbackTrigger, 0);
    if (block.header) m_gateTable = sentence.concepts.has(Concept::ColumnGate) && opensRow(m_reading, sentence, Concept::ColumnGate);
    if (section.kind == SectionKind::Contacts || block.header) return {};
    if (section.kind == SectionKind::Timeline && !sentence.concepts.has(Concept::RollbackTrigger)) return {};
    if (sentence.block == m_reading.titleBlock()) return {};
    if (sentence.comment) return decideComment(sentence);
    if (block.kind == BlockKind::TableRow) return decideRow(sentence, section);
    if (block.kind == BlockKind::Heading) return decideHeading(sentence);
    if (section.block != none && section.label && section.block == sentence.block) return decideLabel(sentence, section);
    if (isMeta(m_reading, sentence) || m_reading.isDocumentHead(sentence.block)) return {};
    if (section.kind == SectionKind::Reference && !statesCondition(sentence)) return {};
    if (saysNoNeed(sentence)) return {};
    if (GateVerdict strong = decideStrong(sentence)) return strong;
    if (section.kind == SectionKind::Reference || section.kind == SectionKind::Trouble) return {};
    return decideProse(sentence, block);
}

bool GateJudge::saysNoNeed(const Sentence& sentence) const
{
    const Hit* noNeed = m_reading.find(sentence, Concept::NoNeed);
    if (!noNeed || sentence.concepts.has(Concept::If)) return false;
    return std::none_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
        const bool holds = hit.meaning == Concept::Approval || hit.meaning == Concept::Must || hit.meaning == Concept::Wait || hit.meaning == Concept::Required || hit.meaning == Concept::OnlyAfter || hit.meaning == Concept::NotProceed || hit.meaning == Concept::Confirm || hit.meaning == Concept::Stop;
        return holds && hit.begin < noNeed->begin;
    });
}

bool GateJudge::onlyLimitsWait(const Sentence& sentence) const
{
    constexpr std::uint32_t directly = 12;
    const Hit* wait = m_reading.find(sentence, Concept::Wait);
    return sentence.concepts.has(Concept::AtMost) && !sentence.concepts.hasAny(Concept::Approval, Concept::Until) && std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
        return hit.meaning == Concept::AtMost && hit.begin >= wait->begin && hit.begin < wait->begin + wait->length + directly;
    });
}

bool GateJudge::onlyOrWait(const Sentence& sentence) const
{
    const Hit* wait = m_reading.find(sentence, Concept::Wait);
    return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
        return hit.meaning == Concept::Or && hit.begin < wait->begin && hit.begin + hit.length + 1u >= wait->begin;
    });
}

bool GateJudge::opensByTime(const Sentence& sentence) const
{
    if (sentence.concepts.hasAny(Concept::LessThan, Concept::MoreThan, Concept::AtMost, Concept::Approval)) return false;
    if (!sentence.concepts.has(Concept::Until)) return true;
    // "Before" is a word for "until" as well; who waits ten minutes before the switch waits for nothing else.
    const auto first = m_reading.hits.begin() + sentence.firstHit, last = m_reading.hits.begin() + sentence.lastHit;
    return std::none_of(first, last, [&](const Hit& until) {
        return until.meaning == Concept::Until && std::none_of(first, last, [&](const Hit& hit) { return hit.meaning == Concept::Before && hit.begin == until.begin; });
    });
}

bool GateJudge::asksFirst(const Sentence& sentence) const
{
    const Hit* approval = m_reading.find(sentence, Concept::Approval);
    if (!approval) return false;
    const std::string_view text = m_reading.textOf(sentence);
    return text.find('`', sentence.concepts.has(Concept::OnlyAfter) ? 0 : approval->begin - sentence.begin) != std::string_view::npos;
}

bool GateJudge::statesCondition(const Sentence& sentence) const
{
    return endsWithColon(m_reading, sentence) || m_reading.block(sentence.block).kind == BlockKind::ListItem
        || sentence.concepts.hasAny(Concept::NotProceed, Concept::Must, Concept::OnlyAfter);
}

bool GateJudge::isReport(const Sentence& sentence) const
{
    return m_reading.block(sentence.block).kind == BlockKind::TableRow || sentence.comment;
}

GateVerdict GateJudge::decideStrong(const Sentence& sentence) const
{
    const Concepts& has = sentence.concepts;
    const bool condition = has.hasAny(Concept::If, Concept::Any, Concept::Until);
    if (has.has(Concept::NoRollback) && !isReport(sentence)) return {GateAction::Hold, Concept::NoRollback, "gate.do-not-roll-back"};
    if (has.has(Concept::RollbackTrigger)) return {GateAction::Rollback, Concept::RollbackTrigger, "gate.rollback-trigger"};
    if (has.has(Concept::RollbackNow) && (condition || endsWithColon(m_reading, sentence))) return {GateAction::Rollback, Concept::RollbackNow, "gate.rollback-if"};
    if (has.has(Concept::Rollback) && isConditional(m_reading, sentence) && !has.hasAny(Concept::RollbackNoun, Concept::Criteria)) return {GateAction::Rollback, Concept::Rollback, "gate.rollback-if"};
    if (answers(m_reading, sentence, Concept::Rollback) || answers(m_reading, sentence, Concept::RollbackNow)) return {GateAction::Rollback, Concept::Count, "gate.rollback-answer"};
    if (answers(m_reading, sentence, Concept::Stop) || answers(m_reading, sentence, Concept::Abort) || answersAlone(m_reading, sentence, Concept::StopWord)) return {GateAction::Abort, Concept::Count, "gate.stop-answer"};
    if (answersAlone(m_reading, sentence, Concept::HoldWord) || (has.has(Concept::Hold) && isConditional(m_reading, sentence))) return {GateAction::Hold, Concept::Count, "gate.hold-answer"};
    if (has.has(Concept::Stop) && has.hasAny(Concept::If, Concept::OnlyAfter, Concept::Approval, Concept::Until) && opensLabel(sentence, Concept::Stop)) return {GateAction::Hold, Concept::Stop, "gate.stop-label"};
    if (calls(sentence, Concept::StopWord)) return {GateAction::Hold, Concept::StopWord, "gate.stop-call"};
    if (has.hasAll(Concept::Stop, Concept::If)) return {GateAction::Abort, Concept::Stop, "gate.stop-if"};
    if (has.has(Concept::NotProceed)) return {GateAction::Hold, Concept::NotProceed, "gate.do-not-proceed"};
    if (has.has(Concept::Failed)) return {GateAction::Abort, Concept::Failed, "gate.failure-criteria"};
    if (has.has(Concept::GoNoGo) && !manyBoxes(m_reading, sentence)) return {GateAction::Hold, Concept::GoNoGo, "gate.go-no-go"};
    if (has.hasAll(Concept::NoGo, Concept::Until) && !has.has(Concept::If)) return {GateAction::Hold, Concept::NoGo, "gate.no-go-until"};
    if (has.has(Concept::NoGo) && !manyBoxes(m_reading, sentence)) return {GateAction::Abort, Concept::NoGo, "gate.no-go"};
    if (has.has(Concept::Abort) && (condition || has.has(Concept::Problem))) return {GateAction::Abort, Concept::Abort, "gate.abort-if"};
    if (m_reading.sectionOf(sentence.block).concepts.has(Concept::Never) && holdsFor(sentence)) return {GateAction::Hold, Concept::Count, "gate.never-before"};
    return {};
}

GateVerdict GateJudge::decideComment(const Sentence& sentence) const
{
    const Concepts& has = sentence.concepts;
    if (GateVerdict strong = decideStrong(sentence); strong && strong.at != Concept::GoNoGo) {
        if (strong.at == Concept::Rollback && !has.hasAny(Concept::Problem, Concept::Any)) return {};
        // The label above the block has said it already.
        if (!m_plan.gates.empty() && m_plan.gates.back().line == m_reading.sectionOf(sentence.block).line && m_plan.gates.back().action == strong.action) return {};
        return strong;
    }
    if (has.has(Concept::Wait) && !isTrailing(m_reading, sentence)) return {GateAction::Hold, Concept::Wait, "gate.wait", opensByTime(sentence)};
    // "# Before starting" heads a part of a list; "Create backup (REQUIRED before migration)" demands something.
    if (has.has(Concept::Required) && (!atStart(m_reading, sentence, Concept::Required, 1) || endsWithColon(m_reading, sentence))) return {GateAction::Hold, Concept::Required, "gate.required-before"};
    if (has.hasAny(Concept::OnlyAfter, Concept::Checkpoint)) return {GateAction::Hold, has.has(Concept::OnlyAfter) ? Concept::OnlyAfter : Concept::Checkpoint, "gate.only-after"};
    return {};
}

GateVerdict GateJudge::decideRow(const Sentence& sentence, const Section& section) const
{
    const Concepts& has = sentence.concepts;
    if (has.has(Concept::Exception) || holdsBox(m_reading, sentence)) return {};  // a row with a box is a task
    const std::string_view row = m_reading.textOf(sentence);
    const std::size_t second = row.find('|', 1);
    const auto inAnswer = [&](Concept c) {
        for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i)
            if (m_reading.hits[i].meaning == c && m_reading.hits[i].begin - sentence.begin > second) return true;
        return false;
    };
    // "| Stop | `systemctl stop app` |" names what is done.
    const auto fillsAnswer = [&](Concept c) {
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == c && hit.begin - sentence.begin > second && fillsCell(m_reading, sentence, hit); });
    };
    if (section.kind == SectionKind::Reference && !inAnswer(Concept::RollbackTrigger)) return {};
    if (section.concepts.has(Concept::Estimate) || (section.kind == SectionKind::Trouble && !inAnswer(Concept::RollbackTrigger) && m_rollbackColumn == none)) return {};
    if (fillsRollbackColumn(row)) return {GateAction::Rollback, Concept::Count, "gate.rollback-column"};
    const bool rollsBack = inAnswer(Concept::RollbackTrigger) || opensCell(m_reading, sentence, Concept::Rollback) || opensCell(m_reading, sentence, Concept::RollbackNow);
    if (rollsBack && second != std::string_view::npos && !has.has(Concept::NoRollback)) return {GateAction::Rollback, Concept::Count, "gate.rollback-row"};
    if (m_gateTable) return {GateAction::Hold, Concept::Count, "gate.table"};
    if (inAnswer(Concept::Abort) || inAnswer(Concept::Stop) || fillsAnswer(Concept::StopWord)) return {GateAction::Abort, Concept::Count, "gate.abort-row"};
    if (fillsAnswer(Concept::HoldWord) || opensCell(m_reading, sentence, Concept::Hold)) return {GateAction::Hold, Concept::Count, "gate.hold-row"};
    return {};
}

GateVerdict GateJudge::decideHeading(const Sentence& sentence) const
{
    const Concepts& has = sentence.concepts;
    const Section& section = m_reading.sectionOf(sentence.block);
    if (has.has(Concept::SectionTriggers) && section.rows == 0 && !(has.has(Concept::SectionDecision) && !has.has(Concept::If)) && !nextIsGate(sentence)) return {GateAction::Rollback, Concept::Count, "gate.rollback-heading"};
    if (isTier(section, has)) return {GateAction::Rollback, Concept::Count, "gate.rollback-heading"};
    if (section.own == SectionKind::Rollback && section.rows == 0 && has.hasAll(Concept::If, Concept::Problem)) return {GateAction::Rollback, Concept::Count, "gate.rollback-heading"};
    if (has.has(Concept::Failed) && !has.has(Concept::GoNoGo)) return {GateAction::Abort, Concept::Count, "gate.failure-criteria"};
    if (const GateVerdict decision = decideGoHeading(section)) return decision;
    if (has.hasAny(Concept::AllMust, Concept::Criteria)) return {GateAction::Hold, Concept::Count, "gate.all-must"};
    if (has.has(Concept::NotProceed) || (has.has(Concept::Required) && (section.boxes > 0 || endsWithColon(m_reading, sentence)))) return {GateAction::Hold, Concept::Count, "gate.required-before"};
    const bool signers = section.kind == SectionKind::SignOff && (section.boxes > 0 || isStep(sentence.line));
    if (signers || (has.has(Concept::Approval) && section.boxes > 1)) return {GateAction::Hold, Concept::Count, "gate.approval-heading"};
    if (has.has(Concept::Checkpoint) && section.boxes > 1) return {GateAction::Hold, Concept::Count, "gate.checkpoint"};
    return {};
}

/// "### Planned rollback (within a day)" with its list, below "Rollback triggers": each of them says when.
bool GateJudge::isTier(const Section& section, const Concepts& has) const
{
    if (section.parent == none || section.items == 0 || !has.hasAny(Concept::Rollback, Concept::RollbackNoun, Concept::RollbackNow)) return false;
    return m_reading.sections[section.parent].concepts.has(Concept::SectionTriggers);
}

GateVerdict GateJudge::decideGoHeading(const Section& section)
{
    const std::string_view name = section.name;
    const auto opens = [&](std::string_view word) {
        return startsWith(name, word) && (name.size() == word.size() || isOneOf(name[word.size()], " (:")) ;
    };
    if (opens("NO-GO") || opens("No-Go") || opens("NO GO")) return {GateAction::Abort, Concept::Count, "gate.no-go-heading"};
    const bool bracketed = opens("Go") && name.find('(') == 3;
    return opens("GO") || bracketed || startsWith(name, "Conditional Go") ? GateVerdict{GateAction::Hold, Concept::Count, "gate.go-heading"} : GateVerdict{};
}

bool GateJudge::isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool GateJudge::isStep(std::uint32_t line) const
{
    const auto at = std::lower_bound(m_plan.steps.begin(), m_plan.steps.end(), line, [](const Step& s, std::uint32_t l) { return s.line < l; });
    return at != m_plan.steps.end() && at->line == line;
}

bool GateJudge::nextIsGate(const Sentence& heading) const
{
    const std::uint32_t next = m_reading.blockSentence[heading.block + 1];
    if (next >= m_reading.sentences.size()) return false;
    const Sentence& sentence = m_reading.sentences[next];
    return sentence.line <= heading.line + 2 && sentence.concepts.hasAny(Concept::RollbackNow, Concept::RollbackTrigger) ;
}

GateVerdict GateJudge::decideLabel(const Sentence& sentence, const Section& section) const
{
    if (GateVerdict strong = decideStrong(sentence)) return strong;
    const Concepts& has = sentence.concepts;
    const bool inRollback = section.kind == SectionKind::Rollback && !m_reading.wholeRollback;
    if (has.has(Concept::Must) && section.items + section.orderedItems > 0) return {GateAction::Hold, Concept::Count, "gate.always"};
    if (has.hasAll(Concept::If, Concept::Problem) && (inRollback || section.code + section.items + section.orderedItems > 0))
        return {rollsBack(section) ? GateAction::Rollback : GateAction::Hold, Concept::Count, "gate.if-problem"};
    return decideProse(sentence, m_reading.block(sentence.block));
}

bool GateJudge::rollsBack(const Section& section) const
{
    if (section.kind == SectionKind::Rollback) return true;
    for (std::uint32_t b = section.firstBlock; b < section.lastBlock; ++b)
        if (m_reading.conceptsOf(b).has(Concept::Rollback)) return true;
    return false;
}

GateVerdict GateJudge::decideProse(const Sentence& sentence, const Block& block) const
{
    const Concepts& has = sentence.concepts;
    const bool inRollback = m_reading.sectionOf(sentence.block).kind == SectionKind::Rollback && !m_reading.wholeRollback;
    if (inRollback && has.hasAll(Concept::If, Concept::Problem) && block.kind == BlockKind::Paragraph) return {GateAction::Rollback, Concept::If, "gate.if-problem"};
    if (inRollback && (block.checkbox || has.hasAll(Concept::RollbackNoun, Concept::Criteria))) return {};
    if (block.kind == BlockKind::ListItem && !block.checkbox && m_reading.sectionOf(sentence.block).concepts.has(Concept::GoNoGo) && sentence.line == block.span.first)
        return {GateAction::Hold, Concept::Count, "gate.go-no-go-item"};
    if (has.has(Concept::Criteria) && (atStart(m_reading, sentence, Concept::Criteria) || endsWithColon(m_reading, sentence))) return {GateAction::Hold, Concept::Criteria, "gate.criteria"};
    if (has.has(Concept::AllMust)) return {GateAction::Hold, Concept::AllMust, "gate.all-must"};
    if (has.has(Concept::Checkpoint)) return {GateAction::Hold, Concept::Checkpoint, "gate.checkpoint"};
    if (!block.checked && block.kind != BlockKind::Code && asksFirst(sentence) && !isSignOffRow(block)) return {GateAction::Hold, has.has(Concept::OnlyAfter) ? Concept::OnlyAfter : Concept::Approval, "gate.approval-first"};
    if (has.has(Concept::OnlyAfter)) return {GateAction::Hold, Concept::OnlyAfter, "gate.only-after"};
    if (has.has(Concept::Wait) && !onlyLimitsWait(sentence) && !onlyOrWait(sentence)) return {GateAction::Hold, Concept::Wait, "gate.wait", opensByTime(sentence)};
    if (has.has(Concept::Required)) return {GateAction::Hold, Concept::Required, "gate.required-before"};
    if (has.has(Concept::Approval) && (!block.checkbox || has.hasAny(Concept::ApprovalOf, Concept::Must, Concept::Before, Concept::Role, Concept::SignedBy)) && block.kind != BlockKind::Code && !isSignOffRow(block) && !block.checked) return {GateAction::Hold, Concept::Approval, "gate.approval"};
    if (holdsFor(sentence)) return {GateAction::Hold, Concept::Count, "gate.after-duration", opensByTime(sentence)};
    if (has.has(Concept::Abort) && !block.checkbox && !isMeasured(sentence, Concept::Abort)) return {GateAction::Abort, Concept::Abort, "gate.abort"};
    if (has.has(Concept::Before) && atStart(m_reading, sentence, Concept::Before, 4) && !block.checkbox && !has.has(Concept::RunMaybe)) return {GateAction::Hold, Concept::Before, "gate.before"};
    if (has.hasAny(Concept::Confirm, Concept::Investigate) && has.has(Concept::Before) && !block.checkbox) return {GateAction::Hold, Concept::Before, "gate.confirm-before"};
    if (has.hasAll(Concept::Must, Concept::Before)) return {GateAction::Hold, Concept::Must, "gate.must-before"};
    if (has.hasAll(Concept::Proceed, Concept::If)) return {GateAction::Hold, Concept::Proceed, "gate.proceed-if"};
    return {};
}

bool GateJudge::opensLabel(const Sentence& sentence, Concept c) const
{
    const Hit* hit = m_reading.find(sentence, c);
    if (!hit || !opensLine(m_reading.text.substr(sentence.begin, hit->begin - sentence.begin))) return false;
    const std::string_view rest = m_reading.text.substr(hit->begin + hit->length, 4);
    return colonSize(rest.substr(std::min(rest.find_first_not_of("*"), rest.size()))) > 0 || m_reading.text.substr(hit->begin, hit->length).ends_with(':');
}

bool GateJudge::calls(const Sentence& sentence, Concept c) const
{
    const Hit* hit = m_reading.find(sentence, c);
    if (!hit || !opensLabel(sentence, c)) return false;
    const std::string_view word = m_reading.text.substr(hit->begin, hit->length);
    return std::all_of(word.begin(), word.end(), [](char letter) { return letter == ' ' || (letter >= 'A' && letter <= 'Z'); });
}

bool GateJudge::isMeasured(const Sentence& sentence, Concept c) const { return m_reading.find(sentence, c)->begin < answerTo(m_reading, sentence); }

bool GateJudge::holdsFor(const Sentence& sentence) const
{
    const bool forbidden = m_reading.sectionOf(sentence.block).concepts.has(Concept::Never);
    return durationAfter(m_reading, sentence, forbidden ? Concept::Before : Concept::After).longest.known()
        || (!forbidden && durationBefore(m_reading, sentence, Concept::AfterBehind).longest.known());
}

bool GateJudge::isSignOffRow(const Block& block) const
{
    const auto at = std::lower_bound(m_plan.signOffs.begin(), m_plan.signOffs.end(), block.span.first, [](const SignOff& s, std::uint32_t line) { return s.line < line; });
    return at != m_plan.signOffs.end() && at->line == block.span.first
        && m_reading.sectionOf(static_cast<std::uint32_t>(&block - m_reading.book->blocks.data())).own == SectionKind::SignOff;
}

} // namespace holdpoint::plan
