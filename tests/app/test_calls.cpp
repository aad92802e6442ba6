// Runbooks with queries and requests, driven by the real program against a real database and a real server.

#include "tests/support/cli.h"
#include "tests/support/postgres.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using holdpoint::tests::Cli;
using holdpoint::tests::Postgres;

class TestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queriesAndRequestsRunToTheEnd();
    void eachEnvironmentHasItsDatabase();
    void whatIsNotAsExpectedHolds();
    void databaseHasToBeNamed();
    void databaseOfTheSurroundings();

private:
    /// Runs it while the server here goes on answering.
    int run(const Cli& cli, QProcess& process, const QStringList& words);

    Postgres m_database;
    QTcpServer m_server;
    QByteArray m_asked, m_said;
};

void TestCalls::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_asked += socket->readAll();
            if (!m_asked.endsWith("\r\n\r\n")) return;
            const bool here = m_asked.mid(m_asked.lastIndexOf("GET ")).startsWith("GET /health ");
            socket->write(here ? "HTTP/1.1 200 OK\r\n\r\n{\"status\": \"ok\"}" : "HTTP/1.1 404 Not Found\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
}

int TestCalls::run(const Cli& cli, QProcess& process, const QStringList& words)
{
    m_asked.clear();
    cli.begin(process, words);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) qFatal("holdpoint-cli did not end");
    return process.exitCode();
}

#define ENDS(process, cli, words, exit) \
    do { \
        const int code = run(cli, process, words); \
        m_said = process.readAllStandardOutput() + process.readAllStandardError(); \
        QVERIFY2(code == (exit), m_said.constData()); \
    } while (false)

namespace {
QString set(const QString& name, const std::string& value) { return name + u'=' + QString::fromStdString(value); }
}

void TestCalls::queriesAndRequestsRunToTheEnd()
{
    const Cli cli;
    cli.write(QStringLiteral("shop.md"),
        "# Shop\n\n## Step 1: Move\n\n```sql {expect=\"number = 4\"}\nCREATE TABLE orders AS SELECT i AS id FROM generate_series(1, 9) i;\nBEGIN;\n"
        "DELETE FROM orders WHERE id > 4;\nCOMMIT;\nSELECT count(*) FROM orders;\n```\n\n## Step 2: Look\n\n```http {expect=\"200 OK\"}\nGET http://127.0.0.1:"
            + QByteArray::number(m_server.serverPort()) + "/health\nAuthorization: Bearer {{api_token}}\n```\n\n```http {expect=\"404\"}\nGET http://127.0.0.1:" + QByteArray::number(m_server.serverPort())
            + "/nowhere HTTP/1.1\n```\n\n```sh\necho done\n```\n");
    QProcess process;
    ENDS(process, cli, (QStringList{QStringLiteral("run"), QStringLiteral("shop.md"), QStringLiteral("--set"), set(QStringLiteral("DATABASE_URL"), m_database.url()), QStringLiteral("--set"), QStringLiteral("api_token=s3cret-word")}), 0);
    QVERIFY(m_asked.contains("Authorization: Bearer s3cret-word\r\n"));
    QVERIFY(m_asked.contains("GET /nowhere HTTP/1.1\r\n"));
    QCOMPARE(m_database.ask("SELECT count(*) FROM orders"), std::string("4"));

    // Neither secret is anywhere in the store or beside it. The shell alone is given them, as it is given all values.
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-rlaE"), QStringLiteral("pass&word|pass%26word|s3cret-word"), cli.folder()});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    QCOMPARE(grep.exitCode(), 1);
}

void TestCalls::eachEnvironmentHasItsDatabase()
{
    static_cast<void>(m_database.ask("CREATE DATABASE live"));
    const Cli cli;
    cli.write(QStringLiteral("two.md"), "# Two\n\n## Step 1: Make\n\n```sql {env=prod}\nCREATE TABLE at_live (a int);\n```\n\n```sql\nCREATE TABLE at_home (a int);\n```\n\n```sql {database=REPORTS}\nCREATE TABLE at_reports (a int);\n```\n");
    QProcess process;
    ENDS(process, cli, (QStringList{QStringLiteral("run"), QStringLiteral("two.md"), QStringLiteral("--set"), set(QStringLiteral("PROD_DATABASE_URL"), m_database.url("live")), QStringLiteral("--set"), set(QStringLiteral("DATABASE_URL"), m_database.url()),
        QStringLiteral("--set"), set(QStringLiteral("REPORTS"), m_database.url("live"))}), 0);
    QCOMPARE(m_database.ask("SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relname LIKE 'at\\_%'", "live"), std::string("at_live,at_reports"));
    QCOMPARE(m_database.ask("SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relname LIKE 'at\\_%'"), std::string("at_home"));
}

void TestCalls::whatIsNotAsExpectedHolds()
{
    const Cli cli;
    cli.write(QStringLiteral("held.md"), "# Held\n\n## Step 1: Look\n\n```sql {expect=\"rows = 0\"}\nSELECT 1;\n```\n");
    QProcess process;
    ENDS(process, cli, (QStringList{QStringLiteral("run"), QStringLiteral("held.md"), QStringLiteral("--set"), set(QStringLiteral("DATABASE_URL"), m_database.url())}), 3);
    QVERIFY2(m_said.contains("expected: rows = 0; seen: 1"), m_said.constData());
}

void TestCalls::databaseHasToBeNamed()
{
    const Cli cli;
    cli.write(QStringLiteral("no.md"), "# No\n\n## Step 1: Look\n\n```sql\nSELECT 1;\n```\n");
    QProcess process;
    ENDS(process, cli, (QStringList{QStringLiteral("run"), QStringLiteral("no.md")}), 2);
    QVERIFY2(m_said.contains("no.md:6: ") && m_said.contains("--set 'DATABASE_URL="), m_said.constData());
}

void TestCalls::databaseOfTheSurroundings()
{
    qputenv("DATABASE_URL", QByteArray::fromStdString(m_database.url()));
    const Cli cli;
    cli.write(QStringLiteral("env.md"), "# Env\n\n## Step 1: Look\n\n- [ ] Somebody is here\n\n```sql\nCREATE TABLE from_env (a int);\n```\n");
    QProcess process, resumed;
    ENDS(process, cli, (QStringList{QStringLiteral("run"), QStringLiteral("env.md")}), 3);
    cli.write(QStringLiteral("answers.json"), R"({"otherwise": "yes"})");
    ENDS(resumed, cli, (QStringList{QStringLiteral("resume"), cli.newest(), QStringLiteral("--answers"), QStringLiteral("answers.json")}), 0);
    qunsetenv("DATABASE_URL");
    QCOMPARE(m_database.ask("SELECT count(*) FROM pg_class WHERE relname = 'from_env'"), std::string("1"));
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"
