#include "models/engine/shell_place.h"

#include "models/engine/runner_wire.h"
#include "models/engine/value_places.h"

#include <algorithm>
#include <array>

namespace holdpoint::engine {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool isWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// One word, whatever is in it. A home is still one, as in any shell.
std::string asWord(std::string_view value)
{
    if (isPlainWord(value)) return std::string(value);
    if (value.starts_with("~/")) return "~/" + (isPlainWord(value.substr(2)) ? std::string(value.substr(2)) : wire::quoted(value.substr(2)));
    return wire::quoted(value);
}

std::vector<std::string_view> wordsOf(std::string_view command)
{
    std::vector<std::string_view> words;
    while (!command.empty()) {
        const auto begin = std::find_if_not(command.begin(), command.end(), [](char c) { return isBlank(c) || c == '"' || c == '\''; });
        const auto end = std::find_if(begin, command.end(), isBlank);
        if (begin != end) words.emplace_back(&*begin, static_cast<std::size_t>(end - begin));
        command.remove_prefix(static_cast<std::size_t>(end - command.begin()));
    }
    return words;
}

constexpr auto shells = std::to_array<std::string_view>({"sh", "bash", "dash", "zsh", "ksh", "ash"});
constexpr auto readers = std::to_array<std::string_view>({"ssh", "eval", "rsh", "watch", "trap"});

template <typename Names>
bool isOneOf(std::string_view word, const Names& names)
{
    word = word.substr(word.rfind('/') + 1);
    return std::find(names.begin(), names.end(), word) != names.end();
}

/// Whether a text that is given to this command is read by a shell once more.
bool givesToShell(std::string_view command, bool here)
{
    const std::vector<std::string_view> words = wordsOf(command);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i], readers)) return true;
        const bool shell = isOneOf(words[i], shells), su = words[i].ends_with("su");
        if (here && shell) return true;
        if (!shell && !su) continue;
        if (std::any_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), [](std::string_view word) { return word.starts_with('-') && !word.starts_with("--") && word.find('c') != std::string_view::npos; })) return true;
    }
    return false;
}

/// Whether the words themselves are put together and read again.
bool joinsWords(std::string_view command)
{
    const std::vector<std::string_view> words = wordsOf(command);
    return std::any_of(words.begin(), words.end(), [](std::string_view word) { return isOneOf(word, readers); });
}

/// For the second shell, which stands in these quotes.
std::string forInner(const std::string& value, char inner)
{
    if (inner == '\'') return wire::insideQuotes(value);
    if (inner == '"') return wire::escaped(value, "\\\"$`");
    return asWord(value);
}

} // namespace

bool isPlainWord(std::string_view value)
{
    constexpr std::string_view signs = "_@%+=:,./-";
    return !value.empty() && std::all_of(value.begin(), value.end(), [&](char c) { return isWordChar(c) || signs.find(c) != std::string_view::npos; });
}

const ShellPlace::Inside& ShellPlace::words() const
{
    for (auto at = m_inside.rbegin(); at != m_inside.rend(); ++at)
        if (at->kind <= Kind::Backtick) return *at;
    return m_inside.front();
}

std::size_t ShellPlace::enter(Kind kind, std::size_t size)
{
    Inside inside;
    inside.kind = kind;
    inside.quoted = this->kind() == Kind::Double || this->kind() == Kind::Here || (this->kind() == Kind::Brace && m_inside.back().quoted);
    m_inside.push_back(std::move(inside));
    return size;
}

std::size_t ShellPlace::leave(std::size_t size)
{
    if (m_inside.size() > 1) m_inside.pop_back();
    return size;
}

/// "$(", "${", "$((" and backticks, which there are in words and in double quotes.
std::size_t ShellPlace::expansion(std::string_view rest)
{
    if (rest.starts_with("$((")) return enter(Kind::Sum, 3);
    if (rest.starts_with("$(")) return enter(Kind::Paren, 2);
    if (rest.starts_with("${")) return enter(Kind::Brace, 2);
    if (rest.front() == '`') return kind() == Kind::Backtick ? leave(1) : enter(Kind::Backtick, 1);
    return 0;
}

std::size_t ShellPlace::step(std::string_view rest)
{
    const bool lineBegins = std::exchange(m_lineBegins, rest.front() == '\n');
    switch (kind()) {
    case Kind::Words: case Kind::Paren: case Kind::Backtick: return inWords(rest);
    case Kind::Here:
        m_lineBegins = lineBegins;
        return inHere(rest);
    case Kind::Comment:
        if (rest.front() != '\n') return 1;
        leave(0);
        return inWords(rest);
    case Kind::Sum:
        if (rest.starts_with("))") && m_inside.back().depth == 0) return leave(2);
        if (rest.front() == '(') ++m_inside.back().depth;
        if (rest.front() == ')') --m_inside.back().depth;
        if (const std::size_t size = expansion(rest); size > 0) return size;
        return 1;
    default: return inQuotes(rest);
    }
}

void ShellPlace::passed()
{
    m_lineBegins = false;
    if (readsWords()) m_inside.back().command += 'v';
}

std::size_t ShellPlace::inWords(std::string_view rest)
{
    Inside& here = m_inside.back();
    const char c = rest.front();
    const bool wordBegins = here.command.empty() || isBlank(here.command.back());
    if (c == '\\') {
        here.command += rest.substr(0, 2);
        return std::min<std::size_t>(2, rest.size());
    }
    if (isBlank(c)) here.inner = 0;
    if (c == '#' && wordBegins) return enter(Kind::Comment, 1);
    if (c == '\n' && !m_coming.empty()) {
        // The first one that was named comes first.
        m_inside.insert(m_inside.end(), m_coming.rbegin(), m_coming.rend());
        m_coming.clear();
        return 1;
    }
    if (c == ';' || c == '|' || c == '&' || c == '\n') {
        here.command.clear();
        return 1;
    }
    if (rest.starts_with("<<") && !rest.starts_with("<<<")) return noteHere(rest);
    here.command += c;
    if (c == '\'') return enter(Kind::Single, 1);
    if (c == '"') return enter(Kind::Double, 1);
    if (rest.starts_with("$'")) return enter(Kind::Dollar, 2);
    if (const std::size_t size = expansion(rest); size > 0) return size;
    if (rest.starts_with("((") && wordBegins) return enter(Kind::Sum, 2);
    if (c == '(') return enter(Kind::Paren, 1);
    if (c == ')' && kind() == Kind::Paren) return leave(1);
    return rest.starts_with("<<<") ? 3 : 1;
}

std::size_t ShellPlace::inQuotes(std::string_view rest)
{
    const char c = rest.front();
    const Kind here = kind();
    if (here == Kind::Single) {
        if (c == '\'') return leave(1);
        noteInner(rest.substr(0, 1));
        return 1;
    }
    if (c == '\\') {
        noteInner(rest.substr(1, 1));
        return std::min<std::size_t>(2, rest.size());
    }
    if (here == Kind::Dollar) return c == '\'' ? leave(1) : 1;
    if (here == Kind::Double && c == '"') return leave(1);
    if (here == Kind::Brace) {
        if (c == '}') return leave(1);
        if (c == '"') return enter(Kind::Double, 1);
        if (c == '\'' && !m_inside.back().quoted) return enter(Kind::Single, 1);
    }
    if (const std::size_t size = expansion(rest); size > 0) return size;
    noteInner(rest.substr(0, 1));
    return 1;
}

/// "<<EOF", "<<-'EOF'": the document comes with the next line.
std::size_t ShellPlace::noteHere(std::string_view rest)
{
    Inside here;
    here.kind = Kind::Here;
    std::size_t at = 2;
    here.stripsTabs = at < rest.size() && rest[at] == '-';
    if (here.stripsTabs) ++at;
    while (at < rest.size() && (rest[at] == ' ' || rest[at] == '\t')) ++at;
    for (; at < rest.size() && !isBlank(rest[at]) && std::string_view(";|&()<>").find(rest[at]) == std::string_view::npos; ++at) {
        if (rest[at] == '\'' || rest[at] == '"' || rest[at] == '\\') here.quoted = true;
        else here.until += rest[at];
    }
    here.command = m_inside.back().command;
    if (here.until.empty()) return 1;
    m_coming.push_back(std::move(here));
    return at;
}

std::size_t ShellPlace::inHere(std::string_view rest)
{
    Inside& here = m_inside.back();
    if (std::exchange(m_lineBegins, rest.front() == '\n') || m_inside.back().depth == 0) {
        here.depth = 1;     // its first line has begun
        std::string_view line = rest.substr(0, rest.find('\n'));
        const std::size_t size = line.size();
        while (here.stripsTabs && line.starts_with('\t')) line.remove_prefix(1);
        if (line == here.until) {
            leave(0);
            if (m_inside.back().kind <= Kind::Backtick) m_inside.back().command.clear();
            return std::max<std::size_t>(size, 1);
        }
    }
    if (!here.quoted && rest.front() == '\\' && rest.size() > 1) {
        m_lineBegins = rest[1] == '\n';
        return 2;
    }
    if (!here.quoted)
        if (const std::size_t size = expansion(rest); size > 0) return size;
    noteInner(rest.substr(0, 1));
    return 1;
}

/// A second shell reads this, and has quotes of its own.
void ShellPlace::noteInner(std::string_view piece)
{
    if (piece.empty() || (piece.front() != '\'' && piece.front() != '"')) return;
    char& inner = kind() == Kind::Here ? m_inside.back().inner : words().inner;
    if (inner == 0) inner = piece.front();
    else if (inner == piece.front()) inner = 0;
}

std::string ShellPlace::written(const std::string& value) const
{
    const Inside& here = m_inside.back();
    const bool document = here.kind == Kind::Here;
    std::string text = value;
    const bool quote = here.kind == Kind::Single || here.kind == Kind::Double || here.kind == Kind::Dollar || document;
    if (quote && givesToShell(document ? here.command : words().command, document)) text = forInner(value, document ? here.inner : words().inner);
    switch (here.kind) {
    case Kind::Words: case Kind::Paren: case Kind::Backtick:
        text = asWord(joinsWords(here.command) ? asWord(text) : text);
        break;
    case Kind::Brace: text = here.quoted ? wire::escaped(text, "\\\"$`}") : asWord(text); break;
    case Kind::Double: text = wire::escaped(text, "\\\"$`"); break;
    case Kind::Single: text = wire::insideQuotes(text); break;
    case Kind::Dollar: text = wire::escaped(text, "\\'"); break;
    // A name in a sum may be worth a command. What is no number spoils the sum instead.
    case Kind::Sum: text = std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+'; }) ? text : "@"; break;
    case Kind::Comment: std::replace(text.begin(), text.end(), '\n', ' '); break;
    case Kind::Here:
        if (!here.quoted) text = wire::escaped(text, "\\$`");
        break;
    }
    for (const Inside& around : m_inside)
        if (around.kind == Kind::Backtick) text = wire::escaped(text, "\\`");
    return text;
}

} // namespace holdpoint::engine
