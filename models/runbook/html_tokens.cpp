#include "models/runbook/html_tokens.h"

#include "models/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace holdpoint::runbook {

namespace {

constexpr std::size_t longestTag = 2000;    // so that a text of nothing but < costs no more than its length

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isNameLetter(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr auto entities = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}, {"rarr", "→"}, {"larr", "←"}, {"mdash", "—"}, {"ndash", "–"},
    {"hellip", "…"}, {"le", "≤"}, {"ge", "≥"}, {"times", "×"}, {"bull", "•"}, {"check", "✓"}, {"rsquo", "’"}, {"lsquo", "‘"}, {"rdquo", "”"}, {"ldquo", "“"},
    {"auml", "ä"}, {"ouml", "ö"}, {"uuml", "ü"}, {"Auml", "Ä"}, {"Ouml", "Ö"}, {"Uuml", "Ü"}, {"szlig", "ß"}, {"eacute", "é"}, {"egrave", "è"}, {"agrave", "à"},
    {"ecirc", "ê"}, {"ccedil", "ç"}, {"ntilde", "ñ"}, {"oacute", "ó"}, {"iacute", "í"}, {"aacute", "á"}, {"uacute", "ú"}, {"atilde", "ã"}, {"otilde", "õ"},
});

/// `#8594` and `#x2192`; 0 when it is no number of a character.
char32_t numbered(std::string_view name)
{
    if (name.size() < 2 || name.front() != '#') return 0;
    const bool hex = lower(name[1]) == 'x';
    name.remove_prefix(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    const bool character = value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return error == std::errc() && end == name.data() + name.size() && character ? char32_t{value} : char32_t{0};
}

bool appendEntity(std::string& out, std::string_view name)
{
    const auto known = std::find_if(entities.begin(), entities.end(), [&](const auto& entity) { return entity.first == name; });
    if (known != entities.end()) {
        out += known->second;
        return true;
    }
    const char32_t value = numbered(name);
    if (value != 0) utf8::append(out, value);
    return value != 0;
}

} // namespace

bool HtmlScanner::next(HtmlToken& token)
{
    using Kind = HtmlToken::Kind;
    if (m_html.empty()) return false;
    if (m_html.front() == '\n') {
        take(token, Kind::LineEnd, 1);
    } else if (m_html.starts_with("<!--")) {
        const std::size_t close = m_html.find("-->", 4);
        take(token, Kind::Comment, close == std::string_view::npos ? m_html.size() : close + 3);
    } else if (const std::size_t size = tagSize(); size > 0) {
        const bool closes = m_html[1] == '/';
        token.name.clear();
        for (std::size_t i = closes ? 2 : 1; i < size && isNameLetter(m_html[i]); ++i) token.name += lower(m_html[i]);
        take(token, closes ? Kind::Close : Kind::Open, size);
    } else {
        take(token, Kind::Words, std::min(m_html.find_first_of("<\n", 1), m_html.size()));
    }
    return true;
}

void HtmlScanner::take(HtmlToken& token, HtmlToken::Kind kind, std::size_t size)
{
    token.kind = kind;
    token.text = m_html.substr(0, size);
    token.lines = static_cast<std::uint32_t>(std::count(token.text.begin(), token.text.end(), '\n'));
    m_html.remove_prefix(size);
}

std::size_t HtmlScanner::tagSize() const
{
    const std::size_t name = m_html.size() > 1 && m_html[1] == '/' ? 2 : 1;
    const bool declares = m_html.starts_with("<!") || m_html.starts_with("<?");
    if (m_html.front() != '<' || m_html.size() <= name || (!isLetter(m_html[name]) && !declares)) return 0;
    const std::size_t close = m_html.substr(0, longestTag).find('>');
    return close == std::string_view::npos ? 0 : close + 1;
}

std::uint32_t HtmlScanner::skipElement(std::string_view name)
{
    HtmlToken token;
    std::uint32_t lines = 0;
    while (next(token)) {
        lines += token.lines;
        if (token.kind == HtmlToken::Kind::Close && token.name == name) break;
    }
    return lines;
}

bool hasAttribute(std::string_view tag, std::string_view name, std::string_view value)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool whole = at > 0 && !isNameLetter(tag[at - 1]) && end < tag.size() && !isNameLetter(tag[end]);
        if (!whole) continue;
        if (value.empty()) return true;
        const std::string_view rest = tag.substr(end);
        const std::size_t begin = rest.find_first_not_of("= \"'");
        if (rest.front() == '=' && begin != std::string_view::npos && rest.substr(begin, value.size()) == value) return true;
    }
    return false;
}

std::string withoutEntities(std::string_view words)
{
    constexpr std::size_t longestName = 10;
    std::string out;
    while (!words.empty()) {
        const std::size_t sign = std::min(words.find('&'), words.size());
        out.append(words.substr(0, sign));
        words.remove_prefix(sign);
        if (words.empty()) break;
        const std::size_t end = words.substr(0, longestName).find(';');
        if (end != std::string_view::npos && appendEntity(out, words.substr(1, end - 1))) {
            words.remove_prefix(end + 1);
            continue;
        }
        out += '&';
        words.remove_prefix(1);
    }
    return out;
}

} // namespace holdpoint::runbook
