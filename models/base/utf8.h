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

[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return {lead, 1, true};

    const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || lead > 0xF4 || at + size > text.size()) return {};
    char32_t value = lead & (0x7F >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return {};
        value = (value << 6) | (byte(at + i) & 0x3F);
    }
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF) return {};
    return {value, size, true};
}

void append(std::string& out, char32_t value);

/// The beginning of a text, at most so many bytes, and never cut inside a character.
[[nodiscard]] inline std::string_view beginning(std::string_view text, std::size_t longest)
{
    if (text.size() <= longest) return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0) == 0x80) --longest;
    return text.substr(0, longest);
}

/// Offset of the first byte that is not part of well-formed UTF-8, or npos.
[[nodiscard]] std::size_t firstInvalid(std::string_view text);

/// ASCII letters alone become small.
[[nodiscard]] inline std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// Text that may be written anywhere: each byte that is not part of well-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string cleaned(std::string_view text);

} // namespace holdpoint::utf8
