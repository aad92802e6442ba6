// A command that prints a great deal: through a release with all that belongs to it (streamed to disk, hashed piece by piece, each
// hash in the journal), against `cat > file` at the end of the same channel. And how much memory that took.
//
//     bench_output [MEBIBYTES]

#include "tests/support/real_release.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace holdpoint;
using namespace holdpoint::tests;

// The bar is 0.70, for a gibibyte on a quiet machine: 0.89 and 0.73 were measured. Less output is over before a release has paid for
// its beginning and its end, and on a busy machine three processes wait longer than two; this guards what must hold even there.
constexpr double lowestSpeed = 0.35;

/// Of this process: the most that it ever had in memory, and what it has.
long kibibytes(const char* field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(field, 0) == 0) return std::atol(line.c_str() + std::string_view(field).size() + 1);
    return 0;
}

double ourSeconds(const std::string& folder, const std::string& command, bool terminal, std::uint64_t& bytes)
{
    plan::Procedure procedure = shellProcedure({command});
    procedure.items.front().terminal = terminal;
    const Driven driven = driveForReal(folder, std::move(procedure));
    bytes = driven.record.items.empty() ? 0 : driven.record.items.front().outputKept;
    return driven.done() ? driven.seconds : -1;
}

/// `cat > file` behind a terminal: a program reads its other end and writes.
double catSeconds(const std::string& folder, const std::string& command)
{
    return secondsOf([&] {
        int terminal = -1;
        const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            ::execlp("bash", "bash", "-c", command.c_str(), nullptr);
            ::_exit(127);
        }
        std::FILE* file = std::fopen((folder + "/cat").c_str(), "wb");
        std::array<char, 65536> bytes{};
        for (ssize_t size = 0; (size = ::read(terminal, bytes.data(), bytes.size())) > 0;)
            if (std::fwrite(bytes.data(), 1, static_cast<std::size_t>(size), file) == 0) break;
        std::fclose(file);
        ::close(terminal);
        ::waitpid(child, nullptr, 0);
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const long mebibytes = argc > 1 ? std::atol(argv[1]) : 512;
    const std::string size = std::to_string(mebibytes) + "M";
    bool well = true;
    const long idle = kibibytes("VmRSS:");
    for (const bool terminal : {false, true}) {
        const std::string command = "head -c " + size + " /dev/zero" + (terminal ? " | tr '\\0' x" : "");
        double ours = 1e9, cat = 1e9;
        for (int round = 0; round < 3; ++round) {
            const QTemporaryDir folder;
            const std::string place = folder.path().toStdString();
            std::uint64_t bytes = 0;
            const double spent = ourSeconds(place, command, terminal, bytes);
            if (spent < 0 || bytes != static_cast<std::uint64_t>(mebibytes) << 20) return std::fprintf(stderr, "the release did not come to its end with all of its output\n"), 1;
            ours = std::min(ours, spent);
            cat = std::min(cat, terminal ? catSeconds(place, command) : secondsOf([&] { bashLine(command + " | cat > " + place + "/cat"); }));
        }
        well = well && cat / ours >= lowestSpeed;
        std::printf("%s  %ld MiB: a release %.2f s, cat > file %.2f s; %.2f of its speed, wanted 0.70\n", terminal ? "terminal" : "pipe    ", mebibytes, ours, cat, cat / ours);
    }
    const long more = kibibytes("VmHWM:") - idle;
    std::printf("memory above idle: %.1f MiB, allowed 64\n", static_cast<double>(more) / 1024);
    return well && more < 64 * 1024 ? 0 : 1;
}
