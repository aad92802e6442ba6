#include "models/engine/advance.h"

#include "models/base/clock.h"
#include "models/engine/binding.h"
#include "models/engine/breach.h"
#include "models/engine/choice.h"
#include "models/engine/draft.h"
#include "models/engine/outcome.h"
#include "models/engine/signers.h"
#include "models/engine/soak.h"
#include "models/engine/telling.h"
#include "models/engine/turns.h"
#include "models/engine/verdict.h"
#include "models/engine/way_back.h"
#include "models/engine/window.h"

#include <algorithm>

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
using plan::GateAction;
using plan::Item;
using plan::ItemKind;
using plan::isJob;
using plan::none;

namespace {

constexpr std::int64_t longestPause = 3600;     // between two tries, in seconds

/// Looks at one moment of a release and says what comes next. It holds nothing but the advice that it is writing.
class Adviser : private Draft {
public:
    using Draft::Draft;

    Advice advise()
    {
        if (m_record.stage == Stage::Empty || m_record.stage == Stage::Ended) return std::move(m_advice);
        if (!m_record.abortedBy.empty()) {
            abort("aborted by " + m_record.abortedBy, m_record.abortedBy);
            return std::move(m_advice);
        }
        const std::vector<std::uint32_t> now = itemsInTurn(m_record);
        if (breachActs(now)) return std::move(m_advice);
        if (m_advice.events = newsOfSigners(m_record, m_now); !m_advice.events.empty()) return std::move(m_advice);
        if (m_record.stage == Stage::Back && clearTheWay(m_record.wayBack, "the release goes back")) return std::move(m_advice);
        if (m_record.stage == Stage::Forward && standsByRuns()) return std::move(m_advice);
        if (now.empty() && pollIsOpen()) askForRelease(lastForward(m_plan));
        if (now.empty() && m_advice.wanted == Wanted::Nothing && !soaks() && !standStill()) finish();
        // What one step's gate stops, no other step goes on with.
        if (std::any_of(now.begin(), now.end(), [this](std::uint32_t i) { return gateActs(i); })) return std::move(m_advice);
        const bool refused = std::any_of(now.begin(), now.end(), [this](std::uint32_t i) { return isRefused(i); });
        for (const std::uint32_t i : now)
            if (!refused || m_record.busy.contains(i) || isRefused(i)) look(i);
        // When a sign-off is open again, what began behind it comes to its end.
        if (m_record.stage == Stage::Forward)
            for (const std::uint32_t i : m_record.busy)
                if (std::find(now.begin(), now.end(), i) == now.end()) look(i);
        return std::move(m_advice);
    }

private:
    /// A breached limit comes before all else, in whatever state the release is. True where there is something to keep first.
    bool breachActs(const std::vector<std::uint32_t>& now)
    {
        BreachAnswer answer = answerToBreaches(m_record);
        m_advice.events = std::move(answer.events);
        if (!m_advice.events.empty()) return true;
        const std::uint32_t at = now.empty() ? lastForward(m_plan) : now.front();
        if (at == none) return false;
        // At its very end a release has nothing left to stand before, but what a limit or a no holds is not done.
        if (answer.limit == none && now.empty() && m_record.held && (isHeldByLimit(m_record) || !m_record.signing.heldByPoll.empty())) askForRelease(at);
        if (answer.limit == none) return false;
        m_advice.limit = answer.limit;
        ask(Wanted::Limit, at, std::move(answer.question));
        return false;
    }
    /// What stands by runs when somebody has said so, and while it does nothing else begins.
    bool standsByRuns()
    {
        const auto isAside = [this](std::uint32_t i) { return m_plan.items[i].aside; };
        for (const std::uint32_t i : m_record.busy)
            if (isAside(i)) return look(i), true;
        if (m_record.called.empty() || !m_record.busy.empty() || stands()) return false;
        if (const std::uint32_t i = *m_record.called.begin(); !lacksValue(i)) begin(i);
        return true;
    }

    /// What the runbook says is to be watched for a day is watched for a day; a person may end it sooner.
    bool soaks()
    {
        const std::int64_t until = m_record.stage == Stage::Forward ? soakUntilMs(m_record) : 0;
        if (until == 0 || m_now >= until) return false;     // nothing to be watched, whatever the clock says
        m_advice.soaksUntilMs = until;
        wake(until);
        return true;
    }

    /// That time has passed lets nothing go on that somebody was called for.
    bool standStill()
    {
        std::optional<journal::Held> hold;
        if (m_record.stage == Stage::Forward && !m_record.held) hold = holdAtTheEndOfTime(m_record);
        if (hold) keep(std::move(*hold));
        return hold.has_value();
    }

    void finish()
    {
        if (m_record.stage == Stage::Forward) keep(journal::Finished{journal::Ending::Done, {}});
        else keep(journal::Finished{journal::Ending::RolledBack, m_record.rollback.reason});
    }

    void abort(const std::string& whyStopped, const std::string& why)
    {
        if (!clearTheWay({}, whyStopped)) keep(journal::Finished{journal::Ending::Aborted, why});
    }

    /// Before the release goes back or ends, what still runs is stopped, but for what belongs there. True while there is something to stop.
    bool clearTheWay(const std::vector<std::uint32_t>& butFor, const std::string& why)
    {
        bool busy = false;
        for (const std::uint32_t i : m_record.busy) {
            const ItemRecord& item = m_record.items[i];
            if (std::find(butFor.begin(), butFor.end(), i) != butFor.end()) continue;
            busy = true;
            if (item.state == ItemState::Reported) settleByReport(i);
            else if (!isJob(m_plan.items[i])) settle(i, Outcome::Cancelled, why);
            else if (!item.stopAsked) keep(journal::StopAsked{m_plan.items[i].id, item.attempt, why});
            else waitsForNobody(i);
        }
        return busy;
    }

    void look(std::uint32_t i)
    {
        switch (m_record.items[i].state) {
        case ItemState::Running: lookAtRunning(i); break;
        case ItemState::Reported: settleByReport(i); break;
        case ItemState::Settled: lookAtUnpassed(i); break;
        case ItemState::Pending: lookAtPending(i); break;
        }
    }

    void lookAtRunning(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (m_record.items[i].asks) return ask(Wanted::Input, i, "an answer to what " + item.id + " asks: " + m_record.items[i].prompt);
        waitsForNobody(i);
        if (item.kind != ItemKind::Wait) return;
        if (m_record.items[i].decision == journal::Choice::Skip) return settle(i, Outcome::Skipped, "cut short by " + saidBy(m_record.items[i]));
        const std::int64_t due = m_record.items[i].begunMs + std::int64_t{item.seconds} * 1000;
        if (m_now < due) return wake(due);
        settle(i, Outcome::Passed, "waited " + std::to_string(item.seconds) + " s");
        standStill();
    }

    // What comes after a job's end.
    void settleByReport(std::uint32_t i)
    {
        Judgement judgement = judgementOf(m_plan.items[i], m_record.items[i].end);
        if (judgement.outcome == Outcome::Failed) return failed(i, judgement.why);
        if (judgement.outcome == Outcome::Passed && watchGoesOn(i)) return;
        settle(i, judgement.outcome, std::move(judgement.why));
    }

    /// A watch with a cadence is done again until its window is over.
    bool watchGoesOn(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        const ItemRecord& record = m_record.items[i];
        if (item.kind != ItemKind::Watch || item.every <= 0 || record.end.how != JobHow::Exited) return false;
        const std::int64_t next = record.begunMs + std::int64_t{item.every} * 1000;
        if (next >= record.firstBegunMs + std::int64_t{item.seconds} * 1000) return false;
        again(i, next, "watched " + std::to_string(record.attempt) + " times so far");
        return true;
    }

    /// Where the author wrote "retry", it is tried again by itself, each time after twice as long.
    void failed(std::uint32_t i, const std::string& why)
    {
        // Of a watch those looks count that have failed since one went well.
        const bool watch = m_plan.items[i].kind == ItemKind::Watch && m_plan.items[i].every > 0;
        const std::int64_t tries = watch ? std::int64_t{m_record.items[i].failures} + 1 : m_record.items[i].attempt, left = m_plan.items[i].retries - tries + 1;
        const std::int64_t pause = std::min<std::int64_t>(std::int64_t{m_plan.items[i].backoff} << std::min<std::int64_t>(tries - 1, 20), longestPause);
        if (tries > m_plan.items[i].retries || m_record.stage == Stage::Ended) return settle(i, Outcome::Failed, why);
        again(i, m_now + pause * 1000, why + "; it is tried again, " + std::to_string(left) + (left == 1 ? " try is left" : " tries are left"), static_cast<std::uint32_t>(tries));
    }

    // --- an item whose turn it is ---

    void lookAtPending(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (record.decision && !isLetThroughBySignature(m_record, i) && decide(i)) return;
        if (isNotChosen(m_record, i)) return settle(i, Outcome::Skipped, "another way was chosen");
        if (stands()) return askForRelease(i);
        if (!windowIsOpen(i)) return;
        if (record.holdHere && m_record.stage == Stage::Forward) return ask(Wanted::Release, i, "the word to go on: " + record.holdReason);
        if (!isChosen(m_record, i)) return ask(Wanted::Choice, i, "a choice: " + waysToChoose(m_record, i));
        if (m_plan.items[i].kind == ItemKind::Wait) return begin(i);
        if (isJob(m_plan.items[i]) && driveOf(i) != Drive::Hand) return lookAtJob(i);
        lookAtAnswer(i);
    }

    bool windowIsOpen(std::uint32_t i)
    {
        const std::optional<std::int64_t> opens = mayBegin(m_record, m_now);
        if (opens == m_now) return true;
        ask(Wanted::Window, i, opens ? "its window, which opens at " + utcText(*opens) : "its window, which does not open within a year");
        if (opens) wake(*opens);
        return false;
    }

    void lookAtJob(std::uint32_t i)
    {
        if (lacksValue(i)) return;
        // A file's name is known before the command is shown that makes it.
        if (auto names = namesToBind(m_record, i, m_now); !names.empty()) {
            for (journal::Bound& name : names) keep(std::move(name));
            return;
        }
        if ((driveOf(i) == Drive::Step || hasRawValue(m_record, i)) && m_record.items[i].decision != journal::Choice::Run) return ask(Wanted::Run, i, "the word to run: " + firstLine(boundText(m_record, i)));
        begin(i);
    }

    /// Whether a value is to be given first, which is then asked for.
    bool lacksValue(std::uint32_t i)
    {
        const std::string missing = missingValue(m_record, i);
        if (missing.empty()) return false;
        if (m_advice.wanted == Wanted::Nothing) m_advice.placeholder = missing.starts_with("$") || !m_plan.capturesFile(missing) ? std::string(plan::bareName(missing)) : missing;
        ask(Wanted::Value, i, "a value for " + missing);
        return true;
    }

    void lookAtAnswer(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (signersAnswer(i)) return;
        const std::string_view answer = answerTo(m_record.items[i]);
        const bool elsewhere = isJob(item) || item.kind == ItemKind::Sql || item.kind == ItemKind::File || item.kind == ItemKind::Watch || item.kind == ItemKind::Shell;
        if (answer.empty() && !elsewhere && m_record.stage == Stage::Forward && lacksValue(i)) return;   // a way back asks for no more than it needs
        if (answer.empty() && messageAnswers(i)) return;
        if (answer.empty()) return ask(elsewhere ? Wanted::Result : Wanted::Answer, i, question(m_record, i));
        if (saysNo(answer)) return refuse(i);
        if (elsewhere && !saysYes(answer)) {
            Judgement judgement = judgementByHand(item, m_record.items[i]);
            return settle(i, judgement.outcome, std::move(judgement.why));
        }
        // "no way, stop!" is no yes. What is neither is asked again.
        if (!saysYes(answer)) return ask(Wanted::Answer, i, "yes or no, which '" + std::string(answer) + "' is not: " + question(m_record, i));
        settle(i, Outcome::Passed, "said by " + saidBy(m_record.items[i]));
    }

    /// Whether those who sign have settled it, or are waited for. Where a name is enough, it is asked for as before.
    bool signersAnswer(std::uint32_t i)
    {
        SignersAnswer answer = answerOfSigners(m_record, i, m_now);
        for (Body& event : answer.events) keep(std::move(event));
        if (answer.met) return settle(i, Outcome::Passed, std::move(answer.why)), true;
        if (answer.question.empty()) return false;
        return ask(Wanted::Signature, i, std::move(answer.question)), true;
    }

    /// What it says to people was sent to all of them, or is on its way, and nobody is waited for.
    bool messageAnswers(std::uint32_t i)
    {
        Telling telling = tellingOf(m_record, i, m_now);
        if (telling.state == Telling::State::Sent) return settle(i, Outcome::Passed, std::move(telling.words)), true;
        if (telling.state != Telling::State::OnItsWay) return false;
        waitsForNobody(i);
        if (telling.untilMs != 0) wake(telling.untilMs);
        return true;
    }

    void refuse(std::uint32_t i) { settle(i, Outcome::Failed, "refused by " + saidBy(m_record.items[i])); }

    static std::string saidBy(const ItemRecord& record) { return record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason); }

    // --- an item that did not pass ---

    void lookAtUnpassed(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (record.outcome == Outcome::None && !record.decision) return lookAgain(i);
        if (record.decision && decide(i)) return;
        if (record.decision && stands() && record.decision != journal::Choice::Run) return askForRelease(i);
        // Who answers again has changed their mind, or has looked: that counts, and is in the journal.
        const bool asked = !isJob(m_plan.items[i]) || driveOf(i) == Drive::Hand || record.outcome == Outcome::Inconclusive;
        if (asked && saysYes(record.answer)) return settle(i, Outcome::Passed, "said by " + saidBy(record));
        ask(Wanted::Decision, i, "a decision: " + std::string(journal::nameOf(record.outcome)) + (record.why.empty() ? "" : ", " + record.why) + helpInWords(m_record, i));
    }

    /// A gate that is about to act.
    [[nodiscard]] bool isRefused(std::uint32_t i) const
    {
        return !stands() && m_plan.items[i].kind == ItemKind::Gate && m_plan.items[i].action != GateAction::Hold && m_record.items[i].state == ItemState::Pending && saysNo(m_record.items[i].answer);
    }

    /// A gate to which somebody said no does what the runbook says.
    bool gateActs(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (item.kind != ItemKind::Gate || m_record.items[i].outcome != Outcome::Failed || m_record.items[i].decision || m_record.stage != Stage::Forward || !saysNo(m_record.items[i].answer)) return false;
        const std::string why = "line " + std::to_string(item.line) + ": " + boundText(m_record, i);
        if (item.action == GateAction::Abort) {
            abort(why, why);
            return true;
        }
        auto way = item.action == GateAction::Rollback ? planWayBack(m_record, {}, why) : Result<journal::RollbackBegun>(Error{});
        if (!way) return false;     // there is none, or more than one: a person decides
        keep(std::move(way.value()));
        return true;
    }

    /// It is done again by itself when its time has come. A watch goes on in a hold; a new try waits for its end.
    void lookAgain(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        if (stands() && m_plan.items[i].kind != ItemKind::Watch) return askForRelease(i);
        waitsForNobody(i);
        if (m_now >= record.nextMs) begin(i);
        else wake(record.nextMs);
    }

    /// Acts on what a person decided. False: there is nothing to act on yet.
    bool decide(std::uint32_t i)
    {
        const ItemRecord& record = m_record.items[i];
        const std::string by = saidBy(record);
        switch (*record.decision) {
        case journal::Choice::Skip: settle(i, Outcome::Skipped, "skipped by " + by); return true;
        case journal::Choice::Accept: settle(i, Outcome::Passed, "accepted by " + by); return true;
        case journal::Choice::Reject: settle(i, Outcome::Failed, "rejected by " + by); return true;
        case journal::Choice::Abort: case journal::Choice::Run: return false;
        case journal::Choice::Retry:
        case journal::Choice::Edit:
            if (stands() && m_record.stage == Stage::Forward) return false;
            if (!isJob(m_plan.items[i]) && m_plan.items[i].kind != ItemKind::Wait) return false;
            if (isJob(m_plan.items[i]) && driveOf(i) == Drive::Hand) return false;      // this machine may not do it
            begin(i);
            return true;
        }
        return false;
    }
};

} // namespace

Advice advance(const Record& record, std::int64_t nowMs) { return Adviser(record, nowMs).advise(); }

} // namespace holdpoint::engine
