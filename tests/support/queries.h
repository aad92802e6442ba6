#pragma once

#include "models/engine/sql_runner.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <set>

namespace holdpoint::tests {

/// A runner of SQL in a folder of its own, and what it says.
class Queries {
public:
    explicit Queries(std::string target);

    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] engine::SqlRunner& runner() { return *m_runner; }
    /// As if the program had died and another one came.
    void newLife();

    /// An SQLite file in the folder, with one empty table in it.
    void makeSqlite(const char* name = "shop.db") const;

    [[nodiscard]] engine::Job job(const std::string& text);
    std::string begin(const std::string& text, std::int64_t timeoutMs = 0);
    engine::JobEnd end(const std::string& id);
    engine::JobEnd run(const std::string& text);
    /// What a text gives, with its end's code in the last line where it is not 0.
    std::string printed(const std::string& text);
    [[nodiscard]] std::string output(const std::string& id) const;
    [[nodiscard]] int endsOf(const std::string& id) const { return static_cast<int>(m_told.count(id)); }
    [[nodiscard]] bool began(const std::string& id) const;

private:
    QTemporaryDir m_folder;
    std::string m_target;
    std::unique_ptr<engine::SqlRunner> m_runner;
    std::map<std::string, engine::JobEnd> m_ends;
    std::multiset<std::string> m_told;
    int m_next = 0;
};

} // namespace holdpoint::tests
