#pragma once

#include "tests/rooms/house.h"

#include <filesystem>
#include <string>
#include <vector>

namespace holdpoint::tests {

struct Inspection {
    std::vector<std::string> violations;  ///< "file:line: what is wrong; what to do", sorted by file
    std::size_t files = 0;
    std::size_t includes = 0;
};

/// Reads every C++ file below the folders of the house. `qtHeaders` holds a folder for each Qt library.
[[nodiscard]] Inspection inspect(const House& house, const std::filesystem::path& root, const std::filesystem::path& qtHeaders);

} // namespace holdpoint::tests
