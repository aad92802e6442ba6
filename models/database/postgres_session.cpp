// PostgreSQL for a program's own statements, through what libpqxx 6.4 and 7 share.

#include "models/database/postgres_session.h"

#include "models/database/postgres_address.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <sys/socket.h>
#include <thread>

#include <pqxx/pqxx>

namespace holdpoint::database {

namespace {

using SteadyClock = std::chrono::steady_clock;

std::int64_t steadyMs() { return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now().time_since_epoch()).count(); }

/// Cuts the connection under a statement that takes too long. It looks now and then instead of being woken for each statement,
/// because statements are many and almost all of them are short.
class Watchdog {
public:
    Watchdog(int socket, std::int64_t patienceMs) : m_socket(socket), m_patienceMs(patienceMs), m_thread([this] { watch(); }) {}
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// While it lives, a statement is under way.
    class Turn {
    public:
        explicit Turn(Watchdog& dog) : m_dog(dog) { m_dog.m_since = steadyMs(); }
        ~Turn() { m_dog.m_since = 0; }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        Watchdog& m_dog;
    };

private:
    void watch()
    {
        std::unique_lock lock(m_mutex);
        while (!m_changed.wait_for(lock, std::chrono::milliseconds(std::max<std::int64_t>(m_patienceMs / 8, 10)), [this] { return m_over; })) {
            const std::int64_t since = m_since;
            if (since != 0 && steadyMs() - since > m_patienceMs) ::shutdown(m_socket, SHUT_RDWR);
        }
    }

    int m_socket;
    std::int64_t m_patienceMs;
    std::atomic<std::int64_t> m_since = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = false;
    std::thread m_thread;
};

/// Counts what others have sent. What this connection has sent itself is no news to it.
class Ear : public pqxx::notification_receiver {
public:
    Ear(pqxx::connection& connection, const std::string& channel, std::string ownWord) : pqxx::notification_receiver(connection, channel), m_ownWord(std::move(ownWord)) {}
    void operator()(const std::string& payload, int) override
    {
        if (!payload.starts_with(m_ownWord)) ++m_heard;
    }
    [[nodiscard]] std::int64_t heardSoFar() const { return m_heard; }

private:
    std::string m_ownWord;
    std::int64_t m_heard = 0;
};

SqlRows rowsOf(const pqxx::result& result)
{
    SqlRows rows;
    rows.reserve(static_cast<std::size_t>(result.size()));
    for (const auto& row : result) {
        auto& cells = rows.emplace_back();
        cells.reserve(static_cast<std::size_t>(row.size()));
        for (const auto& field : row) {
            if (field.is_null()) cells.emplace_back();
            else cells.emplace_back(std::string(field.c_str(), static_cast<std::size_t>(field.size())));
        }
    }
    return rows;
}

/// libpqxx 6.4 leaves the state out where it has a class for the error.
std::string stateOf(const pqxx::sql_error& error)
{
    if (!error.sqlstate().empty()) return error.sqlstate();
    if (dynamic_cast<const pqxx::insufficient_privilege*>(&error) != nullptr) return "42501";
    if (dynamic_cast<const pqxx::disk_full*>(&error) != nullptr) return "53100";
    if (dynamic_cast<const pqxx::undefined_table*>(&error) != nullptr) return "42P01";
    return dynamic_cast<const pqxx::undefined_function*>(&error) != nullptr ? "42883" : "";
}

} // namespace

struct PostgresSession::Parts {
    Parts(const std::string& address, std::int64_t patienceMs) : connection(address), dog(connection.sock(), patienceMs)
    {
        connection.set_client_encoding("UTF8");
        // What an open session is, the server knows; through a pool the number that libpq has may be the pool's.
        pqxx::nontransaction work(connection);
        ownWord = work.exec("SELECT pg_backend_pid()")[0][0].c_str() + std::string(" ");
    }

    template <typename Act>
    std::optional<SqlProblem> attempt(Act act)
    {
        try {
            const Watchdog::Turn turn(dog);
            act();
            return std::nullopt;
        } catch (const pqxx::sql_error& error) {
            const std::string state = stateOf(error);
            return SqlProblem{oneLine(error.what()), state.starts_with("57P0") || state.starts_with("08") || !connection.is_open(), state};
        } catch (const pqxx::broken_connection& error) {
            return SqlProblem{oneLine(error.what()), true};
        } catch (const std::exception& error) {
            return SqlProblem{oneLine(error.what()), !connection.is_open()};
        }
    }

    pqxx::connection connection;
    pqxx::quiet_errorhandler quiet{connection};     // what a server remarks is not for this program's terminal
    Watchdog dog;
    std::string ownWord;
    std::map<const char*, std::string> prepared;
    std::unique_ptr<Ear> ear;
};

PostgresSession::PostgresSession(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PostgresSession::~PostgresSession()
{
    // Who listens takes its leave from the server, which may be gone; that is no news.
    static_cast<void>(m_parts->attempt([this] { m_parts->ear.reset(); }));
}

Result<std::unique_ptr<PostgresSession>> PostgresSession::open(const DatabaseUrl& url, const SqlAccess& access, std::int64_t patienceMs)
{
    try {
        // Who only listens sends nothing, and would never learn that a network was cut.
        std::string address = completedAddress(url.address, access);
        if (address.find("keepalives") == std::string::npos) address += "&keepalives_idle=10&keepalives_interval=5&keepalives_count=3";
        std::unique_ptr<PostgresSession> session(new PostgresSession(std::make_unique<Parts>(address, patienceMs)));
#if !defined(PQXX_VERSION_MAJOR) || PQXX_VERSION_MAJOR < 7
        session->m_parts->connection.inhibit_reactivation(true);    // it would go on without what it listens to
#endif
        return session;
    } catch (const std::exception& error) {
        return Error::told(Phrase::of(notReached, {url.called, oneLine(withoutPassword(url, error.what()))}));
    }
}

std::optional<SqlProblem> PostgresSession::ask(const char* statement, const std::vector<std::string>& values, SqlRows& rows)
{
    return m_parts->attempt([&] {
        auto known = m_parts->prepared.find(statement);
        if (known == m_parts->prepared.end()) {
            const std::string name = "holdpoint_" + std::to_string(m_parts->prepared.size());
            m_parts->connection.prepare(name, std::string(statement));
            known = m_parts->prepared.emplace(statement, name).first;
        }
        pqxx::nontransaction work(m_parts->connection);
        rows = rowsOf(work.exec_prepared(known->second, pqxx::prepare::make_dynamic_params(values)));
    });
}

std::optional<SqlProblem> PostgresSession::run(const std::string& script)
{
    return m_parts->attempt([&] {
        pqxx::nontransaction work(m_parts->connection);
        work.exec(script);
    });
}

std::optional<SqlProblem> PostgresSession::listen(const std::string& channel)
{
    return m_parts->attempt([&] { m_parts->ear = std::make_unique<Ear>(m_parts->connection, channel, m_parts->ownWord); });
}

std::optional<std::int64_t> PostgresSession::heard()
{
    if (m_parts->attempt([this] { m_parts->connection.get_notifs(); }) || !m_parts->connection.is_open()) return std::nullopt;
    return m_parts->ear ? m_parts->ear->heardSoFar() : 0;
}

int PostgresSession::socket() const { return m_parts->connection.sock(); }

} // namespace holdpoint::database
