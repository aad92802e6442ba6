// What goes on from one block to the next: the shell's directory, variables and functions, and where it cannot, what is said of that.

#include "app/runner/job.h"

#include "app/runner/state_words.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace holdpoint::runner {

namespace {

/// Two files for ever instead of a new one for each block: to make and remove files by the thousand is slow.
void takeTurns(const std::string& next, const std::string& current)
{
    if (::renameat2(AT_FDCWD, next.c_str(), AT_FDCWD, current.c_str(), RENAME_EXCHANGE) != 0) static_cast<void>(::rename(next.c_str(), current.c_str()));
}

// Signs in a state, each with names behind it.
constexpr std::string_view typedSign = "\n# typed in secret:";
constexpr std::string_view inMemorySign = "\n# in memory only:";
constexpr std::string_view wholeState = "\n# whole\n";   // and behind it, where the shell stands

bool isFile(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

} // namespace

/// What only the runner had before this one is gone with it.
void Job::noteForgotten()
{
    const std::string shell = shellBefore();
    if (shell.empty() || m_memory.knows(shell)) return;
    const std::string state = readFile(m_folder + "/shells/" + shell + "/state");
    m_forgotten = namesBehind(state, inMemorySign);
}

/// The shell whose state it begins with: its own, or the one that it comes from; empty: neither has a state.
std::string Job::shellBefore() const
{
    for (const std::string& name : {m_order.shell, m_order.parent})
        if (!name.empty() && isFile(m_folder + "/shells/" + name + "/state")) return name;
    return {};
}

std::string Job::stateBefore() const
{
    if (const std::string shell = shellBefore(); !shell.empty()) return "shells/" + shell + "/state";
    return isFile(jobFile("first")) ? "jobs/" + m_order.id + "/first" : std::string();
}

/// Where the shell stands: where its last block left it, or where the client wants the first one to begin.
std::string Job::where() const
{
    const std::string shell = shellBefore(), left = shell.empty() ? std::string() : readFile(m_folder + "/shells/" + shell + "/state.cwd");
    return left.empty() ? readFile(jobFile("where")) : left.substr(0, left.find_last_not_of('\n') + 1);
}

/// What of its state does not go on, in words; empty: all does.
std::string Job::lostFrom(const std::string& state, bool hidSome) const
{
    std::string lost;
    const auto say = [&](const std::string& what) { lost += (lost.empty() ? "" : "; ") + what; };
    if (!m_forgotten.empty()) say("held a secret, so it was in memory only and is gone with the runner that had it: " + m_forgotten);
    if (const std::string names = m_typedAny ? namesBehind(state, typedSign) : std::string(); !names.empty()) say("not carried on, because it was typed as a secret: " + names);
    if (hidSome) say("a function, an alias or a trap holds a secret, which goes on as •••");
    return lost;
}

/// The state goes to the next block when it is whole; else the one before stays, and that is said. False: another try may help.
bool Job::keepState()
{
    const std::string left = readAll(m_left), asBefore = ", so directory, variables and functions are as they were before ";
    const std::size_t whole = left.rfind(wholeState);
    if (whole == std::string::npos) {
        m_result.directory = where();
        m_result.stateLost = m_result.how == "exited" ? "the command replaced its shell" + asBefore + "it" : "the shell was ended from outside" + asBefore + "the command";
        return true;
    }
    const std::size_t size = whole + wholeState.size();
    const std::string place = left.substr(size), next = shellFile("next");
    const std::string kept = m_output.mask().of(std::string_view(left).substr(0, size));
    const bool moved = readFile(shellFile("state.cwd")) != place;
    if (!writeOver(next, kept) || (moved && !writeOver(next + ".cwd", place))) {
        m_result.directory = where();
        m_result.stateLost = "the shell's state cannot be written (" + std::string(std::strerror(errno)) + ")" + asBefore + "the command";
        return false;
    }
    takeTurns(next, shellFile("state"));
    if (moved) takeTurns(next + ".cwd", shellFile("state.cwd"));
    m_result.directory = place.substr(0, place.find('\n'));
    m_result.stateLost = lostFrom(left, kept.size() != size);
    m_memory.keep(m_order.shell, m_hold ? readAll(m_hold) : std::string());
    return true;
}

} // namespace holdpoint::runner
