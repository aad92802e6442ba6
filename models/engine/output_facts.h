#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::engine {

// What an output says by itself, whatever was expected of it. Where two people could read it in two ways, it says nothing.

/// A number that stands for itself: not part of a word, a version, a date or a time.
struct NumberAt {
    double value = 0;
    std::size_t begin = 0, end = 0;
};
[[nodiscard]] std::optional<NumberAt> nextNumber(std::string_view text, std::size_t from);

/// "(3 rows)" of psql; the last one.
[[nodiscard]] std::optional<double> rowsSaid(std::string_view output);

/// The one number that an output is about: the only one in it, the one below a table's head, or the first of its last line
/// where that line is nothing but a number and a name ("3 site/data").
[[nodiscard]] std::optional<double> theNumber(std::string_view output);

/// The status of an answer to a request; of several, as after a redirection, the last one. A number in a body is none.
[[nodiscard]] std::optional<int> httpStatusIn(std::string_view output);

/// How a word stands in an output. Denied: only as "no errors", "0 errors", "errors: 0". Hidden: only inside other words.
enum class Mention : unsigned char { Nowhere, Denied, Hidden, There };
[[nodiscard]] Mention mentionOf(std::string_view word, std::string_view output);

/// A number as a person writes it.
[[nodiscard]] std::string numberText(double value);
/// A line or two, which are enough to see why.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace holdpoint::engine
