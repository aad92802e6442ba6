#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace holdpoint {

/// A set of bytes that is known when the program is built. Searching for one of several bytes in a std::string_view
/// costs a call for every byte of the text; here it costs one look into a table.
class ByteSet {
public:
    consteval explicit ByteSet(std::string_view bytes)
    {
        for (const char c : bytes) m_has[static_cast<unsigned char>(c)] = true;
    }
    [[nodiscard]] constexpr bool has(char c) const { return m_has[static_cast<unsigned char>(c)]; }

    /// Where the first byte of the set stands from `at` on; the size of the text when none does.
    [[nodiscard]] constexpr std::size_t firstIn(std::string_view text, std::size_t at = 0) const
    {
        while (at < text.size() && !has(text[at])) ++at;
        return at;
    }
    /// Where the first byte that is not of the set stands from `at` on; the size of the text when all are.
    [[nodiscard]] constexpr std::size_t firstNotIn(std::string_view text, std::size_t at = 0) const
    {
        while (at < text.size() && has(text[at])) ++at;
        return at;
    }

private:
    std::array<bool, 256> m_has{};
};

/// How often a byte stands in a text, counted eight bytes at a time.
[[nodiscard]] inline std::size_t countOf(std::string_view text, char byte)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t low = each * 0x7F;
    const std::uint64_t wanted = each * static_cast<unsigned char>(byte);
    std::size_t count = 0;
    std::size_t at = 0;
    for (; at + sizeof wanted <= text.size(); at += sizeof wanted) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        word ^= wanted;  // the bytes that are searched are 0 now, and get their top bit set where no other has it
        const std::uint64_t found = ~(((word & low) + low) | word | low);
        count += ((found >> 7) * each) >> 56;
    }
    for (; at < text.size(); ++at) count += text[at] == byte ? 1 : 0;
    return count;
}

/// White space of every kind that ASCII has in use.
inline constexpr ByteSet blanks(" \t\r\n");

} // namespace holdpoint
