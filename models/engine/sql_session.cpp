#include "models/engine/sql_session.h"

#include "models/base/digest.h"
#include "models/engine/sql_output.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace holdpoint::engine {

using database::SqlStatement;
using database::TransactionStep;

namespace {

std::string firstLine(const std::string& text)
{
    constexpr std::size_t most = 80;
    std::size_t end = std::min(text.find('\n'), text.size());
    if (end > most)
        for (end = most; end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;) --end;      // not inside of a letter
    std::string line(text, 0, end);
    if (end < text.size()) line += " …";
    return line;
}

/// "L68-1", the first try of what stands in line 68.
std::string lineOf(const std::string& job)
{
    const std::string line = job.substr(0, job.find('-'));
    return line.size() > 1 && line.front() == 'L' && line.find_first_not_of("0123456789", 1) == std::string::npos ? "line " + line.substr(1) : job;
}

JobEnd notStarted(std::string why) { return {.how = JobEnd::How::NotStarted, .problem = std::move(why)}; }

} // namespace

SqlSession::SqlSession(JobFiles files, database::DatabaseUrl url, std::string shell, Report report)
    : m_files(std::move(files)), m_url(std::move(url)), m_shell(std::move(shell)), m_report(std::move(report))
{
    std::ifstream left(transactionFile());
    std::getline(left, m_transaction);
    m_thread = std::thread([this] { work(); });
}

SqlSession::~SqlSession()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
        m_jobs.clear();
        if (m_connection && !m_current.empty()) m_connection->cut();
    }
    m_given.notify_all();
    m_thread.join();
    if (m_canceller.joinable()) m_canceller.join();
}

void SqlSession::give(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_given.notify_all();
}

void SqlSession::end(const std::string& id, JobEnd::How how)
{
    const std::lock_guard lock(m_mutex);
    if (!m_ends.emplace(id, how).second || m_current != id || !m_connection || m_canceller.joinable()) return;
    m_canceller = std::thread([connection = m_connection] { connection->interrupt(); });
}

void SqlSession::cut(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    if (m_current == id && m_connection) m_connection->cut();
}

// --- the thread ---

void SqlSession::work()
{
    for (Job job; next(job);) {
        JobEnd end = perform(job);
        std::thread canceller;
        {
            const std::lock_guard lock(m_mutex);
            if (m_over) return;
            m_current.clear();
            m_ends.erase(job.id);
            canceller.swap(m_canceller);
        }
        if (canceller.joinable()) canceller.join();     // or it would stop what comes next
        m_report(job.id, std::move(end));
    }
}

bool SqlSession::next(Job& job)
{
    std::unique_lock lock(m_mutex);
    m_given.wait(lock, [this] { return m_over || !m_jobs.empty(); });
    if (m_over) return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_current = job.id;
    return true;
}

std::optional<JobEnd::How> SqlSession::endWanted()
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_ends.find(m_current);
    return found == m_ends.end() ? std::nullopt : std::optional(found->second);
}

JobEnd SqlSession::perform(const Job& job)
{
    std::string stateLost;
    const bool ended = endWanted().has_value();
    if (std::string why = ended ? std::string() : connect(job, stateLost); !why.empty() && !endWanted()) return notStarted(std::move(why));
    if (std::string why = m_files.begin(job.id); !why.empty()) return notStarted(std::move(why));
    JobEnd end = run(job, std::move(stateLost));
    // Without a result the next life of this program calls it lost, which is the truth.
    if (end.how != JobEnd::How::Lost && !m_files.keep(job.id, end))
        end = {.how = JobEnd::How::Lost, .problem = "how it ended cannot be kept: the folder " + m_files.folder() + " cannot be written; check the disk, then look at what it did"};
    return end;
}

/// Why a job is not done although the transaction that it belongs to is lost with its connection: by itself it would take effect at once.
/// Empty where it begins one again, leaves the old one, or undoes.
std::string SqlSession::wouldStandAlone(const Job& job)
{
    if (m_transaction.empty()) return {};
    const std::vector<SqlStatement> statements = database::splitSql(job.text);
    const TransactionStep first = statements.empty() ? TransactionStep::None : transactionStep(statements.front());
    const std::string began = m_transaction;
    if (job.undoes || first != TransactionStep::None) noteTransaction({}, false);
    if (job.undoes || first == TransactionStep::Begins || first == TransactionStep::RollsBack) return {};
    const std::string lost = "the connection to " + m_url.name + " was lost, and with it the transaction that was open after " + lineOf(began) + ": nothing of it was committed; ";
    if (first == TransactionStep::Commits) return lost + "so this would commit nothing; begin it again and do all of it in one edit, or roll back";
    return lost + "this would take effect by itself; edit it so that BEGIN and all that came before stand in front of it, skip it, or roll back";
}

/// Makes sure that there is a connection. The answer says why not.
std::string SqlSession::connect(const Job& job, std::string& stateLost)
{
    if (m_connection && !m_connection->lives()) forget();
    if (m_connection) return {};
    if (std::string why = wouldStandAlone(job); !why.empty()) return why;
    auto opened = database::openDatabase(m_url);
    if (!opened) return opened.error().what;
    if (std::exchange(m_connectedBefore, true)) stateLost = "the connection to " + m_url.name + " had to be made again, so settings and temporary tables are as at its beginning";
    const std::lock_guard lock(m_mutex);
    m_connection = std::move(opened.value());
    return {};
}

JobEnd SqlSession::run(const Job& job, std::string stateLost)
{
    JobEnd end{.how = JobEnd::How::Exited, .startedMs = wallMs(), .directory = job.directory, .stateLost = std::move(stateLost)};
    const std::int64_t began = steadyMs();
    SqlOutput output(m_files.outputFile(job.id), maskOf(job), job.outputLimit);
    for (const SqlStatement& statement : database::splitSql(job.text)) {
        if (endWanted()) break;
        if (needsPsql(statement)) {
            output.line("ERROR:  " + firstLine(statement.text) + " is for psql and not for the database; run it there");
            end.code = 1;
            break;
        }
        if (transactionStep(statement) == TransactionStep::Commits) noteTransaction(job.id, false);
        const bool inTransaction = m_connection->inTransaction();
        const auto problem = m_connection->run(statement, output);
        noteTransaction(job.id, m_connection->inTransaction());
        if (!problem) continue;
        output.line(withoutPassword(m_url, problem->text));
        output.line("in line " + std::to_string(statement.line) + ": " + firstLine(statement.text));
        end.code = 1;
        if (problem->broken) {
            forget();
            end.how = JobEnd::How::Lost;
            end.problem = lostWith(statement, inTransaction);
        }
        break;
    }
    if (const auto how = endWanted()) end = {.how = *how, .code = end.code, .startedMs = end.startedMs, .directory = end.directory, .stateLost = end.stateLost};
    if (!output.flush() && end.code == 0) end.code = 1;
    end.dropped = output.close();
    end.durationMs = steadyMs() - began;
    return end;
}

std::string SqlSession::lostWith(const SqlStatement& statement, bool inTransaction) const
{
    const std::string what = "the connection to " + m_url.name + " broke in line " + std::to_string(statement.line) + " (" + firstLine(statement.text) + "); ";
    if (inTransaction && transactionStep(statement) != TransactionStep::Commits) return what + "its transaction was not committed, so nothing of it is left; begin it again, or roll back";
    return what + "nobody knows whether it took effect; look into the database, then accept it, retry it or roll back";
}

void SqlSession::forget()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
}

/// Jobs of the next life have to know that they would be outside of a transaction that this one had open.
std::string SqlSession::transactionFile() const
{
    return m_files.folder() + "/transactions/" + sha256Hex(m_shell + '\n' + m_url.name).substr(0, 16);
}

void SqlSession::noteTransaction(const std::string& job, bool open)
{
    if (open == !m_transaction.empty()) return;
    m_transaction = open ? job : std::string();
    std::error_code problem;
    if (!open) {
        std::filesystem::remove(transactionFile(), problem);
        return;
    }
    std::filesystem::create_directories(m_files.folder() + "/transactions", problem);
    std::ofstream(transactionFile(), std::ios::trunc) << m_transaction << '\n';
}

} // namespace holdpoint::engine
