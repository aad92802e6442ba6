#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

// The smallest of them are asked for every letter of the text, so they stand here for the compiler to see through.

[[nodiscard]] inline bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
[[nodiscard]] inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] inline bool isAlnum(char c) { return isDigit(c) || isAlpha(c); }
/// Compares as many bytes as the prefix has: where that is a literal, without a call.
[[nodiscard]] inline bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && std::memcmp(text.data(), prefix.data(), prefix.size()) == 0;
}

[[nodiscard]] inline std::string_view trim(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

/// Without blanks around it and, at its beginning, without those that do not break: most languages set one before a sign.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);

/// "10 %", "12.5%", "12,5 %", "10％" and, as Turkish writes it, "%10", at the beginning of a text. `size` 0 where there is none.
struct Share {
    double value = 0;
    std::size_t size = 0;
};
[[nodiscard]] Share shareAt(std::string_view text);
/// Something begins there that may be a share, and no other number or word goes on.
[[nodiscard]] bool mayOpenShare(std::string_view text, std::size_t at);

/// The colon that the text begins with, as it is written in most languages or, wide, in Chinese and Japanese: its size, 0
/// when there is none.
[[nodiscard]] inline std::size_t colonSize(std::string_view text)
{
    return startsWith(text, ":") ? 1 : startsWith(text, "：") ? 3 : 0;
}
/// Where the first colon stands; npos when there is none.
[[nodiscard]] std::size_t colonIn(std::string_view text);
[[nodiscard]] inline bool endsInColon(std::string_view text) { return text.ends_with(':') || text.ends_with("："); }

/// Text without emphasis marks, code marks and link targets, with one space for each run of white space.
[[nodiscard]] std::string plainText(std::string_view markdown);

/// What people read as a name: the same, without what makes its lines a heading, a quote, an item of a list or a box.
[[nodiscard]] std::string nameText(std::string_view markdown);

/// A stretch of inline code: the text between the backticks.
struct CodeSpan {
    std::size_t begin = 0;  ///< of the text between the marks
    std::size_t end = 0;
    std::size_t outerBegin = 0;  ///< with the marks
    std::size_t outerEnd = 0;
};
[[nodiscard]] std::vector<CodeSpan> codeSpans(std::string_view text);

/// The cells of a table row, trimmed. Bars inside code and escaped bars separate nothing.
[[nodiscard]] std::vector<std::string_view> tableCells(std::string_view row);

/// A check box glyph (☐ ☑ ☒ ⬜ □ ▢ …) or [ ] at the beginning of the text. `size` 0 when there is none.
struct Box {
    std::size_t size = 0;
    bool checked = false;
};
/// "~~cpu > 50% → rollback~~", also in an item of a list: said no longer.
[[nodiscard]] bool isStruck(std::string_view text);
[[nodiscard]] Box boxAt(std::string_view text);

/// Skips emoji, arrows and other signs that stand before the first word.
[[nodiscard]] std::string_view skipSymbols(std::string_view text);

/// The name of an HTML element, with or without what follows it: `br`, `a href=…`, `details open`.
[[nodiscard]] bool isHtmlTag(std::string_view name);

/// ASCII case only.
[[nodiscard]] bool startsWithNoCase(std::string_view text, std::string_view lowerPrefix);

} // namespace holdpoint::plan
