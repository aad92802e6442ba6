// Alarms, which begin and end and are acknowledged, and the messages that tell somebody.

#include "models/journal/fold_limits.h"

namespace holdpoint::journal {

namespace {

constexpr std::string_view dataEnd = ".data", overdueEnd = ".overdue", messageEnd = ".message";

} // namespace

std::string dataAlarm(const std::string& limit) { return limit + std::string(dataEnd); }
std::string overdueAlarm(const std::string& limit) { return limit + std::string(overdueEnd); }
std::string limitOfOverdue(std::string_view alarm) { return alarm.ends_with(overdueEnd) ? std::string(alarm.substr(0, alarm.size() - overdueEnd.size())) : std::string(); }
std::string sourceAlarm(const std::string& metric) { return "source " + metric; }
std::string messageOf(const std::string& item) { return item + std::string(messageEnd); }
std::string itemOfMessage(std::string_view name) { return name.starts_with('L') && name.ends_with(messageEnd) ? std::string(name.substr(0, name.size() - messageEnd.size())) : std::string(); }

const NotificationRecord* messageTo(const WatchRecord& watch, const std::string& item, const std::string& to)
{
    const auto sent = watch.notifications.find({messageOf(item), "notify", to});
    return sent == watch.notifications.end() ? nullptr : &sent->second;
}

std::string WatchFolder::take(const Acknowledged& e)
{
    AlarmRecord& alarm = m_watch.alarms[e.alarm];   // of a look that is overdue nobody has heard before
    alarm.acknowledgedBy = m_event.actor;
    alarm.acknowledgedMs = m_event.atMs;
    alarm.comment = e.comment;
    if (LimitRecord* limit = find(limitOfOverdue(e.alarm)))
        for (MissedLook& missed : limit->missed)
            if (!missed.isKnown()) missed.acknowledge(alarm);
    return {};
}

std::string WatchFolder::take(const Shelved& e)
{
    AlarmRecord& alarm = m_watch.alarms[e.alarm];
    alarm.shelvedUntilMs = e.untilMs;
    alarm.shelvedBy = m_event.actor;
    alarm.shelvedWhy = e.comment;
    return {};
}

std::string WatchFolder::take(const Unshelved& e)
{
    const auto alarm = m_watch.alarms.find(e.alarm);
    if (alarm == m_watch.alarms.end()) return "the alarm " + e.alarm + " was never shelved";
    alarm->second.shelvedUntilMs = 0;
    return {};
}

std::string WatchFolder::take(const AddresseesBound& e)
{
    m_watch.addressees = e.to;
    return {};
}

std::string WatchFolder::take(const Announced& e)
{
    const std::uint32_t index = m_record.procedure->indexOf(e.item);
    if (index == plan::none || !plan::tellsSomebody(m_record.itemAt(index))) return e.item + " says nothing to people, and was to be sent";
    if (m_record.items[index].over()) return e.item + " is over, and was to be sent";
    if (e.to.empty()) return e.item + " was to be sent to nobody";
    AnnouncementRecord& said = m_watch.announcements[e.item];
    if (said.text != e.text) said.reached.clear();
    said.seq = m_event.seq;
    said.atMs = m_event.atMs;
    said.by = m_event.actor;
    said.text = e.text;
    said.to = e.to;
    m_record.items[index].said.push_back({m_event.seq, m_event.atMs, m_event.actor, "tell", {}});
    return {};
}

std::string WatchFolder::take(const Notified& e)
{
    NotificationRecord& notification = m_watch.notifications[{e.alarm, e.channel, e.to}];
    if (e.state != NotifyState::Begun && (notification.attempt != e.attempt || notification.state != NotifyState::Begun)) return "a message about " + e.alarm + " came to an end without having been begun";
    const auto alarm = m_watch.alarms.find(e.alarm);
    const auto said = m_watch.announcements.find(itemOfMessage(e.alarm));
    if (e.state == NotifyState::Begun) notification.alarmSeq = said != m_watch.announcements.end() ? said->second.seq : alarm == m_watch.alarms.end() ? 0 : alarm->second.seq;
    // What was on its way when another text was said has told nobody that one.
    if (e.state == NotifyState::Sent && said != m_watch.announcements.end() && notification.alarmSeq == said->second.seq) said->second.reached[e.to] = m_event.atMs;
    if (e.state == NotifyState::Begun && e.attempt <= 1) notification.begunMs = m_event.atMs;
    notification.attempt = e.attempt;
    notification.state = e.state;
    notification.atMs = m_event.atMs;
    notification.problem = e.problem;
    return {};
}

void WatchFolder::raise(const std::string& name)
{
    constexpr std::size_t mostRemembered = 100;     // a flood begins long before
    AlarmRecord& alarm = m_watch.alarms[name];
    if (alarm.active) return;
    alarm.active = true;
    alarm.seq = m_event.seq;
    alarm.raisedMs = m_event.atMs;
    alarm.returnedMs = 0;
    alarm.acknowledgedBy.clear();
    alarm.comment.clear();
    alarm.acknowledgedMs = 0;
    if (m_watch.raisedMs.size() == mostRemembered) m_watch.raisedMs.erase(m_watch.raisedMs.begin());
    m_watch.raisedMs.push_back(m_event.atMs);
}

void WatchFolder::settle(const std::string& name)
{
    const auto alarm = m_watch.alarms.find(name);
    if (alarm == m_watch.alarms.end() || !alarm->second.active) return;
    alarm->second.active = false;
    alarm->second.returnedMs = m_event.atMs;
}

} // namespace holdpoint::journal
