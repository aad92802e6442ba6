#include "models/base/clock.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace holdpoint {

std::int64_t SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::steady() const
{
    std::timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

std::string utcText(std::int64_t ms)
{
    const std::int64_t rest = ((ms % 1000) + 1000) % 1000;
    const std::time_t seconds = (ms - rest) / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
                  parts.tm_min, parts.tm_sec, static_cast<int>(rest));
    return text;
}

} // namespace holdpoint
