#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::report {

/// A stretch of three underscores or more.
struct Blank {
    std::size_t begin = 0, end = 0;
};
[[nodiscard]] std::vector<Blank> blanksIn(std::string_view line);
/// The cells of a table's row in which nothing stands.
[[nodiscard]] std::vector<Blank> emptyCellsIn(std::string_view row);
/// What stands before a blank, without marks of Markdown, boxes and the colon: "Deployment completed by".
[[nodiscard]] std::string labelBefore(std::string_view line, std::size_t at);

/// A box in a line, "☐" or "[ ]", and the words behind it.
struct Box {
    std::size_t begin = 0, end = 0;
    std::string words;
};
[[nodiscard]] std::vector<Box> boxesIn(std::string_view line);
/// The line with a box ticked in its own way.
[[nodiscard]] std::string withTick(std::string_view line, const Box& box);

} // namespace holdpoint::report
