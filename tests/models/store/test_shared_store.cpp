// A store that a team shares: one drives and nobody else writes, what somebody wants is answered once, tables are made and renewed, and
// releases move between stores as they are.

#include "models/session/wishes.h"
#include "models/store/postgres_check.h"
#include "models/store/postgres_journal.h"
#include "models/store/postgres_schema.h"
#include "models/store/sqlite_journal.h"
#include "models/store/transfer.h"
#include "tests/models/store/team_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <thread>

using namespace holdpoint;
using journal::Right;
using store::PostgresJournal;
using tests::draftsOf;
using tests::holds;
using tests::noteDraft;
using tests::opened;
using tests::summaryFor;

namespace {

constexpr std::int64_t longMs = 600'000, noTime = 0;
const journal::Desk annsDesk{"ann", "desk1", "place1"}, bosDesk{"bo", "desk2", "place2"};

/// All of a store, or one release of it, as the verb has it.
template <typename From, typename To>
store::Copied copied(From& from, To& to, const std::string& release = {})
{
    const auto chosen = store::releasesToCopy(from, release);
    if (!chosen) return {0, 0, 0, {}, chosen.error()};
    store::Copied done = store::copyReleases(from, from, to, to, chosen->releases);
    done.leftOut.insert(done.leftOut.end(), chosen->leftOut.begin(), chosen->leftOut.end());
    return done;
}

std::string errorOf(const Result<std::unique_ptr<PostgresJournal>>& made) { return made ? std::string() : made.error().text(); }

} // namespace

class TestSharedStore : public QObject, tests::TeamStore {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneDrives();
    void whoSleptWritesNothing();
    void whoIsKnownToBeGoneIsNotWaitedFor();
    void aWishIsAnsweredOnce();
    void aHoldWaitsWhereItIsSeen();
    void manyMakeItAtOnce();
    void olderTablesAreRenewed();
    void whoOnlyLooksMakesNothing();
    void releasesMove();
    void whatStaysDoesNotKeepTheOthers();
    void aCopyThatBreaksSaysWhatIsThere();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    [[nodiscard]] std::uint64_t seqIn(const std::string& release) const { return std::stoull(m_server.ask("SELECT last_seq FROM holdpoint.release WHERE id = '" + release + '\'', m_name)); }

};

void TestSharedStore::initTestCase()
{
    const auto wrong = makePeople();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestSharedStore::init()
{
    const auto wrong = makeStore();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestSharedStore::oneDrives()
{
    const auto ann = opened(m_url), bo = opened(m_url);
    const auto annTook = ann->shared()->take("r1", annsDesk, longMs, false);
    QVERIFY(annTook && annTook->taken);
    QCOMPARE(annTook->before.number, std::uint64_t{0});
    QVERIFY(ann->shared()->isSure("r1"));
    QVERIFY(ann->append("r1", 1, draftsOf(noteDraft("ann's")), summaryFor("r1"))->has_value());
    // Neither with a lease of one's own nor without one.
    const auto boTook = bo->shared()->take("r1", bosDesk, longMs, false);
    QVERIFY(boTook && !boTook->taken);
    QCOMPARE(boTook->before.desk.person, std::string("ann"));
    QCOMPARE(boTook->before.login, std::string("tester"));
    QVERIFY(boTook->before.live());
    const auto refused = bo->append("r1", 2, draftsOf(noteDraft("bo's")), summaryFor("r1"));
    QVERIFY(!refused && holds(refused.error().text(), "somebody drives release r1"));
    // Given back, it is free, and its number grows.
    QVERIFY(!ann->shared()->giveBack("r1"));
    const auto again = bo->shared()->take("r1", bosDesk, longMs, false);
    QVERIFY(again && again->taken && again->before.givenBack);
    QCOMPARE(again->number, annTook->number + 1);
    QVERIFY(bo->append("r1", 2, draftsOf(noteDraft("bo's")), summaryFor("r1"))->has_value());
    QVERIFY(holds(bo->shared()->take("r9", bosDesk, longMs, false).error().text(), "there is no release 'r9'"));
}

/// The number is looked at where the event is written, so it does not matter how late who slept finds out.
void TestSharedStore::whoSleptWritesNothing()
{
    const auto ann = opened(m_url), bo = opened(m_url);
    QVERIFY(ann->shared()->take("r1", annsDesk, noTime, false)->taken);
    QVERIFY(!ann->shared()->isSure("r1"));
    QVERIFY(ann->append("r1", 1, draftsOf(noteDraft("late, and nobody else came")), summaryFor("r1"))->has_value());
    const auto took = bo->shared()->take("r1", bosDesk, longMs, false);
    QVERIFY(took && took->taken && !took->before.givenBack);
    QCOMPARE(took->before.desk.machine, std::string("desk1"));
    const auto fenced = ann->append("r1", 2, draftsOf(noteDraft("ann wakes")), summaryFor("r1"));
    QVERIFY(!fenced && holds(fenced.error().text(), "another one drives release r1"));
    QVERIFY(ann->shared()->isLost("r1") && !ann->shared()->isSure("r1"));
    QCOMPARE(*ann->shared()->renew("r1"), false);
    QVERIFY(!ann->shared()->giveBack("r1"));        // what is not one's own is not given back
    QVERIFY(bo->shared()->lease("r1")->live());
    QCOMPARE(seqIn("r1"), std::uint64_t{2});
}

void TestSharedStore::whoIsKnownToBeGoneIsNotWaitedFor()
{
    const auto before = opened(m_url), after = opened(m_url);
    QVERIFY(before->shared()->take("r1", annsDesk, longMs, false)->taken);
    QVERIFY(!after->shared()->take("r1", bosDesk, longMs, true)->taken);       // at another place that says nothing
    QVERIFY(!after->shared()->take("r1", annsDesk, longMs, false)->taken);
    const auto took = after->shared()->take("r1", annsDesk, longMs, true);
    QVERIFY(took && took->taken);
    QVERIFY(!before->append("r1", 1, draftsOf(noteDraft("the one before")), summaryFor("r1")));
}

void TestSharedStore::aWishIsAnsweredOnce()
{
    const auto driver = opened(m_url), desk = opened(m_server.urlAs("obs", m_name));
    QVERIFY(driver->shared()->take("r1", annsDesk, longMs, false)->taken);
    const std::int64_t mark = driver->changeMark();
    const auto wish = desk->shared()->wish("r1", "obs@desk3", journal::Held{"something burns"});
    QVERIFY(wish);
    QVERIFY(QTest::qWaitFor([&] { return driver->changeMark() != mark; }));
    const auto open = driver->shared()->wishes("r1");
    QVERIFY(open && open->size() == 1);
    QCOMPARE(open->front().login, std::string("obs"));
    QCOMPARE(open->front().right, Right::Observe);
    QVERIFY(desk->shared()->wishState(*wish)->open);
    const auto draft = [&](std::uint64_t id) { return draftsOf({2000, session::nameOf(open->front()), journal::Held{"something burns"}, id}); };
    QVERIFY(driver->append("r1", 1, draft(*wish), summaryFor("r1"))->has_value());
    QCOMPARE(desk->shared()->wishState(*wish)->seq, std::uint64_t{2});
    QVERIFY(driver->shared()->wishes("r1")->empty());
    // A second time it is not granted, and what was to be written with it is not written.
    QVERIFY(!driver->append("r1", 2, draft(*wish), summaryFor("r1")));
    QCOMPARE(seqIn("r1"), std::uint64_t{2});
    const auto other = desk->shared()->wish("r1", "obs", journal::Noted{"x"});
    QVERIFY(!driver->shared()->refuse("r1", *other, "not now"));
    QCOMPARE(desk->shared()->wishState(*other)->refused, std::string("not now"));
    QVERIFY(!driver->append("r1", 2, draft(*other), summaryFor("r1")));
}

void TestSharedStore::aHoldWaitsWhereItIsSeen()
{
    const auto driver = opened(m_url), desk = opened(m_server.urlAs("obs", m_name));
    QVERIFY(driver->create(summaryFor("r2"), draftsOf(tests::firstDraft())));
    QVERIFY(desk->shared()->wish("r1", "obs", journal::Noted{"a remark"}));
    QVERIFY(desk->shared()->unheardHolds()->empty());
    const auto first = desk->shared()->wish("r1", "obs@desk3", journal::Held{"something burns"});
    QVERIFY(first && desk->shared()->wish("r1", "obs@desk3", journal::Held{"it still does"}));
    QVERIFY(desk->shared()->wish("r2", "obs", journal::Held{"here too"}));
    const auto holds = desk->shared()->unheardHolds();
    QVERIFY(holds);
    QCOMPARE(holds->size(), std::size_t{2});
    const journal::Wish& hold = holds->at("r1");
    QCOMPARE(hold.id, *first);
    QCOMPARE(hold.login, std::string("obs"));
    QCOMPARE(std::to_string(hold.saidMs), m_server.ask("SELECT (extract(epoch FROM said) * 1000)::bigint FROM holdpoint.wish WHERE id = " + std::to_string(*first), m_name));
    QCOMPARE(desk->shared()->wishes("r1")->front().saidMs, hold.saidMs);
    QVERIFY(driver->shared()->take("r1", annsDesk, longMs, false)->taken);
    QVERIFY(driver->append("r1", 1, draftsOf({2000, "obs", journal::Held{"something burns"}, *first}), summaryFor("r1"))->has_value());
    QVERIFY(desk->shared()->unheardHolds()->at("r1").id > *first);
    QVERIFY(!driver->shared()->refuse("r1", desk->shared()->unheardHolds()->at("r1").id, "it holds"));
    QCOMPARE(desk->shared()->unheardHolds()->size(), std::size_t{1});
}

void TestSharedStore::manyMakeItAtOnce()
{
    const std::string url = m_server.freshDatabase("many");
    std::vector<std::string> wrong(8);
    std::vector<std::thread> threads;
    for (std::string& mine : wrong)
        threads.emplace_back([&mine, &url] { mine = errorOf(PostgresJournal::open(database::readDatabaseUrl(url, {}).value())); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& mine : wrong) QCOMPARE(mine, std::string());
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", "many"), std::to_string(store::newestPostgresTables()));
}

/// A store as the first version has left it, with a release in it.
void TestSharedStore::olderTablesAreRenewed()
{
    const std::string url = m_server.freshDatabase("older");
    std::string first = store::postgresMigration(0);
    const std::size_t second = first.find("DO $migrate$", first.find("DO $migrate$") + 1);
    first = first.substr(0, second) + "COMMIT;";
    static_cast<void>(m_server.ask(first, "older"));
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", "older"), std::string("1"));
    static_cast<void>(m_server.ask("SELECT holdpoint.create_release('old', 1, 'Mail', 'done', '', '', 1, 0, '', '[]')", "older"));
    const auto journal = opened(url);
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", "older"), std::to_string(store::newestPostgresTables()));
    QCOMPARE(journal->releases()->size(), std::size_t{1});
    QVERIFY(journal->create(summaryFor("new"), draftsOf(tests::firstDraft())));
    static_cast<void>(m_server.ask("UPDATE holdpoint.store SET version = 99", "older"));
    QVERIFY(holds(errorOf(PostgresJournal::open(database::readDatabaseUrl(url, {}).value())), "written by a newer Holdpoint"));
}

void TestSharedStore::whoOnlyLooksMakesNothing()
{
    const std::string url = m_server.freshDatabase("bare");
    QVERIFY(holds(errorOf(PostgresJournal::open(database::readDatabaseUrl(url, {}).value(), {}, true)), "there is no store in this database"));
    const auto eve = database::readDatabaseUrl(m_server.urlAs("eve", "bare"), {}).value();
    QVERIFY(holds(errorOf(PostgresJournal::open(eve)), "this login may not make one"));
    QCOMPARE(m_server.ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'holdpoint'", "bare"), std::string("0"));
}

void TestSharedStore::releasesMove()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/store.db";
    auto sqlite = store::SqliteJournal::open(path).value();
    auto server = opened(m_url);
    const std::string runbook = *server->keepText("# Mail\n");
    plan::Procedure procedure;
    procedure.title = "Mail";
    procedure.runbookSha256 = runbook;
    procedure.items.push_back({"L4", plan::ItemKind::Shell, 4, 4, plan::none, plan::none, "cp a b"});
    std::vector<journal::Draft> drafts = draftsOf({5000, "änn", journal::Started{"/srv/deploy.md", "/srv", journal::Drive::Flow, false, std::make_shared<const plan::Procedure>(procedure)}});
    drafts.push_back(noteDraft("odd \\ \" \n ü 🚀 \\u0000"));
    QVERIFY(server->create(summaryFor("r2", "held"), std::move(drafts)));
    const std::string there = tests::textOf(*server->read("r2", 0));
    const auto out = copied(*server, *sqlite);
    QVERIFY2(!out.stopped, out.stopped ? out.stopped->text().c_str() : "");
    QCOMPARE(out.releases, std::size_t{2});
    QCOMPARE(tests::textOf(*sqlite->read("r2", 0)), there);
    QCOMPARE(*sqlite->text(runbook), std::string("# Mail\n"));
    QCOMPARE(sqlite->releases()->front().state, server->releases()->front().state);
    // It goes on there, and so it is another one; nothing of it is overwritten.
    QVERIFY(sqlite->append("r2", 2, draftsOf(noteDraft("it goes on")), summaryFor("r2"))->has_value());
    const auto back = copied(*sqlite, *server);
    QVERIFY(!back.stopped && back.leftOut.size() == 1 && holds(back.leftOut.front().why, "with other events"));
    QCOMPARE(back.there, std::size_t{1});
    QCOMPARE(tests::textOf(*server->read("r2", 0)), there);
    // Into an empty one it goes with what was added, and a second time there is nothing to do.
    const auto fresh = opened(m_server.freshDatabase("moved"));
    QCOMPARE(copied(*sqlite, *fresh, "r2").events, std::size_t{3});
    QCOMPARE(copied(*sqlite, *fresh, "r2").there, std::size_t{1});
    QCOMPARE(tests::textOf(*fresh->read("r2", 0)), tests::textOf(*sqlite->read("r2", 0)));
    QVERIFY(fresh->append("r2", 3, draftsOf(noteDraft("and on")), summaryFor("r2"))->has_value());
}

void TestSharedStore::whatStaysDoesNotKeepTheOthers()
{
    auto server = opened(m_url), fresh = opened(m_server.freshDatabase("others"));
    for (const char* release : {"r2", "r3", "r4", "r5"}) QVERIFY(server->create(summaryFor(release), draftsOf(tests::firstDraft())));
    // What is being driven is not copied: of a release there is one. Nor is what has words that nobody has heard, or was changed.
    QVERIFY(server->shared()->take("r2", annsDesk, longMs, false)->taken);
    QVERIFY(server->shared()->wish("r3", "obs", journal::Held{"wait"}));
    static_cast<void>(m_server.ask("UPDATE holdpoint.event SET actor = 'eve' WHERE release = 'r4'", m_name));
    auto chosen = store::releasesToCopy(*server, {});
    QVERIFY(chosen && chosen->releases.size() == 3);
    // Somebody begins to drive one in between.
    QVERIFY(server->shared()->take("r5", annsDesk, longMs, false)->taken);
    const store::Copied done = store::copyReleases(*server, *server, *fresh, *fresh, chosen->releases);
    QVERIFY(!done.stopped);
    QCOMPARE(done.releases, std::size_t{1});
    QCOMPARE(fresh->releases()->size(), std::size_t{1});
    QCOMPARE(fresh->releases()->front().release, std::string("r1"));
    std::map<std::string, std::string> left;
    for (const auto& all : {chosen->leftOut, done.leftOut})
        for (const store::LeftOut& each : all) left[each.release] = each.why;
    QCOMPARE(left.size(), std::size_t{4});
    QVERIFY(holds(left["r2"], "is driven by ann on desk1") && holds(left["r5"], "is driven by ann on desk1"));
    QVERIFY(holds(left["r3"], "nobody has heard yet (held, by obs)") && holds(left["r4"], "was changed or removed"));
    QVERIFY(holds(store::releasesToCopy(*server, "r9").error().text(), "there is no release 'r9'"));
}

/// What does not work for one does not work for the next; what is there by then is whole.
void TestSharedStore::aCopyThatBreaksSaysWhatIsThere()
{
    auto server = opened(m_url);
    for (const char* release : {"r2", "r3"}) QVERIFY(server->create(summaryFor(release), draftsOf(tests::firstDraft())));
    static_cast<void>(m_server.freshDatabase("full"));
    auto full = opened(m_server.url("full"));
    static_cast<void>(m_server.ask("CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.release = 'r2' THEN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END IF; RETURN NEW; END $$;"
                                   "CREATE TRIGGER no_room BEFORE INSERT ON holdpoint.event FOR EACH ROW EXECUTE FUNCTION no_room()", "full"));
    const store::Copied done = store::copyReleases(*server, *server, *full, *full, {"r1", "r2", "r3"});
    QVERIFY(done.stopped && holds(done.stopped->text(), "disk is full"));
    QCOMPARE(done.releases, std::size_t{1});
    QCOMPARE(m_server.ask("SELECT string_agg(r.id, ' ') || ' ' || (SELECT string_agg(e.release, ' ') FROM holdpoint.event e) FROM holdpoint.release r", "full"), std::string("r1 r1"));
}

void TestSharedStore::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("all is well") << QByteArray("ann") << QByteArray();
    QTest::newRow("no role") << QByteArray("eve") << QByteArray("eve may not look into the store; let its owner say: GRANT holdpoint_observer");
    QTest::newRow("no server") << QByteArray("postgresql://ann@localhost:1/x") << QByteArray("check host and port");
    QTest::newRow("no host") << QByteArray("postgresql://ann@no.such.host.invalid/x") << QByteArray("check the host's name");
    QTest::newRow("wrong word") << QByteArray("wrong") << QByteArray("check the user, and the password in ~/.pgpass");
    QTest::newRow("no word") << QByteArray("none") << QByteArray("put the password into ~/.pgpass");
    QTest::newRow("no database") << QByteArray("missing") << QByteArray("check the names of the database");
}

void TestSharedStore::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, who);
    QFETCH(const QByteArray, says);
    std::string url = who.toStdString();
    if (who == "wrong") url = m_server.urlFor("ann", "secret-word", m_name);
    else if (who == "missing") url = m_server.urlAs("ann", "missing");
    else if (who == "none") url = database::addressWithoutPassword(database::readDatabaseUrl(m_server.urlAs("ann", m_name), {}).value());
    else if (!who.startsWith("postgresql:")) url = m_server.urlAs(url, m_name);
    std::string wrong;
    for (const store::StoreFinding& finding : store::checkPostgres(database::readDatabaseUrl(url, {}).value())) {
        QVERIFY2(!finding.text.empty() && finding.text.find('\n') == std::string::npos && !holds(finding.text, "secret-word"), finding.text.c_str());
        // The test's own server does without fsync, and says so.
        if (!finding.fine && !holds(finding.text, "power cut")) wrong += finding.text;
    }
    QVERIFY2(says.isEmpty() ? wrong.empty() : holds(wrong, says.toStdString()), wrong.c_str());
}

QTEST_GUILESS_MAIN(TestSharedStore)
#include "test_shared_store.moc"
