#include "app/runner/files.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>

namespace holdpoint::runner {

std::string readFile(const std::string& path)
{
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    char bytes[65536];
    for (ssize_t size = 0; file && (size = ::read(file.number(), bytes, sizeof bytes)) > 0;) text.append(bytes, static_cast<std::size_t>(size));
    return text;
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t size = ::write(file, text.data(), text.size());
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

std::string readAll(const File& file)
{
    std::string text;
    char bytes[65536];
    for (ssize_t size = 0; (size = ::pread(file.number(), bytes, sizeof bytes, static_cast<off_t>(text.size()))) > 0;) text.append(bytes, static_cast<std::size_t>(size));
    return text;
}

bool makeRoom(const std::string& path)
{
    constexpr off_t room = 65536;
    const File file(::open((path + ".new").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    if (!file) return false;
    errno = ::posix_fallocate(file.number(), 0, room);
    return errno == 0 || errno == EOPNOTSUPP || errno == EINVAL;
}

bool writeOver(const std::string& path, std::string_view text)
{
    const File file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    return file && writeAll(file.number(), text) && ::ftruncate(file.number(), static_cast<off_t>(text.size())) == 0;
}

bool writeWhole(const std::string& path, std::string_view text)
{
    const std::string beside = path + ".new";
    return writeOver(beside, text) && ::rename(beside.c_str(), path.c_str()) == 0;
}

} // namespace holdpoint::runner
