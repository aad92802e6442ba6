#pragma once

#include "models/database/sql_connection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace holdpoint::monitor {

/// Asks one database for numbers, in a thread of its own, over a connection that may only read. One question at a time.
class SqlAsker {
public:
    struct Answer {
        std::optional<double> number;
        std::string problem;        ///< why there is none
    };
    using Report = std::function<void(Answer)>;     ///< called from the thread

    SqlAsker(database::DatabaseUrl url, const database::SqlAccess& access, Report report);
    SqlAsker(const SqlAsker&) = delete;
    SqlAsker& operator=(const SqlAsker&) = delete;
    /// Waits until the database lets go: as long as connecting to it may take.
    ~SqlAsker();

    /// False while the question before is still under way.
    [[nodiscard]] bool ask(database::SqlStatement query);
    /// Asks the database to stop, and cuts the connection when it does not. Comes back at once; nothing is reported.
    void cancel();

private:
    void work();
    [[nodiscard]] Answer perform(const database::SqlStatement& query);
    [[nodiscard]] std::string connect();
    void stopIt(const std::shared_ptr<database::SqlConnection>& connection);

    database::DatabaseUrl m_url;
    database::SqlAccess m_access;
    Report m_report;

    std::mutex m_mutex;             ///< for all below
    std::condition_variable m_changed;
    std::optional<database::SqlStatement> m_query;
    std::shared_ptr<database::SqlConnection> m_connection;
    bool m_busy = false, m_cancelled = false, m_finished = false, m_over = false;

    std::thread m_canceller;        ///< to be stopped may take a database as long as connecting does
    std::thread m_thread;
};

} // namespace holdpoint::monitor
