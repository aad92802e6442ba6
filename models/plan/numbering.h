#pragma once

#include <cstddef>
#include <string_view>

namespace holdpoint::plan {

// What stands before the name of a step or a phase.

/// "3.", "3)", "1.2", "0 —", "A)", "4:" at the beginning of the text. 0 when there is none.
[[nodiscard]] std::size_t numberSize(std::string_view text);
/// ①…⑳ as East Asian texts number.
[[nodiscard]] std::size_t circledSize(std::string_view text);
/// The text behind what parts a number from a name: ": ", " — ", "、".
[[nodiscard]] std::string_view skipSeparators(std::string_view text);

} // namespace holdpoint::plan
