#pragma once

#include "models/monitor/limit_rule.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

/// What is known of a limit. No data is neither good nor bad, and neither is too little of it.
enum class LimitState : std::uint8_t {
    Off,            ///< not in force in this phase of the release
    NoData,         ///< no sample has come yet, or there is no baseline to compare it with
    TooLittle,      ///< samples come, but not enough of them: "37 of 50 points"
    Stale,          ///< "last sample 42 s old"
    Holds,
    Pending,        ///< over the line, not yet for long enough
    Breached,
    Returned,       ///< holds again after a breach
};

/// "no-data", "breached": for journals and scripts.
[[nodiscard]] std::string_view nameOf(LimitState state);

/// What is known of a limit at a moment, in numbers and in a sentence that is made of them.
struct Verdict {
    LimitState state = LimitState::NoData;
    std::int64_t atMs = 0;          ///< the moment that it is about
    std::int64_t sampleMs = 0;      ///< the last sample that was taken into account; 0 where there is none
    double measured = std::numeric_limits<double>::quiet_NaN();    ///< in the unit of the series: the value, the mean, the percentile, the rate
    double change = std::numeric_limits<double>::quiet_NaN();      ///< against the baseline, as the rule counts it
    std::int64_t sinceMs = 0;       ///< from when on it is over the line, or has returned; 0: neither
    std::uint32_t points = 0;       ///< of the window, or since the last gap
    std::uint32_t hits = 0;         ///< of N of M: how many of the last samples were over it
    double evidence = std::numeric_limits<double>::quiet_NaN();    ///< of a limit that is judged by a test: how many to one it stands against "as before"
    std::string sentence;           ///< "p95 was 61 ms, limit 50 ms, over it for 32 s of 30 s"
};

/// The sentence of a verdict, made of the rule and of its numbers alone.
[[nodiscard]] std::string sentenceOf(const LimitRule& rule, const Verdict& verdict);

} // namespace holdpoint::monitor
