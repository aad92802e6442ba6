#pragma once

#include "models/engine/shell_runner.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <set>

namespace holdpoint::tests {

/// A real holdpoint-runner in a folder of its own, and what it says.
class Jobs {
public:
    explicit Jobs(const QString& folder = {});
    ~Jobs();

    [[nodiscard]] std::string folder() const { return m_place; }
    [[nodiscard]] engine::ShellRunner& runner() { return *m_runner; }
    /// As if the program that gave the jobs had died, and another one came.
    void newLife();

    /// Runs a block to its end. Its id is made up.
    engine::JobEnd run(const std::string& text, const std::string& shell = "main");
    std::string begin(const std::string& text, bool terminal = false, std::int64_t timeoutMs = 0);
    /// Waits until a job has ended.
    engine::JobEnd end(const std::string& id);
    [[nodiscard]] bool hasEnded(const std::string& id) const { return m_ends.contains(id); }
    [[nodiscard]] int endsOf(const std::string& id) const;
    [[nodiscard]] std::string output(const std::string& id) const;
    /// What a block printed, without the last line's end.
    std::string printed(const std::string& text, const std::string& shell = "main");
    [[nodiscard]] pid_t runnerPid() const;
    /// What a job asked last; "hidden: " before what is typed without being shown. Empty: it has not asked.
    [[nodiscard]] std::string asked(const std::string& id) const;
    /// Whether any file below the folder holds these bytes.
    [[nodiscard]] bool diskHolds(const std::string& bytes) const;
    engine::Job job(const std::string& text);

private:
    void listen();

    QTemporaryDir m_folder;
    std::string m_place;
    std::unique_ptr<engine::ShellRunner> m_runner;
    std::map<std::string, engine::JobEnd> m_ends;
    std::map<std::string, std::string> m_asked;
    std::multiset<std::string> m_told;
    int m_next = 0;
};

} // namespace holdpoint::tests
