// The store of a team, as its owner and its users have it: made, looked at, and taken elsewhere.

#include "tests/app/team_at_work.h"

using namespace holdpoint;
using namespace holdpoint::tests;

class TestTeamStore : public QObject, private TeamAtWork {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeServer(); }
    void init() { makeStore(); }
    void initAndCheck();
    void anOwnerWhoMayMakeNoRoles();
    void damageIsFound();
    void whoLooksRenewsNothing();
    void copied();
};

void TestTeamStore::initAndCheck()
{
    const Said well = call("ann", words("store check --json"));
    const QJsonArray findings = QJsonDocument::fromJson(well.out).object().value(QStringLiteral("findings")).toArray();
    QVERIFY2(findings.size() > 6, well.out.constData());
    const Said none = call("ann", words("store check"), QStringLiteral("postgresql://ann@localhost:1/x"));
    QVERIFY2(none.exit == 1 && none.out.startsWith("WRONG") && none.out.contains("check host and port"), QByteArray(none.out + none.err).constData());
    const Said mine = call("ann", words("store init"), storeOf("ann"));
    QVERIFY2(mine.exit == 2, "who does not own it cannot make its roles anew");
    // What it says next can be pasted, also where the address has a sign that a shell reads.
    const std::string address = m_server.url(m_name) + "&connect_timeout=9";
    const Said again = call("tester", words("store init"), QString::fromStdString(address));
    const QByteArray advised = again.out.mid(again.out.lastIndexOf("--store ") + 8).trimmed();
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + QString::fromUtf8(advised)});
    QVERIFY(shell.waitForFinished(30'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray::fromStdString(database::addressWithoutPassword(database::readDatabaseUrl(address, {}).value())));
    const Said slip = call("ann", words("store chek"));
    QVERIFY2(slip.exit == 2 && slip.err.contains("init, check or copy"), slip.err.constData());
}

/// Whoever owns a database may not always make roles on its server: that is said before there is half a store.
void TestTeamStore::anOwnerWhoMayMakeNoRoles()
{
    const tests::Postgres server;
    static_cast<void>(server.freshDatabase("lone"));
    server.makeLogin("ann", "");
    static_cast<void>(server.ask("ALTER DATABASE lone OWNER TO ann"));
    const QString store = QString::fromStdString(server.urlAs("ann", "lone"));
    const Said made = call("ann", words("store init"), store);
    QVERIFY2(made.exit == 2 && made.err.contains("so nothing was made") && made.err.contains("ALTER ROLE ann CREATEROLE"), made.err.constData());
    QCOMPARE(server.ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'holdpoint'", "lone"), std::string("0"));
    static_cast<void>(server.ask("ALTER ROLE ann CREATEROLE"));
    const Said again = call("ann", words("store init"), store);
    QVERIFY2(again.exit == 0, again.err.constData());
}

/// What the owner did past the program is found by reading.
void TestTeamStore::damageIsFound()
{
    QCOMPARE(call("ann", words("run shop.md")).exit, 3);
    const Said well = call("ann", words("store check"));
    QVERIFY2(well.out.contains("ok     1 release, and the chain of each is whole\n"), well.out.constData());
    static_cast<void>(m_server.ask("ALTER TABLE holdpoint.event DISABLE TRIGGER ALL; UPDATE holdpoint.event SET actor = 'eve' WHERE seq = 2; ALTER TABLE holdpoint.event ENABLE TRIGGER ALL", m_name));
    const Said ill = call("ann", words("store check"));
    QVERIFY2(ill.exit == 1 && ill.out.contains(QByteArray("WRONG  " + newest().toUtf8() + ": ")), ill.out.constData());
}

/// Also for an owner, who could.
void TestTeamStore::whoLooksRenewsNothing()
{
    static_cast<void>(m_server.ask("UPDATE holdpoint.store SET version = version - 1", m_name));
    const std::string before = m_server.ask("SELECT version FROM holdpoint.store", m_name);
    const Said looked = call("tester", words("store check"), QString::fromStdString(m_server.url(m_name)));
    QVERIFY2(looked.exit == 1 && looked.out.contains("which is older"), looked.out.constData());
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", m_name), before);
}

void TestTeamStore::copied()
{
    QCOMPARE(call("ann", words("run shop.md")).exit, 3);
    const QString release = newest();
    const QString file = QStringLiteral("sqlite:") + path(QStringLiteral("archive.db"));
    const Said out = call("ann", {QStringLiteral("store"), QStringLiteral("copy"), storeOf("ann"), file});
    QVERIFY2(out.exit == 0 && out.out.startsWith("copied 1 release with"), QByteArray(out.out + out.err).constData());
    const QJsonObject there = QJsonDocument::fromJson(call("obs", {QStringLiteral("status"), release, QStringLiteral("--json")}, file).out).object();
    QCOMPARE(there.value(QStringLiteral("hash")), record(release).value(QStringLiteral("hash")));
    QVERIFY(!there.value(QStringLiteral("hash")).toString().isEmpty());
    const Said again = call("ann", {QStringLiteral("store"), QStringLiteral("copy"), storeOf("ann"), file});
    QVERIFY2(again.exit == 0 && again.out.contains("1 were there already"), QByteArray(again.out + again.err).constData());
    // One is driven: it stays, the other comes, and that is said. Where nothing comes, no store is made.
    write(path(QStringLiteral("shop.md")), "# Shop\n\n```bash\ntouch begun; while [ ! -e go ]; do sleep 0.1; done\n```\n");
    QProcess driver;
    begin(driver, "bo", words("run shop.md --again"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("begun"))), 30'000);
    const QString driven = newest(), other = path(QStringLiteral("other.db")), third = path(QStringLiteral("third.db"));
    const Said some = call("ann", {QStringLiteral("store"), QStringLiteral("copy"), storeOf("ann"), QStringLiteral("sqlite:") + other});
    QVERIFY2(some.exit == 1 && some.out.startsWith("copied 1 release with") && some.out.contains(QByteArray("; 1 left out\nleft out " + driven.toUtf8() + ": it is driven by bo on ")), QByteArray(some.out + some.err).constData());
    const Said none = call("ann", {QStringLiteral("store"), QStringLiteral("copy"), storeOf("ann"), QStringLiteral("sqlite:") + third, QStringLiteral("--release"), driven});
    QVERIFY2(none.exit == 2 && none.err.contains("is not copied: it is driven by bo on "), QByteArray(none.out + none.err).constData());
    QVERIFY(!QFile::exists(third));
    write(path(QStringLiteral("go")), {});
    QVERIFY(driver.waitForFinished(30'000));
    QCOMPARE(call("ann", {QStringLiteral("store"), QStringLiteral("copy"), storeOf("ann"), QStringLiteral("sqlite:") + other}).exit, 0);
}

QTEST_GUILESS_MAIN(TestTeamStore)
#include "test_team_store.moc"
