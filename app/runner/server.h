#pragma once

#include "app/runner/job.h"
#include "app/runner/left_behind.h"
#include "app/runner/shell_memory.h"

#include <map>
#include <memory>
#include <vector>

namespace holdpoint::runner {

/// Listens in a release's folder and does the jobs that it is given, with or without somebody listening.
class Server {
public:
    explicit Server(std::string folder) : m_folder(std::move(folder)), m_warm(m_folder) {}

    /// False: another runner lives here, or the folder cannot be used; `problem` says what.
    [[nodiscard]] bool open(std::string& problem);
    /// Until nobody has wanted anything for a long time.
    void serve();

private:
    struct Client {
        File socket;
        std::string heard;
    };

    bool turn();
    void accept();
    bool hear(Client& client);
    void obey(Client& client, const std::string& line);
    void start(Client& client, Job::Order order);
    [[nodiscard]] std::string stateOf(const std::string& id) const;
    void tell(const std::string& line);
    void reap();
    void finishJobs();
    [[nodiscard]] bool folderIsGone() const;
    [[nodiscard]] int patience();

    std::string m_folder;
    File m_lock, m_socket, m_signals;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::map<std::string, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<LeftBehind>> m_leftBehind;
    ShellMemory m_memory;
    WarmShells m_warm;
    std::int64_t m_idleSince = 0;
};

} // namespace holdpoint::runner
