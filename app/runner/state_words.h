#pragma once

#include <string>
#include <string_view>

namespace holdpoint::runner {

/// What `read` makes of a line: without the blanks around it, and a backslash only says that the next letter is meant.
[[nodiscard]] std::string asRead(std::string_view line);

/// "A, B": the names behind a sign in a state.
[[nodiscard]] std::string namesBehind(const std::string& state, std::string_view sign);

} // namespace holdpoint::runner
