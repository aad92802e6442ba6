#include "models/signoff/private_file.h"

#include <QtGlobal>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace holdpoint::signoff {

namespace {

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

Error notWritten(const std::string& file, int problem) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file cannot be written: %1; check the rights of its folder and the disk"), {std::string(std::strerror(problem))}), file); }

} // namespace

std::optional<Error> writePrivately(const std::string& file, std::string_view bytes, Overwrite overwrite)
{
    std::string beside = file + ".XXXXXX";
    const int out = ::mkostemp(beside.data(), O_CLOEXEC);     // 0600 from its first moment on
    if (out < 0) return notWritten(file, errno);
    int problem = writeAll(out, bytes) ? 0 : errno;
    ::close(out);
    // A link is refused where there is a file already, and nobody can come in between.
    if (problem == 0 && (overwrite == Overwrite::Yes ? ::rename(beside.c_str(), file.c_str()) : ::link(beside.c_str(), file.c_str())) != 0) problem = errno;
    if (problem != 0 || overwrite == Overwrite::No) ::unlink(beside.c_str());
    if (problem == EEXIST) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is such a file already, and it is not overwritten; choose another name, or move it away")), file);
    if (problem != 0) return notWritten(file, problem);
    if (const int folder = ::open(std::filesystem::path(file).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return std::nullopt;
}

Result<std::string> readWhole(const std::string& file, const std::string& what)
{
    std::error_code problem;
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file, problem)) return Error{what + " cannot be read; check its name and its rights", file};
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

} // namespace holdpoint::signoff
