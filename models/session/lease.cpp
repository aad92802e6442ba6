#include "models/session/lease.h"

#include <QtGlobal>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/file.h>
#include <unistd.h>

namespace holdpoint::session {

Result<std::optional<Lease>> Lease::take(const std::string& folder)
{
    const std::string path = folder + "/driver.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release's folder cannot be written: %1; check its rights and the disk"), {std::string(std::strerror(errno))}), path);
    // Who only looks whether it is taken holds it for an instant; that is no reason to be refused.
    for (int tries = 0; tries < 3; ++tries) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0) return std::optional<Lease>(Lease(file));
        ::sched_yield();
    }
    ::close(file);
    return std::optional<Lease>();
}

bool Lease::isTaken(const std::string& folder)
{
    const int file = ::open((folder + "/driver.lock").c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool taken = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return taken;
}

Lease::Lease(int file) : m_file(file)
{
    char name[256];
    const ssize_t length = ::pread(file, name, sizeof name, 0);
    if (length > 0) m_cutOff.assign(name, static_cast<std::size_t>(length));
}

/// A disk that is full keeps no name; that takes nobody's right to drive.
void Lease::sign(const std::string& driver)
{
    m_signed = ::ftruncate(m_file, 0) == 0;
    static_cast<void>(::pwrite(m_file, driver.data(), driver.size(), 0));
}

Lease::~Lease()
{
    if (m_file < 0) return;
    if (m_signed) static_cast<void>(::ftruncate(m_file, 0));
    ::close(m_file);
}

} // namespace holdpoint::session
