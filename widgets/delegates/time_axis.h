#pragma once

#include <QRect>

#include <algorithm>
#include <cstdint>

namespace holdpoint::widgets {

/// Where a moment lies between two edges. Where one reads from the right, time goes to the left.
struct TimeAxis {
    std::int64_t fromMs = 0, toMs = 1;
    int left = 0, width = 1;
    bool rightToLeft = false;

    [[nodiscard]] static TimeAxis over(const QRect& place, int margin, std::int64_t from, std::int64_t to, Qt::LayoutDirection direction)
    {
        return {from, std::max(to, from + 1), place.left() + margin, std::max(place.width() - 2 * margin, 1), direction == Qt::RightToLeft};
    }
    [[nodiscard]] double at(std::int64_t ms) const
    {
        const double share = std::clamp(static_cast<double>(ms - fromMs) / static_cast<double>(toMs - fromMs), 0.0, 1.0);
        return left + (rightToLeft ? 1 - share : share) * width;
    }
    /// From one moment to another, at least as wide as can be seen.
    [[nodiscard]] QRectF bar(std::int64_t from, std::int64_t to, double top, double height) const
    {
        const double a = at(from), b = at(std::max(to, from));
        QRectF made(std::min(a, b), top, std::max(std::max(a, b) - std::min(a, b), 3.0), height);
        if (made.right() > left + width) made.moveRight(left + width);
        return made;
    }
};

/// Left and right of the axis, so that what stands at its ends is whole.
inline constexpr int axisMargin = 8;

} // namespace holdpoint::widgets
