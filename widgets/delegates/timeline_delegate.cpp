#include "widgets/delegates/timeline_delegate.h"

#include "widgets/delegates/time_axis.h"
#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"

#include <QApplication>
#include <QPainter>

namespace holdpoint::widgets {

using items::Timeline;
using items::TimelineRow;

namespace {

/// Nothing leads back behind it: a wall with an arrow that ends there. A shape, so that it is seen without colours.
void paintNoReturn(QPainter& painter, double x, const QRect& place, const Theme& theme)
{
    const double top = place.top() + 2, bottom = place.bottom() - 1, middle = (top + bottom) / 2, half = (bottom - top) / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.attention);
    painter.drawRect(QRectF(x - 1.5, top, 3, bottom - top));
    const QPolygonF arrow{QPointF(x - 2, middle), QPointF(x - 2 - 1.5 * half, middle - half), QPointF(x - 2 - 1.5 * half, middle + half)};
    painter.drawPolygon(arrow);
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);     // its ground, chosen or not
    if (!option.widget) return;
    const Timeline& line = m_model.timeline();
    const TimeAxis axis = TimeAxis::over(option.rect, axisMargin, line.axisFromMs(), line.axisToMs(), option.direction);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintMoments(*painter, option.rect, axis, *option.widget);
    paintBars(*painter, option.rect, axis, m_model.row(index.row()), *option.widget);
    painter->restore();
}

/// What all rows share: holds, the runbook's own moments, now, and the latest moment for a rollback.
void TimelineDelegate::paintMoments(QPainter& painter, const QRect& place, const TimeAxis& axis, const QWidget& widget) const
{
    const Theme& theme = themeOf(widget);
    const Timeline& line = m_model.timeline();
    for (const items::HoldStretch& hold : line.holds) {
        const QRectF band = axis.bar(hold.fromMs, hold.toMs == 0 ? line.nowMs : hold.toMs, place.top(), place.height());
        painter.fillRect(band, QBrush(blended(theme.held, theme.panel, 0.5), Qt::BDiagPattern));
    }
    const auto upright = [&](std::int64_t ms, const QColor& colour, double width, Qt::PenStyle style) {
        painter.setPen(QPen(colour, width, style, Qt::FlatCap));
        painter.drawLine(QPointF(axis.at(ms), place.top()), QPointF(axis.at(ms), place.bottom() + 1));
    };
    for (const items::TimelineMoment& moment : line.moments)
        if (moment.atMs <= axis.toMs) upright(moment.atMs, theme.line, 1, Qt::SolidLine);
    if (line.horizonMs > axis.fromMs && line.horizonMs <= axis.toMs) upright(line.horizonMs, theme.attention, 2, Qt::DashLine);
    if (line.stage != journal::Stage::Ended) upright(line.nowMs, theme.accent, 2, Qt::SolidLine);
}

void TimelineDelegate::paintBars(QPainter& painter, const QRect& place, const TimeAxis& axis, const TimelineRow& row, const QWidget& widget) const
{
    const Theme& theme = themeOf(widget);
    const double height = place.height() / 4.0, above = place.top() + height * 0.8, below = place.top() + height * 2.1;
    if (row.plannedToMs != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.faint);
        painter.drawRect(axis.bar(row.plannedFromMs, row.plannedToMs, above, height));
    }
    const QColor colour = colourOf(row.mark, theme);
    const std::int64_t reached = row.toMs != 0 ? row.toMs : m_model.timeline().nowMs;
    if (row.projectedToMs != 0) {
        const std::int64_t from = row.fromMs != 0 ? std::max(reached, row.fromMs) : row.projectedFromMs;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(row.fromMs != 0 ? colour : theme.quiet, 1));
        painter.drawRect(axis.bar(from, row.projectedToMs, below, height).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (row.fromMs != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(axis.bar(row.fromMs, reached, below, height));
    }
    const std::int64_t begins = row.fromMs != 0 ? row.fromMs : row.projectedFromMs != 0 ? row.projectedFromMs : row.plannedFromMs;
    if (row.noReturn && begins != 0) paintNoReturn(painter, axis.at(begins), place, theme);
}

} // namespace holdpoint::widgets
