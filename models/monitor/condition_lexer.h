#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

enum class TokenKind : std::uint8_t { End, Number, Text, Name, Sign, Wrong };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;       ///< of a text: without its quotes
    double number = 0;
    std::size_t begin = 0;  ///< where it stands

    [[nodiscard]] bool is(std::string_view sign) const { return (kind == TokenKind::Sign || kind == TokenKind::Name) && text == sign; }
};

/// Cuts a condition into its words and signs, one at a time; it can be set back to any of them.
class ConditionLexer {
public:
    explicit ConditionLexer(std::string_view text) : m_text(text) { advance(); }

    [[nodiscard]] const Token& token() const { return m_token; }
    void advance();
    void setBack(std::size_t begin) { m_at = begin, advance(); }

private:
    void readText(char quote);
    void readNumber();

    std::string_view m_text;
    std::size_t m_at = 0;
    Token m_token;
};

} // namespace holdpoint::monitor
