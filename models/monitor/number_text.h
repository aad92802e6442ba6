#pragma once

#include <optional>
#include <string_view>

namespace holdpoint::monitor {

/// A text that is a number and nothing else, but for blanks around it: "12", "-0.5", "1e3", "+Inf", "NaN".
[[nodiscard]] std::optional<double> readNumber(std::string_view text);

/// The last number that stands in a text: 12.5 in "took 12.5 ms". A number does not stand inside of a word such as "p95".
[[nodiscard]] std::optional<double> lastNumber(std::string_view text);

} // namespace holdpoint::monitor
