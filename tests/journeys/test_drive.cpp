// A release as a person drives it: everything through the controls of the window, with the real runner and a real store.

#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/window/presenter.h"
#include "widgets/window/replay_bar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSlider>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Outcome;
using journal::Stage;
using widgets::ReleaseWindow;

namespace {

const std::string commands = "# Small\n\n## Step 1: Begin\n\n- [ ] The ticket is approved\n\n```bash\necho one >> done.txt\n```\n\n## Step 2: Go on\n\n```bash\necho two >> done.txt\nwc -l < done.txt\n# Expected: 2\n```\n\n"
                             "## Rollback (within 5 minutes)\n\n```bash\nrm -f done.txt\necho back > back.txt\n```\n";

} // namespace

class TestDrive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void openingRunsNothing();
    void isDrivenToItsEnd();
    void aPromptIsAnsweredInPlace();
    void aFailureIsTriedAgain();
    void aFailureIsEditedAndGoneOnFrom();
    void isHeldAndGoesOn();
    void isRolledBackWhileSomethingRuns();
    void aHangingCommandIsStopped();
    void isLookedAtAgain();
    void survivesBeingKilled();
    void theSharedScreenShowsNoSecret();

private:
    std::optional<Quiet> m_quiet;
};

void TestDrive::openingRunsNothing()
{
    const Opened opened(commands, journal::Drive::Flow);
    QTRY_VERIFY(opened.window->session()->isOpen());
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("driveHere")));
    QCOMPARE(opened.record().seq, std::uint64_t{1});
    QVERIFY(opened.file("done.txt").isEmpty());
}

void TestDrive::isDrivenToItsEnd()
{
    const Opened opened(commands);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(act(*opened.window, Act::Yes));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Run);
    QVERIFY2(opened.file("done.txt").isEmpty(), "a command is shown first, and runs when somebody says so");
    goOn(*opened.window);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().ending, journal::Ending::Done);
    QCOMPARE(opened.file("done.txt"), QStringLiteral("one\ntwo\n"));
    QTRY_VERIFY(!reach(*opened.window, QStringLiteral("holdButton")));
    QVERIFY2(reach(*opened.window, QStringLiteral("backButton")), "what is done can be taken back");
    QVERIFY(opened.window->windowTitle().contains(QStringLiteral("done")));
}

void TestDrive::aPromptIsAnsweredInPlace()
{
    const Opened opened("# Asks\n\n## Step 1: Ask\n\n```bash\nread -p 'How many? ' n && read -s -p 'Password: ' pw && echo \"$n and ${#pw}\" > said.txt\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Input);
    QVERIFY(write(*opened.window, QStringLiteral("typed"), QStringLiteral("seven")));
    QVERIFY(press(*opened.window, QStringLiteral("send")));
    QTRY_VERIFY(opened.record().items[0].asks && opened.record().items[0].asksSecret);
    QTRY_VERIFY(opened.window->step().sheet().secretPrompt);
    QVERIFY(write(*opened.window, QStringLiteral("typed"), QStringLiteral("s3cret")));
    QVERIFY(press(*opened.window, QStringLiteral("send")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.file("said.txt"), QStringLiteral("seven and 6\n"));
}

void TestDrive::aFailureIsTriedAgain()
{
    const Opened opened("# Fails once\n\n## Step 1: Try\n\n```bash\ntest -f ready.txt\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QCOMPARE(opened.record().items[0].outcome, Outcome::Failed);
    QTRY_VERIFY(opened.window->step().sheet().can(Act::Retry));
    QFile ready(opened.place.folder.filePath(QStringLiteral("ready.txt")));
    QVERIFY(ready.open(QIODevice::WriteOnly));
    QVERIFY(act(*opened.window, Act::Retry));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().items[0].attempt, std::uint32_t{2});
}

void TestDrive::aFailureIsEditedAndGoneOnFrom()
{
    const Opened opened("# Typo\n\n## Step 1: Try\n\n```bash\nfalse\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QVERIFY(act(*opened.window, Act::Edit));
    QVERIFY2(!reach(*opened.window, QStringLiteral("askConfirm")), "an edit needs a reason first");
    QVERIFY(write(*opened.window, QStringLiteral("askLongValue"), QStringLiteral("true")));
    QVERIFY(write(*opened.window, QStringLiteral("askReason"), QStringLiteral("a typo")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().deviations.size(), std::size_t{1});
    QCOMPARE(opened.record().deviations.front().reason, std::string("a typo"));
}

void TestDrive::isHeldAndGoesOn()
{
    const Opened opened(commands);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(opened.record().held);
    // The hold is there at once; why, is said afterwards.
    QWidget* dialog = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && reach(*top, QStringLiteral("askReason")) && top != opened.window) dialog = top;
    QVERIFY(dialog);
    QVERIFY(write(*dialog, QStringLiteral("askReason"), QStringLiteral("the disk is filling up")));
    QVERIFY(press(*dialog, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().heldReason, std::string("the disk is filling up"));
    QTRY_COMPARE(wordsOn(*opened.window, QStringLiteral("stepState")), QStringLiteral("Held by ann: the disk is filling up"));
    // The same button lets it go on, as soon as it says so.
    QTRY_COMPARE(wordsOn(*opened.window, QStringLiteral("holdButton")), QStringLiteral("GO ON"));
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(!opened.record().held);
    goOn(*opened.window);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
}

void TestDrive::isRolledBackWhileSomethingRuns()
{
    const Opened opened("# Hangs\n\n## Step 1: Begin\n\n```bash\necho one > done.txt\n```\n\n## Step 2: Hang\n\n```bash\nsleep 600\n```\n\n## Rollback (within 5 minutes)\n\n```bash\nrm -f done.txt\necho back > back.txt\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_VERIFY(opened.record().items.size() > 1 && opened.record().items[1].state == journal::ItemState::Running);
    QVERIFY(press(*opened.window, QStringLiteral("backButton")));
    auto* dialog = opened.window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->preview().has_value());
    QCOMPARE(dialog->preview()->budget, 300);
    QCOMPARE(dialog->preview()->stops.size(), std::size_t{1});
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(opened.record().stage == Stage::Forward, "Enter never fires anything");
    QTRY_VERIFY(!opened.window->findChild<widgets::RollbackDialog*>());
    QVERIFY(press(*opened.window, QStringLiteral("backButton")));
    dialog = opened.window->findChild<widgets::RollbackDialog*>();
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_VERIFY(opened.record().stage != Stage::Forward);
    goOn(*opened.window);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().ending, journal::Ending::RolledBack);
    QCOMPARE(opened.file("back.txt"), QStringLiteral("back\n"));
    QVERIFY(opened.file("done.txt").isEmpty());
}

void TestDrive::aHangingCommandIsStopped()
{
    const Opened opened("# Hangs\n\n## Step 1: Hang\n\n```bash\nsleep 600\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_VERIFY(opened.window->step().sheet().can(Act::Stop));
    QVERIFY(act(*opened.window, Act::Stop));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().items[0].outcome, Outcome::Cancelled);
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
}

void TestDrive::isLookedAtAgain()
{
    Opened opened(commands);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    goOn(*opened.window);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    opened.desk.openReplay(QString::fromStdString(opened.id));
    QTRY_VERIFY(opened.desk.releaseWindow() != opened.window);
    ReleaseWindow& replay = *opened.desk.releaseWindow();
    QCOMPARE(replay.view().record().stage, Stage::Ended);
    auto* bar = replay.findChild<widgets::ReplayBar*>();
    QVERIFY(bar);
    auto* slider = bar->findChild<QSlider*>();
    slider->setValue(1);
    QCOMPARE(replay.view().record().seq, std::uint64_t{1});
    QCOMPARE(replay.view().record().items[0].state, journal::ItemState::Pending);
    QVERIFY2(!reach(replay, QStringLiteral("backButton")) && !reach(replay, QStringLiteral("holdButton")), "what was is only looked at");
    slider->setValue(slider->maximum());
    QCOMPARE(replay.view().record().stage, Stage::Ended);
}

void TestDrive::survivesBeingKilled()
{
    ReleasePlace place;
    const std::string id = place.start("# Killed\n\n## Step 1: Long\n\n```bash\necho begun >> count.txt\nfor i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do sleep 0.1; done\necho ended >> count.txt\n```\n\n## Step 2: After\n\n```bash\necho after >> count.txt\n```\n", journal::Drive::Flow);
    const QString count = place.folder.filePath(QStringLiteral("count.txt"));
    const auto text = [&] {
        QFile file(count);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const pid_t first = ::fork();
    if (first == 0) {
        const std::string self = QCoreApplication::applicationFilePath().toStdString(), folder = place.folder.path().toStdString();
        ::execl(self.c_str(), self.c_str(), "--life", folder.c_str(), id.c_str(), nullptr);
        ::_exit(127);
    }
    QTRY_COMPARE(text(), QStringLiteral("begun\n"));
    QCOMPARE(::kill(first, SIGKILL), 0);
    int status = 0;
    QCOMPARE(::waitpid(first, &status, 0), first);
    widgets::Desk desk(place.surroundings(), {});
    desk.openRelease(QString::fromStdString(id));
    ReleaseWindow& window = *desk.releaseWindow();
    QVERIFY(press(window, QStringLiteral("driveHere")));
    QTRY_COMPARE(window.view().record().stage, Stage::Ended);
    QCOMPARE(text(), QStringLiteral("begun\nended\nafter\n"));
}

void TestDrive::theSharedScreenShowsNoSecret()
{
    const Opened opened("# Shared\n\n## Step 1: Ask\n\n```bash\nexport DB_PASSWORD=<db-password>\ncurl -u ann:<db-password> nowhere\n```\n\nDO NOT PROCEED IF the count is wrong.\n");
    opened.drive();
    auto* presenter = new widgets::Presenter(opened.window->view(), opened.window);
    presenter->show();
    QTRY_VERIFY(presenter->spoken().contains(QStringLiteral("Shared")));
    QVERIFY(!presenter->spoken().contains(QStringLiteral("curl")));
    QVERIFY(presenter->findChildren<QAbstractButton*>().isEmpty());
}

namespace {

/// A desk that drives a release until it is killed.
int live(const QString& folder, const QString& id)
{
    ReleasePlace place;
    place.at = folder.toStdString();
    widgets::Desk desk(place.surroundings(), {});
    desk.openRelease(id);
    QObject::connect(desk.releaseWindow()->session(), &session::ReleaseSession::opened, [&] { desk.releaseWindow()->session()->drive(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--life") return live(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestDrive test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_drive.moc"
