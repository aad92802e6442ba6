#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::report {

// Values of a PDF as slices of its bytes: nothing is copied, and what is not looked at stays as it is, byte for byte.

/// A dictionary. Keys that stand in it twice are refused when it is read: programs differ about which one counts.
struct PdfDict {
    std::vector<std::pair<std::string_view, std::string_view>> entries;     ///< key with its slash, and its value

    [[nodiscard]] std::optional<std::string_view> find(std::string_view key) const;
};

/// Where the value that begins at `at` (after white space) ends. A reference, "12 0 R", is one value.
[[nodiscard]] std::optional<std::size_t> valueEnd(std::string_view text, std::size_t at);
[[nodiscard]] std::optional<PdfDict> dictOf(std::string_view text);
[[nodiscard]] std::optional<std::vector<std::string_view>> itemsOf(std::string_view array);
/// The number of the object that "12 0 R" speaks of.
[[nodiscard]] std::optional<std::uint32_t> referenceOf(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> numberOf(std::string_view text);
/// A number that counts something; -1 where there is none.
[[nodiscard]] std::int64_t countOf(std::optional<std::string_view> text);
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);
/// The bytes of a string, "(…)" or "<…>".
[[nodiscard]] std::optional<std::string> stringOf(std::string_view text);
/// The same as text, where it may be UTF-16.
[[nodiscard]] std::string textOf(std::string_view text);
/// A text as a hexadecimal string in UTF-16, which needs no escapes.
[[nodiscard]] std::string pdfText(std::string_view utf8);

} // namespace holdpoint::report
