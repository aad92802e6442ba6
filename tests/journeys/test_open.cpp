// What is opened: the sample, a file that is none, another one after it; and the commands of the windows in which that is done.

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

constexpr const char* samplePath = HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md";

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
    static void theSampleHasAFolderOfItsOwn();
    static void aFileThatIsNotThereIsNoRelease();
    static void afterABadFileAnotherIsOpened();
    static void theCommandsAreFoundInTheListOfReleases();
    static void theCommandsAreFoundBesideARunbook();

private:
    std::optional<Quiet> m_quiet;
};

/// Its commands write where it lies, and where it is installed nobody may.
void TestOpen::theSampleHasAFolderOfItsOwn()
{
    const ReleasePlace place;
    const QString installed = QString::fromUtf8(samplePath);
    qputenv("XDG_DATA_HOME", place.folder.path().toUtf8());
    widgets::Desk desk(place.surroundings(), installed);
    desk.showStart();
    QVERIFY(press(*desk.startWindow(), QStringLiteral("sample")));
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    const QString folder = desk.reviewWindow()->findChild<QLineEdit*>(QStringLiteral("folder"))->text();
    QVERIFY2(folder.startsWith(place.folder.path()), qPrintable(folder));
    QCOMPARE(desk.reviewWindow()->runbook()->source().bytes().size(), static_cast<std::size_t>(QFileInfo(installed).size()));
    // It is found again, like what was opened by its name.
    const auto newest = [] { return session::recentRunbooks(QSettings()).value(0).path; };
    QVERIFY2(newest().startsWith(folder), qPrintable(newest()));
    const QString named = place.folder.filePath(QStringLiteral("named.md"));
    QVERIFY(QFile::copy(installed, named));
    desk.open(named);
    QCOMPARE(newest(), named);
    qunsetenv("XDG_DATA_HOME");
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
    Q_EMIT chooser->fileSelected(QString::fromUtf8(samplePath));
    chooser->close();
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    QCOMPARE(desk.reviewWindow()->path(), QString::fromUtf8(samplePath));
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
    desk.open(QString::fromUtf8(samplePath));
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
