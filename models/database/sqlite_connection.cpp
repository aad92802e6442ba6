#include "models/database/sql_connection.h"

#include <sqlite3.h>

#include <atomic>

namespace holdpoint::database {

namespace {

constexpr int lockPatienceMs = 10'000;

struct Close { void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); } };
struct Finalize { void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); } };

std::string hex(const void* bytes, int size)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "\\x";
    const auto* byte = static_cast<const unsigned char*>(bytes);
    for (int i = 0; i < size; ++i) {
        text += digits[byte[i] >> 4];
        text += digits[byte[i] & 15];
    }
    return text;
}

class SqliteConnection : public SqlConnection {
public:
    SqliteConnection(sqlite3* handle, const SqlAccess& access) : m_handle(handle)
    {
        sqlite3_busy_timeout(handle, static_cast<int>(access.statementMs > 0 ? access.statementMs : lockPatienceMs));
        // Not opened for reading alone: a database whose log of changes is a file of its own could not be opened then.
        if (access.readOnly) sqlite3_exec(handle, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
        // A statement that waits, for a lock or for itself, looks now and then whether it is to stop.
        sqlite3_progress_handler(handle, 10'000, [](void* self) { return static_cast<SqliteConnection*>(self)->m_interrupted ? 1 : 0; }, this);
    }

    std::optional<SqlProblem> run(const SqlStatement& statement, SqlSink& output) override
    {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(m_handle.get(), statement.text.data(), static_cast<int>(statement.text.size()), &prepared, nullptr) != SQLITE_OK) return problem();
        const std::unique_ptr<sqlite3_stmt, Finalize> owner(prepared);
        if (!prepared) return std::nullopt;     // a comment
        const int columns = sqlite3_column_count(prepared);
        std::vector<std::string> names;
        for (int i = 0; i < columns; ++i) names.emplace_back(sqlite3_column_name(prepared, i));
        if (columns > 0) output.beginRows(std::move(names));
        const int changesBefore = sqlite3_total_changes(m_handle.get());
        int code = sqlite3_step(prepared);
        std::size_t left = output.mostRows();
        for (; code == SQLITE_ROW && left > 0; code = sqlite3_step(prepared), --left) output.row(rowOf(prepared, columns));
        if (columns > 0) output.endRows();
        if (code != SQLITE_DONE && code != SQLITE_ROW) return problem();
        const bool changes = sqlite3_stmt_readonly(prepared) == 0 && sqlite3_total_changes(m_handle.get()) != changesBefore;
        if (columns == 0) output.line(commandTag(statement, changes ? static_cast<std::uint64_t>(sqlite3_changes(m_handle.get())) : 0));
        return std::nullopt;
    }

    bool lives() override
    {
        m_interrupted = false;      // that was about an earlier job
        return true;
    }
    [[nodiscard]] bool inTransaction() const override { return sqlite3_get_autocommit(m_handle.get()) == 0; }
    void interrupt() override
    {
        m_interrupted = true;
        sqlite3_interrupt(m_handle.get());
    }
    void cut() override { interrupt(); }    // there is nobody else who could keep it going

private:
    static std::vector<SqlSink::Cell> rowOf(sqlite3_stmt* statement, int columns)
    {
        std::vector<SqlSink::Cell> cells;
        cells.reserve(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i) {
            const int type = sqlite3_column_type(statement, i);
            if (type == SQLITE_NULL) {
                cells.emplace_back();
            } else if (type == SQLITE_BLOB) {
                const void* bytes = sqlite3_column_blob(statement, i);
                cells.emplace_back(hex(bytes, sqlite3_column_bytes(statement, i)));
            } else {
                const void* text = sqlite3_column_text(statement, i);
                cells.emplace_back(std::string(static_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(statement, i))));
            }
        }
        return cells;
    }

    [[nodiscard]] std::optional<SqlProblem> problem() const { return SqlProblem{"ERROR:  " + std::string(sqlite3_errmsg(m_handle.get()))}; }

    std::unique_ptr<sqlite3, Close> m_handle;
    std::atomic<bool> m_interrupted = false;
};

} // namespace

Result<std::shared_ptr<SqlConnection>> openSqlite(const DatabaseUrl& url, const SqlAccess& access)
{
    sqlite3* handle = nullptr;
    // A name that is wrong shall not make an empty database in which every check finds nothing.
    const int code = sqlite3_open_v2(url.address.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, nullptr);
    if (code == SQLITE_OK) return std::shared_ptr<SqlConnection>(std::make_shared<SqliteConnection>(handle, access));
    const std::string why = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    sqlite3_close_v2(handle);
    return Error::told(Phrase::of(notOpened, {url.called, why}));
}

Result<std::shared_ptr<SqlConnection>> openDatabase(const DatabaseUrl& url, const SqlAccess& access)
{
    return url.kind == DatabaseUrl::Kind::Sqlite ? openSqlite(url, access) : openPostgres(url, access);
}

} // namespace holdpoint::database
