#pragma once

#include "widgets/charts/chart_geometry.h"
#include "widgets/style/theme.h"

#include <QList>
#include <QPointF>

#include <memory>
#include <vector>

class QChart;
class QGraphicsScene;
class QLineSeries;
class QValueAxis;

namespace holdpoint::widgets {

/// The lines of one chart. Qt Charts drops what is no number, so a line with gaps is a row of lines.
class PlottedChart {
public:
    explicit PlottedChart(QGraphicsScene& scene);
    ~PlottedChart();
    PlottedChart(const PlottedChart&) = delete;
    PlottedChart& operator=(const PlottedChart&) = delete;

    void show(const items::Chart& chart, const ChartPlace& place, const ChartGeometry& geometry, const Theme& theme);

private:
    /// One line, or the ghost of one.
    struct Strokes {
        std::vector<QLineSeries*> series;       ///< as many as it once needed
        std::size_t shown = 0;
    };

    void place(const QRectF& plot);
    void draw(Strokes& strokes, const std::vector<items::ChartStroke>& values, const items::Chart& chart, const ChartGeometry& geometry, const QPen& pen);
    [[nodiscard]] QLineSeries& take(Strokes& strokes, std::size_t index);

    std::unique_ptr<QChart> m_chart;
    QValueAxis *m_x, *m_y;                      ///< in pixels
    QRectF m_plot;
    std::vector<Strokes> m_lines, m_ghosts;
    QList<QPointF> m_points;                    ///< of the stroke that is made at the moment
};

} // namespace holdpoint::widgets
