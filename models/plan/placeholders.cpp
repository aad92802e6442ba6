// How placeholders are spelt. Nothing here knows the runbook around the text, and every answer is a view into it.

#include "models/plan/placeholders.h"

#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

constexpr std::size_t longestName = 90;

bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

char charAt(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }

/// Where the closing sign stands, if it is near enough to belong to the one at `i`.
std::size_t closing(std::string_view line, std::size_t i, char sign)
{
    return line.substr(0, std::min(line.size(), i + longestName)).find(sign, i + 1);
}

/// A letter of any language. Dashes and most other signs name nothing.
bool beginsName(char first) { return isAlpha(first) || static_cast<unsigned char>(first) >= 0xC3; }

/// "users/{uid}": a part of a path in braces.
Placeholder pathPartAt(std::string_view line, std::size_t i)
{
    if (i == 0 || line[i - 1] != '/') return {};
    std::size_t end = i + 1;
    while (end < line.size() && (isAlnum(line[end]) || line[end] == '_' || line[end] == '-')) ++end;
    if (end == i + 1 || charAt(line, end) != '}') return {};
    return {line.substr(i, end + 1 - i), end + 1, "parameter.path-part"};
}

/// What every shell has, and what scripts colour their output with.
bool isCommonVariable(std::string_view name)
{
    static constexpr auto common = std::to_array<std::string_view>({"HOME", "PATH", "USER", "PWD", "REPLY", "SHELL", "RANDOM", "HOSTNAME", "UID", "OLDPWD", "TMPDIR", "LANG", "PIPESTATUS", "BASH_SOURCE", "LINENO", "SECONDS", "IFS", "NC", "RED", "GREEN", "YELLOW", "BLUE"});
    return std::find(common.begin(), common.end(), name) != common.end();
}

} // namespace

Placeholder angleAt(std::string_view line, std::size_t i, bool code)
{
    const std::size_t close = closing(line, i, '>');
    if (close == std::string_view::npos || close < i + 2) return {};
    const std::string_view name = line.substr(i + 1, close - i - 1);
    if (!(isDigit(name.front()) || beginsName(name.front())) || name.back() == ' ' || name.back() == '-' || name.back() == '/') return {};
    if (name.find_first_of("<=;\"|(){}") != std::string_view::npos || name.find("://") != std::string_view::npos || name.find('@') != std::string_view::npos) return {};
    if (isHtmlTag(name) && (!code || name == "br")) return {};
    // A type of a programming language: List<Jobneed>.
    if (i > 0 && isAlnum(line[i - 1]) && name.front() >= 'A' && name.front() <= 'Z' && isOneOf(charAt(line, close + 1), "?(>")) return {};
    if (isDigit(name.front()) && name.find_first_not_of("0123456789. ") == std::string_view::npos) return {};
    return {line.substr(i, close - i + 1), close + 1, "parameter.angle"};
}

Placeholder bracketAt(std::string_view line, std::size_t i)
{
    const std::size_t close = closing(line, i, ']');
    if (close == std::string_view::npos || close < i + 4) return {};
    const std::string_view name = line.substr(i + 1, close - i - 1);
    const char next = charAt(line, close + 1);
    if (next == '(' || next == '[' || next == ':' || name.front() == '^' || name.front() == '!') return {};
    if (i > 0 && (isAlnum(line[i - 1]) || line[i - 1] == ']' || line[i - 1] == '!')) return {};
    if (!beginsName(name.front()) || name.find_first_of("[`=\"'") != std::string_view::npos) return {};
    const bool capitals = std::none_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; });
    if (capitals && name != "TBD" && name.find_first_of("_ ") == std::string_view::npos) return {};  // a mark: [BLOCK], [CRITICAL]
    return {line.substr(i, close - i + 1), close + 1, "parameter.bracket"};
}

Placeholder variableAt(std::string_view line, std::size_t i)
{
    const bool braced = charAt(line, i + 1) == '{';
    std::size_t end = i + (braced ? 2 : 1);
    const std::size_t begin = end;
    while (end < line.size() && (isAlnum(line[end]) || line[end] == '_' || (braced && line[end] == '-' && isAlpha(charAt(line, end + 1)) && line[end - 1] != ':'))) ++end;
    if (end == begin || isDigit(line[begin])) return {};
    if (braced && charAt(line, end) != '}') return {};
    const std::string_view name = line.substr(begin, end - begin);
    const bool sign = name.size() == 1 && !(name.front() >= 'a' && name.front() <= 'z');
    if (isCommonVariable(name) || sign) return {{}, end};
    return {line.substr(i, end - i + (braced ? 1 : 0)), end, "parameter.variable"};
}

Placeholder bracesAt(std::string_view line, std::size_t i, bool paths)
{
    constexpr std::size_t longest = 300;
    const char second = charAt(line, i + 1);
    if (second != '{' && second != '+') return paths ? pathPartAt(line, i) : Placeholder{};
    const std::size_t close = line.substr(0, std::min(line.size(), i + longest)).find(second == '{' ? "}}" : "+}", i + 2);
    if (close == std::string_view::npos || trim(line.substr(i + 2, close - i - 2)).empty()) return {};
    const std::string_view whole = line.substr(i, close + 2 - i);
    if (seriesPart(whole)) return {whole, close + 2, "parameter.series"};
    return {whole, close + 2, second == '{' ? "parameter.template" : "parameter.inline-diff"};
}

Placeholder pathAt(std::string_view line, std::size_t i)
{
    if (line.substr(i, 9) != "/path/to/") return {};
    std::size_t end = i;
    while (end < line.size() && !isOneOf(line[end], " \t\"'`)|,;")) ++end;
    return {line.substr(i, end - i), end, "parameter.path"};
}

Placeholder capitalsAt(std::string_view line, std::size_t i, bool code)
{
    if (i > 0 && isAlnum(line[i - 1])) return {};
    std::size_t end = i;
    while (end < line.size() && ((line[end] >= 'A' && line[end] <= 'Z') || isDigit(line[end]) || isOneOf(line[end], "_-./:"))) ++end;
    while (end > i && isOneOf(line[end - 1], "_-./:")) --end;
    const std::string_view word = line.substr(i, end - i);
    if (end < line.size() && isAlpha(line[end])) return {};
    // One stamp may be spelt with the name around it; the stamp is what has to be filled in.
    for (const std::string_view start : {"YYYY", "X.Y", "YOUR/", "YOUR_", "YOUR-", "XXX"})
        if (startsWith(word, start)) return {word, end, "parameter.capitals"};
    const char before = line[i - (i > 0 ? 1 : 0)];
    // DB_PASSWORD is a variable's whole name; backup_TIMESTAMP has a stamp in it.
    const bool variable = before == '_' && i > 1 && ((line[i - 2] >= 'A' && line[i - 2] <= 'Z') || isDigit(line[i - 2]));
    const bool open = !variable && (word == "TIMESTAMP" || word == "USERNAME" || word == "PASSWORD") && (code || before == '_');
    const bool sqlType = charAt(line, end) == ' ' && i > 0 && before == ' ' && word == "TIMESTAMP";
    if (!open || sqlType) return {{}, end};
    return {word, end, "parameter.capitals"};
}

Placeholder previousName(std::string_view line, std::size_t from)
{
    constexpr std::string_view mark = "revious";
    const auto inName = [&](std::size_t i) { return isAlnum(line[i]) || line[i] == '_' || line[i] == '-' || line[i] == '.'; };
    for (std::size_t at = line.find(mark, from); at != std::string_view::npos; at = line.find(mark, at + mark.size())) {
        std::size_t begin = at;
        std::size_t end = at + mark.size();
        while (begin > 0 && inName(begin - 1)) --begin;
        while (end < line.size() && inName(end)) ++end;
        const bool compound = end - begin > 8 && begin > 0 && line[begin - 1] == ' ' && line[begin] != '-';
        if (compound) return {line.substr(begin, end - begin), at + mark.size(), "parameter.previous"};
    }
    return {};
}

Placeholder crossedOut(std::string_view text, std::string_view mark, std::size_t from)
{
    constexpr std::size_t longest = 80;
    const auto inName = [&](std::size_t i) { return isAlnum(text[i]) || isOneOf(text[i], "_-.@"); };
    for (std::size_t at = text.find(mark, from); at != std::string_view::npos;) {
        std::size_t begin = at;
        std::size_t end = at + mark.size();
        while (begin > 0 && at - begin < longest && inName(begin - 1)) --begin;
        while (end < text.size() && end - at < longest && inName(end)) ++end;
        const std::size_t next = end;
        while (end > at + mark.size() && isOneOf(text[end - 1], ".-_")) --end;
        const std::string_view word = text.substr(begin, end - begin);
        const bool named = mark == "xxx" || startsWith(text.substr(at + mark.size()), "name") || isOneOf(text[std::min(at + mark.size(), text.size() - 1)], "-_");
        const bool host = word.find(".com") != std::string_view::npos || word.find("your-app") != std::string_view::npos;
        if (named && word.size() > mark.size() && !host && word.size() < longest) return {word, next, "parameter.crossed-out"};
        at = text.find(mark, next);
    }
    return {};
}

Placeholder exampleHost(std::string_view line, std::string_view mark, std::size_t from)
{
    const auto inHost = [&](std::size_t i) { return isAlnum(line[i]) || line[i] == '.' || line[i] == '-'; };
    for (std::size_t at = line.find(mark, from); at != std::string_view::npos; at = line.find(mark, at + mark.size())) {
        std::size_t begin = at;
        std::size_t end = at;
        while (begin > 0 && inHost(begin - 1)) --begin;
        while (end < line.size() && inHost(end)) ++end;
        while (end > at && line[end - 1] == '.') --end;
        const std::string_view host = line.substr(begin, end - begin);
        const bool mail = begin > 0 && line[begin - 1] == '@';
        const bool file = end < line.size() && line[end] == '/' && begin > 0 && line[begin - 1] == '/' && !line.substr(0, begin).ends_with("://");
        if (!mail && !file && !host.ends_with(".crt") && !host.ends_with(".key")) return {host, at + mark.size(), "parameter.example-host"};
    }
    return {};
}

bool mayNameExampleHost(std::string_view line)
{
    for (std::size_t dot = line.find('.'); dot != std::string_view::npos; dot = line.find('.', dot + 1)) {
        const std::string_view before = line.substr(0, dot);
        if (before.ends_with("example") || before.ends_with("app") || before.ends_with("domain")) return true;
    }
    return false;
}

Placeholder openNumber(std::string_view line, std::size_t from)
{
    const auto inNumber = [&](std::size_t i) { return isAlnum(line[i]) || line[i] == '.'; };
    for (std::size_t at = line.find(".x", from); at != std::string_view::npos;) {
        std::size_t begin = at, end = at;
        while (begin > 0 && inNumber(begin - 1)) --begin;
        while (end < line.size() && inNumber(end)) ++end;
        const std::size_t next = end;
        while (line[end - 1] == '.') --end;
        const std::string_view word = line.substr(begin, end - begin);
        int parts = 0, open = 0, known = 0;
        for (std::string_view rest = word; parts == 0 || !rest.empty();) {
            const std::string_view part = rest.substr(0, rest.find('.'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            ++parts;
            open += !part.empty() && part.find_first_not_of('x') == std::string_view::npos;
            known += !part.empty() && part.find_first_not_of("0123456789", parts == 1 && part.front() == 'v' ? 1 : 0) == std::string_view::npos;
        }
        const bool version = parts == 3 && open == 2 && known == 1, address = parts == 4 && open == 1 && known == 3;
        if (version || address) return {word, next, "parameter.open-number"};
        at = line.find(".x", next);
    }
    return {};
}

Placeholder openAnswer(std::string_view line)
{
    static constexpr auto answers = std::to_array<std::string_view>({"YES", "NO", "GO", "NO-GO", "NOGO", "PASS", "FAIL"});
    // Nearly every line ends otherwise, and that is seen fastest.
    if (const char last = line.empty() ? ' ' : line.back(); !(last >= 'A' && last <= 'Z') && !isOneOf(last, "*_` \r")) return {};
    const std::size_t colon = line.rfind(": "), slash = line.find('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon) return {};
    const std::string_view choice = trim(line.substr(colon + 2));
    int known = 0, all = 0;
    for (std::string_view rest = choice; !rest.empty(); ++all) {
        std::string_view answer = trim(rest.substr(0, rest.find('/')));
        rest.remove_prefix(std::min(rest.find('/'), rest.size() - 1) + 1);
        while (!answer.empty() && isOneOf(answer.front(), "*_` ")) answer.remove_prefix(1);
        while (!answer.empty() && isOneOf(answer.back(), "*_` ")) answer.remove_suffix(1);
        if (answer.empty() || std::any_of(answer.begin(), answer.end(), [](char c) { return !(c >= 'A' && c <= 'Z') && c != '-' && c != ' '; })) return {};
        known += std::find(answers.begin(), answers.end(), answer) != answers.end();
    }
    return known > 1 ? Placeholder{choice, line.size(), "parameter.open-answer"} : Placeholder{};
}

Placeholder openAmount(std::string_view line, std::string_view mark)
{
    const std::size_t at = line.find(mark);
    if (at == std::string_view::npos) return {};
    return {line.substr(at + 1, mark.find(' ', 1) - 1), at + mark.size(), "parameter.amount"};
}

std::string headField(std::string_view line)
{
    const std::size_t colon = colonIn(line);
    if (colon > 60) return {};
    std::string_view value = line.substr(colon + colonSize(line.substr(colon)));
    while (!value.empty() && (value.front() == '*' || value.front() == ' ')) value.remove_prefix(1);
    if (!startsWith(value, "____") && !startsWith(value, "TBD")) return {};
    std::string_view label = line.substr(0, colon);
    label.remove_prefix(std::min(label.find_first_not_of("*- |"), label.size()));
    return plainText(label) + (startsWith(value, "TBD") ? ": TBD" : ": ____");
}

std::string_view variableName(std::string_view variable)
{
    return startsWith(variable, "${") ? variable.substr(2, variable.size() - 3) : variable.substr(1);
}

SeriesPart seriesPart(std::string_view placeholder)
{
    if (!startsWith(placeholder, "{+")) return {};
    const std::string_view inner = trim(placeholder.substr(2, placeholder.size() - 4));
    std::size_t digits = 0;
    while (digits < inner.size() && isDigit(inner[inner.size() - 1 - digits])) ++digits;
    if (digits == inner.size() || inner[inner.size() - 1 - digits] != ' ') return {};
    return {inner.substr(0, inner.size() - digits), inner.substr(inner.size() - digits)};
}

} // namespace holdpoint::plan
