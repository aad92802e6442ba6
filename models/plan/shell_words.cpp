#include "models/plan/shell_words.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

bool isShellBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool endsToken(char c) { return isShellBlank(c) || c == '\n' || c == ';' || c == '|' || c == '&' || c == '<' || c == '>' || c == '(' || c == ')'; }

/// Words that the shell reads before a command and that are no command themselves.
bool isLeadingKeyword(std::string_view word)
{
    static constexpr auto words = std::to_array<std::string_view>({"!", "do", "elif", "else", "if", "then", "{", "}"});
    return std::binary_search(words.begin(), words.end(), word);
}

} // namespace

std::string_view unquoted(std::string_view word)
{
    const bool quoted = word.size() >= 2 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front();
    return quoted ? word.substr(1, word.size() - 2) : word;
}

bool ShellWords::next(SimpleCommand& command)
{
    command.words.clear();
    command.inputFile = command.outputFile = command.input = {};
    command.background = false;
    command.fed = m_piped;
    m_piped = false;
    while (skipBlanks()) {
        const char c = m_text[m_at];
        if (c == '<' || c == '>') {
            if (placeholderEnd(m_at) == 0 && at(m_at + 1) != '(') {
                takeRedirection(command);
                continue;
            }
        } else if (endsToken(c)) {
            if (takeOperator(command) && !command.words.empty()) return true;
            continue;
        }
        const std::string_view word = takeWord();
        if (command.words.empty() && isLeadingKeyword(word)) continue;
        command.words.push_back(word);
    }
    return !command.words.empty();
}

/// Also over comments and continued lines. False at the end of the text.
bool ShellWords::skipBlanks()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (isShellBlank(c)) {
            ++m_at;
        } else if (c == '#') {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (c == '\\' && (at(m_at + 1) == '\n' || isShellBlank(at(m_at + 1)))) {
            // Blanks behind the backslash end the continuation in a real shell, but no author means that.
            std::size_t end = m_at + 1;
            while (isShellBlank(at(end))) ++end;
            m_at = at(end) == '\n' ? end + 1 : m_at + 2;
        } else {
            return true;
        }
    }
    return false;
}

bool ShellWords::takeOperator(SimpleCommand& command)
{
    const char c = m_text[m_at];
    if (c == '&' && at(m_at + 1) == '>') {
        ++m_at;
        takeRedirection(command);
        return false;
    }
    if (c == '\n') {
        endLine();
        return true;
    }
    const bool doubled = at(m_at + 1) == c && (c == '&' || c == '|' || c == ';');
    command.background = command.background || (c == '&' && !doubled);
    m_piped = c == '|' && !doubled;
    m_at += doubled ? 2 : 1;
    return true;
}

void ShellWords::takeRedirection(SimpleCommand& command)
{
    // The digit of "2>" was taken for a word.
    if (!command.words.empty() && m_at > 0 && isDigit(m_text[m_at - 1]) && command.words.back().end() == m_text.data() + m_at && command.words.back().size() == 1)
        command.words.pop_back();
    const char c = m_text[m_at];
    if (c == '<' && at(m_at + 1) == '<') {
        takeHeredoc(command);
        return;
    }
    ++m_at;
    while (at(m_at) == '>' || at(m_at) == '&' || at(m_at) == '|') ++m_at;
    while (isShellBlank(at(m_at))) ++m_at;
    if (m_at >= m_text.size() || m_text[m_at] == '\n') return;
    const std::string_view file = takeWord();
    (c == '<' ? command.inputFile : command.outputFile) = file;
    command.fed = command.fed || c == '<';
}

void ShellWords::takeHeredoc(SimpleCommand& command)
{
    command.fed = true;
    m_at += 2;
    const bool hereString = at(m_at) == '<';
    if (hereString || at(m_at) == '-') ++m_at;
    while (isShellBlank(at(m_at))) ++m_at;
    if (m_at >= m_text.size() || m_text[m_at] == '\n') return;
    const std::string_view word = unquoted(takeWord());
    if (hereString) {
        command.input = word;
        return;
    }
    if (m_lineEnd < m_at) m_lineEnd = std::min(m_text.find('\n', m_at), m_text.size());
    const std::size_t begin = m_bodyEnd != 0 ? m_bodyEnd : m_lineEnd;
    if (begin >= m_text.size()) {
        m_unclosed = word.data();
        return;
    }
    for (std::size_t line = begin + 1; line < m_text.size();) {
        const std::size_t end = std::min(m_text.find('\n', line), m_text.size());
        if (trim(m_text.substr(line, end - line)) == word) {
            command.input = m_text.substr(begin + 1, line - begin - 1);
            m_bodyEnd = end;
            return;
        }
        line = end + 1;
    }
    m_unclosed = word.data();
    command.input = m_text.substr(std::min(begin + 1, m_text.size()));
    m_bodyEnd = m_text.size();
}

void ShellWords::endLine()
{
    m_at = m_bodyEnd != 0 ? m_bodyEnd : m_at + 1;
    m_bodyEnd = 0;
}

std::string_view ShellWords::takeWord()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size()) {
            if (m_text[m_at + 1] == '\n') break;
            m_at += 2;
        } else if (c == '\'' || c == '"' || c == '`') {
            m_at = skipQuoted(m_at);
        } else if (c == '$' && (at(m_at + 1) == '(' || at(m_at + 1) == '{')) {
            m_at = skipBrackets(m_at + 1);
        } else if ((c == '<' || c == '>') && at(m_at + 1) == '(') {
            m_at = skipBrackets(m_at + 1);
        } else if (c == '<' && placeholderEnd(m_at) != 0) {
            m_at = placeholderEnd(m_at);
        } else if (endsToken(c)) {
            break;
        } else {
            ++m_at;
        }
    }
    if (m_at == begin) ++m_at;
    return m_text.substr(begin, m_at - begin);
}

std::size_t ShellWords::skipQuoted(std::size_t from)
{
    const char quote = m_text[from];
    for (std::size_t i = from + 1; i < m_text.size(); ++i) {
        if (m_text[i] == quote) return i + 1;
        if (m_text[i] == '\\' && quote != '\'') ++i;
        else if (quote == '"' && m_text[i] == '$' && at(i + 1) == '(') i = skipBrackets(i + 1) - 1;
    }
    m_unclosed = m_text.data() + from;
    // An apostrophe in words that are no command must not swallow all that follows.
    return quote == '\'' ? from + 1 : m_text.size();
}

std::size_t ShellWords::skipBrackets(std::size_t from)
{
    const char open = m_text[from];
    const char close = open == '(' ? ')' : '}';
    int depth = 0;
    for (std::size_t i = from; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\\') ++i;
        else if (c == open) ++depth;
        else if (c == close && --depth == 0) return i + 1;
        else if (c == '\'') {
            const std::size_t end = m_text.find('\'', i + 1);
            if (end != std::string_view::npos) i = end;
        }
    }
    m_unclosed = m_text.data() + from;
    return m_text.size();
}

std::size_t ShellWords::placeholderEnd(std::size_t from) const
{
    constexpr std::size_t longest = 90;
    if (m_text[from] != '<') return 0;
    const auto lead = static_cast<unsigned char>(at(from + 1));
    if (!isAlnum(at(from + 1)) && lead < 0xC3) return 0;
    const std::string_view rest = m_text.substr(from, longest);
    const std::size_t close = rest.find_first_of(">\n|;&<\"'", 1);
    if (close == std::string_view::npos || rest[close] != '>' || isShellBlank(rest[close - 1])) return 0;
    return from + close + 1;
}

} // namespace holdpoint::plan
