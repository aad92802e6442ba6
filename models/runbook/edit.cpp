#include "models/runbook/edit.h"

#include "models/runbook/annotations.h"

#include <algorithm>

namespace holdpoint::runbook {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// What may be ticked: `[ ]`, and the glyphs that people use for it. A ticked glyph is always the same.
constexpr std::string_view emptyBoxes[] = {"☐", "□", "▢", "⬜", "◻", "▫", "❏", "❑"};
constexpr std::string_view tickedBoxes[] = {"☑", "☒", "🗹"};

struct Box {
    std::size_t at = 0;
    std::size_t size = 0;  ///< of the byte between the brackets, or of the glyph; 0 when there is no box
    bool ticked = false;
};

bool isWord(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The first box of a line. `list[x]` and `[x](a link)` are none.
Box boxIn(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.size() >= 3 && rest[0] == '[' && rest[2] == ']' && (rest[1] == ' ' || rest[1] == 'x' || rest[1] == 'X')) {
            const bool other = (rest.size() > 3 && rest[3] == '(') || (i > 0 && isWord(text[i - 1]));
            if (!other) return {i + 1, 1, rest[1] != ' '};
        }
        if (static_cast<unsigned char>(rest[0]) < 0x80) continue;
        for (const std::string_view glyph : emptyBoxes)
            if (rest.starts_with(glyph)) return {i, glyph.size(), false};
        for (const std::string_view glyph : tickedBoxes)
            if (rest.starts_with(glyph)) return {i, glyph.size(), true};
    }
    return {};
}

/// `key=value`, with quotes where the value needs them. A value can hold no line break, no end of a comment and no
/// second kind of quotes: they are written as what comes nearest.
std::string pairText(std::string_view key, std::string_view value)
{
    std::string text(key);
    if (value == "true") return text;
    const bool quotes = value.empty() || value.find_first_of(" \t\r\n,={}>\"'") != std::string_view::npos;
    const bool both = value.find('"') != std::string_view::npos && value.find('\'') != std::string_view::npos;
    const char quote = value.find('"') != std::string_view::npos && !both ? '\'' : '"';
    text += '=';
    if (quotes) text += quote;
    for (const char c : value) text += c == '"' && both ? '\'' : c == '\n' || c == '\r' ? ' ' : c;
    if (quotes) text += quote;
    for (std::size_t at = text.find(commentClosing); at != std::string::npos; at = text.find(commentClosing, at)) text.insert(at + 2, 1, ' ');
    return text;
}

bool mayBeKey(std::string_view key)
{
    const auto pairs = readPairs(key);
    return pairs.size() == 1 && pairs[0].first == key;
}

/// The inside of a comment with this pair in it. Whatever else stands there stays as it is written.
std::string withPair(std::string_view inside, std::string_view key, std::string_view value)
{
    for (const auto& [name, old] : readPairs(inside)) {
        if (name != key) continue;
        if (old == value) return std::string(inside);
        std::size_t begin = static_cast<std::size_t>(name.data() - inside.data());
        if (begin > 0 && inside[begin - 1] == '"') --begin;
        std::size_t end = begin + name.size();
        const bool flag = old.data() < inside.data() || old.data() > inside.data() + inside.size();
        if (!flag) end = static_cast<std::size_t>(old.data() + old.size() - inside.data());
        if (end < inside.size() && (inside[end] == '"' || inside[end] == '\'')) ++end;
        return std::string(inside.substr(0, begin)) + pairText(key, value) + std::string(inside.substr(end));
    }
    const std::size_t last = inside.find_last_not_of(blanks);
    const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
    return std::string(inside.substr(0, end)) + ' ' + pairText(key, value) + std::string(end < inside.size() ? inside.substr(end) : " ");
}

/// Where the words of a line end: before the last edge of a table's row, the closing signs of a heading, and what stands for a
/// hard break. Those count only where they stand last.
std::size_t endOfWords(std::string_view text)
{
    const auto trimmed = [&](std::size_t end) {
        const std::size_t last = end == 0 ? std::string_view::npos : text.find_last_not_of(blanks, end - 1);
        return last == std::string_view::npos ? std::size_t{0} : last + 1;
    };
    const std::size_t end = trimmed(text.size());
    if (end < 2) return end;
    if (text[end - 1] == '|' && text[end - 2] != '\\') return trimmed(end - 1) > 0 ? trimmed(end - 1) : end;
    if (text[end - 1] == '\\') return trimmed(end - 1);
    if (text[end - 1] != '#' || text.find_first_not_of(" >") == std::string_view::npos || text[text.find_first_not_of(" >")] != '#') return end;
    const std::size_t last = text.find_last_not_of('#', end - 1);
    const bool closes = last != std::string_view::npos && (text[last] == ' ' || text[last] == '\t') && trimmed(last + 1) > 0;
    return closes ? trimmed(last + 1) : end;
}

} // namespace

void Edit::indexLines() const
{
    if (!m_starts.empty()) return;
    const std::string& bytes = m_source.bytes();
    const bool oldMac = bytes.find('\n') == std::string::npos;
    std::size_t at = m_source.hasByteOrderMark() ? 3 : 0;
    while (at < bytes.size()) {
        m_starts.push_back(at);
        const std::size_t end = bytes.find(oldMac ? '\r' : '\n', at);
        if (end == std::string::npos) break;
        at = end + 1;
    }
}

Edit::Line Edit::lineAt(std::uint32_t number) const
{
    indexLines();
    if (number == 0 || number > m_starts.size()) return {};
    const std::string& bytes = m_source.bytes();
    Line line{m_starts[number - 1], number < m_starts.size() ? m_starts[number] : bytes.size()};
    while (line.end > line.begin && (bytes[line.end - 1] == '\n' || bytes[line.end - 1] == '\r')) --line.end;
    return line;
}

std::string_view Edit::textOf(const Line& line) const
{
    return std::string_view(m_source.bytes()).substr(line.begin, line.end - line.begin);
}

std::string_view Edit::lineBreak() const
{
    const std::string& bytes = m_source.bytes();
    const std::size_t first = bytes.find('\n');
    if (first == std::string::npos) return bytes.find('\r') == std::string::npos ? "\n" : "\r";
    return first > 0 && bytes[first - 1] == '\r' ? "\r\n" : "\n";
}

Splice* Edit::pending(std::size_t offset, std::size_t length)
{
    const auto at = std::find_if(m_splices.begin(), m_splices.end(), [&](const Splice& s) { return s.offset == offset && s.length == length; });
    return at == m_splices.end() ? nullptr : &*at;
}

void Edit::put(std::size_t offset, std::size_t length, std::string text)
{
    Splice* same = pending(offset, length);
    const bool changes = std::string_view(m_source.bytes()).substr(offset, length) != text;
    if (same && changes) same->text = std::move(text);
    else if (same) m_splices.erase(m_splices.begin() + (same - m_splices.data()));
    else if (changes) m_splices.push_back({offset, length, std::move(text)});
}

bool Edit::tick(std::uint32_t number, bool checked)
{
    const Line line = lineAt(number);
    const std::string_view text = textOf(line);
    const Box box = boxIn(text);
    if (box.size == 0) return false;
    std::string ticked(text.substr(box.at, box.size));
    if (box.ticked != checked) ticked = box.size == 1 ? (checked ? "x" : " ") : (checked ? "☑" : "☐");
    put(line.begin + box.at, box.size, std::move(ticked));
    return true;
}

bool Edit::replaceLine(std::uint32_t number, std::string_view text)
{
    const Line line = lineAt(number);
    if (number == 0 || number > m_starts.size()) return false;
    put(line.begin, line.end - line.begin, std::string(text));
    return true;
}

/// The inside of the annotation that ends right above a place, with nothing but blank lines in between.
Edit::Line Edit::commentAbove(std::size_t place) const
{
    const std::string_view before = std::string_view(m_source.bytes()).substr(0, place);
    std::size_t end = before.size();
    while (end > 0 && !before.substr(0, end).ends_with(commentClosing) && (blanks.find(before[end - 1]) != std::string_view::npos || before[end - 1] == '>')) --end;
    if (!before.substr(0, end).ends_with(commentClosing)) return {};
    end -= commentClosing.size();
    const std::size_t open = before.substr(0, end).rfind(commentOpening);
    if (open == std::string_view::npos || before.find(commentClosing, open) != end) return {};
    const std::size_t start = m_source.hasByteOrderMark() ? 3 : 0;
    std::size_t begin = open;
    while (begin > start && (before[begin - 1] == ' ' || before[begin - 1] == '\t' || before[begin - 1] == '>')) --begin;
    const bool alone = begin == start || before[begin - 1] == '\n' || before[begin - 1] == '\r';
    return alone ? Line{open + commentOpening.size(), end} : Line{};  // behind words it speaks of them
}

bool Edit::annotate(std::uint32_t number, std::string_view key, std::string_view value, std::size_t outdent)
{
    const Line line = lineAt(number);
    if (number == 0 || number > m_starts.size() || !mayBeKey(key)) return false;
    if (textOf(line).find_first_not_of(blanks) == std::string_view::npos) return false;  // there is nothing to speak about
    // Where several speak of the line, the first one that has the key is the one that counts.
    Line chosen = commentAbove(line.begin);
    for (Line comment = chosen; comment.end > 0; comment = commentAbove(comment.begin - commentOpening.size()))
        for (const auto& [name, old] : readPairs(textOf(comment)))
            if (name == key) chosen = comment;
    if (chosen.end > 0) {
        const Splice* same = pending(chosen.begin, chosen.end - chosen.begin);
        put(chosen.begin, chosen.end - chosen.begin, withPair(same ? std::string_view(same->text) : textOf(chosen), key, value));
        return true;
    }
    if (Splice* same = pending(line.begin, 0)) {
        const std::size_t begin = same->text.find(commentOpening) + commentOpening.size();
        const std::size_t end = same->text.find(commentClosing, begin);
        same->text.replace(begin, end - begin, withPair(same->text.substr(begin, end - begin), key, value));
        return true;
    }
    const std::string_view text = textOf(line);
    std::string indent(text.substr(0, std::min(text.find_first_not_of(" \t>"), text.size())));
    for (std::size_t column = 0; column < outdent && !indent.empty() && indent.back() != '>'; ++column) {
        const bool tab = indent.back() == '\t';
        indent.pop_back();
        if (tab) break;
    }
    put(line.begin, 0, indent + std::string(commentOpening) + ' ' + pairText(key, value) + ' ' + std::string(commentClosing) + std::string(lineBreak()));
    return true;
}

bool Edit::annotateBehind(std::uint32_t number, std::string_view key, std::string_view value)
{
    const Line line = lineAt(number);
    if (number == 0 || number > m_starts.size() || !mayBeKey(key)) return false;
    const std::string_view text = textOf(line);
    if (text.find_first_not_of(blanks) == std::string_view::npos) return false;
    const Line above = commentAbove(line.begin);
    for (const auto& [name, old] : readPairs(textOf(above)))
        if (name == key) return annotate(number, key, value);
    const std::size_t open = text.rfind(commentOpening);
    const std::size_t close = open == std::string_view::npos ? open : text.find(commentClosing, open);
    if (close != std::string_view::npos && text.find_first_not_of(" \t|#\\", close + commentClosing.size()) == std::string_view::npos) {
        const Line inside{line.begin + open + commentOpening.size(), line.begin + close};
        const Splice* same = pending(inside.begin, inside.end - inside.begin);
        put(inside.begin, inside.end - inside.begin, withPair(same ? std::string_view(same->text) : textOf(inside), key, value));
        return true;
    }
    const std::size_t place = line.begin + endOfWords(text);
    if (Splice* same = pending(place, 0)) {
        const std::size_t begin = same->text.find(commentOpening) + commentOpening.size();
        const std::size_t end = same->text.find(commentClosing, begin);
        same->text.replace(begin, end - begin, withPair(same->text.substr(begin, end - begin), key, value));
        return true;
    }
    put(place, 0, ' ' + std::string(commentOpening) + ' ' + pairText(key, value) + ' ' + std::string(commentClosing));
    return true;
}

bool Edit::repairEncoding()
{
    if (m_source.repair().damage == Damage::None) return false;
    for (std::uint32_t number = 1; number <= m_source.lineCount(); ++number) replaceLine(number, m_source.line(number));
    return true;
}

std::string Edit::apply() const
{
    std::vector<Splice> splices = m_splices;
    std::stable_sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) { return std::pair(a.offset, a.length) < std::pair(b.offset, b.length); });
    const std::string& bytes = m_source.bytes();
    std::string out;
    out.reserve(bytes.size() + 64 * splices.size());
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        if (splice.offset < at) continue;  // inside of what a wider change replaces
        out.append(bytes, at, splice.offset - at);
        out += splice.text;
        at = splice.offset + splice.length;
    }
    out.append(bytes, at);
    return out;
}

} // namespace holdpoint::runbook
