#pragma once

#include <cstddef>
#include <string_view>

namespace holdpoint::runbook {

[[nodiscard]] inline bool isBlankLine(std::string_view line)
{
    for (const char c : line)
        if (c != ' ' && c != '\t' && c != '\r') return false;
    return true;
}

/// A code fence at the beginning of a text: its mark and length.
struct Fence {
    char mark = 0;
    std::size_t length = 0;

    [[nodiscard]] bool open() const { return mark != 0; }
};
[[nodiscard]] Fence fenceAt(std::string_view text);
[[nodiscard]] bool closes(const Fence& open, std::string_view text);

} // namespace holdpoint::runbook
