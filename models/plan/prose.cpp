#include "models/plan/prose.h"

#include "models/base/byte_set.h"
#include "models/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace holdpoint::plan {

namespace {

/// The link or image at `at` ("[text](target)"): where its text ends and where the whole ends. 0 when it is none.
std::pair<std::size_t, std::size_t> linkAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 400;
    const std::size_t close = text.substr(0, std::min(text.size(), at + longest)).find("](", at);
    if (close == std::string_view::npos || text.find('[', at + 1) < close) return {};
    const std::size_t end = text.substr(0, std::min(text.size(), close + longest)).find(')', close);
    if (end == std::string_view::npos) return {};
    return {close, end + 1};
}

/// Where the emphasis ends that begins with the underscore at `at`; npos where that is a part of a name, as in snake_case.
std::size_t emphasisEnd(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 400;
    const auto joins = [&](std::size_t i) { return i < text.size() && (isAlnum(text[i]) || text[i] == '_' || static_cast<unsigned char>(text[i]) >= 0x80); };
    if ((at > 0 && joins(at - 1)) || at + 1 >= text.size() || isSpace(text[at + 1])) return std::string_view::npos;
    const std::string_view near = text.substr(0, std::min(text.size(), at + longest));
    for (std::size_t close = near.find('_', at + 2); close != std::string_view::npos; close = near.find('_', close + 1))
        if (!isSpace(near[close - 1]) && !joins(close + 1)) return near[close - 1] == '_' ? std::string_view::npos : close;
    return std::string_view::npos;
}

/// "> 5% errors" compares, and quotes nothing.
bool opensQuote(std::string_view line)
{
    const std::string_view rest = trim(line.substr(std::min<std::size_t>(1, line.size())));
    return line.starts_with('>') && (rest.empty() || !(isDigit(rest.front()) || rest.front() == '=' || rest.front() == '$' || rest.front() == '~'));
}

std::string_view withoutLineMarks(std::string_view line)
{
    bool heading = false;
    for (;;) {
        line = trim(line);
        const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        const bool heads = hashes > 0 && hashes <= 6 && (hashes == line.size() || line[hashes] == ' ');
        const bool lists = line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ';
        if (opensQuote(line) || lists) line.remove_prefix(1);
        else if (heads) line.remove_prefix(hashes);
        else if (line.starts_with('[') && boxAt(line).size > 0) line.remove_prefix(boxAt(line).size);
        else break;
        heading = heading || heads;
    }
    while (heading && !line.empty() && (line.back() == '#' || line.back() == ' ')) line.remove_suffix(1);
    return line;
}

bool isSymbol(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3 || c >= 0x1F000 || c == 0x200D
        || c == 0xA0 || c == 0xFFFD || c == 0x2022 || c == 0xB7;
}

} // namespace

std::size_t colonIn(std::string_view text)
{
    static constexpr ByteSet marks(":\xEF");
    for (std::size_t i = marks.firstIn(text); i < text.size(); i = marks.firstIn(text, i + 1))
        if (colonSize(text.substr(i)) > 0) return i;
    return std::string_view::npos;
}

std::string plainText(std::string_view markdown)
{
    std::string out;
    out.reserve(markdown.size());
    static constexpr ByteSet marks("`*_[< \t\n\r");
    bool inCode = false;
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        const std::size_t word = marks.firstIn(markdown, i) - i;
        if (word > 0) {
            out.append(markdown, i, word);
            i += word;
            if (i == markdown.size()) break;
        }
        const char c = markdown[i];
        if (c == '`') {
            inCode = !inCode;
        } else if (isSpace(c)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (inCode) {
            out += c;
        } else if (c == '<' && markdown.substr(i).starts_with("<!--")) {
            const std::size_t close = markdown.find("-->", i + 4);     // hidden from whoever reads the runbook, so hidden here
            if (close == std::string_view::npos) out += c;
            else i = close + 2;
        } else if (c == '*' || (c == '_' && i + 1 < markdown.size() && markdown[i + 1] == '_')) {
            if (c == '_') ++i;
        } else if (const std::size_t last = c == '_' ? emphasisEnd(markdown, i) : std::string_view::npos; last != std::string_view::npos) {
            out += plainText(markdown.substr(i + 1, last - i - 1));
            i = last;
        } else if (c == '[') {
            const auto [close, end] = linkAt(markdown, i);
            if (end == 0) {
                out += c;
                continue;
            }
            if (i > 0 && markdown[i - 1] == '!') out.pop_back();    // an image
            out += plainText(markdown.substr(i + 1, close - i - 1));
            i = end - 1;
        } else {
            out += c;
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string nameText(std::string_view markdown)
{
    std::string words;
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        if (!words.empty()) words += ' ';
        words += withoutLineMarks(markdown.substr(0, end));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return plainText(words);
}

std::vector<CodeSpan> codeSpans(std::string_view text)
{
    std::vector<CodeSpan> spans;
    for (std::size_t i = text.find('`'); i != std::string_view::npos; i = text.find('`', i)) {
        const std::size_t run = std::min(text.find_first_not_of('`', i), text.size()) - i;
        std::size_t close = i + run;
        while ((close = text.find('`', close)) != std::string_view::npos) {
            const std::size_t closing = std::min(text.find_first_not_of('`', close), text.size()) - close;
            if (closing == run) break;
            close += closing;
        }
        if (close == std::string_view::npos) {
            i += run;
            continue;
        }
        spans.push_back({i + run, close, i, close + run});
        i = close + run;
    }
    return spans;
}

std::vector<std::string_view> tableCells(std::string_view row)
{
    row = trim(row);
    if (!row.empty() && row.front() == '|') row.remove_prefix(1);
    if (!row.empty() && row.back() == '|' && (row.size() < 2 || row[row.size() - 2] != '\\')) row.remove_suffix(1);
    std::vector<std::string_view> cells;
    std::size_t begin = 0;
    bool inCode = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '\\') ++i;
        else if (row[i] == '`') inCode = !inCode && row.find('`', i + 1) != std::string_view::npos;
        else if (row[i] == '|' && !inCode) {
            cells.push_back(trim(row.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    cells.push_back(trim(row.substr(std::min(begin, row.size()))));
    return cells;
}

namespace {

/// <input type="checkbox" checked>, as wikis export it.
Box inputAt(std::string_view text)
{
    constexpr std::size_t longest = 200;
    const std::size_t close = text.substr(0, longest).find('>');
    if (close == std::string_view::npos) return {};
    const std::string_view tag = text.substr(0, close);
    const std::size_t type = tag.find("type=");
    if (type == std::string_view::npos || tag.substr(type + 5, 9).find("checkbox") == std::string_view::npos) return {};
    return {close + 1, tag.find(" checked") != std::string_view::npos};
}

} // namespace

bool isStruck(std::string_view text)
{
    if (text.find("~~") == std::string_view::npos) return false;
    text.remove_prefix(std::min(text.find_first_not_of("-*+>0123456789.) \t"), text.size()));
    text = trim(text.substr(boxAt(text).size));
    while (!text.empty() && (text.back() == '.' || text.back() == '*')) text.remove_suffix(1);
    return text.size() > 4 && text.starts_with("~~") && text.ends_with("~~") && text.find("~~", 2) == text.size() - 2;
}

Box boxAt(std::string_view text)
{
    if (text.size() >= 3 && text[0] == '[' && text[2] == ']' && (text[1] == ' ' || text[1] == 'x' || text[1] == 'X'))
        return {3, text[1] != ' '};
    struct Glyph {
        std::string_view bytes;
        bool checked;
    };
    static constexpr std::array glyphs = {
        Glyph{"☐", false}, Glyph{"□", false}, Glyph{"▢", false}, Glyph{"⬜", false}, Glyph{"◻", false},
        Glyph{"▫", false}, Glyph{"❏", false}, Glyph{"❑", false}, Glyph{"☑", true}, Glyph{"☒", true}, Glyph{"🗹", true},
    };
    if (startsWith(text, "<input")) return inputAt(text);
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return {};
    for (const Glyph& glyph : glyphs)
        if (startsWith(text, glyph.bytes)) return {glyph.bytes.size(), glyph.checked};
    return {};
}

std::string_view withoutBlanks(std::string_view text)
{
    text = trim(text);
    while (text.starts_with("\u00A0") || text.starts_with("\u202F")) text = trim(text.substr(text.starts_with("\u00A0") ? 2 : 3));
    return text;
}

bool mayOpenShare(std::string_view text, std::size_t at)
{
    return (isDigit(text[at]) || text[at] == '%') && (at == 0 || (!isAlnum(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != ','));
}

Share shareAt(std::string_view text)
{
    constexpr std::size_t longest = 8;
    const std::size_t sign = text.starts_with('%') ? 1 : 0;
    std::array<char, longest> digits{};
    std::size_t size = 0, marks = 0;
    for (std::size_t i = sign; i < text.size() && size < longest && (isDigit(text[i]) || ((text[i] == '.' || text[i] == ',') && i + 1 < text.size() && isDigit(text[i + 1]))); ++i) {
        marks += isDigit(text[i]) ? 0 : 1;
        digits[size++] = text[i] == ',' ? '.' : text[i];
    }
    Share share;
    if (size == 0 || marks > 1 || std::from_chars(digits.data(), digits.data() + size, share.value).ec != std::errc()) return {};
    if (sign > 0) return {share.value, sign + size};
    const std::string_view rest = withoutBlanks(text.substr(size));
    const std::size_t percent = rest.starts_with('%') ? 1 : rest.starts_with("％") ? 3 : 0;
    return percent == 0 ? Share{} : Share{share.value, static_cast<std::size_t>(rest.data() - text.data()) + percent};
}

std::string_view skipSymbols(std::string_view text)
{
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        if (c == ' ' || c == '*' || c == '\t') {
            text.remove_prefix(1);
            continue;
        }
        // Keycap numbers ("1️⃣") are a digit with signs on it: the number is a number for the rules.
        if (c < 0x80) return text;
        const utf8::CodePoint point = utf8::decode(text, 0);
        if (!isSymbol(point.value)) return text;
        text.remove_prefix(point.size);
    }
    return text;
}

bool isHtmlTag(std::string_view name)
{
    static constexpr auto tags = std::to_array<std::string_view>({
        "a", "b", "blockquote", "body", "br", "center", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "meta", "ol", "option", "p", "picture",
        "pre", "q", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
        "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "var", "video", "button", "nav", "main", "header", "footer"});
    const std::string_view word = name.substr(0, std::min(name.find_first_of(" />"), name.size()));
    return std::find(tags.begin(), tags.end(), word) != tags.end();
}

bool startsWithNoCase(std::string_view text, std::string_view lowerPrefix)
{
    if (text.size() < lowerPrefix.size()) return false;
    for (std::size_t i = 0; i < lowerPrefix.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        if (c != lowerPrefix[i]) return false;
    }
    return true;
}

} // namespace holdpoint::plan
