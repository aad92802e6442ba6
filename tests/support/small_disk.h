#pragma once

#include <QString>

#include <cstddef>
#include <string>

namespace holdpoint::tests {

/// Gives this process mounts of its own, which end with it and which nobody else sees. Has to be called before there is a
/// second thread. False where the system does not allow it.
[[nodiscard]] bool enterOwnMounts();

/// A disk of a few kilobytes in memory, below a folder. It needs mounts of its own.
class SmallDisk {
public:
    SmallDisk(const QString& folder, std::size_t bytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString path(const char* name) const { return QString::fromStdString(m_folder + '/' + name); }
    [[nodiscard]] bool makeReadOnly() const;

private:
    std::string m_folder;
    bool m_mounted = false;
};

} // namespace holdpoint::tests
