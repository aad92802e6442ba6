#pragma once

#include "models/items/event_model.h"
#include "models/items/selection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace holdpoint::widgets {

class JournalFilter;
class PaneStack;
class RowTable;

/// The journal in words: searched, filtered, and followed to its newest line until somebody scrolls.
class JournalDock : public QWidget {
    Q_OBJECT

public:
    JournalDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);
    ~JournalDock() override;

    /// Puts the cursor into the search field.
    void search();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void layOut();
    void listen();
    void listActors();
    void showCount();
    void follow(bool on);
    void goTo(const QModelIndex& index);
    void copyRows();

    items::Selection& m_selection;
    items::EventModel m_model;
    JournalFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_actor;
    QPushButton* m_newest;
    RowTable* m_table;
    PaneStack* m_stack;
    bool m_follows = true;
    bool m_scrolls = false;         ///< it is this dock that scrolls, and nobody else
};

} // namespace holdpoint::widgets
