// The pane of the item that is looked at, while the release goes on around whoever reads it.

#include "tests/support/fed_view.h"
#include "tests/support/pictures.h"
#include "tests/support/quiet.h"
#include "widgets/docks/command_box.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;
using tests::Quiet;

namespace {

QByteArray numbered(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class TestStepDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    static void outputIsReadOnWhileTheReleaseGoesOn();
    static void aGateShowsWhatWasPrintedBeforeIt();
    static void aCommandTakesItsColoursFromTheTheme();
    static void whatIsDoneStaysInSight();
    static void whatACommandReadsIsToldBelowIt();
    static void whatTheRunbookSetsIsToldWithItsLine();
    static void whatCameOutElsewhereStandsBesideWhatWasExpected();
    static void aRefusedSignOffIsApprovedAndNotPassed();

private:
    std::optional<Quiet> m_quiet;
};

void TestStepDock::outputIsReadOnWhileTheReleaseGoesOn()
{
    const QTemporaryDir folder;
    QFile output(folder.filePath(QStringLiteral("output")));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(numbered(500));
    output.close();
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Count\n\n```bash\nmake count\n```\n\n## Step 2: After\n\n```bash\nmake after\n```\n", "small.md"))->procedure);
    view.happen(journal::Ended{"L6", 1, journal::JobHow::Exited, 1, view.nowMs(), 1000, {}, {}, {}, output.fileName().toStdString(), 5000, {}});
    items::Selection selection(view);
    StepDock dock(view, nullptr, selection);
    dock.resize(700, 600);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    auto& page = *dock.findChild<OutputView*>();
    QTRY_COMPARE(page.lineCount(), 500U);
    QTest::keyClick(&page, Qt::Key_Home);
    QTest::keyClick(&page, Qt::Key_PageDown);
    QVERIFY(!page.isFollowing());
    const quint64 first = page.firstLine();
    QVERIFY(first > 0);
    const QString before = dock.sheet().state;
    selection.setCurrent(0);
    view.happen(journal::Decided{"L6", journal::Choice::Accept, {}, "it is enough"});
    QTRY_VERIFY(dock.sheet().state != before);
    QCOMPARE(page.firstLine(), first);
    QVERIFY(!page.isFollowing());
    QCOMPARE(page.lineCount(), 500U);
}

/// Whether "the smoke test fails" is said by what the smoke test has printed.
void TestStepDock::aGateShowsWhatWasPrintedBeforeIt()
{
    const QTemporaryDir folder;
    QFile output(folder.filePath(QStringLiteral("output")));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(numbered(7));
    output.close();
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Smoke test\n\n```bash\nmake smoke\n```\n\n```bash\ntrue\n```\n\n**ROLLBACK IF** the smoke test fails.\n\n## Rollback\n\n```bash\necho back\n```\n", "small.md"))->procedure);
    view.happen(journal::Ended{"L6", 1, journal::JobHow::Exited, 0, view.nowMs(), 1000, {}, {}, {}, output.fileName().toStdString(), 49, {{"exit code = 0", journal::Verdict::Met, "exit code 0"}}});
    view.happen(journal::Ended{"L10", 1, journal::JobHow::Exited, 0, view.nowMs(), 1000, {}, {}, {}, folder.filePath(QStringLiteral("nothing")).toStdString(), 0, {{"exit code = 0", journal::Verdict::Met, "exit code 0"}}});
    items::Selection selection(view);
    StepDock dock(view, nullptr, selection);
    dock.resize(700, 600);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    QCOMPARE(dock.sheet().kind, QStringLiteral("Gate"));
    const auto& page = *dock.findChild<OutputView*>();
    QTRY_COMPARE(page.lineCount(), 7U);
    QVERIFY(page.isVisible());
    const auto* by = dock.findChild<QLabel*>(QStringLiteral("printedBy"));
    QVERIFY(by->isVisible());
    QCOMPARE(by->text(), QStringLiteral("Command of line 6, ‘make smoke’, printed before this:"));
    tests::takePictures(dock, QStringLiteral("gate-with-output"));
    // A command shows its own, and where that is nothing it says so.
    selection.setCurrent(1);
    QTRY_COMPARE(page.visibleText(), QStringLiteral("Nothing was printed."));
    QVERIFY(!by->isVisible());
}

/// They lie in the text, so they do not change by themselves when the theme does: grey on black would be left.
void TestStepDock::aCommandTakesItsColoursFromTheTheme()
{
    CommandBox box;
    box.showCommand(QStringLiteral("true  # look at it"));
    box.show();
    auto* style = qobject_cast<HouseStyle*>(QApplication::style());
    const auto comment = [&] {
        const auto formats = box.document()->firstBlock().layout()->formats();
        return formats.isEmpty() ? QColor() : formats.back().format.foreground().color();
    };
    for (const ThemeName name : {ThemeName::HighContrast, ThemeName::Dark, ThemeName::Light}) {
        style->setTheme(name);
        QTRY_COMPARE(comment(), style->theme().quiet);
    }
}

/// Also a variable that the shell itself puts in; one that it does not read is not told.
void TestStepDock::whatACommandReadsIsToldBelowIt()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Ship\n\n```bash\nship ${VERSION:-1.0} $TOKEN $VERSIONS\n```\n", "small.md"))->procedure, journal::Drive::Step);
    view.happen(journal::Bound{"VERSION", "2.4.1", false});
    view.happen(journal::Bound{"TOKEN", {}, true});
    view.happen(journal::Bound{"OTHER", "x", false});
    const items::ItemSheet sheet = items::sheetOf(view, 0, nullptr);
    QStringList told;
    for (const items::SheetValue& value : sheet.values) told << value.name + QLatin1Char('=') + value.value + (value.secret ? QStringLiteral(" secret") : QString());
    told.sort();
    QVERIFY2(told.contains(QStringLiteral("$VERSION=2.4.1")) && told.contains(QStringLiteral("$TOKEN= secret")), qPrintable(told.join(QLatin1Char(' '))));
    QCOMPARE(told.filter(QStringLiteral("OTHER")).size(), 0);
}

/// What the runbook sets is told with its line, where it always sets the same.
void TestStepDock::whatTheRunbookSetsIsToldWithItsLine()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Ship\n\n```bash\nexport PREVIOUS=\"${PREVIOUS:-2.3.1}\"\nSIDE=a\nSIDE=b\nFIXED=9\nship $PREVIOUS ${SIDE} $FIXED\n```\n", "small.md"))->procedure, journal::Drive::Step);
    const auto told = [&] {
        QStringList all;
        for (const items::SheetValue& value : items::sheetOf(view, 4, nullptr).values) all << QStringLiteral("%1=%2@%3").arg(value.name, value.value).arg(value.line);
        return all.join(QLatin1Char(' '));
    };
    QCOMPARE(told(), QString());        // nothing of it has run
    view.happen(journal::DriveSet{{}, journal::Drive::Flow});
    while (view.record().cursor < 4) QVERIFY(view.endCommand());
    QCOMPARE(told(), QStringLiteral("$PREVIOUS=2.3.1@6 $FIXED=9@9"));
    view.happen(journal::Bound{"PREVIOUS", "2.2.0", false});       // which counts more, as the runbook says
    view.happen(journal::Bound{"FIXED", "8", false});              // which does not
    QCOMPARE(told(), QStringLiteral("$FIXED=9@9 $PREVIOUS=2.2.0@0"));
}

void TestStepDock::whatCameOutElsewhereStandsBesideWhatWasExpected()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Step 1: Count\n\n```bash\ncount\n# Should return: 4\n```\n", "small.md"))->procedure, journal::Drive::Hand);
    view.happen(journal::Answered{"L6", "5", {}});
    const items::ItemSheet sheet = items::sheetOf(view, 0, nullptr);
    const auto unmet = std::find_if(sheet.checks.begin(), sheet.checks.end(), [](const items::SheetCheck& check) { return check.judged && check.verdict == journal::Verdict::Unmet; });
    QVERIFY(unmet != sheet.checks.end());
    QVERIFY2(unmet->seen.contains(QLatin1Char('5')), qPrintable(unmet->seen));
}

void TestStepDock::aRefusedSignOffIsApprovedAndNotPassed()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n```bash\ntrue\n```\n\n## Sign-off\n\n- [ ] Product Owner: __________\n", "small.md"))->procedure);
    const auto& all = view.record().procedure->items;
    const auto signOff = static_cast<std::uint32_t>(std::find_if(all.begin(), all.end(), [](const plan::Item& item) { return item.kind == plan::ItemKind::SignOff; }) - all.begin());
    QVERIFY(signOff < all.size());
    view.goOnTo(signOff);
    view.happen(journal::Answered{all[signOff].id, "no", "the totals differ"});
    const items::ItemSheet sheet = items::sheetOf(view, signOff, nullptr);
    QVERIFY(sheet.can(items::Act::Yes) && sheet.can(items::Act::Back) && sheet.can(items::Act::End));
    QVERIFY(!sheet.can(items::Act::Accept) && !sheet.can(items::Act::Skip));
}

/// However long a command is and however low the pane: what is read scrolls, and the buttons are there.
void TestStepDock::whatIsDoneStaysInSight()
{
    FedView view;
    std::string lines;
    for (int i = 0; i < 40; ++i) lines += "echo " + std::to_string(i) + " \\\n";
    view.start((*session::readRunbook("# Long\n\n## Step 1: Print\n\nRead all of it first.\n\n```bash\n" + lines + "  && true\n```\n", "long.md"))->procedure);
    items::Selection selection(view);
    StepDock dock(view, nullptr, selection);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    QVERIFY2(dock.minimumSizeHint().height() < 200, qPrintable(QString::number(dock.minimumSizeHint().height())));
    auto* reading = dock.findChild<QScrollArea*>(QStringLiteral("reading"));
    dock.resize(600, 180);
    QTRY_VERIFY(reading->verticalScrollBar()->maximum() > 0);
    dock.resize(600, 900);
    QTRY_COMPARE(reading->verticalScrollBar()->maximum(), 0);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestStepDock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_step_dock.moc"
