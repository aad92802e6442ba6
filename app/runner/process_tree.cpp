#include "app/runner/process_tree.h"

#include "app/runner/files.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <map>
#include <memory>
#include <string_view>
#include <sys/syscall.h>
#include <time.h>

namespace holdpoint::runner {

namespace {

struct Known {
    pid_t parent = 0;
    bool dead = false;      ///< a zombie: nothing to stop
    bool runs = false;      ///< it does something itself, and waits for nobody
};

/// "1234 (name) S 1 …": the name may hold brackets and blanks, so the fields count from its last bracket.
Known readStat(pid_t pid)
{
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t close = stat.rfind(')');
    Known known;
    if (close == std::string::npos || close + 4 >= stat.size()) return {0, true, false};
    known.dead = stat[close + 2] == 'Z' || stat[close + 2] == 'X';
    known.runs = stat[close + 2] == 'R';
    std::from_chars(stat.data() + close + 4, stat.data() + stat.size(), known.parent);
    return known;
}

std::map<pid_t, Known> allProcesses()
{
    std::map<pid_t, Known> all;
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir("/proc"), ::closedir);
    while (const dirent* entry = folder ? ::readdir(folder.get()) : nullptr) {
        const pid_t pid = std::atoi(entry->d_name);
        if (pid > 0) all[pid] = readStat(pid);
    }
    return all;
}

bool hasMark(pid_t pid, const std::vector<std::string>& marks)
{
    const std::string environment = readFile("/proc/" + std::to_string(pid) + "/environ");
    for (const std::string& mark : marks) {
        const std::string entry = "HOLDPOINT_JOB=" + mark;
        for (std::size_t at = environment.find(entry); at != std::string::npos; at = environment.find(entry, at + 1))
            if ((at == 0 || environment[at - 1] == '\0') && environment[at + entry.size()] == '\0') return true;
    }
    return false;
}

bool descends(const std::map<pid_t, Known>& all, pid_t pid, pid_t root)
{
    for (int depth = 0; depth < 1000; ++depth) {
        if (pid == root) return true;
        const auto at = all.find(pid);
        if (at == all.end() || at->second.parent <= 1) return false;
        pid = at->second.parent;
    }
    return false;
}

/// A shell that has just decided on its next command begins it although it hears meanwhile that it shall end, and waits for it; so shells
/// (what catches the signal) are given a moment to come to where they wait. One that reckons for long is not waited for.
void letShellsWait(pid_t root, const std::vector<std::string>& marks)
{
    constexpr int mostMs = 100;
    const timespec moment{0, 1'000'000};
    const auto decides = [](pid_t pid) { return readStat(pid).runs && !wouldDieOf(pid, SIGTERM); };
    for (int ms = 0; ms < mostMs; ++ms) {
        const std::vector<pid_t> all = processesOf(root, marks);
        if (std::none_of(all.begin(), all.end(), decides)) return;
        ::nanosleep(&moment, nullptr);
    }
}

} // namespace

std::vector<pid_t> processesOf(pid_t root, const std::vector<std::string>& marks)
{
    const std::map<pid_t, Known> all = allProcesses();
    std::vector<pid_t> found;
    for (const auto& [pid, known] : all)
        if (!known.dead && pid != ::getpid() && (descends(all, pid, root) || hasMark(pid, marks))) found.push_back(pid);
    return found;
}

bool readsTerminal(pid_t root, const std::vector<std::string>& marks, const std::string& terminal)
{
    for (const pid_t pid : processesOf(root, marks)) {
        // "0 0x3 …": the number of the call that it is in, and its first argument.
        const std::string folder = "/proc/" + std::to_string(pid), call = readFile(folder + "/syscall");
        long number = -1;
        unsigned long file = 0;
        if (std::sscanf(call.c_str(), "%ld 0x%lx", &number, &file) != 2 || number != SYS_read) continue;
        char path[256];
        const ssize_t size = ::readlink((folder + "/fd/" + std::to_string(file)).c_str(), path, sizeof path);
        const std::string_view open(path, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        if (open == terminal || open == "/dev/tty") return true;
    }
    return false;
}

std::vector<pid_t> askAllToEnd(pid_t root, const std::vector<std::string>& marks)
{
    // Between a look at all and the signal to each another one can be born: until a look finds none. What is born faster than that is not
    // waited for; it is ended when the grace is over.
    constexpr int mostLooks = 50;
    letShellsWait(root, marks);
    std::vector<pid_t> all;
    for (int look = 0; look < mostLooks; ++look) {
        std::vector<pid_t> found = processesOf(root, marks);
        std::erase_if(found, [&](pid_t pid) { return std::find(all.begin(), all.end(), pid) != all.end(); });
        if (found.empty()) break;
        for (const pid_t pid : found) ::kill(pid, SIGSTOP);
        all.insert(all.end(), found.begin(), found.end());
    }
    for (const int signal : {SIGTERM, SIGCONT})
        // The youngest first: what goes on beside children that still stand would have the kernel hang up on them.
        for (auto pid = all.rbegin(); pid != all.rend(); ++pid) ::kill(*pid, signal);
    return all;
}

bool wouldDieOf(pid_t pid, int signal)
{
    const std::string status = readFile("/proc/" + std::to_string(pid) + "/status");
    for (const char* kept : {"\nSigCgt:\t", "\nSigIgn:\t"}) {
        const std::size_t at = status.find(kept);
        if (at == std::string::npos) return false;
        if ((std::strtoull(status.c_str() + at + std::strlen(kept), nullptr, 16) >> (signal - 1) & 1) != 0) return false;
    }
    return true;
}

std::size_t signalAll(pid_t root, const std::vector<std::string>& marks, int signal)
{
    const std::vector<pid_t> all = processesOf(root, marks);
    for (const pid_t pid : all) ::kill(pid, signal);
    return all.size();
}

} // namespace holdpoint::runner
