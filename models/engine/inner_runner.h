#pragma once

#include "models/engine/job_files.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace holdpoint::engine {

/// What runners have in common that do their jobs inside this program. Such a job dies with the program: who comes after finds
/// it ended, not begun, or lost, and never running.
class InnerRunner : public Runner {
public:
    explicit InnerRunner(std::string folder);

    void listen(Listener listener) override { m_listener = std::move(listener); }
    void input(const std::string&, const std::string&) override {}      // nothing here asks anybody
    Result<JobState> adopt(const std::string& id) override;

protected:
    /// Takes the job in. False: it was given before, and what there is to say about it is said.
    [[nodiscard]] bool takeIn(const std::string& id);
    [[nodiscard]] bool runs(const std::string& id) const { return m_running.contains(id); }
    [[nodiscard]] const JobFiles& files() const { return m_files; }
    /// What is called through it comes from the event loop of the runner's thread, and not at all when the runner is gone.
    [[nodiscard]] QObject& here() { return m_here; }
    /// Tells the end of a job, once, from the event loop.
    void report(const std::string& id, JobEnd end);

private:
    void lookAtOutput();

    JobFiles m_files;
    Listener m_listener;
    std::map<std::string, std::uint64_t> m_running;     ///< and how much of their output was told
    QTimer m_outputLook;
    QObject m_here;
};

} // namespace holdpoint::engine
