#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::runbook {

/// Gives a run of UTF-8 back of which bytes are missing that cp1252 leaves undefined: a program dropped them, or put U+FFFD in
/// their place, which stands as 0 here. Only where one way of filling it is possible: behind a sign stands the selector that
/// makes it a picture, ⏱ U+FE0F or 1 U+FE0F U+20E3, and of all signs that the gap could hold one alone takes a selector.
/// `before` is the character in front of the run. Nothing where a byte is anybody's guess.
[[nodiscard]] std::optional<std::string> withDroppedBytes(std::string_view run, char before);

} // namespace holdpoint::runbook
