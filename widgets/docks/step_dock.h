#pragma once

#include "models/items/item_sheet.h"
#include "models/items/selection.h"
#include "models/session/release_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTextBrowser;

namespace holdpoint::widgets {

class ChecksView;
class CommandBox;
class ElidedLabel;
class EmptyState;
class EndPane;
class MarkLabel;
class OutputView;
class PromptRow;
class StepActions;

/// The item that is looked at: what the runbook says about it, what exactly is run, what is expected and what was seen, what
/// it prints, and what a person can do. Everything about it happens here, in place.
class StepDock : public QWidget {
    Q_OBJECT

public:
    /// `session` is null where a release is only looked at.
    StepDock(session::RecordView& view, session::ReleaseSession* session, items::Selection& selection, QWidget* parent = nullptr);

    void setRunbook(session::RunbookPointer runbook);
    [[nodiscard]] const items::ItemSheet& sheet() const { return m_sheet; }
    /// Where the keyboard goes to act: the first button, or the prompt.
    void focusOnAction();
    [[nodiscard]] OutputView& output() { return *m_output; }

Q_SIGNALS:
    /// Somebody wants to end the release here.
    void endAsked();
    void backAsked();
    /// Somebody wants to look at a release that is over again, or to have its report.
    void replayAsked();
    void reportAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void build();
    void soon();
    void refresh();
    void showItem(bool another);
    bool showEnd();
    void showHead();
    void showTimes();
    void showText();
    void showOutput();
    [[nodiscard]] QString outputOf(std::uint32_t item) const;
    [[nodiscard]] bool hasFocusWithin() const;
    void keepFocus();
    void fitReading();

    session::RecordView& m_view;
    session::ReleaseSession* m_session;
    items::Selection& m_selection;
    session::RunbookPointer m_runbook;
    items::ItemSheet m_sheet;
    QString m_instructions;     ///< as shown, so that it is not laid out again for nothing
    QTimer m_refresh, m_second;

    EmptyState* m_empty;
    EndPane* m_end;             ///< of a release that is over, until somebody looks at an item
    QWidget* m_body;
    QScrollArea* m_reading;     ///< what is read; what is done stands below it and is always there
    MarkLabel* m_mark;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QLabel* m_times;
    QLabel* m_state;
    QTextBrowser* m_words;
    QLabel* m_say;              ///< a task or a condition, in large letters
    CommandBox* m_command;
    QLabel* m_written;
    ChecksView* m_checks;
    QLabel* m_printedBy;        ///< whose output it is, where it is not the item's own
    OutputView* m_output;
    PromptRow* m_prompt;
    StepActions* m_actions;
};

} // namespace holdpoint::widgets
