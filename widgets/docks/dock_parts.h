#pragma once

#include "widgets/style/icons.h"

#include <QStackedWidget>
#include <QTableView>

#include <cstdint>

class QAction;
class QLabel;

namespace holdpoint::widgets {

class EmptyState;

/// What the docks of tables have in common: a content, and a sentence in its place as long as there is none.
class PaneStack : public QStackedWidget {
    Q_OBJECT

public:
    PaneStack(QWidget* content, Icon icon, const QString& sentence, QWidget* parent = nullptr);

    void showContent(bool there) { setCurrentIndex(there ? 0 : 1); }
    void setSentence(const QString& sentence);

private:
    EmptyState* m_empty;
};

/// A table whose rows are chosen as a whole: no grid, no numbers beside them, one row as high as another. Tab leaves it.
class RowTable : public QTableView {
    Q_OBJECT

public:
    /// The name is what a screen reader says.
    explicit RowTable(const QString& name, QWidget* parent = nullptr);

    /// The column that takes what room the others leave.
    void setWideColumn(int column);
    enum class Beside : std::uint8_t { Nothing, Mark };
    /// As wide as this text with what stands before it, so that the column does not move while its contents change.
    void fitColumn(int column, const QString& widest, Beside before = Beside::Nothing);

Q_SIGNALS:
    /// Somebody wants to go to what this row is about.
    /// Enter, Return or a double click.
    void chosen(const QModelIndex& index);
    /// Somebody copies what is selected.
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A line of words above a table that wraps where it is narrow.
[[nodiscard]] QLabel* wrappingLine(const QString& name, QWidget* parent);

} // namespace holdpoint::widgets
