#include "models/plan/code_votes.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

CodeVotes votesOf(const std::vector<CodeLine>& lines, std::size_t first, std::size_t last)
{
    CodeVotes votes;
    bool continued = false;
    for (std::size_t i = first; i <= last; ++i) {
        const std::string_view line = trim(lines[i].text);
        if (line.empty() || isShellComment(line) || isSqlComment(line)) continue;
        if (continued) {
            continued = line.back() == '\\';
            continue;
        }
        continued = line.back() == '\\';
        ++votes.lines;
        const Likeness likeness = shellLikeness(line), tool = likeness == Likeness::Certain ? likeness : std::max(likeness, toolLikeness(line));
        votes.certain += likeness == Likeness::Certain ? 1 : 0;
        votes.shell += likeness != Likeness::No || (lines[i].prompted && !isDigit(line.front())) ? 1 : 0;
        votes.tools += tool == Likeness::Certain ? 1 : 0;
        votes.words += tool == Likeness::Likely ? 1 : 0;
        votes.sql += looksLikeSql(line) ? 1 : 0;
        votes.config += looksLikeConfig(line) ? 1 : 0;
        votes.boxes += boxAt(line).size > 0 ? 1 : 0;
    }
    return votes;
}

bool holdsWord(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            if (isAlnum(text[i++])) return true;
            continue;
        }
        const utf8::CodePoint point = utf8::decode(text, i);
        const char32_t c = point.value;
        // General punctuation, arrows, lines and the brackets of East Asian texts are signs.
        const bool sign = c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0F) || c >= 0x1F000;
        if (!sign) return true;
        i += std::max<std::size_t>(point.size, 1);
    }
    return false;
}

} // namespace holdpoint::plan
