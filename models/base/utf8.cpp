#include "models/base/utf8.h"

#include <cstring>

namespace holdpoint::utf8 {

void append(std::string& out, char32_t value)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | (value >> 6));
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | (value >> 12));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3F));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

std::size_t firstInvalid(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        // Runbooks are mostly ASCII: eight bytes at a time as long as none has its top bit set.
        std::uint64_t word = 0;
        if (i + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + i, sizeof word);
            if ((word & 0x8080808080808080ULL) == 0) {
                i += sizeof word;
                continue;
            }
        }
        const CodePoint point = decode(text, i);
        if (!point.valid) return i;
        i += point.size;
    }
    return std::string_view::npos;
}

std::string cleaned(std::string_view text)
{
    std::string out;
    while (true) {
        const std::size_t bad = firstInvalid(text);
        if (bad == std::string_view::npos) return out += text;
        out += text.substr(0, bad);
        append(out, 0xFFFD);
        text.remove_prefix(bad + 1);
    }
}

} // namespace holdpoint::utf8
