// Above the lines of charts: limits, signs, and the names at the ends of lines.

#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_look.h"
#include "widgets/style/spacing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

using items::ChartLimit;
using items::ChartLine;
using items::LimitWeight;

/// How far signs lie apart on a line.
constexpr double signEvery = 140;
/// Between the end of a line and its name.
constexpr double endGap = 12;
constexpr double lowPlot = 110;

/// Dashes tell the weight of a limit without colours.
QPen penOf(LimitWeight weight, const Theme& theme)
{
    QPen pen(colourOf(weight, theme), 1.5);
    switch (weight) {
    case LimitWeight::Act: pen.setDashPattern({9, 3}); break;
    case LimitWeight::Warning: pen.setDashPattern({5, 4}); break;
    case LimitWeight::Aim: pen.setDashPattern({1.5, 3.5}); break;
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

class Over {
public:
    Over(QPainter& painter, const ChartDrawing& drawing, std::size_t index) : m_painter(painter), m_drawing(drawing), m_chart(drawing.data.charts[index]), m_plot(drawing.geometry.places[index].plot) {}

    void paint()
    {
        for (const ChartLimit& limit : m_chart.limits) paintLimitLine(limit);
        for (const ChartLine& line : m_chart.lines) paintSigns(line);
        paintLimitWords();
        paintEnds();
    }

private:
    [[nodiscard]] const Theme& theme() const { return m_drawing.theme; }
    [[nodiscard]] const ChartGeometry& geometry() const { return m_drawing.geometry; }
    [[nodiscard]] double yOfValue(double value) const { return yOf(value, m_chart.range, m_plot); }
    [[nodiscard]] bool isInside(double value) const { return value >= m_chart.range.low && value <= m_chart.range.high; }

    void paintLimitLine(const ChartLimit& limit)
    {
        if (!isInside(limit.value)) return;
        const double y = yOfValue(limit.value);
        m_painter.setPen(penOf(limit.weight, theme()));
        m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    /// Those that are in sight go first, and of them what matters most.
    [[nodiscard]] std::vector<const ChartLimit*> byWeight() const
    {
        std::vector<const ChartLimit*> limits;
        for (const ChartLimit& limit : m_chart.limits) limits.push_back(&limit);
        std::stable_sort(limits.begin(), limits.end(), [this](const ChartLimit* a, const ChartLimit* b) { return isInside(a->value) != isInside(b->value) ? isInside(a->value) : a->weight > b->weight; });
        return limits;
    }
    /// At the beginning of the plot, where lines have the least to say. One that is out of sight stands at the edge with an arrow.
    void paintLimitWords()
    {
        m_painter.setFont(chartFont());
        const QFontMetricsF letters(m_painter.font());
        std::vector<QRectF> taken;
        for (const ChartLimit* one : byWeight()) {
            const ChartLimit& limit = *one;
            // In a low plot the words of more than one would cover the lines.
            if (m_plot.height() < lowPlot && !taken.empty()) break;
            const bool inside = isInside(limit.value), over = limit.value > m_chart.range.high;
            const QString words = letters.elidedText(inside ? limit.label : QString((over ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) % limit.label), Qt::ElideRight, m_plot.width() - 2 * space::close);
            const double y = inside ? yOfValue(limit.value) : over ? m_plot.top() : m_plot.bottom();
            // In the plot the words stand on the side where values should be, if they fit.
            const bool below = !inside ? over : items::hasBandAbove(limit) ? y + letters.height() + 2 <= m_plot.bottom() : y - letters.height() - 2 < m_plot.top();
            QRectF place(m_plot.left() + space::close, below ? y + 2 : y - letters.height() - 2, letters.horizontalAdvance(words), letters.height());
            if (geometry().rightToLeft) place.moveRight(m_plot.right() - space::close);
            // Two limits side by side: the second one's words stand behind the first one's.
            for (const QRectF& other : taken)
                if (other.adjusted(-space::close, 0, space::close, 0).intersects(place)) place.moveLeft(geometry().rightToLeft ? other.left() - space::wide - place.width() : other.right() + space::wide);
            if (place.left() < m_plot.left() || place.right() > m_plot.right()) continue;
            taken.push_back(place);
            paintWordsOnGround(m_painter, place, words, limit.weight == LimitWeight::Aim ? theme().quiet : theme().text, theme().codeGround);
        }
    }
    /// They keep their moments while the line moves.
    void paintSigns(const ChartLine& line)
    {
        if (line.strokes.empty()) return;
        const LineLook look = lineLook(line.look, theme());
        const std::int64_t every = std::max<std::int64_t>(static_cast<std::int64_t>(signEvery / geometry().width() * static_cast<double>(geometry().toMs - geometry().fromMs)), 1);
        // Lines that lie upon each other have their signs side by side.
        std::int64_t next = (geometry().fromMs / every) * every + static_cast<std::int64_t>(line.look) * every / static_cast<std::int64_t>(lineLooks);
        for (const items::ChartStroke& stroke : line.strokes) {
            while (next < stroke.front().atMs) next += every;
            for (const monitor::Sample& sample : stroke) {
                if (sample.atMs < next) continue;
                paintSign(m_painter, QPointF(geometry().xOf(sample.atMs), yOfValue(sample.value)), look, theme().codeGround);
                while (next <= sample.atMs) next += every;
            }
        }
    }

    struct End {
        const ChartLine* line = nullptr;
        double at = 0, y = 0;       ///< where the line ends, and where its name stands
    };

    void paintEnds()
    {
        if (!geometry().withEnds) return;
        const QFontMetricsF letters(chartFont());
        std::vector<End> ends;
        for (const ChartLine& line : m_chart.lines)
            if (line.unfed.isEmpty()) {
                const double y = line.last ? std::clamp(yOfValue(line.last->value), m_plot.top(), m_plot.bottom()) : m_plot.bottom() - letters.height() / 2;
                ends.push_back({&line, y, y});
            }
        spread(ends, letters.height());
        for (const End& end : ends) paintEnd(end, letters);
    }
    /// Names of lines that end side by side make room for each other.
    void spread(std::vector<End>& ends, double height) const
    {
        std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
        double least = m_plot.top() + height / 2;
        for (End& end : ends) {
            end.y = std::max(end.y, least);
            least = end.y + height;
        }
        double most = m_plot.bottom() - height / 2 + 2;
        for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
            end->y = std::min(end->y, most);
            most = end->y - height;
        }
    }
    void paintEnd(const End& end, const QFontMetricsF& letters)
    {
        const LineLook look = lineLook(end.line->look, theme());
        const double direction = geometry().rightToLeft ? -1 : 1, edge = geometry().rightToLeft ? m_plot.left() : m_plot.right();
        m_painter.setPen(QPen(look.colour, 1));
        if (end.line->last) {
            m_painter.drawLine(QPointF(edge + direction * 2, end.at), QPointF(edge + direction * (endGap - 5), end.y));
            const QPointF last(geometry().xOf(end.line->last->atMs), end.at);
            if (last.x() >= m_plot.left() && last.x() <= m_plot.right()) paintSign(m_painter, last, look, theme().codeGround);
        }
        paintSign(m_painter, QPointF(edge + direction * endGap, end.y), look, theme().panel);
        const bool silent = isSilent(*end.line, m_drawing.data);
        m_painter.setFont(chartFont());
        m_painter.setPen(silent ? theme().unknown : theme().text);
        const double width = geometry().endWidth;
        const QRectF place(geometry().rightToLeft ? edge - endGap - 8 - width : edge + endGap + 8, end.y - letters.height() / 2, width, letters.height());
        paintWords(m_painter, place, letters.elidedText(endWords(m_chart, *end.line, m_drawing.data), Qt::ElideRight, width), beginning(geometry().rightToLeft));
    }

    QPainter& m_painter;
    const ChartDrawing& m_drawing;
    const items::Chart& m_chart;
    const QRectF& m_plot;
};

} // namespace

void ChartDrawing::paintOver(QPainter& painter) const
{
    for (const items::ChartMoment& moment : data.marks.moments) paintUpright(painter, geometry, moment.atMs, QPen(colourOf(moment.kind, theme), moment.kind == items::MomentKind::Rollback ? 2 : 1));
    for (std::size_t i = 0; i < geometry.places.size(); ++i)
        if (geometry.places[i].fed) Over(painter, *this, i).paint();
}

} // namespace holdpoint::widgets
