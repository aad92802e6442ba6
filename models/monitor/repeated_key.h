#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

struct RepeatedKey {
    std::string key;        ///< as it is written
    std::size_t at = 0;     ///< where the second one begins
};

/// The first key that stands twice in one object. Parsers of JSON take the last one without a word, and which number a limit is
/// compared with must not depend on that. The text has to be JSON.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(std::string_view json);

} // namespace holdpoint::monitor
