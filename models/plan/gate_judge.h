#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

/// What a sentence does to the run, and the rule that says so; without a rule it does nothing.
struct GateVerdict {
    GateAction action = GateAction::Hold;
    Concept at = Concept::Count;  ///< the concept whose hit gives the line
    bool timed = false;           ///< it asks for nothing but that time passes
    Rule rule = nullptr;

    GateVerdict() = default;
    GateVerdict(GateAction does, Concept where, Rule by, bool opensByTime = false) : action(does), at(where), timed(opensByTime), rule(by) {}
    explicit operator bool() const { return rule != nullptr; }
};

/// Decides by its words and its place whether a sentence is a gate. Sentences come in text order: what the head of a table
/// says holds for its rows.
class GateJudge {
public:
    GateJudge(const Reading& reading, const Plan& plan) : m_reading(reading), m_plan(plan) {}

    [[nodiscard]] GateVerdict decide(const Sentence& sentence);

private:
    [[nodiscard]] bool fillsRollbackColumn(std::string_view row) const;
    /// "There is no need to wait for approval", "You do not have to stop the workers before proceeding": all that could hold
    /// stands behind the word that it need not. "Wait for approval, but there is no need for a ticket" holds.
    [[nodiscard]] bool saysNoNeed(const Sentence& sentence) const;
    /// "Wait at most 2 minutes": the end of a wait is named, not how long it is.
    [[nodiscard]] bool onlyLimitsWait(const Sentence& sentence) const;
    /// "Restart the app (or wait for its next refresh)": another way, which nobody has to take.
    [[nodiscard]] bool onlyOrWait(const Sentence& sentence) const;
    /// "Wait ten minutes". In "wait until the queue is drained (up to ten minutes)" the time says something of what is waited for.
    [[nodiscard]] bool opensByTime(const Sentence& sentence) const;
    /// "With Bob's ok run `./switch.sh`", "`./switch.sh`, only if Bob says ok": not "run `./plan.sh` and get approval".
    [[nodiscard]] bool asksFirst(const Sentence& sentence) const;
    /// In a text about the release, only what has the form of a condition is one.
    [[nodiscard]] bool statesCondition(const Sentence& sentence) const;
    /// A row of a table that says what was not done, and not what must not be done.
    [[nodiscard]] bool isReport(const Sentence& sentence) const;
    /// What is a gate wherever it stands, because its words leave no doubt.
    [[nodiscard]] GateVerdict decideStrong(const Sentence& sentence) const;
    [[nodiscard]] GateVerdict decideComment(const Sentence& sentence) const;
    /// A row whose answer is a rollback, a stop or a hold. Its first cell is the condition.
    [[nodiscard]] GateVerdict decideRow(const Sentence& sentence, const Section& section) const;
    [[nodiscard]] GateVerdict decideHeading(const Sentence& sentence) const;
    /// "### GO", "### NO-GO (postpone) conditions:": said in these words in every language.
    [[nodiscard]] bool isTier(const Section& section, const Concepts& has) const;
    [[nodiscard]] static GateVerdict decideGoHeading(const Section& section);
    [[nodiscard]] static bool isOneOf(char c, std::string_view set);
    [[nodiscard]] bool isStep(std::uint32_t line) const;
    /// The first sentence below the heading says the same at more length.
    [[nodiscard]] bool nextIsGate(const Sentence& heading) const;
    [[nodiscard]] GateVerdict decideLabel(const Sentence& sentence, const Section& section) const;
    [[nodiscard]] bool rollsBack(const Section& section) const;
    [[nodiscard]] GateVerdict decideProse(const Sentence& sentence, const runbook::Block& block) const;
    /// "STOP: read the plan", in capitals: a call, and no name of what is stopped.
    [[nodiscard]] bool calls(const Sentence& sentence, Concept c) const;
    /// "**Halt:** go on only when Jana has approved": the word is a label, and what follows says until when.
    [[nodiscard]] bool opensLabel(const Sentence& sentence, Concept c) const;
    /// "Requests rejected > 100/min: roll back": the word is what is measured, and what is done stands behind it.
    [[nodiscard]] bool isMeasured(const Sentence& sentence, Concept c) const;
    /// "(after 7 days)", "After 12-24 hours of monitoring, …"; under "NEVER": "delete the backup before 30 days".
    [[nodiscard]] bool holdsFor(const Sentence& sentence) const;
    /// A box for one signer is a sign-off; the gate is the list that it stands in.
    [[nodiscard]] bool isSignOffRow(const runbook::Block& block) const;

    const Reading& m_reading;
    const Plan& m_plan;
    bool m_gateTable = false;
    std::uint32_t m_rollbackColumn = none;  ///< of the table that we are in
};

} // namespace holdpoint::plan
