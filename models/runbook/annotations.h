#pragma once

#include "models/runbook/runbook.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::runbook {

/// What an author has pinned down about one block, where the rules could decide otherwise:
///
///     <!-- holdpoint: kind=output -->            about the block below, in a comment of its own
///     ### Deploy <!-- holdpoint: role=step -->   about the block in whose line it stands
///     ```sh {name=backup cwd=/srv}               Runme's way, on the fence itself
///
/// Other Markdown viewers hide all three. A word without `=` is a flag and has the value "true"; a value with blanks
/// stands in double quotes. The keys are described in resources/handbook/annotations.md.
struct Annotation {
    std::uint32_t line = 0;
    std::uint32_t block = none;  ///< the block that it speaks about; none at the end of a file
    std::vector<std::pair<std::string_view, std::string_view>> pairs;

    [[nodiscard]] std::string_view value(std::string_view key) const;
};

/// What a comment of ours stands between.
constexpr std::string_view commentOpening = "<!-- holdpoint:";
constexpr std::string_view commentClosing = "-->";

/// All annotations, in text order. What cannot be read as one is passed over; it is a comment like any other.
[[nodiscard]] std::vector<Annotation> readAnnotations(const Runbook& book);

/// `a=b c="d e" flag` or Runme's older {"a":"b"}.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> readPairs(std::string_view text);

} // namespace holdpoint::runbook
