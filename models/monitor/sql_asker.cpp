#include "models/monitor/sql_asker.h"

#include "models/monitor/number_text.h"
#include "models/monitor/source_words.h"

#include <algorithm>

namespace holdpoint::monitor {

namespace {

constexpr std::chrono::milliseconds stopPatience{1000};

/// Keeps one cell, and says to a database that it needs no more.
class FirstCell : public database::SqlSink {
public:
    void line(std::string_view) override {}
    void beginRows(std::vector<std::string>) override {}
    void row(std::vector<Cell> cells) override
    {
        if (std::exchange(m_has, true) || cells.empty()) return;
        m_cell = std::move(cells.front());
    }
    void endRows() override {}
    [[nodiscard]] std::size_t mostRows() const override { return 1; }

    [[nodiscard]] SqlAsker::Answer answer() const
    {
        if (!m_has) return {{}, said(sourceWords.noRow)};
        if (!m_cell) return {{}, said(sourceWords.nullCell)};
        if (*m_cell == "t" || *m_cell == "f") return {*m_cell == "t" ? 1.0 : 0.0, {}};
        if (const auto number = readNumber(*m_cell)) return {number, {}};
        return {{}, said(sourceWords.oddCell, {m_cell->substr(0, 60)})};
    }

private:
    Cell m_cell;
    bool m_has = false;
};

std::string inOneLine(std::string text)
{
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

} // namespace

SqlAsker::SqlAsker(database::DatabaseUrl url, const database::SqlAccess& access, Report report)
    : m_url(std::move(url)), m_access(access), m_report(std::move(report)), m_thread([this] { work(); })
{
}

SqlAsker::~SqlAsker()
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    m_thread.join();
    if (m_canceller.joinable()) m_canceller.join();
}

bool SqlAsker::ask(database::SqlStatement query)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_busy) return false;
        m_busy = true;
        m_cancelled = m_finished = false;
        m_query = std::move(query);
    }
    m_changed.notify_all();
    return true;
}

void SqlAsker::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (!m_busy || std::exchange(m_cancelled, true) || !m_connection) return;
    m_canceller = std::thread([this, connection = m_connection] { stopIt(connection); });
}

void SqlAsker::stopIt(const std::shared_ptr<database::SqlConnection>& connection)
{
    connection->interrupt();
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, stopPatience, [this] { return m_finished; })) connection->cut();
}

// --- the thread ---

void SqlAsker::work()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_over || m_query; });
        if (m_over) return;
        const database::SqlStatement query = *std::exchange(m_query, std::nullopt);
        lock.unlock();
        Answer answer = perform(query);
        lock.lock();
        m_finished = true;
        const bool wanted = !std::exchange(m_cancelled, true);      // from here on there is nothing to cancel
        std::thread canceller;
        canceller.swap(m_canceller);
        lock.unlock();
        m_changed.notify_all();
        if (canceller.joinable()) canceller.join();     // or it would stop what comes next
        lock.lock();
        m_busy = false;
        lock.unlock();
        if (wanted) m_report(std::move(answer));
    }
}

SqlAsker::Answer SqlAsker::perform(const database::SqlStatement& query)
{
    if (std::string why = connect(); !why.empty()) return {{}, std::move(why)};
    FirstCell cell;
    const auto problem = m_connection->run(query, cell);
    if (!problem) return cell.answer();
    if (problem->broken) {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }
    return {{}, inOneLine(withoutPassword(m_url, problem->text))};
}

std::string SqlAsker::connect()
{
    if (m_connection && m_connection->lives()) return {};
    auto opened = openDatabase(m_url, m_access);
    if (!opened) return opened.error().what;
    const std::lock_guard lock(m_mutex);
    m_connection = std::move(opened.value());
    return m_cancelled ? "nobody waits for it any longer" : "";
}

} // namespace holdpoint::monitor
