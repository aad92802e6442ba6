#include "models/items/attention_alarms.h"

#include "models/items/limit_words.h"
#include "models/items/words.h"
#include "models/monitor/alarms.h"
#include "models/session/shown_text.h"

#include <QCoreApplication>

namespace holdpoint::items {

using monitor::Alarm;
using monitor::AlarmKind;
using monitor::AlarmState;

namespace {

struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(Alarms)
};

QString whatOf(const journal::Record& record, const Alarm& alarm)
{
    const QString metric = inQuotes(alarm.metric, 60);
    const QString limit = alarm.limit == plan::none ? metric : nameOf(record.procedure->limits[alarm.limit]);
    switch (alarm.kind) {
    case AlarmKind::Breach: return alarm.returnedMs == 0 ? AlarmWords::tr("Breached: %1").arg(limit) : AlarmWords::tr("Was breached: %1").arg(limit);
    case AlarmKind::Data: return AlarmWords::tr("No data: %1").arg(limit);
    case AlarmKind::Overdue: return alarm.returnedMs == 0 ? AlarmWords::tr("Nobody has looked: %1").arg(limit) : AlarmWords::tr("Nobody looked: %1").arg(limit);
    case AlarmKind::Source: return alarm.returnedMs == 0 ? AlarmWords::tr("The source of %1 is in trouble").arg(metric) : AlarmWords::tr("The source of %1 was in trouble").arg(metric);
    }
    return {};
}

QString consequenceOf(const journal::Record& record, const Alarm& alarm)
{
    if (alarm.kind == AlarmKind::Overdue && alarm.returnedMs != 0) return AlarmWords::tr("From %1 to %2 a breach would have been seen by nobody.").arg(wallTime(alarm.sinceMs), wallTime(alarm.returnedMs));
    if (alarm.kind != AlarmKind::Breach) return AlarmWords::tr("A breach would be seen by nobody.");
    const plan::LimitAction action = record.procedure->limits[alarm.limit].action;
    if (action == plan::LimitAction::Rollback && record.stage == journal::Stage::Back) return AlarmWords::tr("The release goes back.");
    const journal::LimitRecord& limit = record.watch.limits[alarm.limit];
    if (!limit.acceptedBy.empty()) return AlarmWords::tr("%1 lives with it: %2").arg(inLine(limit.acceptedBy, 40), inLine(limit.acceptedWhy, 120));
    const QString then = wordOf(action);
    return then.isEmpty() ? QString() : AlarmWords::tr("The runbook says: %1.").arg(then);
}

QString actionOf(const journal::Record& record, const Alarm& alarm)
{
    switch (alarm.kind) {
    case AlarmKind::Data:
    case AlarmKind::Source: return AlarmWords::tr("Look after the source, and look at the number yourself until it answers.");
    case AlarmKind::Overdue: return alarm.returnedMs == 0 ? AlarmWords::tr("Look at it, and say what you see.") : AlarmWords::tr("Acknowledge it, and look whether all is well now. The report tells of it.");
    case AlarmKind::Breach: break;
    }
    if (record.watch.limits[alarm.limit].open) return AlarmWords::tr("Roll back, or accept the breach with a reason.");
    return AlarmWords::tr("Acknowledge it, and find out why.");
}

Urgency urgencyOf(const journal::Record& record, const Alarm& alarm)
{
    if (alarm.state == AlarmState::Shelved) return Urgency::Know;
    if (alarm.kind != AlarmKind::Breach) return Urgency::Soon;
    switch (record.procedure->limits[alarm.limit].action) {
    case plan::LimitAction::Page: case plan::LimitAction::Hold: case plan::LimitAction::Rollback: case plan::LimitAction::Abort: return record.watch.limits[alarm.limit].acceptedBy.empty() ? Urgency::Now : Urgency::Soon;
    case plan::LimitAction::Verify: case plan::LimitAction::Target: case plan::LimitAction::None: return Urgency::Know;
    default: return Urgency::Soon;
    }
}

} // namespace

std::vector<Attention> alarmsFor(const journal::Record& record, std::int64_t nowMs)
{
    std::vector<Attention> found;
    for (const Alarm& alarm : monitor::alarmsAt(record, nowMs).alarms) {
        Attention attention;
        attention.alarmId = alarm.id;
        if (alarm.limit != plan::none && record.stage != journal::Stage::Ended) attention.limitId = record.procedure->limits[alarm.limit].id;
        attention.key = QStringLiteral("alarm %1 %2").arg(QString::fromStdString(alarm.id)).arg(alarm.sinceMs);
        attention.urgency = urgencyOf(record, alarm);
        attention.mark = alarm.kind == AlarmKind::Breach ? Mark::Failed : Mark::Undecided;
        // Whether somebody has seen it stands in the journal, and is the same on every desk.
        attention.alarm = alarm.state == AlarmState::Unacknowledged || alarm.state == AlarmState::ReturnedUnacknowledged;
        attention.what = whatOf(record, alarm);
        attention.cause = inLine(session::shownKept(alarm.cause).toStdString(), 300);
        if (alarm.state == AlarmState::Shelved) attention.cause = AlarmWords::tr("Shelved by %1 until %2: %3").arg(inLine(alarm.shelvedBy, 40), wallTime(alarm.shelvedUntilMs), inLine(alarm.shelvedWhy, 120));
        if (alarm.state == AlarmState::Acknowledged || alarm.state == AlarmState::Latched) attention.cause = AlarmWords::tr("%1; acknowledged by %2").arg(attention.cause, inLine(alarm.acknowledgedBy, 40));
        attention.consequence = consequenceOf(record, alarm);
        attention.action = actionOf(record, alarm);
        attention.sinceMs = alarm.sinceMs;
        found.push_back(std::move(attention));
    }
    return found;
}

} // namespace holdpoint::items
