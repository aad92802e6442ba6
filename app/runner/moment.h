#pragma once

#include <cstdint>
#include <time.h>

namespace holdpoint::runner {

inline std::int64_t clockMs(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

/// Milliseconds of a clock that nobody sets; and of the one on the wall.
[[nodiscard]] inline std::int64_t steadyMs() { return clockMs(CLOCK_BOOTTIME); }
[[nodiscard]] inline std::int64_t wallMs() { return clockMs(CLOCK_REALTIME); }

} // namespace holdpoint::runner
