#pragma once

#include "models/items/attention_model.h"
#include "models/items/selection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace holdpoint::widgets {

class PaneStack;
class RowTable;

/// What needs a person or is not as it should be, the worst first; below it cause, consequence and action of the chosen one.
class AlarmsDock : public QWidget {
    Q_OBJECT

public:
    AlarmsDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);

    /// Where a release is only looked at, nobody says anything.
    void setReadOnly(bool readOnly);
    void setRunbook(session::RunbookPointer runbook) { m_model.setRunbook(std::move(runbook)); }
    [[nodiscard]] const items::AttentionModel& model() const { return m_model; }

Q_SIGNALS:
    /// So many alarms has nobody seen yet.
    void unseenChanged(std::size_t unseen);
    /// Somebody has looked at a limit and wants to say what they see.
    void seeAsked(const QString& limit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildDetails();
    void listen();
    void changed();
    void showDetails();
    void fitDetails();
    void acknowledge();
    void goTo(const QModelIndex& index);
    void copyRow();
    [[nodiscard]] std::string chosenLimit() const;

    items::Selection& m_selection;
    items::AttentionModel m_model;
    RowTable* m_table;
    QLabel* m_what;
    QLabel* m_details;
    QPushButton* m_acknowledge;
    QPushButton* m_goTo;
    QPushButton* m_see;
    PaneStack* m_stack;
    QSplitter* m_both;
    QWidget* m_text;            ///< what is said about the chosen alarm
    QWidget* m_panel;           ///< the same with its buttons
    bool m_readOnly = false;
    bool m_divided = false;     ///< somebody has said how high each is
    std::size_t m_unseen = 0;
};

} // namespace holdpoint::widgets
