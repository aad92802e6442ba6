#include "models/monitor/condition_lexer.h"

#include "models/plan/prose.h"

#include <array>
#include <charconv>

namespace holdpoint::monitor {

using plan::isAlnum;
using plan::isAlpha;
using plan::isDigit;

void ConditionLexer::readText(char quote)
{
    m_token.kind = TokenKind::Wrong;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == quote) {
            ++m_at;
            m_token.kind = TokenKind::Text;
            return;
        }
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) ++m_at;
        m_token.text += m_text[m_at];
    }
}

void ConditionLexer::readNumber()
{
    const auto read = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), m_token.number);
    m_token.kind = read.ec == std::errc() ? TokenKind::Number : TokenKind::Wrong;
    const auto size = static_cast<std::size_t>(read.ptr - (m_text.data() + m_at));
    m_token.text = m_text.substr(m_at, size);
    m_at += size;
}

void ConditionLexer::advance()
{
    while (m_at < m_text.size() && plan::isSpace(m_text[m_at])) ++m_at;
    m_token = {};
    m_token.begin = m_at;
    if (m_at >= m_text.size()) return;
    const char first = m_text[m_at];
    if (first == '"' || first == '\'') return readText(first);
    if (isDigit(first) || (first == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]))) return readNumber();
    if (isAlpha(first) || first == '_') {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && (isAlnum(m_text[m_at]) || m_text[m_at] == '_')) ++m_at;
        m_token.kind = TokenKind::Name;
        m_token.text = m_text.substr(begin, m_at - begin);
        return;
    }
    static constexpr std::array<std::string_view, 6> pairs = {"==", "!=", "<=", ">=", "&&", "||"};
    m_token.kind = TokenKind::Sign;
    for (const std::string_view pair : pairs)
        if (m_text.substr(m_at, 2) == pair) m_token.text = pair;
    if (m_token.text.empty()) m_token.text = std::string(1, first);
    m_at += m_token.text.size();
}

} // namespace holdpoint::monitor
