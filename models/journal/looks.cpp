#include "models/journal/looks.h"

#include <algorithm>

namespace holdpoint::journal {

std::optional<std::int64_t> lookEveryMs(const plan::ProcedureLimit& limit)
{
    if (!plan::isActedUpon(limit.action)) return std::nullopt;
    const std::int32_t seconds = limit.every > 0 ? limit.every : limit.window;
    return seconds > 0 ? std::optional(std::int64_t{seconds} * 1000) : std::nullopt;
}

std::optional<DueLook> dueLook(const Record& record, std::uint32_t index)
{
    const plan::ProcedureLimit& planned = record.procedure->limits[index];
    const LimitRecord& limit = record.watch.limits[index];
    const auto every = lookEveryMs(planned);
    const bool goesOn = record.stage == Stage::Forward || record.stage == Stage::Back;
    if (!goesOn || !every || limit.watchedSinceMs == 0 || record.watch.sources.contains(planned.metric)) return std::nullopt;
    const std::int64_t changed = record.watch.changedMs;
    const bool after = planned.when == plan::LimitWhen::After;
    if ((after && changed == 0) || (planned.when == plan::LimitWhen::Cutover && changed != 0)) return std::nullopt;     // its time has not come, or is over
    const std::int64_t last = std::max({limit.seenMs, limit.watchedSinceMs, after ? changed : 0});
    const bool ends = changed != 0 && planned.lasts != plan::Seconds::unknown;
    return DueLook{last, last + *every, ends ? changed + std::int64_t{planned.lasts} * 1000 : 0};
}

std::optional<MissedLook> missedLook(const Record& record, std::uint32_t index, std::int64_t atMs)
{
    const auto due = dueLook(record, index);
    return due ? missedLook(record, index, *due, atMs) : std::nullopt;
}

std::optional<MissedLook> missedLook(const Record& record, std::uint32_t index, const DueLook& due, std::int64_t atMs)
{
    MissedLook missed{due.lastMs, due.dueMs, due.untilMs == 0 ? atMs : std::min(due.untilMs, atMs), {}, {}, 0, {}};
    if (missed.toMs <= missed.fromMs) return std::nullopt;
    const auto alarm = record.watch.alarms.find(overdueAlarm(record.procedure->limits[index].id));
    if (alarm != record.watch.alarms.end() && alarm->second.acknowledgedMs >= missed.fromMs) missed.acknowledge(alarm->second);
    return missed;
}

} // namespace holdpoint::journal
