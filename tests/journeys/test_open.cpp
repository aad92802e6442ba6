// What is opened: a runbook, a file that is none, another one after it; and the commands of the windows in which that is done.

#include "models/session/recent_runbooks.h"
#include "tests/journeys/hands.h"
#include "tests/support/quiet.h"
#include "tests/support/release_place.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/desk.h"
#include "widgets/window/review_window.h"
#include "widgets/window/runbook_chooser.h"
#include "widgets/window/start_window.h"

#include <QtWidgets>

#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

constexpr const char* runbookPath = HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md";

/// Opens the commands of a window with their key, types, and does the first that matches.
void command(QWidget& window, const QString& words)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, widgets::CommandPalette::key());
    QTRY_VERIFY2(window.findChild<widgets::CommandPalette*>(), qPrintable(words));
    const QPointer<widgets::CommandPalette> palette = window.findChild<widgets::CommandPalette*>();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!palette);      // and the window may have gone with it
}

} // namespace

class TestOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void whatWasOpenedByItsNameIsFoundAgain();
    static void aFileThatIsNotThereIsNoRelease();
    static void afterABadFileAnotherIsOpened();
    static void theCommandsAreFoundInTheListOfReleases();
    static void theCommandsAreFoundBesideARunbook();

private:
    std::optional<Quiet> m_quiet;
};

void TestOpen::whatWasOpenedByItsNameIsFoundAgain()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    const QString named = place.folder.filePath(QStringLiteral("named.md"));
    QVERIFY(QFile::copy(QString::fromUtf8(runbookPath), named));
    desk.open(named);
    QCOMPARE(session::recentRunbooks(QSettings()).value(0).path, named);
}

void TestOpen::aFileThatIsNotThereIsNoRelease()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.open(place.folder.filePath(QStringLiteral("slip.md")));
    QVERIFY(desk.reviewWindow() && !desk.releaseWindow());
    QVERIFY(session::recentRunbooks(QSettings()).value(0).path != place.folder.filePath(QStringLiteral("slip.md")));
    desk.open(QString::fromStdString(place.start("# Small\n\n```bash\ntrue\n```\n", journal::Drive::Step)));
    QVERIFY(desk.releaseWindow());
}

void TestOpen::afterABadFileAnotherIsOpened()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.open(place.folder.filePath(QStringLiteral("slip.md")));
    QPointer<widgets::ReviewWindow> failed = desk.reviewWindow();
    QTRY_VERIFY(reach(*failed, QStringLiteral("openAnother")));
    QTRY_COMPARE(failed->focusWidget(), reach(*failed, QStringLiteral("openAnother")));     // a key is enough
    QVERIFY(press(*failed, QStringLiteral("openAnother")));
    QTRY_VERIFY(failed->findChild<widgets::RunbookChooser*>());
    auto* chooser = failed->findChild<widgets::RunbookChooser*>();
    Q_EMIT chooser->fileSelected(QString::fromUtf8(runbookPath));
    chooser->close();
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    QCOMPARE(desk.reviewWindow()->path(), QString::fromUtf8(runbookPath));
    QTRY_VERIFY2(!failed, "the file that is none stays open for nothing");
}

void TestOpen::theCommandsAreFoundInTheListOfReleases()
{
    const ReleasePlace place;
    static_cast<void>(place.start("# Small\n\n- [ ] Ready\n", journal::Drive::Step));
    widgets::Desk desk(place.surroundings(), {});
    desk.showStart();
    QWidget& window = *desk.startWindow();
    QTRY_VERIFY(reach(window, QStringLiteral("search")));
    command(window, QStringLiteral("search"));
    QTRY_COMPARE(window.focusWidget(), reach(window, QStringLiteral("search")));
    command(window, QStringLiteral("runbook open"));
    QTRY_VERIFY(window.findChild<widgets::RunbookChooser*>());
    window.findChild<widgets::RunbookChooser*>()->close();
    command(window, QStringLiteral("preferences"));
    QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("preferences")));
    window.findChild<QDialog*>(QStringLiteral("preferences"))->close();
    command(window, QStringLiteral("chosen release"));
    QTRY_VERIFY(desk.releaseWindow());
}

void TestOpen::theCommandsAreFoundBesideARunbook()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.open(QString::fromUtf8(runbookPath));
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    command(*desk.reviewWindow(), QStringLiteral("all releases"));
    QTRY_VERIFY(desk.startWindow());
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestOpen test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_open.moc"
