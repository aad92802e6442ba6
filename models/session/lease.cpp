#include "models/session/lease.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace holdpoint::session {

Result<std::optional<Lease>> Lease::take(const std::string& folder)
{
    const std::string path = folder + "/driver.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return Error{"the release's folder cannot be written: " + std::string(std::strerror(errno)) + "; check its rights and the disk", path};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return std::optional<Lease>(Lease(file));
    ::close(file);
    return std::optional<Lease>();
}

Lease::~Lease()
{
    if (m_file >= 0) ::close(m_file);
}

} // namespace holdpoint::session
