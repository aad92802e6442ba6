#include "models/store/database.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

namespace holdpoint::store {

namespace {

/// A new store is its owner's alone. What SQLite lays beside it (-wal, -shm) takes its rights from it; one that is there keeps its own.
void makeForOwner(const std::string& path)
{
    if (const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); file >= 0) ::close(file);
}

} // namespace

Statement::Statement(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

Statement& Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    sqlite3_bind_text64(m_statement.get(), m_next++, text.data() == nullptr ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBytes(std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement.get(), m_next++, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(std::int64_t number)
{
    sqlite3_bind_int64(m_statement.get(), m_next++, number);
    return *this;
}

std::string Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

Result<Database> Database::open(const std::string& path)
{
    Database database;
    database.m_path = path;
    makeForOwner(path);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK) return database.error();
    sqlite3_busy_timeout(handle, 10'000);
    return database;
}

Result<Database> Database::look(const std::string& path)
{
    std::string uri = "file:";
    for (const char c : path) uri += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
    Database database;
    database.m_path = path;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2((uri + "?immutable=1").c_str(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK) return database.error();
    return database;
}

std::int64_t Database::number(const char* sql) const
{
    Statement statement = prepare(sql);
    return statement.valid() && statement.step() == SQLITE_ROW ? statement.number(0) : 0;
}

Error Database::error() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle.get()) : SQLITE_NOMEM;
    const auto say = [&](const char* what) { return Error::told(Phrase::of(what), m_path); };
    switch (code & 0xff) {
    case SQLITE_FULL: return say(QT_TRANSLATE_NOOP("Verify", "the disk is full, so nothing was written; make room and resume the release"));
    case SQLITE_READONLY: return say(QT_TRANSLATE_NOOP("Verify", "the store may only be read; give this user the right to write the file and its folder"));
    case SQLITE_CANTOPEN: return say(QT_TRANSLATE_NOOP("Verify", "the store cannot be opened; check that the folder exists and may be written"));
    case SQLITE_NOTADB: return say(QT_TRANSLATE_NOOP("Verify", "this is no Holdpoint store; name another file with --store"));
    case SQLITE_CORRUPT: return say(QT_TRANSLATE_NOOP("Verify", "the store is damaged; copy the file, restore a backup, and do not go on with it"));
    case SQLITE_BUSY: case SQLITE_LOCKED: return say(QT_TRANSLATE_NOOP("Verify", "another program holds the store; end it, or try again"));
    case SQLITE_IOERR: return say(QT_TRANSLATE_NOOP("Verify", "the disk does not read or write as it should; check it before you go on"));
    default: return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the store does not work: %1; check the file, or restore it from a backup"), {std::string(m_handle ? sqlite3_errmsg(m_handle.get()) : "no memory")}), m_path);
    }
}

Transaction::~Transaction()
{
    if (m_open) static_cast<void>(m_database.run("ROLLBACK"));
}

bool Transaction::commit()
{
    if (!m_database.run("COMMIT")) return false;
    m_open = false;
    return true;
}

} // namespace holdpoint::store
