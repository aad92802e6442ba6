#include "tests/rooms/source_code.h"

#include <cctype>
#include <regex>

namespace holdpoint::tests {

namespace {

bool isWordChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    SourceCode read()
    {
        m_code.lines.emplace_back();
        while (m_at < m_text.size()) {
            if (m_lineStart && takeInclude()) continue;
            m_lineStart = false;
            takeOne();
        }
        if (m_code.lines.back().empty() && !m_text.empty() && m_text.back() == '\n') m_code.lines.pop_back();
        return std::move(m_code);
    }

private:
    [[nodiscard]] char at(std::size_t ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    /// Takes one character; a line break begins a new line.
    void keep()
    {
        if (at(0) == '\n') breakLine();
        else m_code.lines.back() += at(0);
        ++m_at;
    }
    void drop()
    {
        if (at(0) == '\n') breakLine();
        ++m_at;
    }
    void breakLine()
    {
        m_code.lines.emplace_back();
        m_lineStart = true;
    }

    void takeOne()
    {
        if (at(0) == '/' && at(1) == '/') takeLineComment();
        else if (at(0) == '/' && at(1) == '*') takeComment();
        else if (at(0) == '"' && isRaw()) takeRawString();
        else if (at(0) == '"' || (at(0) == '\'' && !separatesDigits())) takeLiteral(at(0));
        else keep();
    }

    bool takeInclude()
    {
        static const std::regex directive(R"re(^[ \t]*#[ \t]*(?:include|include_next|import)\b[ \t]*(?:"([^"\n]*)"|<([^>\n]*)>|[^\n]*))re");
        const std::string_view rest = m_text.substr(m_at, std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
        std::match_results<std::string_view::const_iterator> found;
        if (!std::regex_search(rest.begin(), rest.end(), found, directive)) return false;
        m_code.includes.push_back({static_cast<unsigned>(m_code.lines.size()), found[found[1].matched ? 1 : 2].str(), found[1].matched});
        m_at += static_cast<std::size_t>(found.length());
        m_lineStart = false;
        return true;
    }

    void takeLineComment()
    {
        while (m_at < m_text.size() && !(at(0) == '\n' && m_text[m_at - 1] != '\\')) drop();
    }

    void takeComment()
    {
        m_at += 2;
        const bool startsLine = m_lineStart;
        while (m_at < m_text.size() && !(at(0) == '*' && at(1) == '/')) drop();
        m_at = std::min(m_at + 2, m_text.size());
        m_lineStart = m_lineStart || startsLine;
    }

    /// R"…, u8R"…, LR"… and so on.
    [[nodiscard]] bool isRaw() const
    {
        const std::string& line = m_code.lines.back();
        std::size_t begin = line.size();
        while (begin > 0 && isWordChar(line[begin - 1])) --begin;
        const std::string_view prefix = std::string_view(line).substr(begin);
        return prefix == "R" || prefix == "u8R" || prefix == "uR" || prefix == "UR" || prefix == "LR";
    }

    void takeRawString()
    {
        keep();
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos) return;
        const std::string end = ')' + std::string(m_text.substr(m_at, open - m_at)) + '"';
        const std::size_t close = std::min(m_text.find(end, open), m_text.size());
        while (m_at < close) drop();
        m_at = std::min(m_at + end.size() - 1, m_text.size());
        m_lineStart = false;
        if (m_at < m_text.size()) keep();
    }

    void takeLiteral(char quote)
    {
        keep();
        while (m_at < m_text.size() && at(0) != quote && at(0) != '\n') {
            if (at(0) == '\\') drop();
            if (m_at < m_text.size()) drop();
        }
        if (at(0) == quote) keep();
        m_lineStart = false;
    }

    /// 1'000'000
    [[nodiscard]] bool separatesDigits() const
    {
        const std::string& line = m_code.lines.back();
        std::size_t begin = line.size();
        while (begin > 0 && (isWordChar(line[begin - 1]) || line[begin - 1] == '\'')) --begin;
        return begin < line.size() && std::isdigit(static_cast<unsigned char>(line[begin])) != 0 && isWordChar(at(1));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_lineStart = true;
    SourceCode m_code;
};

} // namespace

SourceCode readSourceCode(std::string_view text)
{
    return Reader(text).read();
}

} // namespace holdpoint::tests
