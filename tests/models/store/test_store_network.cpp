// A store behind a network: TLS as libpq has it, and a server whose place another one takes.

#include "models/store/postgres_check.h"
#include "tests/models/store/team_store.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace holdpoint;
using namespace holdpoint::tests;
using store::PostgresJournal;

class TestStoreNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void encrypts_data();
    void encrypts();
    void anotherTakesItsPlace();

private:
    /// A key of its own and a certificate for a name or a number of this machine, signed by itself; the owner is the server's.
    void makeCertificate(const QString& name, const QString& alternative);

    Postgres m_server;
    QTemporaryDir m_folder;
};

namespace {

database::DatabaseUrl urlOf(const std::string& text) { return database::readDatabaseUrl(text, {}).value(); }

void run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitCode() != 0) qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

bool says(const std::vector<store::StoreFinding>& findings, bool fine, std::string_view words)
{
    return std::any_of(findings.begin(), findings.end(), [&](const auto& finding) { return finding.fine == fine && holds(finding.text, words); });
}

} // namespace

void TestStoreNetwork::makeCertificate(const QString& name, const QString& alternative)
{
    const QString key = m_server.folder() + QStringLiteral("/data/") + name + QStringLiteral(".key"), certificate = m_folder.filePath(name + QStringLiteral(".crt"));
    run(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + alternative, QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    const QString beside = m_server.folder() + QStringLiteral("/data/") + name + QStringLiteral(".crt");
    QFile::copy(certificate, beside);
    run(QStringLiteral("chown"), {QStringLiteral("--reference"), m_server.folder() + QStringLiteral("/data"), key, beside});
    run(QStringLiteral("chmod"), {QStringLiteral("600"), key});
}

void TestStoreNetwork::initTestCase()
{
    makeCertificate(QStringLiteral("here"), QStringLiteral("IP:127.0.0.1"));
    makeCertificate(QStringLiteral("elsewhere"), QStringLiteral("DNS:db.example.com"));
    static_cast<void>(opened(m_server.freshDatabase("team")));
}

void TestStoreNetwork::encrypts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("problem");   // nothing: it opens
    const auto row = [](const char* name, const char* certificate, const char* words, const char* problem) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(words) << QString::fromLatin1(problem);
    };
    row("the right one", "here", "sslmode=verify-full&sslrootcert=here", "");
    row("required alone", "elsewhere", "sslmode=require", "");
    row("another's name, not looked at", "elsewhere", "sslmode=verify-ca&sslrootcert=elsewhere", "");
    row("another's name", "elsewhere", "sslmode=verify-full&sslrootcert=elsewhere", "check sslmode, sslrootcert and the name in the server's certificate");
    row("not by whom it should be", "here", "sslmode=verify-full&sslrootcert=elsewhere", "check sslmode, sslrootcert and the name in the server's certificate");
    row("no TLS there", "", "sslmode=require", "the server has no TLS");
}

void TestStoreNetwork::encrypts()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    QFETCH(QString, problem);
    const QString data = m_server.folder() + QStringLiteral("/data/") + certificate;
    if (certificate.isEmpty()) m_server.listen();
    else m_server.listen(data + QStringLiteral(".crt"), data + QStringLiteral(".key"));
    words.replace(QStringLiteral("sslrootcert="), QStringLiteral("sslrootcert=") + m_folder.path() + u'/');
    if (words.contains(QStringLiteral("sslrootcert"))) words += QStringLiteral(".crt");
    const database::DatabaseUrl url = urlOf(m_server.networkUrl("team", words.toStdString()));

    const auto store = PostgresJournal::open(url);
    const auto findings = store::checkPostgres(url);
    if (problem.isEmpty()) {
        QVERIFY2(bool(store), store ? "" : store.error().text().c_str());
        QVERIFY(says(findings, true, "the connection is encrypted"));
        QCOMPARE(m_server.ask("SELECT count(*) > 0 AND bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) WHERE a.client_addr IS NOT NULL"), std::string("t"));
    } else {
        QVERIFY(!store);
        QVERIFY2(holds(store.error().text(), problem.toStdString()), store.error().text().c_str());
        QVERIFY(!holds(store.error().text(), Postgres::password) && says(findings, false, problem.toStdString()));
    }
}

void TestStoreNetwork::anotherTakesItsPlace()
{
    m_server.listen();
    static_cast<void>(opened(m_server.freshDatabase("moving")));
    const auto second = m_server.standby();
    const std::string both = "postgresql://tester:" + std::string("pass%26word%204%2Ftests") + "@127.0.0.1:" + std::to_string(m_server.port()) + ",127.0.0.1:" + std::to_string(second->port())
        + "/moving?target_session_attrs=read-write&connect_timeout=10";
    const auto store = opened(both);
    QVERIFY(store->create(summaryFor("r1"), draftsOf(firstDraft())));
    QVERIFY(store->append("r1", 1, draftsOf(noteDraft("before")), summaryFor("r1"))->has_value());
    QTRY_COMPARE(second->ask("SELECT count(*) FROM holdpoint.event", "moving"), std::string("2"));
    // Who names the one that may only be read is told so.
    const auto reading = PostgresJournal::open(urlOf(second->networkUrl("moving", {})));
    if (reading) {
        const auto refused = (*reading)->append("r1", 2, draftsOf(noteDraft("x")), summaryFor("r1"));
        QVERIFY(!refused && holds(refused.error().text(), "target_session_attrs=read-write"));
    } else {
        QVERIFY2(holds(reading.error().text(), "target_session_attrs=read-write"), reading.error().text().c_str());
    }

    m_server.stop("immediate");
    const auto lost = store->append("r1", 2, draftsOf(noteDraft("nobody is there")), summaryFor("r1"));
    QVERIFY(!lost);
    second->promote();
    // The same store goes on by itself with the one that took the place, and nothing is there twice.
    const auto isKept = [&] {
        const auto kept = store->append("r1", 2, draftsOf(noteDraft("after")), summaryFor("r1"));
        return kept && kept->has_value();
    };
    QVERIFY(QTest::qWaitFor(isKept, 60'000));
    const auto events = store->read("r1", 0);   // whose chain is checked by it
    QVERIFY(events);
    QCOMPARE(events->size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestStoreNetwork)
#include "test_store_network.moc"
