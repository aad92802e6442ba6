#pragma once

#include "models/base/result.h"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace holdpoint::store {

/// A statement that is prepared once and run many times. Values are bound in order, and rows are read in order.
class Statement {
public:
    Statement(sqlite3* database, const char* sql);
    [[nodiscard]] bool valid() const { return m_statement != nullptr; }

    Statement& reset();
    Statement& bind(std::string_view text);
    Statement& bindBytes(std::string_view bytes);
    Statement& bind(std::int64_t number);
    /// SQLITE_ROW, SQLITE_DONE or what went wrong.
    int step() { return sqlite3_step(m_statement.get()); }

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

private:
    struct Finalize { void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); } };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1;
};

/// An SQLite file whose errors are said in the words of the person who has to do something about them.
class Database {
public:
    static Result<Database> open(const std::string& path);
    /// To look at a file that may be anybody's: nothing is written, mended or waited for. Whoever opens the file past SQLite in a
    /// program that has it open already takes away that program's locks when closing it, for so POSIX has it.
    static Result<Database> look(const std::string& path);

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    [[nodiscard]] Statement prepare(const char* sql) const { return {m_handle.get(), sql}; }
    [[nodiscard]] bool run(const char* sql) const { return sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    [[nodiscard]] std::int64_t number(const char* sql) const;
    /// What the last call ran into, and what to do.
    [[nodiscard]] Error error() const;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    struct Close { void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); } };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::string m_path;
};

/// A transaction that is undone unless it was committed. One that only reads sees the store as it is at one moment.
class Transaction {
public:
    enum class Kind : std::uint8_t { Write, Read };
    explicit Transaction(const Database& database, Kind kind = Kind::Write) : m_database(database), m_open(database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN")) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    [[nodiscard]] bool open() const { return m_open; }
    [[nodiscard]] bool commit();

private:
    const Database& m_database;
    bool m_open;
};

} // namespace holdpoint::store
