#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::utf8 {

/// One code point and the number of bytes that it takes. `valid` is false for a byte that starts no
/// well-formed sequence; then `size` is 1 and `value` is U+FFFD.
struct CodePoint {
    char32_t value = 0xFFFD;
    std::uint8_t size = 1;
    bool valid = false;
};

[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);
void append(std::string& out, char32_t value);

/// Offset of the first byte that is not part of well-formed UTF-8, or npos.
[[nodiscard]] std::size_t firstInvalid(std::string_view text);

/// Text that may be written anywhere: each byte that is not part of well-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string cleaned(std::string_view text);

} // namespace holdpoint::utf8
