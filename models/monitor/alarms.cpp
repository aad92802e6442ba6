#include "models/monitor/alarms.h"

#include "models/base/names.h"
#include "models/journal/looks.h"
#include "models/monitor/source_words.h"

#include <algorithm>

namespace holdpoint::monitor {

using journal::AlarmRecord;
using journal::LimitRecord;
using journal::Record;
using plan::none;
using plan::ProcedureLimit;

namespace {

constexpr auto states = namesOf<AlarmState>("unacknowledged", "acknowledged", "returned-unacknowledged", "latched", "shelved");
constexpr auto kinds = namesOf<AlarmKind>("breach", "data", "overdue", "source");

class AlarmReader {
public:
    AlarmReader(const Record& record, std::int64_t now) : m_record(record), m_now(now) {}

    Alarms read()
    {
        for (const auto& [id, alarm] : m_record.watch.alarms)
            if (alarm.seq != 0) readRaised(id, alarm);
        for (std::uint32_t i = 0; i < m_record.watch.limits.size(); ++i) readLooks(i);
        std::stable_sort(m_out.alarms.begin(), m_out.alarms.end(), [](const Alarm& a, const Alarm& b) { return a.sinceMs < b.sinceMs; });
        const auto first = std::find_if(m_out.alarms.begin(), m_out.alarms.end(), [](const Alarm& alarm) { return alarm.state != AlarmState::Shelved; });
        if (first != m_out.alarms.end()) first->first = true;
        m_out.recent = static_cast<std::size_t>(std::count_if(m_record.watch.raisedMs.begin(), m_record.watch.raisedMs.end(), [this](std::int64_t ms) { return ms > m_now - floodMs; }));
        m_out.flood = m_out.recent > mostInTime;
        return std::move(m_out);
    }

private:
    void readRaised(const std::string& id, const AlarmRecord& raised)
    {
        Alarm alarm;
        alarm.id = id;
        describe(alarm);
        alarm.sinceMs = raised.raisedMs;
        alarm.returnedMs = raised.returnedMs;
        const bool latches = alarm.kind == AlarmKind::Breach && alarm.limit != none && m_record.watch.limits[alarm.limit].open;
        const bool seen = !raised.acknowledgedBy.empty();
        if (!raised.active && seen && !latches) return;
        alarm.state = raised.active ? (seen ? AlarmState::Acknowledged : AlarmState::Unacknowledged) : seen ? AlarmState::Latched : AlarmState::ReturnedUnacknowledged;
        add(std::move(alarm), raised);
    }

    void describe(Alarm& alarm) const
    {
        alarm.limit = m_record.procedure->limitNamed(alarm.id);
        if (alarm.limit == none) {
            const std::size_t dot = alarm.id.rfind('.');
            if (dot != std::string::npos && alarm.id == journal::dataAlarm(alarm.id.substr(0, dot))) alarm.limit = m_record.procedure->limitNamed(alarm.id.substr(0, dot));
            alarm.kind = alarm.limit == none ? AlarmKind::Source : AlarmKind::Data;
        }
        if (alarm.limit == none) {
            const std::size_t lead = journal::sourceAlarm({}).size();
            alarm.metric = alarm.id.substr(std::min(lead, alarm.id.size()));
            const auto trouble = m_record.watch.troubles.find(alarm.metric);
            alarm.cause = trouble == m_record.watch.troubles.end() ? said(sourceWords.answersAgain) : trouble->second.sentence;
            return;
        }
        alarm.metric = m_record.procedure->limits[alarm.limit].metric;
        alarm.value = m_record.watch.limits[alarm.limit].value;
        const journal::LimitRecord& limit = m_record.watch.limits[alarm.limit];
        alarm.cause = alarm.kind == AlarmKind::Breach ? limit.breachText() : limit.sentence;
    }

    /// What no source measures is looked at by a person, and somebody has to hear of it when nobody does, also when nobody has to any more.
    void readLooks(std::uint32_t index)
    {
        const auto due = journal::dueLook(m_record, index);
        const auto missed = due ? journal::missedLook(m_record, index, *due, m_now) : std::nullopt;
        for (const journal::MissedLook& kept : m_record.watch.limits[index].missed)
            if (!kept.isKnown() && !(missed && missed->lastMs == kept.lastMs)) addMissed(index, kept, true);
        if (!due || (due->untilMs != 0 && due->untilMs <= due->dueMs)) return;
        if (m_now <= due->dueMs) return changesAt(due->dueMs + 1);
        const bool over = due->untilMs != 0 && m_now >= due->untilMs;
        if (due->untilMs != 0 && !over) changesAt(due->untilMs);
        if (missed && (!over || !missed->isKnown())) addMissed(index, *missed, over);
    }

    void addMissed(std::uint32_t index, const journal::MissedLook& missed, bool over)
    {
        const ProcedureLimit& planned = m_record.procedure->limits[index];
        const LimitRecord& limit = m_record.watch.limits[index];
        Alarm alarm;
        alarm.id = journal::overdueAlarm(planned.id);
        alarm.kind = AlarmKind::Overdue;
        alarm.limit = index;
        alarm.metric = planned.metric;
        alarm.value = limit.seen;
        alarm.sinceMs = missed.fromMs;
        alarm.returnedMs = over ? missed.toMs : 0;
        alarm.cause = said(over ? sourceWords.nobodyLooked : limit.seen ? sourceWords.nobodyLooks : sourceWords.nobodyYet,
                           {std::to_string((missed.toMs - missed.lastMs) / 1000), std::to_string(journal::lookEveryMs(planned).value_or(0) / 1000)});
        alarm.state = over ? AlarmState::ReturnedUnacknowledged : missed.isKnown() ? AlarmState::Acknowledged : AlarmState::Unacknowledged;
        const auto spoken = m_record.watch.alarms.find(alarm.id);
        add(std::move(alarm), spoken == m_record.watch.alarms.end() ? m_none : spoken->second);
    }

    void add(Alarm alarm, const AlarmRecord& known)
    {
        if (alarm.state != AlarmState::Unacknowledged) {
            alarm.acknowledgedBy = known.acknowledgedBy;
            alarm.comment = known.comment;
        }
        if (m_now < known.shelvedUntilMs) {
            alarm.state = AlarmState::Shelved;
            alarm.shelvedUntilMs = known.shelvedUntilMs;
            alarm.shelvedBy = known.shelvedBy;
            alarm.shelvedWhy = known.shelvedWhy;
            changesAt(known.shelvedUntilMs);
        }
        m_out.alarms.push_back(std::move(alarm));
    }
    void changesAt(std::int64_t ms) { m_out.nextMs = m_out.nextMs == 0 ? ms : std::min(m_out.nextMs, ms); }

    const Record& m_record;
    std::int64_t m_now;
    const AlarmRecord m_none;
    Alarms m_out;
};

} // namespace

Alarms alarmsAt(const Record& record, std::int64_t nowMs) { return AlarmReader(record, nowMs).read(); }

std::string_view nameOf(AlarmState state) { return states.of(state); }
std::string_view nameOf(AlarmKind kind) { return kinds.of(kind); }

} // namespace holdpoint::monitor
