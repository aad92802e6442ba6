#include "models/store/postgres_link.h"

#include "models/store/postgres_trouble.h"

#include <cstdlib>
#include <ctime>

namespace holdpoint::store {

namespace {

constexpr std::int64_t silenceMs = 10'000;      // then the server is asked whether it is still there

} // namespace

const std::string& cell(const std::vector<std::optional<std::string>>& row, std::size_t at)
{
    static const std::string none;
    return at < row.size() && row[at] ? *row[at] : none;
}

std::int64_t numberIn(const std::vector<std::optional<std::string>>& row, std::size_t at) { return std::strtoll(cell(row, at).c_str(), nullptr, 10); }

std::int64_t wakefulMs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

std::optional<Error> PostgresLink::connect()
{
    if (m_session) return std::nullopt;
    if (m_refused && wakefulMs() - m_refusedMs < m_patience.pauseMs) return m_refused;
    auto session = database::PostgresSession::open(m_url, {false, m_patience.connectMs, 0}, m_patience.statementMs);
    std::optional<Error> wrong;
    if (!session) wrong = withAdvice(session.error());
    else if (const auto deaf = session.value()->listen("holdpoint")) wrong = troubleOf(m_url, *deaf);
    m_refused = wrong;
    m_refusedMs = m_spokenMs = wakefulMs();
    if (!wrong) m_session = std::move(session.value());
    return wrong;
}

void PostgresLink::letGo()
{
    if (!m_session) return;
    // What was said while nobody listened is not heard any more, so the mark moves: whoever asks it reads on.
    m_marks += 1 + m_heard;
    m_heard = 0;
    m_session.reset();
}

Result<PostgresLink::Rows> PostgresLink::askOnce(const char* statement, const std::vector<std::string>& values)
{
    if (auto problem = connect()) return *problem;
    Rows rows;
    const auto problem = m_session->ask(statement, values, rows);
    m_spokenMs = wakefulMs();
    if (!problem) return rows;
    if (problem->broken) letGo();
    return troubleOf(m_url, *problem);
}

Result<PostgresLink::Rows> PostgresLink::ask(const char* statement, const std::vector<std::string>& values)
{
    const bool stood = stands();
    auto rows = askOnce(statement, values);
    // The server was started anew, or another one has taken its place: who asks now is answered.
    if (!rows && stood && !stands()) return askOnce(statement, values);
    return rows;
}

std::optional<Error> PostgresLink::run(const std::string& script)
{
    if (auto problem = connect()) return problem;
    const auto problem = m_session->run(script);
    m_spokenMs = wakefulMs();
    if (!problem) return std::nullopt;
    letGo();        // it stands in the middle of a transaction
    return troubleOf(m_url, *problem);
}

std::int64_t PostgresLink::changeMark()
{
    if (m_session) {
        if (const auto heard = m_session->heard()) m_heard = *heard;
        else letGo();
    }
    if (m_session && wakefulMs() - m_spokenMs > silenceMs) static_cast<void>(askOnce("SELECT 1", {}));
    // Where there is no connection the mark moves on, so that whoever asks it hears what is wrong.
    if (!m_session && connect()) ++m_marks;
    return m_marks + m_heard;
}

} // namespace holdpoint::store
