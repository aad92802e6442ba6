#pragma once

#include "models/base/byte_set.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace holdpoint::plan {

/// Signs that a placeholder begins with, and the mark of code that says where one may stand.
inline constexpr ByteSet placeholderOpeners("`<[${/TYXUP");

/// What a line holds at all, so that the dearer questions are asked of few lines.
enum LineSign : std::uint8_t { Opener = 1, Dot = 2, LetterV = 4, Amount = 8, Cross = 16 };

inline constexpr std::array<std::uint8_t, 256> lineSigns = [] {
    std::array<std::uint8_t, 256> signs{};
    for (std::size_t c = 0; c < signs.size(); ++c) signs[c] = placeholderOpeners.has(static_cast<char>(c)) && c != '`' ? Opener : 0;
    signs['.'] = Dot;
    signs['v'] = LetterV;
    signs['x'] = Cross;
    signs['X'] |= Amount;
    signs['N'] |= Amount;
    return signs;
}();

[[nodiscard]] inline std::uint8_t signsOf(std::string_view line)
{
    unsigned all = 0;
    for (const char c : line) all |= lineSigns[static_cast<unsigned char>(c)];
    return static_cast<std::uint8_t>(all);
}

} // namespace holdpoint::plan
