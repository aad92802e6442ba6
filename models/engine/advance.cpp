#include "models/engine/advance.h"

#include "models/engine/verdict.h"
#include "models/engine/way_back.h"

#include <algorithm>
#include <array>

namespace holdpoint::engine {

using journal::Begun;
using journal::Body;
using journal::Drive;
using journal::ItemRecord;
using journal::ItemState;
using journal::JobHow;
using journal::Outcome;
using journal::Record;
using journal::Settled;
using journal::Stage;
using journal::Verdict;
using plan::GateAction;
using plan::Item;
using plan::ItemKind;
using plan::none;

namespace {

bool isOneOf(std::string_view answer, std::initializer_list<std::string_view> words)
{
    std::string lower(answer);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Work that a runner does. All other items are a person's, or the clock's.
bool isJob(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Shell: case ItemKind::Sql: case ItemKind::Http: return !item.byHand;
    case ItemKind::Watch: return !item.byHand && item.seconds > 0;   // what never ends and has no time is looked at by a person
    default: return false;
    }
}

/// Looks at one moment of a release and says what comes next. It holds nothing but the advice that it is writing.
class Adviser {
public:
    Adviser(const Record& record, std::int64_t now) : m_record(record), m_plan(*record.procedure), m_now(now) {}

    Advice advise()
    {
        if (m_record.stage == Stage::Empty || m_record.stage == Stage::Ended) return std::move(m_advice);
        if (m_record.stage == Stage::Back && clearTheWay()) return std::move(m_advice);
        const std::uint32_t index = current();
        if (index == none) finish();
        else look(index);
        return std::move(m_advice);
    }

private:
    [[nodiscard]] std::uint32_t current() const
    {
        if (m_record.stage == Stage::Forward) return m_record.cursor < m_record.items.size() ? m_record.cursor : none;
        return m_record.backCursor < m_record.wayBack.size() ? m_record.wayBack[m_record.backCursor] : none;
    }

    void finish()
    {
        if (m_record.stage == Stage::Forward) keep(journal::Finished{journal::Ending::Done, {}});
        else keep(journal::Finished{journal::Ending::RolledBack, m_record.rollback.reason});
    }

    /// Before anything is undone, what still runs and is no part of the way back is stopped. True while there is something to stop.
    bool clearTheWay()
    {
        bool busy = false;
        for (const std::uint32_t i : m_record.busy) {
            const ItemRecord& item = m_record.items[i];
            if (i == current() || std::find(m_record.wayBack.begin(), m_record.wayBack.end(), i) != m_record.wayBack.end()) continue;
            busy = true;
            if (item.state == ItemState::Reported) settleByReport(i);
            else if (!isJob(m_plan.items[i])) settle(i, Outcome::Cancelled, "the release goes back");
            else if (!item.stopAsked) keep(journal::StopAsked{m_plan.items[i].id, item.attempt, "the release goes back"});
            else waitsForNobody(i);
        }
        return busy;
    }

    void look(std::uint32_t i)
    {
        switch (m_record.items[i].state) {
        case ItemState::Running: lookAtRunning(i); break;
        case ItemState::Reported:
            settleByReport(i);
            if (abortIsAsked(i)) keep(journal::Finished{journal::Ending::Aborted, saidBy(m_record.items[i])});
            break;
        case ItemState::Settled: lookAtUnpassed(i); break;
        case ItemState::Pending: lookAtPending(i); break;
        }
    }

    void lookAtRunning(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (abortIsAsked(i)) return stopAndAbort(i);
        waitsForNobody(i);
        if (item.kind != ItemKind::Wait) return;
        const std::int64_t due = m_record.items[i].begunMs + std::int64_t{item.seconds} * 1000;
        if (m_now >= due) settle(i, Outcome::Passed, "waited " + std::to_string(item.seconds) + " s");
        else m_advice.wakeMs = due;
    }

    /// What runs is stopped first, so that nothing goes on when the release is over.
    void stopAndAbort(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (!isJob(m_plan.items[i])) {
            settle(i, Outcome::Cancelled, "aborted by " + saidBy(record));
            keep(journal::Finished{journal::Ending::Aborted, saidBy(record)});
        } else if (!record.stopAsked) keep(journal::StopAsked{m_plan.items[i].id, record.attempt, "aborted by " + saidBy(record)});
        else waitsForNobody(i);
    }
    [[nodiscard]] bool abortIsAsked(std::uint32_t i) const { return m_record.items[i].decision == journal::Choice::Abort; }

    // --- what a job's end means ---

    void settleByReport(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        const journal::Ended& end = record.end;
        switch (end.how) {
        case JobHow::Exited: return settleByChecks(i);
        case JobHow::TimedOut:
            if (m_plan.items[i].kind == ItemKind::Watch) return settle(i, Outcome::Passed, "watched for " + std::to_string(m_plan.items[i].seconds) + " s");
            return settle(i, Outcome::Failed, "it did not end in time and was stopped");
        case JobHow::Signalled: return settle(i, Outcome::Failed, "it was ended by signal " + std::to_string(end.code));
        case JobHow::Stopped: return settle(i, Outcome::Cancelled, "it was stopped");
        case JobHow::NotStarted: return settle(i, Outcome::Failed, "it could not be started: " + end.problem);
        case JobHow::Lost: return settle(i, Outcome::Unknown, end.problem.empty() ? "nobody knows how far it came" : end.problem);
        }
    }

    void settleByChecks(std::uint32_t i)
    {
        const journal::Ended& end = m_record.items[i].end;
        const journal::CheckResult* unmet = nullptr;
        const journal::CheckResult* undecided = nullptr;
        for (const journal::CheckResult& check : end.checks) {
            if (check.verdict == Verdict::Unmet && !unmet) unmet = &check;
            if (check.verdict == Verdict::Undecided && !undecided) undecided = &check;
        }
        if (unmet) return settle(i, Outcome::Failed, "expected: " + unmet->check + "; seen: " + unmet->seen);
        if (end.code != 0 && (end.checks.empty() || undecided)) return settle(i, Outcome::Failed, "exit code " + std::to_string(end.code));
        // "grep -c error log" gives 0 and the exit code 1: the runbook's own expectation is met, and the shell says no.
        if (end.code != 0) return settle(i, Outcome::Inconclusive, "its checks are met, but its exit code is " + std::to_string(end.code));
        if (undecided) return settle(i, Outcome::Inconclusive, undecided->check + "; seen: " + undecided->seen);
        if (watchGoesOn(i)) return;
        settle(i, Outcome::Passed, {});
    }

    /// A watch with a cadence is done again until its window is over.
    bool watchGoesOn(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        const ItemRecord& record = m_record.items[i];
        if (item.kind != ItemKind::Watch || item.every <= 0) return false;
        const std::int64_t next = record.begunMs + std::int64_t{item.every} * 1000;
        if (next >= record.firstBegunMs + std::int64_t{item.seconds} * 1000) return false;
        settle(i, Outcome::None, "watched " + std::to_string(record.attempt) + " times so far");
        return true;
    }

    // --- an item whose turn it is ---

    void lookAtPending(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (record.decision && decide(i)) return;
        if (notChosen(i)) return settle(i, Outcome::Skipped, "another way was chosen");
        if (m_record.held) return askForRelease(i);
        if (record.holdHere && m_record.stage == Stage::Forward) return ask(Wanted::Release, i, "the word to go on: " + record.holdReason);
        if (!chosen(i)) return askForChoice(i);
        if (m_plan.items[i].kind == ItemKind::Wait) return begin(i);
        if (isJob(m_plan.items[i]) && driveOf(i) != Drive::Hand) return lookAtJob(i);
        lookAtAnswer(i);
    }

    void lookAtJob(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (const std::string missing = missingValue(m_record, i); !missing.empty()) {
            m_advice.placeholder = plan::bareName(missing);
            return ask(Wanted::Value, i, "a value for " + missing);
        }
        if (driveOf(i) == Drive::Step && m_record.items[i].decision != journal::Choice::Run) return ask(Wanted::Run, i, "the word to run: " + firstLine(item.text));
        begin(i);
    }

    void lookAtAnswer(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        const ItemRecord& record = m_record.items[i];
        const bool elsewhere = isJob(item) || item.kind == ItemKind::Sql || item.kind == ItemKind::File || item.kind == ItemKind::Watch || item.kind == ItemKind::Shell;
        if (record.answer.empty()) return ask(elsewhere ? Wanted::Result : Wanted::Answer, i, question(item));
        if (saysNo(record.answer)) return refuse(i);
        if (elsewhere && !saysYes(record.answer)) return settleByHand(i);
        settle(i, Outcome::Passed, "said by " + record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason));
    }

    /// What came out elsewhere is judged by the same checks.
    void settleByHand(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        const Evidence seen{0, m_record.items[i].answer, false};
        for (const journal::CheckResult& check : judge(item.checks, seen)) {
            if (check.verdict == Verdict::Unmet) return settle(i, Outcome::Failed, "expected: " + check.check + "; seen: " + check.seen);
            if (check.verdict == Verdict::Undecided) return settle(i, Outcome::Inconclusive, check.check + "; seen: " + check.seen);
        }
        settle(i, Outcome::Passed, "done by hand by " + m_record.items[i].answeredBy);
    }

    /// No: a task or a sign-off has failed; a gate does what the runbook says.
    void refuse(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        const std::string by = m_record.items[i].answeredBy + (m_record.items[i].reason.empty() ? "" : ": " + m_record.items[i].reason);
        settle(i, Outcome::Failed, "refused by " + by);
        if (item.kind != ItemKind::Gate || m_record.stage != Stage::Forward) return;
        if (item.action == GateAction::Abort) return keep(journal::Finished{journal::Ending::Aborted, item.text});
        if (item.action != GateAction::Rollback) return;
        if (auto way = planWayBack(m_record, {}, "line " + std::to_string(item.line) + ": " + item.text)) keep(std::move(way.value()));
    }

    // --- an item that did not pass ---

    void lookAtUnpassed(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (record.outcome == Outcome::None) return watchAgain(i);
        if (record.decision && decide(i)) return;
        if (record.decision && m_record.held && record.decision != journal::Choice::Run) return askForRelease(i);
        // Who answers again has changed their mind, or has looked: that counts, and is in the journal.
        const bool asked = !isJob(m_plan.items[i]) || driveOf(i) == Drive::Hand || record.outcome == Outcome::Inconclusive;
        if (asked && saysYes(record.answer)) return settle(i, Outcome::Passed, "said by " + record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason));
        ask(Wanted::Decision, i, "a decision: " + std::string(journal::nameOf(record.outcome)) + (record.why.empty() ? "" : ", " + record.why));
    }

    void watchAgain(std::uint32_t i)
    {
        const std::int64_t next = m_record.items[i].begunMs + std::int64_t{m_plan.items[i].every} * 1000;
        waitsForNobody(i);
        if (m_now >= next) begin(i);
        else m_advice.wakeMs = next;
    }

    /// Acts on what a person decided. False: there is nothing to act on yet.
    bool decide(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        const std::string by = record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason);
        switch (*record.decision) {
        case journal::Choice::Skip: settle(i, Outcome::Skipped, "skipped by " + by); return true;
        case journal::Choice::Accept: settle(i, Outcome::Passed, "accepted by " + by); return true;
        case journal::Choice::Reject: settle(i, Outcome::Failed, "rejected by " + by); return true;
        case journal::Choice::Abort: keep(journal::Finished{journal::Ending::Aborted, by}); return true;
        case journal::Choice::Run: return false;
        case journal::Choice::Retry:
        case journal::Choice::Edit:
            if (m_record.held && m_record.stage == Stage::Forward) return false;
            if (!isJob(m_plan.items[i]) && m_plan.items[i].kind != ItemKind::Wait) return false;
            begin(i);
            return true;
        }
        return false;
    }

    // --- alternatives ---

    [[nodiscard]] bool sameArm(std::uint32_t a, std::uint32_t b) const { return m_plan.items[a].arm == m_plan.items[b].arm; }

    template <typename Visit>
    [[nodiscard]] bool anyOfChoice(std::uint32_t i, Visit visit) const
    {
        const std::vector<std::uint32_t>& all = m_record.choices.at(m_plan.items[i].choice);
        return std::any_of(all.begin(), all.end(), visit);
    }

    [[nodiscard]] bool taken(std::uint32_t i) const { return m_record.items[i].ran() || saysYes(m_record.items[i].answer) || m_record.items[i].outcome == Outcome::Passed; }

    [[nodiscard]] bool notChosen(std::uint32_t i) const
    {
        if (m_plan.items[i].choice == 0) return false;
        return saysNo(m_record.items[i].answer) || anyOfChoice(i, [&](std::uint32_t other) { return !sameArm(other, i) && taken(other); })
            || anyOfChoice(i, [&](std::uint32_t other) { return other < i && sameArm(other, i) && m_record.items[other].outcome == Outcome::Skipped; });
    }

    [[nodiscard]] bool chosen(std::uint32_t i) const
    {
        return m_plan.items[i].choice == 0 || anyOfChoice(i, [&](std::uint32_t other) { return sameArm(other, i) && taken(other); });
    }

    void askForChoice(std::uint32_t i)
    {
        std::string ways;
        std::uint32_t arm = none;
        for (const std::uint32_t other : m_record.choices.at(m_plan.items[i].choice)) {
            const Item& item = m_plan.items[other];
            if (item.arm == arm || m_record.items[other].over()) continue;
            arm = item.arm;
            ways += (ways.empty() ? "" : " or ") + item.id + " (" + firstLine(item.text) + ')';
        }
        ask(Wanted::Choice, i, "a choice: " + ways);
    }

    // --- writing the advice ---

    [[nodiscard]] Drive driveOf(std::uint32_t i) const { return m_record.items[i].drive.value_or(m_record.drive); }

    static std::string firstLine(std::string_view text)
    {
        const std::size_t end = text.find('\n');
        return end == std::string_view::npos ? std::string(text) : std::string(text.substr(0, end)) + " …";
    }

    static std::string question(const Item& item)
    {
        switch (item.kind) {
        case ItemKind::Task: return "a tick: " + firstLine(item.text);
        case ItemKind::Gate: return "a go or no-go: " + firstLine(item.text);
        case ItemKind::SignOff: return "an approval by " + item.role + ": " + firstLine(item.text);
        default: return "it to be done by hand: " + firstLine(item.text);
        }
    }

    void begin(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        const bool edited = record.decision == journal::Choice::Edit;
        keep(Begun{m_plan.items[i].id, record.attempt + 1, edited ? record.text : boundText(m_record, i)});
    }
    void settle(std::uint32_t i, Outcome outcome, std::string why)
    {
        keep(Settled{m_plan.items[i].id, std::max<std::uint32_t>(m_record.items[i].attempt, 1), outcome, std::move(why)});
    }
    void keep(Body body) { m_advice.events.push_back(std::move(body)); }
    void ask(Wanted wanted, std::uint32_t i, std::string what)
    {
        m_advice.wanted = wanted;
        m_advice.item = i;
        m_advice.waitingFor = std::move(what);
    }
    void askForRelease(std::uint32_t i) { ask(Wanted::Release, i, "held by " + m_record.heldBy + (m_record.heldReason.empty() ? "" : ": " + m_record.heldReason)); }
    static std::string saidBy(const ItemRecord& record) { return record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason); }
    void waitsForNobody(std::uint32_t i) { m_advice.item = i; }

    const Record& m_record;
    const plan::Procedure& m_plan;
    std::int64_t m_now;
    Advice m_advice;
};

} // namespace

Advice advance(const Record& record, std::int64_t nowMs) { return Adviser(record, nowMs).advise(); }

bool saysYes(std::string_view answer) { return isOneOf(answer, {"yes", "y", "go", "ok", "done", "approve", "approved", "met", "clear", "true", "x"}); }
bool saysNo(std::string_view answer) { return isOneOf(answer, {"no", "n", "no-go", "nogo", "failed", "reject", "rejected", "refuse", "unmet", "false"}); }

std::string missingValue(const Record& record, std::uint32_t item)
{
    for (const std::string& need : record.itemAt(item).needs)
        if (record.values.find(plan::bareName(need)) == record.values.end()) return need;
    return {};
}

std::string boundText(const Record& record, std::uint32_t index)
{
    const Item& item = record.itemAt(index);
    std::string text = item.text;
    for (const std::string& need : item.needs) {
        if (need.front() == '$') continue;   // the shell puts variables in itself
        const auto value = record.values.find(plan::bareName(need));
        if (value == record.values.end() || value->second.secret) continue;
        for (std::size_t at = text.find(need); at != std::string::npos; at = text.find(need, at + value->second.text.size())) text.replace(at, need.size(), value->second.text);
    }
    return text;
}

} // namespace holdpoint::engine
