#pragma once

#include <string>
#include <string_view>

namespace holdpoint::session {

/// What changes between two texts, as `diff -u` writes it; empty when nothing does. A line that a changed line break alone
/// makes another one is shown with it. Takes time in proportion to the texts, however much differs; it is then right, though
/// seldom the shortest.
[[nodiscard]] std::string lineDiff(std::string_view before, std::string_view after, std::string_view name);

} // namespace holdpoint::session
