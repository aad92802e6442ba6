#include "widgets/docks/timeline_header.h"

#include "models/items/chart_ticks.h"
#include "models/items/words.h"
#include "widgets/delegates/time_axis.h"
#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QPainter>

#include <algorithm>

namespace holdpoint::widgets {

using items::Timeline;
using items::TimelineModel;

namespace {

TimeAxis axisIn(const QRect& rect, const Timeline& line, Qt::LayoutDirection direction)
{
    return TimeAxis::over(rect, axisMargin, line.axisFromMs(), line.axisToMs(), direction);
}

} // namespace

TimelineHeader::TimelineHeader(const TimelineModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setHighlightSections(false);
    setAccessibleName(tr("Time axis"));
}

QSize TimelineHeader::sizeHint() const
{
    const QFontMetrics letters(digitsFont(Letter::Small));
    return {QHeaderView::sizeHint().width(), std::max(QHeaderView::sizeHint().height(), 2 * letters.height() + 2 * space::tight)};
}

void TimelineHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section != TimelineModel::Bars) return QHeaderView::paintSection(painter, rect, section);
    // The empty section of the style, without its words.
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->setClipRect(rect);
    painter->setFont(digitsFont(Letter::Small));
    paintTimes(*painter, rect);
    paintWords(*painter, rect);
    painter->restore();
}

void TimelineHeader::paintTimes(QPainter& painter, const QRect& rect) const
{
    const Timeline& line = m_model.timeline();
    if (line.startMs == 0) return;
    const TimeAxis axis = axisIn(rect, line, layoutDirection());
    const QFontMetrics letters = painter.fontMetrics();
    const int room = letters.horizontalAdvance(QStringLiteral("00:00:00")) + space::wide;
    painter.setPen(themeOf(*this).quiet);
    for (const items::TimeTick& tick : items::timeTicks(axis.fromMs, axis.toMs, std::max(axis.width / room, 1))) {
        const int width = letters.horizontalAdvance(tick.text), x = static_cast<int>(axis.at(tick.atMs));
        painter.drawLine(x, rect.bottom() - space::tight, x, rect.bottom());
        const int left = std::clamp(x - width / 2, rect.left() + 1, std::max(rect.right() - width - 1, rect.left() + 1));
        painter.drawText(left, rect.bottom() - space::tight - letters.descent(), tick.text);
    }
}

/// Now and the horizon first; of the runbook's own moments as many as do not touch.
void TimelineHeader::paintWords(QPainter& painter, const QRect& rect) const
{
    const Timeline& line = m_model.timeline();
    if (line.startMs == 0) return;
    const Theme& theme = themeOf(*this);
    const TimeAxis axis = axisIn(rect, line, layoutDirection());
    const QFontMetrics letters = painter.fontMetrics();
    std::vector<QRect> taken;
    const auto write = [&](std::int64_t ms, const QString& text, const QColor& colour) {
        if (ms < axis.fromMs || ms > axis.toMs) return;
        const int width = letters.horizontalAdvance(text), x = static_cast<int>(axis.at(ms));
        const int left = std::clamp(x - width / 2, rect.left() + 1, std::max(rect.right() - width - 1, rect.left() + 1));
        const QRect place(left, rect.top() + space::tight / 2, width, letters.height());
        if (std::any_of(taken.begin(), taken.end(), [&](const QRect& other) { return other.adjusted(-space::close, 0, space::close, 0).intersects(place); })) return;
        taken.push_back(place);
        painter.setPen(colour);
        painter.drawText(place.left(), place.top() + letters.ascent(), text);
    };
    if (line.stage != journal::Stage::Ended) write(line.nowMs, tr("now"), theme.accent);
    if (line.horizonMs != 0) write(line.horizonMs, tr("rollback horizon"), theme.attention);
    for (const items::HoldStretch& hold : line.holds) write((hold.fromMs + (hold.toMs == 0 ? line.nowMs : hold.toMs)) / 2, tr("held"), theme.held);
    for (const items::TimelineMoment& moment : line.moments) write(moment.atMs, items::clockT(moment.seconds), theme.quiet);
}

} // namespace holdpoint::widgets
