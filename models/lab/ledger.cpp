#include "models/lab/ledger.h"

#include <sqlite3.h>

namespace holdpoint::lab {

namespace {

constexpr int busyMs = 500;     // whoever reads is soon done

/// "Aurora	06:40	North": whatever columns the table has now.
int takeShip(void* text, int columns, char** cells, char** /*names*/)
{
    auto& ships = *static_cast<std::string*>(text);
    for (int i = 0; i < columns; ++i) ships.append(i == 0 ? "" : "\t").append(cells[i] == nullptr ? "" : cells[i]);
    ships += '\n';
    return 0;
}

} // namespace

void Ledger::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

bool Ledger::run(const char* statement) { return sqlite3_exec(m_database.get(), statement, nullptr, nullptr, nullptr) == SQLITE_OK; }

std::unique_ptr<Ledger> Ledger::open(const std::string& path)
{
    sqlite3* database = nullptr;
    const bool there = sqlite3_open(path.c_str(), &database) == SQLITE_OK;
    std::unique_ptr<Ledger> ledger(new Ledger(database));
    sqlite3_busy_timeout(database, busyMs);
    // What was asked before a break says nothing about now.
    if (!there || !ledger->run("PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS request (at REAL, status INTEGER, ms INTEGER); DELETE FROM request")) return nullptr;
    return ledger;
}

void Ledger::write(int status, std::int64_t ms)
{
    const std::string now = "(julianday('now') - 2440587.5) * 86400";    // seconds since 1970, with their parts
    const std::string row = "INSERT INTO request VALUES (" + now + ", " + std::to_string(status) + ", " + std::to_string(ms) + "); DELETE FROM request WHERE at < " + now + " - 600";
    static_cast<void>(run(row.c_str()));    // one that is not counted is missed by nobody
}

std::string shipsIn(const std::string& path)
{
    sqlite3* database = nullptr;
    std::string ships;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        sqlite3_busy_timeout(database, busyMs);
        sqlite3_exec(database, "SELECT * FROM arrival ORDER BY due", takeShip, &ships, nullptr);
    }
    sqlite3_close(database);
    return ships;
}

} // namespace holdpoint::lab
