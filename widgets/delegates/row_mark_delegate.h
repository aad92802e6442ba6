#pragma once

#include <QStyledItemDelegate>

namespace holdpoint::widgets {

/// A cell with a mark before its text. Where the model gives no mark for a row, it is a plain cell.
class RowMarkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowMarkDelegate(int markRole, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_role(markRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace holdpoint::widgets
