#include "models/sample/board.h"

#include "models/database/sql_connection.h"
#include "models/sample/sample.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace holdpoint::sample {

namespace {

constexpr std::int64_t patienceMs = 2000;       // a migration holds the arrivals for a moment

class Lines : public database::SqlSink {
public:
    void line(std::string_view) override {}
    void beginRows(std::vector<std::string>) override {}
    void row(std::vector<Cell> cells) override
    {
        for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : "\t") + cells[i].value_or("");
        text += '\n';
    }
    void endRows() override {}

    std::string text;
};

} // namespace

std::string Board::version() const
{
    std::error_code problem;
    return std::filesystem::read_symlink(m_folder + "/site/current", problem).filename().string();
}

Board::Page Board::show() const
{
    std::ifstream file(m_folder + "/site/current/board.sql");
    const std::string query{std::istreambuf_iterator<char>(file), {}};
    if (query.empty()) return {false, "no version is live\n"};
    const auto url = database::readDatabaseUrl(arrivals, m_folder);
    if (!url) return {false, url.error().what + '\n'};
    const auto connection = database::openSqlite(*url, {.readOnly = true, .statementMs = patienceMs});
    if (!connection) return {false, connection.error().what + '\n'};
    Lines lines;
    for (const database::SqlStatement& statement : database::splitSql(query))
        if (const auto problem = (*connection)->run(statement, lines)) return {false, problem->text + '\n'};
    return {true, lines.text};
}

} // namespace holdpoint::sample
