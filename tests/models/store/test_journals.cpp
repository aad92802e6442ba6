// Every place in which releases are kept keeps the same promises.

#include "models/store/memory_journal.h"
#include "models/store/sqlite_journal.h"
#include "tests/models/store/journal_conformance.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {

using namespace holdpoint;
using tests::JournalBackend;

/// A backend's name, and how an empty place is made. A new one is a row here.
struct Row {
    const char* name;
    JournalBackend (*make)(const QString& folder);
};

JournalBackend memory(const QString&)
{
    auto only = std::make_shared<store::MemoryJournal>();
    return {[only] { return std::static_pointer_cast<journal::Journal>(only); }, false, false};
}

JournalBackend sqlite(const QString& folder)
{
    const std::string path = folder.toStdString() + "/store.db";
    return {[path]() -> std::shared_ptr<journal::Journal> {
        auto opened = store::SqliteJournal::open(path);
        if (!opened) qFatal("%s", opened.error().text().c_str());
        return std::move(opened.value());
    }};
}

constexpr Row backends[] = {{"memory", memory}, {"sqlite", sqlite}};

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
        const std::string wrong = tests::journalPromises()[promise].broken(backends[backend].make(folder.path()));
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
};

QTEST_GUILESS_MAIN(TestJournals)
#include "test_journals.moc"
