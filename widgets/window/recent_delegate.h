#pragma once

#include <QStyledItemDelegate>

namespace holdpoint::widgets {

/// A runbook in two lines: its name, and below it the folder and when it was opened. One that is gone says so.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace holdpoint::widgets
