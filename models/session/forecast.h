#pragma once

#include "models/session/outlook.h"

#include <cstdint>
#include <vector>

namespace holdpoint::session {

/// How long things take, from earlier releases and the runbook's own words, and what going back from here would mean.
struct Forecast {
    std::vector<std::int64_t> itemMs;   ///< one for each item; empty: nothing is known yet
    std::vector<KnownFrom> itemFrom;    ///< where each of them is from; what is from nothing is good enough for a plan, and no more
    std::size_t fromExperience = 0;     ///< how many items are known from earlier releases
    Outlook outlook;

    /// How long an item takes, where that is known from something; else -1.
    [[nodiscard]] std::int64_t usualMs(std::uint32_t item) const { return item < itemMs.size() && sourceOf(item) != KnownFrom::Nothing ? itemMs[item] : -1; }
    [[nodiscard]] KnownFrom sourceOf(std::uint32_t item) const { return item < itemFrom.size() ? itemFrom[item] : KnownFrom::EarlierReleases; }
};

} // namespace holdpoint::session
