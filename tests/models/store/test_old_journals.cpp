// Journals that older programs have written: they are read for ever, their chains hold, and they can be gone on with. The golden
// ones were written by the program of their time; nothing here makes them anew.

#include "models/journal/record.h"
#include "models/store/sqlite_journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

using namespace holdpoint;
using store::SqliteJournal;

struct Row {
    QList<QByteArray> fields;   // release, seq, at, actor, type, body, hash
};

std::vector<Row> golden(int form)
{
    QFile file(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/journals/schema-%1.tsv").arg(form));
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    for (const QByteArray& line : file.readAll().trimmed().split('\n')) rows.push_back({line.split('\t')});
    return rows;
}

} // namespace

class TestOldJournals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data() { forms(); }
    void whatWasWrittenIsRead();
    void itIsTheSameBytes_data() { forms(); }
    void itIsTheSameBytes();
    void whatWasChangedIsFound_data() { forms(); }
    void whatWasChangedIsFound();
    void anOldReleaseGoesOn_data() { forms(); }
    void anOldReleaseGoesOn();

private:
    static void forms();
    void fill();
    [[nodiscard]] std::unique_ptr<SqliteJournal> open() const { return std::move(SqliteJournal::open(m_folder->filePath(QStringLiteral("store.db")).toStdString()).value()); }
    void sql(const QByteArray& text, const QList<QByteArray>& values = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Row> m_rows;
    std::vector<std::string> m_releases;
};

void TestOldJournals::forms()
{
    QTest::addColumn<int>("form");
    for (const int form : {1, 2, 3, 4}) QTest::addRow("schema %d", form) << form;
}

/// A store with the old rows in it.
void TestOldJournals::fill()
{
    QFETCH(const int, form);
    m_folder = std::make_unique<QTemporaryDir>();
    m_rows = golden(form);
    m_releases.clear();
    open().reset();
    for (const Row& row : m_rows) {
        QCOMPARE(row.fields.size(), 7);
        sql("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)", row.fields);
        if (row.fields[1] == "1") m_releases.push_back(row.fields[0].toStdString());
    }
    sql("INSERT INTO release SELECT release, min(at), 'Mail', 'done', '', '', 0, max(seq), '' FROM event GROUP BY release;");
    sql("UPDATE release SET last_hash = (SELECT hash FROM event WHERE release = id AND seq = last_seq)");
    QCOMPARE(m_releases.size(), std::size_t{2});
}

void TestOldJournals::whatWasWrittenIsRead()
{
    fill();
    QFETCH(const int, form);
    const auto journal = open();
    const auto over = journal->read(m_releases[0], 0), held = journal->read(m_releases[1], 0);
    QVERIFY2(over, over ? "" : over.error().text().c_str());
    QVERIFY2(held, held ? "" : held.error().text().c_str());
    QCOMPARE(over->size() + held->size(), m_rows.size());
    const journal::Record back = journal::fold(*over);
    QVERIFY(back.oddities.empty());
    QVERIFY(back.stage == journal::Stage::Ended && back.ending == journal::Ending::RolledBack);
    QCOMPARE(back.items.size(), form == 1 ? std::size_t{6} : std::size_t{7});
    QCOMPARE(std::get<journal::Started>(over->front().body).form, form);
    QCOMPARE(back.watch.limits.empty(), form < 3);      // nobody watched them before
    QVERIFY(!back.signing.policy && back.signing.signatures.empty());       // and nobody signed
    const journal::Record standing = journal::fold(*held);
    QVERIFY(standing.oddities.empty() && standing.stage == journal::Stage::Forward);
    QVERIFY(standing.items[2].holdHere);
    QCOMPARE(standing.values.at("ticket").text, std::string("CHG-17"));
}

/// What is exported or written into another store has the bytes of which the hashes were made.
void TestOldJournals::itIsTheSameBytes()
{
    fill();
    const auto journal = open();
    std::size_t at = 0;
    for (const std::string& release : m_releases) {
        const auto events = journal->read(release, 0);
        QVERIFY(bool(events));
        for (const journal::Event& event : *events) QCOMPARE(journal::writeBody(event.body), m_rows[at++].fields[5].toStdString());
    }
}

void TestOldJournals::whatWasChangedIsFound()
{
    fill();
    sql("UPDATE event SET actor = 'Eve' WHERE seq = 1");
    for (const std::string& release : m_releases) {
        const auto events = open()->read(release, 0);
        QVERIFY(!events);
        QVERIFY2(events.error().what.starts_with("event 1 of release"), events.error().what.c_str());
    }
}

void TestOldJournals::anOldReleaseGoesOn()
{
    fill();
    const std::uint64_t last = open()->read(m_releases[1], 0)->back().seq;
    const auto added = open()->append(m_releases[1], last, {{1795657300000, "Ann Rees", journal::Released{"all is well"}}}, {m_releases[1], "Mail", "running", "", "", 0});
    QVERIFY(added && added->has_value());
    const auto events = open()->read(m_releases[1], 0);
    QVERIFY2(events, events ? "" : events.error().text().c_str());
    QCOMPARE(events->back().seq, last + 1);
    QVERIFY(!journal::fold(*events).items[2].holdHere);
}

void TestOldJournals::sql(const QByteArray& text, const QList<QByteArray>& values) const
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(m_folder->filePath(QStringLiteral("store.db")).toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    QVERIFY2(sqlite3_prepare_v2(database, text.constData(), -1, &statement, nullptr) == SQLITE_OK, sqlite3_errmsg(database));
    for (int i = 0; i < values.size(); ++i) sqlite3_bind_text(statement, i + 1, values[i].constData(), static_cast<int>(values[i].size()), SQLITE_TRANSIENT);
    QCOMPARE(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_finalize(statement);
    sqlite3_close(database);
}

QTEST_GUILESS_MAIN(TestOldJournals)
#include "test_old_journals.moc"
