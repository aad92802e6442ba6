#include "app/runner/bash.h"

#include "app/runner/files.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace holdpoint::runner {

const std::string& bashProgram()
{
    static const std::string found = [] {
        const char* path = std::getenv("PATH");
        std::string rest = path == nullptr ? "/usr/bin:/bin" : path;
        while (!rest.empty()) {
            const std::size_t colon = std::min(rest.find(':'), rest.size());
            const std::string program = rest.substr(0, colon) + "/bash";
            if (::access(program.c_str(), X_OK) == 0) return program;
            rest.erase(0, colon + 1);
        }
        return std::string("/bin/bash");
    }();
    return found;
}

void standAlone(int input, int output)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::signal(SIGHUP, SIG_DFL);
}

void becomeBash(const std::string& folder, const std::string& directory, const std::string& mark, const std::vector<std::string>& words)
{
    if (::chdir(directory.c_str()) != 0) ::_exit(126);
    ::setenv("HOLDPOINT_JOB", mark.c_str(), 1);
    ::setenv("PWD", directory.c_str(), 1);
    const std::string prelude = folder + "/prelude";
    std::vector<const char*> all{"bash", "--norc", "--noprofile", prelude.c_str()};
    for (const std::string& word : words) all.push_back(word.c_str());
    all.push_back(nullptr);
    ::execv(bashProgram().c_str(), const_cast<char* const*>(all.data()));
    const std::string why = "bash cannot be started: " + std::string(std::strerror(errno)) + '\n';
    static_cast<void>(writeAll(STDERR_FILENO, why));
    ::_exit(127);
}

} // namespace holdpoint::runner
