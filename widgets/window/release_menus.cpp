// What can be done in the window of a release, with the keys for it. All of it stands in the menus and in the command palette.

#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/shown_text.h"
#include "models/session/sign_intents.h"
#include "widgets/dialogs/ask_dialog.h"
#include "widgets/dialogs/delegate_dialog.h"
#include "widgets/dialogs/sign_dialog.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/house_style.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/layouts.h"
#include "widgets/window/release_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

namespace holdpoint::widgets {

using journal::Record;

namespace {

constexpr const char* someReason = "…";      // stands for what would be said, where only that something is said matters

QString whyNot(const Result<journal::Body>& said) { return said ? QString() : session::shownText(said.error()); }

} // namespace

QAction* ReleaseWindow::addAct(QMenu* menu, const QString& text, const QKeySequence& shortcut, std::function<void()> act)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    // In the palette it stands with its menu before it.
    action->setData(QStringLiteral("%1: %2").arg(QString(menu->title()).remove(QLatin1Char('&')), QString(text).remove(QLatin1Char('&'))));
    connect(action, &QAction::triggered, this, std::move(act));
    m_acts << action;
    return action;
}

/// The letters of the menus are none that a button of the step has: two that claim one are reached by neither.
void ReleaseWindow::buildMenus()
{
    buildReleaseMenu();
    QMenu* go = menuBar()->addMenu(tr("G&o"));
    // No pane may have the same key: where two claim one, Qt calls neither of them.
    addAct(go, tr("To what is &waited for"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] {
        m_selection->follow();
        m_docks.at(QStringLiteral("step"))->raise();
        m_step->focusOnAction();
    });
    static constexpr const char* names[] = {"plan", "step", "runbook", "charts", "alarms", "timeline", "people", "journal"};
    for (int i = 0; i < 8; ++i) {
        QDockWidget* dock = m_docks.at(QString::fromLatin1(names[i]));
        addAct(go, tr("To %1").arg(dock->windowTitle()), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [dock] {
            dock->show();
            dock->raise();
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    buildViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAct(help, tr("&Commands…"), CommandPalette::key(), [this] { openPalette(); });
}

void ReleaseWindow::buildReleaseMenu()
{
    QMenu* release = menuBar()->addMenu(tr("R&elease"));
    addAct(release, tr("&Open a runbook…"), QKeySequence::Open, [this] { Q_EMIT openAsked(); });
    addAct(release, tr("&All releases"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT startAsked(); });
    release->addSeparator();
    if (m_session) {
        addAct(release, tr("Drive fro&m here"), {}, [this] { m_session->drive(); });
        addDrives(release);
        release->addSeparator();
        greyed(addAct(release, tr("&Hold"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { askToHold(); }), [](const Record& now) { return whyNot(session::hold(now, someReason)); });
        greyed(addAct(release, tr("&Go on"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { goOn(); }), [](const Record& now) { return whyNot(session::letGo(now, someReason)); });
        addAct(release, tr("&Roll back…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { askToRollBack(); });
        greyed(addAct(release, tr("End here, without going &back…"), {}, [this] { askToEnd(); }), [](const Record& now) { return whyNot(session::endHere(now, someReason)); });
        release->addSeparator();
        addAct(release, tr("&Note…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { askForNote(); });
        greyed(addAct(release, tr("Hand o&ver…"), {}, [this] { askToHandOver(); }), [](const Record& now) { return whyNot(session::handOver(now, someReason, {})); });
        greyed(addAct(release, tr("A&uthorise: breaches roll back by themselves…"), {}, [this] { askToAuthorise(); }), [](const Record& now) { return whyNot(session::authorise(now, {}, false)); });
        release->addSeparator();
        addPollActs(release);
        release->addSeparator();
    }
    if (m_session) addAct(release, tr("Replay: look at &it again…"), {}, [this] { Q_EMIT replayAsked(); });
    addAct(release, tr("Repor&t: look at it, sign it…"), {}, [this] { Q_EMIT reportAsked(); });
    release->addSeparator();
    addAct(release, tr("Pr&eferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { Q_EMIT preferencesAsked(); });
    addAct(release, tr("&Presenter window"), QKeySequence(Qt::Key_F5), [this] { Q_EMIT presenterAsked(); });
    addAct(release, tr("&Close"), QKeySequence::Close, [this] { close(); });
    addAct(release, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitAsked(); });
}

/// The one that holds for the release is marked.
void ReleaseWindow::addDrives(QMenu* menu)
{
    using journal::Drive;
    auto* drives = new QActionGroup(menu);
    const auto add = [&](const QString& text, Drive drive) {
        QAction* action = addAct(menu, text, {}, [this, drive] { setDrive(drive); });
        action->setCheckable(true);
        action->setActionGroup(drives);
        connect(menu, &QMenu::aboutToShow, action, [this, action, drive] { action->setChecked(m_view->record().drive == drive); });
        greyed(action, [drive](const Record& now) { return whyNot(session::driveAs(now, drive)); });
    };
    add(tr("&Step: each command when somebody says so"), Drive::Step);
    add(tr("&Flow: on to the next question"), Drive::Flow);
    add(tr("By h&and: somebody runs them elsewhere"), Drive::Hand);
}

void ReleaseWindow::addPollActs(QMenu* menu)
{
    addAct(menu, tr("Hand a ro&le on: somebody signs in it…"), {}, [this] { (new DelegateDialog(*m_session, this))->show(); });
    greyed(addAct(menu, tr("As&k for GO or NO-GO…"), {}, [this] { askForPoll(); }), [](const Record& now) { return whyNot(session::openPoll(now, session::PollWish{someReason})); });
    const auto open = [](const Record& now) { return now.signing.openPoll() != nullptr ? QString() : tr("No poll is open."); };
    greyed(addAct(menu, tr("Ans&wer the poll…"), {}, [this] { (new SignDialog(*m_session, SignDialog::What::Vote, plan::none, this))->show(); }), open);
    greyed(addAct(menu, tr("&Decide the poll…"), {}, [this] { (new SignDialog(*m_session, SignDialog::What::Decision, plan::none, this))->show(); }), open);
}

/// What would be refused is grey while its menu is looked at, and says why. Its key works all the same, and is told the reason.
void ReleaseWindow::greyed(QAction* action, const std::function<QString(const Record&)>& refused)
{
    auto* menu = qobject_cast<QMenu*>(action->parent());
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, action, [this, action, refused] {
        const QString why = refused(m_view->record());
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    });
    connect(menu, &QMenu::aboutToHide, action, [action] { action->setEnabled(true); });
}

void ReleaseWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    addAct(view, tr("Layout &Drive"), QKeySequence(Qt::ALT | Qt::Key_1), [this] { arrange(Layout::Drive); });
    addAct(view, tr("Layout &Watch"), QKeySequence(Qt::ALT | Qt::Key_2), [this] { arrange(Layout::Watch); });
    addAct(view, tr("Layout &Meeting"), QKeySequence(Qt::ALT | Qt::Key_3), [this] { arrange(Layout::Meeting); });
    view->addSeparator();
    for (const auto& [name, dock] : m_docks) view->addAction(dock->toggleViewAction());
    view->addSeparator();
    OutputView& output = m_step->output();
    QAction* wraps = addAct(view, tr("Wrap the lines of the &output"), {}, [&output] { output.setWraps(!output.wraps()); });
    wraps->setCheckable(true);
    wraps->setChecked(output.wraps());
    connect(&output, &OutputView::wrapsChanged, wraps, &QAction::setChecked);
    view->addSeparator();
    const auto wear = [](ThemeName name, const QString& word) {
        if (auto* style = qobject_cast<HouseStyle*>(QApplication::style())) style->setTheme(name);
        QSettings().setValue(QStringLiteral("theme"), word);
    };
    addAct(view, tr("&Light"), {}, [wear] { wear(ThemeName::Light, QStringLiteral("light")); });
    addAct(view, tr("Dar&k"), {}, [wear] { wear(ThemeName::Dark, QStringLiteral("dark")); });
    addAct(view, tr("&High contrast"), {}, [wear] { wear(ThemeName::HighContrast, QStringLiteral("contrast")); });
}

void ReleaseWindow::setDrive(journal::Drive drive)
{
    sayOrTell([drive](const Record& record) { return session::driveAs(record, drive); });
}

/// What can be done about the step stands first: it is what somebody looks for who types "run" or "skip".
void ReleaseWindow::openPalette()
{
    QList<QAction*> now;
    for (QPushButton* button : m_step->findChild<QWidget*>(QStringLiteral("stepActions"))->findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled()) continue;
        auto* action = new QAction(this);
        action->setData(tr("Step: %1").arg(QString(button->text()).remove(QLatin1Char('&'))));
        // Where the release has gone on meanwhile, the button is gone, and nothing is pressed in its place.
        connect(action, &QAction::triggered, this, [pressed = QPointer(button)] { if (pressed) pressed->click(); });
        now << action;
    }
    auto* palette = new CommandPalette(now + m_acts, this);
    for (QAction* action : now) action->setParent(palette);
    palette->show();
}

void ReleaseWindow::askForPoll()
{
    AskSpec spec;
    spec.title = tr("Ask for GO or NO-GO");
    const journal::PollRecord* const no = m_view->record().signing.standingNo();
    spec.statement = no == nullptr ? tr("The roles that sign in the runbook answer, and the Release Manager decides. Until then nothing new begins.")
                                   : tr("Those who were asked before answer again, and %1 decides. Until then nothing new begins.").arg(QString::fromStdString(no->opened.director));
    spec.valueLabel = tr("&Question");
    spec.reasonLabel.clear();
    spec.confirm = tr("&Ask it");
    auto* dialog = new AskDialog(spec, this);
    connect(dialog, &AskDialog::confirmed, this, [this](const QString& question, const QString&) {
        sayOrTell([wish = session::PollWish{question.trimmed().toStdString()}](const Record& record) { return session::openPoll(record, wish); });
    });
    dialog->show();
}

} // namespace holdpoint::widgets
