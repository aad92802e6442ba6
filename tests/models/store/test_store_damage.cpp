// A store that is damaged, somebody else's, too new, changed by hand, on a disk that is full or may only be read: each is
// one clear error, nothing of it is read by halves, and looking at it changes no byte of it.

#include "models/store/sqlite_journal.h"
#include "tests/models/store/journal_conformance.h"
#include "tests/support/small_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

using namespace holdpoint;
using store::SqliteJournal;
using tests::noteDraft;
using tests::summaryFor;

const std::string mailText = "# Mail\n\n" + std::string(6000, 'r');

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(path));
}

/// All that a store holds, as text; or the first thing that is wrong.
struct Look {
    std::string events, text, error;
    std::size_t releases = 0;
};

Look look(const QString& path, std::string_view textKey)
{
    Look seen;
    const auto journal = SqliteJournal::open(path.toStdString());
    if (!journal) return {{}, {}, journal.error().text(), 0};
    const auto list = (*journal)->releases();
    if (!list) return {{}, {}, list.error().text(), 0};
    seen.releases = list->size();
    for (const char* release : {"r1", "r2"}) {
        const auto events = (*journal)->read(release, 0);
        if (!events) return {{}, {}, events.error().text(), seen.releases};
        seen.events += tests::textOf(*events);
    }
    const auto text = (*journal)->text(textKey);
    if (!text) return {{}, {}, text.error().text(), seen.releases};
    seen.text = *text;
    return seen;
}

bool isOneClearLine(const std::string& error) { return error.size() > 40 && error.find('\n') == std::string::npos && error.find("; ") != std::string::npos; }

} // namespace

class TestStoreDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tornFiles();
    void flippedBytes();
    void otherFiles_data();
    void otherFiles();
    void changedByHand_data();
    void changedByHand();
    void anEventOfANewerProgram();
    void aFileThatMayOnlyBeRead();
    void aFullDisk();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }
    void sql(const char* text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_key;
    QByteArray m_bytes;
    Look m_whole;
};

/// A store with two releases, closed as it should be.
void TestStoreDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        auto journal = SqliteJournal::open(path().toStdString());
        QVERIFY(bool(journal));
        m_key = *(*journal)->keepText(mailText);
        for (const char* release : {"r1", "r2"}) {
            std::vector<journal::Draft> drafts{tests::firstDraft()};
            for (int i = 0; i < 40; ++i) drafts.push_back(noteDraft(std::string(release) + " note " + std::to_string(i) + std::string(static_cast<std::size_t>(i) * 17 % 300, 'n')));
            QVERIFY(bool((*journal)->create(summaryFor(release), std::move(drafts))));
        }
    }
    m_bytes = bytesOf(path());
    m_whole = look(path(), m_key);
    QCOMPARE(m_whole.error, std::string());
    QCOMPARE(m_whole.text, mailText);
    QCOMPARE(bytesOf(path()), m_bytes);
    QVERIFY(m_bytes.size() > 20'000);
}

void TestStoreDamage::tornFiles()
{
    std::vector<qsizetype> sizes{1, 2, 15, 16, 17, 99, 100, 101, 511, 512};
    for (qsizetype size = 613; size < m_bytes.size(); size += 613) sizes.push_back(size);
    for (qsizetype size = 4096; size < m_bytes.size(); size += 4096)
        for (const qsizetype near : {size - 1, size, size + 1}) sizes.push_back(near);
    sizes.push_back(m_bytes.size() - 1);
    for (const qsizetype size : sizes) {
        const QByteArray torn = m_bytes.first(size);
        writeBytes(path(), torn);
        const Look seen = look(path(), m_key);
        QVERIFY2(isOneClearLine(seen.error), (std::to_string(size) + " bytes: " + seen.error).c_str());
        QVERIFY2(bytesOf(path()) == torn, ("looking has changed the file that was torn after " + std::to_string(size) + " bytes").c_str());
    }
}

/// A flipped byte may lie where nothing is. Else it is found, or at the least not believed.
void TestStoreDamage::flippedBytes()
{
    int found = 0, harmless = 0;
    for (qsizetype at = 0; at < m_bytes.size(); at += at < 200 ? 1 : 23) {
        QByteArray flipped = m_bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (at % 3 == 0 ? 0x01 : at % 3 == 1 ? 0x80 : 0xff));
        writeBytes(path(), flipped);
        const Look seen = look(path(), m_key);
        const std::string where = "byte " + std::to_string(at) + ": ";
        if (seen.error.empty()) {
            QVERIFY2(seen.events == m_whole.events && seen.text == mailText, (where + "something else was read").c_str());
            ++harmless;
        } else {
            QVERIFY2(isOneClearLine(seen.error), (where + seen.error).c_str());
            ++found;
        }
        QVERIFY2(bytesOf(path()) == flipped, (where + "looking has changed the file").c_str());
    }
    qInfo("%d flipped bytes found, %d lay where nothing is", found, harmless);
    QVERIFY(found > 500);
}

void TestStoreDamage::otherFiles_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* statements, const char* says) { QTest::newRow(name) << QByteArray(statements) << QByteArray(says); };
    row("another program's database", "CREATE TABLE a (b); INSERT INTO a VALUES (1);", "another program's database");
    row("another program's, still empty", "PRAGMA application_id = 7;", "another program's database");
    row("another program's, with our names", "CREATE TABLE release (id); CREATE TABLE event (id); CREATE TABLE runbook (id);", "another program's database");
    row("a text", "", "no Holdpoint store");
}

void TestStoreDamage::otherFiles()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const QByteArray, says);
    QFile::remove(path());
    if (statements.isEmpty()) writeBytes(path(), "This is a text.\n" + QByteArray(9000, 'x'));
    else sql(statements.constData());
    const QByteArray before = bytesOf(path());
    const Look seen = look(path(), m_key);
    QVERIFY2(isOneClearLine(seen.error) && seen.error.find(says.toStdString()) != std::string::npos, seen.error.c_str());
    QCOMPARE(bytesOf(path()), before);
}

void TestStoreDamage::changedByHand_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* statement, const char* says) { QTest::newRow(statement) << QByteArray(statement) << QByteArray(says); };
    const char* third = "event 3 of release 'r1' was changed or removed";
    row("PRAGMA user_version = 2", "written by a newer Holdpoint");
    row("PRAGMA user_version = 0", "no version");
    row("DELETE FROM event WHERE release = 'r1' AND seq = 3", third);
    row("DELETE FROM event WHERE release = 'r1' AND seq = 1", "event 1 of release 'r1' was changed or removed");
    row("DELETE FROM event WHERE release = 'r1' AND seq = 41", "event 41 of release 'r1' was changed or removed");
    row("DELETE FROM event WHERE release = 'r1'", "event 1 of release 'r1' was changed or removed");
    row("UPDATE event SET body = '{\"text\":\"r1 note 2\"}' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET body = body || ' ' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET at = at + 1 WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET actor = 'eve' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET type = 'held', body = '{\"reason\":\"\"}' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET hash = upper(hash) WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET seq = 99 WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET release = 'r2', seq = 42 WHERE release = 'r1' AND seq = 41", "event 41 of release 'r1'");
    row("INSERT INTO event SELECT release, 42, at, actor, type, body, hash FROM event WHERE release = 'r1' AND seq = 41", "event 42 of release 'r1' was changed");
    row("UPDATE event SET type = 'teleported' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE event SET body = '{' WHERE release = 'r1' AND seq = 3", third);
    row("UPDATE release SET last_seq = 40 WHERE id = 'r1'", "event 41 of release 'r1' was changed");
    row("UPDATE release SET last_seq = 42 WHERE id = 'r1'", "event 42 of release 'r1' was changed or removed");
    row("UPDATE release SET last_hash = 'x' WHERE id = 'r1'", "event 41 of release 'r1' was changed");
    row("DELETE FROM release WHERE id = 'r1'", "there is no release 'r1'");
    row("UPDATE event SET release = CASE release WHEN 'r1' THEN 'x' ELSE 'r1' END; UPDATE event SET release = 'r2' WHERE release = 'x';"
        "UPDATE release SET last_hash = (SELECT hash FROM event WHERE release = id AND seq = last_seq)", "event 1 of release 'r1' was changed");
    row("UPDATE runbook SET bytes = 'other'", "was changed after it was kept");
    row("DELETE FROM runbook", "does not hold the runbook");
    row("DROP TABLE event", "does not work");
}

void TestStoreDamage::changedByHand()
{
    QFETCH(const QByteArray, statement);
    QFETCH(const QByteArray, says);
    sql(statement.constData());
    const QByteArray before = bytesOf(path());
    QVERIFY(before != m_bytes);
    const Look seen = look(path(), m_key);
    QVERIFY2(isOneClearLine(seen.error) && seen.error.find(says.toStdString()) != std::string::npos, seen.error.c_str());
    QCOMPARE(bytesOf(path()), before);
}

/// Its chain is right, so nobody has changed it; only a newer program can say what it is.
void TestStoreDamage::anEventOfANewerProgram()
{
    const std::string before = SqliteJournal::open(path().toStdString()).value()->read("r1", 40).value().front().hash;
    const journal::Event event{42, 3000, "ann", {}, {}};
    const std::string hash = journal::chainHash(before, event, "teleported", "{}");
    sql(("INSERT INTO event VALUES ('r1', 42, 3000, 'ann', 'teleported', '{}', '" + hash + "'); UPDATE release SET last_seq = 42, last_hash = '" + hash + "' WHERE id = 'r1'").c_str());
    const Look seen = look(path(), m_key);
    QVERIFY2(isOneClearLine(seen.error) && seen.error.find("event 42 of release 'r1': the journal has an event 'teleported'") != std::string::npos, seen.error.c_str());
}

void TestStoreDamage::aFileThatMayOnlyBeRead()
{
    const QTemporaryDir folder;
    const tests::SmallDisk disk(folder.path(), 1 << 20);
    if (!disk.mounted()) QSKIP("nobody may mount a disk here, not even for themselves: it needs root or user namespaces");
    writeBytes(disk.path("store.db"), m_bytes);
    QVERIFY(disk.makeReadOnly());
    const Look seen = look(disk.path("store.db"), m_key);
    QVERIFY2(isOneClearLine(seen.error) && seen.error.find("may be written") != std::string::npos, seen.error.c_str());
    QCOMPARE(bytesOf(disk.path("store.db")), m_bytes);
    // A new one cannot be made there either.
    const Look fresh = look(disk.path("fresh.db"), m_key);
    QVERIFY2(isOneClearLine(fresh.error), fresh.error.c_str());
    QVERIFY(!QFile::exists(disk.path("fresh.db")));
    for (const char* nowhere : {"/nowhere/store.db", "/proc/store.db", "/", ""}) {
        const auto journal = SqliteJournal::open(nowhere);
        QVERIFY2(!journal && isOneClearLine(journal.error().text()), nowhere);
    }
}

void TestStoreDamage::aFullDisk()
{
    const QTemporaryDir folder;
    const tests::SmallDisk disk(folder.path(), 1 << 20);
    if (!disk.mounted()) QSKIP("nobody may mount a disk here, not even for themselves: it needs root or user namespaces");
    writeBytes(disk.path("filler"), QByteArray(300'000, 'f'));
    auto opened = SqliteJournal::open(disk.path("store.db").toStdString());
    QVERIFY(bool(opened));
    journal::Journal& journal = **opened;
    auto kept = journal.create(summaryFor("r1"), {tests::firstDraft()}).value();
    std::string problem;
    while (problem.empty()) {
        const auto added = journal.append("r1", kept.back().seq, {noteDraft(std::string(3000, 'a')), noteDraft(std::string(3000, 'b')), noteDraft(std::string(3000, 'c'))}, summaryFor("r1", std::to_string(kept.size())));
        if (!added) problem = added.error().text();
        else kept.insert(kept.end(), (*added)->begin(), (*added)->end());
        QVERIFY2(kept.size() < 1000, "the disk is never full");
    }
    QVERIFY2(isOneClearLine(problem) && problem.find("the disk is full") != std::string::npos, problem.c_str());
    QVERIFY(kept.size() > 3);
    // What was said to be kept is there, and nothing of what was not; also for whoever comes anew.
    QCOMPARE(tests::textOf(journal.read("r1", 0).value()), tests::textOf(kept));
    const auto create = journal.create(summaryFor("r2"), {tests::firstDraft(), noteDraft(std::string(20'000, 'd'))});
    QVERIFY(!create && isOneClearLine(create.error().text()));
    QCOMPARE(journal.releases()->size(), std::size_t{1});
    QVERIFY(!journal.keepText(std::string(100'000, 't')));
    // With room again, it goes on from there.
    QVERIFY(QFile::remove(disk.path("filler")));
    const auto again = journal.append("r1", kept.back().seq, {noteDraft("again")}, summaryFor("r1"));
    QVERIFY(again && again->has_value());
    kept.push_back((*again)->front());
    opened.value().reset();
    const auto anew = SqliteJournal::open(disk.path("store.db").toStdString());
    QVERIFY(bool(anew));
    QCOMPARE(tests::textOf((*anew)->read("r1", 0).value()), tests::textOf(kept));
}

/// As anybody may do with a file that is theirs.
void TestStoreDamage::sql(const char* text) const
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
    char* problem = nullptr;
    const int code = sqlite3_exec(database, text, nullptr, nullptr, &problem);
    QVERIFY2(code == SQLITE_OK, problem);
    sqlite3_close(database);
}

int main(int argc, char** argv)
{
    static_cast<void>(tests::enterOwnMounts());     // the tests that need them say so
    QCoreApplication application(argc, argv);
    TestStoreDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_store_damage.moc"
