#include "models/session/messages.h"

#include "models/engine/turns.h"
#include "models/monitor/alarms.h"

#include <algorithm>

namespace holdpoint::session {

using journal::AlarmRecord;
using journal::NotificationRecord;
using journal::Notified;
using journal::NotifyState;
using journal::Record;

namespace {

/// When an attempt to tell about an alarm is to be begun, and its number. Nothing: it was told, is being told, or is given up.
struct Attempt {
    std::int64_t atMs = 0;
    std::uint32_t number = 1;
};

std::optional<Attempt> nextAttempt(const Record& record, const std::string& name, const AlarmRecord& alarm, const Addressee& addressee, const RetryPause& pause)
{
    const bool unseen = alarm.active && alarm.seq != 0 && alarm.acknowledgedBy.empty();
    if (!unseen || channelOf(record, name) != addressee.channel) return std::nullopt;
    const auto known = record.watch.notifications.find({name, addressee.channel, addressee.to});
    const std::int64_t shelved = alarm.shelvedUntilMs;
    if (known == record.watch.notifications.end() || known->second.alarmSeq != alarm.seq) return Attempt{shelved, 1};
    const NotificationRecord& last = known->second;
    if (last.state != NotifyState::Failed) return std::nullopt;
    const auto wait = pause(last.attempt);
    if (!wait) return std::nullopt;
    return Attempt{std::max(last.atMs + *wait, shelved), last.attempt + 1};
}

/// A look that is overdue is in no event: time alone brings it. It is told once for each time that it is due.
std::optional<Attempt> nextAttempt(const Record& record, const monitor::Alarm& overdue, const Addressee& addressee, const RetryPause& pause)
{
    if (overdue.state != monitor::AlarmState::Unacknowledged || channelOf(record, record.procedure->limits[overdue.limit].id) != addressee.channel) return std::nullopt;
    const auto known = record.watch.notifications.find({overdue.id, addressee.channel, addressee.to});
    if (known == record.watch.notifications.end()) return Attempt{overdue.sinceMs, 1};
    const NotificationRecord& last = known->second;
    // What is on its way about the time before comes to its end first, and that end says nothing about this time.
    if (last.state == NotifyState::Begun) return std::nullopt;
    if (last.begunMs < overdue.sinceMs) return Attempt{overdue.sinceMs, 1};
    if (last.state != NotifyState::Failed) return std::nullopt;
    const auto wait = pause(last.attempt);
    return wait ? std::optional(Attempt{last.atMs + *wait, last.attempt + 1}) : std::nullopt;
}

template <typename Visit>
void eachOverdue(const Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause, Visit visit)
{
    for (const monitor::Alarm& alarm : monitor::alarmsAt(record, nowMs).alarms)
        for (const Addressee& addressee : addressees)
            if (const auto attempt = alarm.kind == monitor::AlarmKind::Overdue ? nextAttempt(record, alarm, addressee, pause) : std::nullopt) visit(alarm.id, addressee, *attempt);
}

template <typename Visit>
void eachAttempt(const Record& record, const std::vector<Addressee>& addressees, const RetryPause& pause, Visit visit)
{
    for (const auto& [name, alarm] : record.watch.alarms)
        for (const Addressee& addressee : addressees)
            if (const auto attempt = nextAttempt(record, name, alarm, addressee, pause)) visit(name, addressee, *attempt);
}

/// What a person has sent for an item goes to all whom that word names, as long as the item is waited for. In a hold nothing begins.
template <typename Visit>
void eachAnnounced(const Record& record, const RetryPause& pause, Visit visit)
{
    if (record.watch.announcements.empty() || record.held) return;
    for (const std::uint32_t item : engine::itemsInTurn(record)) {
        const auto said = record.watch.announcements.find(record.itemAt(item).id);
        if (said == record.watch.announcements.end() || record.items[item].state != journal::ItemState::Pending || !record.items[item].answer.empty()) continue;
        const std::string name = journal::messageOf(said->first);
        for (const std::string& to : said->second.to) {
            const journal::NotificationRecord* known = journal::messageTo(record.watch, said->first, to);
            if (known == nullptr || known->alarmSeq != said->second.seq) {
                visit(name, Addressee{"notify", to}, Attempt{});
            } else if (known->state == NotifyState::Failed) {
                if (const auto wait = pause(known->attempt)) visit(name, Addressee{"notify", to}, Attempt{known->atMs + *wait, known->attempt + 1});
            }
        }
    }
}

} // namespace

std::vector<Notified> messagesDue(const Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause)
{
    std::vector<Notified> due;
    const auto visit = [&](const std::string& name, const Addressee& addressee, const Attempt& attempt) {
        if (attempt.atMs <= nowMs) due.push_back({name, addressee.channel, addressee.to, attempt.number, NotifyState::Begun, {}});
    };
    eachAttempt(record, addressees, pause, visit);
    eachOverdue(record, addressees, nowMs, pause, visit);
    eachAnnounced(record, pause, visit);
    return due;
}

Result<journal::Body> beginMessage(const Notified& one, const Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause)
{
    const std::vector<Notified> due = messagesDue(record, addressees, nowMs, pause);
    const bool isDue = std::any_of(due.begin(), due.end(), [&](const Notified& message) {
        return message.alarm == one.alarm && message.channel == one.channel && message.to == one.to && message.attempt == one.attempt;
    });
    if (!isDue) return Error{one.to + " need not be told of " + one.alarm + " any more"};
    return journal::Body(one);
}

std::int64_t nextMessageMs(const Record& record, const std::vector<Addressee>& addressees, std::int64_t nowMs, const RetryPause& pause)
{
    std::int64_t next = 0;
    const auto visit = [&](const std::string&, const Addressee&, const Attempt& attempt) {
        if (attempt.atMs > nowMs) next = next == 0 ? attempt.atMs : std::min(next, attempt.atMs);
    };
    eachAttempt(record, addressees, pause, visit);
    eachAnnounced(record, pause, visit);
    return next;
}

std::vector<Notified> messagesLost(const Record& record)
{
    std::vector<Notified> lost;
    for (const auto& [key, sent] : record.watch.notifications)
        if (sent.state == NotifyState::Begun)
            lost.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), sent.attempt, NotifyState::Unknown, "the program ended while it was being sent; ask them whether they have heard"});
    return lost;
}

std::string_view channelOf(const Record& record, const std::string& alarm)
{
    const std::uint32_t limit = record.procedure->limitNamed(alarm);
    if (limit == plan::none) return "notify";       // a source or its data: somebody may be blind
    switch (record.procedure->limits[limit].action) {
    case plan::LimitAction::Page: case plan::LimitAction::Hold: case plan::LimitAction::Rollback: case plan::LimitAction::Abort: return "page";
    case plan::LimitAction::Alert: case plan::LimitAction::Investigate: return "notify";
    case plan::LimitAction::Verify: case plan::LimitAction::Target: case plan::LimitAction::None: break;
    }
    return {};
}

} // namespace holdpoint::session
