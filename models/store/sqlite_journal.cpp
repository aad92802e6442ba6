#include "models/store/sqlite_journal.h"

#include "models/base/digest.h"

#include <QCoreApplication>

#include <filesystem>

namespace holdpoint::store {

using journal::Draft;
using journal::Event;
using journal::Summary;

namespace {

constexpr std::int64_t applicationId = 0x484f4c44;  // "HOLD"
constexpr std::int64_t tables = 1;                   // the version of the tables; events have a schema of their own

constexpr const char* makeTables = R"sql(
CREATE TABLE release (
    id TEXT PRIMARY KEY, created INTEGER NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL, step TEXT NOT NULL, waiting_for TEXT NOT NULL,
    since INTEGER NOT NULL, last_seq INTEGER NOT NULL, last_hash TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX release_by_age ON release (created DESC);
CREATE TABLE event (
    release TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (release, seq)) WITHOUT ROWID;
CREATE TABLE runbook (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
)sql";

constexpr const char* othersDatabase = QT_TRANSLATE_NOOP("Verify", "this is another program's database and no Holdpoint store; name another file with --store");

/// Looks at a file before SQLite does. SQLite takes a file of a few bytes for an empty database and writes into it, and mends
/// another program's database where that program was interrupted; what is not ours stays as it is.
std::optional<Error> lookAtFile(const std::string& path)
{
    if (path.empty()) return Error{"the store has no name; give it as --store sqlite:PATH"};
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) return std::nullopt;
    constexpr std::uintmax_t header = 100;
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (problem || size == 0) return std::nullopt;      // a fresh one, or one that SQLite will say more about
    const Error notOurs = Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this is no Holdpoint store; name another file with --store")), path);
    if (size < header) return notOurs;
    const auto file = Database::look(path);
    if (!file) return std::nullopt;
    Statement id = file->prepare("PRAGMA application_id");
    const int code = id.valid() ? id.step() : sqlite3_errcode(file->handle());
    if ((code & 0xff) == SQLITE_NOTADB) return notOurs;
    if (code == SQLITE_ROW && id.number(0) != applicationId) return Error::told(Phrase::of(othersDatabase), path);
    return std::nullopt;
}

} // namespace

SqliteJournal::SqliteJournal(Database database) : m_database(std::move(database)) {}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const std::string& path)
{
    if (auto problem = lookAtFile(path)) return *problem;
    auto database = Database::open(path);
    if (!database) return database.error();
    std::unique_ptr<SqliteJournal> journal(new SqliteJournal(std::move(database.value())));
    if (auto problem = journal->prepareFile()) return *problem;
    return journal;
}

std::optional<Error> SqliteJournal::prepareFile()
{
    if (auto problem = checkSchema()) return problem;
    if (!m_database.run("PRAGMA synchronous = FULL")) return m_database.error();
    const auto prepare = [&](std::unique_ptr<Statement>& statement, const char* sql) {
        statement = std::make_unique<Statement>(m_database.prepare(sql));
        return statement->valid();
    };
    if (!prepare(m_insert, "INSERT INTO event (release, seq, at, actor, type, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
        || !prepare(m_head, "SELECT last_seq, last_hash FROM release WHERE id = ?")
        || !prepare(m_update,
        "UPDATE release SET since = CASE WHEN state = ?1 AND waiting_for = ?3 THEN since ELSE ?4 END, state = ?1, step = ?2, waiting_for = ?3, last_seq = ?5, last_hash = ?6 WHERE id = ?7"))
        return m_database.error();
    return std::nullopt;
}

std::optional<Error> SqliteJournal::checkSchema()
{
    Statement count = m_database.prepare("SELECT count(*) FROM sqlite_schema");
    if (!count.valid() || count.step() != SQLITE_ROW) return m_database.error();
    const bool fresh = count.number(0) == 0;
    count.reset();
    if (fresh) {
        // Two programs may come first at once; the second one finds the tables made.
        Transaction transaction(m_database);
        if (!transaction.open()) return m_database.error();
        if (m_database.number("SELECT count(*) FROM sqlite_schema") == 0) {
            const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId) + "; PRAGMA user_version = " + std::to_string(tables) + ';';
            if (!m_database.run(makeTables) || !m_database.run(marks.c_str())) return m_database.error();
        }
        if (!transaction.commit()) return m_database.error();
        // It stays so for ever. Where another program is in the way it stays without, which is slower and as safe.
        static_cast<void>(m_database.run("PRAGMA journal_mode = WAL"));
    }
    if (m_database.number("PRAGMA application_id") != applicationId) return Error::told(Phrase::of(othersDatabase), m_database.path());
    const std::int64_t version = m_database.number("PRAGMA user_version");
    if (version > tables) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store was written by a newer Holdpoint; open it with that one")), m_database.path());
    if (version < 1) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store has no version that there is, so it was changed; restore it from a backup")), m_database.path());
    return std::nullopt;
}

Error SqliteJournal::unknownRelease(const std::string& release) const
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no release '%1' in this store; 'holdpoint-cli status' lists those that there are"), {release}), m_database.path());
}

std::optional<Error> SqliteJournal::insertRelease(const Summary& summary, std::int64_t createdMs)
{
    const auto before = head(summary.release);
    if (!before) return before.error();
    if (before->has_value()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is a release '%1' already"), {summary.release}), m_database.path());
    Statement insert = m_database.prepare("INSERT INTO release (id, created, title, state, step, waiting_for, since, last_seq, last_hash) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '')");
    if (insert.valid()) insert.bind(summary.release).bind(createdMs).bind(summary.title).bind(summary.state).bind(summary.step).bind(summary.waitingFor).bind(summary.sinceMs);
    if (!insert.valid() || insert.step() != SQLITE_DONE) return m_database.error();
    return std::nullopt;
}

Result<std::vector<Event>> SqliteJournal::create(const Summary& summary, std::vector<Draft> drafts)
{
    Transaction transaction(m_database);
    if (!transaction.open()) return m_database.error();
    if (auto wrong = insertRelease(summary, drafts.empty() ? 0 : drafts.front().atMs)) return *wrong;
    auto added = add(summary.release, {}, std::move(drafts));
    if (!added || (!added->empty() && !summarize(summary, {added->back().seq, added->back().hash})) || !transaction.commit()) return m_database.error();
    return std::move(*added);
}

Result<std::optional<std::vector<Event>>> SqliteJournal::append(const std::string& release, std::uint64_t seen, std::vector<Draft> drafts, const Summary& summary)
{
    Transaction transaction(m_database);
    if (!transaction.open()) return m_database.error();
    auto now = head(release);
    if (!now) return now.error();
    if (!now->has_value()) return unknownRelease(release);
    if (now.value()->seq != seen) return std::optional<std::vector<Event>>();
    auto added = add(release, std::move(*now.value()), std::move(drafts));
    if (!added || (!added->empty() && !summarize(summary, {added->back().seq, added->back().hash})) || !transaction.commit()) return m_database.error();
    return added;
}

/// Empty: there is no such release.
Result<std::optional<Head>> SqliteJournal::head(const std::string& release)
{
    m_head->reset().bind(release);
    const int code = m_head->step();
    std::optional<Head> found;
    if (code == SQLITE_ROW) found = Head{static_cast<std::uint64_t>(m_head->number(0)), m_head->text(1)};
    else if (code != SQLITE_DONE) return m_database.error();
    m_head->reset();
    return found;
}

std::optional<std::vector<Event>> SqliteJournal::add(const std::string& release, Head head, std::vector<Draft> drafts)
{
    std::vector<Event> events;
    events.reserve(drafts.size());
    for (Draft& draft : drafts) {
        auto [event, row] = chainOn(release, head, std::move(draft));
        if (!insertRow(release, row)) return std::nullopt;
        events.push_back(std::move(event));
    }
    return events;
}

bool SqliteJournal::insertRow(const std::string& release, const EventRow& row)
{
    m_insert->reset().bind(release).bind(static_cast<std::int64_t>(row.seq)).bind(row.atMs).bind(row.actor).bind(row.type).bind(row.body).bind(row.hash);
    const bool written = m_insert->step() == SQLITE_DONE;
    m_insert->reset();
    return written;
}

bool SqliteJournal::summarize(const Summary& summary, const Head& last)
{
    m_update->reset().bind(summary.state).bind(summary.step).bind(summary.waitingFor).bind(summary.sinceMs).bind(static_cast<std::int64_t>(last.seq)).bind(last.hash).bind(summary.release);
    const bool written = m_update->step() == SQLITE_DONE;
    m_update->reset();
    return written;
}

Result<std::vector<Event>> SqliteJournal::read(const std::string& release, std::uint64_t seen)
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (!moment.open()) return m_database.error();
    const auto found = head(release);
    if (!found) return found.error();
    if (!found->has_value()) return unknownRelease(release);
    // The event that was seen last is read as well: its hash begins the chain.
    Statement rows = m_database.prepare("SELECT seq, at, actor, type, body, hash FROM event WHERE release = ? AND seq >= ? ORDER BY seq");
    if (!rows.valid()) return m_database.error();
    rows.bind(release).bind(static_cast<std::int64_t>(seen));
    ChainReader chain(release, m_database.path(), seen);
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step())
        if (auto wrong = chain.take({static_cast<std::uint64_t>(rows.number(0)), rows.number(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)})) return *wrong;
    if (code != SQLITE_DONE) return m_database.error();
    return chain.end(**found);
}

Result<std::vector<Summary>> SqliteJournal::releases()
{
    std::vector<Summary> all;
    Statement rows = m_database.prepare("SELECT id, title, state, step, waiting_for, since FROM release ORDER BY created DESC, id DESC");
    if (!rows.valid()) return m_database.error();
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.number(5)});
    if (code != SQLITE_DONE) return m_database.error();
    return all;
}

std::int64_t SqliteJournal::changeMark() { return m_database.number("PRAGMA data_version"); }

Result<std::string> SqliteJournal::keepText(std::string_view bytes)
{
    std::string sha256 = sha256Hex(bytes);
    Statement insert = m_database.prepare("INSERT OR IGNORE INTO runbook (sha256, bytes) VALUES (?, ?)");
    if (!insert.valid() || insert.bind(sha256).bindBytes(bytes).step() != SQLITE_DONE) return m_database.error();
    return sha256;
}

Result<std::string> SqliteJournal::text(std::string_view sha256)
{
    Statement row = m_database.prepare("SELECT bytes FROM runbook WHERE sha256 = ?");
    if (!row.valid()) return m_database.error();
    const int code = row.bind(sha256).step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) return m_database.error();
    if (code == SQLITE_DONE) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store does not hold the runbook %1; restore the store from a backup"), {std::string(sha256.substr(0, 12))}), m_database.path());
    std::string bytes = row.text(0);
    if (sha256Hex(bytes) != sha256) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the runbook %1 was changed after it was kept; restore the store from a backup"), {std::string(sha256.substr(0, 12))}), m_database.path());
    return bytes;
}

Result<WholeRelease> SqliteJournal::takeOut(const std::string& release)
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (!moment.open()) return m_database.error();
    Statement row = m_database.prepare("SELECT title, state, step, waiting_for, since, created, last_seq, last_hash FROM release WHERE id = ?");
    if (!row.valid()) return m_database.error();
    if (row.bind(release).step() != SQLITE_ROW) return unknownRelease(release);
    WholeRelease whole{{release, row.text(0), row.text(1), row.text(2), row.text(3), row.number(4)}, row.number(5), {}, {static_cast<std::uint64_t>(row.number(6)), row.text(7)}};
    Statement rows = m_database.prepare("SELECT seq, at, actor, type, body, hash FROM event WHERE release = ? ORDER BY seq");
    if (!rows.valid()) return m_database.error();
    rows.bind(release);
    ChainReader chain(release, m_database.path(), 0);
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) {
        whole.rows.push_back({static_cast<std::uint64_t>(rows.number(0)), rows.number(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
        if (auto wrong = chain.take(whole.rows.back())) return *wrong;
    }
    if (code != SQLITE_DONE) return m_database.error();
    if (const auto all = chain.end(whole.head); !all) return all.error();
    return whole;
}

std::optional<Error> SqliteJournal::putIn(const WholeRelease& whole)
{
    Transaction transaction(m_database);
    if (!transaction.open()) return m_database.error();
    if (auto wrong = insertRelease(whole.summary, whole.createdMs)) return wrong;
    for (const EventRow& row : whole.rows)
        if (!insertRow(whole.summary.release, row)) return m_database.error();
    if (!summarize(whole.summary, whole.head) || !transaction.commit()) return m_database.error();
    return std::nullopt;
}

} // namespace holdpoint::store
