#include "models/items/presenter_page.h"

#include "models/items/item_mark.h"
#include "models/items/item_text.h"
#include "models/items/poll_board.h"
#include "models/items/sign_sentence.h"
#include "models/items/words.h"
#include "models/monitor/alarms.h"
#include "models/signoff/signing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace holdpoint::items {

using engine::Wanted;
using journal::Record;
using plan::ItemKind;

namespace {

constexpr std::size_t mostAlarms = 4;

struct PresenterWords {
    Q_DECLARE_TR_FUNCTIONS(PresenterPage)
};


/// Commands may hold what a room must not see; of them only the step is named.
QString questionOf(const session::RecordView& view)
{
    const engine::Advice& advice = view.advice();
    if (advice.wanted == Wanted::Nothing || advice.item >= view.record().items.size()) return {};
    const plan::Item& item = view.record().itemAt(advice.item);
    const bool forPeople = item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff || item.kind == ItemKind::Task;
    if (advice.wanted == Wanted::Poll) return pollBoardOf(view.record(), view.nowMs()).question;
    if ((advice.wanted == Wanted::Answer || advice.wanted == Wanted::Signature) && forPeople) return inLine(item.text, 160);
    if (advice.wanted == Wanted::Release) return view.record().heldReason.empty() ? PresenterWords::tr("Held: when do we go on?") : inLine(view.record().heldReason, 160);
    if (advice.wanted == Wanted::Decision) return PresenterWords::tr("%1 did not pass. How do we go on?").arg(nameOf(item));
    if (advice.wanted == Wanted::Limit && advice.limit < view.record().watch.limits.size()) return inLine(view.record().watch.limits[advice.limit].breachText(), 160);
    if (advice.wanted == Wanted::Choice) return PresenterWords::tr("Which way do we take?");
    if (advice.wanted == Wanted::Window) return PresenterWords::tr("The window is not open yet.");
    return {};
}

QString stepAt(const Record& record, std::uint32_t item)
{
    if (item >= record.items.size()) return {};
    const plan::Item& at = record.itemAt(item);
    if (at.rollback != plan::none) return toText(record.procedure->rollbacks[at.rollback].title);
    return at.step == plan::none ? QString() : toText(record.procedure->steps[at.step].title);
}

/// Of a release that goes back the steps that are still ahead of it on the way forward will not come.
void tellWayBack(PresenterPage& page, const session::RecordView& view, std::uint32_t at)
{
    const Record& record = view.record();
    page.back = true;
    page.done = std::min(record.backCursor, record.wayBack.size());
    page.all = record.wayBack.size();
    for (std::size_t i = page.done; i < record.wayBack.size() && page.next.isEmpty(); ++i)
        if (at < record.items.size() && record.itemAt(record.wayBack[i]).rollback != record.itemAt(at).rollback) page.next = stepAt(record, record.wayBack[i]);
    const bool over = record.stage == journal::Stage::Ended;
    const std::int64_t tookMs = (over ? record.endedMs : view.nowMs()) - record.rollbackMs, budgetMs = std::int64_t{record.rollback.budget} * 1000;
    const QString took = stretch(tookMs / 1000 * 1000);
    if (record.rollback.budget == plan::Seconds::unknown) page.pace = over ? PresenterWords::tr("Took %1; no time is promised").arg(took) : PresenterWords::tr("Since %1; no time is promised").arg(took);
    else if (tookMs > budgetMs) page.pace = PresenterWords::tr("%1, LONGER than the promised %2").arg(took, stretch(budgetMs));
    else page.pace = PresenterWords::tr("%1 of the promised %2").arg(took, stretch(budgetMs));
}

PresenterPage::Role roleOf(const session::RecordView& view, std::uint32_t i)
{
    const journal::ItemRecord& state = view.record().items[i];
    PresenterPage::Role role{toText(view.record().itemAt(i).role), QStringLiteral("–"), toText(state.answeredBy), Mark::Waiting, -1};
    if (state.outcome == journal::Outcome::Passed) {
        role.answer = PresenterWords::tr("GO");
        role.mark = state.decision || markOf(view, i) == Mark::Overridden ? Mark::Overridden : Mark::Confirmed;
    } else if (state.outcome == journal::Outcome::Failed || state.outcome == journal::Outcome::Skipped) {
        role.answer = state.outcome == journal::Outcome::Failed ? PresenterWords::tr("NO-GO") : PresenterWords::tr("skipped");
        role.mark = state.outcome == journal::Outcome::Failed ? Mark::Failed : Mark::Skipped;
    } else if (view.advice().item == i) {
        role.answer = PresenterWords::tr("asked");
        role.mark = Mark::Asking;
    }
    // One role may be asked more than once: where, tells them apart.
    if (const QString step = stepAt(view.record(), i); !step.isEmpty() && view.record().itemAt(i).step != plan::none) role.role = PresenterWords::tr("%1, %2").arg(role.role, step);
    if (state.settledMs != 0 && (!state.answer.empty() || state.outcome == journal::Outcome::Passed)) role.ageMs = std::max<std::int64_t>(view.nowMs() - state.settledMs, 0);
    return role;
}

void addAlarm(PresenterPage& page, PresenterPage::Alarm alarm)
{
    if (page.alarms.size() < mostAlarms) page.alarms.push_back(std::move(alarm));
    else ++page.moreAlarms;
}

/// While a room is asked for GO or NO-GO the board is about that and nothing else; and so it stays while a no holds, or until something
/// else is asked or the release has gone on from where it stood.
bool isAboutPoll(const session::RecordView& view, const PollBoard& board, const QString& question)
{
    const Record& record = view.record();
    if (record.stage != journal::Stage::Forward || board.question.isEmpty()) return false;
    if (board.open) return true;
    // What a limit asks comes before all else.
    if (record.signing.standingNo() != nullptr) return view.advice().wanted != engine::Wanted::Limit;
    const journal::PollRecord& last = record.signing.polls.back();
    return question.isEmpty() && last.overruledBy.empty() && last.basis.stage == signoff::basisOf(record).stage;
}

QString decisionOf(const journal::Record& record)
{
    const journal::PollRecord& last = record.signing.polls.back();
    if (!last.decision) return {};
    const journal::Statement& said = last.decision->statement;
    const QString by = PresenterWords::tr("%1 by %2").arg(wordOf(said.decision), inLine(said.name, 40));
    return said.comment.empty() ? by : PresenterWords::tr("%1: %2").arg(by, inLine(said.comment, 160));
}

/// What is over, or was put out of sight, is for the desk; a room is told what is so now.
bool isThereNow(const monitor::Alarm& alarm) { return alarm.state == monitor::AlarmState::Unacknowledged || alarm.state == monitor::AlarmState::Acknowledged; }

/// What a source answers may hold what a room must not see.
QString wordsOf(const monitor::Alarm& alarm)
{
    return alarm.kind == monitor::AlarmKind::Source ? PresenterWords::tr("%1: its source is in trouble").arg(toText(alarm.metric)) : toText(alarm.cause);
}

} // namespace

PresenterPage presenterPageOf(const session::RecordView& view)
{
    const Record& record = view.record();
    PresenterPage page;
    page.band = bandOf(view);
    page.question = questionOf(view);
    const PollBoard board = pollBoardOf(record, view.nowMs());
    const bool asked = isAboutPoll(view, board, page.question);
    if (asked && !board.open) {
        page.question = board.question;
        page.decision = decisionOf(record);
    }
    if (asked)
        for (const PollBoard::Row& row : board.rows) page.roles.push_back({row.role, row.answer, row.by, row.mark, row.ageMs});
    const std::uint32_t at = standsAt(record, view.advice());
    page.now = stepAt(record, at);
    if (record.rollbackMs != 0 && record.stage != journal::Stage::Forward) tellWayBack(page, view, at);
    for (const monitor::Alarm& alarm : monitor::alarmsAt(record, view.nowMs()).alarms)
        if (isThereNow(alarm)) addAlarm(page, {alarm.kind == monitor::AlarmKind::Breach ? Mark::Failed : Mark::Unknown, wordsOf(alarm)});
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const plan::Item& item = record.itemAt(i);
        const Mark mark = markOf(view, i);
        if (!page.back && !item.aside && item.rollback == plan::none && mark != Mark::NotChosen) {
            ++page.all;
            if (record.items[i].over()) ++page.done;
            else if (page.next.isEmpty() && at != plan::none && i > at && item.step != plan::none && item.step != record.itemAt(at).step) page.next = stepAt(record, i);
        }
        if (!asked && item.kind == ItemKind::SignOff && item.rollback == plan::none) page.roles.push_back(roleOf(view, i));
        if (mark == Mark::Failed || mark == Mark::Unknown || mark == Mark::Undecided) addAlarm(page, {mark, PresenterWords::tr("%1 – %2").arg(nameOf(item), wordOf(mark, record, i))});
    }
    return page;
}

} // namespace holdpoint::items
