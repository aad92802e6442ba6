#include "models/session/said_window.h"

#include <algorithm>
#include <array>

namespace holdpoint::session {

namespace {

constexpr std::array dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int everyDay = 0b111'1111;

std::string hoursText(const plan::DeployTime& time)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(time.begin / 60) + ':' + two(time.begin % 60) + '-' + two(time.end / 60) + ':' + two(time.end % 60);
}

} // namespace

/// Days of several lines have to hold together. Where lines have hours of their own, each for its days, one window cannot say it.
SaidWindow saidWindow(const plan::Plan& plan, const std::string& zone)
{
    SaidWindow all;
    int days = everyDay;
    const plan::DeployTime* hours = nullptr;
    for (const plan::DeployTime& time : plan.deployTimes) {
        if (hours && time.begin >= 0 && (time.begin != hours->begin || time.end != hours->end || time.days != hours->days)) return {};
        if (time.begin >= 0) hours = &time;
        if (time.days != 0) days &= time.days;
        const std::string_view text = time.text.substr(0, time.text.find_last_not_of(". ") + 1);
        all.said += (all.said.empty() ? "" : "; ") + std::string(text);
    }
    if (plan.deployTimes.empty() || days == 0) return {};
    all.line = plan.deployTimes.front().line;
    all.window.zone = hours && hours->utc ? "UTC" : zone;
    if (hours) all.window.windows = {hoursText(*hours)};
    for (std::size_t day = 0; days != everyDay && day < dayNames.size(); ++day)
        if ((days >> day & 1) != 0) all.window.days.emplace_back(dayNames[day]);
    return all;
}

} // namespace holdpoint::session
