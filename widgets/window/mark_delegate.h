#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace holdpoint::widgets {

/// Rows of a table in the house's hand: what has a mark shows its shape before its words, and commands stand in the letters
/// of commands. A model says by its roles which is which.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Roles {
        int mark = -1;
        int markColumn = 0;     ///< where the shape is drawn
        int code = -1;          ///< true: letters of commands, in `bodyColumn`
        int depth = -1;         ///< how far `bodyColumn` is indented; 0 and 1 are headings
        int bodyColumn = -1;
        int needs = -1;         ///< true: the whole row is in strong letters
    };
    explicit MarkDelegate(Roles roles, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// What stands, in quiet letters, where there is no text.
    [[nodiscard]] virtual QString hint(const QModelIndex&) const { return {}; }
    [[nodiscard]] QFont letters(const QModelIndex& index) const;

private:
    [[nodiscard]] int indent(const QModelIndex& index) const;

    Roles m_roles;
};

/// The height of a row, and of one in a table of which one has to see much at once.
inline constexpr int rowHeight = 30, denseRowHeight = 24;

/// A table as the house has it: whole rows are chosen, Tab leaves it, every row has the same height. `stretched` is the column
/// that takes what the others leave.
void layOutTable(QTableView& table, int stretched, const QString& accessibleName, int height = rowHeight);

} // namespace holdpoint::widgets
