#include "widgets/charts/chart_scene.h"

#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/plotted_chart.h"

#include <QGraphicsItem>
#include <QPainter>

#include <functional>
#include <utility>

namespace holdpoint::widgets {

/// One of the layers that the house draws, above or below those of Qt Charts.
class ChartScene::Layer : public QGraphicsItem {
public:
    Layer(ChartScene& scene, double z, std::function<void(const ChartDrawing&, QPainter&)> paintIt) : m_scene(scene), m_paint(std::move(paintIt))
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
        scene.addItem(this);
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paint({m_scene.m_data, m_scene.m_geometry, m_scene.m_theme}, *painter); }
    void renew()
    {
        if (m_size != m_scene.m_geometry.size) {
            prepareGeometryChange();
            m_size = m_scene.m_geometry.size;
        }
        update();
    }

private:
    ChartScene& m_scene;
    std::function<void(const ChartDrawing&, QPainter&)> m_paint;
    QSizeF m_size;
};

ChartScene::ChartScene(QObject* parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);    // a handful of items, and all of them change
    m_ground = new Layer(*this, -1, [](const ChartDrawing& drawing, QPainter& painter) { drawing.paintGround(painter); });
    m_over = new Layer(*this, 1, [](const ChartDrawing& drawing, QPainter& painter) { drawing.paintOver(painter); });
    m_lane = new Layer(*this, 2, [](const ChartDrawing& drawing, QPainter& painter) { drawing.paintLane(painter); });
    m_times = new Layer(*this, 3, [](const ChartDrawing& drawing, QPainter& painter) { drawing.paintTimes(painter); });
    m_reading = new Layer(*this, 4, [this](const ChartDrawing& drawing, QPainter& painter) {
        if (m_pointed && drawing.geometry.shows(*m_pointed)) drawing.paintReading(painter, *m_pointed);
    });
}

// The charts go before the scene that they are in.
ChartScene::~ChartScene() { m_charts.clear(); }

void ChartScene::show(items::ChartData data, const QSizeF& size, const Theme& theme, Qt::LayoutDirection direction)
{
    if (data == m_data && size == m_geometry.size && theme.name == m_theme.name && direction == m_direction) return;
    m_data = std::move(data);
    m_theme = theme;
    m_direction = direction;
    m_geometry = ChartGeometry::over(m_data, size, direction);
    setSceneRect(QRectF(QPointF(0, 0), size));
    while (m_charts.size() < m_data.charts.size()) m_charts.push_back(std::make_unique<PlottedChart>(*this));
    m_charts.resize(m_data.charts.size());
    for (std::size_t i = 0; i < m_charts.size(); ++i) m_charts[i]->show(m_data.charts[i], m_geometry.places[i], m_geometry, m_theme);
    for (Layer* layer : {m_ground, m_over, m_lane, m_times, m_reading}) layer->renew();
}

void ChartScene::point(std::optional<std::int64_t> atMs)
{
    if (m_pointed == atMs) return;
    m_pointed = atMs;
    m_reading->update();
}

void ChartScene::showFrom(double top, double height)
{
    m_lane->setY(std::max(top, 0.0));
    m_times->setY(std::min(top + height - m_geometry.size.height(), 0.0));
}

} // namespace holdpoint::widgets
