#pragma once

#include "widgets/charts/chart_geometry.h"
#include "widgets/style/theme.h"

#include <QGraphicsScene>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace holdpoint::widgets {

class PlottedChart;

/// Charts below each other over one time, as Qt Charts draws their lines and the house draws the rest.
///
/// The axes that Qt Charts knows of are pixels and never move: what moves is what lies on them. To set a range would work out
/// all lines anew, and so does a new point; this way each look costs one replacement a line and nothing else, and round ticks
/// and gaps, which Qt Charts has none of, are ours.
class ChartScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit ChartScene(QObject* parent = nullptr);
    ~ChartScene() override;

    /// Shows this, in this room. What has not changed costs nothing.
    void show(items::ChartData data, const QSizeF& size, const Theme& theme, Qt::LayoutDirection direction);
    /// Where somebody points; nothing: nowhere.
    void point(std::optional<std::int64_t> atMs);
    /// Where charts are scrolled, the time stays at the lower edge of what is seen of them, and what was done at the upper one.
    void showFrom(double top, double height);

    [[nodiscard]] const items::ChartData& data() const { return m_data; }
    [[nodiscard]] const ChartGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] std::optional<std::int64_t> pointed() const { return m_pointed; }

private:
    class Layer;

    items::ChartData m_data;
    ChartGeometry m_geometry;
    Theme m_theme;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::optional<std::int64_t> m_pointed;
    std::vector<std::unique_ptr<PlottedChart>> m_charts;
    Layer *m_ground, *m_over, *m_lane, *m_times, *m_reading;
};

} // namespace holdpoint::widgets
