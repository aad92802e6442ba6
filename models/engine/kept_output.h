#pragma once

#include "models/engine/secret_mask.h"

#include <cstdint>
#include <string>
#include <string_view>

// No Qt: the runner uses it as well.
namespace holdpoint::engine {

/// What a job prints, on its way to the file in which it is kept. Secrets do not get there. A flood does not fill the disk: beyond
/// the limit, and where the disk would have no room left for others, the middle is left out; the file says where and how much, and
/// ends as the output did. The file only grows, so who reads it meanwhile sees what will be there at the end.
class KeptOutput {
public:
    static constexpr std::uint64_t usualLimit = std::uint64_t{1} << 30;

    KeptOutput() = default;
    KeptOutput(const KeptOutput&) = delete;
    KeptOutput& operator=(const KeptOutput&) = delete;
    ~KeptOutput();

    /// False: the file cannot be written. A limit of 0 is the usual one.
    [[nodiscard]] bool open(const std::string& file, std::uint64_t limit);
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] SecretMask& mask() { return m_mask; }
    void put(std::string_view bytes);
    /// Writes what was held back, what was left out in words, and the end. What is put afterwards is lost.
    void close();
    /// How many bytes were left out; known when it is closed.
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }
    /// The disk has not taken all that was to be kept.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void keep(std::string_view bytes);
    void keepAtEnd(std::string_view bytes);
    [[nodiscard]] bool hasRoom(std::size_t bytes);
    void write(std::string_view bytes);

    int m_file = -1;
    SecretMask m_mask;
    std::uint64_t m_head = 0, m_written = 0, m_dropped = 0;     ///< how much stands at the beginning at most, and how much does
    std::size_t m_tail = 0;                                     ///< how much is kept of the end
    std::uint64_t m_roomUntil = 0;                              ///< up to here the disk had room when it was asked last
    bool m_over = false, m_failed = false;
    std::string m_end;                                          ///< the end so far, at most twice as long as it may be
};

} // namespace holdpoint::engine
