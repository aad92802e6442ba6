#pragma once

#include "models/journal/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// "22:00-05:00": a stretch of the day in which something may start. Both ends belong to it, and an end is a whole minute:
/// at 05:00:59 one may still start.
struct DailyWindow {
    int begin = 0;      ///< minutes after midnight
    int end = 0;        ///< minutes after that midnight; from 1440 on it is the day after
};

/// From one local minute to another, both included, during which nothing may start.
struct Freeze {
    std::int64_t fromMinute = 0, toMinute = 0;  ///< minutes of the wall clock since 1970
};

/// When something may start, as the wall clock of a zone says it.
struct DeployTimes {
    std::string zone;                       ///< "Europe/Berlin"
    std::vector<DailyWindow> windows;       ///< none: the whole day
    /// Monday is 1, Sunday 7; none: every day. Of a window over midnight, the day on which it began counts: with "Fri",
    /// 22:00-05:00 lasts into Saturday morning, and Friday morning belongs to Thursday's.
    std::vector<int> days;
    std::vector<Freeze> freezes;
};

/// Reads "22:00-05:00". A window whose start hour is greater than its end hour goes over midnight.
[[nodiscard]] Result<DailyWindow> readWindow(std::string_view text);
/// Reads "Mon" or "Monday".
[[nodiscard]] Result<int> readDay(std::string_view text);
/// Reads two local times, "2026-12-24T00:00" and "2026-12-27T06:00".
[[nodiscard]] Result<Freeze> readFreeze(std::string_view from, std::string_view to);

/// The earliest moment from `ms` on (UTC) at which something may start: `ms` itself where it may start then. Empty when
/// there is none within a year.
///
/// What counts is what a clock on the wall of the zone shows. An hour that is left out when summer time begins lets nothing
/// start, and a window that lies in it altogether does not come that night; an hour that comes twice is open both times.
[[nodiscard]] Result<std::optional<std::int64_t>> earliestStart(const DeployTimes& times, std::int64_t ms);

/// The times as a release has them in its journal.
[[nodiscard]] Result<DeployTimes> readTimes(const journal::WindowSet& window);
/// When what is open at `ms` closes, to the minute; empty when nothing closes it within two days.
[[nodiscard]] std::optional<std::int64_t> closesAfter(const DeployTimes& times, std::int64_t ms);

/// When a release may begin: now, where nothing keeps it. What has begun is not stopped halfway when its window closes.
[[nodiscard]] std::optional<std::int64_t> mayBegin(const journal::Record& record, std::int64_t nowMs);
/// When the window ends in which the release goes on at this moment; of one that has not opened there is no end to keep to.
[[nodiscard]] std::optional<std::int64_t> windowEnd(const journal::Record& record, std::int64_t nowMs);

} // namespace holdpoint::engine
