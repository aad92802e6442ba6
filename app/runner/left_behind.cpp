#include "app/runner/left_behind.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace holdpoint::runner {

namespace {

constexpr std::uint64_t longestLater = std::uint64_t{64} << 20;
constexpr std::size_t mostAtOnce = std::size_t{4} << 20;

} // namespace

LeftBehind::LeftBehind(File pipe, const std::string& file, const engine::SecretMask& mask) : m_pipe(std::move(pipe))
{
    static_cast<void>(m_output.open(file, longestLater));   // where it cannot be written it is read all the same
    m_output.mask() = mask;
}

bool LeftBehind::drain() { return drainPipe(m_pipe, m_output, mostAtOnce); }

bool drainPipe(const File& pipe, engine::KeptOutput& output, std::size_t most)
{
    // The runner has one thread, and so much need not stand on its stack.
    static std::array<char, std::size_t{256} << 10> bytes;
    while (most > 0) {
        const ssize_t size = ::read(pipe.number(), bytes.data(), std::min(bytes.size(), most));
        if (size > 0) {
            output.put({bytes.data(), static_cast<std::size_t>(size)});
            most -= static_cast<std::size_t>(size);
        } else if (size < 0 && errno == EINTR) {
            continue;
        } else {
            return size < 0 && errno == EAGAIN;
        }
    }
    return true;
}

} // namespace holdpoint::runner
