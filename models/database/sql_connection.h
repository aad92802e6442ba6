#pragma once

#include "models/database/database_url.h"
#include "models/database/sql_text.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::database {

/// Why a statement did not do what it says.
struct SqlProblem {
    std::string text;       ///< in the database's words
    bool broken = false;    ///< the connection is gone, and with it what there is to know
    std::string state;      ///< its five letters for it, where there are some
};

/// Takes what a database answers, as it comes.
class SqlSink {
public:
    using Cell = std::optional<std::string>;    ///< empty: NULL

    SqlSink() = default;
    SqlSink(const SqlSink&) = delete;
    SqlSink& operator=(const SqlSink&) = delete;
    virtual ~SqlSink() = default;

    /// What the database says about what it does.
    virtual void line(std::string_view text) = 0;
    virtual void beginRows(std::vector<std::string> columns) = 0;
    virtual void row(std::vector<Cell> cells) = 0;
    /// All rows have come, or no more will. Also without a beginning, and then it says nothing.
    virtual void endRows() = 0;
    /// More rows than these are not fetched.
    [[nodiscard]] virtual std::size_t mostRows() const { return std::numeric_limits<std::size_t>::max(); }
};

/// What a connection is for.
struct SqlAccess {
    bool readOnly = false;                      ///< the database itself refuses to change anything
    std::int64_t connectMs = 10'000;            ///< how long a host may be silent; who has set a time of their own wants that one
    std::int64_t statementMs = 0;               ///< then the database itself ends a statement; 0 = never
};

/// An open database. One thread uses it; interrupt and cut may come from any other, and may take a while.
class SqlConnection {
public:
    SqlConnection() = default;
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;
    virtual ~SqlConnection() = default;

    [[nodiscard]] virtual std::optional<SqlProblem> run(const SqlStatement& statement, SqlSink& output) = 0;
    /// Before each job: asks the database whether it is still there.
    [[nodiscard]] virtual bool lives() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    /// Asks the database to stop what it does.
    virtual void interrupt() = 0;
    /// Ends the connection under the statement that is being done.
    virtual void cut() = 0;
};

/// Errors name the database and the host, and no password.
[[nodiscard]] Result<std::shared_ptr<SqlConnection>> openPostgres(const DatabaseUrl& url, const SqlAccess& access = {});
[[nodiscard]] Result<std::shared_ptr<SqlConnection>> openSqlite(const DatabaseUrl& url, const SqlAccess& access = {});
/// Whichever it is.
[[nodiscard]] Result<std::shared_ptr<SqlConnection>> openDatabase(const DatabaseUrl& url, const SqlAccess& access = {});

} // namespace holdpoint::database
