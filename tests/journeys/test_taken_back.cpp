// A release that is done is taken back at the desktop: in its own window, never where it is only looked at again.

#include "models/session/intents.h"
#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/end_pane.h"
#include "widgets/report/page_view.h"
#include "widgets/report/report_window.h"
#include "widgets/style/notices.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/window/replay_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <optional>
#include <utility>

using namespace holdpoint;
using namespace holdpoint::tests;
using journal::Ending;
using journal::Stage;
using widgets::ReleaseWindow;
using widgets::RollbackDialog;

namespace {

const std::string oneWay = "# Quay\n\n## Step 1: Deploy\n\n```bash\necho new >> state.txt\n```\n\n## Rollback (within 5 minutes)\n\n```bash\necho old >> state.txt\n```\n";
const std::string twoWays = "# Quay\n\n## Step 1: Deploy\n\n```bash\necho new >> state.txt\n```\n\n**Rollback:**\n\n```bash\necho step >> state.txt\n```\n\n## Full Rollback\n\n```bash\necho old >> state.txt\n```\n";

void finish(const Opened& opened)
{
    opened.drive();
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().ending, Ending::Done);
}

void closeWindow(const Opened& opened)
{
    const QPointer<ReleaseWindow> gone(opened.window);
    QVERIFY(opened.window->close());
    QTRY_VERIFY(!gone);
}

/// Somebody opens the release another day, from the list.
void openAgain(Opened& opened)
{
    closeWindow(opened);
    opened.desk.openRelease(QString::fromStdString(opened.id));
    opened.window = opened.desk.releaseWindow();
    QTRY_VERIFY(opened.window->session()->isOpen());
}

RollbackDialog* askToTakeBack(ReleaseWindow& window)
{
    if (!press(window, QStringLiteral("backButton"))) return nullptr;
    return window.findChild<RollbackDialog*>();
}

QString told(const QWidget& window)
{
    QStringList all;
    for (const auto* banner : window.findChildren<widgets::Banner*>())
        if (banner->isVisible()) all << banner->accessibleName();
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestTakenBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void whatIsDoneIsOpenedAndTakenBack();
    void whatHasJustEndedIsTakenBackInTheSameWindow();
    void whatEndsBehindTheDialogIsTakenBackFromIt();
    void ofSeveralWaysOneIsNamed();
    void whatIsLookedAtAgainIsNotTakenBack();
    void whatAnotherReleaseStandsOnIsNotTakenBack();
    void whatHasNoWayBackSaysSo();

private:
    std::optional<Quiet> m_quiet;
};

void TestTakenBack::whatIsDoneIsOpenedAndTakenBack()
{
    Opened opened(oneWay, journal::Drive::Flow);
    finish(opened);
    openAgain(opened);
    QVERIFY2(!opened.window->session()->drivesHere(), "opening drives nothing");
    RollbackDialog* dialog = askToTakeBack(*opened.window);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->fireButton().isEnabled());
    QVERIFY(dialog->preview());
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("backWays"))->currentText(), QStringLiteral("Rollback (within 5 minutes)"));
    QCOMPARE(dialog->preview()->lines.size(), std::size_t{1});
    QCOMPARE(dialog->preview()->lines[0].text, std::string("echo old >> state.txt"));
    QCOMPARE(dialog->preview()->budget, 300);
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("backEffects"))->text().contains(QStringLiteral("was done")));
    QVERIFY2(!reach(*dialog, QStringLiteral("backEnd")), "it has ended already");
    QVERIFY(write(*dialog, QStringLiteral("backReason"), QStringLiteral("orders are lost")));
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_COMPARE(opened.record().ending, Ending::RolledBack);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.file("state.txt"), QStringLiteral("new\nold\n"));
    QCOMPARE(opened.record().rollback.reason, std::string("orders are lost"));
    QVERIFY(opened.record().oddities.empty());
    QTRY_VERIFY(opened.window->findChild<widgets::EndPane*>()->isVisible());
    QCOMPARE(opened.window->findChild<QLabel*>(QStringLiteral("bandState"))->text(), QStringLiteral("rolled back"));
    QVERIFY2(!reach(*opened.window, QStringLiteral("backButton")), "it is taken back once");
    QVERIFY(press(*opened.window, QStringLiteral("endReport")));
    auto* report = opened.window->findChild<widgets::ReportWindow*>();
    QVERIFY(report);
    QTRY_VERIFY(report->pages().isDrawn());
    const QString page = opened.place.folder.filePath(QStringLiteral("page.html"));
    report->saveTo(widgets::ReportWindow::Part::Page, page);
    QTRY_VERIFY(opened.file("page.html").contains(QStringLiteral("</html>")));
    QVERIFY2(opened.file("page.html").contains(QStringLiteral("rolled back")) && opened.file("page.html").contains(QStringLiteral("orders are lost")), "the report says so");
}

void TestTakenBack::whatHasJustEndedIsTakenBackInTheSameWindow()
{
    const Opened opened(oneWay, journal::Drive::Flow);
    finish(opened);
    RollbackDialog* dialog = askToTakeBack(*opened.window);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->fireButton().isEnabled());
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_COMPARE(opened.record().ending, Ending::RolledBack);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.file("state.txt"), QStringLiteral("new\nold\n"));
}

/// Somebody looks at the way back while the last step is on its way, and needs it when that is over.
void TestTakenBack::whatEndsBehindTheDialogIsTakenBackFromIt()
{
    const Opened opened(oneWay, journal::Drive::Step);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, engine::Wanted::Run);
    RollbackDialog* dialog = askToTakeBack(*opened.window);
    QVERIFY(dialog);
    QVERIFY(!opened.window->session()->say([](const journal::Record& record) { return session::decide(record, 0, journal::Choice::Run, {}, {}); }));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("backEffects"))->text().contains(QStringLiteral("was done")));
    QTRY_VERIFY2(dialog->fireButton().isEnabled(), qPrintable(dialog->findChild<QLabel*>(QStringLiteral("backTrouble"))->text()));
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    // Step by step is for the way forward: the word for the way back was given with all of it in sight.
    QTRY_COMPARE(opened.record().ending, Ending::RolledBack);
    QCOMPARE(opened.file("state.txt"), QStringLiteral("new\nold\n"));
    QVERIFY(opened.window->session()->drivesHere());
}

void TestTakenBack::ofSeveralWaysOneIsNamed()
{
    const Opened opened(twoWays, journal::Drive::Flow);
    finish(opened);
    RollbackDialog* dialog = askToTakeBack(*opened.window);
    QVERIFY(dialog);
    auto* ways = dialog->findChild<QComboBox*>(QStringLiteral("backWays"));
    QCOMPARE(ways->count(), 3);
    QVERIFY2(!dialog->preview() && !dialog->fireButton().isEnabled(), "no way is taken that nobody named");
    ways->setCurrentIndex(ways->findData(QStringLiteral("Full Rollback")));
    QTRY_VERIFY(dialog->fireButton().isEnabled());
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_COMPARE(opened.record().ending, Ending::RolledBack);
    QTRY_COMPARE(opened.file("state.txt"), QStringLiteral("new\nold\n"));
}

void TestTakenBack::whatIsLookedAtAgainIsNotTakenBack()
{
    Opened opened(oneWay, journal::Drive::Flow);
    finish(opened);
    QVERIFY(press(*opened.window, QStringLiteral("endReplay")));
    QTRY_VERIFY(opened.desk.releaseWindow() != opened.window);
    ReleaseWindow& replay = *opened.desk.releaseWindow();
    auto* slider = replay.findChild<widgets::ReplayBar*>()->findChild<QSlider*>();
    auto* back = replay.findChild<QPushButton*>(QStringLiteral("backButton"));
    for (int at = slider->minimum(); at <= slider->maximum(); ++at) {
        slider->setValue(at);
        QTRY_COMPARE(replay.view().record().seq, static_cast<std::uint64_t>(at));
        QVERIFY(!back->isEnabled());
        replay.askToRollBack();
        QVERIFY(!replay.findChild<RollbackDialog*>());
    }
    QTRY_VERIFY2(back->toolTip().contains(QStringLiteral("open the release itself")), qPrintable(back->toolTip()));
    // From there to where one can.
    closeWindow(opened);
    QVERIFY(press(replay, QStringLiteral("openItself")));
    QTRY_VERIFY(opened.desk.releaseWindow() != &replay && opened.desk.releaseWindow()->session()->isOpen());
    opened.window = opened.desk.releaseWindow();
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("backButton")));
    QCOMPARE(opened.record().ending, Ending::Done);
}

void TestTakenBack::whatAnotherReleaseStandsOnIsNotTakenBack()
{
    Opened opened(oneWay, journal::Drive::Flow);
    finish(opened);
    const std::string first = std::exchange(opened.id, opened.place.start(oneWay, journal::Drive::Flow));
    openAgain(opened);
    finish(opened);
    const std::string second = std::exchange(opened.id, first);
    openAgain(opened);
    RollbackDialog* dialog = askToTakeBack(*opened.window);
    QVERIFY(dialog);
    auto* trouble = dialog->findChild<QLabel*>(QStringLiteral("backTrouble"));
    QVERIFY2(trouble->isVisible() && !dialog->fireButton().isEnabled(), "before it is known nothing is fired");
    QTRY_VERIFY2(trouble->text().contains(QString::fromStdString(second) + QStringLiteral(" was begun in the same folder")), qPrintable(trouble->text()));
    QVERIFY(!dialog->fireButton().isEnabled());
    // Where it is asked for all the same, the journal decides.
    QVERIFY(!opened.window->session()->say([](const journal::Record& record) { return session::goBack(record, "Rollback", {}); }));
    QTRY_VERIFY2(told(*opened.window).contains(QStringLiteral("was begun in the same folder")), qPrintable(told(*opened.window)));
    QCOMPARE(opened.record().ending, Ending::Done);
}

void TestTakenBack::whatHasNoWayBackSaysSo()
{
    const Opened opened("# Quay\n\n```bash\necho new\n```\n", journal::Drive::Flow);
    finish(opened);
    QTRY_VERIFY(!opened.window->findChild<QPushButton*>(QStringLiteral("backButton"))->isEnabled());
    opened.window->askToRollBack();
    auto* dialog = opened.window->findChild<RollbackDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("backTrouble"))->text().contains(QStringLiteral("has no way back")));
    QVERIFY(!dialog->fireButton().isEnabled());
}

int main(int argc, char** argv)
{
    JourneyApplication application(argc, argv);
    TestTakenBack test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_taken_back.moc"
