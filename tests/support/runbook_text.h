#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace holdpoint::tests {

/// Runbooks as teams write them, one after the other, until they fill `bytes`: headings, check lists, fences of
/// shell, SQL and configuration, tables, gates, limits, rollbacks and prose in several languages. The same seed
/// gives the same text on every machine.
[[nodiscard]] std::string runbookText(std::size_t bytes, std::uint32_t seed = 1);

} // namespace holdpoint::tests
