// The releases of a store as a table that follows it.

#include "models/items/age.h"
#include "models/items/history_model.h"
#include "models/items/recent_model.h"
#include "models/store/memory_journal.h"
#include "tests/support/release_place.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using items::HistoryFilter;
using items::HistoryModel;
using items::Mark;

namespace {

const std::string small = "# Small\n\n```bash\necho one\n```\n";

/// A list that tests hold in their hands.
class ListJournal : public store::MemoryJournal {
public:
    explicit ListJournal(std::shared_ptr<session::Summaries> rows, std::shared_ptr<std::atomic<int>> mark) : m_rows(std::move(rows)), m_mark(std::move(mark)) {}
    Result<std::vector<journal::Summary>> releases() override { return *m_rows; }
    std::int64_t changeMark() override { return *m_mark; }

private:
    std::shared_ptr<session::Summaries> m_rows;
    std::shared_ptr<std::atomic<int>> m_mark;
};

struct List {
    std::shared_ptr<session::Summaries> rows = std::make_shared<session::Summaries>();
    std::shared_ptr<std::atomic<int>> mark = std::make_shared<std::atomic<int>>(0);

    [[nodiscard]] session::Surroundings surroundings() const
    {
        session::Surroundings made;
        made.openJournal = [r = rows, m = mark]() -> Result<std::unique_ptr<journal::Journal>> { return std::unique_ptr<journal::Journal>(new ListJournal(r, m)); };
        made.clock = std::make_shared<SystemClock>();
        return made;
    }
};

journal::Summary summary(const std::string& id, const std::string& state, const std::string& title = "Shop")
{
    return {id, title, state, "Step 1: Begin", state == "held" ? "the database team agrees" : "", SystemClock().now() - 3'600'000};
}

} // namespace

class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatNeedsAnAnswerIsNotHeld_data();
    static void whatNeedsAnAnswerIsNotHeld();
    static void showsWhatTheStoreHolds();
    static void keepsItsRowsWhileTheStoreGrows();
    static void everyStateHasAMarkAndAWord();
    static void isFiltered();
    static void tenThousandOpenAtOnce();
    static void agesAreSaidInWords();
    static void recentRunbooksThatAreGoneAreShownAsSuch();
};

void TestHistoryModel::whatNeedsAnAnswerIsNotHeld_data()
{
    QTest::addColumn<std::string>("waitsFor");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("held") << std::string("the word to go on, held by ann") << QStringLiteral("held") << Mark::Held;
    QTest::newRow("held before an item") << std::string("the word to go on: before line 3") << QStringLiteral("held") << Mark::Held;
    QTest::newRow("a tick") << std::string("a tick: the board shows three arrivals") << QStringLiteral("needs you") << Mark::Asking;
    QTest::newRow("failed") << std::string("a decision: failed, exit code 2") << QStringLiteral("needs you") << Mark::Failed;
}

void TestHistoryModel::whatNeedsAnAnswerIsNotHeld()
{
    QFETCH(std::string, waitsFor);
    QFETCH(QString, word);
    QFETCH(Mark, mark);
    const List list;
    *list.rows = {summary("a", "held")};
    list.rows->front().waitingFor = waitsFor;
    HistoryModel model(list.surroundings());
    model.watch(5);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, HistoryModel::State).data().toString(), word);
    QCOMPARE(model.index(0, HistoryModel::State).data(HistoryModel::MarkRole).value<Mark>(), mark);
    QVERIFY(model.index(0, 0).data(HistoryModel::NeedsRole).toBool());
}

void TestHistoryModel::showsWhatTheStoreHolds()
{
    const tests::ReleasePlace place;
    HistoryModel model(place.surroundings());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy listed(&model, &HistoryModel::listed);
    model.watch(5);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    const std::string id = place.start(small, journal::Drive::Step);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, HistoryModel::Title).data().toString(), QStringLiteral("Small"));
    QCOMPARE(model.index(0, 0).data(HistoryModel::ReleaseRole).toString().toStdString(), id);
    QCOMPARE(model.index(0, HistoryModel::Since).data().toString(), QStringLiteral("just now"));
    QVERIFY(!model.index(0, 0).data(HistoryModel::OverRole).toBool());
}

void TestHistoryModel::keepsItsRowsWhileTheStoreGrows()
{
    List list;
    *list.rows = {summary("b", "held"), summary("a", "done")};
    HistoryModel model(list.surroundings());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.watch(5);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.waiting(), 1);
    const QPersistentModelIndex chosen = model.index(0, HistoryModel::Title);
    QSignalSpy reset(&model, &HistoryModel::modelReset), changed(&model, &HistoryModel::dataChanged), listed(&model, &HistoryModel::listed);
    *list.rows = {summary("d", "running"), summary("c", "running"), summary("b", "done"), (*list.rows)[1]};
    ++*list.mark;
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.size(), 1);    // of "b" alone
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data(HistoryModel::ReleaseRole).toString(), QStringLiteral("b"));
    QCOMPARE(model.waiting(), 0);
    *list.rows = {summary("x", "running")};     // another store in the same place
    ++*list.mark;
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!chosen.isValid());
}

void TestHistoryModel::everyStateHasAMarkAndAWord()
{
    for (const char* state : {"running", "held", "rolling-back", "done", "rolled-back", "aborted"}) {
        QVERIFY2(items::markOfState(state) != Mark::Unknown, state);
        QVERIFY(!items::wordOfState(state).isEmpty());
    }
    QCOMPARE(items::markOfState("of a newer program"), Mark::Unknown);
    QCOMPARE(items::wordOfState("of a newer program"), QStringLiteral("of a newer program"));
    QVERIFY(items::isOver("aborted") && !items::isOver("held"));
}

void TestHistoryModel::isFiltered()
{
    List list;
    *list.rows = {summary("4", "running", "Shop"), summary("3", "held", "Quay"), summary("2", "done", "Quay"), summary("1", "aborted", "Shop")};
    HistoryModel model(list.surroundings());
    HistoryFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.watch(5);
    QTRY_COMPARE(filter.rowCount(), 4);
    const auto ids = [&] {
        QString all;
        for (int row = 0; row < filter.rowCount(); ++row) all += filter.index(row, 0).data(HistoryModel::ReleaseRole).toString();
        return all;
    };
    filter.show(HistoryFilter::Show::UnderWay);
    QCOMPARE(ids(), QStringLiteral("43"));
    filter.show(HistoryFilter::Show::Waiting);
    QCOMPARE(ids(), QStringLiteral("3"));
    filter.show(HistoryFilter::Show::Over);
    QCOMPARE(ids(), QStringLiteral("21"));
    filter.search(QStringLiteral("quay DONE"));
    QCOMPARE(ids(), QStringLiteral("2"));
    filter.show(HistoryFilter::Show::All);
    filter.search(QStringLiteral("database"));
    QCOMPARE(ids(), QStringLiteral("3"));
    filter.search({});
    filter.sort(HistoryModel::State);
    QCOMPARE(ids().front(), QLatin1Char('3'));      // what needs somebody stands first
}

void TestHistoryModel::tenThousandOpenAtOnce()
{
    List list;
    for (int i = 10'000; i > 0; --i) list.rows->push_back(summary("20260301-" + std::to_string(i), i % 7 == 0 ? "done" : "held"));
    QElapsedTimer timer;
    timer.start();
    HistoryModel model(list.surroundings());
    HistoryFilter filter;
    filter.setSourceModel(&model);
    model.watch();
    QTRY_COMPARE(filter.rowCount(), 10'000);
    const qint64 opened = timer.restart();
    filter.search(QStringLiteral("shop needs you"));
    QVERIFY(filter.rowCount() > 8'000);
    qInfo("10,000 releases: there after %lld ms, searched in %lld ms", opened, timer.elapsed());
    QVERIFY(opened < 400);
}

void TestHistoryModel::agesAreSaidInWords()
{
    constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
    QCOMPARE(items::ageInWords(0), QStringLiteral("just now"));
    QCOMPARE(items::ageInWords(-5), QStringLiteral("just now"));
    QCOMPARE(items::ageInWords(12 * minute), QStringLiteral("12 min"));
    QCOMPARE(items::ageInWords(3 * hour + 20 * minute), QStringLiteral("3 h 20 min"));
    QCOMPARE(items::ageInWords(30 * hour), QStringLiteral("30 h"));
    QCOMPARE(items::ageInWords(5 * day), QStringLiteral("5 days"));
    QCOMPARE(items::ageInWords(700 * day), QStringLiteral("over a year"));
    QVERIFY(items::momentInWords(1'700'000'000'000).startsWith(QLatin1String("2023-11-1")));
}

void TestHistoryModel::recentRunbooksThatAreGoneAreShownAsSuch()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    QFile file(folder.filePath(QStringLiteral("here.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    items::RecentModel model(settings);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy looked(&model, &items::RecentModel::looked);
    model.remember(file.fileName());
    model.remember(folder.filePath(QStringLiteral("gone.md")));
    QCOMPARE(model.rowCount(), 2);
    QTRY_VERIFY(model.index(0).data(items::RecentModel::MissingRole).toBool());
    QVERIFY(!model.index(1).data(items::RecentModel::MissingRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("missing")));
    model.forget(folder.filePath(QStringLiteral("gone.md")));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(items::RecentModel::PathRole).toString(), file.fileName());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "test_history_model.moc"
