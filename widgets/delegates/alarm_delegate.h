#pragma once

#include "widgets/delegates/row_mark_delegate.h"

namespace holdpoint::widgets {

/// A row of the alarms: the mark before what it is, and before its state a shape that says whether somebody has seen it. What
/// nobody has seen has strong letters and a filled shape, and does not blink.
class AlarmDelegate : public RowMarkDelegate {
    Q_OBJECT

public:
    explicit AlarmDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace holdpoint::widgets
