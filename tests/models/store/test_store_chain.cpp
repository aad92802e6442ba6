// The chain of a release on PostgreSQL: the database computes it as the program does, takes nothing that does not continue it, whoever
// sends it and by whatever program, and a store of before learns that without a word of it being changed.

#include "models/base/digest.h"
#include "models/base/json_writer.h"
#include "models/store/chain.h"
#include "models/store/postgres_check.h"
#include "models/store/postgres_journal.h"
#include "models/store/postgres_schema.h"
#include "tests/models/store/team_store.h"

#include <QFile>
#include <QTest>

using namespace holdpoint;
using store::EventRow;
using store::PostgresJournal;
using tests::draftsOf;
using tests::holds;
using tests::noteDraft;
using tests::opened;
using tests::summaryFor;

namespace {

/// As a text stands in SQL, whatever is in it.
std::string sqlText(const std::string& text)
{
    std::string sql = "convert_from(decode('";
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : text) (sql += digits[static_cast<unsigned char>(c) >> 4U]) += digits[static_cast<unsigned char>(c) & 15U];
    return sql + "', 'hex'), 'UTF8')";
}

EventRow rowAfter(std::uint64_t seq, const std::string& before, const std::string& text = "x")
{
    const std::string body = journal::writeBody(journal::Noted{text});
    const journal::Event event{seq, 2000, "ann", journal::Noted{text}, {}};
    return {seq, event.atMs, event.actor, "noted", body, journal::chainHash(before, event, body)};
}

std::string jsonOf(const std::vector<EventRow>& rows)
{
    JsonWriter json;
    json.beginArray();
    for (const EventRow& row : rows)
        json.beginObject().field("seq", static_cast<std::int64_t>(row.seq)).field("at", row.atMs).field("actor", row.actor).field("type", row.type).field("body", row.body).field("hash", row.hash).endObject();
    json.endArray();
    return json.take();
}

std::string errorOf(const database::DatabaseUrl& url)
{
    const auto made = PostgresJournal::open(url);
    return made ? std::string() : made.error().text();
}

} // namespace

class TestStoreChain : public QObject, tests::TeamStore {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theDatabaseComputesTheSame_data();
    void theDatabaseComputesTheSame();
    void whatDoesNotFollowIsRefused_data();
    void whatDoesNotFollowIsRefused();
    void aNewReleaseBeginsAsItShould();
    void oldReleasesMoveHere();
    void whoWroteItIsKept();
    void aStoreOfBeforeIsRenewed();
    void whatWasShippedStays();

private:
    [[nodiscard]] std::string everything() const { return m_server.ask("SELECT (SELECT string_agg(e::text, ';' ORDER BY release, seq) FROM holdpoint.event e) || (SELECT string_agg(r::text, ';') FROM holdpoint.release r)", m_name); }
    [[nodiscard]] std::string lastHash() const { return m_server.ask("SELECT last_hash FROM holdpoint.release", m_name); }
    /// As somebody writes who has the right and does without the program.
    [[nodiscard]] std::string appendAs(const char* login, const std::string& events, std::uint64_t seq, const std::string& hash, int lease = 1) const
    {
        return m_server.askAs(login, "SELECT holdpoint.append('r1', 1, " + std::to_string(lease) + ", 'running', '', '', 0, " + std::to_string(seq) + ", '" + hash + "', " + sqlText(events) + ", '[]')", m_name);
    }
};

void TestStoreChain::initTestCase()
{
    const auto wrong = makePeople();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestStoreChain::init()
{
    const auto wrong = makeStore();
    QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
}

void TestStoreChain::theDatabaseComputesTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("ann lee");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("quotes and slashes") << QByteArray(R"(a"b\c\\d/e'f\n)");
    QTest::newRow("lines") << QByteArray("a\nb\rc\td");
    QTest::newRow("signs that are written as numbers") << QByteArray("\x01\x02\x08\x0b\x0c\x0e\x1b\x1f\x7f");
    QTest::newRow("other languages") << QByteArray("änn 漢字 🚀 \xc2\x80 \xe2\x80\xa8");
    QTest::newRow("a bracket") << QByteArray("[a-z]^$.*\x01]");
}

/// Every text may be an actor's name, a release's, or a body, and gives the same hash in both places; the program's own events are taken.
void TestStoreChain::theDatabaseComputesTheSame()
{
    QFETCH(const QByteArray, text);
    const std::string odd = text.toStdString(), body = journal::writeBody(journal::Noted{odd});
    const journal::Event event{7, -5, odd, journal::Noted{odd}, {}};
    // Also where the login has backslashes mean something else than they do by standard.
    for (const char* setting : {"on", "off"}) {
        const std::string said = m_server.ask(std::string("SET escape_string_warning = off; SET standard_conforming_strings = ") + setting + "; SELECT holdpoint.chain_hash(" + sqlText("release " + odd) + ", 7, -5, " + sqlText(odd) + ", 'noted', " + sqlText(body) + ')', m_name);
        QCOMPARE(said, journal::chainHash("release " + odd, event, body));
    }
    const auto journal = opened(m_url);
    const std::string release = "r " + odd;
    auto drafts = draftsOf(tests::firstDraft());
    drafts.push_back({2000, odd, journal::Noted{odd}});
    const auto made = journal->create(summaryFor(release), std::move(drafts));
    QVERIFY2(bool(made), made ? "" : made.error().text().c_str());
    const auto added = journal->append(release, 2, draftsOf({3000, odd, journal::Noted{odd}}), summaryFor(release));
    QVERIFY2(bool(added), added ? "" : added.error().text().c_str());
    QCOMPARE(opened(m_url)->read(release, 0)->size(), std::size_t{3});
}

void TestStoreChain::whatDoesNotFollowIsRefused_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* what, const char* says) { QTest::newRow(what) << QByteArray(what) << QByteArray(says); };
    row("a gap", "event 3 was sent where event 2 follows");
    row("an old number", "event 1 was sent where event 2 follows");
    row("no number", "was sent where event 2 follows");
    row("a gap behind", "event 4 was sent where event 3 follows");
    row("one number twice", "event 2 was sent where event 3 follows");
    row("any hash", "the hash of event 2 is not the one");
    row("no hash", "the hash of event 2 is not the one");
    row("another before", "the hash of event 2 is not the one");
    row("another behind", "the hash of event 3 is not the one");
    row("another body", "the hash of event 2 is not the one");
    row("another actor", "the hash of event 2 is not the one");
    row("another end", "is named as the last one");
    row("another last hash", "is named as the last one");
    row("no events", "is named as the last one");
    row("a body that is none", "invalid input syntax for type json");
    row("a body that is a number", "what event 2 says cannot be read");
}

/// By a driver who has the lease, and writes past the program. Nothing of it is kept, and the release goes on.
void TestStoreChain::whatDoesNotFollowIsRefused()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, says);
    const std::string before = lastHash();
    QCOMPARE(m_server.askAs("ann", "SELECT taken FROM holdpoint.take_lease('r1', 'ann', 'm', 'here', 600000, false)", m_name), std::string("t"));
    std::vector<EventRow> rows{rowAfter(2, before), {}};
    rows[1] = rowAfter(3, rows[0].hash, "y");
    std::uint64_t end = 3;
    if (what == "a gap") rows = {rowAfter(3, before)};
    if (what == "an old number") rows = {rowAfter(1, before)};
    if (what == "a gap behind") rows[1] = rowAfter(end = 4, rows[0].hash);
    if (what == "one number twice") rows[1] = rowAfter(2, rows[0].hash);
    if (what == "any hash") rows = {{2, 2000, "ann", "noted", R"({"text":"x"})", "h"}};
    if (what == "another before") rows[0] = rowAfter(2, std::string(64, '0'));
    if (what == "another behind") rows[1] = rowAfter(3, before);
    if (what == "another body") rows[0].body = R"({"text":"z"})";
    if (what == "another actor") rows[0].actor = "bo";
    if (what == "another end") end = 2;
    if (what == "no events") rows.clear();
    if (what.startsWith("a body")) {
        const std::string body = what == "a body that is none" ? "no json" : "17";
        rows = {{2, 2000, "ann", "noted", body, journal::chainHash(before, journal::Event{2, 2000, "ann", journal::Noted{}, {}}, "noted", body)}};
    }
    std::string hash = rows.empty() ? before : rows.back().hash;
    if (what == "another last hash") hash = before;
    std::string json = jsonOf(rows);
    const auto without = [&json](const std::string& field) { json.erase(json.find(field), field.size()); };
    if (what == "no number") without(R"("seq":2,)");
    if (what == "no hash") without(",\"hash\":\"" + rows[0].hash + '"');
    const std::string all = everything();
    const std::string said = appendAs("ann", json, end, hash);
    QVERIFY2(said.starts_with("ERROR") && holds(said, says.toStdString()), said.c_str());
    QCOMPARE(everything(), all);
    QVERIFY(opened(m_url)->read("r1", 0));
    const EventRow right = rowAfter(2, before);
    QCOMPARE(appendAs("ann", jsonOf({right}), 2, right.hash), std::string("kept"));
    QCOMPARE(opened(m_url)->read("r1", 0)->size(), std::size_t{2});
}

void TestStoreChain::aNewReleaseBeginsAsItShould()
{
    const auto make = [this](const std::string& before, std::uint64_t seq) {
        const EventRow row = rowAfter(seq, before);
        return m_server.askAs("bo", "SELECT holdpoint.create_release('r2', 1, 'Mail', 'running', '', '', 0, " + std::to_string(seq) + ", '" + row.hash + "', " + sqlText(jsonOf({row})) + ')', m_name);
    };
    QVERIFY(holds(make("", 1), "the hash of event 1 is not the one"));
    QVERIFY(holds(make("release r1", 1), "the hash of event 1 is not the one"));
    QVERIFY(holds(make("release r2", 2), "event 2 was sent where event 1 follows"));
    QCOMPARE(opened(m_url)->releases()->size(), std::size_t{1});
    QCOMPARE(make("release r2", 1), std::string("kept"));
    QVERIFY(opened(m_url)->read("r2", 0));
    // What goes wrong is told in words by the program, too.
    const auto journal = opened(m_url);
    const auto wrong = journal->putIn({summaryFor("r3"), 1, {rowAfter(1, "release r9")}, {1, rowAfter(1, "release r9").hash}});
    QVERIFY2(wrong && holds(wrong->text(), "the store has refused what does not continue the journal"), wrong ? wrong->text().c_str() : "it was taken");
}

/// What older programs have written has the hashes of its time, and comes over as it is.
void TestStoreChain::oldReleasesMoveHere()
{
    const auto journal = opened(m_url);
    for (const int form : {1, 2, 3, 4}) {
        QFile file(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/journals/schema-%1.tsv").arg(form));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::map<std::string, store::WholeRelease> releases;
        for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
            const QList<QByteArray> f = line.split('\t');
            store::WholeRelease& whole = releases[f[0].toStdString()];
            whole.summary = summaryFor(f[0].toStdString());
            whole.rows.push_back({f[1].toULongLong(), f[2].toLongLong(), f[3].toStdString(), f[4].toStdString(), f[5].toStdString(), f[6].toStdString()});
            whole.head = {whole.rows.back().seq, whole.rows.back().hash};
        }
        QCOMPARE(releases.size(), std::size_t{2});
        for (const auto& [name, whole] : releases) {
            const auto wrong = journal->putIn(whole);
            QVERIFY2(!wrong, wrong ? wrong->text().c_str() : "");
            const auto read = journal->read(name, 0);
            QVERIFY2(bool(read), read ? "" : read.error().text().c_str());
            QCOMPARE(read->back().hash, whole.head.hash);
        }
    }
}

void TestStoreChain::whoWroteItIsKept()
{
    const auto ann = opened(m_server.urlAs("ann", m_name));
    QVERIFY(ann->append("r1", 1, draftsOf({2000, "Mallory", journal::Noted{"x"}}), summaryFor("r1"))->has_value());
    QCOMPARE(m_server.ask("SELECT string_agg(login, ' ' ORDER BY seq) FROM holdpoint.event", m_name), std::string("tester ann"));
    QVERIFY(ann->append("r1", 2, draftsOf({2000, "Mallory", journal::Noted{"y"}}), summaryFor("r1"))->has_value());
    const auto writers = ann->shared()->writers("r1");
    QVERIFY(writers && writers->size() == 2);
    const journal::Writer& last = writers->back();
    QVERIFY(last.login == "ann" && last.actor == "Mallory" && last.events == 2 && last.first == 2 && last.last == 3);
}

void TestStoreChain::aStoreOfBeforeIsRenewed()
{
    m_name = "before";
    m_url = m_server.freshDatabase(m_name);
    static_cast<void>(m_server.ask(store::postgresMigration(0, 3), m_name));
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", m_name), std::string("3"));
    static_cast<void>(m_server.ask(store::postgresRoles(), m_name));
    // The release has one event that the database of then has taken as it came, and is on its way.
    const EventRow first = rowAfter(1, "release r1");
    QCOMPARE(m_server.askAs("ann", "SELECT holdpoint.create_release('r1', 1, 'Mail', 'running', '', '', 0, 1, '" + first.hash + "', " + sqlText(jsonOf({first})) + ')', m_name), std::string("kept"));
    QCOMPARE(m_server.askAs("ann", "SELECT taken FROM holdpoint.take_lease('r1', 'ann', 'm', 'here', 600000, false)", m_name), std::string("t"));
    const std::string before = m_server.ask("SELECT e.release, seq, at, actor, type, body, hash, lease FROM holdpoint.event e", m_name);
    // Who may not renew it is told what to do, and nothing has happened.
    const std::string ann = errorOf(database::readDatabaseUrl(m_server.urlAs("ann", m_name), {}).value());
    QVERIFY2(holds(ann, "the store has older tables, and this login may not renew them") && holds(ann, "store init"), ann.c_str());
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", m_name), std::string("3"));
    const auto journal = opened(m_url);
    QCOMPARE(m_server.ask("SELECT version FROM holdpoint.store", m_name), std::to_string(store::newestPostgresTables()));
    QCOMPARE(m_server.ask("SELECT e.release, seq, at, actor, type, body, hash, lease FROM holdpoint.event e", m_name), before);
    QCOMPARE(m_server.ask("SELECT login FROM holdpoint.event", m_name), std::string());
    // Who drove goes on, with the statement of the older program; and what was taken before is not taken any more.
    const EventRow second = rowAfter(2, first.hash);
    QVERIFY(holds(appendAs("ann", jsonOf({{2, second.atMs, second.actor, second.type, second.body, "h"}}), 2, "h"), "the hash of event 2 is not the one"));
    QCOMPARE(appendAs("ann", jsonOf({second}), 2, second.hash), std::string("kept"));
    QCOMPARE(journal->read("r1", 0)->size(), std::size_t{2});
    QCOMPARE(m_server.askAs("ann", "SELECT count(*) FROM holdpoint.event", m_name), std::string("2"));
    // And an older program is told by whom the store was written.
    static_cast<void>(m_server.ask("UPDATE holdpoint.store SET version = version + 1", m_name));
    QVERIFY(holds(errorOf(database::readDatabaseUrl(m_url, {}).value()), "written by a newer Holdpoint"));
    std::string found;
    for (const store::StoreFinding& finding : store::checkPostgres(database::readDatabaseUrl(m_url, {}).value())) found += finding.fine ? std::string() : finding.text;
    QVERIFY2(holds(found, "which a newer Holdpoint has made; use that one"), found.c_str());
}

/// A store somewhere has them: what is to be otherwise is a version of its own.
void TestStoreChain::whatWasShippedStays()
{
    QCOMPARE(sha256Hex(store::postgresTables(1)).substr(0, 16), std::string("8dfb625ec8e0505d"));
    QCOMPARE(sha256Hex(store::postgresTables(2)).substr(0, 16), std::string("1d2bc5b58fc40789"));
    QCOMPARE(sha256Hex(store::postgresTables(3)).substr(0, 16), std::string("92f40821f9181d94"));
}

QTEST_GUILESS_MAIN(TestStoreChain)
#include "test_store_chain.moc"
