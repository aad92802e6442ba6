#pragma once

#include <string>
#include <string_view>

namespace holdpoint::runbook {

/// Why a line was not given to the Markdown parser as it stands.
enum class Guard : unsigned char { None, TooDeep, TooWide };

/// How many quote marks, list markers and spaces stand before the text of a line.
struct Prefix {
    std::size_t size = 0;
    bool deep = false;  ///< there were more markers than we follow
};
[[nodiscard]] Prefix containerPrefix(std::string_view line);

/// Appends the skeleton of one line: what decides about the block structure (indentation, list markers, quote
/// marks, fences, table bars, HTML) stands unchanged, and every stretch of words is a single `x`.
///
/// The Markdown parser then sees the structure alone. Three things follow. It is quick, since it builds no tree of
/// the words, which we read ourselves. No hostile text can blow it up: nested brackets, a million stars, a line of
/// fifty megabytes are all one `x`. And the line numbers stay, because a line remains a line.
Guard appendSkeleton(std::string& out, std::string_view line, const Prefix& prefix);

/// One to six hashes with white space or the end of the line behind them, at the beginning of a text.
[[nodiscard]] bool isHeading(std::string_view text);

/// `[ ]`, `[x]` or `[X]` with white space or the end of the line after it, at the beginning of a text.
[[nodiscard]] bool startsWithBox(std::string_view text);

} // namespace holdpoint::runbook
