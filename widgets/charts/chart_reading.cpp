// What is read where somebody points: a line through all charts, and beside it a box with the time and each value.

#include "models/items/words.h"
#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_look.h"
#include "widgets/style/spacing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdpoint::widgets {

namespace {

constexpr double signRoom = 16, widest = 320;

class Reading {
public:
    Reading(QPainter& painter, const ChartDrawing& drawing, std::int64_t atMs)
        : m_painter(painter), m_drawing(drawing), m_at(atMs), m_x(std::round(drawing.geometry.xOf(atMs)) + 0.5), m_readings(items::readingsAt(drawing.data, atMs, reachOf(drawing.geometry))),
          m_marks(items::marksAt(drawing.data.marks, atMs, reachOf(drawing.geometry))), m_letters(chartFont())
    {
        for (const items::ChartReading& reading : m_readings) m_nameWidth = std::min(std::max(m_nameWidth, m_letters.horizontalAdvance(reading.line)), widest / 2);
    }

    void paint()
    {
        paintCursor();
        const QRectF box = place();
        m_painter.setPen(QPen(theme().faint, 1));
        m_painter.setBrush(theme().raised);
        m_painter.drawRoundedRect(box, cornerRadius, cornerRadius);
        m_row = QRectF(box.left() + space::close, box.top() + space::close, box.width() - 2 * space::close, m_letters.height());
        paintRows();
    }

private:
    [[nodiscard]] const Theme& theme() const { return m_drawing.theme; }
    [[nodiscard]] const ChartGeometry& geometry() const { return m_drawing.geometry; }

    void paintCursor()
    {
        paintUpright(m_painter, geometry(), m_at, QPen(theme().accent, 1));
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_drawing.data.charts.size(); ++i)
            for (const items::ChartLine& line : m_drawing.data.charts[i].lines) {
                if (!line.unfed.isEmpty()) continue;
                const items::ChartReading& reading = m_readings[next++];
                if (!reading.cell) continue;
                for (const double value : {reading.cell->least, reading.cell->most})
                    paintSign(m_painter, QPointF(m_x, yOf(value, m_drawing.data.charts[i].range, geometry().places[i].plot)), lineLook(line.look, theme()), theme().codeGround);
            }
    }
    /// Beside the line, on the side that has room.
    [[nodiscard]] QRectF place() const
    {
        double width = QFontMetricsF(chartFont(ChartLetter::Strong)).horizontalAdvance(items::wallTime(m_at));
        for (const items::ChartReading& reading : m_readings) width = std::max(width, signRoom + m_nameWidth + space::normal + m_letters.horizontalAdvance(reading.words()));
        for (const QString& mark : m_marks) width = std::max(width, std::min(m_letters.horizontalAdvance(mark), widest));
        const double rows = 1 + static_cast<double>(m_readings.size()) + static_cast<double>(m_marks.size());
        QRectF box(m_x + space::normal, geometry().top() + space::close, width + 2 * space::close + 1, m_letters.height() * rows + 2 * space::close);
        if (box.right() > geometry().right) box.moveRight(m_x - space::normal);
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(geometry().size.width() - box.width(), 0.0)));
        return box;
    }
    void paintRows()
    {
        m_painter.setFont(chartFont(ChartLetter::Strong));
        write(m_row, items::wallTime(m_at), theme().text);
        m_painter.setFont(chartFont());
        for (const items::ChartReading& reading : m_readings) {
            m_row.translate(0, m_letters.height());
            paintSign(m_painter, turned(QRectF(m_row.left(), m_row.top(), 8, m_row.height())).center(), lineLook(reading.look, theme()), theme().raised);
            write(turned(QRectF(m_row.left() + signRoom, m_row.top(), m_nameWidth, m_row.height())), reading.line, theme().quiet);
            write(turned(m_row.adjusted(signRoom + m_nameWidth + space::normal, 0, 0, 0)), reading.words(), reading.cell ? theme().text : theme().unknown);
        }
        for (const QString& mark : m_marks) {
            m_row.translate(0, m_letters.height());
            write(m_row, mark, theme().quiet);
        }
    }
    [[nodiscard]] QRectF turned(const QRectF& rect) const { return geometry().rightToLeft ? QRectF(m_row.left() + m_row.right() - rect.right(), rect.top(), rect.width(), rect.height()) : rect; }
    void write(const QRectF& place, const QString& words, const QColor& ink)
    {
        m_painter.setPen(ink);
        const QString line = QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, place.width() + 1);
        paintWords(m_painter, place, line, beginning(geometry().rightToLeft));
    }

    QPainter& m_painter;
    const ChartDrawing& m_drawing;
    std::int64_t m_at;
    double m_x;
    std::vector<items::ChartReading> m_readings;
    QStringList m_marks;
    QFontMetricsF m_letters;
    double m_nameWidth = 0;
    QRectF m_row;
};

} // namespace

std::int64_t reachOf(const ChartGeometry& geometry)
{
    constexpr double pixels = 6;
    return static_cast<std::int64_t>(pixels / geometry.width() * static_cast<double>(geometry.toMs - geometry.fromMs));
}

void ChartDrawing::paintReading(QPainter& painter, std::int64_t atMs) const { Reading(painter, *this, atMs).paint(); }

} // namespace holdpoint::widgets
