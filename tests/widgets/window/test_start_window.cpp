// The first window: what is shown, what is chosen and how, with nothing but the keyboard as well.

#include "models/session/recent_runbooks.h"
#include "tests/support/pictures.h"
#include "tests/support/quiet.h"
#include "tests/support/release_place.h"
#include "widgets/style/notices.h"
#include "widgets/window/start_window.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <optional>

using namespace holdpoint;
using items::HistoryModel;
using widgets::Banner;
using widgets::StartWindow;

namespace {

const std::string small = "# Small\n\n## Step 1: Say\n\n```bash\necho one\n```\n";

struct Desk {
    tests::ReleasePlace place;
    QSettings settings{place.folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    std::optional<StartWindow> window;

    ~Desk()
    {
        window.reset();
        QThreadPool::globalInstance()->waitForDone();   // nobody makes files any more in the folder that goes
    }
    void open()
    {
        window.emplace(place.surroundings(), settings);
        widgets::dress(*window, widgets::ThemeName::Light);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*window));
    }
    [[nodiscard]] QTableView& table() const { return *window->findChild<QTableView*>(); }
    [[nodiscard]] Banner& banner() const { return *window->findChild<Banner*>(); }
    [[nodiscard]] QString file(const char* name) const
    {
        QFile made(place.folder.filePath(QLatin1String(name)));
        if (!made.open(QIODevice::WriteOnly) || made.write("# T\n") < 0) qFatal("cannot write");
        return made.fileName();
    }
    /// What a drag from the file manager does.
    void drop(const QMimeData& data) const
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&*const_cast<std::optional<StartWindow>&>(window), &enter);
        if (!enter.isAccepted()) return;
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&*const_cast<std::optional<StartWindow>&>(window), &event);
    }
};

/// A store with as many releases as a team has in a few months, some of them under way.
void fill(const Desk& desk, int count)
{
    const char* states[] = {"held", "running", "rolling-back", "done", "done", "rolled-back", "done", "aborted"};
    const char* titles[] = {"Quayside: release to production", "Shop backend", "Mobile application 4.12, all stores and countries, with the new payment provider", "Search index"};
    auto journal = desk.place.surroundings().openJournal();
    QVERIFY(journal);
    const std::int64_t now = SystemClock().now();
    for (int i = count; i > 0; --i) {
        const std::string state = states[i <= 5 ? i % 3 : 3 + i % 5];
        journal::Summary row{"20260301-22" + std::to_string(1000 + count - i) + "-a1b2", titles[i % 4], state, state == "done" ? "" : "Step 5: Send the traffic", {}, now - std::int64_t{i} * i * 420'000};
        if (state == "held") row.waitingFor = "run: kubectl rollout status deployment/shop --timeout=120s";
        QVERIFY((*journal)->create(row, {{row.sinceMs, "ann", journal::Noted{"made for a test"}}}));
    }
}

} // namespace

class TestStartWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }
    static void anEmptyStoreSaysWhatToDoNext();
    static void twentyEightReleasesAreSeen();
    static void enterOpensWhatIsUnderWayAndWhatIsOver();
    static void itFollowsTheStore();
    static void releasesAreSearchedByKeyboard();
    static void aFileIsDropped();
    static void whatIsNoFileIsNotTaken();
    static void theFileDialogKeepsNobodyWaiting();
    static void aRunbookThatIsGoneIsToldAndForgotten();
    static void aStoreThatCannotBeReadIsTold();
    static void tenThousandReleasesAreThereAtOnce();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestStartWindow::anEmptyStoreSaysWhatToDoNext()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.window->history().isListed());
    QVERIFY(!desk.table().isVisible());
    tests::takePictures(*desk.window, QStringLiteral("start-empty"));
    QSignalSpy sample(&*desk.window, &StartWindow::sampleChosen);
    // Both where the eye begins and where it ends.
    for (QPushButton* button : desk.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(QLatin1String("sample"))) button->click();
    QCOMPARE(sample.size(), 2);
}

void TestStartWindow::twentyEightReleasesAreSeen()
{
    Desk desk;
    fill(desk, 28);
    for (const char* name : {"/srv/runbooks/quayside/production.md", "/home/ann/work/shop/docs/deployment/DEPLOYMENT_RUNBOOK_PRODUCTION.md"})
        session::rememberRunbook(desk.settings, QString::fromLatin1(name), QDateTime::currentDateTimeUtc().addDays(-2));
    session::rememberRunbook(desk.settings, desk.file("search.md"), QDateTime::currentDateTimeUtc());
    desk.open();
    QTRY_COMPARE(desk.table().model()->rowCount(), 28);
    QVERIFY(desk.table().isVisible());
    QVERIFY(desk.table().currentIndex().isValid());
    QVERIFY(desk.table().selectionModel()->isRowSelected(0));
    const QListView& runbooks = *desk.window->findChild<QListView*>();
    QTRY_VERIFY(runbooks.model()->index(1, 0).data(items::RecentModel::MissingRole).toBool());
    tests::takePictures(*desk.window, QStringLiteral("start-28"));
    QStringList shown;
    const auto shows = desk.window->findChild<QButtonGroup*>();
    for (QAbstractButton* button : shows->buttons()) {
        button->click();
        shown += QString::number(desk.table().model()->rowCount());
    }
    QCOMPARE(shown[0], QStringLiteral("28"));
    QCOMPARE(shown[1].toInt() + shown[3].toInt(), 28);
    QVERIFY(shown[2].toInt() > 0 && shown[2].toInt() < shown[1].toInt());
}

void TestStartWindow::enterOpensWhatIsUnderWayAndWhatIsOver()
{
    Desk desk;
    fill(desk, 28);
    desk.open();
    QTRY_COMPARE(desk.table().model()->rowCount(), 28);
    QSignalSpy opened(&*desk.window, &StartWindow::releaseChosen);
    QTRY_VERIFY(desk.table().hasFocus());
    for (int row = 0; row < 28; ++row) {
        const qsizetype before = opened.size();
        const QModelIndex current = desk.table().currentIndex();
        QCOMPARE(current.row(), row);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QCOMPARE(opened.size() - before, 1);
        QCOMPARE(opened.back()[0].toString(), current.data(HistoryModel::ReleaseRole).toString());
        QTest::keyClick(&desk.table(), Qt::Key_Down);
    }
}

void TestStartWindow::itFollowsTheStore()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.window->history().isListed());
    const std::string id = desk.place.start(small, journal::Drive::Step);
    QTRY_VERIFY(desk.table().isVisible());
    QCOMPARE(desk.table().model()->index(0, 0).data(HistoryModel::ReleaseRole).toString().toStdString(), id);
}

void TestStartWindow::releasesAreSearchedByKeyboard()
{
    Desk desk;
    fill(desk, 28);
    desk.open();
    QTRY_COMPARE(desk.table().model()->rowCount(), 28);
    auto& search = *desk.window->findChild<QLineEdit*>(QStringLiteral("search"));
    QTest::keySequence(&*desk.window, QKeySequence(QKeySequence::Find));
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("index held"));
    QTRY_VERIFY(desk.table().model()->rowCount() < 28);
    QTest::keyClick(&search, Qt::Key_Return);
    if (desk.table().model()->rowCount() > 0) QTRY_VERIFY(desk.table().hasFocus());
    search.setText(QStringLiteral("nothing is called this"));
    QVERIFY(!desk.table().isVisible());
    QPushButton* all = nullptr;
    for (QPushButton* button : desk.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QLatin1String("Show all releases")) all = button;
    QVERIFY(all);
    all->click();
    QCOMPARE(desk.table().model()->rowCount(), 28);
}

void TestStartWindow::aFileIsDropped()
{
    Desk desk;
    desk.open();
    QSignalSpy chosen(&*desk.window, &StartWindow::runbookChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file("deploy.md"))});
    desk.drop(data);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), desk.place.folder.filePath(QStringLiteral("deploy.md")));
    QVERIFY(!desk.banner().isVisible());
    QCOMPARE(session::recentRunbooks(desk.settings).size(), 1);
    // It is in the list now, and Enter opens it from there.
    auto& runbooks = *desk.window->findChild<QListView*>();
    QTRY_VERIFY(runbooks.isVisible());
    runbooks.setCurrentIndex(runbooks.model()->index(0, 0));
    QTest::keyClick(&runbooks, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
}

void TestStartWindow::whatIsNoFileIsNotTaken()
{
    Desk desk;
    desk.open();
    QSignalSpy chosen(&*desk.window, &StartWindow::runbookChosen);
    QMimeData words, web, folder;
    words.setText(QStringLiteral("/etc/passwd"));
    desk.drop(words);
    web.setUrls({QUrl(QStringLiteral("https://example.org/deploy.md"))});
    desk.drop(web);
    QVERIFY(!desk.banner().isVisible());
    folder.setUrls({QUrl::fromLocalFile(desk.place.folder.path())});
    desk.drop(folder);
    QVERIFY(desk.banner().isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestStartWindow::theFileDialogKeepsNobodyWaiting()
{
    Desk desk;
    desk.open();
    QTest::keySequence(&*desk.window, QKeySequence(QKeySequence::Open));
    QTRY_VERIFY(desk.window->findChild<QFileDialog*>());
    auto* dialog = desk.window->findChild<QFileDialog*>();
    QSignalSpy chosen(&*desk.window, &StartWindow::runbookChosen);
    Q_EMIT dialog->fileSelected(desk.file("chosen.md"));
    QCOMPARE(chosen.size(), 1);
    dialog->close();
    QTRY_VERIFY(!desk.window->findChild<QFileDialog*>());
}

void TestStartWindow::aRunbookThatIsGoneIsToldAndForgotten()
{
    Desk desk;
    session::rememberRunbook(desk.settings, desk.place.folder.filePath(QStringLiteral("gone.md")), QDateTime::currentDateTimeUtc());
    desk.open();
    auto& runbooks = *desk.window->findChild<QListView*>();
    QTRY_VERIFY(runbooks.model()->index(0, 0).data(items::RecentModel::MissingRole).toBool());
    QSignalSpy chosen(&*desk.window, &StartWindow::runbookChosen);
    runbooks.setCurrentIndex(runbooks.model()->index(0, 0));
    QTest::keyClick(&runbooks, Qt::Key_Return);
    QVERIFY(desk.banner().isVisible());
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&runbooks, Qt::Key_Delete);
    QCOMPARE(runbooks.model()->rowCount(), 0);
    QVERIFY(!desk.banner().isVisible());
    QVERIFY(session::recentRunbooks(desk.settings).isEmpty());
}

void TestStartWindow::aStoreThatCannotBeReadIsTold()
{
    Desk desk;
    QFile store(desk.place.folder.filePath(QStringLiteral("releases.db")));
    QVERIFY(store.open(QIODevice::WriteOnly) && store.write("no store") > 0);
    store.close();
    desk.open();
    QTRY_VERIFY(desk.banner().isVisible());
    QVERIFY(store.remove());
    QTRY_VERIFY(desk.window->history().isListed());     // it comes back by itself
    QVERIFY(!desk.banner().isVisible());
}

void TestStartWindow::tenThousandReleasesAreThereAtOnce()
{
    Desk desk;
    {
        auto journal = desk.place.surroundings().openJournal();
        QVERIFY(journal);
        // In one write: a release at a time would take a minute to make.
        auto database = store::Database::open(desk.place.path("releases.db"));
        QVERIFY(database && database.value().run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                             "INSERT INTO release (id, created, title, state, step, waiting_for, since, last_seq, last_hash) "
                             "SELECT '20260301-' || i, i, 'Shop', CASE WHEN i % 9 = 0 THEN 'held' ELSE 'done' END, 'Step 1', '', i, 0, '' FROM n"));
    }
    // The best of a few: what other programs do meanwhile says nothing about this one.
    qint64 best = 400;
    for (int round = 0; round < 5 && best >= 400; ++round) {
        QElapsedTimer timer;
        timer.start();
        desk.open();
        const qint64 shown = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(desk.table().model()->rowCount(), 10'000, 20'000);
        QTRY_VERIFY(desk.table().isVisible());
        best = timer.elapsed();
        qInfo("10,000 releases: the window is there after %lld ms, its rows after %lld ms", shown, best);
    }
    QVERIFY(best < 400);
}

QTEST_MAIN(TestStartWindow)
#include "test_start_window.moc"
