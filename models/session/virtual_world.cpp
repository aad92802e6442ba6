#include "models/session/virtual_world.h"

namespace holdpoint::session {

using engine::JobEnd;
using engine::JobState;

void VirtualRunner::start(const engine::Job& job)
{
    if (m_jobs.contains(job.id)) return;    // given twice, done once
    Course course = m_script(job);
    ++m_begun[job.id];
    course.end.startedMs = m_clock.now();
    course.end.durationMs = course.durationMs;
    if (job.timeoutMs > 0 && (course.durationMs < 0 || course.durationMs > job.timeoutMs)) {
        course.durationMs = job.timeoutMs;
        course.end = {.how = JobEnd::How::TimedOut, .startedMs = m_clock.now(), .durationMs = job.timeoutMs};
    }
    Running& running = m_jobs[job.id];
    running.end = course.end;
    endAt(job.id, running, course.durationMs < 0 ? -1 : m_clock.now() + course.durationMs);
}

void VirtualRunner::endAt(const std::string& id, Running& job, std::int64_t dueMs)
{
    forget(id, job);
    job.dueMs = dueMs;
    if (dueMs >= 0) m_due.insert({dueMs, id});
}

void VirtualRunner::stop(const std::string& id, std::int64_t)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || job->second.lost || (job->second.dueMs >= 0 && job->second.dueMs <= m_clock.now())) return;
    job->second.end.how = JobEnd::How::Stopped;
    endAt(id, job->second, m_clock.now());
}

Result<JobState> VirtualRunner::adopt(const std::string& id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return JobState::Unknown;
    if (job->second.lost) return JobState::Lost;
    endAt(id, job->second, job->second.dueMs);
    return job->second.dueMs >= 0 && job->second.dueMs <= m_clock.now() ? JobState::Ended : JobState::Running;
}

std::int64_t VirtualRunner::next() const { return m_due.empty() ? 0 : m_due.begin()->first; }

bool VirtualRunner::report()
{
    if (m_due.empty() || m_due.begin()->first > m_clock.now()) return false;
    const std::string id = m_due.begin()->second;
    m_due.erase(m_due.begin());
    m_listener.ended(id, m_jobs.at(id).end);
    return true;
}

void VirtualRunner::die()
{
    for (auto& [id, job] : m_jobs) {
        if (job.dueMs >= 0 && job.dueMs <= m_clock.now()) continue;     // what has ended lies on disk
        job.lost = true;
        forget(id, job);
    }
}

} // namespace holdpoint::session
