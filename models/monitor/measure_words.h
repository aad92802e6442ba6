#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

// How numbers stand in a sentence.

/// "61", "0.125", "12345": four digits tell enough. More where they are all that keeps it apart from `beside`.
[[nodiscard]] std::string numberText(double value);
[[nodiscard]] std::string numberText(double value, double beside);
/// "61 ms", "1.2 %", "12/minute", "3"
[[nodiscard]] std::string withUnit(const std::string& number, std::string_view unit);
/// "250 ms", "32 s", "5 min 20 s", "3 h 5 min", "2 d 4 h"
[[nodiscard]] std::string durationText(std::int64_t ms);

} // namespace holdpoint::monitor
