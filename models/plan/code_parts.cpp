// A code block is taken apart by what its lines are, because a fence says little: an sql fence may hold a psql
// command, a bash fence SQL that is typed after dbshell, a GraphQL query, or nothing but comments.

#include "models/plan/code_parts.h"

#include "models/plan/code_votes.h"
#include "models/plan/prose.h"
#include "models/plan/shell_split.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

bool isBlank(const CodeLine& line) { return trim(line.text).empty(); }

class Splitter {
public:
    Splitter(const std::vector<CodeLine>& lines, Meant meant, const std::function<void(const CodePart&)>& take) : m_lines(lines), m_take(take), m_meant(meant) {}

    void split(Tag tag)
    {
        firstAndLastContent();
        if (m_first > m_last) return;
        if (allComments() && tag != Tag::Config) return whole(CommandKind::Output, "code.comments-only");
        switch (tag) {
        case Tag::Shell:
            if (const CodeVotes votes = vote(); votes.boxes > 0 && votes.certain == 0) splitOutput();
            else if (isNumberedText()) whole(CommandKind::Output, "code.output");
            else splitShell();
            break;
        case Tag::Sql: isTyped() ? splitShell() : splitSql(); break;
        case Tag::Config: return whole(CommandKind::Config, "code.config-fence");
        case Tag::Code: return whole(CommandKind::Code, "code.program-fence");
        case Tag::Output: splitOutput(); break;
        case Tag::None:
        case Tag::Unknown: splitByContent(); break;
        }
    }

private:
    void firstAndLastContent()
    {
        while (m_first < m_lines.size() && isBlank(m_lines[m_first])) ++m_first;
        m_last = m_lines.size();
        while (m_last > m_first && isBlank(m_lines[m_last - 1])) --m_last;
        if (m_last > 0) --m_last;
        if (m_first >= m_lines.size()) m_last = 0, m_first = 1;
    }

    [[nodiscard]] std::string_view text(std::size_t i) const { return m_lines[i].text; }

    [[nodiscard]] bool allComments() const
    {
        for (std::size_t i = m_first; i <= m_last; ++i) {
            const std::string_view line = trim(text(i));
            if (line.empty() || isShellComment(line) || isSqlComment(line) || startsWith(line, "//")) continue;
            return false;
        }
        return true;
    }

    /// "1. Create a project", "2. Switch it on": steps for a person, whatever the fence says.
    [[nodiscard]] bool isNumberedText() const
    {
        std::size_t count = 0;
        for (std::size_t i = m_first; i <= m_last; ++i) {
            const std::string_view line = trim(text(i));
            if (line.empty() || isShellComment(line)) continue;
            std::size_t digits = 0;
            while (digits < line.size() && isDigit(line[digits])) ++digits;
            if (digits == 0 || digits > 2 || (line.substr(digits, 2) != ". " && line.substr(digits, 2) != ") ")) return false;
            ++count;
        }
        return count > 1;
    }

    void whole(CommandKind kind, Rule rule) const { add(m_first, m_last, kind, rule); }

    void add(std::size_t first, std::size_t last, CommandKind kind, Rule rule, bool script = false) const
    {
        m_take({m_lines[first].number, m_lines[last].number, kind, script, rule});
    }

    // --- shell ---

    /// A script that is run as a whole: it says how it is to be run, or it asks questions on its way.
    [[nodiscard]] bool isScript() const
    {
        if (startsWith(trim(text(m_first)), "#!")) return true;
        bool strict = false;
        bool asks = false;
        for (std::size_t i = m_first; i <= m_last; ++i) {
            const std::string_view line = trim(text(i));
            if (startsWith(line, "#!")) return true;
            strict = strict || startsWith(line, "set -e");
            asks = asks || startsWith(line, "read -p");
        }
        return strict && (asks || m_last - m_first > 15);
    }

    void splitShell()
    {
        if (isScript()) {
            add(m_first, m_last, CommandKind::Shell, "code.script", true);
            return;
        }
        const bool prompted = isTyped();
        Prompt prompt = Prompt::Shell;
        for (std::size_t i = m_first; i <= m_last;) {
            const std::string_view line = trim(text(i));
            if (line.empty() || isShellComment(line)) { ++i; continue; }
            if (prompted && !m_lines[i].prompted) { i = takeOutput(i); continue; }
            if (m_lines[i].into != Prompt::Shell) { i = takeTyped(i); continue; }
            if (prompt == Prompt::Code) { i = takeProgram(i); continue; }
            if (isSqlComment(line)) { ++i; continue; }
            if (looksLikeSql(line) && (prompt == Prompt::Sql || shellLikeness(line) == Likeness::No)) { i = takeStatement(i); continue; }
            if (opensBraces(line)) { i = takeBraces(i); continue; }
            const std::size_t begin = i;
            i = takeCommand(i);
            prompt = promptAfter(text(begin));
        }
    }

    /// One command with all its lines. Where it never ends, the first line stands for itself.
    std::size_t takeCommand(std::size_t first, Rule rule = "code.command")
    {
        constexpr std::size_t longest = 2000;
        ShellScanner scanner;
        std::size_t last = first;
        std::size_t read = 0;
        for (std::size_t i = first; i <= m_last && i - first < longest && (i == first || read < m_patience); ++i) {
            scanner.take(text(i));
            last = i;
            read += text(i).size() + 1;
            if (scanner.complete() || scanner.broken()) break;
        }
        if (!scanner.complete()) {
            last = first;
            m_patience -= std::min(read, m_patience);
            // A lone bracket that nothing closes says nothing that could be run.
            if (!holdsWord(text(first))) return first + 1;
        }
        while (last > first && isBlank(m_lines[last])) --last;
        const bool watch = isWatcher(text(first));
        add(first, last, watch ? CommandKind::Watch : CommandKind::Shell, watch ? "code.watcher" : rule);
        return last + 1;
    }

    /// Typed at the prompt of a database or a program, with the lines that go on. "quit" leaves it and does nothing.
    std::size_t takeTyped(std::size_t first)
    {
        static constexpr auto leave = std::to_array<std::string_view>({"exit", "exit;", "quit", "quit;", "\\q", "exit()", "quit()"});
        std::size_t last = first;
        while (last < m_last && m_lines[last + 1].prompted && m_lines[last + 1].goesOn) ++last;
        const bool leaves = std::find(leave.begin(), leave.end(), trim(text(first))) != leave.end();
        const bool sql = m_lines[first].into == Prompt::Sql;
        if (!leaves) add(first, last, sql ? CommandKind::Sql : CommandKind::Code, sql ? "code.sql" : "code.typed-program");
        return last + 1;
    }

    /// Python, Ruby or the like, typed after "manage.py shell": up to the end of the block.
    std::size_t takeProgram(std::size_t first)
    {
        add(first, m_last, CommandKind::Code, "code.typed-program");
        return m_last + 1;
    }

    std::size_t takeOutput(std::size_t first)
    {
        std::size_t last = first;
        while (last < m_last && !m_lines[last + 1].prompted) ++last;
        const std::size_t next = last + 1;
        while (last > first && isBlank(m_lines[last])) --last;
        add(first, last, CommandKind::Output, "code.after-prompt");
        return next;
    }

    /// "query {": no shell command, but something in braces.
    [[nodiscard]] static bool opensBraces(std::string_view line)
    {
        if (line.empty() || line.back() != '{' || line.find("()") != std::string_view::npos) return false;
        return !isProgram(programOf(line)) && shellLikeness(line) == Likeness::No && !startsWith(line, "function");
    }

    std::size_t takeBraces(std::size_t first)
    {
        int depth = 0;
        for (std::size_t i = first; i <= m_last; ++i) {
            for (const char c : text(i)) depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth > 0 && i < m_last) continue;
            add(first, i, CommandKind::Code, "code.braces");
            return i + 1;
        }
        return m_last + 1;
    }

    // --- SQL ---

    void splitSql()
    {
        for (std::size_t i = m_first; i <= m_last;) {
            const std::string_view line = trim(text(i));
            if (line.empty() || isSqlComment(line) || isShellComment(line)) { ++i; continue; }
            const bool client = !looksLikeSql(line) && shellLikeness(line) == Likeness::Certain;
            i = client ? takeCommand(i) : takeStatement(i);
        }
    }

    /// One statement up to its semicolon; a psql meta command is one line.
    std::size_t takeStatement(std::size_t first)
    {
        std::size_t last = first;
        if (!startsWith(trim(text(first)), "\\")) {
            char quote = 0;
            bool dollar = false;
            for (std::size_t i = first; i <= m_last; ++i) {
                last = i;
                const bool ended = statementEnds(text(i), quote, dollar);
                if (ended) break;
                // A blank line with no quote open ends a statement that the author did not close.
                const bool blankFollows = i < m_last && isBlank(m_lines[i + 1]) && !isBlank(m_lines[i]);
                if (quote == 0 && !dollar && blankFollows && nextIsNew(i + 1)) break;
            }
        }
        add(first, last, CommandKind::Sql, "code.sql");
        return last + 1;
    }

    [[nodiscard]] bool nextIsNew(std::size_t i) const
    {
        while (i <= m_last && isBlank(m_lines[i])) ++i;
        return i > m_last || isSqlComment(text(i)) || isShellComment(text(i)) || looksLikeSql(text(i))
            || shellLikeness(text(i)) == Likeness::Certain;
    }

    static bool statementEnds(std::string_view line, char& quote, bool& dollar)
    {
        bool ended = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '$' && i + 1 < line.size() && line[i + 1] == '$') {
                dollar = !dollar;
                ++i;
            } else if (dollar) {
                continue;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '-' && i + 1 < line.size() && line[i + 1] == '-') {
                break;
            } else if (c == ';') {
                ended = true;
            }
        }
        return ended;
    }

    // --- by content ---

    void splitByContent()
    {
        const CodeVotes votes = vote();
        if (votes.boxes > 0) { splitOutput(); return; }
        if (isTyped()) { splitShell(); return; }
        if (looksLikeSql(text(firstCode())) && votes.sql >= votes.certain) { splitSql(); return; }
        if (votes.config * 2 > votes.lines && votes.config > votes.certain) {
            whole(CommandKind::Config, "code.config");
            return;
        }
        if (votes.shell * 2 >= votes.lines && votes.certain > 0) { splitShell(); return; }
        if (votes.lines == 1 && votes.shell == 1 && !m_lines[firstCode()].text.empty()) { splitShell(); return; }
        // "configure", "set rule 5 off", "commit" are typed at the prompt of a device that has no shell.
        m_typed = m_meant == Meant::Alone && std::all_of(m_lines.begin(), m_lines.end(), [](const CodeLine& l) { return isBlank(l) || isShellComment(trim(l.text)) || mayBeTyped(l.text); });
        if (m_typed || (toolLikeness(text(firstCode())) != Likeness::No && (m_meant == Meant::Ordered || votes.tools == votes.lines))) { splitTools(votes.tools + votes.words == votes.lines); return; }
        splitOutput();
    }

    /// A tool that nobody but its team knows: "deployctl push --env prod". `all` says that no line looks like anything else; where
    /// one does, what has not quite the look of a command is what it prints.
    void splitTools(bool all)
    {
        for (std::size_t i = m_first; i <= m_last;) {
            const std::string_view line = trim(text(i));
            if (line.empty() || isShellComment(line)) { ++i; continue; }
            if (isTool(i, all)) { i = takeCommand(i, "code.unknown-tool"); continue; }
            std::size_t last = i;
            while (last < m_last && !isTool(last + 1, all)) ++last;
            const std::size_t next = last + 1;
            while (last > i && isBlank(m_lines[last])) --last;
            add(i, last, CommandKind::Output, "code.output");
            i = next;
        }
    }

    [[nodiscard]] bool isTool(std::size_t i, bool all) const
    {
        const Likeness likeness = std::max(toolLikeness(text(i)), shellLikeness(text(i)));
        return m_typed || likeness == Likeness::Certain || (likeness == Likeness::Likely && (all || i == firstCode()));
    }

    [[nodiscard]] CodeVotes vote() const { return votesOf(m_lines, m_first, m_last); }

    /// What was typed has a prompt before it, and what was printed has none.
    [[nodiscard]] bool isTyped() const { return std::any_of(m_lines.begin(), m_lines.end(), [](const CodeLine& l) { return l.prompted && !trim(l.text).empty() && !isDigit(trim(l.text).front()); }); }

    [[nodiscard]] std::size_t firstCode() const
    {
        std::size_t i = m_first;
        while (i < m_last && (isBlank(m_lines[i]) || isShellComment(text(i)) || isSqlComment(text(i)))) ++i;
        return i;
    }

    /// A form, a sample of output, a diagram; commands that stand in it indented under a line are kept apart.
    void splitOutput()
    {
        whole(CommandKind::Output, "code.output");
        const std::size_t indent = text(m_first).find_first_not_of(" \t");
        for (std::size_t i = m_first + 1; i <= m_last; ++i) {
            if (isBlank(m_lines[i]) || text(i).find_first_not_of(" \t") < indent + 4) continue;
            if (shellLikeness(text(i)) != Likeness::Certain) continue;
            i = takeCommand(i) - 1;
        }
    }

    const std::vector<CodeLine>& m_lines;
    const std::function<void(const CodePart&)>& m_take;
    const Meant m_meant;
    bool m_typed = false;       ///< each line may be typed somewhere
    std::size_t m_first = 0;
    std::size_t m_last = 0;
    std::size_t m_patience = std::size_t{1} << 20;  ///< bytes that may be read in vain, looking for the ends of commands that have none
};

} // namespace

void splitCode(const std::vector<CodeLine>& lines, Tag tag, Meant meant, const std::function<void(const CodePart&)>& take)
{
    Splitter(lines, meant, take).split(tag);
}

} // namespace holdpoint::plan
