#include "models/engine/sql_runner.h"

#include <QMetaObject>

namespace holdpoint::engine {

namespace {
constexpr std::int64_t usualGraceMs = 5000;
}

void SqlRunner::start(const Job& job)
{
    if (!takeIn(job.id)) return;
    const auto url = database::readDatabaseUrl(job.target, job.directory);
    if (!url) return report(job.id, {.how = JobEnd::How::NotStarted, .problem = url.error().what});
    auto& session = m_sessions[{job.shell, job.target}];
    if (!session)
        session = std::make_unique<SqlSession>(files(), *url, job.shell, [this](const std::string& id, JobEnd end) {
            QMetaObject::invokeMethod(&here(), [this, id, end = std::move(end)] {
                m_jobs.erase(id);
                report(id, end);
            }, Qt::QueuedConnection);
        });
    m_jobs[job.id] = session.get();
    session->give(job);
    if (job.timeoutMs > 0) QTimer::singleShot(std::chrono::milliseconds(job.timeoutMs), &here(), [this, id = job.id] { end(id, JobEnd::How::TimedOut, usualGraceMs); });
}

void SqlRunner::stop(const std::string& id, std::int64_t graceMs) { end(id, JobEnd::How::Stopped, graceMs); }

void SqlRunner::end(const std::string& id, JobEnd::How how, std::int64_t graceMs)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    job->second->end(id, how);
    QTimer::singleShot(std::chrono::milliseconds(graceMs), &here(), [this, id] {
        if (const auto late = m_jobs.find(id); late != m_jobs.end()) late->second->cut(id);
    });
}

} // namespace holdpoint::engine
