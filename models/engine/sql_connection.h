#pragma once

#include "models/engine/database_url.h"
#include "models/engine/sql_output.h"
#include "models/engine/sql_text.h"

#include <memory>
#include <optional>
#include <string>

namespace holdpoint::engine {

/// Why a statement did not do what it says.
struct SqlProblem {
    std::string text;       ///< in the database's words
    bool broken = false;    ///< the connection is gone, and with it what there is to know
};

/// An open database. One thread uses it; interrupt and cut may come from any other, and may take a while.
class SqlConnection {
public:
    SqlConnection() = default;
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;
    virtual ~SqlConnection() = default;

    [[nodiscard]] virtual std::optional<SqlProblem> run(const SqlStatement& statement, SqlOutput& output) = 0;
    /// Before each job: asks the database whether it is still there.
    [[nodiscard]] virtual bool lives() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    /// Asks the database to stop what it does.
    virtual void interrupt() = 0;
    /// Ends the connection under the statement that is being done.
    virtual void cut() = 0;
};

/// Errors name the database and the host, and no password.
[[nodiscard]] Result<std::shared_ptr<SqlConnection>> openPostgres(const DatabaseUrl& url);
[[nodiscard]] Result<std::shared_ptr<SqlConnection>> openSqlite(const DatabaseUrl& url);

} // namespace holdpoint::engine
