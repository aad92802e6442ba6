#pragma once

#include <cstddef>
#include <string_view>

namespace holdpoint::plan {

// No author writes a sentence or a table row of this length. Looking at a sentence again and again is cheap, then.
constexpr std::size_t longestSentence = std::size_t{1} << 13;

/// Where the sentence that begins at `begin` ends.
[[nodiscard]] std::size_t sentenceEnd(std::string_view text, std::size_t begin);
/// A place to cut at or before `last`: between two words where there is one, never inside a character.
[[nodiscard]] std::size_t cutBefore(std::string_view text, std::size_t begin, std::size_t last);

} // namespace holdpoint::plan
