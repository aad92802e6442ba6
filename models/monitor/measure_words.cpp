#include "models/monitor/measure_words.h"

#include <cmath>
#include <cstdio>

namespace holdpoint::monitor {

namespace {

std::string inDigits(double value, int count)
{
    char text[64];
    // Exponents are for numbers that nobody could read otherwise.
    const double size = std::abs(value);
    if (size >= std::pow(10, count) && size < 1e15) std::snprintf(text, sizeof text, "%.0f", value);
    else std::snprintf(text, sizeof text, "%.*g", count, value);
    return text;
}

std::string pair(std::int64_t large, const char* largeUnit, std::int64_t small, const char* smallUnit)
{
    const std::string text = std::to_string(large) + largeUnit;
    return small == 0 ? text : text + ' ' + std::to_string(small) + smallUnit;
}

} // namespace

std::string numberText(double value) { return inDigits(value, 4); }

std::string numberText(double value, double beside)
{
    for (const int count : {4, 6, 9})
        if (std::string text = inDigits(value, count); value == beside || text != inDigits(beside, count)) return text;
    return inDigits(value, 17);
}

std::string withUnit(const std::string& number, std::string_view unit)
{
    if (unit.empty()) return number;
    return number + (unit.front() == '/' ? "" : " ") + std::string(unit);
}

std::string durationText(std::int64_t ms)
{
    if (ms < 0) return '-' + durationText(-ms);
    if (ms < 1000) return std::to_string(ms) + " ms";
    const std::int64_t seconds = ms / 1000, minutes = seconds / 60, hours = minutes / 60;
    if (seconds < 120) return std::to_string(seconds) + " s";
    if (minutes < 120) return pair(minutes, " min", seconds % 60, " s");
    if (hours < 48) return pair(hours, " h", minutes % 60, " min");
    return pair(hours / 24, " d", hours % 24, " h");
}

} // namespace holdpoint::monitor
