// How a person leaves a release, ends one that went wrong, and looks at one that is over.

#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/leave_dialog.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/alarms_dock.h"
#include "widgets/docks/dock_parts.h"
#include "widgets/docks/end_pane.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/window/presenter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Ending;
using journal::Stage;
using widgets::LeaveDialog;
using widgets::ReleaseWindow;

namespace {

/// Its first command, which is one, goes on until a file is there: nothing in these tests waits for time.
std::string untilToldSo(const char* title, const char* file)
{
    return "# " + std::string(title) + "\n\n## Step 1: Begin\n\n```bash\nwhile [ ! -f " + file + " ]; do sleep 0.02; done && echo one >> done.txt\n```\n\n## Step 2: Go on\n\n```bash\necho two >> done.txt\n```\n";
}

const std::string failsBothWays = "# Fails\n\n## Step 1: Begin\n\n```bash\necho one\n```\n\n```bash\nfalse\n```\n\n## Step 2: Smoke test\n\n```bash\ntrue\n```\n\n## Rollback (within 5 minutes)\n\n```bash\nfalse\n```\n\n```bash\ntrue\n```\n";

void makeFile(const Opened& opened, const char* name)
{
    QFile file(opened.place.folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool runs(ReleaseWindow& window, std::uint32_t item)
{
    const auto& items = window.view().record().items;
    return item < items.size() && items[item].state == journal::ItemState::Running;
}

/// The dialog with this name that is open over a window.
QWidget* dialogOver(const QWidget& window, const char* name)
{
    auto* dialog = window.findChild<QWidget*>(QString::fromLatin1(name));
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

void rollBack(const Opened& opened)
{
    QVERIFY(press(*opened.window, QStringLiteral("backButton")));
    auto* dialog = opened.window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->fireButton().isEnabled());
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_VERIFY(opened.record().stage != Stage::Forward);
}

QString factsOf(const QWidget& pane)
{
    QStringList all;
    for (const auto* fact : pane.findChildren<QLabel*>(QStringLiteral("endFact"))) all << fact->accessibleName();
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void whoClosesWhileACommandRunsIsToldWhatGoesOn();
    void whatWaitsForAPersonIsClosedWithoutAWord();
    void aWayBackIsNotLeftWithoutAWord();
    void quittingAsksOnceForAllReleases();
    void aReleaseIsEndedHereWithAReason();
    void aFailedWayBackIsEndedHere();
    void whatIsOverSaysHowItEnded();
    void theWayBackSaysWhichValuesAreMissing();
    void whatIsSeenIsSaidAtTheAlarm();
    void theRoomSeesThatItGoesBack();
    void whatFailedIsReadToItsLastWord();

private:
    std::optional<Quiet> m_quiet;
};

void TestEnds::whoClosesWhileACommandRunsIsToldWhatGoesOn()
{
    Opened opened(untilToldSo("Small", "go"), journal::Drive::Flow);
    opened.drive();
    QTRY_VERIFY(runs(*opened.window, 0));
    QVERIFY(!opened.window->close());
    auto* dialog = opened.window->findChild<LeaveDialog*>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->informativeText().contains(QStringLiteral("goes on to its end")) && dialog->informativeText().contains(QStringLiteral("Nothing new is begun")), qPrintable(dialog->informativeText()));
    QVERIFY2(dialog->focusWidget() && dialog->focusWidget()->objectName() == QLatin1String("leaveStay"), "Space stays as well");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!opened.window->findChild<LeaveDialog*>());
    QVERIFY2(opened.window->isVisible() && opened.window->session()->drivesHere(), "Enter stays");
    QVERIFY(!opened.window->close());
    QTRY_VERIFY(opened.window->findChild<LeaveDialog*>());
    const QPointer<ReleaseWindow> gone(opened.window);
    auto* leaves = reachA<QPushButton>(*opened.window->findChild<LeaveDialog*>(), QStringLiteral("leaveGo"));
    leaves->setFocus();
    QTest::keyPress(leaves, Qt::Key_Return);
    QTRY_VERIFY(!gone || !gone->findChild<LeaveDialog*>());
    QVERIFY2(gone && gone->isVisible(), "Enter leaves nothing, wherever the focus is");
    QVERIFY(!opened.window->close());
    QTRY_VERIFY(opened.window->findChild<LeaveDialog*>());
    QVERIFY(press(*opened.window->findChild<LeaveDialog*>(), QStringLiteral("leaveGo")));
    QTRY_VERIFY(!gone);
    makeFile(opened, "go");
    QTRY_COMPARE(opened.file("done.txt"), QStringLiteral("one\n"));
    // Whoever opens it again finds what has ended, and goes on.
    opened.desk.openRelease(QString::fromStdString(opened.id));
    opened.window = opened.desk.releaseWindow();
    opened.drive();
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.file("done.txt"), QStringLiteral("one\ntwo\n"));
    QVERIFY2(opened.window->close(), "what is over asks nothing");
}

void TestEnds::whatWaitsForAPersonIsClosedWithoutAWord()
{
    const Opened opened("# Small\n\n- [ ] Ready\n\n```bash\necho one\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(opened.window->close());
}

void TestEnds::aWayBackIsNotLeftWithoutAWord()
{
    const Opened opened(failsBothWays, journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    rollBack(opened);
    QTRY_VERIFY(opened.record().stage == Stage::Back && opened.advice().wanted == Wanted::Decision);
    QVERIFY(!opened.window->close());
    auto* dialog = opened.window->findChild<LeaveDialog*>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->informativeText().contains(QStringLiteral("Nothing more of the way back")), qPrintable(dialog->informativeText()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!opened.window->findChild<LeaveDialog*>());
    QVERIFY(opened.window->isVisible());
}

void TestEnds::quittingAsksOnceForAllReleases()
{
    Opened opened(untilToldSo("First", "go"), journal::Drive::Flow);
    opened.drive();
    const QPointer<ReleaseWindow> first(opened.window);
    opened.desk.openRelease(QString::fromStdString(opened.place.start(untilToldSo("Second", "go"), journal::Drive::Flow)));
    opened.window = opened.desk.releaseWindow();
    opened.drive();
    const QPointer<ReleaseWindow> second(opened.window);
    QTRY_VERIFY(runs(*first, 0) && runs(*second, 0));
    opened.desk.quit(second);
    auto* dialog = second->findChild<LeaveDialog*>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->informativeText().contains(QStringLiteral("First")) && dialog->informativeText().contains(QStringLiteral("Second")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!second->findChild<LeaveDialog*>());
    QVERIFY(first->isVisible() && second->isVisible());
    opened.desk.quit(second);
    QTRY_VERIFY(second->findChild<LeaveDialog*>());
    QVERIFY(press(*second->findChild<LeaveDialog*>(), QStringLiteral("leaveGo")));
    QTRY_VERIFY(!first && !second);
    makeFile(opened, "go");
    QTRY_COMPARE(opened.file("done.txt"), QStringLiteral("one\none\n"));
}

void TestEnds::aReleaseIsEndedHereWithAReason()
{
    const Opened opened(failsBothWays, journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QVERIFY(act(*opened.window, Act::End));
    QTRY_VERIFY(dialogOver(*opened.window, "endDialog"));
    QWidget& dialog = *dialogOver(*opened.window, "endDialog");
    QVERIFY2(!reach(dialog, QStringLiteral("askConfirm")), "it needs a reason first");
    QVERIFY(write(dialog, QStringLiteral("askReason"), QStringLiteral("the vendor mends it")));
    QTest::keyClick(reach(dialog, QStringLiteral("askReason")), Qt::Key_Return);
    QVERIFY2(opened.record().abortedBy.empty(), "Enter ends nothing");
    QVERIFY(press(dialog, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().ending, Ending::Aborted);
    QCOMPARE(opened.record().endingWhy, std::string("ann: the vendor mends it"));
    // And where nothing has failed it stands in the menu, which the commands search as well.
    bool found = false;
    for (const QAction* action : opened.window->findChildren<QAction*>()) found = found || action->data().toString().contains(QStringLiteral("End here, without going back"));
    QVERIFY(found);
}

void TestEnds::aFailedWayBackIsEndedHere()
{
    const Opened opened(failsBothWays, journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    rollBack(opened);
    QTRY_VERIFY(opened.record().stage == Stage::Back && opened.advice().wanted == Wanted::Decision);
    QVERIFY(act(*opened.window, Act::End));
    QTRY_VERIFY(dialogOver(*opened.window, "endDialog"));
    QWidget& dialog = *dialogOver(*opened.window, "endDialog");
    bool told = false;
    for (const auto* label : dialog.findChildren<QLabel*>()) told = told || label->text().contains(QStringLiteral("The way back stays half done: 0 of its 2"));
    QVERIFY(told);
    QVERIFY(write(dialog, QStringLiteral("askReason"), QStringLiteral("restored by hand")));
    QVERIFY(press(dialog, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().ending, Ending::Aborted);
}

void TestEnds::whatIsOverSaysHowItEnded()
{
    Opened opened("# Small\n\n- [ ] Ready\n\n```bash\nfalse\n```\n\n**Sign-off:** QA Lead\n", journal::Drive::Flow);
    opened.drive();
    auto& pane = *opened.window->findChild<widgets::EndPane*>();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(!pane.isVisible());
    goOn(*opened.window);
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QVERIFY(act(*opened.window, Act::Skip));
    QVERIFY(write(*opened.window, QStringLiteral("askReason"), QStringLiteral("not today")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_VERIFY(opened.record().items[1].over());
    goOn(*opened.window);
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QTRY_VERIFY(pane.isVisible());
    QVERIFY2(factsOf(pane).contains(QStringLiteral("skip, by ann: not today")), qPrintable(factsOf(pane)));
    QVERIFY2(factsOf(pane).contains(QStringLiteral("1 of them skipped")) && factsOf(pane).contains(QStringLiteral("Alarms of limits: none")), qPrintable(factsOf(pane)));
    // Who looks at a step sees it, and comes back.
    opened.window->selection().setCurrent(1);
    QTRY_VERIFY(!pane.isVisible());
    opened.window->selection().follow();
    QTRY_VERIFY(pane.isVisible());
    QVERIFY(press(*opened.window, QStringLiteral("endReplay")));
    QTRY_VERIFY(opened.desk.releaseWindow() != opened.window);
    ReleaseWindow& replay = *opened.desk.releaseWindow();
    QVERIFY(!replay.session());
    QTRY_VERIFY(replay.findChild<widgets::EndPane*>()->isVisible());
    QVERIFY2(!reach(replay, QStringLiteral("endReplay")), "it is looked at again already");
    const auto over = opened.window->findChild<QWidget*>(QStringLiteral("holdButton"))->toolTip();
    QVERIFY2(over.contains(QStringLiteral("The release is over: done")), qPrintable(over));
}

void TestEnds::theWayBackSaysWhichValuesAreMissing()
{
    const Opened opened("# Small\n\n## Step 1: Begin\n\n```bash\necho one\n```\n\n- [ ] Look\n\n## Rollback\n\n```bash\necho back\n```\n\n```bash\ngit revert <commit-hash>\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(press(*opened.window, QStringLiteral("backButton")));
    auto* dialog = opened.window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->preview().has_value());
    QCOMPARE(dialog->preview()->missing, std::vector<std::string>{"<commit-hash>"});
    const auto* lines = dialog->findChild<QTreeWidget*>(QStringLiteral("backLines"));
    QVERIFY(!lines->topLevelItem(0)->text(2).contains(QStringLiteral("commit-hash")));
    QVERIFY2(lines->topLevelItem(1)->text(2).contains(QStringLiteral("asks for <commit-hash>")), qPrintable(lines->topLevelItem(1)->text(2)));
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("backEffects"))->text().contains(QStringLiteral("Has no value yet: <commit-hash>")));
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_VERIFY(opened.record().stage == Stage::Back);
    QTRY_COMPARE(opened.advice().wanted, Wanted::Value);     // as it was said
    QCOMPARE(opened.advice().placeholder, std::string("commit-hash"));
}

void TestEnds::whatIsSeenIsSaidAtTheAlarm()
{
    const Opened opened("# Watched\n\n- [ ] Ready\n\n## Watch\n\nROLLBACK IF the error rate is > 5% for 1 minute.\n\n```bash\necho one\n```\n\n## Rollback\n\n```bash\necho back\n```\n", journal::Drive::Flow);
    QTRY_VERIFY(opened.window->session()->isOpen());
    QCOMPARE(opened.record().procedure->limits.size(), std::size_t{1});
    opened.drive();
    auto& dock = *opened.window->findChild<widgets::AlarmsDock*>();
    auto* table = dock.findChild<widgets::RowTable*>();
    const auto rowOfLimit = [&] {
        for (int row = 0; row < dock.model().rowCount(); ++row)
            if (!dock.model().row(row).attention.limitId.empty()) return row;
        return -1;
    };
    QTRY_VERIFY(rowOfLimit() >= 0);
    opened.window->arrange(widgets::Layout::Watch);
    table->setCurrentIndex(dock.model().index(rowOfLimit(), 0));
    QVERIFY(press(*opened.window, QStringLiteral("alarmSee")));
    QTRY_VERIFY(dialogOver(*opened.window, "seeDialog"));
    QWidget& dialog = *dialogOver(*opened.window, "seeDialog");
    QVERIFY(write(dialog, QStringLiteral("askValue"), QStringLiteral("0.4")));
    QVERIFY(press(dialog, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().watch.limits[0].seen, std::optional<double>(0.4));
    QCOMPARE(opened.record().watch.limits[0].seenBy, std::string("ann"));
}

void TestEnds::theRoomSeesThatItGoesBack()
{
    const Opened opened(failsBothWays, journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    rollBack(opened);
    QTRY_VERIFY(opened.record().stage == Stage::Back && opened.advice().wanted == Wanted::Decision);
    auto* presenter = new widgets::Presenter(opened.window->view(), opened.window);
    presenter->show();
    const QString said = presenter->spoken();
    QVERIFY2(said.contains(QStringLiteral("ROLLING BACK")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("0 of 2 of the way back done")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("of the promised 5 min")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("Smoke test")), "a step of the way forward will not come");
}

void TestEnds::whatFailedIsReadToItsLastWord()
{
    const Opened opened("# Fails\n\n```bash\necho one\n```\n\n```bash\nfor i in $(seq 60); do printf 'a long line of what went wrong '; done; echo; false\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    const widgets::OutputView& output = opened.window->step().output();
    QTRY_VERIFY(output.isVisible() && output.wraps());
    opened.window->selection().setCurrent(0);
    QTRY_VERIFY(!output.wraps());
}

int main(int argc, char** argv)
{
    JourneyApplication application(argc, argv);
    TestEnds test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_ends.moc"
