#pragma once

#include <array>
#include <cstddef>
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

} // namespace holdpoint
