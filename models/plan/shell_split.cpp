#include "models/plan/shell_split.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <utility>

namespace holdpoint::plan {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isOperator(char c) { return c == ';' || c == '|' || c == '&'; }
bool endsWord(char c) { return isBlank(c) || isOperator(c) || c == '(' || c == ')' || c == '<' || c == '>' || c == '"' || c == '\'' || c == '`' || c == '\\' || c == '$'; }

} // namespace

bool ShellScanner::complete() const
{
    return m_modes.empty() && m_heredocs.empty() && m_blocks.empty() && !m_continued && !m_pendingDo;
}

void ShellScanner::take(std::string_view line)
{
    if (!m_heredocs.empty() && !quoted()) {
        std::string_view text = line;
        if (m_heredocs.front().stripTabs) text.remove_prefix(std::min(text.find_first_not_of('\t'), text.size()));
        // Inside a list item the whole block is indented; the author's end mark is still meant as one.
        if (text == m_heredocs.front().end || trim(text) == m_heredocs.front().end) m_heredocs.pop_front();
        return;
    }
    takeCode(line);
}

void ShellScanner::takeCode(std::string_view line)
{
    if (!m_continued && !quoted()) m_commandPosition = true;
    m_continued = false;
    std::string_view body = line;
    while (!body.empty() && isBlank(body.back())) body.remove_suffix(1);
    for (std::size_t i = 0; i < line.size();) i = quoted() ? takeQuoted(line, i) : takeChar(line, i);
    if (quoted() || body.empty()) return;
    const bool escaped = body.size() >= 2 && body[body.size() - 2] == '\\';
    if (body.back() == '\\' && !escaped) m_continued = true;
    else if (body.back() == '|' || (body.size() >= 2 && body.substr(body.size() - 2) == "&&")) m_continued = true;
}

std::size_t ShellScanner::takeQuoted(std::string_view line, std::size_t at)
{
    const char c = line[at];
    if (in(Mode::Single)) {
        if (c == '\'') m_modes.pop_back();
        return at + 1;
    }
    if (c == '\\') return at + 2;
    if (in(Mode::Parameter)) {
        if (c == '}') m_modes.pop_back();
        else if (c == '"') m_modes.push_back(Mode::Double);
        return at + 1;
    }
    if (c == '"') m_modes.pop_back();
    else if (c == '`') m_modes.push_back(Mode::Backtick);
    else if (c == '$' && at + 1 < line.size() && line[at + 1] == '(') {
        m_modes.push_back(Mode::Substitution);
        m_commandPosition = true;
        return at + 2;
    } else if (c == '$' && at + 1 < line.size() && line[at + 1] == '{') {
        m_modes.push_back(Mode::Parameter);
        return at + 2;
    }
    return at + 1;
}

std::size_t ShellScanner::takeChar(std::string_view line, std::size_t at)
{
    const char c = line[at];
    const char next = at + 1 < line.size() ? line[at + 1] : '\0';
    if (isBlank(c)) return at + 1;
    if (c == '#' && (at == 0 || isBlank(line[at - 1]) || line[at - 1] == ';')) return line.size();
    if (c == '\\') return at + 2;
    if (c == '\'' || c == '"') {
        m_modes.push_back(c == '\'' ? Mode::Single : Mode::Double);
        m_commandPosition = false;
        return at + 1;
    }
    if (c == '`') {
        if (in(Mode::Backtick)) m_modes.pop_back();
        else m_modes.push_back(Mode::Backtick);
        return at + 1;
    }
    if (c == '$' && (next == '(' || next == '{')) {
        m_modes.push_back(next == '(' ? Mode::Substitution : Mode::Parameter);
        m_commandPosition = next == '(';
        return at + 2;
    }
    if (c == '<' && next == '<') return takeHeredoc(line, at);
    if (c == '(') {
        m_modes.push_back(Mode::Subshell);
        m_commandPosition = true;
        return at + 1;
    }
    if (c == ')') {
        if (in(Mode::Subshell) || in(Mode::Substitution)) m_modes.pop_back();
        else if (m_blocks.empty() || m_blocks.back() != 'c') m_broken = true;  // a pattern of case ends in a lone one
        m_commandPosition = true;
        return at + 1;
    }
    if (isOperator(c)) {
        m_commandPosition = true;
        return at + 1;
    }
    return takeWord(line, at);
}

std::size_t ShellScanner::takeWord(std::string_view line, std::size_t at)
{
    std::size_t end = at;
    while (end < line.size() && !endsWord(line[end])) ++end;
    if (end == at) return at + 1;
    const std::string_view word = line.substr(at, end - at);
    if (!m_commandPosition) return end;
    m_commandPosition = false;
    if (word == "if") m_blocks.push_back('i');
    else if (word == "case") m_blocks.push_back('c');
    else if (word == "for" || word == "while" || word == "until" || word == "select") m_pendingDo = true;
    else if (word == "do") { m_blocks.push_back('d'); m_pendingDo = false; }
    else if (word == "fi") closeBlock('i');
    else if (word == "done") closeBlock('d');
    else if (word == "esac") closeBlock('c');
    else if (word == "{") m_modes.push_back(Mode::Braces);
    else if (word == "}") { if (in(Mode::Braces)) m_modes.pop_back(); }
    m_commandPosition = word == "if" || word == "then" || word == "else" || word == "elif" || word == "do" || word == "while"
        || word == "until" || word == "{" || word == "!" || (word.find('=') != std::string_view::npos && word.front() != '=');
    return end;
}

void ShellScanner::closeBlock(char kind)
{
    if (m_blocks.empty() || m_blocks.back() != kind) m_broken = true;
    else m_blocks.pop_back();
}

std::size_t ShellScanner::takeHeredoc(std::string_view line, std::size_t at)
{
    if (at + 2 < line.size() && line[at + 2] == '<') return at + 3;  // a here-string ends with its line
    std::size_t i = at + 2;
    Heredoc doc;
    if (i < line.size() && line[i] == '-') { doc.stripTabs = true; ++i; }
    while (i < line.size() && isBlank(line[i])) ++i;
    while (i < line.size() && !isBlank(line[i]) && !isOperator(line[i]) && line[i] != ')' && line[i] != '>' && line[i] != '<') {
        if (line[i] != '\'' && line[i] != '"' && line[i] != '\\') doc.end += line[i];
        ++i;
    }
    constexpr std::size_t mostAtOnce = 64;  // no command that a person wrote opens more
    if (!doc.end.empty() && m_heredocs.size() < mostAtOnce) m_heredocs.push_back(std::move(doc));
    return i;
}

} // namespace holdpoint::plan
