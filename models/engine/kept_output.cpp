#include "models/engine/kept_output.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace holdpoint::engine {

namespace {

constexpr std::size_t longestEnd = std::size_t{4} << 20;
constexpr std::uint64_t alwaysKept = 65536;                     // a few lines have to be seen, however full the disk is
constexpr std::uint64_t askAgain = std::uint64_t{16} << 20;     // what is written between two looks at the disk
constexpr std::uint64_t largestReserve = std::uint64_t{256} << 20;

} // namespace

KeptOutput::~KeptOutput() { close(); }

bool KeptOutput::open(const std::string& file, std::uint64_t limit)
{
    if (limit == 0) limit = usualLimit;
    m_file = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_tail = static_cast<std::size_t>(std::min<std::uint64_t>(longestEnd, limit / 2));
    m_head = limit - m_tail;
    return m_file >= 0;
}

void KeptOutput::put(std::string_view bytes)
{
    if (m_mask.empty()) keep(bytes);
    else keep(m_mask.next(bytes));
}

void KeptOutput::keep(std::string_view bytes)
{
    if (!m_over) {
        const auto fits = static_cast<std::size_t>(std::min<std::uint64_t>(m_head - m_written, bytes.size()));
        if (hasRoom(fits)) {
            write(bytes.substr(0, fits));
            bytes.remove_prefix(fits);
        }
        m_over = !bytes.empty();
    }
    if (!bytes.empty()) keepAtEnd(bytes);
}

/// Only the end of a flood is of use, so that is all that is remembered of it.
void KeptOutput::keepAtEnd(std::string_view bytes)
{
    if (bytes.size() >= m_tail) {
        m_dropped += m_end.size() + bytes.size() - m_tail;
        m_end.assign(bytes.substr(bytes.size() - m_tail));
        return;
    }
    m_end.append(bytes);
    if (m_end.size() < 2 * m_tail) return;
    m_dropped += m_end.size() - m_tail;
    m_end.erase(0, m_end.size() - m_tail);
}

/// Others need the disk as well: the journal, the database that is released, the backup. A twentieth of it is left to them.
bool KeptOutput::hasRoom(std::size_t bytes)
{
    if (m_written + bytes <= std::max(m_roomUntil, alwaysKept)) return true;
    struct statvfs disk{};
    if (::fstatvfs(m_file, &disk) != 0) return true;
    const std::uint64_t whole = std::uint64_t{disk.f_blocks} * disk.f_frsize, free = std::uint64_t{disk.f_bavail} * disk.f_frsize;
    const std::uint64_t reserve = std::min(largestReserve, whole / 20);
    if (free < reserve + bytes) return false;
    m_roomUntil = m_written + bytes + std::min(askAgain, (free - reserve - bytes) / 2);
    return true;
}

void KeptOutput::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t size = ::write(m_file, bytes.data(), bytes.size());
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) {
            m_failed = m_over = true;
            return keepAtEnd(bytes);
        }
        m_written += static_cast<std::uint64_t>(size);
        bytes.remove_prefix(static_cast<std::size_t>(size));
    }
}

void KeptOutput::close()
{
    if (m_file < 0) return;
    keep(m_mask.rest());
    std::string end = std::move(m_end);
    m_end.clear();
    const std::size_t most = end.empty() || hasRoom(m_tail) ? m_tail : std::min<std::size_t>(m_tail, alwaysKept);
    if (end.size() > most) {
        m_dropped += end.size() - most;
        end.erase(0, end.size() - most);
    }
    if (m_dropped > 0) write("\n[holdpoint: " + std::to_string(m_dropped) + " bytes of the output were left out here; its end follows]\n");
    write(end);
    m_dropped += m_end.size();      // what even now the disk did not take
    ::close(m_file);
    m_file = -1;
}

} // namespace holdpoint::engine
