// Above and below charts: what was done, and the time.

#include "models/items/words.h"
#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_look.h"
#include "widgets/charts/pane_words.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdpoint::widgets {

namespace {

using items::ChartMoment;
using items::ChartStep;
using items::MomentKind;

void paintSteps(QPainter& painter, const ChartDrawing& drawing)
{
    const ChartGeometry& geometry = drawing.geometry;
    const Theme& theme = drawing.theme;
    painter.setFont(chartFont());
    const QFontMetricsF letters(painter.font());
    for (const ChartStep& step : drawing.data.marks.steps) {
        const std::int64_t until = step.toMs == 0 ? std::max(drawing.data.nowMs, step.fromMs) : step.toMs;
        if (until < geometry.fromMs || step.fromMs > geometry.toMs) continue;
        const QRectF bar = geometry.stretch(step.fromMs, until, geometry.steps.top() + 1, geometry.steps.height() - 2).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(step.toMs == 0 ? theme.current : theme.raised);
        painter.drawRect(bar);
        const QColor colour = colourOf(step.mark, theme);
        painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2.5), colour);
        const double room = bar.width() - 2 * space::tight;
        if (room < letters.averageCharWidth() * 5) continue;
        painter.setPen(theme.text);
        paintWords(painter, bar.adjusted(space::tight, 0, -space::tight, -2), letters.elidedText(step.title, Qt::ElideRight, room), beginning(geometry.rightToLeft));
    }
}

QString wordOf(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Decision: return PaneWords::tr("decided");
    case MomentKind::Deviation: return PaneWords::tr("deviation");
    case MomentKind::Rollback: return PaneWords::tr("rollback");
    case MomentKind::Ended: return PaneWords::tr("end");
    }
    return {};
}

/// Writes words in a row, each beside its moment, as many as have room. What matters most is written first.
class MomentWords {
public:
    MomentWords(QPainter& painter, const ChartDrawing& drawing) : m_painter(painter), m_drawing(drawing), m_letters(chartFont()) {}

    void keep(const QRectF& place) { m_taken.push_back(place); }
    void write(double x, double before, const QString& words, const QColor& ink)
    {
        const QRectF& row = m_drawing.geometry.moments;
        const double width = m_letters.horizontalAdvance(words);
        QRectF place(m_drawing.geometry.rightToLeft ? x - before - width : x + before, row.top(), width, row.height());
        if (place.right() > row.right() || place.left() < row.left()) place.moveLeft(m_drawing.geometry.rightToLeft ? x + before : x - before - width);
        const QRectF around = place.adjusted(-space::tight, 0, space::tight, 0);
        if (std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) { return other.intersects(around); })) return;
        m_taken.push_back(place);
        m_painter.setFont(chartFont());
        m_painter.setPen(ink);
        paintWords(m_painter, place, words, Side::Middle);
    }

private:
    QPainter& m_painter;
    const ChartDrawing& m_drawing;
    QFontMetricsF m_letters;
    std::vector<QRectF> m_taken;
};

void paintMoments(QPainter& painter, const ChartDrawing& drawing)
{
    const ChartGeometry& geometry = drawing.geometry;
    const Theme& theme = drawing.theme;
    constexpr double sign = 6;
    MomentWords words(painter, drawing);
    std::vector<const ChartMoment*> seen;
    for (const ChartMoment& moment : drawing.data.marks.moments)
        if (geometry.shows(moment.atMs)) seen.push_back(&moment);
    for (const ChartMoment* moment : seen) {
        const QPointF middle(geometry.xOf(moment->atMs), geometry.moments.center().y());
        paintMomentSign(painter, middle, moment->kind, theme);
        words.keep(QRectF(middle.x() - sign, geometry.moments.top(), 2 * sign, geometry.moments.height()));
    }
    std::stable_sort(seen.begin(), seen.end(), [](const ChartMoment* a, const ChartMoment* b) { return static_cast<int>(a->kind) > static_cast<int>(b->kind); });
    for (const ChartMoment* moment : seen) words.write(geometry.xOf(moment->atMs), sign + 1 + space::tight, wordOf(moment->kind), moment->kind == MomentKind::Decision ? theme.quiet : theme.text);
    for (const items::HoldStretch& hold : drawing.data.marks.holds) {
        const std::int64_t until = hold.toMs == 0 ? drawing.data.nowMs : hold.toMs;
        if (until < geometry.fromMs || hold.fromMs > geometry.toMs) continue;
        const QRectF bar = geometry.stretch(hold.fromMs, until, geometry.moments.bottom() - 4, 3);
        painter.fillRect(bar, theme.held);
        words.write(geometry.rightToLeft ? bar.right() : bar.left(), 0, PaneWords::tr("held"), theme.text);
    }
}

} // namespace

void ChartDrawing::paintLane(QPainter& painter) const
{
    painter.fillRect(QRectF(0, 0, geometry.size.width(), geometry.moments.bottom()), theme.panel);      // where charts are scrolled, they go below it
    paintSteps(painter, *this);
    paintMoments(painter, *this);
}

void ChartDrawing::paintTimes(QPainter& painter) const
{
    painter.fillRect(geometry.times, theme.panel);      // where charts are scrolled, they go behind it
    painter.setFont(chartFont(ChartLetter::Digits));
    const QFontMetricsF letters(painter.font());
    const double top = geometry.times.top();
    for (const items::TimeTick& tick : geometry.ticks) {
        const double x = std::round(geometry.xOf(tick.atMs)) + 0.5, width = letters.horizontalAdvance(tick.text);
        painter.setPen(QPen(theme.faint, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
        const double left = std::clamp(x - width / 2, 1.0, std::max(geometry.size.width() - width - 1, 1.0));
        painter.setPen(theme.quiet);
        paintWords(painter, QRectF(left, top + 4, width, letters.height()), tick.text, Side::Middle);
    }
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(geometry.toMs).date(), QLocale::ShortFormat);
    paintWords(painter, QRectF(geometry.left, top + 4 + letters.height(), geometry.width(), letters.height()), PaneWords::tr("Time (%1), %2").arg(items::zoneName(geometry.toMs), day), ending(geometry.rightToLeft));
}

} // namespace holdpoint::widgets
