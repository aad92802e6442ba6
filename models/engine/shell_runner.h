#pragma once

#include "models/engine/runner.h"

#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <system_error>

namespace holdpoint::engine {

/// Does jobs in bash on this machine, through the program holdpoint-runner, which it starts where none lives in the folder.
/// The runner goes on without us; what it leaves in the folder is what we know of a job.
class ShellRunner : public Runner {
public:
    ShellRunner(std::string folder, std::string program);
    ~ShellRunner() override;

    void listen(Listener listener) override { m_listener = std::move(listener); }
    void start(const Job& job) override;
    void stop(const std::string& id, std::int64_t graceMs) override;
    void input(const std::string& id, const std::string& bytes) override;
    Result<JobState> adopt(const std::string& id) override;

private:
    struct Question {
        std::string id;
        bool secret = false;
        int inputs = 0;     ///< what had been typed before it asked; a question is old when more was typed since
    };

    [[nodiscard]] std::string jobFile(const std::string& id, const char* name) const { return m_folder + "/jobs/" + id + '/' + name; }
    [[nodiscard]] std::string prepare(const Job& job) const;
    [[nodiscard]] std::string unwritable(const std::error_code& problem) const;
    [[nodiscard]] bool connectToRunner();
    [[nodiscard]] std::string reachRunner();
    [[nodiscard]] std::string launch() const;
    [[nodiscard]] bool send(const std::string& line) const;
    void hear();
    void understand(const std::string& line);
    void asked(const std::string& id, bool secret);
    void disconnected();
    void close();
    bool takeResult(const std::string& id);
    void report(const std::string& id, JobEnd end);
    void reportLost(const std::string& id);
    void deliver();
    void followOutput();
    void lookAtOutput();
    [[nodiscard]] bool sameBoot() const;

    std::string m_folder, m_program;
    Listener m_listener;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::string m_heard, m_state;                       ///< the rest of a line; the answer to "state"
    std::map<std::string, std::uint64_t> m_running;     ///< jobs that we wait for, and how much of their output was told
    std::deque<std::pair<std::string, JobEnd>> m_ends;  ///< to be told from the event loop
    std::deque<Question> m_questions;                   ///< told from there, too
    std::map<std::string, int> m_inputs;                ///< how often each was typed at
    QTimer m_delivery, m_outputLook;
};

} // namespace holdpoint::engine
