#pragma once

#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// What the two readers of SQL know about its words.
namespace holdpoint::plan::sql {

[[nodiscard]] inline bool isWord(char c) { return isAlnum(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

/// SQL's words know no case.
[[nodiscard]] inline bool same(std::string_view word, std::string_view lower) { return word.size() == lower.size() && startsWithNoCase(word, lower); }

template <std::size_t N>
[[nodiscard]] bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return same(word, w); });
}

} // namespace holdpoint::plan::sql
