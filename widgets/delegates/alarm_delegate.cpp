#include "widgets/delegates/alarm_delegate.h"

#include "models/items/attention_model.h"
#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/type.h"

#include <QPainter>

namespace holdpoint::widgets {

using items::AttentionModel;
using items::Seen;

namespace {

Seen seenAt(const QModelIndex& index) { return static_cast<Seen>(index.data(AttentionModel::SeenRole).toInt()); }

/// A flag that stands for what nobody has seen, an empty one for what is over and was not seen, a tick for what was.
void paintSeen(QPainter& painter, const QRect& place, Seen seen, const Theme& theme)
{
    const QRectF square = QRectF(place).adjusted(place.width() * 0.2, place.height() * 0.2, -place.width() * 0.2, -place.height() * 0.2);
    const QPolygonF diamond{QPointF(square.center().x(), square.top()), QPointF(square.right(), square.center().y()), QPointF(square.center().x(), square.bottom()), QPointF(square.left(), square.center().y())};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = seen == Seen::Acknowledged ? theme.quiet : theme.attention;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(seen == Seen::Fresh ? QBrush(colour) : Qt::NoBrush);
    if (seen == Seen::Acknowledged) painter.drawPolyline(QPolygonF{QPointF(square.left(), square.center().y()), QPointF(square.left() + square.width() * 0.4, square.bottom()), QPointF(square.right(), square.top())});
    else painter.drawPolygon(diamond);
    painter.restore();
}

} // namespace

AlarmDelegate::AlarmDelegate(QObject* parent) : RowMarkDelegate(AttentionModel::MarkRole, parent) {}

void AlarmDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    if (index.column() == AttentionModel::Since) QStyledItemDelegate::initStyleOption(option, index);
    else RowMarkDelegate::initStyleOption(option, index);
    if (seenAt(index) == Seen::Fresh && index.column() == AttentionModel::What) option->font = fontOf(Letter::Strong);
    const bool quiet = static_cast<items::Urgency>(index.data(AttentionModel::UrgencyRole).toInt()) == items::Urgency::Know;
    if (quiet && option->widget) option->palette.setColor(QPalette::Text, themeOf(*option->widget).quiet);
    // A place for the shape, also where there is none: the words of the column stand below each other.
}

void AlarmDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == AttentionModel::What) return RowMarkDelegate::paint(painter, option, index);
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != AttentionModel::State || !option.widget || seenAt(index) == Seen::NoAlarm) return;
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    paintSeen(*painter, option.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &whole, option.widget), seenAt(index), themeOf(*option.widget));
}

} // namespace holdpoint::widgets
