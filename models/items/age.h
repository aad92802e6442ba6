#pragma once

#include <QString>

#include <cstdint>

namespace holdpoint::items {

/// How long ago something was, as one says it: "just now", "12 min", "3 h 20 min", "5 days".
[[nodiscard]] QString ageInWords(std::int64_t ms);
/// The moment itself, in the time of this desk, with its zone: "2026-03-01 23:05:09 CET".
[[nodiscard]] QString momentInWords(std::int64_t ms);

} // namespace holdpoint::items
