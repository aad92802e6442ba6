#include "models/engine/job_files.h"

#include "models/base/clock.h"
#include "models/engine/runner_wire.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace holdpoint::engine {

namespace {

constexpr off_t resultRoom = 8192;

struct Named {
    std::string_view name;
    JobEnd::How how;
};
constexpr auto names = std::to_array<Named>({{"exited", JobEnd::How::Exited}, {"signalled", JobEnd::How::Signalled}, {"timed-out", JobEnd::How::TimedOut}, {"stopped", JobEnd::How::Stopped}});

/// Comes back when the names in a folder are on the disk.
bool settle(const std::string& folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

std::int64_t wallMs() { return SystemClock().now(); }
std::int64_t steadyMs() { return SystemClock().steady(); }

std::string JobFiles::begin(const std::string& id) const
{
    const auto cannot = [&] { return "the folder " + m_folder + " cannot be written (" + std::strerror(errno) + "); check the disk and the rights"; };
    std::error_code problem;
    std::filesystem::create_directories(m_folder + "/jobs/" + id, problem);
    // Room for the result is taken now: later the output may have filled the disk.
    const int room = ::open(file(id, "result.new").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (room < 0) return cannot();
    errno = ::posix_fallocate(room, 0, resultRoom);
    const bool taken = errno == 0 || errno == EOPNOTSUPP || errno == EINVAL;
    ::close(room);
    if (!taken) return cannot();
    const int once = ::open(file(id, "started").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (once < 0) return errno == EEXIST ? "it was begun before" : cannot();
    ::close(once);
    if (settle(m_folder + "/jobs/" + id) && settle(m_folder + "/jobs") && settle(m_folder)) return {};
    const std::string why = cannot();
    ::unlink(file(id, "started").c_str());      // nothing was done, so it may be begun another time
    return why;
}

bool JobFiles::begun(const std::string& id) const { return ::access(file(id, "started").c_str(), F_OK) == 0; }

void JobFiles::forget(const std::string& id) const { ::unlink(file(id, "started").c_str()); }

bool JobFiles::keep(const std::string& id, const JobEnd& end) const
{
    wire::JobResult result{.how = "lost", .code = end.code, .startedMs = end.startedMs, .durationMs = end.durationMs, .directory = end.directory, .stateLost = end.stateLost, .dropped = end.dropped};
    for (const Named& known : names)
        if (known.how == end.how) result.how = known.name;
    const std::string text = wire::write(result), beside = file(id, "result.new");
    const int out = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (out < 0) return false;
    const auto size = static_cast<ssize_t>(text.size());
    const bool written = ::write(out, text.data(), text.size()) == size && ::ftruncate(out, size) == 0 && ::fdatasync(out) == 0;
    ::close(out);
    return written && ::rename(beside.c_str(), file(id, "result").c_str()) == 0;
}

bool JobFiles::read(const std::string& id, JobEnd& end) const
{
    std::ifstream in(file(id, "result"), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    wire::JobResult result;
    if (text.empty() || !wire::read(text, result)) return false;
    end = JobEnd{.code = result.code, .startedMs = result.startedMs, .durationMs = result.durationMs, .directory = result.directory, .stateLost = result.stateLost, .dropped = result.dropped};
    for (const Named& known : names)
        if (known.name == result.how) end.how = known.how;
    measure(id, end);
    return true;
}

void JobFiles::measure(const std::string& id, JobEnd& end) const
{
    struct stat output{};
    end.outputFile = outputFile(id);
    end.outputBytes = ::stat(end.outputFile.c_str(), &output) == 0 ? static_cast<std::uint64_t>(output.st_size) : 0;
}

} // namespace holdpoint::engine
