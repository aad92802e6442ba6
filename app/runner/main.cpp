// holdpoint-runner DIR: does a release's jobs, one bash each, and outlives whoever asked for them.

#include "app/runner/server.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

/// Away from the terminal and the parent, so that neither takes it along when it goes.
void becomeDaemon(const std::string& folder)
{
    if (::fork() != 0) ::_exit(0);
    ::setsid();
    if (::fork() != 0) ::_exit(0);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    const int log = ::open((folder + "/runner.log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(log >= 0 ? log : nothing, STDOUT_FILENO);
    ::dup2(log >= 0 ? log : nothing, STDERR_FILENO);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], "--help") == 0) {
        std::fputs("holdpoint-runner DIR\n\nDoes the jobs of one release in its folder DIR. Holdpoint starts it when it needs it.\n", argc == 2 ? stdout : stderr);
        return argc == 2 ? 0 : 2;
    }
    char folder[PATH_MAX];
    if (::realpath(argv[1], folder) == nullptr) {
        std::fprintf(stderr, "holdpoint-runner: %s: %s; name a folder that is there\n", argv[1], std::strerror(errno));
        return 2;
    }
    ::close_range(STDERR_FILENO + 1, UINT_MAX, 0);
    holdpoint::runner::Server server(folder);
    std::string problem;
    if (!server.open(problem)) {
        std::fprintf(stderr, "holdpoint-runner: %s\n", problem.c_str());
        return 1;
    }
    becomeDaemon(folder);   // it listens already: who started it may speak to it at once
    server.serve();
    return 0;
}
