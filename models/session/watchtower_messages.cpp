// How people are told about alarms, and what items say to them: kept first, then tried, and what became of it is kept again.

#include "models/session/watchtower.h"

#include "models/base/digest.h"
#include "models/monitor/alarms.h"

#include <algorithm>

namespace holdpoint::session {

using journal::Notified;
using journal::NotifyState;
using journal::Record;

namespace {

NotifyState stateOf(monitor::Delivery::How how)
{
    switch (how) {
    case monitor::Delivery::How::Sent: return NotifyState::Sent;
    case monitor::Delivery::How::NotSent: return NotifyState::Failed;
    case monitor::Delivery::How::Refused: return NotifyState::Refused;
    case monitor::Delivery::How::Unknown: break;
    }
    return NotifyState::Unknown;
}

std::string consequence(const Record& record, plan::LimitAction action)
{
    if (action == plan::LimitAction::Rollback && record.stage == journal::Stage::Back) return "The release goes back.";
    switch (action) {
    case plan::LimitAction::Rollback: return "The runbook says to roll back: nothing new is begun until somebody decides.";
    case plan::LimitAction::Hold: return "The runbook says to hold: nothing new is begun until somebody says go.";
    case plan::LimitAction::Abort: return "The runbook says to abort: nothing new is begun until somebody decides.";
    case plan::LimitAction::Page: return "The runbook says to page who is on call.";
    case plan::LimitAction::Alert: return "The runbook says to raise the alarm.";
    case plan::LimitAction::Investigate: return "The runbook says to investigate.";
    default: return {};
    }
}

} // namespace

void Watchtower::tellPeople()
{
    // Before the driver has begun nothing can be kept, so nothing is sent.
    if (!m_parts.send || !m_driver.hasBegun() || m_release.record().stage == journal::Stage::Ended) return;
    for (const Notified& message : messagesDue(m_release.record(), m_addressees, m_release.clock().now(), m_parts.pause)) {
        const monitor::MessageTarget* target = targetOf(message);
        const auto begin = [&](const Record& record) { return beginMessage(message, record, m_addressees, m_release.clock().now(), m_parts.pause); };
        // Only what the journal has may be done: where it could not be kept, it is tried again with the next look.
        if (m_driver.say(begin, std::string(journal::engineName))) continue;
        const auto known = m_release.record().watch.notifications.find({message.alarm, message.channel, message.to});
        if (known == m_release.record().watch.notifications.end() || known->second.state != NotifyState::Begun || known->second.attempt != message.attempt) continue;
        if (target == nullptr) {    // the sources file was changed since somebody said that it is to be sent
            m_driver.report({Notified{message.alarm, message.channel, message.to, message.attempt, NotifyState::Refused, "the sources file does not name them any more; send it again to those whom it names"}});
            continue;
        }
        // The same for each attempt: a mail server that has the message already can tell.
        // A look that is overdue comes by no event, and one of a later time is another message.
        const std::string coming = known->second.alarmSeq != 0 ? std::to_string(known->second.alarmSeq) : std::to_string(known->second.begunMs);
        const std::string id = sha256Hex(m_release.id() + '\n' + message.alarm + '\n' + coming + '\n' + message.channel + '\n' + message.to).substr(0, 32);
        m_messages.insert_or_assign(id, message);
        m_parts.send(id, *target, messageAbout(message));
    }
}

void Watchtower::delivered(const std::string& id, const monitor::Delivery& delivery)
{
    const auto message = m_messages.find(id);
    if (message == m_messages.end()) return;
    Notified ended = message->second;
    m_messages.erase(message);
    ended.state = stateOf(delivery.how);
    ended.problem = m_driver.masked(delivery.problem);
    m_driver.report({ended});
    Q_EMIT told();
}

const monitor::MessageTarget* Watchtower::targetOf(const Notified& notified) const
{
    const std::vector<monitor::MessageTarget>& targets = notified.channel == "page" ? m_parts.sources.page : m_parts.sources.notify;
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const monitor::MessageTarget& target) { return target.name() == notified.to; });
    return found == targets.end() ? nullptr : &*found;
}

monitor::Message Watchtower::messageAbout(const Notified& notified) const
{
    const Record& record = m_release.record();
    const std::string where = "Release " + m_release.id() + " of " + record.procedure->title + ".";
    const std::string sourceLead = journal::sourceAlarm({});
    monitor::Message message;
    message.atMs = m_release.clock().now();
    // What a person has read and sent goes out as it is, under the name of the release.
    if (const auto said = record.watch.announcements.find(journal::itemOfMessage(notified.alarm)); said != record.watch.announcements.end()) return {record.procedure->title, said->second.text, message.atMs};
    if (notified.alarm.starts_with(sourceLead)) {
        const auto trouble = record.watch.troubles.find(notified.alarm.substr(sourceLead.size()));
        message.subject = record.procedure->title + ": the source of " + notified.alarm.substr(sourceLead.size()) + " is in trouble";
        message.text = (trouble == record.watch.troubles.end() ? std::string() : trouble->second.sentence + '\n') + "Its limits are not watched until it answers again. Look at them yourself.\n" + where;
        return message;
    }
    const std::size_t overdueAt = notified.alarm.rfind(journal::overdueAlarm({}));
    if (overdueAt != std::string::npos) return messageAboutOverdue(notified.alarm.substr(0, overdueAt));
    const std::uint32_t index = record.procedure->limitNamed(notified.alarm.substr(0, notified.alarm.rfind(".data")));
    if (index == plan::none) return {record.procedure->title + ": alarm " + notified.alarm, where, message.atMs};
    const plan::ProcedureLimit& limit = record.procedure->limits[index];
    const bool aboutData = notified.alarm.ends_with(".data");
    const std::string& sentence = aboutData ? record.watch.limits[index].sentence : record.watch.limits[index].breachText();
    message.subject = record.procedure->title + ": " + sentence;
    message.text = sentence + " (line " + std::to_string(limit.line) + ").\n" + consequence(record, limit.action) + '\n' + where;
    return message;
}

/// Nobody has looked, and somebody has to.
monitor::Message Watchtower::messageAboutOverdue(const std::string& limit) const
{
    const Record& record = m_release.record();
    const std::uint32_t index = record.procedure->limitNamed(limit);
    monitor::Message message{record.procedure->title + ": a look is overdue", {}, m_release.clock().now()};
    for (const monitor::Alarm& alarm : monitor::alarmsAt(record, message.atMs).alarms)
        if (alarm.limit == index && alarm.kind == monitor::AlarmKind::Overdue) message.text = alarm.metric + ": " + alarm.cause + ".\n";
    if (index != plan::none) message.text += "Say what you see with holdpoint-cli see " + m_release.id() + ' ' + limit + " VALUE (line " + std::to_string(record.procedure->limits[index].line) + ").\n";
    message.text += "Release " + m_release.id() + " of " + record.procedure->title + '.';
    return message;
}

/// Who can be told by what items say is in the journal, where an item says anything: whoever sends it may sit elsewhere.
void Watchtower::noteAddressees()
{
    const Record& record = m_release.record();
    if (std::none_of(record.procedure->items.begin(), record.procedure->items.end(), plan::tellsSomebody)) return;
    std::vector<std::string> to;
    for (const Addressee& addressee : m_addressees)
        if (addressee.channel == "notify") to.push_back(addressee.to);
    if (to != record.watch.addressees) m_facts.emplace_back(journal::AddresseesBound{std::move(to)});
}

Lookout::Lookout(Release& release, Driver& driver, Watchtower::Parts parts)
    : notifier(parts.secrets), tower(release, driver, [&] {
          parts.send = [this](const std::string& id, const monitor::MessageTarget& to, const monitor::Message& message) { notifier.send(id, to, message); };
          parts.pause = monitor::waitBeforeRetryMs;
          return std::move(parts);
      }())
{
    QObject::connect(&notifier, &monitor::Notifier::delivered, &tower, &Watchtower::delivered);
}

} // namespace holdpoint::session
