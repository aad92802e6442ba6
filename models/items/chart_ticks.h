#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace holdpoint::items {

/// A round moment on a time axis, as the clock on this wall shows it.
struct TimeTick {
    std::int64_t atMs = 0;
    QString text;           ///< "14:05", "14:05:30"; a day by its date where it begins

    bool operator==(const TimeTick&) const = default;
};

/// The round moments of a stretch of time, at most `fit` of them.
[[nodiscard]] std::vector<TimeTick> timeTicks(std::int64_t fromMs, std::int64_t toMs, int fit);

/// From where to where an axis of values goes. Both ends are ticks.
struct ValueRange {
    double low = 0, high = 1, step = 0.2;

    bool operator==(const ValueRange&) const = default;
};

/// A range of round numbers around these values. What is never negative begins at 0 unless that would press all of it into the
/// upper end, as it would a success rate between 99 and 100.
[[nodiscard]] ValueRange roundRange(double least, double most);
/// The same, but the range that is there stays as long as the values fit in and are not lost in it: an axis that follows each
/// value cannot be read.
[[nodiscard]] ValueRange steadyRange(const std::optional<ValueRange>& before, double least, double most);
/// The tick nearest to this number, with as many decimals as the step asks for.
[[nodiscard]] QString tickText(double value, double step);

} // namespace holdpoint::items
