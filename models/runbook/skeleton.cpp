#include "models/runbook/skeleton.h"

#include "models/base/byte_set.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace holdpoint::runbook {

namespace {

constexpr int deepest = 32;                 // quote marks and list markers on one line
constexpr std::size_t widest = 256;         // columns of a table; the parser is quadratic in them
constexpr std::size_t longestCopied = 1000; // bytes of a line of HTML or of a fence's info that are passed on

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool only(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// `***`, `---`, `_ _ _`: a rule, and not a list item.
bool isRule(std::string_view text)
{
    const char mark = text.front();
    if (mark != '*' && mark != '-' && mark != '_') return false;
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == mark || isBlank(c); }) && std::count(text.begin(), text.end(), mark) >= 3;
}

/// Bytes of the list marker at the beginning of the text, 0 when there is none.
std::size_t markerSize(std::string_view text)
{
    std::size_t size = 0;
    if (text.front() == '-' || text.front() == '*' || text.front() == '+') {
        if (isRule(text)) return 0;
        size = 1;
    } else {
        while (size < text.size() && size < 9 && isDigit(text[size])) ++size;
        if (size == 0 || size == text.size() || (text[size] != '.' && text[size] != ')')) return 0;
        ++size;
    }
    return size == text.size() || isBlank(text[size]) ? size : 0;
}

bool isFence(std::string_view text)
{
    const char mark = text.front();
    if (mark != '`' && mark != '~') return false;
    const std::size_t run = std::min(text.find_first_not_of(mark), text.size());
    return run >= 3 && (mark == '~' || text.find('`', run) == std::string_view::npos);
}

bool endsWith(std::string_view text, std::string_view lowerCase)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b; };
    return text.size() >= lowerCase.size() && std::equal(lowerCase.rbegin(), lowerCase.rend(), text.rbegin(), [&](char a, char b) { return same(b, a); });
}

/// What ends an HTML block may stand anywhere in a line, in a heading or in a table as well. Each kind of block has
/// an end of its own, so all that are there are passed on.
void appendHtmlEnds(std::string& out, std::string_view text)
{
    static constexpr std::array<std::string_view, 8> ends = {">", "-->", "?>", "]]>", "</pre>", "</script>", "</style>", "</textarea>"};
    std::array<bool, ends.size()> found{};
    for (std::size_t at = text.find('>'); at != std::string_view::npos; at = text.find('>', at + 1))
        for (std::size_t i = 0; i < ends.size(); ++i) found[i] = found[i] || endsWith(text.substr(0, at + 1), ends[i]);
    for (std::size_t i = 0; i < ends.size(); ++i)
        if (found[i]) out += ends[i];
}

void appendWords(std::string& out, std::string_view text)
{
    out += 'x';
    appendHtmlEnds(out, text);
}

/// A lone CR inside a line would be a line break for the parser.
void appendCopied(std::string& out, std::string_view text)
{
    const std::size_t begin = out.size();
    out.append(text, 0, longestCopied);
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), '\r', ' ');
    if (text.size() > longestCopied) appendHtmlEnds(out, text);
}

Guard appendTableRow(std::string& out, std::string_view text)
{
    if (static_cast<std::size_t>(std::count(text.begin(), text.end(), '|')) > widest) {
        appendWords(out, text);
        return Guard::TooWide;
    }
    if (only(text, "|:- \t")) {
        out += text;
        return Guard::None;
    }
    bool inWords = false;
    bool endsGiven = false;  // they stand in a cell, so that the number of cells stays
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '|') {
            out += '|';
            inWords = false;
        } else if (!isBlank(text[i])) {
            if (!inWords) out += 'x';
            if (!endsGiven) appendHtmlEnds(out, text);
            inWords = endsGiven = true;
            if (text[i] == '\\') ++i;  // an escaped bar separates no cells
        }
    }
    return Guard::None;
}

/// A line of words: it begins with no sign of structure and holds none.
bool isPlain(std::string_view text)
{
    static constexpr ByteSet opening("#`~<=-*_:");
    const auto holds = [&](char c) { return std::memchr(text.data(), c, text.size()) != nullptr; };
    return !opening.has(text.front()) && !holds('|') && !holds('<') && !holds('>');
}

Guard appendText(std::string& out, std::string_view text)
{
    if (isPlain(text)) {
        out += 'x';
    } else if (isHeading(text)) {
        out.append(text, 0, text.find_first_not_of('#') == std::string_view::npos ? text.size() : text.find_first_not_of('#'));
        out += ' ';
        appendWords(out, text);
    } else if (isFence(text) || text.front() == '<') {
        appendCopied(out, text);
    } else if (only(text, "=") || (only(text, "-*_ \t") && text.size() <= longestCopied)) {
        out.append(text, 0, longestCopied);
    } else if (text.find('|') != std::string_view::npos || (only(text, ":-") && text.size() <= longestCopied)) {
        return appendTableRow(out, text);
    } else {
        appendWords(out, text);
    }
    return Guard::None;
}

} // namespace

Prefix containerPrefix(std::string_view line)
{
    Prefix prefix;
    for (int depth = 0;; ++depth) {
        while (prefix.size < line.size() && isBlank(line[prefix.size])) ++prefix.size;
        const std::string_view rest = line.substr(prefix.size);
        if (rest.empty()) return prefix;
        const std::size_t marker = rest.front() == '>' ? 1 : markerSize(rest);
        if (marker == 0) return prefix;
        if (depth == deepest) {
            prefix.deep = true;
            return prefix;
        }
        prefix.size += marker;
    }
}

bool isHeading(std::string_view text)
{
    const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
    return hashes >= 1 && hashes <= 6 && (hashes == text.size() || isBlank(text[hashes]));
}

bool startsWithBox(std::string_view text)
{
    return text.size() >= 3 && text[0] == '[' && text[2] == ']' && (text[1] == ' ' || text[1] == 'x' || text[1] == 'X')
        && (text.size() == 3 || isBlank(text[3]));
}

Guard appendSkeleton(std::string& out, std::string_view line, const Prefix& prefix)
{
    constexpr std::size_t widestIndent = 1000;
    if (prefix.deep || prefix.size > widestIndent) {
        appendWords(out, line);
        return Guard::TooDeep;
    }
    out.append(line, 0, prefix.size);
    const std::string_view text = line.substr(prefix.size);
    return text.empty() ? Guard::None : appendText(out, text);
}

} // namespace holdpoint::runbook
