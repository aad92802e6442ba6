#include "app/runner/warm_shell.h"

#include "app/runner/bash.h"
#include "app/runner/moment.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>

namespace holdpoint::runner {

namespace {

constexpr std::int64_t longestWaitMs = 2000;
constexpr std::size_t mostReady = 4;

} // namespace

WarmShell::WarmShell(pid_t pid, File pipe, std::string mark) : m_pid(pid), m_pipe(std::move(pipe)), m_mark(std::move(mark)), m_since(steadyMs()) {}

std::unique_ptr<WarmShell> WarmShell::start(const std::string& folder, std::string mark)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return nullptr;
    const File reads(ends[0]);
    File writes(ends[1]);
    // Nobody waits for one that does not listen: it is given up.
    ::fcntl(writes.number(), F_SETFL, O_NONBLOCK);
    static_cast<void>(bashProgram());
    const pid_t pid = ::fork();
    if (pid < 0) return nullptr;
    if (pid == 0) {
        ::setsid();
        const File nothing(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        standAlone(reads.number(), nothing.number());
        becomeBash(folder, "/", mark, {});
    }
    return std::unique_ptr<WarmShell>(new WarmShell(pid, std::move(writes), std::move(mark)));
}

WarmShell::~WarmShell()
{
    if (m_pid > 0) ::kill(m_pid, SIGKILL);
}

bool WarmShell::bringBack(const std::string& state)
{
    m_state = state;
    m_since = steadyMs();
    return writeAll(m_pipe.number(), state + '\n');
}

bool WarmShell::hand(const std::string& text)
{
    // The last line of the text is what lets it begin: without that, it does nothing.
    if (!writeAll(m_pipe.number(), text)) return false;
    m_pipe = File();
    m_pid = -1;
    return true;
}

WarmShells::WarmShells(std::string folder) : m_folder(std::move(folder)), m_life(std::to_string(::getpid()) + '-' + std::to_string(steadyMs())) {}

void WarmShells::startOne()
{
    if (!m_blank) m_blank = WarmShell::start(m_folder, m_folder + ":warm-" + m_life + '-' + std::to_string(++m_next));
}

void WarmShells::drop(const std::string& state)
{
    std::erase_if(m_ready, [&](const auto& shell) { return shell->state() == state; });
}

void WarmShells::makeReady(const std::string& state)
{
    drop(state);
    startOne();
    std::unique_ptr<WarmShell> shell = std::move(m_blank);
    if (!shell || !shell->bringBack(state)) return;
    if (m_ready.size() == mostReady) m_ready.erase(m_ready.begin());
    m_ready.push_back(std::move(shell));
}

std::unique_ptr<WarmShell> WarmShells::take(const std::string& state)
{
    for (auto at = m_ready.begin(); at != m_ready.end(); ++at) {
        if ((*at)->state() != state) continue;
        std::unique_ptr<WarmShell> shell = std::move(*at);
        m_ready.erase(at);
        return shell;
    }
    std::unique_ptr<WarmShell> shell = std::move(m_blank);
    return shell && shell->bringBack(state) ? std::move(shell) : nullptr;
}

void WarmShells::noteExit(pid_t pid)
{
    if (m_blank && m_blank->pid() == pid) {
        m_blank->forget();
        m_blank.reset();
    }
    std::erase_if(m_ready, [&](const auto& shell) {
        const bool gone = shell->pid() == pid;
        if (gone) shell->forget();
        return gone;
    });
}

std::int64_t WarmShells::look()
{
    const std::int64_t tooOld = steadyMs() - longestWaitMs;
    if (m_blank && m_blank->since() <= tooOld) m_blank.reset();
    std::erase_if(m_ready, [&](const auto& shell) { return shell->since() <= tooOld; });
    std::int64_t first = m_blank ? m_blank->since() : -1;
    for (const auto& shell : m_ready) first = first < 0 ? shell->since() : std::min(first, shell->since());
    return first < 0 ? -1 : first + longestWaitMs;
}

} // namespace holdpoint::runner
