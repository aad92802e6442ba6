// Every place in which releases are kept keeps the same promises.

#include "models/store/memory_journal.h"
#include "models/store/postgres_journal.h"
#include "models/store/sqlite_journal.h"
#include "tests/models/store/journal_conformance.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgres.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {

using namespace holdpoint;
using tests::JournalBackend;

/// Where an empty place can be made: a folder, and servers that all tests of this program share.
struct Ground {
    QString folder;
    const tests::Postgres& server;
    const tests::PgBouncer& pool;
    std::string database;       ///< a name that nobody else has
};

/// A backend's name, and how an empty place is made. A new one is a row here.
struct Row {
    const char* name;
    JournalBackend (*make)(const Ground& ground);
};

JournalBackend memory(const Ground&)
{
    auto only = std::make_shared<store::MemoryJournal>();
    return {[only] { return std::static_pointer_cast<journal::Journal>(only); }, false, false};
}

JournalBackend sqlite(const Ground& ground)
{
    const std::string path = ground.folder.toStdString() + "/store.db";
    return {[path]() -> std::shared_ptr<journal::Journal> {
        auto opened = store::SqliteJournal::open(path);
        if (!opened) qFatal("%s", opened.error().text().c_str());
        return std::move(opened.value());
    }};
}

JournalBackend onServer(const std::string& url)
{
    return {[url]() -> std::shared_ptr<journal::Journal> {
        auto opened = store::PostgresJournal::open(database::readDatabaseUrl(url, {}).value());
        if (!opened) qFatal("%s", opened.error().text().c_str());
        return std::move(opened.value());
    }};
}

JournalBackend postgres(const Ground& ground) { return onServer(ground.server.freshDatabase(ground.database)); }

JournalBackend pgbouncer(const Ground& ground)
{
    static_cast<void>(ground.server.freshDatabase(ground.database));
    return onServer(ground.pool.url(ground.database));
}

constexpr Row backends[] = {{"memory", memory}, {"sqlite", sqlite}, {"postgresql", postgres}, {"pgbouncer", pgbouncer}};

} // namespace

class TestJournals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promises_data()
    {
        QTest::addColumn<std::size_t>("backend");
        QTest::addColumn<std::size_t>("promise");
        for (std::size_t b = 0; b < std::size(backends); ++b)
            for (std::size_t p = 0; p < tests::journalPromises().size(); ++p) QTest::addRow("%s: %s", backends[b].name, tests::journalPromises()[p].name) << b << p;
    }
    void promises()
    {
        QFETCH(const std::size_t, backend);
        QFETCH(const std::size_t, promise);
        const QTemporaryDir folder;
        const std::string wrong = tests::journalPromises()[promise].broken(backends[backend].make({folder.path(), m_server, m_pool, "place" + std::to_string(backend) + '_' + std::to_string(promise)}));
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    /// What a release holds concerns nobody else on the machine, and that is so from the first byte on.
    void aFreshStoreIsItsOwnersAlone()
    {
        const QTemporaryDir folder;
        const auto before = ::umask(0);
        const auto journal = store::SqliteJournal::open(folder.path().toStdString() + "/store.db");
        QVERIFY(journal);
        ::umask(before);
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2);     // with what SQLite lays beside it
        for (const QFileInfo& file : files)
            QVERIFY2((file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0, qPrintable(file.fileName()));
    }

private:
    tests::Postgres m_server;
    tests::PgBouncer m_pool{m_server};
};

QTEST_GUILESS_MAIN(TestJournals)
#include "test_journals.moc"
