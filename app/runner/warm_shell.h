#pragma once

#include "app/runner/files.h"

#include <cstdint>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace holdpoint::runner {

/// A bash that was started before its block is known. It waits at a pipe for two things: the state that it is to bring back, and the
/// block. While it waits it stands nowhere and has nothing open, and when its pipe closes it ends: so it does not outlive the runner.
class WarmShell {
public:
    /// None where no process can be started. The mark is in the environment of all that will descend from it.
    static std::unique_ptr<WarmShell> start(const std::string& folder, std::string mark);

    WarmShell(const WarmShell&) = delete;
    WarmShell& operator=(const WarmShell&) = delete;
    ~WarmShell();

    /// Once: the file, below the runner's folder, with the state that it brings back; empty: none.
    [[nodiscard]] bool bringBack(const std::string& state);
    /// Gives it what it does. True: its process is the caller's from now on. False: it has done nothing, and never will.
    [[nodiscard]] bool hand(const std::string& text);
    /// It has ended by itself, and its number may be another's already.
    void forget() { m_pid = -1; }

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] const std::string& mark() const { return m_mark; }
    [[nodiscard]] const std::string& state() const { return m_state; }
    [[nodiscard]] std::int64_t since() const { return m_since; }

private:
    WarmShell(pid_t pid, File pipe, std::string mark);

    pid_t m_pid;
    File m_pipe;
    std::string m_mark, m_state;
    std::int64_t m_since;
};

/// The few that wait. One is started when a block begins; when the block has ended it brings the shell's new state back, and is ready
/// when the next one comes. Steps follow each other quickly or at a person's pace, so none waits for long.
class WarmShells {
public:
    explicit WarmShells(std::string folder);

    /// One more is started, unless one waits that has brought nothing back yet.
    void startOne();
    /// This state changes: whoever has brought it back is of no use any more.
    void drop(const std::string& state);
    /// This state lies there, and a block that begins with it may come.
    void makeReady(const std::string& state);
    /// One that has brought this state back, or is about to. None: start one from the beginning.
    [[nodiscard]] std::unique_ptr<WarmShell> take(const std::string& state);
    void noteExit(pid_t pid);
    /// Ends those that have waited for long. When to look again; -1 = none waits.
    [[nodiscard]] std::int64_t look();

private:
    std::string m_folder, m_life;
    std::unique_ptr<WarmShell> m_blank;
    std::vector<std::unique_ptr<WarmShell>> m_ready;    ///< oldest first
    int m_next = 0;
};

} // namespace holdpoint::runner
