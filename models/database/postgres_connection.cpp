// PostgreSQL through libpqxx, of which only that is used which its versions 6.4 and 7 share. This file and
// postgres_session.cpp alone know libpqxx.

#include "models/database/postgres_address.h"
#include "models/database/sql_connection.h"

#include <algorithm>
#include <sys/socket.h>

#include <pqxx/pqxx>

namespace holdpoint::database {

namespace {

constexpr int firstFetch = 500;
constexpr std::size_t wantedFetchBytes = std::size_t{1} << 20;
constexpr int mostFetch = 5000;

std::string trimmed(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    return text;
}

/// What the server says without being asked: NOTICE, WARNING.
class Notices : public pqxx::errorhandler {
public:
    explicit Notices(pqxx::connection& connection) : pqxx::errorhandler(connection) {}
    bool operator()(const char text[]) noexcept override
    {
        if (m_output) m_output->line(trimmed(text));
        return false;
    }
    void goTo(SqlSink* output) { m_output = output; }

private:
    SqlSink* m_output = nullptr;
};

class PostgresConnection : public SqlConnection {
public:
    PostgresConnection(const std::string& address, const SqlAccess& access) : m_connection(address), m_notices(m_connection), m_socket(m_connection.sock())
    {
        m_connection.set_client_encoding("UTF8");
        if (access.readOnly) exec("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
        if (access.statementMs > 0) exec("SET statement_timeout = " + std::to_string(access.statementMs));
    }

    std::optional<SqlProblem> run(const SqlStatement& statement, SqlSink& output) override
    {
        m_notices.goTo(&output);
        auto problem = attempt([&] { isQuery(statement) ? fetch(statement, output) : perform(statement, output); });
        m_notices.goTo(nullptr);
        note(statement, problem, output);
        return problem;
    }

    bool lives() override
    {
        const auto problem = attempt([&] { exec("SELECT 1"); });
        return !problem || !problem->broken;
    }

    [[nodiscard]] bool inTransaction() const override { return m_inTransaction; }

    void interrupt() override
    {
        try {
            m_connection.cancel_query();
        } catch (const std::exception&) {   // then only cutting the connection is left
        }
    }

    void cut() override { ::shutdown(m_socket, SHUT_RDWR); }

private:
    template <typename Act>
    std::optional<SqlProblem> attempt(Act act)
    {
        try {
            act();
            return std::nullopt;
        } catch (const pqxx::sql_error& error) {
            const std::string state = error.sqlstate();
            const bool ended = state.starts_with("57P0");     // the server says that it goes away
            return SqlProblem{trimmed(error.what()), ended || !m_connection.is_open()};
        } catch (const pqxx::broken_connection& error) {
            return SqlProblem{trimmed(error.what()), true};
        } catch (const std::exception& error) {
            return SqlProblem{trimmed(error.what()), !m_connection.is_open()};
        }
    }

    pqxx::result exec(const std::string& text)
    {
        pqxx::nontransaction work(m_connection);
        return work.exec(text);
    }

    /// The database counts the lines of what it is sent; with the lines before it, they are those of the whole text.
    static std::string inPlace(const SqlStatement& statement) { return std::string(statement.line - 1, '\n') + statement.text; }

    void perform(const SqlStatement& statement, SqlSink& output)
    {
        const pqxx::result result = exec(inPlace(statement));
        if (result.columns() > 0) {
            begin(result, output);
            write(result, output);
            output.endRows();
        }
        if (m_failed && transactionStep(statement) == TransactionStep::Commits) output.line("ROLLBACK");
        else if (result.columns() == 0 || changesRows(statement)) output.line(commandTag(statement, static_cast<std::uint64_t>(result.affected_rows())));
    }

    /// libpqxx brings a result as a whole, so a query is asked for piece by piece, through a cursor. What a cursor does not take
    /// (a WITH that changes something) is then sent as it is. Declaring a cursor does nothing yet, so nothing is done twice.
    void fetch(const SqlStatement& statement, SqlSink& output)
    {
        if (m_failed) return perform(statement, output);
        const bool own = !m_inTransaction;
        exec(own ? "BEGIN" : "SAVEPOINT holdpoint");
        try {
            exec("SET LOCAL cursor_tuple_fraction = 1");     // all rows will be read: plan for that
            exec("DECLARE holdpoint_rows NO SCROLL CURSOR FOR " + inPlace(statement));
        } catch (const pqxx::sql_error&) {
            exec(own ? "ROLLBACK" : "ROLLBACK TO SAVEPOINT holdpoint; RELEASE SAVEPOINT holdpoint");
            return perform(statement, output);
        }
        try {
            if (!own) exec("RELEASE SAVEPOINT holdpoint");
            fetchAll(output);
            exec("CLOSE holdpoint_rows");
            if (own) exec("COMMIT");
        } catch (const pqxx::sql_error&) {
            if (own && m_connection.is_open()) static_cast<void>(attempt([&] { exec("ROLLBACK"); }));
            throw;
        }
    }

    void fetchAll(SqlSink& output)
    {
        int count = firstFetch;
        std::size_t left = output.mostRows();
        for (bool first = true; first || left > 0; first = false) {
            count = static_cast<int>(std::min(static_cast<std::size_t>(count), std::max<std::size_t>(left, 1)));
            const pqxx::result rows = exec("FETCH FORWARD " + std::to_string(count) + " FROM holdpoint_rows");
            if (first) begin(rows, output);
            const std::size_t bytes = write(rows, output);
            const auto size = static_cast<int>(rows.size());
            left -= std::min(left, static_cast<std::size_t>(size));
            if (size < count) break;
            const std::size_t each = std::max<std::size_t>(bytes / static_cast<std::size_t>(size), 1);
            count = static_cast<int>(std::clamp<std::size_t>(wantedFetchBytes / each, 1, mostFetch));
        }
        output.endRows();
    }

    static void begin(const pqxx::result& rows, SqlSink& output)
    {
        std::vector<std::string> names;
        const auto columns = static_cast<int>(rows.columns());
        for (int i = 0; i < columns; ++i) names.emplace_back(rows.column_name(static_cast<pqxx::row::size_type>(i)));
        output.beginRows(std::move(names));
    }

    static std::size_t write(const pqxx::result& rows, SqlSink& output)
    {
        std::size_t bytes = 0;
        for (const auto& row : rows) {
            std::vector<SqlSink::Cell> cells;
            cells.reserve(static_cast<std::size_t>(row.size()));
            for (const auto& field : row) {
                bytes += static_cast<std::size_t>(field.size());
                cells.push_back(field.is_null() ? SqlSink::Cell() : SqlSink::Cell(std::string(field.c_str(), static_cast<std::size_t>(field.size()))));
            }
            output.row(std::move(cells));
        }
        return bytes;
    }

    /// libpqxx does not say whether a transaction is open, so the statements do.
    void note(const SqlStatement& statement, std::optional<SqlProblem>& problem, SqlSink& output)
    {
        const TransactionStep step = transactionStep(statement);
        if (problem) {
            output.endRows();
            if (step == TransactionStep::Commits) m_inTransaction = false;      // what cannot be committed is undone
            m_failed = m_inTransaction;
        } else if (step == TransactionStep::Commits) {
            if (!m_inTransaction) problem = SqlProblem{"ERROR:  no transaction is open here, so there was nothing to commit"};
            else if (m_failed) problem = SqlProblem{"ERROR:  the transaction had failed before, so nothing of it was committed"};
            m_inTransaction = m_failed = false;
        } else if (step == TransactionStep::RollsBack) {
            m_inTransaction = m_failed = false;
        } else if (step == TransactionStep::Begins) {
            m_inTransaction = true;
        } else if (statement.word(0) == "ROLLBACK") {
            m_failed = false;       // to a savepoint, or to a next transaction
        }
        if (problem && problem->broken) m_inTransaction = m_failed = false;
    }

    pqxx::connection m_connection;
    Notices m_notices;
    int m_socket;
    bool m_inTransaction = false, m_failed = false;
};

} // namespace

Result<std::shared_ptr<SqlConnection>> openPostgres(const DatabaseUrl& url, const SqlAccess& access)
{
    try {
        return std::shared_ptr<SqlConnection>(std::make_shared<PostgresConnection>(completedAddress(url.address, access), access));
    } catch (const std::exception& error) {
        return Error::told(Phrase::of(notReached, {url.called, oneLine(withoutPassword(url, error.what()))}));
    }
}

} // namespace holdpoint::database
