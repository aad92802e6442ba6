#include "models/engine/shell_runner.h"

#include "models/engine/job_files.h"
#include "models/engine/runner_wire.h"
#include "models/engine/verdict.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace holdpoint::engine {

namespace fs = std::filesystem;

namespace {

constexpr int outputLookMs = 50;
constexpr int answerMs = 5000;
constexpr std::streamoff longestPrompt = 4096;

std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string endOf(const std::string& path, std::streamoff most)
{
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return {};
    in.seekg(std::max<std::streamoff>(in.tellg() - most, 0));
    return {std::istreambuf_iterator<char>(in), {}};
}

bool writeFile(const std::string& path, const std::string& text)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    return static_cast<bool>(out.flush());
}

/// What the runner is asked to begin. Secrets stand in this line, which never lies on a disk.
std::string startLine(const Job& job)
{
    std::string line = "start " + job.id + ' ' + job.shell + (job.terminal ? " terminal " : " pipe ") + std::to_string(job.timeoutMs);
    if (!job.parentShell.empty()) line += " from:" + job.parentShell;
    if (job.outputLimit > 0) line += " limit:" + std::to_string(job.outputLimit);
    for (const std::string& secret : job.hush) line += " hush:" + wire::toHex(secret);
    for (const auto& [name, value] : job.secrets) line += " env:" + name + '=' + wire::toHex(value);
    for (const auto& [piece, value] : job.hidden) line += " text:" + wire::toHex(piece) + '=' + wire::toHex(value);
    return line + '\n';
}

/// "hidden 2", "running 0"
int inputsIn(const std::string& words) { return std::atoi(words.c_str() + std::min(words.find(' '), words.size())); }

} // namespace

ShellRunner::ShellRunner(std::string folder, std::string program) : m_folder(std::move(folder)), m_program(std::move(program))
{
    m_delivery.setSingleShot(true);
    QObject::connect(&m_delivery, &QTimer::timeout, &m_delivery, [this] { deliver(); });
    QObject::connect(&m_outputLook, &QTimer::timeout, &m_outputLook, [this] { lookAtOutput(); });
}

ShellRunner::~ShellRunner() { close(); }

// --- giving and taking jobs ---

void ShellRunner::start(const Job& job)
{
    std::string problem = prepare(job);
    if (problem.empty()) problem = reachRunner();
    m_running[job.id] = 0;
    if (problem.empty() && !send(startLine(job))) return disconnected();
    if (!problem.empty()) return report(job.id, {.how = JobEnd::How::NotStarted, .problem = problem});
    followOutput();
}

std::string ShellRunner::unwritable(const std::error_code& problem) const
{
    return "the folder " + m_folder + " cannot be written (" + (problem ? problem.message() : std::strerror(errno)) + "); check the disk and the rights";
}

/// Writes down what the runner is to do. The answer says why it could not be written.
std::string ShellRunner::prepare(const Job& job) const
{
    std::error_code problem;
    fs::create_directories(m_folder + "/jobs/" + job.id, problem);
    std::string first;
    // What a shell begins with is asked only where it has not begun.
    const auto begun = [&](const std::string& shell) { return !shell.empty() && ::access((m_folder + "/shells/" + shell + "/state").c_str(), F_OK) == 0; };
    if (begun(job.shell) || begun(job.parentShell)) {
        if (!problem && writeFile(jobFile(job.id, "script"), job.text + '\n')) return {};
        return unwritable(problem);
    }
    for (const auto& [name, value] : job.variables) first += "export " + name + '=' + wire::quoted(value) + '\n';
    if (!problem && writeFile(jobFile(job.id, "script"), job.text + '\n') && writeFile(jobFile(job.id, "where"), job.directory) && (first.empty() || writeFile(jobFile(job.id, "first"), first)))
        return {};
    return unwritable(problem);
}

void ShellRunner::stop(const std::string& id, std::int64_t graceMs)
{
    if (!m_running.contains(id)) return;
    if (m_socket < 0 || !send("stop " + id + ' ' + std::to_string(graceMs) + '\n')) disconnected();
}

void ShellRunner::input(const std::string& id, const std::string& bytes)
{
    if (!m_running.contains(id)) return;
    ++m_inputs[id];
    if (!send("input " + id + ' ' + wire::toHex(bytes) + '\n')) disconnected();
}

Result<JobState> ShellRunner::adopt(const std::string& id)
{
    m_running[id] = 0;
    if (takeResult(id)) return JobState::Ended;
    const bool begun = ::access(jobFile(id, "started").c_str(), F_OK) == 0;
    if (!sameBoot()) {      // what the machine had not written when it stopped is not there, so nothing here proves anything
        m_running.erase(id);
        return begun || fs::exists(m_folder + "/jobs/" + id) || fs::exists(m_folder + "/boot") ? JobState::Lost : JobState::Unknown;
    }
    if (!begun) {
        m_running.erase(id);
        return JobState::Unknown;
    }
    m_state.clear();
    if ((m_socket >= 0 || connectToRunner()) && send("state " + id + '\n')) {
        pollfd wait{m_socket, POLLIN, 0};
        while (m_state.empty() && m_socket >= 0 && ::poll(&wait, 1, answerMs) > 0) hear();
    }
    if (m_state.starts_with("running")) {
        m_inputs[id] = inputsIn(m_state);
        followOutput();
        return JobState::Running;
    }
    if (takeResult(id) || m_ends.end() != std::find_if(m_ends.begin(), m_ends.end(), [&](const auto& end) { return end.first == id; })) return JobState::Ended;
    m_running.erase(id);
    return JobState::Lost;
}

bool ShellRunner::sameBoot() const
{
    const std::string then = readFile(m_folder + "/boot");
    return then.empty() || then == readFile("/proc/sys/kernel/random/boot_id");
}

// --- the runner ---

std::string ShellRunner::reachRunner()
{
    if (m_socket >= 0 || connectToRunner()) return {};
    std::string problem = launch();
    if (connectToRunner()) return {};
    return problem.empty() ? "holdpoint-runner does not answer; look into " + m_folder + "/runner.log" : problem;
}

/// Comes back when the runner listens, or has said why it does not.
std::string ShellRunner::launch() const
{
    const char* words[] = {m_program.c_str(), m_folder.c_str(), nullptr};
    pid_t pid = 0;
    // Away from the terminal from its first moment: a Ctrl-C right after the first command began is meant for this program alone.
    posix_spawnattr_t apart;
    ::posix_spawnattr_init(&apart);
    ::posix_spawnattr_setflags(&apart, POSIX_SPAWN_SETSID);
    const int code = ::posix_spawn(&pid, m_program.c_str(), nullptr, &apart, const_cast<char* const*>(words), environ);
    ::posix_spawnattr_destroy(&apart);
    if (code != 0) return m_program + " cannot be started: " + std::strerror(code);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    return {};
}

bool ShellRunner::connectToRunner()
{
    // The path of a folder may be longer than a socket's address; so it is named through an open folder.
    const int folder = ::open(m_folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return false;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(folder) + '/' + std::string(wire::socketName);
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool reached = m_socket >= 0 && ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(folder);
    if (!reached) {
        close();
        return false;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { hear(); });
    return true;
}

bool ShellRunner::send(const std::string& line) const
{
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t size = ::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return false;
        rest.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

void ShellRunner::hear()
{
    char bytes[65536];
    const ssize_t size = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (size <= 0) return disconnected();
    m_heard.append(bytes, static_cast<std::size_t>(size));
    for (std::size_t end = m_heard.find('\n'); end != std::string::npos; end = m_heard.find('\n')) {
        const std::string line = m_heard.substr(0, end);
        m_heard.erase(0, end + 1);
        understand(line);
    }
}

void ShellRunner::understand(const std::string& line)
{
    const std::size_t first = line.find(' ');
    const std::size_t second = std::min(line.find(' ', first + 1), line.size());
    const std::string verb = line.substr(0, first), id = line.substr(first + 1, second - first - 1);
    const std::string rest = second < line.size() ? line.substr(second + 1) : std::string();
    if (verb == "state") m_state = rest;
    else if (verb == "ended" && m_running.contains(id) && !takeResult(id)) reportLost(id);
    else if (verb == "refused" && rest == "it was begun before") reportLost(id);
    else if (verb == "asks" && m_running.contains(id)) {
        m_questions.push_back({id, rest.starts_with("hidden"), inputsIn(rest)});     // told from the event loop: we may be inside a call
        m_delivery.start(0);
    }
    else if (verb == "refused") report(id, {.how = JobEnd::How::NotStarted, .problem = rest});
}

/// What it asks is the line that its output has not ended yet.
void ShellRunner::asked(const std::string& id, bool secret)
{
    if (!m_listener.asks) return;
    const std::string shown = withoutControls(endOf(jobFile(id, "output"), longestPrompt));
    m_listener.asks(id, shown.substr(shown.find_last_of('\n') + 1), secret);
}

/// The runner is gone. What has a result has ended; what has none is lost.
void ShellRunner::disconnected()
{
    close();
    std::vector<std::string> left;
    for (const auto& [id, told] : m_running) left.push_back(id);
    for (const std::string& id : left)
        if (!takeResult(id)) reportLost(id);
}

void ShellRunner::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();    // it may be the one that called
    }
    if (m_socket >= 0) ::close(m_socket);
    m_socket = -1;
    m_heard.clear();
}

// --- what is told ---

bool ShellRunner::takeResult(const std::string& id)
{
    JobEnd end;
    if (!JobFiles(m_folder).read(id, end)) return false;
    report(id, std::move(end));
    return true;
}

void ShellRunner::reportLost(const std::string& id)
{
    report(id, {.how = JobEnd::How::Lost, .problem = "holdpoint-runner stopped while it ran, so nobody knows how far it came; look at what it did"});
}

void ShellRunner::report(const std::string& id, JobEnd end)
{
    if (m_running.erase(id) == 0) return;
    JobFiles(m_folder).measure(id, end);
    m_ends.emplace_back(id, std::move(end));
    m_delivery.start(0);
}

void ShellRunner::deliver()
{
    while (!m_ends.empty()) {
        auto [id, end] = std::move(m_ends.front());
        m_ends.pop_front();
        if (m_listener.output && end.outputBytes > 0) m_listener.output(id, end.outputFile, end.outputBytes);
        if (m_listener.ended) m_listener.ended(id, end);
    }
    while (!m_questions.empty()) {
        const Question question = m_questions.front();
        m_questions.pop_front();
        if (m_running.contains(question.id) && question.inputs == m_inputs[question.id]) asked(question.id, question.secret);
    }
}

void ShellRunner::followOutput()
{
    if (m_listener.output && !m_outputLook.isActive()) m_outputLook.start(outputLookMs);
}

void ShellRunner::lookAtOutput()
{
    if (m_running.empty()) return m_outputLook.stop();
    for (auto& [id, told] : m_running) {
        struct stat file{};
        const std::string path = jobFile(id, "output");
        if (::stat(path.c_str(), &file) != 0 || static_cast<std::uint64_t>(file.st_size) <= told) continue;
        told = static_cast<std::uint64_t>(file.st_size);
        m_listener.output(id, path, told);
    }
}

} // namespace holdpoint::engine
