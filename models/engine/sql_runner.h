#pragma once

#include "models/engine/inner_runner.h"
#include "models/engine/sql_session.h"

#include <map>
#include <memory>

namespace holdpoint::engine {

/// Runs jobs of SQL against the database that each names as its target: PostgreSQL or SQLite. Jobs with the same shell and
/// the same target share a connection, so that BEGIN and SET hold from one to the next.
class SqlRunner : public InnerRunner {
public:
    explicit SqlRunner(std::string folder) : InnerRunner(std::move(folder)) {}

    void start(const Job& job) override;
    void stop(const std::string& id, std::int64_t graceMs) override;

private:
    void end(const std::string& id, JobEnd::How how, std::int64_t graceMs);

    std::map<std::pair<std::string, std::string>, std::unique_ptr<SqlSession>> m_sessions;  ///< by shell and target
    std::map<std::string, SqlSession*> m_jobs;
};

} // namespace holdpoint::engine
