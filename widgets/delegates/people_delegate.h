#pragma once

#include "widgets/delegates/row_mark_delegate.h"

namespace holdpoint::widgets {

/// A row of the people: headings in strong letters over the whole width, the mark of a sign-off before its answer.
class PeopleDelegate : public RowMarkDelegate {
    Q_OBJECT

public:
    explicit PeopleDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace holdpoint::widgets
