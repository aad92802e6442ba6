#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint {

/// A time that says its zone, "2026-03-01T22:05:09Z" or with +01:00; nothing else is one.
[[nodiscard]] std::optional<std::int64_t> readTime(std::string_view text);
/// "2026-03-01T23:05:09.120+01:00": a moment, and what the clock on that wall said.
[[nodiscard]] std::string zonedText(std::int64_t ms, std::int32_t zoneMinutes);

} // namespace holdpoint
