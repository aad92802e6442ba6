// Gates: what must hold, stop or reverse the run.
//
// What is one is decided sentence by sentence; what stands around it is looked at here. A list of conditions under a gate
// belongs to it and makes no gates of its own.

#include "models/base/byte_set.h"
#include "models/plan/clause.h"
#include "models/plan/gate_judge.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class GateFinder {
public:
    GateFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool), m_judge(reading, plan) {}

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
            const std::vector<Sentence> answers = answersIn(sentence);
            for (const Sentence& clause : answers) decide(clause);
            if (answers.empty()) decide(sentence);
        }
    }

private:
    static GateVerdict pinnedVerdict(std::string_view pin)
    {
        return {pin == "rollback" ? GateAction::Rollback : pin == "abort" ? GateAction::Abort : GateAction::Hold, Concept::Count, "gate.pinned"};
    }

    void decide(const Sentence& sentence)
    {
        if (const GateVerdict verdict = m_judge.decide(sentence)) add(sentence, verdict);
    }

    /// "If p95 > 300 ms, hold; if errors > 2 %, roll back": conditions with an answer each. None where the sentence says one thing; it does
    /// where two have the same answer or one has none, and no condition gets lost.
    [[nodiscard]] std::vector<Sentence> answersIn(const Sentence& sentence)
    {
        static constexpr ByteSet divides(";\xEF");
        if (!sentence.concepts.has(Concept::If) || m_reading.block(sentence.block).kind == BlockKind::TableRow) return {};
        if (const std::string_view text = m_reading.textOf(sentence); divides.firstIn(text) == text.size()) return {};
        std::vector<Sentence> clauses = clausesOf(m_reading, sentence);
        GateVerdict before;
        std::size_t conditions = 0;
        for (const Sentence& clause : clauses) {
            if (!clause.concepts.has(Concept::If)) continue;
            const GateVerdict verdict = m_judge.decide(clause);
            if (!verdict || (before && before.action == verdict.action)) return {};
            before = verdict;
            ++conditions;
        }
        if (conditions < 2) clauses.clear();
        return clauses;
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

    void add(const Sentence& sentence, const GateVerdict& verdict)
    {
        const Hit* hit = verdict.at == Concept::Count ? nullptr : m_reading.find(sentence, verdict.at);
        const std::uint32_t line = hit ? m_reading.source->lineOf(m_reading.text.data() + hit->begin) : sentence.line;
        if (!m_plan.gates.empty() && m_plan.gates.back().line == line && m_plan.gates.back().action == verdict.action) return;
        Gate gate;
        gate.line = line;
        gate.action = verdict.action;
        gate.condition = m_pool.keep(m_reading.block(sentence.block).kind == BlockKind::TableRow ? rowText(m_reading.textOf(sentence)) : nameText(m_reading.textOf(sentence)));
        gate.rule = verdict.rule;
        if (verdict.timed) gate.lasts = durationIn(m_reading, sentence).longest;
        m_plan.gates.push_back(gate);
        govern(sentence);
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

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    GateJudge m_judge;
    std::uint32_t m_block = none;
    std::uint32_t m_governor = none;        ///< the block of the gate whose list we are in
    std::uint32_t m_governedSection = none;
    std::uint8_t m_governorLevel = 0;
    bool m_governorInList = false;
    bool m_governorIsMoment = false;
};

} // namespace

void findGates(const Reading& reading, Plan& plan, TextPool& pool)
{
    GateFinder(reading, plan, pool).find();
    sortByLine(plan.gates);
    findMarkedGates(reading, plan, pool);
}

} // namespace holdpoint::plan
