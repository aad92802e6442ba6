#include "app/runner/ending.h"

#include "app/runner/moment.h"
#include "app/runner/process_tree.h"

#include <algorithm>
#include <csignal>

namespace holdpoint::runner {

namespace {

constexpr std::int64_t lookAgainMs = 20;
constexpr std::int64_t lookSoonMs = 4, soonMs = 100;    // most end at once, and a way back waits for them

} // namespace

void Ending::begin(const std::string& how, std::int64_t graceMs, pid_t root, const std::vector<std::string>& marks)
{
    const std::int64_t now = steadyMs();
    if (begun()) {
        m_killAt = std::min(m_killAt, now + graceMs);
        return;
    }
    m_how = how;
    m_since = now;
    m_killAt = now + graceMs;
    const std::vector<pid_t> asked = askAllToEnd(root, marks);
    m_asked.insert(asked.begin(), asked.end());
    m_done = asked.empty();
}

std::int64_t Ending::look(pid_t root, const std::vector<std::string>& marks, bool rootEnded)
{
    if (m_done) return -1;
    const std::int64_t now = steadyMs();
    // What a shell began while it was being asked to end has not heard of it, and outlives it. What it begins to clean up, while it
    // lives, is left alone.
    if (!ask(root, marks, rootEnded)) {
        m_done = true;
        return now;
    }
    // What forks faster than it is ended is ended again and again.
    if (now >= m_killAt) signalAll(root, marks, SIGKILL);
    return now + (now - m_since < soonMs ? lookSoonMs : lookAgainMs);
}

/// Each process is asked once: one that cleans up may take a second time for impatience. But one that a shell had just made, and that was
/// not yet what it became, has forgotten it; that it lives although the signal would end it tells. False: there is none.
bool Ending::ask(pid_t root, const std::vector<std::string>& marks, bool alsoNew)
{
    const std::vector<pid_t> there = processesOf(root, marks);
    for (const pid_t pid : there) {
        if (!(m_asked.contains(pid) ? wouldDieOf(pid, SIGTERM) : alsoNew)) continue;
        m_asked.insert(pid);
        ::kill(pid, SIGTERM);
    }
    return !there.empty();
}

} // namespace holdpoint::runner
