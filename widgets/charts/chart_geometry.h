#pragma once

#include "models/items/chart_data.h"

#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace holdpoint::widgets {

/// Where one chart stands.
struct ChartPlace {
    QRectF title;           ///< of one that nothing feeds, this is all
    QRectF plot;
    bool fed = true;
};

/// Where everything stands in a pane of charts: above all of them what was done, below all of them the time, beside them what their
/// values are. Where one reads from the right, time goes to the left.
struct ChartGeometry {
    QSizeF size;
    bool rightToLeft = false;
    double left = 0, right = 0;     ///< of the plots
    QRectF steps, moments, times;
    std::vector<ChartPlace> places; ///< one for each chart
    std::vector<items::TimeTick> ticks;
    std::int64_t fromMs = 0, toMs = 1;
    bool withEnds = true;           ///< there is room for the names of lines at their ends
    double valueWidth = 0, endWidth = 0;

    /// The height below which charts cannot be read: then they are scrolled.
    [[nodiscard]] static double leastHeight(const items::ChartData& data);
    [[nodiscard]] static ChartGeometry over(const items::ChartData& data, const QSizeF& size, Qt::LayoutDirection direction);
    /// How wide the plots are in a pane of this width, whatever they show.
    [[nodiscard]] double width() const { return right - left; }

    [[nodiscard]] double xOf(std::int64_t ms) const
    {
        const double share = static_cast<double>(ms - fromMs) / static_cast<double>(std::max<std::int64_t>(toMs - fromMs, 1));
        return left + (rightToLeft ? 1 - share : share) * (right - left);
    }
    [[nodiscard]] std::int64_t msAt(double x) const
    {
        const double share = (x - left) / std::max(right - left, 1.0);
        return fromMs + static_cast<std::int64_t>((rightToLeft ? 1 - share : share) * static_cast<double>(toMs - fromMs));
    }
    /// From one moment to another, as far as it is in sight.
    [[nodiscard]] QRectF stretch(std::int64_t from, std::int64_t to, double top, double height) const
    {
        const double a = xOf(std::clamp(from, fromMs, toMs)), b = xOf(std::clamp(to, fromMs, toMs));
        return {std::min(a, b), top, std::max(a, b) - std::min(a, b), height};
    }
    [[nodiscard]] bool shows(std::int64_t ms) const { return ms >= fromMs && ms <= toMs; }
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const { return rightToLeft ? QRectF(size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect; }
    /// Of the first plot.
    [[nodiscard]] double top() const;

private:
    void placeCharts(const items::ChartData& data);
};

[[nodiscard]] inline double yOf(double value, const items::ValueRange& range, const QRectF& plot)
{
    return plot.bottom() - (value - range.low) / (range.high - range.low) * plot.height();
}

/// "Latency (ms)"
[[nodiscard]] QString axisTitle(const items::Chart& chart);
/// "p95 48.2 ms"; for a line whose source is silent "p95: nothing for 42 s".
[[nodiscard]] QString endWords(const items::Chart& chart, const items::ChartLine& line, const items::ChartData& data);
/// Whether nothing has come for so long that the last value says nothing about now.
[[nodiscard]] bool isSilent(const items::ChartLine& line, const items::ChartData& data);

} // namespace holdpoint::widgets
