#include "app/runner/server.h"

#include "app/runner/moment.h"
#include "app/runner/prelude.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sstream>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

namespace holdpoint::runner {

namespace {

constexpr std::int64_t idleMs = 10 * 60'000;
constexpr std::size_t longestLine = 1 << 20;

bool isId(const std::string& text)
{
    return !text.empty() && text.size() < 200 && text.front() != '.' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
    });
}

/// "from:SHELL", "limit:BYTES", and "env:NAME=HEX", "text:HEX=HEX" and "hush:HEX", which are secret.
void readMore(const std::string& word, Job::Order& order)
{
    if (word.starts_with("from:") && isId(word.substr(5))) order.parent = word.substr(5);
    if (word.starts_with("limit:")) order.outputLimit = std::strtoull(word.c_str() + 6, nullptr, 10);
    if (word.starts_with("hush:")) order.hush.push_back(engine::wire::fromHex(word.substr(5)));
    const std::size_t colon = word.find(':'), equals = word.find('=');
    if (colon == std::string::npos || equals == std::string::npos || equals < colon) return;
    const std::string name = word.substr(colon + 1, equals - colon - 1), value = engine::wire::fromHex(word.substr(equals + 1));
    if (word.starts_with("env:") && isId(name)) order.secrets.emplace_back(name, value);
    if (word.starts_with("text:") && !engine::wire::fromHex(name).empty()) order.hidden.emplace_back(engine::wire::fromHex(name), value);
}

} // namespace

bool Server::open(std::string& problem)
{
    const auto say = [&](const char* what) {
        problem = std::string(what) + ": " + std::strerror(errno);
        return false;
    };
    m_lock = File(::open((m_folder + "/runner.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!m_lock) return say("the folder cannot be written");
    if (::flock(m_lock.number(), LOCK_EX | LOCK_NB) != 0) return say("another runner lives here");
    if (!writeWhole(m_folder + "/boot", readFile("/proc/sys/kernel/random/boot_id")) || !writeWhole(m_folder + "/prelude", prelude)) return say("the folder cannot be written");

    // An address of a socket is short; the folder's path need not be. So it is named from inside.
    if (::chdir(m_folder.c_str()) != 0) return say("the folder cannot be entered");
    m_socket = File(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(engine::wire::socketName.begin(), engine::wire::socketName.end(), address.sun_path);
    ::unlink(address.sun_path);
    ::umask(0077);
    if (!m_socket || ::bind(m_socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return say("it cannot listen");
    if (::listen(m_socket.number(), 16) != 0) return say("it cannot listen");
    ::umask(0022);
    return true;
}

void Server::serve()
{
    // These belong to a process and not to its files, so they are set where the daemon already is one.
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGHUP, SIG_IGN);
    m_signals = File(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    m_idleSince = steadyMs();
    while (turn()) {}
}

/// Waits for something to happen and does it. False: nobody has wanted anything for a long time.
bool Server::turn()
{
    std::vector<pollfd> watched{{m_socket.number(), POLLIN, 0}, {m_signals.number(), POLLIN, 0}};
    for (const auto& client : m_clients) watched.push_back({client->socket.number(), POLLIN, 0});
    std::vector<Job*> printing;
    for (const auto& [id, job] : m_jobs)
        if (job->prints() >= 0 && !job->rootEnded()) {
            watched.push_back({job->prints(), POLLIN, 0});
            printing.push_back(job.get());
        }
    const std::size_t clients = m_clients.size(), leftBehind = 2 + clients + printing.size();
    for (const auto& left : m_leftBehind) watched.push_back({left->pipe(), POLLIN, 0});
    if (::poll(watched.data(), watched.size(), patience()) < 0 && errno != EINTR) return false;
    if ((watched[1].revents & POLLIN) != 0) reap();
    for (std::size_t i = 0; i < printing.size(); ++i)
        if (watched[2 + clients + i].revents != 0) printing[i]->drain();
    for (std::size_t i = m_leftBehind.size(); i-- > 0;)
        if (watched[leftBehind + i].revents != 0 && !m_leftBehind[i]->drain()) m_leftBehind.erase(m_leftBehind.begin() + static_cast<std::ptrdiff_t>(i));
    for (std::size_t i = 0; i < clients; ++i)
        if (watched[2 + i].revents != 0 && !hear(*m_clients[i])) m_clients[i]->socket = File();
    std::erase_if(m_clients, [](const auto& client) { return !client->socket; });
    if ((watched[0].revents & POLLIN) != 0) accept();
    finishJobs();
    // What a block has left behind would die of a pipe that nobody reads.
    if (!m_jobs.empty() || !m_clients.empty() || !m_leftBehind.empty()) m_idleSince = steadyMs();
    else if (folderIsGone()) return false;
    return steadyMs() - m_idleSince <= idleMs;
}

/// How long there is nothing to do but to listen.
int Server::patience()
{
    const std::int64_t warm = m_warm.look();
    std::int64_t next = m_jobs.empty() && m_clients.empty() && m_leftBehind.empty() ? m_idleSince + idleMs + 1 : -1;
    if (warm >= 0 && (next < 0 || warm < next)) next = warm;
    for (const auto& [id, job] : m_jobs) {
        std::int64_t at = job->look();
        if (job->over()) at = steadyMs() + (job->finishTried() ? 100 : 0);      // its result waits to be written
        if (at >= 0 && (next < 0 || at < next)) next = at;
    }
    return next < 0 ? -1 : static_cast<int>(std::clamp<std::int64_t>(next - steadyMs(), 0, 60'000));
}

void Server::accept()
{
    File socket(::accept4(m_socket.number(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!socket) return;
    auto client = std::make_unique<Client>();
    client->socket = std::move(socket);
    m_clients.push_back(std::move(client));
}

bool Server::hear(Client& client)
{
    char bytes[65536];
    const ssize_t size = ::recv(client.socket.number(), bytes, sizeof bytes, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) return true;
    if (size <= 0) return false;
    client.heard.append(bytes, static_cast<std::size_t>(size));
    for (std::size_t end = client.heard.find('\n'); end != std::string::npos; end = client.heard.find('\n')) {
        const std::string line = client.heard.substr(0, end);
        client.heard.erase(0, end + 1);
        obey(client, line);
    }
    return client.heard.size() < longestLine;
}

void Server::obey(Client& client, const std::string& line)
{
    std::istringstream words(line);
    std::string verb, id;
    words >> verb >> id;
    if (!isId(id)) return;
    const auto job = m_jobs.find(id);
    if (verb == "start") {
        Job::Order order;
        order.id = id;
        std::string manner, more;
        words >> order.shell >> manner >> order.timeoutMs;
        order.terminal = manner == "terminal";
        while (words >> more) readMore(more, order);
        if (isId(order.shell)) start(client, std::move(order));
    } else if (verb == "state") {
        static_cast<void>(writeAll(client.socket.number(), "state " + id + ' ' + stateOf(id) + '\n'));
        if (job != m_jobs.end()) job->second->askAgain();   // whoever comes later has not heard it
    } else if (verb == "stop" && job != m_jobs.end()) {
        std::int64_t grace = 0;
        words >> grace;
        job->second->stop("stopped", grace);
    } else if (verb == "input" && job != m_jobs.end()) {
        std::string hex;
        words >> hex;
        job->second->type(engine::wire::fromHex(hex));
    }
}

void Server::start(Client& client, Job::Order order)
{
    const std::string id = order.id;
    if (m_jobs.contains(id)) return;    // it runs; its end will be told
    auto job = std::make_unique<Job>(m_folder, std::move(order), m_memory);
    const std::string problem = job->begin(job->mayBeWarm() ? m_warm.take(job->stateBefore()) : nullptr);
    if (problem.empty()) {
        m_jobs[id] = std::move(job);
        m_warm.startOne();      // while the block runs: the next one will find it ready
    }
    else if (stateOf(id) == "ended") static_cast<void>(writeAll(client.socket.number(), "ended " + id + '\n'));
    else static_cast<void>(writeAll(client.socket.number(), "refused " + id + ' ' + problem + '\n'));
}

std::string Server::stateOf(const std::string& id) const
{
    if (const auto job = m_jobs.find(id); job != m_jobs.end()) return "running " + std::to_string(job->second->inputs());
    const std::string folder = m_folder + "/jobs/" + id;
    if (::access((folder + "/result").c_str(), F_OK) == 0) return "ended";
    return ::access((folder + "/started").c_str(), F_OK) == 0 ? "lost" : "unknown";
}

void Server::tell(const std::string& line)
{
    for (const auto& client : m_clients)
        if (!writeAll(client->socket.number(), line)) client->socket = File();
    std::erase_if(m_clients, [](const auto& client) { return !client->socket; });
}

/// Children that have ended: jobs, and what their processes left behind.
void Server::reap()
{
    signalfd_siginfo info{};
    while (::read(m_signals.number(), &info, sizeof info) > 0) {}
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) {
        m_warm.noteExit(pid);
        for (const auto& [id, job] : m_jobs)
            if (job->root() == pid) job->noteExit(status);
    }
}

/// Somebody has removed the release: nobody will ever ask what came of it, and there is no place to write it.
bool Server::folderIsGone() const { return ::access(m_folder.c_str(), F_OK) != 0 && errno == ENOENT; }

void Server::finishJobs()
{
    for (auto at = m_jobs.begin(); at != m_jobs.end();) {
        static_cast<void>(at->second->look());
        if (const Job::Asking asks = at->second->newlyAsks(); asks != Job::Asking::No) tell("asks " + at->first + (asks == Job::Asking::Hidden ? " hidden " : " shown ") + std::to_string(at->second->inputs()) + '\n');
        if (!at->second->over()) {
            ++at;
            continue;
        }
        const std::string id = at->first, state = at->second->stateAfter();
        m_warm.drop(state);
        if (!at->second->finish() && !folderIsGone()) {
            ++at;
            continue;
        }
        if (auto left = at->second->leftBehind()) m_leftBehind.push_back(std::move(left));
        at = m_jobs.erase(at);
        tell("ended " + id + '\n');
        if (::access((m_folder + '/' + state).c_str(), F_OK) == 0) m_warm.makeReady(state);
    }
}

} // namespace holdpoint::runner
