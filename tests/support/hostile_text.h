#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace holdpoint::tests {

/// A text that nobody writes and that somebody may open all the same.
struct HostileText {
    const char* name;
    std::string (*make)(std::size_t bytes);
};

/// Every shape that is known to hurt a parser, or hurt ours once, in any size.
[[nodiscard]] const std::vector<HostileText>& hostileTexts();

} // namespace holdpoint::tests
