#include "models/engine/inner_runner.h"

#include <QMetaObject>

namespace holdpoint::engine {

namespace {
constexpr int outputLookMs = 50;
}

InnerRunner::InnerRunner(std::string folder) : m_files(std::move(folder))
{
    QObject::connect(&m_outputLook, &QTimer::timeout, &m_here, [this] { lookAtOutput(); });
}

bool InnerRunner::takeIn(const std::string& id)
{
    if (m_running.contains(id)) return false;
    m_running[id] = 0;
    if (JobEnd end; m_files.read(id, end)) report(id, std::move(end));
    else if (m_files.begun(id)) report(id, {.how = JobEnd::How::Lost, .problem = "it was begun before, and nobody knows how far it came; look at what it did"});
    else {
        if (m_listener.output && !m_outputLook.isActive()) m_outputLook.start(outputLookMs);
        return true;
    }
    return false;
}

Result<JobState> InnerRunner::adopt(const std::string& id)
{
    if (m_running.contains(id)) return JobState::Running;
    if (JobEnd end; m_files.read(id, end)) {
        m_running[id] = 0;
        report(id, std::move(end));
        return JobState::Ended;
    }
    return m_files.begun(id) ? JobState::Lost : JobState::Unknown;
}

void InnerRunner::report(const std::string& id, JobEnd end)
{
    m_files.measure(id, end);
    QMetaObject::invokeMethod(&m_here, [this, id, end = std::move(end)] {
        if (m_running.erase(id) == 0) return;
        if (m_listener.output && end.outputBytes > 0) m_listener.output(id, end.outputFile, end.outputBytes);
        if (m_listener.ended) m_listener.ended(id, end);
    }, Qt::QueuedConnection);
}

void InnerRunner::lookAtOutput()
{
    if (m_running.empty()) return m_outputLook.stop();
    std::vector<std::pair<std::string, JobEnd>> grown;
    for (auto& [id, told] : m_running) {
        JobEnd now;
        m_files.measure(id, now);
        if (now.outputBytes <= told) continue;
        told = now.outputBytes;
        grown.emplace_back(id, std::move(now));
    }
    for (const auto& [id, now] : grown) m_listener.output(id, now.outputFile, now.outputBytes);
}

} // namespace holdpoint::engine
