#pragma once

#include "tests/support/postgres.h"

#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace holdpoint::tests {

/// A real pgbouncer before a server, in session mode: as a team has one that has more desks than its server has connections.
class PgBouncer {
public:
    explicit PgBouncer(const Postgres& server);
    ~PgBouncer();
    PgBouncer(const PgBouncer&) = delete;
    PgBouncer& operator=(const PgBouncer&) = delete;

    [[nodiscard]] std::string url(const std::string& database) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace holdpoint::tests
