// Gates: what must hold, stop or reverse the run.
//
// Runbooks say it in a hundred ways, so a gate is not a phrase but a combination of concepts in one sentence: a
// condition with a rollback word, a "must" with a "before", an approval. The rules below are tried in order and the
// first that fits names the gate. A list of conditions under a gate belongs to it and makes no gates of its own.

#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

struct Verdict {
    GateAction action = GateAction::Hold;
    Concept at = Concept::Count;  ///< the concept whose hit gives the line
    Rule rule = nullptr;

    explicit operator bool() const { return rule != nullptr; }
};

class GateFinder {
public:
    GateFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        for (std::uint32_t i = 0; i < m_reading.sentences.size(); ++i) {
            const Sentence& sentence = m_reading.sentences[i];
            if (sentence.block != m_block) enterBlock(sentence.block);
            const std::string_view pin = m_reading.pinned(m_block, "gate");
            if (pin == "none") continue;
            if (!pin.empty() && i == m_reading.blockSentence[m_block]) add(sentence, pinnedVerdict(pin));
            if (!pin.empty() || isListedLine(sentence)) continue;
            if (governed() && !isOwnHold(sentence)) continue;
            if (const Verdict verdict = decide(sentence)) add(sentence, verdict);
        }
    }

private:
    static Verdict pinnedVerdict(std::string_view pin)
    {
        return {pin == "rollback" ? GateAction::Rollback : pin == "abort" ? GateAction::Abort : GateAction::Hold, Concept::Count, "gate.pinned"};
    }

    void enterBlock(std::uint32_t index)
    {
        m_block = index;
        const Block& block = m_reading.block(index);
        if (m_governor == none) return;
        // The list right below a gate, with all that is nested in it, states its conditions.
        const bool listed = block.kind == BlockKind::ListItem || block.item != runbook::none;
        const bool sameSection = m_reading.blockSection[index] == m_governedSection;
        if (!listed || !sameSection || (m_governorInList && block.level <= m_governorLevel && block.kind == BlockKind::ListItem)) m_governor = none;
    }

    [[nodiscard]] bool governed() const { return m_governor != none && m_governor != m_block; }

    /// "After the rollback: - Do not deploy again until the cause is found": what follows on a moment may hold by itself.
    [[nodiscard]] bool isOwnHold(const Sentence& sentence) const
    {
        return m_governorIsMoment && !sentence.comment && sentence.concepts.has(Concept::NotProceed);
    }

    /// "**Failed if**:" and, in the same paragraph, lines that begin with a sign: ❌ …
    [[nodiscard]] bool isListedLine(const Sentence& sentence) const
    {
        if (m_governor != m_block || sentence.line == m_reading.block(m_block).span.first) return false;
        const auto first = static_cast<unsigned char>(m_reading.text[sentence.begin]);
        return first == 0xE2 || first == 0xF0 || first == '-';
    }

    void add(const Sentence& sentence, const Verdict& verdict)
    {
        const Hit* hit = verdict.at == Concept::Count ? nullptr : m_reading.find(sentence, verdict.at);
        const std::uint32_t line = hit ? m_reading.source->lineOf(m_reading.text.data() + hit->begin) : sentence.line;
        if (!m_plan.gates.empty() && m_plan.gates.back().line == line && m_plan.gates.back().action == verdict.action) return;
        Gate gate;
        gate.line = line;
        gate.action = verdict.action;
        gate.condition = m_pool.keep(m_reading.block(sentence.block).kind == BlockKind::TableRow ? rowText(m_reading.textOf(sentence)) : nameText(m_reading.textOf(sentence)));
        gate.rule = verdict.rule;
        gate.lasts = durationIn(m_reading, sentence).longest;
        m_plan.gates.push_back(gate);
        govern(sentence);
    }

    [[nodiscard]] bool fillsRollbackColumn(std::string_view row) const
    {
        if (m_rollbackColumn == none) return false;
        const auto cells = tableCells(row);
        return m_rollbackColumn < cells.size() && cells[m_rollbackColumn].size() > 1 && cells[m_rollbackColumn] != "—";
    }

    void govern(const Sentence& sentence)
    {
        const Block& block = m_reading.block(sentence.block);
        const std::string_view text = trim(m_reading.textOf(sentence));
        std::string_view bare = text;
        while (!bare.empty() && (bare.back() == '*' || bare.back() == '#' || bare.back() == ' ')) bare.remove_suffix(1);
        const bool opensList = !bare.empty() && (block.kind == BlockKind::Heading || endsInColon(bare));
        if (!opensList || sentence.comment) return;
        if (governed()) return;
        m_governor = sentence.block;
        m_governorIsMoment = m_plan.gates.back().action == GateAction::Hold;
        m_governedSection = m_reading.blockSection[sentence.block];
        m_governorInList = block.kind == BlockKind::ListItem;
        m_governorLevel = block.level;
    }

    // --- the rules, in order ---

    [[nodiscard]] Verdict decide(const Sentence& sentence)
    {
        const Section& section = m_reading.sectionOf(sentence.block);
        const Block& block = m_reading.block(sentence.block);
        // "| Metric | Roll back if |": each row has its condition in that column.
        if (block.header) m_rollbackColumn = columnOf(m_reading, sentence, Concept::RollbackTrigger, 0);
        if (block.header) m_gateTable = sentence.concepts.has(Concept::ColumnGate) && opensRow(m_reading, sentence, Concept::ColumnGate);
        if (section.kind == SectionKind::Contacts || block.header) return {};
        if (section.kind == SectionKind::Timeline && !sentence.concepts.has(Concept::RollbackTrigger)) return {};
        if (sentence.block == titleBlock()) return {};
        if (sentence.comment) return decideComment(sentence);
        if (block.kind == BlockKind::TableRow) return decideRow(sentence, section);
        if (block.kind == BlockKind::Heading) return decideHeading(sentence);
        if (section.block != none && section.label && section.block == sentence.block) return decideLabel(sentence, section);
        if (isMeta(m_reading, sentence) || m_reading.isDocumentHead(sentence.block)) return {};
        if (section.kind == SectionKind::Reference && !statesCondition(sentence)) return {};
        if (saysNoNeed(sentence)) return {};
        if (Verdict strong = decideStrong(sentence)) return strong;
        if (section.kind == SectionKind::Reference || section.kind == SectionKind::Trouble) return {};
        return decideProse(sentence, block);
    }

    /// "There is no need to wait for approval", "You do not have to stop the workers before proceeding": all that could hold
    /// stands behind the word that it need not. "Wait for approval, but there is no need for a ticket" holds.
    [[nodiscard]] bool saysNoNeed(const Sentence& sentence) const
    {
        const Hit* none = m_reading.find(sentence, Concept::NoNeed);
        if (!none || sentence.concepts.has(Concept::If)) return false;
        return std::none_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
            const bool holds = hit.meaning == Concept::Approval || hit.meaning == Concept::Must || hit.meaning == Concept::Wait || hit.meaning == Concept::Required || hit.meaning == Concept::OnlyAfter || hit.meaning == Concept::NotProceed || hit.meaning == Concept::Confirm || hit.meaning == Concept::Stop;
            return holds && hit.begin < none->begin;
        });
    }

    /// "Wait at most 2 minutes": the end of a wait is named, not how long it is.
    [[nodiscard]] bool onlyLimitsWait(const Sentence& sentence) const
    {
        constexpr std::uint32_t directly = 12;
        const Hit* wait = m_reading.find(sentence, Concept::Wait);
        return sentence.concepts.has(Concept::AtMost) && !sentence.concepts.hasAny(Concept::Approval, Concept::Until) && std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
            return hit.meaning == Concept::AtMost && hit.begin >= wait->begin && hit.begin < wait->begin + wait->length + directly;
        });
    }

    /// "Restart the app (or wait for its next refresh)": another way, which nobody has to take.
    [[nodiscard]] bool onlyOrWait(const Sentence& sentence) const
    {
        const Hit* wait = m_reading.find(sentence, Concept::Wait);
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
            return hit.meaning == Concept::Or && hit.begin < wait->begin && hit.begin + hit.length + 1u >= wait->begin;
        });
    }

    [[nodiscard]] std::uint32_t titleBlock() const
    {
        return m_reading.titleSection == none ? none : m_reading.sections[m_reading.titleSection].block;
    }

    /// In a text about the release, only what has the form of a condition is one.
    [[nodiscard]] bool statesCondition(const Sentence& sentence) const
    {
        return endsWithColon(m_reading, sentence) || m_reading.block(sentence.block).kind == BlockKind::ListItem
            || sentence.concepts.hasAny(Concept::NotProceed, Concept::Must, Concept::OnlyAfter);
    }

    /// A row of a table that says what was not done, and not what must not be done.
    [[nodiscard]] bool isReport(const Sentence& sentence) const
    {
        return m_reading.block(sentence.block).kind == BlockKind::TableRow || sentence.comment;
    }

    /// What is a gate wherever it stands, because its words leave no doubt.
    [[nodiscard]] Verdict decideStrong(const Sentence& sentence) const
    {
        const Concepts& has = sentence.concepts;
        const bool condition = has.hasAny(Concept::If, Concept::Any, Concept::Until);
        if (has.has(Concept::NoRollback) && !isReport(sentence)) return {GateAction::Hold, Concept::NoRollback, "gate.do-not-roll-back"};
        if (has.has(Concept::RollbackTrigger)) return {GateAction::Rollback, Concept::RollbackTrigger, "gate.rollback-trigger"};
        if (has.has(Concept::RollbackNow) && (condition || endsWithColon(m_reading, sentence))) return {GateAction::Rollback, Concept::RollbackNow, "gate.rollback-if"};
        if (has.has(Concept::Rollback) && isConditional(m_reading, sentence) && !has.hasAny(Concept::RollbackNoun, Concept::Criteria)) return {GateAction::Rollback, Concept::Rollback, "gate.rollback-if"};
        if (answers(m_reading, sentence, Concept::Rollback) || answers(m_reading, sentence, Concept::RollbackNow)) return {GateAction::Rollback, Concept::Count, "gate.rollback-answer"};
        if (answers(m_reading, sentence, Concept::Stop) || answers(m_reading, sentence, Concept::Abort) || answersAlone(m_reading, sentence, Concept::StopWord)) return {GateAction::Abort, Concept::Count, "gate.stop-answer"};
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

    [[nodiscard]] Verdict decideComment(const Sentence& sentence) const
    {
        const Concepts& has = sentence.concepts;
        if (Verdict strong = decideStrong(sentence); strong && strong.at != Concept::GoNoGo) {
            if (strong.at == Concept::Rollback && !has.hasAny(Concept::Problem, Concept::Any)) return {};
            // The label above the block has said it already.
            if (!m_plan.gates.empty() && m_plan.gates.back().line == m_reading.sectionOf(sentence.block).line && m_plan.gates.back().action == strong.action) return {};
            return strong;
        }
        if (has.has(Concept::Wait) && !isTrailing(m_reading, sentence)) return {GateAction::Hold, Concept::Wait, "gate.wait"};
        // "# Before starting" heads a part of a list; "Create backup (REQUIRED before migration)" demands something.
        if (has.has(Concept::Required) && (!atStart(m_reading, sentence, Concept::Required, 1) || endsWithColon(m_reading, sentence))) return {GateAction::Hold, Concept::Required, "gate.required-before"};
        if (has.hasAny(Concept::OnlyAfter, Concept::Checkpoint)) return {GateAction::Hold, has.has(Concept::OnlyAfter) ? Concept::OnlyAfter : Concept::Checkpoint, "gate.only-after"};
        return {};
    }

    /// A row whose answer is a rollback, a stop or a hold. Its first cell is the condition.
    [[nodiscard]] Verdict decideRow(const Sentence& sentence, const Section& section) const
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
        if (section.kind == SectionKind::Reference && !inAnswer(Concept::RollbackTrigger)) return {};
        if (section.concepts.has(Concept::Estimate) || (section.kind == SectionKind::Trouble && !inAnswer(Concept::RollbackTrigger) && m_rollbackColumn == none)) return {};
        if (fillsRollbackColumn(row)) return {GateAction::Rollback, Concept::Count, "gate.rollback-column"};
        const bool rollsBack = inAnswer(Concept::RollbackTrigger) || opensCell(m_reading, sentence, Concept::Rollback) || opensCell(m_reading, sentence, Concept::RollbackNow);
        if (rollsBack && second != std::string_view::npos && !has.has(Concept::NoRollback)) return {GateAction::Rollback, Concept::Count, "gate.rollback-row"};
        if (m_gateTable) return {GateAction::Hold, Concept::Count, "gate.table"};
        if (inAnswer(Concept::Abort) || inAnswer(Concept::Stop)) return {GateAction::Abort, Concept::Count, "gate.abort-row"};
        return {};
    }

    [[nodiscard]] Verdict decideHeading(const Sentence& sentence) const
    {
        const Concepts& has = sentence.concepts;
        const Section& section = m_reading.sectionOf(sentence.block);
        if (has.has(Concept::SectionTriggers) && section.rows == 0 && !(has.has(Concept::SectionDecision) && !has.has(Concept::If)) && !nextIsGate(sentence)) return {GateAction::Rollback, Concept::Count, "gate.rollback-heading"};
        if (section.own == SectionKind::Rollback && section.rows == 0 && has.hasAll(Concept::If, Concept::Problem)) return {GateAction::Rollback, Concept::Count, "gate.rollback-heading"};
        if (has.has(Concept::Failed)) return {GateAction::Abort, Concept::Count, "gate.failure-criteria"};
        if (const Verdict decision = decideGoHeading(section)) return decision;
        if (has.hasAny(Concept::AllMust, Concept::Criteria)) return {GateAction::Hold, Concept::Count, "gate.all-must"};
        if (has.has(Concept::NotProceed) || (has.has(Concept::Required) && (section.boxes > 0 || endsWithColon(m_reading, sentence)))) return {GateAction::Hold, Concept::Count, "gate.required-before"};
        const bool signers = section.kind == SectionKind::SignOff && (section.boxes > 0 || isStep(sentence.line));
        if (signers || (has.has(Concept::Approval) && section.boxes > 1)) return {GateAction::Hold, Concept::Count, "gate.approval-heading"};
        if (has.has(Concept::Checkpoint) && section.boxes > 1) return {GateAction::Hold, Concept::Count, "gate.checkpoint"};
        return {};
    }

    /// "### GO", "### NO-GO (postpone) conditions:": said in these words in every language.
    [[nodiscard]] static Verdict decideGoHeading(const Section& section)
    {
        const std::string_view name = section.name;
        const auto opens = [&](std::string_view word) {
            return startsWith(name, word) && (name.size() == word.size() || isOneOf(name[word.size()], " (:")) ;
        };
        if (opens("NO-GO") || opens("No-Go") || opens("NO GO")) return {GateAction::Abort, Concept::Count, "gate.no-go-heading"};
        const bool bracketed = opens("Go") && name.find('(') == 3;
        return opens("GO") || bracketed || startsWith(name, "Conditional Go") ? Verdict{GateAction::Hold, Concept::Count, "gate.go-heading"} : Verdict{};
    }
    static bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

    [[nodiscard]] bool isStep(std::uint32_t line) const
    {
        const auto at = std::lower_bound(m_plan.steps.begin(), m_plan.steps.end(), line, [](const Step& s, std::uint32_t l) { return s.line < l; });
        return at != m_plan.steps.end() && at->line == line;
    }

    /// The first sentence below the heading says the same at more length.
    [[nodiscard]] bool nextIsGate(const Sentence& heading) const
    {
        const auto next = static_cast<std::size_t>(&heading - m_reading.sentences.data()) + 1;
        if (next >= m_reading.sentences.size()) return false;
        const Sentence& sentence = m_reading.sentences[next];
        return sentence.line <= heading.line + 2 && sentence.concepts.hasAny(Concept::RollbackNow, Concept::RollbackTrigger) ;
    }

    [[nodiscard]] Verdict decideLabel(const Sentence& sentence, const Section& section) const
    {
        if (Verdict strong = decideStrong(sentence)) return strong;
        const Concepts& has = sentence.concepts;
        const bool inRollback = section.kind == SectionKind::Rollback && !m_reading.wholeRollback;
        if (has.has(Concept::Must) && section.items + section.orderedItems > 0) return {GateAction::Hold, Concept::Count, "gate.always"};
        if (has.hasAll(Concept::If, Concept::Problem) && (inRollback || section.code + section.items + section.orderedItems > 0))
            return {rollsBack(section) ? GateAction::Rollback : GateAction::Hold, Concept::Count, "gate.if-problem"};
        return decideProse(sentence, m_reading.block(sentence.block));
    }

    [[nodiscard]] bool rollsBack(const Section& section) const
    {
        if (section.kind == SectionKind::Rollback) return true;
        for (std::uint32_t b = section.firstBlock; b < section.lastBlock; ++b)
            if (m_reading.conceptsOf(b).has(Concept::Rollback)) return true;
        return false;
    }

    [[nodiscard]] Verdict decideProse(const Sentence& sentence, const Block& block) const
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
        if (has.has(Concept::OnlyAfter)) return {GateAction::Hold, Concept::OnlyAfter, "gate.only-after"};
        if (has.has(Concept::Wait) && !onlyLimitsWait(sentence) && !onlyOrWait(sentence)) return {GateAction::Hold, Concept::Wait, "gate.wait"};
        if (has.has(Concept::Required)) return {GateAction::Hold, Concept::Required, "gate.required-before"};
        if (has.has(Concept::Approval) && (!block.checkbox || has.hasAny(Concept::ApprovalOf, Concept::Must, Concept::Before, Concept::Role, Concept::SignedBy)) && block.kind != BlockKind::Code && !isSignOffRow(block) && !isDone(block)) return {GateAction::Hold, Concept::Approval, "gate.approval"};
        if (holdsFor(sentence)) return {GateAction::Hold, Concept::Count, "gate.after-duration"};
        if (has.has(Concept::Abort) && !block.checkbox) return {GateAction::Abort, Concept::Abort, "gate.abort"};
        if (has.has(Concept::Before) && atStart(m_reading, sentence, Concept::Before, 4) && !block.checkbox && !has.has(Concept::RunMaybe)) return {GateAction::Hold, Concept::Before, "gate.before"};
        if (has.hasAny(Concept::Confirm, Concept::Investigate) && has.has(Concept::Before) && !block.checkbox) return {GateAction::Hold, Concept::Before, "gate.confirm-before"};
        if (has.hasAll(Concept::Must, Concept::Before)) return {GateAction::Hold, Concept::Must, "gate.must-before"};
        if (has.hasAll(Concept::Proceed, Concept::If)) return {GateAction::Hold, Concept::Proceed, "gate.proceed-if"};
        return {};
    }

    /// "(after 7 days)", "After 12-24 hours of monitoring, …"; under "NEVER": "delete the backup before 30 days".
    [[nodiscard]] bool holdsFor(const Sentence& sentence) const
    {
        const bool forbidden = m_reading.sectionOf(sentence.block).concepts.has(Concept::Never);
        return durationAfter(m_reading, sentence, forbidden ? Concept::Before : Concept::After).longest.known()
            || (!forbidden && durationBefore(m_reading, sentence, Concept::AfterBehind).longest.known());
    }

    /// A box for one signer is a sign-off; the gate is the list that it stands in.
    [[nodiscard]] bool isSignOffRow(const Block& block) const
    {
        const auto at = std::lower_bound(m_plan.signOffs.begin(), m_plan.signOffs.end(), block.span.first, [](const SignOff& s, std::uint32_t line) { return s.line < line; });
        return at != m_plan.signOffs.end() && at->line == block.span.first
            && m_reading.sectionOf(static_cast<std::uint32_t>(&block - m_reading.book->blocks.data())).own == SectionKind::SignOff;
    }
    static bool isDone(const Block& block) { return block.checked; }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_block = none;
    std::uint32_t m_governor = none;        ///< the block of the gate whose list we are in
    std::uint32_t m_governedSection = none;
    std::uint8_t m_governorLevel = 0;
    bool m_governorInList = false;
    bool m_governorIsMoment = false;
    bool m_gateTable = false;
    std::uint32_t m_rollbackColumn = none;  ///< of the table that we are in
};

} // namespace

void findGates(const Reading& reading, Plan& plan, TextPool& pool)
{
    GateFinder(reading, plan, pool).find();
    sortByLine(plan.gates);
}

} // namespace holdpoint::plan
