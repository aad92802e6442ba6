#pragma once

#include "models/database/sql_connection.h"
#include "models/engine/job_files.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace holdpoint::engine {

/// One connection to one database, with a thread of its own. Jobs are done one after the other, and what they set or begin
/// stays for the next one.
class SqlSession {
public:
    using Report = std::function<void(const std::string& id, JobEnd end)>;      ///< called from the thread

    SqlSession(JobFiles files, database::DatabaseUrl url, std::string shell, Report report);
    SqlSession(const SqlSession&) = delete;
    SqlSession& operator=(const SqlSession&) = delete;
    /// What is under way is left to the database; nobody hears of its end.
    ~SqlSession();

    void give(Job job);
    /// Ends a job, with the reason that will be reported. Comes back at once.
    void end(const std::string& id, JobEnd::How how);
    /// Does not wait any longer for a job that was to end.
    void cut(const std::string& id);

private:
    void work();
    [[nodiscard]] bool next(Job& job);
    [[nodiscard]] JobEnd perform(const Job& job);
    [[nodiscard]] std::string connect(const Job& job, std::string& stateLost);
    [[nodiscard]] std::string wouldStandAlone(const Job& job);
    [[nodiscard]] JobEnd run(const Job& job, std::string stateLost);
    [[nodiscard]] std::string lostWith(const database::SqlStatement& statement, bool inTransaction) const;
    [[nodiscard]] std::optional<JobEnd::How> endWanted();
    void forget();
    [[nodiscard]] std::string transactionFile() const;
    void noteTransaction(const std::string& job, bool open);

    JobFiles m_files;
    database::DatabaseUrl m_url;
    std::string m_shell;
    Report m_report;
    std::string m_transaction;      ///< the job that began the one that is open; empty = none. Kept on disk too
    bool m_connectedBefore = false;

    std::mutex m_mutex;             ///< for all below
    std::condition_variable m_given;
    std::deque<Job> m_jobs;
    std::string m_current;
    std::map<std::string, JobEnd::How> m_ends;      ///< jobs that are to end, and why
    std::shared_ptr<database::SqlConnection> m_connection;
    bool m_over = false;

    std::thread m_canceller;        ///< asks the database to stop, which may take as long as connecting does
    std::thread m_thread;
};

} // namespace holdpoint::engine
