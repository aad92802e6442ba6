#pragma once

#include "models/database/postgres_session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::store {

/// How long a store on another machine is waited for.
struct Patience {
    std::int64_t connectMs = 5'000;
    std::int64_t statementMs = 10'000;      ///< then the connection is given up, and a new one is made
    std::int64_t pauseMs = 500;             ///< between two attempts to connect, of which one may take long
};

/// A connection to a store that is made anew whenever it is gone, with errors in the words of the person who has to do something.
class PostgresLink {
public:
    using Rows = database::SqlRows;

    PostgresLink(database::DatabaseUrl url, const Patience& patience) : m_url(std::move(url)), m_patience(patience) {}

    [[nodiscard]] std::optional<Error> connect();
    /// Asks; where the connection is found to be gone, once more on a new one. For what may be said twice.
    Result<Rows> ask(const char* statement, const std::vector<std::string>& values);
    /// The same without a second time. When it fails and the link does not stand any more, nobody knows whether it was done.
    Result<Rows> askOnce(const char* statement, const std::vector<std::string>& values);
    [[nodiscard]] std::optional<Error> run(const std::string& script);
    [[nodiscard]] bool stands() const { return m_session != nullptr; }

    /// Moves when others have said something, and when that may have been missed.
    std::int64_t changeMark();
    [[nodiscard]] int socket() const { return m_session ? m_session->socket() : -1; }
    [[nodiscard]] const std::string& name() const { return m_url.name; }

private:
    void letGo();

    database::DatabaseUrl m_url;
    Patience m_patience;
    std::unique_ptr<database::PostgresSession> m_session;
    std::optional<Error> m_refused;             ///< why the last attempt to connect failed
    std::int64_t m_refusedMs = 0, m_spokenMs = 0;
    std::int64_t m_marks = 0;                   ///< what was heard on connections that are gone, and that they are gone
    std::int64_t m_heard = 0;                   ///< on this one
};

/// A cell as text and as a number; of NULL nothing and 0.
[[nodiscard]] const std::string& cell(const std::vector<std::optional<std::string>>& row, std::size_t at);
[[nodiscard]] std::int64_t numberIn(const std::vector<std::optional<std::string>>& row, std::size_t at);
/// Milliseconds of a clock that nobody sets, asleep or awake.
[[nodiscard]] std::int64_t wakefulMs();

} // namespace holdpoint::store
