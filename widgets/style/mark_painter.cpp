#include "widgets/style/mark_painter.h"

#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace holdpoint::widgets {

namespace {

using items::Mark;

/// Draws on a grid of 16 by 16 that lies on the pixels of the device, so that straight edges are sharp at any size.
class MarkDrawing {
public:
    MarkDrawing(QPainter& painter, const QRectF& place, const QColor& colour)
        : m_painter(painter), m_colour(colour), m_ratio(painter.device()->devicePixelRatioF())
    {
        const double side = std::floor(std::min(place.width(), place.height()) * m_ratio) / m_ratio;
        m_unit = side / 16;
        m_origin = QPointF(onPixel(place.x() + (place.width() - side) / 2), onPixel(place.y() + (place.height() - side) / 2));
    }

    /// Lines of this width, in units of the grid, rounded to whole pixels.
    void pen(double width, const QColor& colour)
    {
        m_width = std::max(1.0, std::round(width * m_unit * m_ratio)) / m_ratio;
        m_painter.setPen(QPen(colour, m_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }
    void pen(double width) { pen(width, m_colour); }
    void fill(const QColor& colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }
    void fill() { fill(m_colour); }

    void line(std::initializer_list<QPointF> points) { m_painter.drawPolyline(pointsOf(points)); }
    void shape(std::initializer_list<QPointF> points) { m_painter.drawPolygon(pointsOf(points)); }
    void box(double left, double top, double right, double bottom)
    {
        m_painter.drawRect(QRectF(edge(left, top), edge(right, bottom)));
    }
    void circle(double radius) { m_painter.drawEllipse(exact(8, 8), radius * m_unit, radius * m_unit); }
    void dot(double x, double y, double radius) { m_painter.drawEllipse(exact(x, y), radius * m_unit, radius * m_unit); }
    /// Degrees, from three o'clock on, against the clock.
    void arc(double radius, int from, int length)
    {
        m_painter.drawArc(QRectF(exact(8 - radius, 8 - radius), exact(8 + radius, 8 + radius)), from * 16, length * 16);
    }
    void path(const QPainterPath& path)
    {
        QTransform grid = QTransform::fromTranslate(m_origin.x(), m_origin.y());
        m_painter.drawPath(grid.scale(m_unit, m_unit).map(path));
    }

private:
    [[nodiscard]] double onPixel(double v) const { return std::round(v * m_ratio) / m_ratio; }
    [[nodiscard]] QPointF exact(double x, double y) const { return m_origin + QPointF(x, y) * m_unit; }
    [[nodiscard]] QPointF edge(double x, double y) const { return m_origin + QPointF(onPixel(x * m_unit), onPixel(y * m_unit)); }
    /// The middle of a line: on a pixel's edge where the line has an even number of pixels, else in a pixel's middle.
    [[nodiscard]] QPolygonF pointsOf(std::initializer_list<QPointF> points) const
    {
        const bool odd = std::lround(m_width * m_ratio) % 2 != 0 && m_painter.pen().style() != Qt::NoPen;
        const QPointF half = odd ? QPointF(0.5, 0.5) / m_ratio : QPointF();
        QPolygonF polygon;
        for (const QPointF& p : points) polygon << edge(p.x(), p.y()) + half;
        return polygon;
    }

    QPainter& m_painter;
    QColor m_colour;
    double m_ratio;
    double m_unit = 1;
    double m_width = 1;
    QPointF m_origin;
};

void drawPerson(MarkDrawing& draw)
{
    draw.fill();
    draw.dot(6, 4.5, 3);
    QPainterPath shoulders(QPointF(0.5, 14.5));
    shoulders.cubicTo(0.5, 10, 3, 8.5, 6, 8.5);
    shoulders.cubicTo(7.2, 8.5, 8.2, 8.8, 8.9, 9.3);
    shoulders.lineTo(11, 14.5);
    shoulders.closeSubpath();
    draw.path(shoulders);
}

void drawQuestion(MarkDrawing& draw, const QColor& ink)
{
    draw.pen(2, ink);
    QPainterPath hook(QPointF(5.6, 6.2));
    hook.cubicTo(5.6, 3.2, 10.6, 3.2, 10.6, 6.2);
    hook.cubicTo(10.6, 8, 8, 8, 8, 9.6);
    draw.path(hook);
    draw.fill(ink);
    draw.dot(8, 12.3, 1.2);
}

void drawDone(MarkDrawing& draw, Mark mark)
{
    draw.pen(1.75);
    switch (mark) {
    case Mark::Passed:
        draw.circle(6.5);
        draw.pen(2);
        return draw.line({{5, 8}, {7, 10}, {11, 6}});
    case Mark::Confirmed:
        drawPerson(draw);
        draw.pen(2);
        return draw.line({{10, 7}, {12, 9}, {15, 5}});
    case Mark::Skipped:
        draw.pen(2);
        draw.line({{3, 3}, {7, 8}, {3, 13}});
        return draw.line({{9, 3}, {13, 8}, {9, 13}});
    case Mark::Overridden:
        draw.shape({{8, 2}, {15, 14}, {1, 14}});
        draw.fill();
        draw.box(7.2, 6, 8.8, 10);
        return draw.box(7.2, 11, 8.8, 12.5);
    case Mark::Cancelled:
        draw.fill();
        return draw.box(3, 3, 13, 13);
    default: return;
    }
}

void drawQuiet(MarkDrawing& draw, Mark mark)
{
    switch (mark) {
    case Mark::Aside:
        draw.fill();
        for (const QPointF& p : {QPointF(8, 2.5), QPointF(12.8, 5.3), QPointF(12.8, 10.7), QPointF(8, 13.5), QPointF(3.2, 10.7), QPointF(3.2, 5.3)})
            draw.dot(p.x(), p.y(), 1.25);
        return;
    case Mark::NotChosen:
        draw.fill();
        return draw.box(3, 7, 13, 9);
    case Mark::Waiting:
        draw.pen(1.75);
        return draw.circle(5.5);
    case Mark::Next:
        draw.pen(2);
        return draw.shape({{4, 3}, {13, 8}, {4, 13}});
    case Mark::Running:
        draw.fill();
        return draw.shape({{3, 1}, {15, 8}, {3, 15}});
    case Mark::Retrying:
        draw.pen(2);
        draw.arc(6, 60, 280);
        draw.fill();
        return draw.shape({{15.5, 5.5}, {15.5, 12}, {9.5, 9}});
    default: return;
    }
}

void drawUrgent(MarkDrawing& draw, Mark mark, const QColor& ink)
{
    draw.fill();
    switch (mark) {
    case Mark::Asking:
        draw.shape({{1, 1}, {15, 1}, {15, 12}, {9, 12}, {5, 16}, {5, 12}, {1, 12}});
        draw.fill(ink);
        draw.box(7, 3, 9, 7);
        return draw.box(7, 8, 9, 10);
    case Mark::Held:
        draw.box(2, 1, 6.5, 15);
        return draw.box(9.5, 1, 14, 15);
    case Mark::Undecided:
        draw.shape({{8, 1}, {8, 15}, {1, 8}});
        draw.pen(2);
        return draw.shape({{8, 1}, {15, 8}, {8, 15}, {1, 8}});
    case Mark::Unknown:
        draw.circle(7.5);
        return drawQuestion(draw, ink);
    case Mark::Failed:
        draw.shape({{5, 0}, {11, 0}, {16, 5}, {16, 11}, {11, 16}, {5, 16}, {0, 11}, {0, 5}});
        draw.pen(2.25, ink);
        draw.line({{5, 5}, {11, 11}});
        return draw.line({{11, 5}, {5, 11}});
    default: return;
    }
}

} // namespace

QColor colourOf(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::Aside:
    case Mark::NotChosen: return theme.faint;
    case Mark::Waiting:
    case Mark::Skipped:
    case Mark::Cancelled: return theme.quiet;
    case Mark::Passed: return theme.passed;
    case Mark::Confirmed: return theme.confirmed;
    case Mark::Overridden:
    case Mark::Retrying:
    case Mark::Asking: return theme.attention;
    case Mark::Next: return theme.accent;
    case Mark::Running: return theme.running;
    case Mark::Held: return theme.held;
    case Mark::Undecided:
    case Mark::Unknown: return theme.unknown;
    case Mark::Failed: return theme.failed;
    }
    return theme.text;
}

void paintMark(QPainter& painter, const QRectF& place, Mark mark, const Theme& theme)
{
    const QColor colour = colourOf(mark, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkDrawing draw(painter, place, colour);
    drawQuiet(draw, mark);
    drawDone(draw, mark);
    drawUrgent(draw, mark, inkOn(colour));
    painter.restore();
}

int markSizeBeside(const QFont& font)
{
    const double wanted = QFontMetricsF(font).capHeight() * 1.4;
    for (const int size : {16, 20, 24})
        if (wanted <= size + 3) return size;
    return 32;
}

QSize sizeOfMarkWithWord(Mark mark, const QFont& font) { return sizeOfMarkWithText(items::wordOf(mark), font); }

QSize sizeOfMarkWithText(const QString& text, const QFont& font)
{
    // A word is laid out in fractions of a pixel, and may not be cut for the want of one.
    const QFontMetricsF metrics(font);
    const int side = markSizeBeside(font), word = static_cast<int>(std::ceil(metrics.horizontalAdvance(text))) + 2;
    return {side + space::close + word, std::max(side, static_cast<int>(std::ceil(metrics.height())))};
}

void paintMarkWithWord(QPainter& painter, const QRect& place, Mark mark, const Theme& theme, const QFont& font, Qt::LayoutDirection direction)
{
    paintMarkWithText(painter, place, mark, items::wordOf(mark), theme, font, direction);
}

void paintMarkWithText(QPainter& painter, const QRect& place, Mark mark, const QString& text, const Theme& theme, const QFont& font, Qt::LayoutDirection direction)
{
    const int side = markSizeBeside(font);
    const QRect markAt = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), place);
    const QRect wordAt = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, QSize(place.width() - side - space::close, place.height()), place);
    paintMark(painter, markAt, mark, theme);
    painter.save();
    painter.setFont(font);
    painter.setPen(mark <= Mark::NotChosen ? theme.quiet : theme.text);
    const QString word = painter.fontMetrics().elidedText(text, Qt::ElideRight, wordAt.width());
    painter.setLayoutDirection(directionOf(word));
    painter.drawText(wordAt, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, word);
    painter.restore();
}

} // namespace holdpoint::widgets
