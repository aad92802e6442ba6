#include "widgets/window/release_window.h"

#include "models/items/limit_words.h"
#include "models/items/poll_board.h"
#include "models/items/words.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/shown_text.h"
#include "widgets/dialogs/ask_dialog.h"
#include "widgets/dialogs/leave_dialog.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/alarms_dock.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/docks/journal_dock.h"
#include "widgets/docks/people_dock.h"
#include "widgets/docks/plan_dock.h"
#include "widgets/docks/runbook_dock.h"
#include "widgets/docks/step_dock.h"
#include "widgets/docks/timeline_dock.h"
#include "widgets/style/first_size.h"
#include "widgets/window/band.h"
#include "widgets/window/layouts.h"
#include "widgets/window/notices.h"
#include "widgets/window/preferences.h"
#include "widgets/window/replay_bar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>
#include <QVBoxLayout>

#include <memory>

namespace holdpoint::widgets {

namespace {

/// Raised when panes come or go: an arrangement of another version is not restored.
constexpr int arrangementVersion = 1;
const QString geometryKey = QStringLiteral("release/geometry");
const QString arrangementKey = QStringLiteral("release/arrangement");

QToolBar* fixedBar(QMainWindow* window, const QString& name, QWidget* content)
{
    auto* bar = new QToolBar(window);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    bar->layout()->setContentsMargins({});
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(content);
    return bar;
}

} // namespace

ReleaseWindow::ReleaseWindow(std::unique_ptr<session::RecordView> view)
    : m_view(std::move(view)), m_session(qobject_cast<session::ReleaseSession*>(m_view.get())), m_replay(qobject_cast<session::Replay*>(m_view.get()))
{
    build();
}

/// The panes look at the view, so they go first.
ReleaseWindow::~ReleaseWindow()
{
    for (const auto& [name, dock] : m_docks) delete dock;
    delete m_band;
    delete m_notices;
}

void ReleaseWindow::build()
{
    setObjectName(QStringLiteral("releaseWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setDockNestingEnabled(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_selection = new items::Selection(*m_view, this);
    m_band = new Band(*m_view, this);
    m_notices = new Notices(m_session, this);
    connect(m_notices, &Notices::itselfAsked, this, &ReleaseWindow::itselfAsked);
    auto* top = new QWidget(this);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_notices);
    addToolBar(Qt::TopToolBarArea, fixedBar(this, QStringLiteral("bandBar"), top));
    if (m_replay) addToolBar(Qt::BottomToolBarArea, fixedBar(this, QStringLiteral("replayToolBar"), new ReplayBar(*m_replay, this)));
    m_band->setReadOnly(!m_session);
    connect(m_band, &Band::holdAsked, this, &ReleaseWindow::askToHold);
    connect(m_band, &Band::goOnAsked, this, &ReleaseWindow::goOn);
    connect(m_band, &Band::rollbackAsked, this, &ReleaseWindow::askToRollBack);
    connect(m_notices, &Notices::undriven, m_band, &Band::setUndriven);
    connect(m_notices, &Notices::driveAsked, this, [this] { m_session->drive(); });
    connect(m_view.get(), &session::RecordView::jumped, this, &ReleaseWindow::showTitle);
    connect(m_view.get(), &session::RecordView::advised, this, &ReleaseWindow::showTitle);
    buildDocks();
    buildMenus();
    restoreArrangement();
    showTitle();
    setFocus();     // left to itself the first control has the keyboard, and that is HOLD: the next Space would press it
}

items::ChartBoard* ReleaseWindow::chartBoard() { return &m_charts->board(); }

void ReleaseWindow::setFolder(const std::string& folder) { m_charts->follow(folder); }

void ReleaseWindow::buildDocks()
{
    auto* plan = new PlanDock(*m_view, *m_selection, this);
    m_step = new StepDock(*m_view, m_session, *m_selection, this);
    m_runbookDock = new RunbookDock(*m_view, *m_selection, this);
    auto* timeline = new TimelineDock(*m_view, *m_selection, this);
    auto* people = new PeopleDock(*m_view, *m_selection, this);
    auto* alarms = new AlarmsDock(*m_view, *m_selection, this);
    m_charts = new ChartsDock(*m_view, this);
    addDock(QStringLiteral("plan"), tr("Plan"), plan);
    addDock(QStringLiteral("step"), tr("Step"), m_step);
    addDock(QStringLiteral("runbook"), tr("Runbook"), m_runbookDock);
    addDock(QStringLiteral("charts"), tr("Charts"), m_charts);
    addDock(QStringLiteral("alarms"), tr("Alarms"), alarms);
    addDock(QStringLiteral("timeline"), tr("Timeline"), timeline);
    addDock(QStringLiteral("people"), tr("People"), people);
    addDock(QStringLiteral("journal"), tr("Journal"), new JournalDock(*m_view, *m_selection, this));
    m_readers = {[plan](const session::RunbookPointer& r) { plan->setRunbook(r); }, [this](const session::RunbookPointer& r) { m_step->setRunbook(r); }, [this](const session::RunbookPointer& r) { m_runbookDock->setRunbook(r); },
                 [timeline](const session::RunbookPointer& r) { timeline->setRunbook(r); }, [people](const session::RunbookPointer& r) { people->setRunbook(r); },
                 [alarms](const session::RunbookPointer& r) { alarms->setRunbook(r); }, [this](const session::RunbookPointer& r) { m_charts->setRunbook(r); }};
    connect(m_step, &StepDock::replayAsked, this, &ReleaseWindow::replayAsked);
    connect(m_step, &StepDock::reportAsked, this, &ReleaseWindow::reportAsked);
    connect(m_step, &StepDock::endAsked, this, &ReleaseWindow::askToEnd);
    connect(m_step, &StepDock::backAsked, this, &ReleaseWindow::askToRollBack);
    connect(alarms, &AlarmsDock::unseenChanged, this, [this](std::size_t unseen) {
        m_docks.at(QStringLiteral("alarms"))->setWindowTitle(unseen == 0 ? tr("Alarms") : tr("Alarms (%1)").arg(unseen));
    });
    connect(people, &PeopleDock::signRequested, this, [this](quint32 item) {
        m_selection->setCurrent(item);
        m_docks.at(QStringLiteral("step"))->raise();
        m_step->focusOnAction();
    });
    if (m_session) {
        connect(people, &PeopleDock::handOverRequested, this, &ReleaseWindow::askToHandOver);
        connect(people, &PeopleDock::noteRequested, this, &ReleaseWindow::askForNote);
    }
    people->setReadOnly(!m_session);
    alarms->setReadOnly(!m_session);
    connect(alarms, &AlarmsDock::seeAsked, this, &ReleaseWindow::askWhatIsSeen);
}

QDockWidget* ReleaseWindow::addDock(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);      // without a name an arrangement is not restored
    dock->setWidget(content);
    content->setAccessibleName(title);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    m_docks[name] = dock;
    return dock;
}

void ReleaseWindow::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    for (const auto& reader : m_readers) reader(m_runbook);
}

void ReleaseWindow::arrange(Layout layout) { arrangeDocks(*this, m_docks, layout); }

void ReleaseWindow::restoreArrangement()
{
    const QSettings settings;
    openWith(*this, {1280, 800});
    restoreGeometry(settings.value(geometryKey).toByteArray());
    const Preferences preferences = Preferences::read(settings);
    arrange(preferences.layout.value_or(Layout::Drive));
    if (!preferences.layout) restoreState(settings.value(arrangementKey).toByteArray(), arrangementVersion);
    setLinger(preferences.lingerSeconds);
}

items::Leaving ReleaseWindow::leaving() const { return items::leavingOf(*m_view, m_session && m_session->drivesHere()); }

void ReleaseWindow::leave()
{
    m_leaves = true;
    close();
}

void ReleaseWindow::askToLeave()
{
    if (auto* open = findChild<LeaveDialog*>(); open && open->isVisible()) return open->raise();
    auto* dialog = new LeaveDialog({{items::bandOf(*m_view).title, leaving()}}, false, this);
    connect(dialog, &LeaveDialog::confirmed, this, &ReleaseWindow::leave);
    dialog->open();
}

/// Commands that run go on, and the release stays as it is: to close a window is never dangerous. But who drives and goes has to know
/// that nobody does any more.
void ReleaseWindow::closeEvent(QCloseEvent* event)
{
    if (!m_leaves && leaving().asks()) {
        event->ignore();
        return askToLeave();
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(arrangementKey, saveState(arrangementVersion));
    event->accept();
}

void ReleaseWindow::showTitle()
{
    const items::ReleaseBand band = items::bandOf(*m_view);
    setWindowTitle(band.title.isEmpty() ? tr("Holdpoint") : tr("%1 – %2 – Holdpoint").arg(band.title, m_replay ? tr("looked at again") : band.state));
}

// --- what is asked in a dialog ---

void ReleaseWindow::sayOrTell(const session::Intent& intent)
{
    if (!m_session) return;
    if (const auto wrong = m_session->say(intent)) m_notices->tellRefused(session::shownText(*wrong));
}

void ReleaseWindow::askToHold()
{
    if (!m_session) return;
    // The hold comes first, the reason after: whoever presses HOLD means now.
    sayOrTell([](const journal::Record& record) { return session::hold(record, {}); });
    AskSpec spec;
    spec.title = tr("The release is held");
    spec.statement = tr("What runs goes on to its end; nothing new begins. Say why, for those who wonder.");
    spec.reasonLabel = tr("&Reason");
    spec.confirm = tr("&Keep the reason");
    spec.cancel = tr("&Without a reason");      // "leave it as it is" would sound as if it were not held
    spec.harmless = true;
    auto* dialog = new AskDialog(spec, this);
    dialog->setObjectName(QStringLiteral("holdDialog"));
    // Who is quick has said why before the hold is heard of here; after that, no reason may begin another one.
    const auto heard = std::make_shared<bool>(m_view->record().held);
    connect(dialog, &AskDialog::confirmed, this, [this, heard](const QString&, const QString& reason) {
        sayOrTell([why = reason.toStdString(), known = *heard](const journal::Record& record) { return known ? session::explainHold(record, why) : session::hold(record, why); });
    });
    // It speaks of this hold: when that is over, or somebody else has said why, there is nothing to explain.
    connect(m_view.get(), &session::RecordView::advised, dialog, [this, dialog, heard] {
        const journal::Record& record = m_view->record();
        if ((*heard && !record.held) || !record.heldReason.empty()) dialog->close();
        *heard = *heard || record.held;
    });
    dialog->show();
}

void ReleaseWindow::goOn()
{
    if (!m_session) return;
    const QString no = items::standingNoText(m_view->record());
    if (no.isEmpty() && m_view->advice().soaksUntilMs == 0) return sayOrTell([](const journal::Record& record) { return session::letGo(record, {}); });
    AskSpec spec;
    spec.title = no.isEmpty() ? tr("End the watch before its time") : tr("Go on against what was decided");
    spec.statement = no.isEmpty() ? tr("All steps are over, and the runbook says to watch until %1. That it ends now stands in the report, under your name.").arg(items::wholeTime(m_view->advice().soaksUntilMs)) : no;
    spec.reasonLabel = tr("&Reason");
    spec.confirm = no.isEmpty() ? tr("&End it now") : tr("&Go on against it");
    auto* dialog = new AskDialog(spec, this);
    dialog->setObjectName(QStringLiteral("goOnDialog"));
    connect(dialog, &AskDialog::confirmed, this, [this](const QString&, const QString& reason) {
        sayOrTell([why = reason.toStdString()](const journal::Record& record) { return session::letGo(record, why); });
    });
    dialog->show();
}

void ReleaseWindow::askToRollBack()
{
    if (!m_session) return;
    if (auto* open = findChild<RollbackDialog*>(); open && open->isVisible()) return open->raise();
    auto* dialog = new RollbackDialog(*m_session, this);
    connect(dialog, &RollbackDialog::endAsked, this, &ReleaseWindow::askToEnd);
    dialog->show();
}

void ReleaseWindow::askToEnd()
{
    if (!m_session) return;
    AskSpec spec;
    spec.title = tr("End the release here, without going back");
    spec.statement = items::endingHere(*m_view).join(QLatin1Char('\n'));
    spec.reasonLabel = tr("&Reason");
    spec.confirm = tr("&End the release");
    spec.cancel = tr("&Go on with it");
    auto* dialog = new AskDialog(spec, this);
    dialog->setObjectName(QStringLiteral("endDialog"));
    connect(dialog, &AskDialog::confirmed, this, [this](const QString&, const QString& reason) {
        sayOrTell([why = reason.toStdString()](const journal::Record& record) { return session::endHere(record, why); });
    });
    dialog->show();
}

} // namespace holdpoint::widgets
