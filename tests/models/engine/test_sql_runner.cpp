// SQL against a real PostgreSQL and a real SQLite: what is printed, what stays from job to job, and what is known when
// something breaks.

#include "models/engine/verdict.h"
#include "tests/support/postgres.h"
#include "tests/support/queries.h"

#include <QFile>
#include <QTest>

using holdpoint::engine::JobEnd;
using holdpoint::journal::Verdict;
using holdpoint::plan::CheckKind;
using holdpoint::tests::Postgres;
using holdpoint::tests::Queries;

class TestSqlRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsLikePsql();
    void printsSqlite();
    void checksReadIt();
    void staysFromJobToJob();
    void statementErrorStops();
    void failedTransactionIsNoCommit();
    void linesAreThoseOfTheText();
    void valuesOfAllKinds();
    void noticesAreShown();
    void whatPsqlAloneCanDo();
    void millionRowsInBoundedMemory();

private:
    Postgres m_server;
};

namespace {

constexpr auto exited = JobEnd::How::Exited;

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The most memory that this process has ever had.
long peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

Verdict verdictOn(const Queries& queries, const std::string& id, CheckKind kind, const std::string& text)
{
    return holdpoint::engine::judge({kind, text}, holdpoint::engine::readOutput(queries.folder() + "/jobs/" + id + "/output")).verdict;
}

} // namespace

#define PRINTS(sql, text) QCOMPARE(QByteArray::fromStdString(queries.printed(sql)), QByteArray(text))
#define SAYS(text, part) QVERIFY2(has(text, part), std::string(text).c_str())

void TestSqlRunner::printsLikePsql()
{
    Queries queries(m_server.url());
    PRINTS("CREATE TABLE printed (id int PRIMARY KEY, name text); INSERT INTO printed VALUES (1, 'one'), (20, 'twenty')", "CREATE TABLE\nINSERT 0 2\n");
    PRINTS("SELECT id, name FROM printed ORDER BY id;", " id |  name\n----+--------\n  1 | one\n 20 | twenty\n(2 rows)\n");
    PRINTS("UPDATE printed SET name = 'x' WHERE id = 7", "UPDATE 0\n");
    PRINTS("WITH gone AS (DELETE FROM printed WHERE id = 1 RETURNING id) SELECT count(*) FROM gone", " count\n-------\n     1\n(1 row)\n");
    PRINTS("DELETE FROM printed RETURNING id", " id\n----\n 20\n(1 row)\nDELETE 1\n");
    PRINTS("SELECT * FROM printed", " id | name\n----+------\n(0 rows)\n");
    PRINTS("DROP TABLE IF EXISTS printed; -- the end", "DROP TABLE\n");
    PRINTS("-- nothing\n;;", "");
}

void TestSqlRunner::printsSqlite()
{
    Queries queries("sqlite:shop.db");
    queries.makeSqlite();
    PRINTS("CREATE TABLE t (id, name); INSERT INTO t VALUES (1, 'ä'), (2, NULL); UPDATE t SET name = 'ö' WHERE id = 1", "CREATE TABLE\nINSERT 0 2\nUPDATE 1\n");
    PRINTS("SELECT * FROM t", " id | name\n----+------\n  1 | ö\n  2 | NULL\n(2 rows)\n");
    PRINTS("CREATE TRIGGER tr AFTER INSERT ON t BEGIN UPDATE t SET name = 'n'; DELETE FROM t WHERE id = 9; END; SELECT x'00ff' AS b", "CREATE TRIGGER\n   b\n--------\n \\x00ff\n(1 row)\n");
    const std::string wrong = queries.printed("SELECT 1;\nSELEC 2");
    SAYS(wrong, "syntax error");
    SAYS(wrong, "in line 2: SELEC 2");
    SAYS(wrong, "code 1");
}

void TestSqlRunner::checksReadIt()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE checked AS SELECT i AS id FROM generate_series(1, 10000) i; CREATE INDEX ON checked (id); ANALYZE checked"));
    const auto verdict = [&](const std::string& sql, CheckKind kind, const std::string& text) {
        const std::string id = queries.begin(sql);
        static_cast<void>(queries.end(id));
        return verdictOn(queries, id, kind, text);
    };
    QCOMPARE(verdict("SELECT * FROM checked WHERE id < 0", CheckKind::Rows, "rows = 0"), Verdict::Met);
    QCOMPARE(verdict("SELECT * FROM checked WHERE id < 3", CheckKind::Rows, "rows = 0"), Verdict::Unmet);
    QCOMPARE(verdict("SELECT count(*) FROM checked WHERE id < 5", CheckKind::Number, "number = 4"), Verdict::Met);
    QCOMPARE(verdict("SELECT count(*) FROM checked WHERE id < 4", CheckKind::Number, "number = 4"), Verdict::Unmet);
    QCOMPARE(verdict("SELECT 'ready' AS state", CheckKind::Contains, "output contains \"ready\""), Verdict::Met);
    QCOMPARE(verdict("EXPLAIN SELECT * FROM checked WHERE id = 7", CheckKind::Plan, "Index Scan, not Seq Scan"), Verdict::Met);
    QCOMPARE(verdict("EXPLAIN SELECT * FROM checked WHERE id % 2 = 1", CheckKind::Plan, "Index Scan, not Seq Scan"), Verdict::Unmet);
}

void TestSqlRunner::staysFromJobToJob()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE kept (a int)"));
    static_cast<void>(queries.run("SET application_name = 'holdpoint tests'; CREATE TEMP TABLE mine (a int)"));
    SAYS(queries.printed("SHOW application_name"), "holdpoint tests");
    PRINTS("BEGIN", "BEGIN\n");
    PRINTS("INSERT INTO kept VALUES (1)", "INSERT 0 1\n");
    SAYS(queries.printed("SELECT count(*) FROM kept"), "     1\n");
    QCOMPARE(m_server.ask("SELECT count(*) FROM kept"), std::string("0"));
    PRINTS("COMMIT", "COMMIT\n");
    QCOMPARE(m_server.ask("SELECT count(*) FROM kept"), std::string("1"));
    PRINTS("BEGIN; DELETE FROM kept; ROLLBACK", "BEGIN\nDELETE 1\nROLLBACK\n");
    QCOMPARE(m_server.ask("SELECT count(*) FROM kept"), std::string("1"));
    // Another shell is another connection.
    holdpoint::engine::Job other = queries.job("SELECT * FROM mine");
    other.shell = "blue";
    queries.runner().start(other);
    QCOMPARE(queries.end(other.id).code, 1);
    QCOMPARE(queries.run("SELECT * FROM mine").code, 0);
}

void TestSqlRunner::statementErrorStops()
{
    Queries queries(m_server.url());
    const JobEnd end = queries.run("CREATE TABLE stops (a int);\nINSERT INTO stops VALUES (1);\nINSERT INTO nowhere VALUES (2);\nINSERT INTO stops VALUES (3)");
    QCOMPARE(end.how, exited);
    QCOMPARE(end.code, 1);
    QCOMPARE(m_server.ask("SELECT string_agg(a::text, ',') FROM stops"), std::string("1"));
    SAYS(queries.output("query-1"), "relation \"nowhere\" does not exist");
    SAYS(queries.output("query-1"), "in line 3: INSERT INTO nowhere");
    QCOMPARE(queries.run("SELECT 1/0").code, 1);
    QCOMPARE(queries.run("SELECT 1").code, 0);
}

void TestSqlRunner::failedTransactionIsNoCommit()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("CREATE TABLE undone (a int)"));
    static_cast<void>(queries.run("BEGIN; INSERT INTO undone VALUES (1)"));
    QCOMPARE(queries.run("SELECT 1/0").code, 1);
    const std::string said = queries.printed("COMMIT");
    SAYS(said, "ROLLBACK\n");
    SAYS(said, "nothing of it was committed");
    SAYS(said, "code 1");
    QCOMPARE(m_server.ask("SELECT count(*) FROM undone"), std::string("0"));
    SAYS(queries.printed("COMMIT"), "nothing to commit");
    // After going back to a savepoint the transaction is a good one again.
    QCOMPARE(queries.run("BEGIN; INSERT INTO undone VALUES (2); SAVEPOINT s").code, 0);
    QCOMPARE(queries.run("SELECT nonsense").code, 1);
    PRINTS("ROLLBACK TO s; COMMIT", "ROLLBACK\nCOMMIT\n");
    QCOMPARE(m_server.ask("SELECT count(*) FROM undone"), std::string("1"));
}

void TestSqlRunner::linesAreThoseOfTheText()
{
    Queries queries(m_server.url());
    const std::string said = queries.printed("SELECT 1;\n\nSELECT 2,\n  nonsense\nFROM pg_class");
    SAYS(said, "LINE 4:   nonsense");
    SAYS(said, "in line 3: SELECT 2, …");
    const std::string block = queries.printed("DO $$\nBEGIN\n  PERFORM 1; PERFORM 1/0;\nEND\n$$;\nSELECT 'not reached'");
    SAYS(block, "division by zero");
    QVERIFY(!has(block, "not reached\n"));
}

void TestSqlRunner::valuesOfAllKinds()
{
    Queries queries(m_server.url());
    PRINTS("SELECT NULL AS n, '' AS e, 'Grüße 你' AS u, '\\x00ff'::bytea AS b, E'a\\nb' AS l, E'\\x1b[31m' AS c, -2.5 AS d", "  n   | e |    u    |   b    |  l   |    c     |  d\n------+---+---------+--------+------+----------+------\n NULL |   | Grüße 你 | \\x00ff | a\\nb | \\x1b[31m | -2.5\n(1 row)\n");
}

void TestSqlRunner::noticesAreShown()
{
    Queries queries(m_server.url());
    SAYS(queries.printed("DO $$ BEGIN RAISE NOTICE 'moved % rows', 7; END $$"), "NOTICE:  moved 7 rows\nDO\n");
}

void TestSqlRunner::whatPsqlAloneCanDo()
{
    Queries queries(m_server.url());
    SAYS(queries.printed("\\dt orders\nSELECT 1"), "is for psql");
    SAYS(queries.printed("COPY pg_class FROM STDIN"), "is for psql");
    QCOMPARE(queries.run("SELECT 1").code, 0);
}

void TestSqlRunner::millionRowsInBoundedMemory()
{
    Queries queries(m_server.url());
    static_cast<void>(queries.run("SELECT 1"));
    const long before = peakKilobytes();
    const std::string id = queries.begin("SELECT i, repeat('x', 100) AS filling FROM generate_series(1, 1000000) i");
    const JobEnd end = queries.end(id);
    QCOMPARE(end.code, 0);
    QVERIFY(end.outputBytes > 100'000'000);
    const long more = peakKilobytes() - before;
    qInfo("a million rows, %llu bytes: %lld ms, %ld kB of memory", static_cast<unsigned long long>(end.outputBytes), static_cast<long long>(end.durationMs), more);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(more < 40'000, "a result must not be held in memory as a whole");
#endif
    QCOMPARE(verdictOn(queries, id, CheckKind::Rows, "rows = 1000000"), Verdict::Met);
}

QTEST_GUILESS_MAIN(TestSqlRunner)
#include "test_sql_runner.moc"
