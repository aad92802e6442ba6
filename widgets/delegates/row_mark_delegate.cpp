#include "widgets/delegates/row_mark_delegate.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace holdpoint::widgets {

void RowMarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_role).isValid()) return;
    // The style keeps the place free; the mark is painted there afterwards.
    const int side = markSizeBeside(option->font);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = QIcon();
}

void RowMarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant mark = index.data(m_role);
    if (!mark.isValid() || !option.widget) return;
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QRect place = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &whole, option.widget);
    paintMark(*painter, place, static_cast<items::Mark>(mark.toInt()), themeOf(*option.widget));
}

QSize RowMarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), markSizeBeside(option.font) + space::close));
    return size;
}

} // namespace holdpoint::widgets
