#pragma once

#include "models/session/estimates.h"

#include <string>
#include <vector>

namespace holdpoint::session {

/// What going back from here would mean.
struct Outlook {
    std::vector<std::string> procedures;                ///< what would be run; empty: nothing is to be undone, or there is no way and `problem` says why
    Phrase problem;
    std::int64_t backMs = 0;                            ///< how long it would take, from past times
    std::int32_t budget = plan::Seconds::unknown;       ///< how long it may take by the runbook's own promise
    std::int64_t horizonMs = 0;                         ///< the last moment at which it still ends within its promise; 0 = nothing ends it
    std::string horizonWhy;                             ///< what ends it: a step that cannot be undone in time, or at all, or the window
    std::string noReturn;                               ///< the item after which nothing leads back, once it has run

    [[nodiscard]] bool fits() const { return budget == plan::Seconds::unknown || backMs <= std::int64_t{budget} * 1000; }
};

/// Looks at the way back from now and, step by step, from each moment that is still to come. `windowEndMs` = 0: no window ends.
[[nodiscard]] Outlook outlookOf(const journal::Record& record, const Estimates& estimates, std::int64_t nowMs, std::int64_t windowEndMs = 0);

/// Until when what has been changed is watched behind the last step, because the runbook says so; 0: it is not.
[[nodiscard]] std::int64_t watchedUntilMs(const journal::Record& record);

} // namespace holdpoint::session
