#include "models/engine/item_adviser.h"

#include "models/base/clock.h"
#include "models/engine/breach.h"
#include "models/engine/choice.h"
#include "models/engine/outcome.h"
#include "models/engine/soak.h"
#include "models/engine/telling.h"
#include "models/engine/verdict.h"
#include "models/engine/window.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::Body;
using journal::Drive;
using journal::ItemRecord;
using journal::ItemState;
using journal::JobHow;
using journal::Outcome;
using journal::Stage;
using plan::Item;
using plan::ItemKind;
using plan::isJob;

namespace {

constexpr std::int64_t longestPause = 3600;     // between two tries, in seconds

std::string saidBy(const ItemRecord& record) { return record.answeredBy + (record.reason.empty() ? "" : ": " + record.reason); }

} // namespace

/// That time has passed lets nothing go on that somebody was called for.
bool ItemAdviser::standStill()
{
    std::optional<journal::Held> hold;
    if (m_record.stage == Stage::Forward && !m_record.held) hold = holdAtTheEndOfTime(m_record);
    if (hold) keep(std::move(*hold));
    return hold.has_value();
}

void ItemAdviser::look(std::uint32_t i)
{
    switch (m_record.items[i].state) {
    case ItemState::Running: lookAtRunning(i); break;
    case ItemState::Reported: settleByReport(i); break;
    case ItemState::Settled: lookAtUnpassed(i); break;
    case ItemState::Pending: lookAtPending(i); break;
    }
}

void ItemAdviser::lookAtRunning(std::uint32_t i)
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
void ItemAdviser::settleByReport(std::uint32_t i)
{
    Judgement judgement = judgementOf(m_plan.items[i], m_record.items[i].end);
    if (judgement.outcome == Outcome::Failed) return failed(i, judgement.why);
    if (judgement.outcome == Outcome::Passed && watchGoesOn(i)) return;
    settle(i, judgement.outcome, std::move(judgement.why));
}

/// A watch with a cadence is done again until its window is over.
bool ItemAdviser::watchGoesOn(std::uint32_t i)
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
void ItemAdviser::failed(std::uint32_t i, const std::string& why)
{
    // Of a watch those looks count that have failed since one went well.
    const bool watch = m_plan.items[i].kind == ItemKind::Watch && m_plan.items[i].every > 0;
    const std::int64_t tries = watch ? std::int64_t{m_record.items[i].failures} + 1 : m_record.items[i].attempt, left = m_plan.items[i].retries - tries + 1;
    const std::int64_t pause = std::min<std::int64_t>(std::int64_t{m_plan.items[i].backoff} << std::min<std::int64_t>(tries - 1, 20), longestPause);
    if (tries > m_plan.items[i].retries || m_record.stage == Stage::Ended) return settle(i, Outcome::Failed, why);
    again(i, m_now + pause * 1000, why + "; it is tried again, " + std::to_string(left) + (left == 1 ? " try is left" : " tries are left"), static_cast<std::uint32_t>(tries));
}

// --- an item whose turn it is ---

void ItemAdviser::lookAtPending(std::uint32_t i)
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

bool ItemAdviser::windowIsOpen(std::uint32_t i)
{
    const std::optional<std::int64_t> opens = mayBegin(m_record, m_now);
    if (opens == m_now) return true;
    ask(Wanted::Window, i, opens ? "its window, which opens at " + utcText(*opens) : "its window, which does not open within a year");
    if (opens) wake(*opens);
    return false;
}

void ItemAdviser::lookAtJob(std::uint32_t i)
{
    if (lacksValue(i)) return;
    // A file's name is known before the command is shown that makes it.
    if (auto names = namesToBind(m_record, i, m_now); !names.empty()) {
        for (journal::Bound& name : names) keep(std::move(name));
        return;
    }
    // The word for the way back was given when it was begun, with all of it in sight: it does not wait for another one at each command.
    const bool steps = driveOf(i) == Drive::Step && m_record.stage != Stage::Back;
    if ((steps || hasRawValue(m_record, i)) && m_record.items[i].decision != journal::Choice::Run) return ask(Wanted::Run, i, "the word to run: " + firstLine(boundText(m_record, i)));
    begin(i);
}

/// Whether a value is to be given first, which is then asked for.
bool ItemAdviser::lacksValue(std::uint32_t i)
{
    const std::string missing = missingValue(m_record, i);
    if (missing.empty()) return false;
    if (m_advice.wanted == Wanted::Nothing) m_advice.placeholder = missing.starts_with("$") || !m_plan.capturesFile(missing) ? std::string(plan::bareName(missing)) : missing;
    ask(Wanted::Value, i, "a value for " + missing);
    return true;
}

void ItemAdviser::lookAtAnswer(std::uint32_t i)
{
    const Item& item = m_plan.items[i];
    if (signersAnswer(i)) return;
    const std::string_view answer = answerTo(m_record.items[i]);
    const bool elsewhere = isJob(item) || item.kind == ItemKind::Sql || item.kind == ItemKind::File || item.kind == ItemKind::Watch || item.kind == ItemKind::Shell;
    if (answer.empty() && !elsewhere && m_record.stage == Stage::Forward && lacksValue(i)) return;   // a way back asks for no more than it needs
    if (answer.empty() && messageAnswers(i)) return;
    if (answer.empty()) return ask(elsewhere ? Wanted::Result : Wanted::Answer, i, question(m_record, i));
    if (saysNo(answer)) return settle(i, Outcome::Failed, "refused by " + saidBy(m_record.items[i]));
    if (elsewhere && !saysYes(answer)) {
        Judgement judgement = judgementByHand(item, m_record.items[i]);
        return settle(i, judgement.outcome, std::move(judgement.why));
    }
    // "no way, stop!" is no yes. What is neither is asked again.
    if (!saysYes(answer)) return ask(Wanted::Answer, i, "yes or no, which '" + std::string(answer) + "' is not: " + question(m_record, i));
    settle(i, Outcome::Passed, "said by " + saidBy(m_record.items[i]));
}

/// Whether those who sign have settled it, or are waited for. Where a name is enough, it is asked for as before.
bool ItemAdviser::signersAnswer(std::uint32_t i)
{
    SignersAnswer answer = answerOfSigners(m_record, i, m_now);
    for (Body& event : answer.events) keep(std::move(event));
    if (answer.met) return settle(i, Outcome::Passed, std::move(answer.why)), true;
    if (answer.question.empty()) return false;
    return ask(Wanted::Signature, i, std::move(answer.question)), true;
}

/// What it says to people was sent to all of them, or is on its way, and nobody is waited for.
bool ItemAdviser::messageAnswers(std::uint32_t i)
{
    Telling telling = tellingOf(m_record, i, m_now);
    if (telling.state == Telling::State::Sent) return settle(i, Outcome::Passed, std::move(telling.words)), true;
    if (telling.state != Telling::State::OnItsWay) return false;
    waitsForNobody(i);
    if (telling.untilMs != 0) wake(telling.untilMs);
    return true;
}

// --- an item that did not pass ---

void ItemAdviser::lookAtUnpassed(std::uint32_t i)
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

/// It is done again by itself when its time has come. A watch goes on in a hold; a new try waits for its end.
void ItemAdviser::lookAgain(std::uint32_t i)
{
    const ItemRecord& record = m_record.items[i];
    if (stands() && m_plan.items[i].kind != ItemKind::Watch) return askForRelease(i);
    waitsForNobody(i);
    if (m_now >= record.nextMs) begin(i);
    else wake(record.nextMs);
}

/// Acts on what a person decided. False: there is nothing to act on yet.
bool ItemAdviser::decide(std::uint32_t i)
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

} // namespace holdpoint::engine
