#pragma once

#include <optional>
#include <string_view>

namespace holdpoint::monitor {

/// By what a number in one unit is multiplied to be in another: seconds to "ms" 1000, "ratio" to "%" 100. One where a unit is
/// empty or no unit at all: runbooks have many words behind a number. Nothing where they measure different things.
[[nodiscard]] std::optional<double> unitFactor(std::string_view from, std::string_view to);

[[nodiscard]] bool isUnit(std::string_view word);

} // namespace holdpoint::monitor
