// Numbers from real databases, which are only read, and which stop when they are told to.

#include "tests/models/monitor/asked.h"
#include "tests/support/postgres.h"

#include <QProcess>
#include <QTemporaryDir>

using holdpoint::tests::Asked;
using holdpoint::tests::Postgres;

class TestSqlProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbers_data();
    void numbers();
    void onlyReads_data();
    void onlyReads();
    void aLargeTable();
    void cancelled();
    void cancelledInSqlite();
    void gone();
    void thePasswordIsNotSaid();

private:
    [[nodiscard]] std::map<std::string, std::string> secrets() const { return {{"DATABASE_URL", m_postgres->url()}}; }

    std::unique_ptr<Postgres> m_postgres;
};

namespace {

void sqlite(const QTemporaryDir& folder, const char* sql)
{
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sqlite3,sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2])"), folder.filePath(QStringLiteral("shop.db")), QString::fromLatin1(sql)});
    if (!process.waitForFinished() || process.exitCode() != 0) qFatal("the database cannot be made");
}

} // namespace

void TestSqlProbe::initTestCase()
{
    m_postgres = std::make_unique<Postgres>();
    static_cast<void>(m_postgres->ask("CREATE TABLE orders AS SELECT n FROM generate_series(1, 7) n; CREATE FUNCTION noisy() RETURNS int AS $$ BEGIN RAISE NOTICE 'look'; RETURN 3; END $$ LANGUAGE plpgsql"));
}

void TestSqlProbe::numbers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("count") << QByteArray("SELECT count(*) FROM orders") << 7.0 << QByteArray();
    QTest::newRow("the first cell") << QByteArray("SELECT n, 'x' FROM orders ORDER BY n DESC;") << 7.0 << QByteArray();
    QTest::newRow("with") << QByteArray("WITH x AS (SELECT 0.25 AS a) SELECT a FROM x -- done") << 0.25 << QByteArray();
    QTest::newRow("yes") << QByteArray("SELECT count(*) = 7 FROM orders") << 1.0 << QByteArray();
    QTest::newRow("a notice") << QByteArray("SELECT noisy()") << 3.0 << QByteArray();
    QTest::newRow("no row") << QByteArray("SELECT n FROM orders WHERE n > 100") << 0.0 << QByteArray("the query finds no row");
    QTest::newRow("null") << QByteArray("SELECT max(n) FROM orders WHERE n > 100") << 0.0 << QByteArray("the first cell is NULL");
    QTest::newRow("text") << QByteArray("SELECT 'many'") << 0.0 << QByteArray("the first cell is no number: 'many'");
    QTest::newRow("NaN") << QByteArray("SELECT 'NaN'::float") << 0.0 << QByteArray("the answer is NaN");
    QTest::newRow("wrong") << QByteArray("SELECT n FROM order_s") << 0.0 << QByteArray("relation \"order_s\" does not exist");
}

void TestSqlProbe::numbers()
{
    QFETCH(const QByteArray, query);
    QFETCH(const double, number);
    QFETCH(const QByteArray, says);
    Asked asked({{"sql", "DATABASE_URL"}, {"query", query.toStdString()}}, {}, secrets());
    for (int i = 0; i < 2; ++i) {
        asked.once();
        if (says.isEmpty()) QCOMPARE(asked.number(), std::optional(number));
        else SAYS(asked.problem(), says.toStdString());
        QCOMPARE(asked.problem().find('\n'), std::string::npos);
    }
}

void TestSqlProbe::onlyReads_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("delete") << QByteArray("DELETE FROM orders") << QByteArray("\"query\" has to be one SELECT");
    QTest::newRow("two") << QByteArray("SELECT 1; SELECT 2") << QByteArray("\"query\" has to be one SELECT");
    QTest::newRow("commit") << QByteArray("COMMIT") << QByteArray("\"query\" has to be one SELECT");
    QTest::newRow("hidden") << QByteArray("WITH gone AS (DELETE FROM orders RETURNING n) SELECT count(*) FROM gone") << QByteArray("cannot execute SELECT in a read-only transaction");
    QTest::newRow("into") << QByteArray("SELECT n INTO copy FROM orders") << QByteArray("\"query\" has to be one SELECT");
}

void TestSqlProbe::onlyReads()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, says);
    Asked asked({{"sql", "DATABASE_URL"}, {"query", query.toStdString()}}, {}, secrets());
    asked.once();
    QVERIFY(!asked.number());
    SAYS(asked.problem(), says.toStdString());
    QCOMPARE(m_postgres->ask("SELECT count(*) FROM orders"), std::string("7"));
    QCOMPARE(m_postgres->ask("SELECT count(*) FROM pg_class WHERE relname = 'copy'"), std::string("0"));

    const QTemporaryDir folder;
    sqlite(folder, "PRAGMA journal_mode = WAL; CREATE TABLE orders (n); INSERT INTO orders VALUES (1), (2)");
    Asked lite({{"sql", "sqlite:shop.db"}, {"query", "SELECT count(*) FROM orders"}}, folder.path().toStdString());
    lite.once();
    QCOMPARE(lite.number(), std::optional(2.0));
    Asked writes({{"sql", "sqlite:shop.db"}, {"query", "WITH x AS (SELECT 1) DELETE FROM orders"}}, folder.path().toStdString());
    writes.once();
    QVERIFY(!writes.number());
    lite.once();
    QCOMPARE(lite.number(), std::optional(2.0));
}

/// One row is wanted, and no more is fetched.
void TestSqlProbe::aLargeTable()
{
    Asked asked({{"sql", "DATABASE_URL"}, {"query", "SELECT n, repeat('x', 1000000) FROM generate_series(1, 1000000) n"}}, {}, secrets());
    asked.once();
    QCOMPARE(asked.number(), std::optional(1.0));
    QVERIFY(asked.readings.back().tookMs < 2000);
}

/// The database stops, and does not only lose who asked.
void TestSqlProbe::cancelled()
{
    Asked asked({{"sql", "DATABASE_URL"}, {"query", "SELECT 4711 FROM pg_sleep(600)"}, {"deadline", "400ms"}}, {}, secrets());
    asked.probe->askOnce();
    QTRY_VERIFY(!asked.readings.empty());
    SAYS(asked.problem(), "no answer within 400 ms");
    QTRY_COMPARE(m_postgres->busyWith("holdpoint"), std::string("0"));
    // And the next question finds somebody to ask.
    asked.once();
    SAYS(asked.problem(), "no answer within 400 ms");
    QTRY_COMPARE(m_postgres->busyWith("holdpoint"), std::string("0"));
    Asked stopped({{"sql", "DATABASE_URL"}, {"query", "SELECT 4712 FROM pg_sleep(600)"}, {"deadline", "5min"}}, {}, secrets());
    stopped.probe->start();
    QTRY_COMPARE(m_postgres->busyWith("holdpoint"), std::string("1"));
    stopped.probe->stop();
    QTRY_COMPARE(m_postgres->busyWith("holdpoint"), std::string("0"));
    QVERIFY(stopped.readings.empty());
}

void TestSqlProbe::cancelledInSqlite()
{
    const QTemporaryDir folder;
    sqlite(folder, "CREATE TABLE x (n)");
    Asked asked({{"sql", "sqlite:shop.db"}, {"query", "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c"}, {"deadline", "300ms"}}, folder.path().toStdString());
    asked.once();
    SAYS(asked.problem(), "no answer within 300 ms");
    // And a next question finds somebody to ask.
    asked.probe->start();
    const std::size_t before = asked.readings.size();
    const auto isAsked = [&](const auto& reading) { return holdpoint::tests::has(reading.problem->text(), "no answer within 300 ms"); };
    QTRY_VERIFY(std::count_if(asked.readings.begin() + static_cast<std::ptrdiff_t>(before), asked.readings.end(), isAsked) >= 2);
}

void TestSqlProbe::gone()
{
    Asked asked({{"sql", "DATABASE_URL"}, {"query", "SELECT count(*) FROM orders"}}, {}, secrets());
    asked.probe->start();
    QTRY_COMPARE(asked.number(), std::optional(7.0));
    m_postgres->stop("immediate");
    QTRY_VERIFY(!asked.problem().empty());
    m_postgres->start();
    QTRY_COMPARE_WITH_TIMEOUT(asked.number(), std::optional(7.0), 10'000);
}

void TestSqlProbe::thePasswordIsNotSaid()
{
    Asked wrong({{"sql", "DATABASE_URL"}, {"query", "SELECT 1"}}, {}, {{"DATABASE_URL", m_postgres->urlFor("tester", "wr0ng")}}), none({{"sql", "DATABASE_URL"}, {"query", "SELECT 1"}});
    wrong.once();
    SAYS(wrong.problem(), "the database in DATABASE_URL: ");
    SAYS(wrong.problem(), "cannot be reached");
    QVERIFY(!holdpoint::tests::has(wrong.problem(), "wr0ng"));
    none.once();
    SAYS(none.problem(), "the variable DATABASE_URL has no value; set it to the address of the database");
}

QTEST_GUILESS_MAIN(TestSqlProbe)
#include "test_sql_probe.moc"
