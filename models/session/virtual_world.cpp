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
    m_jobs[job.id] = {course.durationMs < 0 ? -1 : m_clock.now() + course.durationMs, course.end};
}

void VirtualRunner::stop(const std::string& id, std::int64_t)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || job->second.lost || (job->second.dueMs >= 0 && job->second.dueMs <= m_clock.now())) return;
    job->second.end.how = JobEnd::How::Stopped;
    job->second.dueMs = m_clock.now();
}

Result<JobState> VirtualRunner::adopt(const std::string& id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return JobState::Unknown;
    if (job->second.lost) return JobState::Lost;
    job->second.heard = true;
    job->second.reported = false;
    return job->second.dueMs >= 0 && job->second.dueMs <= m_clock.now() ? JobState::Ended : JobState::Running;
}

std::int64_t VirtualRunner::next() const
{
    std::int64_t next = 0;
    for (const auto& [id, job] : m_jobs)
        if (!job.lost && !job.reported && job.dueMs >= 0 && (next == 0 || job.dueMs < next)) next = job.dueMs;
    return next;
}

bool VirtualRunner::report()
{
    for (auto& [id, job] : m_jobs) {
        if (job.lost || job.reported || !job.heard || job.dueMs < 0 || job.dueMs > m_clock.now()) continue;
        job.reported = true;
        m_listener.ended(id, job.end);
        return true;
    }
    return false;
}

void VirtualRunner::die()
{
    for (auto& [id, job] : m_jobs)
        if (job.dueMs < 0 || job.dueMs > m_clock.now()) job.lost = true;   // what has ended lies on disk
}

} // namespace holdpoint::session
