#include "models/items/chart_ticks.h"

#include "models/items/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdpoint::items {

namespace {

constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

std::int64_t stepMs(std::int64_t lengthMs, int fit)
{
    static constexpr auto steps = std::to_array<std::int64_t>({second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                                               hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day});
    const std::int64_t least = (lengthMs + fit - 1) / std::max(fit, 1);
    const auto step = std::find_if(steps.begin(), steps.end(), [least](std::int64_t ms) { return ms >= least; });
    return step == steps.end() ? (least / (7 * day) + 1) * 7 * day : *step;
}

std::int64_t zoneMs(std::int64_t ms) { return std::int64_t{QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc()} * second; }

/// 1, 2 or 5 times a power of ten, and not smaller than this.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least * (1 - 1e-9)) return times * power;
    return 10 * power;
}

} // namespace

std::vector<TimeTick> timeTicks(std::int64_t fromMs, std::int64_t toMs, int fit)
{
    std::vector<TimeTick> ticks;
    const std::int64_t step = stepMs(toMs - fromMs, fit);
    std::int64_t zone = zoneMs(fromMs);
    for (std::int64_t local = ((fromMs + zone + step - 1) / step) * step; local - zone <= toMs; local += step) {
        // Where the clocks are put back or forward, round times go on with them.
        zone = zoneMs(local - zone);
        const std::int64_t at = local - zone;
        if (at < fromMs || at > toMs) continue;
        const bool newDay = local % day == 0;
        ticks.push_back({at, newDay ? QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("d MMM")) : step < minute ? wallTime(at) : shortWallTime(at)});
    }
    return ticks;
}

ValueRange roundRange(double least, double most)
{
    if (!(most > least)) {
        // One value says nothing about a scale, but that nothing is at 0.
        most = std::max(least, 0.0) + (least == 0 ? 1 : std::abs(least) * 0.2);
        least = std::min(least, 0.0);
    }
    if (least >= 0 && least < most * 0.7) least = 0;
    constexpr double ticks = 4;
    ValueRange range;
    range.step = roundStep((most - least) / ticks);
    range.low = std::floor(least / range.step + 1e-9) * range.step;
    range.high = std::ceil(most / range.step - 1e-9) * range.step;
    return range;
}

ValueRange steadyRange(const std::optional<ValueRange>& before, double least, double most)
{
    const ValueRange fresh = roundRange(least, most);
    if (!before || least < before->low || most > before->high) return fresh;
    return fresh.high - fresh.low < (before->high - before->low) * 0.6 ? fresh : *before;
}

QString tickText(double value, double step)
{
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
    return QLocale().toString(std::abs(value) < step / 2 ? 0.0 : value, 'f', decimals);
}

} // namespace holdpoint::items
