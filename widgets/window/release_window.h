#pragma once

#include "models/items/leaving.h"
#include "models/items/selection.h"
#include "models/session/open_runbook.h"
#include "models/session/release_session.h"
#include "models/session/replay.h"
#include "widgets/window/layouts.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <memory>
#include <string>

class QDockWidget;

namespace holdpoint::items {
class ChartBoard;
}

namespace holdpoint::widgets {

class Band;
class Notices;
class RunbookDock;
class ChartsDock;
class StepDock;

/// One release on the desk: the band, and panes that can be moved, stacked, closed and brought back. It shows a release that
/// is driven or followed here, or a past one at any moment.
class ReleaseWindow : public QMainWindow {
    Q_OBJECT

public:
    /// A session is driven or followed, a replay has a bar to move along; any other view is only looked at.
    explicit ReleaseWindow(std::unique_ptr<session::RecordView> view);
    ~ReleaseWindow() override;

    [[nodiscard]] const std::string& releaseId() const { return m_view->releaseId(); }
    [[nodiscard]] session::RecordView& view() { return *m_view; }
    [[nodiscard]] session::ReleaseSession* session() { return m_session; }
    [[nodiscard]] items::Selection& selection() { return *m_selection; }
    [[nodiscard]] StepDock& step() { return *m_step; }
    void setRunbook(session::RunbookPointer runbook);
    /// For the shared screen, which shows one of them.
    [[nodiscard]] items::ChartBoard* chartBoard();
    /// Where the numbers of its release are kept.
    void setFolder(const std::string& folder);

    void arrange(Layout layout);
    void setLinger(int seconds) { m_selection->setLinger(seconds); }
    void askToHold();
    void goOn();
    void askToRollBack();
    /// The release ends as it stands: asked with what that leaves behind, and never by one press.
    void askToEnd();
    void askForPoll();
    void askToHandOver();
    void askForNote();
    void askToAuthorise();
    void askWhatIsSeen(const QString& limit);
    /// What closing it would change for the release.
    [[nodiscard]] items::Leaving leaving() const;
    /// Closes it without a question: it was asked already.
    void leave();

Q_SIGNALS:
    /// Somebody wants to see the list of releases, open a runbook, or has chosen another theme.
    void startAsked();
    void openAsked();
    void presenterAsked();
    void preferencesAsked();
    void quitAsked();
    void replayAsked();
    void itselfAsked();
    void reportAsked();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildDocks();
    void buildMenus();
    void buildReleaseMenu();
    void buildViewMenu();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content);
    QAction* addAct(QMenu* menu, const QString& text, const QKeySequence& shortcut, std::function<void()> act);
    void openPalette();
    void addDrives(QMenu* menu);
    void addPollActs(QMenu* menu);
    void greyed(QAction* action, const std::function<QString(const journal::Record&)>& refused);
    void setDrive(journal::Drive drive);
    void sayOrTell(const session::Intent& intent);
    void restoreArrangement();
    void askToLeave();
    void showTitle();

    std::unique_ptr<session::RecordView> m_view;
    session::ReleaseSession* m_session = nullptr;
    session::Replay* m_replay = nullptr;
    items::Selection* m_selection;
    Band* m_band;
    Notices* m_notices;
    StepDock* m_step;
    ChartsDock* m_charts;
    RunbookDock* m_runbookDock;
    session::RunbookPointer m_runbook;
    std::vector<std::function<void(const session::RunbookPointer&)>> m_readers;     ///< panes that show the runbook's own words
    std::map<QString, QDockWidget*> m_docks;
    QList<QAction*> m_acts;
    bool m_leaves = false;      ///< somebody has said that it is closed all the same
};

} // namespace holdpoint::widgets
