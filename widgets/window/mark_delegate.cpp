#include "widgets/window/mark_delegate.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace holdpoint::widgets {

MarkDelegate::MarkDelegate(Roles roles, QObject* parent) : QStyledItemDelegate(parent), m_roles(roles) {}

QFont MarkDelegate::letters(const QModelIndex& index) const
{
    const bool body = index.column() == m_roles.bodyColumn;
    if (body && m_roles.code >= 0 && index.data(m_roles.code).toBool()) return commandFont();
    if (body && m_roles.depth >= 0 && index.data(m_roles.depth).toInt() < 2) return fontOf(Letter::Strong);
    if (m_roles.needs >= 0 && index.data(m_roles.needs).toBool()) return fontOf(Letter::Strong);
    if (index.data(Qt::TextAlignmentRole).isValid()) return digitsFont(Letter::Body);
    return fontOf(Letter::Body);
}

int MarkDelegate::indent(const QModelIndex& index) const
{
    if (m_roles.depth < 0 || index.column() != m_roles.bodyColumn) return 0;
    return space::normal * index.data(m_roles.depth).toInt();
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QString text = view.text;
    view.text.clear();
    view.state &= ~QStyle::State_HasFocus;      // a row is chosen and not a cell; that the table has the focus is seen around it
    const QStyle& style = view.widget ? *view.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const Theme& theme = view.widget ? themeOf(*view.widget) : themeNamed(ThemeName::Light);
    QRect place = option.rect.adjusted(space::close, 0, -space::close, 0);
    const auto take = [&](int width) {
        const QRect taken(place.left(), place.top(), width, place.height());
        const QRect seen = QStyle::visualRect(option.direction, place, taken);
        if (option.direction == Qt::RightToLeft) place.setRight(place.right() - width);
        else place.setLeft(place.left() + width);
        return seen;
    };
    take(indent(index));
    painter->save();
    const QFont font = letters(index);
    if (index.column() == m_roles.markColumn && m_roles.mark >= 0) {
        const QVariant mark = index.data(m_roles.mark);
        const int size = markSizeBeside(font);
        const QRect shape = take(size + space::tight);
        if (mark.isValid()) paintMark(*painter, QRectF(option.direction == Qt::RightToLeft ? shape.right() + 1 - size : shape.left(), shape.top() + (shape.height() - size) / 2.0, size, size), mark.value<items::Mark>(), theme);
    }
    painter->setFont(font);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QString words = text.isEmpty() ? hint(index) : text;
    if (text.isEmpty()) painter->setFont(fontOf(Letter::Body));
    painter->setPen(text.isEmpty() ? theme.quiet : enabled ? theme.text : theme.faint);
    const QFontMetrics metrics(font);
    const auto align = QStyle::visualAlignment(option.direction, index.data(Qt::TextAlignmentRole).isValid() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    // A command, a path or an id is read from left to right wherever it stands.
    painter->setLayoutDirection(directionOf(words));
    painter->drawText(place, static_cast<int>(align) | Qt::TextSingleLine, metrics.elidedText(words, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFont font = letters(index);
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * space::close + indent(index) + 2;
    if (index.column() == m_roles.markColumn && m_roles.mark >= 0) width += markSizeBeside(font) + space::tight;
    return {width, rowHeight};
}

void layOutTable(QTableView& table, int stretched, const QString& accessibleName, int height)
{
    table.setAccessibleName(accessibleName);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    QHeaderView& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::Interactive);
    if (stretched >= 0 && table.model()) header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace holdpoint::widgets
