#include "models/plan/shell_call.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

std::string_view baseName(std::string_view word)
{
    word = unquoted(word);
    const std::size_t slash = word.find_last_of("/\\");
    return slash == std::string_view::npos || slash + 1 == word.size() ? word : word.substr(slash + 1);
}

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    if (equals == 0 || equals == std::string_view::npos || isDigit(word.front())) return false;
    return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals), [](char c) { return isAlnum(c) || c == '_' || c == '+'; });
}

bool isOption(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

/// A program that only starts another one, and those of its options that take a value.
struct Starter {
    std::string_view program;
    std::string_view valued;    ///< letters of short options with a value of their own
    std::string_view verb = {}; ///< it starts another one only behind this word
    int operands = 0;           ///< what stands before the program: a duration, a container
};

constexpr auto starters = std::to_array<Starter>({
    {"sudo", "ugpCh"}, {"doas", "u"}, {"env", "uC"}, {"nohup", ""}, {"exec", ""}, {"command", ""}, {"time", "fo"}, {"nice", "n"},
    {"ionice", "cn"}, {"setsid", ""}, {"stdbuf", "ioe"}, {"xargs", "InPLd"}, {"timeout", "ks", {}, 1}, {"npx", "p"}, {"bunx", ""}, {"uvx", ""},
    {"bundle", "", "exec"}, {"poetry", "", "run"}, {"pipenv", "", "run"}, {"uv", "", "run"}, {"pnpm", "F", "exec"}, {"npm", "", "exec"},
    {"heroku", "a", "run"}, {"docker", "uew", "exec", 1}, {"docker-compose", "fuew", "exec", 1}, {"podman", "uew", "exec", 1},
});

constexpr auto interpreters = std::to_array<std::string_view>({"python", "python3", "py", "php", "node", "ruby", "perl", "bash", "sh", "zsh", "ksh", "pwsh", "powershell"});
constexpr auto shells = std::to_array<std::string_view>({"bash", "sh", "zsh", "ksh"});

template <typename Table>
bool holds(const Table& table, std::string_view word)
{
    return std::any_of(table.begin(), table.end(), [&](std::string_view entry) { return entry.front() == word.front() && entry == word; });
}

/// Follows the words of a command to the program that does the work.
class CallReader {
public:
    explicit CallReader(const SimpleCommand& command) : m_words(command.words)
    {
        m_call.fed = command.fed;
        m_call.background = command.background;
    }

    Call read()
    {
        for (int depth = 0; depth < longestChain && step(); ++depth) {}
        return m_call;
    }

private:
    /// True when what was found only starts something else.
    bool step()
    {
        while (m_at < m_words.size() && isAssignment(m_words[m_at])) ++m_at;
        if (m_at >= m_words.size()) return false;
        m_call.program = baseName(m_words[m_at]);
        m_call.args = m_words.subspan(m_at + 1);
        if (m_call.program.empty()) return false;
        if (m_call.program == "git") m_call.args = m_words.subspan(std::min(skipOptions(m_at + 1, "Cc"), m_words.size()));
        if (m_call.program == "timeout") m_call.bounded = true;
        if (m_call.program == "kubectl" || m_call.program == "oc") return enterPod();
        if (m_call.program == "ssh") return enterHost();
        if (holds(interpreters, m_call.program)) return enterScript();
        return enterStarted();
    }

    [[nodiscard]] std::size_t skipOptions(std::size_t i, std::string_view valued) const
    {
        while (i < m_words.size() && isOption(m_words[i])) {
            const bool takesNext = m_words[i].size() == 2 && valued.find(m_words[i][1]) != std::string_view::npos;
            i += takesNext ? 2 : 1;
        }
        return i;
    }

    bool enterStarted()
    {
        const auto starter = std::find_if(starters.begin(), starters.end(), [&](const Starter& s) { return s.program.front() == m_call.program.front() && s.program == m_call.program; });
        if (starter == starters.end()) return false;
        std::size_t i = skipOptions(m_at + 1, starter->valued);
        if (!starter->verb.empty()) {
            if (i < m_words.size() && m_words[i] == "compose") i = skipOptions(i + 1, "fpuew");
            const bool runs = i < m_words.size() && (m_words[i] == starter->verb || (m_words[i] == "run" && m_words[m_at + 1] == "compose"));
            if (!runs) return false;
            i = skipOptions(i + 1, starter->valued);
        }
        i += static_cast<std::size_t>(starter->operands);
        return enter(i);
    }

    bool enter(std::size_t i)
    {
        if (i >= m_words.size()) return false;
        m_at = i;
        return true;
    }

    bool enterPod()
    {
        if (!m_call.has("exec") && !m_call.has("run")) return false;
        const auto dashes = std::find(m_call.args.begin(), m_call.args.end(), "--");
        return enter(static_cast<std::size_t>(dashes - m_call.args.begin()) + m_at + 2);
    }

    /// ssh host command…; several words are one command line for the other machine, and so is one in quotes.
    bool enterHost()
    {
        const std::size_t host = skipOptions(m_at + 1, "pilLoRDFJbcmWw");
        const std::size_t first = skipOptions(host + 1, "pilLoRDFJbcmWw");
        if (first >= m_words.size()) return false;
        const std::string_view word = m_words[first];
        if (unquoted(word).size() == word.size()) return enter(first);
        return handOn(word);
    }

    /// What is in the quotes does the work, and not the program in front of it.
    bool handOn(std::string_view word)
    {
        m_call.script = unquoted(word);
        m_call.program = {};
        return false;
    }

    bool enterScript()
    {
        const bool shell = holds(shells, m_call.program);
        const bool typed = m_call.has("-c") || (!shell && (m_call.has("-e") || m_call.has("-r")));
        if (typed) {
            return shell && !m_call.args.empty() && handOn(m_call.args.back());
        }
        std::size_t i = m_at + 1;
        if (i < m_words.size() && m_words[i] == "-m") return enter(i + 1);
        while (i < m_words.size() && isOption(m_words[i])) ++i;
        if (i >= m_words.size()) return false;
        m_call.program = baseName(m_words[i]);
        m_call.args = m_words.subspan(i + 1);
        return false;
    }

    static constexpr int longestChain = 8;
    std::span<const std::string_view> m_words;
    std::size_t m_at = 0;
    Call m_call;
};

bool matches(std::string_view argument, std::string_view word)
{
    if (argument == word) return true;
    if (word.size() > 1 && word.back() == '*') return startsWith(argument, word.substr(0, word.size() - 1));
    if (startsWith(word, "--")) return startsWith(argument, word) && argument[word.size()] == '=';
    const bool letter = word.size() == 2 && word.front() == '-';
    return letter && argument.size() > 2 && argument.size() < 6 && argument[0] == '-' && argument[1] != '-' && argument.find(word[1]) != std::string_view::npos;
}

} // namespace

bool Call::has(std::string_view word) const
{
    return std::any_of(args.begin(), args.end(), [&](std::string_view argument) { return matches(argument, word); });
}

std::string_view Call::operand(std::size_t n) const
{
    for (const std::string_view argument : args)
        if (!isOption(argument) && n-- == 0) return unquoted(argument);
    return {};
}

std::string_view Call::valueOf(std::string_view option) const
{
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i] == option) return i + 1 < args.size() ? unquoted(args[i + 1]) : std::string_view();
        if (startsWith(args[i], option) && args[i].size() > option.size() && args[i][option.size()] == '=') return unquoted(args[i].substr(option.size() + 1));
    }
    return {};
}

Call callOf(const SimpleCommand& command)
{
    return CallReader(command).read();
}

} // namespace holdpoint::plan
