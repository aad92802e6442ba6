#include "widgets/charts/chart_view.h"

#include "widgets/style/draw_controls.h"
#include "widgets/style/house_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace holdpoint::widgets {

namespace {

/// What is shorter was a click.
constexpr int leastStretch = 4;
constexpr double wheelStep = 120, zoomStep = 1.25;

} // namespace

ChartView::ChartView(ChartScene& scene, QWidget* parent) : QGraphicsView(&scene, parent), m_scene(scene), m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
}

QSizeF ChartView::room(double leastHeight) const
{
    const bool scrolls = leastHeight > maximumViewportSize().height();
    const int bar = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar()) : 0;
    return {std::max<double>(maximumViewportSize().width() - bar, 1), std::max<double>(maximumViewportSize().height(), leastHeight)};
}

qint64 ChartView::msAt(const QPoint& place) const { return m_scene.geometry().msAt(mapToScene(place).x()); }

bool ChartView::isOverPlots(const QPoint& place) const
{
    const double x = mapToScene(place).x();
    return x >= m_scene.geometry().left && x <= m_scene.geometry().right;
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const ChartGeometry& geometry = m_scene.geometry();
    const auto span = static_cast<double>(geometry.toMs - geometry.fromMs);
    event->accept();
    // To the side, or with Shift, the time is moved; a wheel that turns to the side says so in its x.
    const int aside = event->modifiers().testFlag(Qt::ShiftModifier) && angle.x() == 0 ? angle.y() : angle.x();
    if (aside != 0) return Q_EMIT moveAsked(static_cast<qint64>(-aside / wheelStep * span / 10 * (geometry.rightToLeft ? -1 : 1)));
    if (angle.y() != 0) Q_EMIT zoomAsked(std::pow(zoomStep, -angle.y() / wheelStep), msAt(event->position().toPoint()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QGraphicsView::mousePressEvent(event);
    m_pressed = event->pos();
    m_lastX = event->pos().x();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_band->setGeometry(QRect(m_lastX, 0, 0, viewport()->height()));
        m_band->show();
    } else {
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->pos();
    if (m_band->isVisible() && m_pressed) {
        m_band->setGeometry(QRect(QPoint(std::min(m_pressed->x(), at.x()), 0), QPoint(std::max(m_pressed->x(), at.x()), viewport()->height())));
    } else if (m_pressed) {
        const qint64 by = msAt({m_lastX, 0}) - msAt(at);
        m_lastX = at.x();
        if (by != 0) Q_EMIT moveAsked(by);
    } else {
        Q_EMIT pointed(isOverPlots(at) ? std::optional(msAt(at)) : std::nullopt);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) return QGraphicsView::mouseReleaseEvent(event);
    const bool chosen = m_band->isVisible() && std::abs(event->pos().x() - m_pressed->x()) >= leastStretch;
    const qint64 a = msAt(*m_pressed), b = msAt(event->pos());
    endDrag();
    if (chosen) Q_EMIT stretchAsked(std::min(a, b), std::max(a, b));
}

void ChartView::endDrag()
{
    m_pressed.reset();
    m_band->hide();
    viewport()->unsetCursor();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const ChartGeometry& geometry = m_scene.geometry();
    const qint64 span = geometry.toMs - geometry.fromMs;
    const int side = geometry.rightToLeft ? -1 : 1;
    const bool reads = event->modifiers().testFlag(Qt::ControlModifier);
    const auto aside = [&](int direction) {
        if (!reads) return Q_EMIT moveAsked(direction * side * span / 10);
        // Reading without a mouse: the line goes from where it is, or comes in at the end.
        const qint64 step = std::max<qint64>(span / 100, 1);
        const qint64 from = m_scene.pointed().value_or(direction > 0 ? geometry.fromMs - step : geometry.toMs + step);
        Q_EMIT pointed(std::clamp<qint64>(from + direction * side * step, geometry.fromMs, geometry.toMs));
    };
    switch (event->key()) {
    case Qt::Key_Left: return aside(-1);
    case Qt::Key_Right: return aside(1);
    case Qt::Key_Escape:
        if (m_pressed || m_scene.pointed()) {
            endDrag();
            return Q_EMIT pointed(std::nullopt);
        }
        break;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void ChartView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (!m_pressed) Q_EMIT pointed(std::nullopt);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    Q_EMIT resized();
}

void ChartView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    keepEdges();
}

/// The edges go before the view does, and the bar still moves when they are gone.
void ChartView::keepEdges()
{
    if (scene() != nullptr) m_scene.showFrom(verticalScrollBar()->value(), viewport()->height());
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (!hasFocus()) return;
    painter->save();
    painter->resetTransform();
    draw::focusRing(*painter, viewport()->rect(), themeOf(*this));
    painter->restore();
}

} // namespace holdpoint::widgets
