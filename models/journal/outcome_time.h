#pragma once

#include "models/journal/event.h"

#include <cstdint>

namespace holdpoint::journal {

/// When an item came out as it did, as people read it. What ended while the store was away is kept later, and then the journal has the
/// time when it was kept; its job knows when it ended. A time that cannot be, because a clock was set in between, is not believed; and
/// what somebody has decided since then counts when they did (`saidMs`, 0 where nobody did).
[[nodiscard]] inline std::int64_t outcomeMs(const Ended& end, std::int64_t begunMs, std::int64_t saidMs, std::int64_t keptMs)
{
    const std::int64_t endedMs = end.startedMs + end.durationMs;
    const bool known = end.startedMs != 0 && end.how != JobHow::Lost && end.how != JobHow::NotStarted;
    return known && saidMs < endedMs && begunMs <= end.startedMs && endedMs <= keptMs ? endedMs : keptMs;
}

} // namespace holdpoint::journal
