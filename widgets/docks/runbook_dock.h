#pragma once

#include "models/items/line_search.h"
#include "models/items/runbook_lines_model.h"
#include "models/items/selection.h"

#include <QListView>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace holdpoint::widgets {

class Banner;
class ElidedLabel;
class EmptyState;
class LineDelegate;

/// The text of the runbook with how each line of it stands, and the lines at which the release is. A click on a line looks at
/// the item that stands there.
class RunbookDock : public QWidget {
    Q_OBJECT

public:
    RunbookDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);

    /// The text of the release, by its bytes. May come late, or never.
    void setRunbook(const session::RunbookPointer& runbook);
    [[nodiscard]] QListView& lines() { return *m_lines; }
    [[nodiscard]] items::RunbookLinesModel& model() { return m_model; }
    /// Opens the search with these words.
    void find(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeSearchBar();
    void makeShortcuts();
    void lookAt(std::uint32_t item);
    void choose(const QModelIndex& line);
    void showLine(std::uint32_t line);
    void openSearch();
    void closeSearch();
    void search();
    void goToMatch(bool forwards);
    void countMatches();
    void compareWithRelease();

    items::Selection& m_selection;
    items::RunbookLinesModel m_model;
    items::LineSearch m_search;
    QListView* m_lines;
    LineDelegate* m_delegate;
    ElidedLabel* m_name;
    QPushButton* m_follow;
    Banner* m_changed;
    QWidget* m_head = nullptr;
    QWidget* m_searchBar = nullptr;
    QLineEdit* m_words;
    QLabel* m_matches;
    EmptyState* m_empty;
    QStackedLayout* m_pages;
    bool m_chosenHere = false;
    bool m_jumps = false;           ///< the next match is to be brought into sight
};

} // namespace holdpoint::widgets
