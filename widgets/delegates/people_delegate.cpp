#include "widgets/delegates/people_delegate.h"

#include "models/items/people_model.h"
#include "widgets/style/house_style.h"
#include "widgets/style/type.h"

#include <QPainter>

namespace holdpoint::widgets {

using items::PeopleModel;

PeopleDelegate::PeopleDelegate(QObject* parent) : RowMarkDelegate(PeopleModel::MarkRole, parent) {}

void PeopleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    // The mark belongs to the answer, in the second column.
    if (index.column() == PeopleModel::What) RowMarkDelegate::initStyleOption(option, index);
    else QStyledItemDelegate::initStyleOption(option, index);
    if (!option->widget) return;
    if (index.data(PeopleModel::HeadingRole).toBool()) {
        option->font = fontOf(Letter::Strong);
    } else if (index.column() == PeopleModel::Age || index.siblingAtColumn(PeopleModel::Who).data().toString().isEmpty()) {
        option->palette.setColor(QPalette::Text, themeOf(*option->widget).quiet);
    }
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == PeopleModel::What) RowMarkDelegate::paint(painter, option, index);
    else QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(PeopleModel::HeadingRole).toBool() || !option.widget) return;
    painter->setPen(themeOf(*option.widget).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace holdpoint::widgets
