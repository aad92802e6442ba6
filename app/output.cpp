#include "app/output.h"

#include <cerrno>
#include <cstdio>

namespace holdpoint::app {

int fail(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", program_invocation_short_name, error.text().c_str());
    return Usage;
}

int print(const std::string& text, int exit)
{
    const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (std::fflush(stdout) == 0 && whole) return exit;
    return fail(Error{"the answer could not be written to standard output; check the disk or the pipe"});
}

void sayLine(const std::string& line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

} // namespace holdpoint::app
