#include "models/engine/soak.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::LimitRecord;
using journal::Record;
using plan::ProcedureLimit;

std::int64_t soakUntilMs(const Record& record)
{
    if (record.watch.changedMs == 0) return 0;
    std::int64_t until = 0;
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) {
        const ProcedureLimit& limit = record.procedure->limits[i];
        const bool looked = record.watch.sources.contains(limit.metric) || record.watch.limits[i].seen.has_value();
        if (!looked || limit.lasts == plan::Seconds::unknown || limit.rollback != plan::none || !plan::isActedUpon(limit.action)) continue;
        until = std::max(until, record.watch.changedMs + std::int64_t{limit.lasts} * 1000);
    }
    return until;
}

bool isAllDone(const Record& record)
{
    return record.stage == journal::Stage::Forward && record.cursor >= record.items.size() && record.busy.empty() && record.called.empty();
}

} // namespace holdpoint::engine
