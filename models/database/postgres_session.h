#pragma once

#include "models/database/database_url.h"
#include "models/database/sql_connection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::database {

/// What a statement answers, whole. Empty: NULL.
using SqlRows = std::vector<std::vector<std::optional<std::string>>>;

/// A connection for a program's own statements: with values beside the text, and with the notifications that others send. One thread at
/// a time uses it. Nothing connects anew by itself: what a session knew of its server is gone with it.
///
/// A server that is there and says nothing is worse than one that is gone, because libpq would wait for it for ever. So a statement
/// that takes longer than `patienceMs` is cut off, and its connection is gone.
class PostgresSession {
public:
    static Result<std::unique_ptr<PostgresSession>> open(const DatabaseUrl& url, const SqlAccess& access, std::int64_t patienceMs);
    ~PostgresSession();
    PostgresSession(const PostgresSession&) = delete;
    PostgresSession& operator=(const PostgresSession&) = delete;

    /// One statement, prepared when it is asked first. Its text has to be one that stays, as a literal does.
    [[nodiscard]] std::optional<SqlProblem> ask(const char* statement, const std::vector<std::string>& values, SqlRows& rows);
    /// A text of any length; without an open transaction all of it is one.
    [[nodiscard]] std::optional<SqlProblem> run(const std::string& script);

    /// From here on hears what others send to this channel.
    [[nodiscard]] std::optional<SqlProblem> listen(const std::string& channel);
    /// How many notifications others have sent so far. Asks nobody: it takes what has come. Empty: the connection is gone.
    [[nodiscard]] std::optional<std::int64_t> heard();
    /// Becomes readable when there may be a notification.
    [[nodiscard]] int socket() const;

private:
    struct Parts;
    explicit PostgresSession(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace holdpoint::database
