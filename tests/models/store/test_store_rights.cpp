// What people may do in a store that they share, with the program and past it: each what their role says, nobody for another, and nobody
// what would change what was written.

#include "models/session/wishes.h"
#include "models/store/postgres_check.h"
#include "models/store/postgres_journal.h"
#include "models/store/sqlite_journal.h"
#include "models/store/transfer.h"
#include "tests/models/store/team_store.h"

#include <QTest>

#include <algorithm>

using namespace holdpoint;
using journal::Right;
using store::PostgresJournal;
using tests::draftsOf;
using tests::holds;
using tests::noteDraft;
using tests::opened;
using tests::summaryFor;

class TestStoreRights : public QObject, tests::TeamStore {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rightsOfPeople_data();
    void rightsOfPeople();
    void whatAWishBecomes();
    void aLeaseIsItsLoginsAlone();
    void manyWordsDoNotHideAHold();
    void thePlainWayIsClosed_data();
    void thePlainWayIsClosed();
    void evenWhoWasGivenTooMuchChangesNothing();
    void theOwnerChangesItAndIsFoundOut();
    void rightsThatAreOtherwiseAreFound_data();
    void rightsThatAreOtherwiseAreFound();
    void whoDoesNotInheritIsToldSo();

private:
    [[nodiscard]] std::string wrongFor(const std::string& login) const;
};

void TestStoreRights::initTestCase()
{
    const auto wrong = makePeople();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestStoreRights::init()
{
    const auto wrong = makeStore();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestStoreRights::rightsOfPeople_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("allowed");    // of what is tried below
    QTest::newRow("driver") << QByteArray("ann") << QByteArray("driver") << QByteArray("noted held answered decided rollback-begun ");
    QTest::newRow("signer") << QByteArray("sig") << QByteArray("signer") << QByteArray("noted held answered ");
    QTest::newRow("observer") << QByteArray("obs") << QByteArray("observer") << QByteArray("noted held ");
}

void TestStoreRights::rightsOfPeople()
{
    QFETCH(const QByteArray, login);
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, allowed);
    const auto desk = opened(m_server.urlAs(login.toStdString(), m_name));
    const auto may = desk->shared()->right();
    QVERIFY(may);
    QCOMPARE(QByteArray::fromStdString(std::string(journal::nameOf(*may))), right);
    QByteArray seen;
    const journal::Record record = journal::fold(*desk->read("r1", 0));
    for (const char* type : {"noted", "held", "answered", "decided", "rollback-begun", "begun", "settled", "finished", "driver-took", "nonsense"})
        if (!session::mayNotSay(record, *may, type)) seen += QByteArray(type) + ' ';
    QCOMPARE(seen, allowed);
}

void TestStoreRights::whatAWishBecomes()
{
    const auto journal = opened(m_url);
    journal::Record record = journal::fold(*journal->read("r1", 0));
    const auto body = [&](Right right, const char* type, const char* json) { return session::bodyOf({1, "eve", "bob@desk", right, type, json}, record); };
    QVERIFY(body(Right::Observe, "held", R"({"reason":"x"})"));
    QVERIFY(holds(body(Right::Observe, "answered", R"({"item":"L4","answer":"yes","reason":""})").error().what, "the right of a signer is needed"));
    QVERIFY(holds(body(Right::Drive, "held", "{").error().what, "cannot be read"));
    QVERIFY(holds(body(Right::Drive, "begun", R"({"item":"L4","attempt":1,"text":"rm"})").error().what, "nothing that a person says"));
    QVERIFY(holds(body(Right::Drive, "stop-asked", R"({"item":"L4","attempt":1,"why":""})").error().what, "cannot be as things stand now"));
    QVERIFY(holds(body(Right::Drive, "bound", R"({"name":"token","value":"","secret":true})").error().what, "where the release is driven"));
    QVERIFY(holds(body(Right::Sign, "released", R"({"reason":""})").error().what, "and this login has that of a signer; ask"));
    QVERIFY(holds(body(Right::Observe, "released", R"({"reason":""})").error().what, "and this login has that of an observer; ask"));
    // Of another machine's command it is a remark, which a person reads.
    const auto told = body(Right::Drive, "ended", R"({"item":"L4","attempt":1,"how":"exited","code":3,"started":1,"duration_ms":12000,"directory":"","state_lost":"","problem":"","output_file":"/o","output_bytes":1,"checks":[]})");
    QVERIFY(told && holds(std::get<journal::Noted>(*told).text, "ended with exit code 3 after 12 s"));
    // Who holds it first and why stays, whoever wants it held as well.
    journal::apply(record, {record.seq + 1, record.lastMs, "ann", journal::Held{"look first", {}}, {}});
    const auto second = body(Right::Observe, "held", R"({"reason":"","limit":""})");
    QVERIFY(second && std::get<journal::Noted>(*second).text == "wants it held as well");
    // Nobody speaks for another.
    QCOMPARE(session::nameOf(journal::Wish{1, "eve", "bob@desk", Right::Sign, "", ""}), std::string("bob@desk (eve)"));
    QCOMPARE(session::nameOf(journal::Wish{1, "bob", "bob@desk", Right::Sign, "", ""}), std::string("bob@desk"));
}

/// Everybody can read a lease's number; that does not make them the one who has it.
void TestStoreRights::aLeaseIsItsLoginsAlone()
{
    const auto as = [this](const char* login, const std::string& sql) { return m_server.askAs(login, sql, m_name); };
    QCOMPARE(as("ann", "SELECT taken FROM holdpoint.take_lease('r1', 'ann', 'm', 'here', 86400000000, false)"), std::string("t"));
    QCOMPARE(as("ann", "SELECT until < clock_timestamp() + interval '61 minutes' FROM holdpoint.lease"), std::string("t"));
    QCOMPARE(as("bo", "SELECT holdpoint.append('r1', 1, 1, 'done', '', '', 0, 2, 'h', '[]', '[]')"), std::string("fenced"));
    QCOMPARE(as("bo", "SELECT holdpoint.renew_lease('r1', 1)"), std::string("f"));
    QCOMPARE(as("bo", "SELECT holdpoint.refuse_wish('r1', 1, 1, 'no')"), std::string("f"));
    QCOMPARE(as("bo", "SELECT holdpoint.give_back('r1', 1); SELECT given_back FROM holdpoint.lease"), std::string("f"));
    QCOMPARE(as("bo", "SELECT taken FROM holdpoint.take_lease('r1', 'bo', 'm', 'here', 1000, true)"), std::string("f"));
    QCOMPARE(as("ann", "SELECT holdpoint.renew_lease('r1', 1)"), std::string("t"));
    QCOMPARE(as("ann", "SELECT taken FROM holdpoint.take_lease('r1', 'ann', 'm', 'here', 1000, true)"), std::string("t"));
}

void TestStoreRights::manyWordsDoNotHideAHold()
{
    const auto say = [this](const std::string& type) { return m_server.askAs("obs", "SELECT holdpoint.say_wish('r1', E'ann\n\nlee', '" + type + "', '{\"text\":\"x\"}') > 0", m_name); };
    for (int i = 0; i < 50; ++i) QCOMPARE(say("noted"), std::string("t"));
    QVERIFY(holds(say("noted"), "nobody has heard the last 50"));
    QCOMPARE(say("held"), std::string("t"));
    const auto store = opened(m_url);
    const auto said = store->shared()->wishes("r1");
    QVERIFY(said);
    QCOMPARE(said->size(), std::size_t{51});
    QCOMPARE(said->front().type, std::string("held"));
    QCOMPARE(said->front().person, std::string("ann lee"));
    // And what nobody has heard does not stay behind when the release goes elsewhere.
    const QTemporaryDir folder;
    const auto other = store::SqliteJournal::open(folder.path().toStdString() + "/store.db").value();
    const auto chosen = store::releasesToCopy(*store, {});
    QVERIFY(chosen && chosen->releases.empty() && holds(chosen->leftOut.front().why, "said something that nobody has heard yet (held, by ann lee)"));
    QVERIFY(!store::copyReleases(*store, *store, *other, *other, {"r1"}).leftOut.empty());
    QVERIFY(other->releases()->empty());
}

void TestStoreRights::thePlainWayIsClosed_data()
{
    QTest::addColumn<QByteArray>("statement");
    const auto row = [](const char* statement) { QTest::newRow(statement) << QByteArray(statement); };
    row("INSERT INTO holdpoint.event VALUES ('r1', 2, 1, 'eve', 'noted', '{\"text\":\"x\"}', 'h', 0)");
    row("UPDATE holdpoint.event SET actor = 'eve'");
    row("DELETE FROM holdpoint.event");
    row("TRUNCATE holdpoint.event");
    row("UPDATE holdpoint.release SET state = 'done'");
    row("DELETE FROM holdpoint.release");
    row("UPDATE holdpoint.lease SET number = 9");
    row("INSERT INTO holdpoint.wish (release, login, person, \"right\", type, body) VALUES ('r1', 'ann', 'ann', 'driver', 'held', '{}')");
    row("UPDATE holdpoint.wish SET \"right\" = 'driver'");
    row("DELETE FROM holdpoint.runbook");
    row("SELECT holdpoint.append('r1', 1, 0, 'done', '', '', 0, 2, 'h', '[]', '[]')");
    row("SELECT holdpoint.add_events('r1', '[]')");
    row("SELECT holdpoint.take_lease('r1', 'eve', 'm', 'p', 1000, true)");
    row("SELECT holdpoint.renew_lease('r1', 1)");
    row("SELECT holdpoint.give_back('r1', 1)");
    row("SELECT holdpoint.refuse_wish('r1', 1, 1, '')");
    row("SELECT holdpoint.create_release('r2', 1, '', '', '', '', 0, 0, '', '[]')");
    row("SELECT holdpoint.keep_text('', '')");
    row("CREATE TABLE holdpoint.mine (a int)");
    row("CREATE OR REPLACE FUNCTION holdpoint.my_right() RETURNS text LANGUAGE sql AS $$ SELECT 'driver' $$");
    row("ALTER TABLE holdpoint.event DISABLE TRIGGER ALL");
    row("DROP TABLE holdpoint.event");
    row("SET ROLE holdpoint_driver");
    row("GRANT holdpoint_driver TO obs");
}

/// With psql, as somebody would who has read the tables.
void TestStoreRights::thePlainWayIsClosed()
{
    QFETCH(const QByteArray, statement);
    static_cast<void>(m_server.ask("SELECT holdpoint.take_lease('r1', 'ann', 'm', 'p', 600000, false); SELECT holdpoint.say_wish('r1', 'ann', 'held', '{\"reason\":\"\"}')", m_name));
    const std::string everything = "SELECT (SELECT string_agg(e::text, ';' ORDER BY seq) FROM holdpoint.event e) || (SELECT string_agg(r::text, ';') FROM holdpoint.release r) || (SELECT string_agg(l::text, ';') FROM holdpoint.lease l)"
        " || (SELECT string_agg(w::text, ';' ORDER BY id) FROM holdpoint.wish w)";
    const std::string before = m_server.ask(everything, m_name);
    QVERIFY(holds(before, "noted") || holds(before, "started"));
    for (const char* login : {"obs", "sig"}) {
        const std::string said = m_server.askAs(login, statement.toStdString(), m_name);
        QVERIFY2(said.starts_with("ERROR"), (std::string(login) + ": " + said).c_str());
    }
    // A driver has the functions, and nothing beside them.
    if (!statement.startsWith("SELECT") && !statement.startsWith("SET ROLE")) {
        const std::string said = m_server.askAs("ann", statement.toStdString(), m_name);
        QVERIFY2(said.starts_with("ERROR"), said.c_str());
    }
    QCOMPARE(m_server.ask(everything, m_name), before);
    QCOMPARE(m_server.askAs("eve", "SELECT * FROM holdpoint.event", m_name).substr(0, 5), std::string("ERROR"));
    QVERIFY(!m_server.askAs("obs", "SELECT * FROM holdpoint.event", m_name).starts_with("ERROR"));
}

void TestStoreRights::evenWhoWasGivenTooMuchChangesNothing()
{
    static_cast<void>(m_server.ask("GRANT ALL ON ALL TABLES IN SCHEMA holdpoint TO obs", m_name));
    for (const char* statement : {"UPDATE holdpoint.event SET actor = 'eve'", "DELETE FROM holdpoint.event", "TRUNCATE holdpoint.event", "DELETE FROM holdpoint.runbook", "TRUNCATE holdpoint.runbook"}) {
        if (std::string_view(statement).find("DELETE FROM holdpoint.runbook") == 0) static_cast<void>(opened(m_url)->keepText("# Mail"));
        const std::string said = m_server.askAs("obs", statement, m_name);
        QVERIFY2(holds(said, "only added to"), said.c_str());
    }
    QVERIFY(opened(m_url)->read("r1", 0));
}

void TestStoreRights::theOwnerChangesItAndIsFoundOut()
{
    const auto journal = opened(m_url);
    for (std::uint64_t seq = 1; seq < 5; ++seq) QVERIFY(journal->append("r1", seq, draftsOf(noteDraft("n" + std::to_string(seq))), summaryFor("r1"))->has_value());
    const auto broken = [&](const char* statement, const char* back) {
        static_cast<void>(m_server.ask(statement, m_name));
        const auto read = opened(m_url)->read("r1", 0);
        const std::string said = read ? std::string("it is believed") : read.error().text();
        static_cast<void>(m_server.ask(back, m_name));
        return said;
    };
    QVERIFY(holds(broken("UPDATE holdpoint.event SET actor = 'eve' WHERE seq = 3", "UPDATE holdpoint.event SET actor = 'bo' WHERE seq = 3"), "event 3 of release 'r1' was changed or removed"));
    QVERIFY(holds(broken("UPDATE holdpoint.event SET body = replace(body, 'n3', 'n9') WHERE seq = 4", "UPDATE holdpoint.event SET body = replace(body, 'n9', 'n3') WHERE seq = 4"), "event 4 of release 'r1' was changed"));
    QVERIFY(holds(broken("UPDATE holdpoint.release SET last_seq = 4", "UPDATE holdpoint.release SET last_seq = 5"), "event 5 of release 'r1'"));
    QVERIFY(holds(broken("UPDATE holdpoint.event SET seq = 9 WHERE seq = 5", "UPDATE holdpoint.event SET seq = 5 WHERE seq = 9"), "event 5 of release 'r1'"));
    QVERIFY(opened(m_url)->read("r1", 0));
}

/// What the check finds wrong, as this login sees it; the test's own server does without fsync.
std::string TestStoreRights::wrongFor(const std::string& login) const
{
    std::string wrong;
    for (const store::StoreFinding& finding : store::checkPostgres(database::readDatabaseUrl(m_server.urlAs(login, m_name), {}).value()))
        if (!finding.fine && !holds(finding.text, "power cut")) wrong += finding.text + '\n';
    return wrong;
}

void TestStoreRights::rightsThatAreOtherwiseAreFound_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QByteArray>("says");       // by everybody who looks, and nothing beside it
    const auto row = [](const char* changed, const char* says) { QTest::newRow(changed) << QByteArray(changed) << QByteArray(says); };
    row("SELECT 1", "");
    row("GRANT INSERT ON holdpoint.event TO holdpoint_driver", "holdpoint_driver was granted more than a role gives: REVOKE INSERT ON holdpoint.event FROM \"holdpoint_driver\"\n");
    row("GRANT UPDATE (\"right\") ON holdpoint.wish TO PUBLIC", "everybody was granted more than a role gives: REVOKE UPDATE ON holdpoint.wish FROM PUBLIC\n");
    row("GRANT DELETE ON holdpoint.lease TO holdpoint_signer", "holdpoint_signer was granted more than a role gives: REVOKE DELETE ON holdpoint.lease FROM \"holdpoint_signer\"\n");
    row("GRANT TRUNCATE ON holdpoint.runbook TO holdpoint_observer", "holdpoint_observer was granted more than a role gives: REVOKE TRUNCATE ON holdpoint.runbook FROM \"holdpoint_observer\"\n");
    row("GRANT CREATE ON SCHEMA holdpoint TO holdpoint_driver", "holdpoint_driver was granted more than a role gives: REVOKE CREATE ON SCHEMA holdpoint FROM \"holdpoint_driver\"\n");
    row("GRANT EXECUTE ON FUNCTION holdpoint.add_chained TO holdpoint_driver", "REVOKE EXECUTE ON FUNCTION holdpoint.add_chained(p_release text, p_seen bigint, p_seen_hash text, p_lease bigint, p_events text, p_seq bigint, p_hash text) FROM \"holdpoint_driver\"\n");
    row("GRANT EXECUTE ON FUNCTION holdpoint.give_back TO holdpoint_signer", "holdpoint_signer was granted more than a role gives: REVOKE EXECUTE ON FUNCTION holdpoint.give_back(");
    row("REVOKE EXECUTE ON FUNCTION holdpoint.renew_lease FROM holdpoint_driver", "holdpoint_driver lacks what it needs: GRANT EXECUTE ON FUNCTION holdpoint.renew_lease(p_release text, p_lease bigint) TO \"holdpoint_driver\", or");
    row("REVOKE SELECT ON holdpoint.wish FROM holdpoint_observer", "holdpoint_observer lacks what it needs: GRANT SELECT ON holdpoint.wish TO \"holdpoint_observer\", or");
    row("DROP FUNCTION holdpoint.refuse_wish", "the function holdpoint.refuse_wish is missing");
    row("ALTER TABLE holdpoint.runbook DISABLE TRIGGER only_added", "the triggers that keep events from being changed are missing or switched off");
}

void TestStoreRights::rightsThatAreOtherwiseAreFound()
{
    QFETCH(const QByteArray, changed);
    QFETCH(const QByteArray, says);
    static_cast<void>(m_server.ask(changed.toStdString(), m_name));
    for (const char* login : {"ann", "sig", "obs"}) {
        if (changed.startsWith("REVOKE SELECT") && std::string_view(login) != "ann") continue;
        const std::string wrong = wrongFor(login);
        QVERIFY2(says.isEmpty() ? wrong.empty() : holds(wrong, says.toStdString()), (std::string(login) + ": " + wrong).c_str());
        // Once, however many have it by it.
        QVERIFY2(std::count(wrong.begin(), wrong.end(), '\n') == (says.isEmpty() ? 0 : 1), (std::string(login) + ": " + wrong).c_str());
    }
    // What the advice says is the end of it.
    if (const std::size_t at = says.indexOf("REVOKE "); says.contains("REVOKE ") && says.endsWith('\n')) {
        static_cast<void>(m_server.ask(says.mid(static_cast<qsizetype>(at)).toStdString(), m_name));
        if (!changed.contains("(\"right\")")) QCOMPARE(wrongFor("ann"), std::string());
    }
    // One login alone, past its role.
    static_cast<void>(m_server.ask("GRANT DELETE ON holdpoint.release TO obs", m_name));
    QVERIFY2(holds(wrongFor("obs"), "obs was granted more than a role gives: REVOKE DELETE ON holdpoint.release FROM \"obs\""), wrongFor("obs").c_str());
    QVERIFY(!holds(wrongFor("ann"), "DELETE ON holdpoint.release"));
}

void TestStoreRights::whoDoesNotInheritIsToldSo()
{
    m_server.makeLogin("ned", "holdpoint_signer");
    static_cast<void>(m_server.ask("ALTER ROLE ned NOINHERIT"));
    const int version = std::stoi(m_server.ask("SHOW server_version_num"));
    if (version >= 160'000) static_cast<void>(m_server.ask("GRANT holdpoint_signer TO ned WITH INHERIT FALSE"));
    const std::string wrong = wrongFor("ned");
    QVERIFY2(holds(wrong, "ned is a member of holdpoint_signer and does not inherit its rights (NOINHERIT); let an administrator say: ") && !holds(wrong, "GRANT holdpoint_observer"), wrong.c_str());
    const auto opened = PostgresJournal::open(database::readDatabaseUrl(m_server.urlAs("ned", m_name), {}).value());
    QVERIFY(!opened && holds(opened.error().text(), "does not inherit its rights"));
    const std::string advice = "let an administrator say: ";
    static_cast<void>(m_server.ask(wrong.substr(wrong.find(advice) + advice.size()), m_name));
    QCOMPARE(wrongFor("ned"), std::string());
}

QTEST_GUILESS_MAIN(TestStoreRights)
#include "test_store_rights.moc"
