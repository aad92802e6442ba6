#pragma once

#include "models/session/outlook.h"

#include <cstdint>
#include <vector>

namespace holdpoint::session {

/// How long things take, from earlier releases and the runbook's own words, and what going back from here would mean.
struct Forecast {
    std::vector<std::int64_t> itemMs;   ///< one for each item; empty: nothing is known yet
    std::size_t fromExperience = 0;     ///< how many items are known from earlier releases
    Outlook outlook;
};

} // namespace holdpoint::session
