#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3;

namespace holdpoint::lab {

/// Which requests were answered, with what and how fast: a small SQLite database that others read while it is written.
class Ledger {
public:
    /// Null: it cannot be written there.
    [[nodiscard]] static std::unique_ptr<Ledger> open(const std::string& path);
    void write(int status, std::int64_t ms);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit Ledger(sqlite3* database) : m_database(database) {}
    [[nodiscard]] bool run(const char* statement);

    std::unique_ptr<sqlite3, Close> m_database;
};

/// The ships of the board, one a line, as its database has them now; empty: there are none, or it cannot be read.
[[nodiscard]] std::string shipsIn(const std::string& path);

} // namespace holdpoint::lab
