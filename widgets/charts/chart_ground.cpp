// Below the lines of charts: grounds, holds, bands, grids, titles and values.

#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_look.h"
#include "widgets/charts/pane_words.h"
#include "widgets/style/spacing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdpoint::widgets {

namespace {

/// The hatched edge on the forbidden side of a limit: it tells the side without colours.
constexpr double fringe = 7;

/// A painter on the ground of one chart.
class Ground {
public:
    Ground(QPainter& painter, const ChartDrawing& drawing, std::size_t index) : m_painter(painter), m_drawing(drawing), m_chart(drawing.data.charts[index]), m_place(drawing.geometry.places[index]) {}

    void paint()
    {
        paintTitle();
        if (!m_place.fed) return;
        m_painter.fillRect(m_place.plot, theme().codeGround);
        paintHolds();
        for (const items::ChartLimit& limit : m_chart.limits) paintBand(limit);
        paintGrid();
        paintValues();
    }

private:
    [[nodiscard]] const Theme& theme() const { return m_drawing.theme; }
    [[nodiscard]] const ChartGeometry& geometry() const { return m_drawing.geometry; }

    void paintTitle()
    {
        const QRectF room = m_place.title;
        const Side side = beginning(geometry().rightToLeft);
        const QFont font = chartFont(ChartLetter::Strong);
        m_painter.setFont(font);
        m_painter.setPen(theme().text);
        const QFontMetricsF letters(font);
        const QString title = letters.elidedText(axisTitle(m_chart), Qt::ElideRight, room.width());
        paintWords(m_painter, room, title, side);
        const double used = letters.horizontalAdvance(title) + space::normal;
        const QString words = beside();
        if (words.isEmpty() || used >= room.width()) return;
        const QRectF rest = geometry().mirrored(geometry().mirrored(room).adjusted(used, 0, 0, 0));
        m_painter.setFont(chartFont());
        m_painter.setPen(theme().quiet);
        paintWords(m_painter, rest, QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, rest.width()), side);
    }
    /// What is not there, and what the thin lines are.
    [[nodiscard]] QString beside() const
    {
        QStringList words;
        for (const items::ChartLine& line : m_chart.lines)
            if (!line.unfed.isEmpty()) words += line.unfed;
        if (std::any_of(m_chart.lines.begin(), m_chart.lines.end(), [](const items::ChartLine& line) { return !line.ghost.empty(); })) words += PaneWords::tr("thin: before the change");
        return words.join(QStringLiteral("  "));
    }
    void paintHolds()
    {
        for (const items::HoldStretch& hold : m_drawing.data.marks.holds) {
            const std::int64_t end = hold.toMs == 0 ? m_drawing.data.nowMs : hold.toMs;
            if (hold.fromMs > geometry().toMs || end < geometry().fromMs) continue;
            hatch(m_painter, geometry().stretch(hold.fromMs, end, m_place.plot.top(), m_place.plot.height()), blended(theme().held, theme().codeGround, 0.28), true);
        }
    }
    void paintBand(const items::ChartLimit& limit)
    {
        const bool above = items::hasBandAbove(limit);
        if (!above && !items::hasBandBelow(limit)) return;
        const double y = std::clamp(yOf(limit.value, m_chart.range, m_place.plot), m_place.plot.top(), m_place.plot.bottom());
        const QRectF band = above ? QRectF(QPointF(m_place.plot.left(), m_place.plot.top()), QPointF(m_place.plot.right(), y)) : QRectF(QPointF(m_place.plot.left(), y), m_place.plot.bottomRight());
        if (band.height() < 0.5) return;
        // Of what is only hoped for, the other side is no danger.
        QColor tint = colourOf(limit.weight, theme());
        if (limit.weight != items::LimitWeight::Aim) {
            tint.setAlphaF(0.09F);
            m_painter.fillRect(band, tint);
        }
        const double height = std::min(fringe, band.height());
        const QRectF edge(band.left(), above ? y - height : y, band.width(), height);
        hatch(m_painter, edge, blended(colourOf(limit.weight, theme()), theme().codeGround, 0.4), above, fringe);
    }
    void paintGrid()
    {
        const QRectF& plot = m_place.plot;
        m_painter.setPen(QPen(blended(theme().line, theme().codeGround, 0.6), 1));
        const items::ValueRange& range = m_chart.range;
        const int count = static_cast<int>(std::lround((range.high - range.low) / range.step));
        for (int i = 1; i < count; ++i) {
            const double y = std::round(yOf(range.low + i * range.step, range, plot)) + 0.5;
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        for (const items::TimeTick& tick : geometry().ticks) {
            const double x = std::round(geometry().xOf(tick.atMs)) + 0.5;
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        m_painter.setPen(QPen(theme().line, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    /// As many values as have room above each other.
    void paintValues()
    {
        m_painter.setFont(chartFont(ChartLetter::Digits));
        m_painter.setPen(theme().quiet);
        const QFontMetricsF letters(m_painter.font());
        const items::ValueRange& range = m_chart.range;
        const int count = static_cast<int>(std::lround((range.high - range.low) / range.step));
        const double apart = m_place.plot.height() / std::max(count, 1);
        const int every = apart >= letters.height() * 1.15 ? 1 : count;
        const QRectF column = geometry().mirrored(QRectF(space::close, 0, geometry().valueWidth, letters.height()));
        for (int i = 0; i <= count; i += every) {
            QRectF place = column;
            // Those at the ends stay beside the plot, where no title is.
            place.moveTop(std::clamp(yOf(range.low + i * range.step, range, m_place.plot) - letters.height() / 2, m_place.plot.top() - 3, m_place.plot.bottom() + 3 - letters.height()));
            paintWords(m_painter, place, items::tickText(range.low + i * range.step, range.step), ending(geometry().rightToLeft));
        }
    }

    QPainter& m_painter;
    const ChartDrawing& m_drawing;
    const items::Chart& m_chart;
    const ChartPlace& m_place;
};

} // namespace

void paintUpright(QPainter& painter, const ChartGeometry& geometry, std::int64_t ms, const QPen& pen)
{
    if (!geometry.shows(ms)) return;
    const double x = std::round(geometry.xOf(ms)) + 0.5;
    painter.setPen(pen);
    for (const ChartPlace& place : geometry.places)
        if (place.fed) painter.drawLine(QPointF(x, place.plot.top()), QPointF(x, place.plot.bottom()));
}

void ChartDrawing::paintGround(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), geometry.size), theme.panel);
    for (std::size_t i = 0; i < geometry.places.size(); ++i) Ground(painter, *this, i).paint();
    paintStepLines(painter);
}

/// Where steps begin and end. Those that follow each other within a few pixels would be a wall.
void ChartDrawing::paintStepLines(QPainter& painter) const
{
    constexpr double leastApart = 6;
    QPen begin(blended(theme.faint, theme.codeGround, 0.7), 1), end = begin;
    end.setDashPattern({2, 3});
    double last = -2 * leastApart;
    const auto draw = [&](std::int64_t ms, const QPen& pen) {
        const double x = geometry.xOf(ms);
        if (ms == 0 || std::abs(x - last) < leastApart) return;
        paintUpright(painter, geometry, ms, pen);
        last = x;
    };
    for (const items::ChartStep& step : data.marks.steps) {
        draw(step.fromMs, begin);
        draw(step.toMs, end);
    }
}

} // namespace holdpoint::widgets
