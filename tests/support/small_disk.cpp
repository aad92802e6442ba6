#include "tests/support/small_disk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace holdpoint::tests {

namespace {

bool write(const char* file, const std::string& text)
{
    const int handle = ::open(file, O_WRONLY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool whole = ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(handle);
    return whole;
}

} // namespace

bool enterOwnMounts()
{
    const auto user = ::getuid();
    const auto group = ::getgid();
    if (user == 0) {
        if (::unshare(CLONE_NEWNS) != 0) return false;
    } else {
        // Who is nobody in particular may be root in a world of their own.
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        if (!write("/proc/self/uid_map", "0 " + std::to_string(user) + " 1") || !write("/proc/self/setgroups", "deny")
            || !write("/proc/self/gid_map", "0 " + std::to_string(group) + " 1"))
            return false;
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(const QString& folder, std::size_t bytes) : m_folder(folder.toStdString())
{
    const std::string size = "size=" + std::to_string(bytes);
    m_mounted = ::mount("small", m_folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) ::umount2(m_folder.c_str(), MNT_DETACH);
}

bool SmallDisk::makeReadOnly() const { return ::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0; }

} // namespace holdpoint::tests
