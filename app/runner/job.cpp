#include "app/runner/job.h"

#include "app/runner/bash.h"
#include "app/runner/moment.h"
#include "app/runner/prelude.h"
#include "app/runner/process_tree.h"
#include "app/runner/state_words.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
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
constexpr int pipeBytes = 1 << 20;

/// A name for one of the runner's own files, by which a child opens it too.
std::string pathOf(const File& file) { return "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file.number()); }

} // namespace

std::string Job::begin(std::unique_ptr<WarmShell> warm)
{
    const auto problem = [](const std::string& what) { return what + ": " + std::strerror(errno); };
    const File once(::open(jobFile("started").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!once) return errno == EEXIST ? "it was begun before" : problem("its folder cannot be written");
    if (!openOutput()) return problem("its output cannot be written");
    ::mkdir((m_folder + "/shells").c_str(), 0700);
    ::mkdir((m_folder + "/shells/" + m_order.shell).c_str(), 0700);
    if (::access((reserve() + ".new").c_str(), F_OK) != 0 && !makeRoom(reserve())) return problem("there is no room on the disk");
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

} // namespace holdpoint::runner
