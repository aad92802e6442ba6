#include "models/plan/numbering.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"

namespace holdpoint::plan {

std::size_t numberSize(std::string_view text)
{
    std::size_t i = 0;
    if (text.size() > 2 && isAlpha(text[0]) && (text[1] == ')' || text[1] == '.') && text[2] == ' ') return 2;
    while (i < text.size() && (isDigit(text[i]) || (i > 0 && text[i] == '.' && i + 1 < text.size() && isDigit(text[i + 1])))) ++i;
    if (i == 0 || i > 8) return 0;
    if (startsWith(text.substr(i), "\xEF\xB8\x8F\xE2\x83\xA3")) return i + 6;  // keycap: 1️⃣
    if (startsWith(text.substr(i), "\xE2\x83\xA3")) return i + 3;
    if (i < text.size() && (text[i] == '.' || text[i] == ')' || text[i] == ':')) return i + 1;
    // "1.2 Title" needs its dot; "3 Title" may be three titles.
    return text.substr(0, i).find('.') != std::string_view::npos && i < text.size() && text[i] == ' ' ? i : 0;
}

std::size_t circledSize(std::string_view text)
{
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return 0;
    const utf8::CodePoint point = utf8::decode(text, 0);
    return point.value >= 0x2460 && point.value <= 0x2473 ? point.size : 0;
}

std::string_view skipSeparators(std::string_view text)
{
    for (;;) {
        text = trim(text);
        if (text.empty()) return text;
        if (colonSize(text) > 0) text.remove_prefix(colonSize(text));
        else if (text.front() == '.' || text.front() == ')' || text.front() == '-') text.remove_prefix(1);
        else if (startsWith(text, "—") || startsWith(text, "–") || startsWith(text, "、")) text.remove_prefix(3);
        else return text;
    }
}

} // namespace holdpoint::plan
