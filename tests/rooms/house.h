#pragma once

#include "models/base/result.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::tests {

/// A folder and what its files may include.
struct Room {
    std::string name;
    std::string folder;              ///< from the source root
    std::set<std::string> sees;      ///< names of rooms; without itself
    std::set<std::string> values;    ///< headers that it may include although their room is closed to it
    std::set<std::string> qt;        ///< the only Qt libraries; empty: any
};

/// The table of allowed.txt.
struct House {
    std::string file;                          ///< where the table stands, for messages
    std::vector<Room> rooms;                   ///< from the ground up
    std::map<std::string, unsigned> valueLine; ///< where a header of values is named
    std::map<std::string, unsigned> longLine;  ///< files that may still be too long, and where that is said

    /// The room in whose folder the path stands; null for a path outside of all.
    [[nodiscard]] const Room* roomOf(std::string_view path) const;
    [[nodiscard]] Room* find(std::string_view name);
};

/// The error names the line that is wrong.
[[nodiscard]] Result<House> readHouse(std::string_view text, const std::string& file);

} // namespace holdpoint::tests
