#include "models/plan/sentence_end.h"

#include "models/base/byte_set.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

bool opensSentence(std::string_view text, std::size_t at)
{
    // A new line that begins with a label, a sign or a dash says something of its own: "**Go/No-Go**: …", "❌ …".
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '>')) ++at;
    if (at >= text.size()) return true;
    const auto c = static_cast<unsigned char>(text[at]);
    return (c == '*' && at + 1 < text.size() && text[at + 1] == '*') || c == '-' || c == 0xE2 || c == 0xF0;
}

/// "is ggf. **not** enough", "approx. ten": behind an abbreviation the sentence goes on in small letters.
bool goesOnSmall(std::string_view text, std::size_t at)
{
    const std::size_t blanks = at;
    while (at < text.size() && (text[at] == ' ' || text[at] == '*' || text[at] == '_' || text[at] == '(')) ++at;
    return at > blanks && at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

/// "Call Tel. 0800 1234", "within max. 5 min", "ask Fr. Lindner": a short form, whose dot ends nothing.
bool isShortForm(std::string_view text, std::size_t dot)
{
    static constexpr auto beforeNumber = std::to_array<std::string_view>({"max", "tel", "ca", "no", "nr", "ext", "approx", "art", "vol"});
    static constexpr auto beforeName = std::to_array<std::string_view>({"fr", "hr", "dr", "mr", "ms", "mrs", "prof", "sra", "sr"});
    constexpr std::size_t longest = 6;
    std::size_t begin = dot;
    while (begin > 0 && dot - begin <= longest && isAlpha(text[begin - 1])) --begin;
    const std::size_t size = dot - begin, next = dot + 2;
    if (size < 2 || size > longest || next >= text.size() || text[dot + 1] != ' ') return false;
    const bool number = isDigit(text[next]) || text[next] == '+';
    if (!number && !(text[next] >= 'A' && text[next] <= 'Z')) return false;
    const auto is = [&](std::string_view word) { return word.size() == size && startsWithNoCase(text.substr(begin), word); };
    return number ? std::any_of(beforeNumber.begin(), beforeNumber.end(), is) : text[begin] <= 'Z' && std::any_of(beforeName.begin(), beforeName.end(), is);
}

} // namespace

std::size_t cutBefore(std::string_view text, std::size_t begin, std::size_t last)
{
    for (std::size_t blank = last - 1; blank > begin; --blank)
        if (text[blank] == ' ' || text[blank] == '\n') return blank;
    while (last > begin + 1 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    return last;
}

std::size_t sentenceEnd(std::string_view text, std::size_t begin)
{
    static constexpr ByteSet marks("`\n.!?\xE3\xEF");
    const std::size_t last = begin + std::min(text.size() - begin, longestSentence);
    const std::string_view within = text.substr(0, last);
    bool inCode = false;
    for (std::size_t i = begin; (i = marks.firstIn(within, i)) < last; ++i) {
        const char c = text[i];
        if (c == '`') inCode = !inCode;
        else if (c == '\n' && opensSentence(text, i + 1)) return i + 1;
        else if (inCode) continue;
        else if ((c == '.' || c == '!' || c == '?') && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n')) {
            // "1. Do this": the dot belongs to a number.
            if (c == '.' && i > begin && isDigit(text[i - 1]) && i - begin < 4) continue;
            if (c == '.' && (goesOnSmall(text, i + 1) || isShortForm(text, i))) continue;
            return i + 1;
        } else if (const std::string_view mark = text.substr(i, 3); mark == "。" || mark == "！" || mark == "？") return i + 3;
    }
    return last == text.size() ? last : cutBefore(text, begin, last);
}

} // namespace holdpoint::plan
