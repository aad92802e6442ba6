#include "widgets/window/recent_delegate.h"

#include "models/items/recent_model.h"
#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QApplication>
#include <QPainter>

namespace holdpoint::widgets {

using items::RecentModel;

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    view.text.clear();
    const QStyle& style = view.widget ? *view.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
    const Theme& theme = view.widget ? themeOf(*view.widget) : themeNamed(ThemeName::Light);
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;

    const QFont nameFont = fontOf(Letter::Strong), folderFont = fontOf(Letter::Small);
    const QFontMetrics nameMetrics(nameFont), folderMetrics(folderFont);
    const QRect place = option.rect.adjusted(space::close, space::close, -space::close, -space::close);
    QRect first(place.left(), place.top(), place.width(), nameMetrics.height());
    const QRect second(place.left(), place.bottom() - folderMetrics.height() + 1, place.width(), folderMetrics.height());
    painter->save();
    if (missing) {
        const int size = markSizeBeside(nameFont);
        const QRect shape = QStyle::visualRect(option.direction, first, QRect(first.left(), first.top(), size, first.height()));
        paintMark(*painter, QRectF(shape.left(), shape.top() + (shape.height() - size) / 2.0, size, size), items::Mark::Skipped, theme);
        if (option.direction == Qt::RightToLeft) first.setRight(first.right() - size - space::tight);
        else first.setLeft(first.left() + size + space::tight);
    }
    painter->setFont(nameFont);
    painter->setPen(missing ? theme.quiet : theme.text);
    painter->setLayoutDirection(directionOf(index.data().toString()));
    painter->drawText(first, align, nameMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    painter->setFont(folderFont);
    painter->setPen(theme.quiet);
    const QString when = missing ? RecentModel::tr("missing") : index.data(RecentModel::OpenedRole).toString();
    const int room = second.width() - folderMetrics.horizontalAdvance(when) - space::normal;
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(second, align, folderMetrics.elidedText(index.data(RecentModel::FolderRole).toString(), Qt::ElideMiddle, room));
    painter->setLayoutDirection(directionOf(when));
    painter->drawText(second, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine, when);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, QFontMetrics(fontOf(Letter::Strong)).height() + QFontMetrics(fontOf(Letter::Small)).height() + 2 * space::close + space::tight};
}

} // namespace holdpoint::widgets
