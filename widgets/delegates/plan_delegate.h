#pragma once

#include "models/items/plan_model.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace holdpoint::widgets {

/// A row of the plan: its mark's shape and its text, the word, the time. What does not fit is cut where it says least.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The row at which the release stands, or the one that hides it: it is tinted over its whole width.
    [[nodiscard]] static bool isMarked(const QModelIndex& row, const QTreeView& tree);
    /// Tints a part of it; the one at the leading edge has a bar.
    static void paintGround(QPainter& painter, const QRect& place, const QModelIndex& row, const QWidget& widget);

    /// The room that any mark's word takes.
    [[nodiscard]] static int wordWidth();
    /// The room for a time: that of what is done, or, `wide`, with what was expected.
    [[nodiscard]] static int timeWidth(bool wide);
};

} // namespace holdpoint::widgets
