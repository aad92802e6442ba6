#include "models/monitor/alarms.h"

#include "models/base/names.h"

#include <algorithm>

namespace holdpoint::monitor {

using journal::AlarmRecord;
using journal::LimitRecord;
using journal::Record;
using journal::Stage;
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
        if (m_record.stage == Stage::Forward || m_record.stage == Stage::Back)
            for (std::uint32_t i = 0; i < m_record.watch.limits.size(); ++i) readOverdue(i);
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
            alarm.cause = trouble == m_record.watch.troubles.end() ? "its source answers again" : trouble->second.sentence;
            return;
        }
        alarm.metric = m_record.procedure->limits[alarm.limit].metric;
        alarm.value = m_record.watch.limits[alarm.limit].value;
        alarm.cause = m_record.watch.limits[alarm.limit].sentence;
    }

    /// What no source measures is looked at by a person, and somebody has to hear of it when nobody does.
    void readOverdue(std::uint32_t index)
    {
        const ProcedureLimit& planned = m_record.procedure->limits[index];
        const LimitRecord& limit = m_record.watch.limits[index];
        const auto every = lookEveryMs(planned);
        if (!every || limit.watchedSinceMs == 0 || m_record.watch.sources.contains(planned.metric)) return;
        const std::int64_t changed = m_record.watch.changedMs;
        const bool after = planned.when == plan::LimitWhen::After;
        if ((after && changed == 0) || (planned.when == plan::LimitWhen::Cutover && changed != 0)) return;      // its time has not come, or is over
        if (changed != 0 && planned.lasts != plan::Seconds::unknown && m_now >= changed + std::int64_t{planned.lasts} * 1000) return;
        const std::int64_t last = std::max({limit.seenMs, limit.watchedSinceMs, after ? changed : 0}), due = last + *every;
        if (m_now <= due) return changesAt(due + 1);
        Alarm alarm;
        alarm.id = journal::overdueAlarm(planned.id);
        alarm.kind = AlarmKind::Overdue;
        alarm.limit = index;
        alarm.metric = planned.metric;
        alarm.value = limit.seen;
        alarm.sinceMs = due;
        alarm.cause = (limit.seen ? "nobody has looked for " : "nobody has looked yet, for ") + std::to_string((m_now - last) / 1000) + " s; somebody has to every " + std::to_string(*every / 1000) + " s";
        const auto spoken = m_record.watch.alarms.find(alarm.id);
        const AlarmRecord& known = spoken == m_record.watch.alarms.end() ? m_none : spoken->second;
        alarm.state = known.acknowledgedMs >= due ? AlarmState::Acknowledged : AlarmState::Unacknowledged;
        add(std::move(alarm), known);
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

std::optional<std::int64_t> lookEveryMs(const ProcedureLimit& limit)
{
    if (!plan::isActedUpon(limit.action)) return std::nullopt;
    const std::int32_t seconds = limit.every > 0 ? limit.every : limit.window;
    return seconds > 0 ? std::optional(std::int64_t{seconds} * 1000) : std::nullopt;
}

std::string_view nameOf(AlarmState state) { return states.of(state); }
std::string_view nameOf(AlarmKind kind) { return kinds.of(kind); }

} // namespace holdpoint::monitor
