#pragma once

#include "widgets/charts/chart_scene.h"

#include <QGraphicsView>

#include <optional>

class QRubberBand;

namespace holdpoint::widgets {

/// Charts under a hand: the wheel zooms at the moment under it, dragging moves the time, dragging with Shift chooses a stretch to
/// be looked at, and pointing reads; arrows move it, and with Ctrl they read. It asks for what it wants; whoever owns it decides.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(ChartScene& scene, QWidget* parent = nullptr);

    /// The room that charts have at the least.
    [[nodiscard]] QSizeF room(double leastHeight) const;
    /// What was done and the time stay in sight, wherever charts are scrolled to.
    void keepEdges();

Q_SIGNALS:
    /// So many times as much time as now, with this moment staying where it is.
    void zoomAsked(double factor, qint64 aroundMs);
    void moveAsked(qint64 byMs);
    void stretchAsked(qint64 fromMs, qint64 toMs);
    /// Somebody points at a moment, or at none any longer.
    void pointed(std::optional<qint64> atMs);
    void resized();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    [[nodiscard]] qint64 msAt(const QPoint& place) const;
    [[nodiscard]] bool isOverPlots(const QPoint& place) const;
    void endDrag();

    ChartScene& m_scene;
    std::optional<QPoint> m_pressed;        ///< where the drag began
    int m_lastX = 0;
    QRubberBand* m_band;
};

} // namespace holdpoint::widgets
