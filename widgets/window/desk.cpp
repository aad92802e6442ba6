#include "widgets/window/desk.h"

#include "models/session/background.h"
#include "models/session/recent_runbooks.h"
#include "models/session/secret_names.h"
#include "models/session/shown_text.h"
#include "widgets/dialogs/leave_dialog.h"
#include "widgets/report/report_window.h"
#include "widgets/style/house_style.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/preferences_dialog.h"
#include "widgets/window/presenter.h"
#include "widgets/window/release_window.h"
#include "widgets/window/review_window.h"
#include "widgets/window/runbook_chooser.h"
#include "widgets/window/start_window.h"
#include "widgets/window/tray.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace holdpoint::widgets {

using session::RunbookPointer;

namespace {

/// The runbook as it was when the release began: the file may have changed since.
Result<RunbookPointer> keptRunbook(const session::Surroundings& surroundings, const std::string& sha256, const std::string& path)
{
    auto journal = surroundings.openJournal();
    if (!journal) return journal.error();
    auto bytes = journal.value()->text(sha256);
    if (!bytes) return bytes.error();
    return session::readRunbook(std::move(bytes.value()), path);
}

/// A release as it was kept, and those from which it was known then how long things take.
struct Kept {
    std::vector<journal::Event> events;
    std::vector<journal::Record> past;
};

Result<Kept> keptRelease(const session::Surroundings& surroundings, const std::string& release)
{
    auto journal = surroundings.openJournal();
    if (!journal) return journal.error();
    auto events = journal.value()->read(release, 0);
    if (!events) return events.error();
    Kept kept{std::move(*events), {}};
    journal::Record begun;      // its title and its start are in its first event
    if (!kept.events.empty()) journal::apply(begun, kept.events.front());
    kept.past = session::pastReleases(*journal.value(), begun.procedure->title, begun.startedMs);
    return kept;
}

/// A window's own share of the sample's harbour, which goes with it.
struct Mooring : QObject {
    Mooring(std::shared_ptr<void> kept, QObject* window) : QObject(window), harbour(std::move(kept)) {}
    std::shared_ptr<void> harbour;
};

/// What may only live in memory.
session::Secrets secretsOf(const plan::Procedure& procedure, const session::Values& values)
{
    session::Secrets secrets;
    for (const auto& [name, value] : values)
        if (session::isSecret(procedure, name, value)) secrets[name] = value;
    return secrets;
}

} // namespace

Desk::Desk(session::Surroundings surroundings, Sample sample, QObject* parent) : QObject(parent), m_surroundings(std::move(surroundings)), m_sample(std::move(sample)), m_tray(new Tray(this)) {}

Desk::~Desk()
{
    for (const auto& window : m_windows) delete window;
    delete m_review;
    delete m_start;
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = new StartWindow(m_surroundings, m_settings);
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_start, &StartWindow::runbookChosen, this, &Desk::openRunbook);
        connect(m_start, &StartWindow::sampleChosen, this, &Desk::openSample);
        connect(m_start, &StartWindow::releaseChosen, this, &Desk::openRelease);
        connect(m_start, &StartWindow::preferencesAsked, this, [this] { showPreferences(m_start); });
        addCommand(*m_start, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(m_start); });
    }
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

/// No release has a name with a slash or an ending, so what has one is a file, also where it is not there: that is said then.
void Desk::open(const QString& what)
{
    const QFileInfo file(what);
    if (file.exists() || what.contains(QLatin1Char('/')) || !file.suffix().isEmpty()) openRunbook(file.absoluteFilePath());
    else openRelease(what);
}

void Desk::openRunbook(const QString& path)
{
    // Its commands run where it lies, and where it is installed nobody may write, or everybody reads.
    if (!m_sample.runbook.isEmpty() && QFileInfo(path) == QFileInfo(m_sample.runbook)) return openSample();
    // However it was opened, by name, as the sample or from a list, it is found again.
    if (QFileInfo::exists(path)) session::rememberRunbook(m_settings, path, QDateTime::currentDateTimeUtc());
    auto* review = new ReviewWindow(path);
    review->setAttribute(Qt::WA_DeleteOnClose);
    m_review = review;
    review->setDrive(Preferences::read(m_settings).drive);
    const std::string folder = QFileInfo(path).absolutePath().toStdString();
    if (m_sample.values) review->setValues(m_sample.values(folder));
    keepHarbour(*review, folder);
    addCommand(*review, tr("Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this, review] { showPreferences(review); });
    addCommand(*review, tr("All releases"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { showStart(); });
    addCommand(*review, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this, review] { quit(review); });
    connect(review, &ReviewWindow::openAsked, this, [this, review] { askForRunbook(review); });
    connect(review, &ReviewWindow::startRequested, this, [this, review](const session::StartOrder& order) { begin(review->runbook(), order); });
    review->show();
    if (m_start) m_start->close();
}

void Desk::openSample()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(place);
    QTemporaryDir folder(place + QStringLiteral("/sample-XXXXXX"));
    folder.setAutoRemove(false);
    if (!folder.isValid()) return tell(m_start, tr("The sample cannot be laid into a folder of its own below %1; check its rights and the disk").arg(place));
    const auto runbook = m_sample.layOut(folder.path().toStdString());
    if (!runbook) return tell(m_start, session::shownText(runbook.error()));
    openRunbook(QString::fromStdString(*runbook));
}

void Desk::keepHarbour(QWidget& window, const std::string& folder)
{
    if (auto harbour = m_sample.open ? m_sample.open(folder) : nullptr) new Mooring(std::move(harbour), &window);
}

/// The release is kept first, and the window opens when it is: what is on the screen is in the journal.
void Desk::begin(const RunbookPointer& runbook, const session::StartOrder& order)
{
    session::inBackground(
        this, [surroundings = m_surroundings, runbook, order] { return session::startRelease(surroundings, *runbook, order); },
        [this, runbook, order](const Result<std::string>& id) {
            if (!id) return m_review ? m_review->warn(session::shownText(id.error())) : tell(nullptr, session::shownText(id.error()));
            auto session = std::make_unique<session::ReleaseSession>(m_surroundings, *id);
            session->drive(secretsOf(*runbook->procedure, order.values));
            ReleaseWindow& window = show(new ReleaseWindow(std::move(session)));
            window.setRunbook(runbook);
            keepHarbour(window, order.directory);
            if (m_review) m_review->leave();
        });
}

void Desk::openRelease(const QString& id)
{
    for (const auto& open : m_windows) {
        if (!open || open->releaseId() != id.toStdString() || !open->session()) continue;
        open->raise();
        return open->activateWindow();
    }
    auto session = std::make_unique<session::ReleaseSession>(m_surroundings, id.toStdString());
    ReleaseWindow& window = show(new ReleaseWindow(std::move(session)));
    connect(window.session(), &session::ReleaseSession::opened, &window, [this, &window] {
        keepHarbour(window, window.view().record().directory);
        fetchRunbook(window);
    });
}

void Desk::openReplay(const QString& id)
{
    session::inBackground(
        this, [surroundings = m_surroundings, release = id.toStdString()] { return keptRelease(surroundings, release); },
        [this, release = id.toStdString()](const Result<Kept>& kept) {
            if (!kept) return tell(m_start, session::shownText(kept.error()));
            fetchRunbook(show(new ReleaseWindow(std::make_unique<session::Replay>(release, kept->events, kept->past))));
        });
}

ReleaseWindow& Desk::show(ReleaseWindow* window)
{
    std::erase_if(m_windows, [](const auto& open) { return open.isNull(); });
    m_windows.emplace_back(window);
    connect(window, &ReleaseWindow::startAsked, this, &Desk::showStart);
    connect(window, &ReleaseWindow::openAsked, this, [this, window] { askForRunbook(window); });
    connect(window, &ReleaseWindow::preferencesAsked, this, [this, window] { showPreferences(window); });
    connect(window, &ReleaseWindow::presenterAsked, this, [this, window] { present(*window); });
    connect(window, &ReleaseWindow::replayAsked, this, [this, window] { openReplay(QString::fromStdString(window->releaseId())); });
    connect(window, &ReleaseWindow::itselfAsked, this, [this, window] { openRelease(QString::fromStdString(window->releaseId())); });
    connect(window, &ReleaseWindow::reportAsked, this, [this, window] { showReport(*window); });
    connect(window, &ReleaseWindow::quitAsked, this, [this, window] { quit(window); });
    if (window->session()) m_tray->watch(*window);
    if (const auto folder = m_surroundings.runFolder(window->view().releaseId())) window->setFolder(*folder);
    window->show();
    if (m_start) m_start->close();
    return *window;
}

void Desk::fetchRunbook(ReleaseWindow& window)
{
    const journal::Record& record = window.view().record();
    session::inBackground(
        &window, [surroundings = m_surroundings, sha256 = record.procedure->runbookSha256, path = record.file] { return keptRunbook(surroundings, sha256, path); },
        [window = &window](const Result<RunbookPointer>& runbook) {
            if (runbook) window->setRunbook(*runbook);
        });
}

void Desk::present(ReleaseWindow& window)
{
    if (auto* open = window.findChild<Presenter*>()) return open->raise();
    auto* presenter = new Presenter(window.view(), &window);
    presenter->setBoard(window.chartBoard());
    presenter->show();
}

void Desk::showReport(ReleaseWindow& window)
{
    auto* report = window.findChild<ReportWindow*>();
    if (!report || !report->isVisible()) report = new ReportWindow(window.view(), m_surroundings, &window);
    report->show();
    report->raise();
    report->activateWindow();
}

void Desk::showPreferences(QWidget* parent)
{
    if (parent)
        if (auto* open = parent->findChild<PreferencesDialog*>(); open && open->isVisible()) return open->raise();
    auto* dialog = new PreferencesDialog(Preferences::read(m_settings), m_workplace, parent);
    connect(dialog, &PreferencesDialog::kept, this, &Desk::take);
    dialog->show();
}

/// What can take effect at once does; the dialog has said what waits for the next start.
void Desk::take(const Preferences& preferences)
{
    const bool renamed = Preferences::read(m_settings).person != preferences.person;
    preferences.write(m_settings);
    if (auto* style = qobject_cast<HouseStyle*>(QApplication::style())) style->setTheme(preferences.theme);
    if (renamed) m_surroundings.person = (preferences.person.isEmpty() ? m_workplace.person : preferences.person).toStdString();
    m_surroundings.timeStampServer = preferences.timeStampServer.toStdString();
    for (const auto& open : m_windows) {
        if (!open) continue;
        open->setLinger(preferences.lingerSeconds);
        if (auto* report = open->findChild<ReportWindow*>()) report->setTimeStampServer(m_surroundings.timeStampServer);
    }
}

void Desk::quit(QWidget* parent)
{
    if (auto* open = parent->findChild<LeaveDialog*>(); open && open->isVisible()) return open->raise();
    LeaveDialog::All driven;
    for (const auto& window : m_windows)
        if (window && window->leaving().asks()) driven.emplace_back(QString::fromStdString(window->view().record().procedure->title), window->leaving());
    if (driven.empty()) return closeAll();
    auto* dialog = new LeaveDialog(driven, true, parent);
    connect(dialog, &LeaveDialog::confirmed, this, &Desk::closeAll);
    dialog->open();
}

/// The program ends with its last window. A runbook with corrections that are not saved asks for itself, and stays until it is answered.
void Desk::closeAll()
{
    for (const auto& window : m_windows)
        if (window) window->leave();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* review = qobject_cast<ReviewWindow*>(top)) review->close();
    if (m_start) m_start->close();
}

void Desk::askForRunbook(QWidget* parent)
{
    auto* dialog = new RunbookChooser(parent);
    connect(dialog, &QFileDialog::fileSelected, this, [this, parent](const QString& path) {
        openRunbook(path);
        if (auto* review = qobject_cast<ReviewWindow*>(parent); review && review->hasFailed()) review->close();
    });
    dialog->open();
}

void Desk::tell(QWidget* parent, const QString& what)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Holdpoint"), what, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

ReviewWindow* Desk::reviewWindow() const { return m_review; }
StartWindow* Desk::startWindow() const { return m_start; }

ReleaseWindow* Desk::releaseWindow() const
{
    for (auto open = m_windows.rbegin(); open != m_windows.rend(); ++open)
        if (*open) return *open;
    return nullptr;
}

} // namespace holdpoint::widgets
