#include "models/runbook/annotations.h"

#include <algorithm>

namespace holdpoint::runbook {

namespace {


bool isSeparator(char c) { return c == ' ' || c == '\t' || c == ',' || c == '{' || c == '}' || c == '\n' || c == '\r'; }
bool isKeyEnd(char c) { return isSeparator(c) || c == '=' || c == ':'; }

std::string_view takeQuoted(std::string_view text, std::size_t& at)
{
    const char quote = text[at];
    const std::size_t close = std::min(text.find(quote, at + 1), text.size());
    const std::string_view value = text.substr(at + 1, close - at - 1);
    at = std::min(close + 1, text.size());
    return value;
}

std::string_view takeBare(std::string_view text, std::size_t& at, bool key)
{
    const std::size_t begin = at;
    while (at < text.size() && (key ? !isKeyEnd(text[at]) : !isSeparator(text[at]))) ++at;
    return text.substr(begin, at - begin);
}

/// The first block that begins at or below the line, or that holds it.
std::uint32_t blockAt(const Runbook& book, std::uint32_t line)
{
    auto next = std::partition_point(book.blocks.begin(), book.blocks.end(), [line](const Block& block) { return block.span.first <= line; });
    if (next != book.blocks.begin() && (next - 1)->span.holds(line) && (next - 1)->kind != BlockKind::Html) --next;
    while (next != book.blocks.end() && next->kind == BlockKind::Html) ++next;
    return next == book.blocks.end() ? none : static_cast<std::uint32_t>(next - book.blocks.begin());
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return at;
}

/// `{1,3-5}` and `{.python}` behind a language say something to other programs.
bool isKey(std::string_view key)
{
    return !key.empty() && key.find_first_of("0123456789.-#<>!'") != 0;
}

/// Whether a place stands between backticks of its line. Places have to be asked for in text order: what stands before
/// the last one is not counted again.
class InlineCode {
public:
    explicit InlineCode(const Source& source) : m_source(source) {}

    bool holds(std::uint32_t number, const char* place)
    {
        if (number != m_number) {
            const std::string_view line = m_source.line(number);
            m_number = number;
            m_seen = line.data();
            const std::size_t last = line.rfind('`');
            m_lastMark = last == std::string_view::npos ? line.data() : line.data() + last;
            m_open = false;
        }
        if (std::count(m_seen, place, '`') % 2 != 0) m_open = !m_open;
        m_seen = place;
        return m_open && place < m_lastMark;
    }

private:
    const Source& m_source;
    const char* m_seen = nullptr;      ///< the backticks before it are counted
    const char* m_lastMark = nullptr;
    std::uint32_t m_number = 0;
    bool m_open = false;
};

void readComments(const Runbook& book, std::vector<Annotation>& found)
{
    const std::string_view text = book.source->text();
    InlineCode inlineCode(*book.source);
    std::size_t end = 0;
    for (std::size_t at = text.find(commentOpening); at != std::string_view::npos; at = text.find(commentOpening, at)) {
        Annotation annotation;
        annotation.line = book.source->lineOf(text.data() + at);
        annotation.block = blockAt(book, annotation.line);
        const bool inBlock = annotation.block != none && book.blocks[annotation.block].span.holds(annotation.line);
        const bool code = inBlock && (book.blocks[annotation.block].kind == BlockKind::Code || inlineCode.holds(annotation.line, text.data() + at));
        at += commentOpening.size();
        if (code) continue;
        if (end < at) end = text.find(commentClosing, at);
        if (end == std::string_view::npos) break;
        annotation.pairs = readPairs(text.substr(at, end - at));
        if (!annotation.pairs.empty()) found.push_back(std::move(annotation));
        at = end;
    }
}

void readFences(const Runbook& book, std::vector<Annotation>& found)
{
    for (std::uint32_t index = 0; index < book.blocks.size(); ++index) {
        if (book.blocks[index].kind != BlockKind::Code) continue;
        const std::string_view info = book.info(book.blocks[index]);
        const std::size_t open = info.find('{');
        const std::size_t close = info.rfind('}');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) continue;
        Annotation annotation{book.blocks[index].span.first, index, readPairs(info.substr(open, close - open))};
        if (!annotation.pairs.empty()) found.push_back(std::move(annotation));
    }
}

} // namespace

std::string_view Annotation::value(std::string_view key) const
{
    for (const auto& [name, text] : pairs)
        if (name == key) return text;
    return {};
}

std::vector<std::pair<std::string_view, std::string_view>> readPairs(std::string_view text)
{
    std::vector<std::pair<std::string_view, std::string_view>> pairs;
    for (std::size_t at = 0; at < text.size();) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        const std::string_view key = text[at] == '"' ? takeQuoted(text, at) : takeBare(text, at, true);
        std::string_view value = "true";
        const std::size_t sign = skipBlanks(text, at);
        if (sign < text.size() && (text[sign] == '=' || text[sign] == ':')) {
            at = skipBlanks(text, sign + 1);
            const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
            value = quoted ? takeQuoted(text, at) : takeBare(text, at, false);
        }
        if (isKey(key)) pairs.emplace_back(key, value);
        if (at == begin) ++at;  // a sign that begins no key
    }
    return pairs;
}

std::vector<Annotation> readAnnotations(const Runbook& book)
{
    std::vector<Annotation> found;
    readComments(book, found);
    readFences(book, found);
    std::stable_sort(found.begin(), found.end(), [](const Annotation& a, const Annotation& b) { return a.line < b.line; });
    return found;
}

} // namespace holdpoint::runbook
