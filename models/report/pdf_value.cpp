#include "models/report/pdf_value.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace holdpoint::report {

namespace {

constexpr int deepest = 64;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isDelimiter(char c) { return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
int hexDigit(char c) { return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isBlank(text[at]) && !isDelimiter(text[at])) ++at;
    return at;
}

std::optional<std::size_t> stringEnd(std::string_view text, std::size_t at)
{
    int open = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\') ++at;
        else if (text[at] == '(') ++open;
        else if (text[at] == ')' && --open == 0) return at + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> endOf(std::string_view text, std::size_t at, int depth);

/// Values up to a closing mark.
std::optional<std::size_t> listEnd(std::string_view text, std::size_t at, std::string_view close, int depth)
{
    while (true) {
        at = skipBlanks(text, at);
        if (at >= text.size()) return std::nullopt;
        if (text.substr(at).starts_with(close)) return at + close.size();
        const auto end = endOf(text, at, depth + 1);
        if (!end) return std::nullopt;
        at = *end;
    }
}

/// A number, or the three words of a reference.
std::size_t numberEnd(std::string_view text, std::size_t at)
{
    const std::size_t end = wordEnd(text, at);
    const auto allDigits = [&](std::size_t from, std::size_t to) { return from < to && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(to), isDigit); };
    if (!allDigits(at, end)) return end;
    const std::size_t second = skipBlanks(text, end), secondEnd = wordEnd(text, second);
    if (!allDigits(second, secondEnd)) return end;
    const std::size_t third = skipBlanks(text, secondEnd);
    return third < text.size() && text[third] == 'R' && wordEnd(text, third) == third + 1 ? third + 1 : end;
}

std::optional<std::size_t> endOf(std::string_view text, std::size_t at, int depth)
{
    at = skipBlanks(text, at);
    if (at >= text.size() || depth > deepest) return std::nullopt;
    if (text.substr(at).starts_with("<<")) return listEnd(text, at + 2, ">>", depth);
    switch (text[at]) {
    case '<': {
        const std::size_t close = text.find('>', at);
        return close == std::string_view::npos ? std::nullopt : std::optional(close + 1);
    }
    case '(': return stringEnd(text, at);
    case '[': return listEnd(text, at + 1, "]", depth);
    case '/': return wordEnd(text, at + 1);
    default: break;
    }
    const std::size_t end = numberEnd(text, at);
    return end == at ? std::nullopt : std::optional(end);
}

} // namespace

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (text[at] == '%') at = std::min(text.find_first_of("\r\n", at), text.size());
        else if (isBlank(text[at])) ++at;
        else break;
    }
    return std::min(at, text.size());   // what a file says of its own places may be anything
}

std::optional<std::size_t> valueEnd(std::string_view text, std::size_t at) { return endOf(text, at, 0); }

std::optional<std::string_view> PdfDict::find(std::string_view key) const
{
    for (const auto& [name, value] : entries)
        if (name == key) return value;
    return std::nullopt;
}

std::optional<PdfDict> dictOf(std::string_view text)
{
    std::size_t at = skipBlanks(text, 0);
    if (!text.substr(at).starts_with("<<")) return std::nullopt;
    at += 2;
    PdfDict dict;
    while (true) {
        at = skipBlanks(text, at);
        if (text.substr(at).starts_with(">>")) return dict;
        if (at >= text.size() || text[at] != '/') return std::nullopt;
        const std::size_t keyEnd = wordEnd(text, at + 1), value = skipBlanks(text, keyEnd);
        const std::string_view key = text.substr(at, keyEnd - at);
        const auto end = valueEnd(text, value);
        // A key that hides itself behind escapes, "/Byte#52ange", is nothing that Holdpoint or Qt writes.
        if (!end || dict.find(key) || key.find('#') != std::string_view::npos) return std::nullopt;
        dict.entries.emplace_back(key, text.substr(value, *end - value));
        at = *end;
    }
}

std::optional<std::vector<std::string_view>> itemsOf(std::string_view array)
{
    std::size_t at = skipBlanks(array, 0);
    if (at >= array.size() || array[at] != '[') return std::nullopt;
    std::vector<std::string_view> items;
    for (++at;;) {
        at = skipBlanks(array, at);
        if (at >= array.size()) return std::nullopt;
        if (array[at] == ']') return items;
        const auto end = valueEnd(array, at);
        if (!end) return std::nullopt;
        items.push_back(array.substr(at, *end - at));
        at = *end;
    }
}

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::int64_t countOf(std::optional<std::string_view> text)
{
    if (!text) return -1;
    const auto number = numberOf(*text);
    return number && *number >= 0 ? *number : -1;
}

std::optional<std::uint32_t> referenceOf(std::string_view text)
{
    if (text.empty() || text.back() != 'R') return std::nullopt;
    const auto number = numberOf(text.substr(0, wordEnd(text, 0)));
    if (!number || *number <= 0 || *number > 8'388'607) return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

std::optional<std::string> stringOf(std::string_view text)
{
    std::string bytes;
    if (text.size() < 2) return std::nullopt;
    if (text.front() == '<') {
        int half = -1;
        for (const char c : text.substr(1, text.size() - 2)) {
            const int digit = hexDigit(c);
            if (digit < 0 && !isBlank(c)) return std::nullopt;
            if (digit < 0) continue;
            if (half >= 0) bytes += static_cast<char>(half * 16 + digit);
            half = half >= 0 ? -1 : digit;
        }
        if (half >= 0) bytes += static_cast<char>(half * 16);
        return bytes;
    }
    if (text.front() != '(') return std::nullopt;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size()) ++i;    // Qt escapes brackets and the backslash, and nothing else
        bytes += text[i];
    }
    return bytes;
}

std::string textOf(std::string_view text)
{
    const auto bytes = stringOf(text);
    if (!bytes) return {};
    if (!bytes->starts_with("\xFE\xFF")) return QString::fromLatin1(bytes->data(), static_cast<qsizetype>(bytes->size())).toStdString();
    QString out;
    for (std::size_t i = 2; i + 1 < bytes->size(); i += 2) out += QChar((static_cast<unsigned char>((*bytes)[i]) << 8) | static_cast<unsigned char>((*bytes)[i + 1]));
    return out.toStdString();
}

std::string pdfText(std::string_view utf8)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "<FEFF";
    for (const QChar c : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))
        for (const int shift : {12, 8, 4, 0}) out += digits[(c.unicode() >> shift) & 15];
    return out + '>';
}

} // namespace holdpoint::report
