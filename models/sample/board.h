#pragma once

#include <string>

namespace holdpoint::sample {

/// Quayside's board as it lies in a folder: the version to which site/current leads, with the query that is its own, on the arrivals
/// in SQLite. It keeps neither open, because a release changes both under it.
class Board {
public:
    explicit Board(std::string folder) : m_folder(std::move(folder)) {}

    struct Page {
        bool fine = false;
        std::string text;       ///< a line a ship, or why there is none
    };
    [[nodiscard]] Page show() const;
    /// "2.3.1"; empty where none is live.
    [[nodiscard]] std::string version() const;

private:
    std::string m_folder;
};

} // namespace holdpoint::sample
