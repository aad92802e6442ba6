#include "models/plan/folding.h"

#include "models/base/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace holdpoint::plan {

namespace {

bool isLowerOffset(char32_t c)
{
    return (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F);
}

/// Lower case where it takes as many bytes as upper case, so that offsets stay those of the text.
char32_t lower(char32_t c)
{
    if (isLowerOffset(c)) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    const bool evenIsUpper = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x1EA0 && c <= 0x1EFF)
        || (c >= 0x1A0 && c <= 0x1A5);
    if (evenIsUpper && c != 0x130 && c != 0x131) return c | 1;
    const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (oddIsUpper) return (c & 1) != 0 ? c + 1 : c;
    return c == 0x1AF ? 0x1B0 : c;
}

/// Writes a code point of two or three bytes over one of the same size.
void encodeOver(char* at, char32_t value, std::size_t size)
{
    if (size == 3) *at++ = static_cast<char>(0xE0 | (value >> 12));
    *at++ = static_cast<char>(size == 3 ? 0x80 | ((value >> 6) & 0x3F) : 0xC0 | (value >> 6));
    *at = static_cast<char>(0x80 | (value & 0x3F));
}

/// The bytes that begin a letter with an upper and a lower case, beyond ASCII: lower() knows none behind U+1EFF.
constexpr unsigned char firstLead = 0xC3, lastLead = 0xE1;

/// Folds eight bytes at once and says how many of them are done: up to the first that begins such a letter. Runbooks are
/// mostly ASCII, and what is not are mostly signs and scripts without cases, which stay as they are.
std::size_t foldEight(char* out, const char* text)
{
    static_assert(std::endian::native == std::endian::little, "the first byte of a word is its lowest");
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t top = each * 0x80;
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    const std::uint64_t others = word & top;
    // Only the seven lower bits are added to, so that no byte carries into the next.
    const std::uint64_t low = word & ~top;
    const std::uint64_t upper = (low + each * (0x80 - 'A')) & ~(low + each * (0x7F - 'Z')) & ~others & top;
    const std::uint64_t leads = (low + each * (0x100 - firstLead)) & ~(low + each * (0xFF - lastLead)) & others;
    word |= upper >> 2;
    std::memcpy(out, &word, sizeof word);
    return static_cast<std::size_t>(std::countr_zero(leads)) / 8;
}

} // namespace

void foldInto(std::string& out, std::string_view text)
{
    out.resize(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (i + 8 <= text.size()) {
            const std::size_t done = foldEight(out.data() + i, text.data() + i);
            i += done;
            if (done == 8) continue;
        }
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < firstLead || c > lastLead) {
            out[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : text[i];
            ++i;
            continue;
        }
        const utf8::CodePoint point = utf8::decode(text, i);
        const char32_t folded = point.valid ? lower(point.value) : point.value;
        if (point.valid && folded != point.value) encodeOver(out.data() + i, folded, point.size);
        else std::memcpy(out.data() + i, text.data() + i, point.size);
        i += point.size;
    }
}

} // namespace holdpoint::plan
