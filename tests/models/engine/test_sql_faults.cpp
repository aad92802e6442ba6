// SQL when things go wrong: programs that die, queries that do not end, databases that are killed or are not there. What was
// perhaps done is never called done, and never done again.

#include "tests/support/postgres.h"
#include "tests/support/queries.h"

#include <QProcess>
#include <QTest>

using holdpoint::engine::JobEnd;
using holdpoint::engine::JobState;
using holdpoint::tests::Postgres;
using holdpoint::tests::Queries;

class TestSqlFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givenTwiceDoneOnce();
    void anotherLifeFindsIt();
    void transactionOfAnotherLife();
    void stopCancels();
    void stopWithoutAnAnswer();
    void stopOfSqlite();
    void timeoutEndsIt();
    void databaseKilledIsLost();
    void transactionKilledIsNotCommitted();
    void restartedInBetween();
    void wrongPassword();
    void unknownPlaces_data();
    void unknownPlaces();
    void passwordIsNowhere();

private:
    Postgres m_server;
};

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

#define SAYS(text, part) QVERIFY2(has(text, part), std::string(text).c_str())

void TestSqlFaults::givenTwiceDoneOnce()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE once (a int)"));
    const auto job = queries.job("INSERT INTO once VALUES (1)");
    queries.runner().start(job);
    queries.runner().start(job);
    static_cast<void>(queries.end(job.id));
    queries.runner().start(job);
    QTRY_COMPARE(queries.endsOf(job.id), 2);
    queries.newLife();
    queries.runner().start(job);
    QTRY_COMPARE(queries.endsOf(job.id), 3);
    QCOMPARE(queries.end(job.id).code, 0);
    QCOMPARE(m_server.ask("SELECT count(*) FROM once"), std::string("1"));
}

void TestSqlFaults::anotherLifeFindsIt()
{
    Queries queries(m_server.url());
    const JobEnd ended = queries.run("SELECT 1/0");
    QCOMPARE(ended.code, 1);
    const std::string cut = queries.begin("SELECT pg_sleep(60)");
    QTRY_VERIFY(queries.began(cut));
    queries.newLife();
    const auto ends = queries.runner().adopt("query-1"), lost = queries.runner().adopt(cut), never = queries.runner().adopt("query-99");
    QVERIFY(ends && *ends == JobState::Ended);
    QTRY_COMPARE(queries.endsOf("query-1"), 2);
    QCOMPARE(queries.end("query-1").code, 1);
    QVERIFY(lost && *lost == JobState::Lost);
    QVERIFY(never && *never == JobState::Unknown);
    QCOMPARE(queries.endsOf(cut), 0);
}

/// What comes after BEGIN must not be done outside of the transaction, because the program died in between.
void TestSqlFaults::transactionOfAnotherLife()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE parted (a int)"));
    const std::string begin = queries.begin("BEGIN; INSERT INTO parted VALUES (1)");
    static_cast<void>(queries.end(begin));
    queries.newLife();
    const JobEnd end = queries.run("INSERT INTO parted VALUES (2)");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, begin);
    SAYS(end.problem, "nothing of it was committed");
    QCOMPARE(m_server.ask("SELECT count(*) FROM parted"), std::string("0"));
    // However often it is tried again: what was meant to be one thing is not done by halves.
    QCOMPARE(queries.run("INSERT INTO parted VALUES (2)").how, JobEnd::How::NotStarted);
    queries.newLife();
    QCOMPARE(queries.run("INSERT INTO parted VALUES (2)").how, JobEnd::How::NotStarted);
    QCOMPARE(queries.run("BEGIN; INSERT INTO parted VALUES (1); INSERT INTO parted VALUES (2)").code, 0);
    QCOMPARE(queries.run("COMMIT").code, 0);
    QCOMPARE(queries.run("INSERT INTO parted VALUES (3)").code, 0);
    QCOMPARE(m_server.ask("SELECT count(*) FROM parted"), std::string("3"));
    // Who wants none of it says so, and what would commit nothing says that.
    static_cast<void>(queries.run("BEGIN; INSERT INTO parted VALUES (4)"));
    queries.newLife();
    SAYS(queries.run("COMMIT").problem, "this would commit nothing");
    QCOMPARE(queries.run("INSERT INTO parted VALUES (5)").code, 0);
    static_cast<void>(queries.run("BEGIN; INSERT INTO parted VALUES (6)"));
    queries.newLife();
    QCOMPARE(queries.run("ROLLBACK; INSERT INTO parted VALUES (7)").code, 0);
    QCOMPARE(m_server.ask("SELECT count(*) FROM parted"), std::string("5"));
}

void TestSqlFaults::stopCancels()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("SET application_name = 'is still here'"));
    const std::string id = queries.begin("SELECT pg_sleep(600); CREATE TABLE never (a int)");
    QTRY_COMPARE(m_server.busyWith("is still here"), std::string("1"));
    queries.runner().stop(id, 30'000);
    const JobEnd end = queries.end(id);
    QCOMPARE(end.how, JobEnd::How::Stopped);
    QVERIFY(end.durationMs < 20'000);
    QCOMPARE(m_server.ask("SELECT count(*) FROM pg_class WHERE relname = 'never'"), std::string("0"));
    SAYS(queries.printed("SHOW application_name"), "is still here");
}

/// A server that is frozen answers nobody; then the connection is closed.
void TestSqlFaults::stopWithoutAnAnswer()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("SELECT 1"));
    const std::string id = queries.begin("DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(601); EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$");
    QTRY_COMPARE(m_server.busyWith("601"), std::string("1"));
    queries.runner().stop(id, 100);
    QCOMPARE(queries.end(id).how, JobEnd::How::Stopped);
    QCOMPARE(queries.run("SELECT 1").code, 0);
    static_cast<void>(m_server.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND position('601' IN query) > 0"));
}

void TestSqlFaults::stopOfSqlite()
{
    Queries queries("sqlite:shop.db");
    queries.makeSqlite();
    const std::string id = queries.begin("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    QTRY_VERIFY(queries.began(id));
    queries.runner().stop(id, 200);
    QCOMPARE(queries.end(id).how, JobEnd::How::Stopped);
    QCOMPARE(queries.run("SELECT 1").code, 0);
}

void TestSqlFaults::timeoutEndsIt()
{
    Queries queries(m_server.url());
    QCOMPARE(queries.end(queries.begin("SELECT pg_sleep(600)", 100)).how, JobEnd::How::TimedOut);
}

void TestSqlFaults::databaseKilledIsLost()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("SET application_name = 'is to die'"));
    const std::string id = queries.begin("SELECT pg_sleep(602)");
    QTRY_COMPARE(m_server.busyWith("is to die"), std::string("1"));
    m_server.stop("immediate");
    const JobEnd end = queries.end(id);
    QCOMPARE(end.how, JobEnd::How::Lost);
    SAYS(end.problem, "broke in line 1 (SELECT pg_sleep(602))");
    SAYS(end.problem, "the database postgres");
    const auto state = queries.runner().adopt(id);
    QVERIFY(state && *state == JobState::Lost);
    QCOMPARE(queries.run("SELECT 1").how, JobEnd::How::NotStarted);
    m_server.start();
    QCOMPARE(queries.run("SELECT 1").code, 0);
}

void TestSqlFaults::transactionKilledIsNotCommitted()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE killed (a int); BEGIN; INSERT INTO killed VALUES (1)"));
    const std::string id = queries.begin("UPDATE killed SET a = 2 WHERE pg_sleep(603) IS NOT NULL");
    QTRY_COMPARE(m_server.busyWith("603"), std::string("1"));
    m_server.stop("immediate");
    const JobEnd end = queries.end(id);
    m_server.start();
    QCOMPARE(end.how, JobEnd::How::Lost);
    SAYS(end.problem, "its transaction was not committed");
    QCOMPARE(m_server.ask("SELECT count(*) FROM killed"), std::string("0"));
}

void TestSqlFaults::restartedInBetween()
{
    Queries queries(m_server.url());
    QVERIFY(queries.run("SELECT 1").stateLost.empty());
    m_server.stop();
    m_server.start();
    const JobEnd end = queries.run("SELECT 1");
    QCOMPARE(end.code, 0);
    SAYS(end.stateLost, "had to be made again");
    static_cast<void>(queries.run("BEGIN"));
    m_server.stop();
    m_server.start();
    QCOMPARE(queries.run("SELECT 1").how, JobEnd::How::NotStarted);
}

void TestSqlFaults::wrongPassword()
{
    Queries queries(m_server.urlFor("tester", "not this one"));
    const JobEnd end = queries.run("SELECT 1");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, "password authentication failed");
    SAYS(end.problem, "the database postgres");
    QVERIFY2(!has(end.problem, "not this one") && !has(end.problem, "not%20this"), end.problem.c_str());
    QVERIFY(!queries.began("query-1"));
}

void TestSqlFaults::unknownPlaces_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("host") << QByteArray("postgresql://ann:s3cret@nowhere.invalid:5433/shop") << QByteArray("the database shop on nowhere.invalid:5433 cannot be reached");
    QTest::newRow("port") << QByteArray("postgres://ann:s3cret@127.0.0.1:1/shop") << QByteArray("the database shop on 127.0.0.1:1 cannot be reached");
    QTest::newRow("a port that is none") << QByteArray("postgresql+psycopg2://ann:s3cret@h:x/shop") << QByteArray("the database shop on h:x cannot be reached");
    QTest::newRow("a password in a query") << QByteArray("postgresql://127.0.0.1:1/shop?user=ann&password=s3cret") << QByteArray("the database shop on 127.0.0.1:1 cannot be reached");
    QTest::newRow("database") << QByteArray::fromStdString(m_server.url("no_such")) << QByteArray("database \"no_such\" does not exist");
    QTest::newRow("file") << QByteArray("sqlite:missing.db") << QByteArray("missing.db cannot be opened");
    QTest::newRow("scheme") << QByteArray("mysql://ann:s3cret@h/shop") << QByteArray("the address of the database cannot be read");
    QTest::newRow("nothing") << QByteArray() << QByteArray("the address of the database cannot be read");
}

void TestSqlFaults::unknownPlaces()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, says);
    Queries queries(target.toStdString());
    const JobEnd end = queries.run("SELECT 1");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, says.toStdString());
    QVERIFY2(!has(end.problem, "s3cret"), end.problem.c_str());
    QVERIFY(end.problem.find('\n') == std::string::npos);
    const auto state = queries.runner().adopt("query-1");
    QVERIFY(state && *state == JobState::Unknown);
}

/// Nothing that is left on the disk knows the password.
void TestSqlFaults::passwordIsNowhere()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("BEGIN; SELECT 1"));
    static_cast<void>(queries.run("SELECT nonsense"));
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-rE"), QStringLiteral("pass&word|pass%26word"), QString::fromStdString(queries.folder())});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    QCOMPARE(grep.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestSqlFaults)
#include "test_sql_faults.moc"
