#include "app/runner/job.h"

#include "app/runner/bash.h"
#include "app/runner/moment.h"
#include "app/runner/prelude.h"
#include "app/runner/process_tree.h"
#include "app/runner/state_words.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>

namespace holdpoint::runner {

namespace {

constexpr std::int64_t usualGraceMs = 5000;
constexpr std::int64_t quietMs = 60;        // after which it is looked whether a silent command asks

/// Two files for ever instead of a new one for each block: to make and remove files by the thousand is slow.
void takeTurns(const std::string& next, const std::string& current)
{
    if (::renameat2(AT_FDCWD, next.c_str(), AT_FDCWD, current.c_str(), RENAME_EXCHANGE) != 0) static_cast<void>(::rename(next.c_str(), current.c_str()));
}

constexpr int pipeBytes = 1 << 20;
// Signs in a state, each with names behind it.
constexpr std::string_view typedSign = "\n# typed in secret:";
constexpr std::string_view inMemorySign = "\n# in memory only:";
constexpr std::string_view wholeState = "\n# whole\n";   // and behind it, where the shell stands

/// A name for one of the runner's own files, by which a child opens it too.
std::string pathOf(const File& file) { return "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file.number()); }

bool isFile(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

} // namespace

std::string Job::begin(std::unique_ptr<WarmShell> warm)
{
    const auto problem = [](const std::string& what) { return what + ": " + std::strerror(errno); };
    const File once(::open(jobFile("started").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!once) return errno == EEXIST ? "it was begun before" : problem("its folder cannot be written");
    if (!openOutput()) return problem("its output cannot be written");
    ::mkdir((m_folder + "/shells").c_str(), 0700);
    ::mkdir((m_folder + "/shells/" + m_order.shell).c_str(), 0700);
    if (!isFile(reserve() + ".new") && !makeRoom(reserve())) return problem("there is no room on the disk");
    m_left = File(::memfd_create("state", MFD_CLOEXEC));
    if (!m_left || !rememberSecrets() || (!m_order.hidden.empty() && !fillScript())) return problem("there is no memory for it");
    std::string refusal = beginBash(std::move(warm), where());
    if (!refusal.empty()) ::unlink(jobFile("started").c_str());     // nothing was done, so it may be begun another time
    return refusal;
}

/// What it prints comes through a pipe: only so no secret gets into a file, and no flood fills the disk.
bool Job::openOutput()
{
    for (const auto& [name, value] : m_order.secrets) m_output.mask().learn(value);
    for (const auto& [piece, value] : m_order.hidden) m_output.mask().learn(value);
    for (const std::string& secret : m_order.hush) m_output.mask().learn(secret);
    if (!m_output.open(jobFile("output"), m_order.outputLimit)) return false;
    if (m_order.terminal) return true;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    m_reads = File(ends[0]);
    m_writes = File(ends[1]);
    ::fcntl(m_reads.number(), F_SETFL, O_NONBLOCK);
    static_cast<void>(::fcntl(m_writes.number(), F_SETPIPE_SZ, pipeBytes));     // a larger one is quicker, and no must
    return true;
}

/// The block is told what is secret, so that it leaves none of it on the disk, and what it is to bring back from memory.
bool Job::rememberSecrets()
{
    noteForgotten();
    if (const std::string held = m_memory.of(shellBefore()); !held.empty()) {
        m_held = File(::memfd_create("held", MFD_CLOEXEC));
        if (!m_held || !writeAll(m_held.number(), held)) return false;
    }
    if (m_output.mask().empty() && !m_held) return true;
    m_known = File(::memfd_create("known", MFD_CLOEXEC));
    m_hold = File(::memfd_create("hold", MFD_CLOEXEC));
    std::string known;
    for (const std::string& piece : m_output.mask().pieces())
        if (piece.find('\n') == std::string::npos) known += piece + '\n';
    return m_known && m_hold && writeAll(m_known.number(), known);
}

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

std::string Job::beginBash(std::unique_ptr<WarmShell> warm, const std::string& directory)
{
    struct stat folder{};
    if (::stat(directory.c_str(), &folder) != 0 || !S_ISDIR(folder.st_mode)) return "the folder " + directory + " does not exist any more";
    m_begun = steadyMs();
    m_result.startedMs = wallMs();
    if (warm) {
        const pid_t pid = warm->pid();
        const Handed what{block(), nextState(), mark(), directory, pathOf(m_writes), m_known ? pathOf(m_known) : std::string(), m_hold ? pathOf(m_hold) : std::string(), m_order.secrets};
        if (warm->hand(handedOver(what))) m_root = pid;
        if (m_root > 0) m_warm = std::move(warm);
    }
    return m_root > 0 ? std::string() : spawn(directory);
}

std::string Job::spawn(const std::string& directory)
{
    std::string slave;
    if (m_order.terminal) {
        m_terminal = File(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK));
        if (!m_terminal || ::grantpt(m_terminal.number()) != 0 || ::unlockpt(m_terminal.number()) != 0) return "there is no terminal to be had: " + std::string(std::strerror(errno));
        slave = m_slave = ::ptsname(m_terminal.number());
        const winsize size{40, 120, 0, 0};
        ::ioctl(m_terminal.number(), TIOCSWINSZ, &size);
        m_typed = File(::memfd_create("typed", MFD_CLOEXEC));
        if (!m_typed) return "there is no memory for what is typed: " + std::string(std::strerror(errno));
        m_typedPath = "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(m_typed.number());
    }
    static_cast<void>(bashProgram());
    const std::string state = stateBefore();
    std::vector<std::string> words{state.empty() ? state : m_folder + '/' + state, block(), nextState(), mark(), {}};
    for (const auto& [name, value] : m_order.secrets) words.back() += ' ' + name;
    words.push_back(m_typedPath);
    for (const File* file : {&m_known, &m_hold, &m_held}) words.push_back(*file ? pathOf(*file) : std::string());
    // The runner is small and has one thread, so a plain fork is quick and nothing can be held by another thread.
    m_root = ::fork();
    if (m_root < 0) return "no process can be started: " + std::string(std::strerror(errno));
    if (m_root == 0) become(directory, slave.empty() ? nullptr : slave.c_str(), words);
    return {};
}

/// The child: never returns.
void Job::become(const std::string& directory, const char* slave, const std::vector<std::string>& words) const
{
    ::setsid();
    const int input = slave != nullptr ? ::open(slave, O_RDWR | O_CLOEXEC) : ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (slave != nullptr) ::ioctl(input, TIOCSCTTY, 0);
    standAlone(input, slave != nullptr ? input : m_writes.number());
    for (const auto& [name, value] : m_order.secrets) ::setenv(name.c_str(), value.c_str(), 1);
    becomeBash(m_folder, directory, mark(), words);
}

/// The script with its secrets put in, in a file that no disk has. bash reads it whole before it runs it.
bool Job::fillScript()
{
    std::string text = readFile(jobFile("script"));
    for (const auto& [piece, value] : m_order.hidden)
        for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + value.size())) text.replace(at, piece.size(), value);
    m_script = File(::memfd_create("script", MFD_CLOEXEC));
    return m_script && writeAll(m_script.number(), text);
}

std::string Job::block() const { return m_script ? pathOf(m_script) : jobFile("script"); }
std::string Job::nextState() const { return pathOf(m_left); }

/// So much at once that what a client says is heard all the same.
void Job::drain()
{
    if (!m_terminal) {
        if (m_reads) drainPipe(m_reads, m_output, pipeBytes * 4);
        return;
    }
    char bytes[65536];
    for (std::size_t left = pipeBytes * 4; left > 0;) {
        const ssize_t size = ::read(m_terminal.number(), bytes, sizeof bytes);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return;
        m_output.put({bytes, static_cast<std::size_t>(size)});
        m_silentSince = steadyMs();
        m_told = false;
        left -= std::min(left, static_cast<std::size_t>(size));
    }
}

std::unique_ptr<LeftBehind> Job::leftBehind()
{
    m_writes = File();
    char byte = 0;
    // Empty, and nobody has its other end: then there is nothing to wait for.
    if (!m_reads || ::read(m_reads.number(), &byte, 0) < 0) return nullptr;
    pollfd end{m_reads.number(), POLLIN, 0};
    if (::poll(&end, 1, 0) > 0 && (end.revents & (POLLHUP | POLLIN)) == POLLHUP) return nullptr;
    return std::make_unique<LeftBehind>(std::move(m_reads), jobFile("later"), m_output.mask());
}

void Job::type(const std::string& bytes)
{
    m_silentSince = steadyMs();
    m_told = false;
    ++m_inputs;
    if (isHidden()) remember(bytes);
    if (m_terminal) static_cast<void>(writeAll(m_terminal.number(), bytes));
}

bool Job::isHidden() const
{
    termios manner{};
    return m_terminal && ::tcgetattr(m_terminal.number(), &manner) == 0 && (manner.c_lflag & ECHO) == 0;
}

/// Each line as it was typed and as `read` takes it. What is shorter is no secret: a "y" would take half of the variables with it.
void Job::remember(std::string_view typed)
{
    constexpr std::size_t shortest = 4;
    for (std::size_t end = 0; !typed.empty(); typed.remove_prefix(std::min(end + 1, typed.size()))) {
        end = std::min(typed.find('\n'), typed.size());
        const std::string_view line = typed.substr(0, end);
        for (const std::string& text : {std::string(line), asRead(line)}) {
            m_output.mask().learn(text);
            if (text.size() >= shortest) m_typedAny = writeAll(m_typed.number(), text + '\n') || m_typedAny;
        }
    }
}

Job::Asking Job::newlyAsks()
{
    if (m_told || !m_terminal || m_ended || m_ending.begun() || steadyMs() < m_silentSince + quietMs) return Asking::No;
    if (!readsTerminal(m_root, marks(), m_slave)) return Asking::No;
    // What it asks may have come since the silence, and lie there unread: then it is not told yet what.
    pollfd unread{prints(), POLLIN, 0};
    if (::poll(&unread, 1, 0) > 0 && (unread.revents & POLLIN) != 0) return Asking::No;
    m_told = true;
    return isHidden() ? Asking::Hidden : Asking::Shown;
}

void Job::stop(const std::string& how, std::int64_t graceMs) { m_ending.begin(how, graceMs, m_root, marks()); }

void Job::noteExit(int waitStatus)
{
    // A warm one writes a sign before it begins. Ended without it, it has done nothing: a fresh one does it.
    if (!m_ending.begun() && m_warm && readAll(m_left).empty()) {
        m_warm.reset();
        const pid_t dead = m_root;
        if (spawn(where()).empty()) return;
        m_root = dead;
    }
    m_ended = true;
    m_result.durationMs = steadyMs() - m_begun;
    m_result.how = WIFSIGNALED(waitStatus) ? "signalled" : "exited";
    m_result.code = WIFSIGNALED(waitStatus) ? WTERMSIG(waitStatus) : WEXITSTATUS(waitStatus);
}

std::int64_t Job::look()
{
    const std::int64_t now = steadyMs();
    if (!m_ending.begun()) {
        // Whether it asks is looked at now and then; nothing tells.
        const std::int64_t lookAgain = m_terminal && !m_ended && !m_told ? now + quietMs : -1;
        if (m_order.timeoutMs <= 0 || m_ended) return lookAgain;
        if (now < m_begun + m_order.timeoutMs) return lookAgain < 0 ? m_begun + m_order.timeoutMs : std::min(lookAgain, m_begun + m_order.timeoutMs);
        stop("timed-out", usualGraceMs);
    }
    return m_ending.look(m_root, marks(), m_ended);
}

bool Job::finish()
{
    if (!m_closed) {
        drainAll();
        m_output.close();
        m_result.dropped = m_output.dropped();
        m_closed = true;
    }
    if (m_ending.begun()) m_result.how = m_ending.how();
    m_finishTried = true;
    if (!m_stateKept) m_stateKept = keepState();
    const std::string result = engine::wire::write(m_result);
    if (writeWhole(jobFile("result"), result)) return true;
    ::unlink((reserve() + ".new").c_str());     // the disk is full, and this was kept for it
    return writeWhole(jobFile("result"), result);
}

/// All that its own processes had printed when it ended. What others add meanwhile does not keep it.
void Job::drainAll()
{
    if (m_terminal) return drain();
    int there = 0;
    if (!m_reads || ::ioctl(m_reads.number(), FIONREAD, &there) != 0) return;
    drainPipe(m_reads, m_output, static_cast<std::size_t>(std::max(there, 0)));
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
