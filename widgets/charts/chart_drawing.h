#pragma once

#include "widgets/charts/chart_geometry.h"
#include "widgets/style/theme.h"

#include <optional>

class QPainter;
class QPen;

namespace holdpoint::widgets {

/// What is drawn of charts beside their lines. It is the same on the screen, in a picture and on paper.
struct ChartDrawing {
    const items::ChartData& data;
    const ChartGeometry& geometry;
    const Theme& theme;

    /// Below the lines: grounds, holds, bands of limits, grids, and what stands beside the axes.
    void paintGround(QPainter& painter) const;
    /// Above them: limits, signs on the lines, names at their ends.
    void paintOver(QPainter& painter) const;
    /// What was done: the steps, and the moments. Their lines through the charts belong to what lies below and above.
    void paintLane(QPainter& painter) const;
    /// The time.
    void paintTimes(QPainter& painter) const;
    /// The line at the moment that somebody points at, and what each line says there.
    void paintReading(QPainter& painter, std::int64_t atMs) const;

private:
    void paintStepLines(QPainter& painter) const;
};

/// A line through all plots at a moment; through their titles it would strike the words.
void paintUpright(QPainter& painter, const ChartGeometry& geometry, std::int64_t ms, const QPen& pen);
/// A sample counts for the moment that is pointed at when it is not farther away than this.
[[nodiscard]] std::int64_t reachOf(const ChartGeometry& geometry);

} // namespace holdpoint::widgets
