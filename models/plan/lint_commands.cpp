// What single commands do: they ask, they never end, they destroy, they name a file by the date. Every command is
// taken apart once; what it does is kept for the rules that look at the release as a whole.

#include "models/plan/linter.h"
#include "models/plan/prose.h"
#include "models/plan/sql_facts.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace holdpoint::plan {

namespace {

constexpr auto sqlClients = std::to_array<std::string_view>({"psql", "mysql", "mariadb", "sqlite3", "sqlcmd", "cockroach", "clickhouse-client", "dbshell"});

/// Reads a named file. Of cp, mv, scp and rsync all words but the last one are read.
constexpr auto readers = std::to_array<std::string_view>({"[", "cat", "du", "file", "grep", "gunzip", "gzip", "head", "less", "ls", "md5sum", "mongorestore", "mysql", "pg_restore", "psql",
    "sha256sum", "sqlite3", "stat", "tail", "test", "unxz", "unzip", "wc", "zcat", "zgrep"});
constexpr auto copiers = std::to_array<std::string_view>({"cp", "mv", "rsync", "scp"});

/// Puts a packed file in the place of the one that it is given.
constexpr auto packers = std::to_array<std::string_view>({"bzip2", "gzip", "lzma", "pigz", "xz"});

template <typename Table>
bool holds(const Table& table, std::string_view word)
{
    return !word.empty() && std::any_of(table.begin(), table.end(), [&](std::string_view entry) { return entry.front() == word.front() && entry == word; });
}

std::size_t dateAt(std::string_view word) { return std::min(word.find("$(date"), word.find("`date")); }

/// "--file=backup_$(date +%F).dump" names "backup_$(date +%F).dump".
std::string_view fileIn(std::string_view word)
{
    word = unquoted(word);
    const std::size_t equals = word.find('=');
    return equals < dateAt(word) && word.front() == '-' ? unquoted(word.substr(equals + 1)) : word;
}

/// The name changes within the day: a time of day is part of it, or the whole output of date.
bool hasTimeOfDay(std::string_view name)
{
    const std::string_view format = name.substr(dateAt(name));
    if (format.find('+') == std::string_view::npos) return format.find(" -I") == std::string_view::npos;
    for (const std::string_view part : {"%H", "%M", "%S", "%s", "%T", "%R", "%N", "%k"})
        if (format.find(part) != std::string_view::npos) return true;
    return false;
}

class CommandLinter {
public:
    explicit CommandLinter(Linter& lint) : m_lint(lint) {}

    void run()
    {
        const auto& blocks = m_lint.reading.book->blocks;
        for (m_index = 0; m_index < m_commands.size(); ++m_index) {
            const Command& command = m_commands[m_index];
            while (m_block < blocks.size() && (blocks[m_block].kind != runbook::BlockKind::Code || blocks[m_block].span.last < command.span.first)) ++m_block;
            m_fenceEnd = m_block < blocks.size() ? blocks[m_block].span.last : 0;
            m_line = command.span.first;
            m_counted = command.text.data();
            if (command.kind == CommandKind::Sql) readSqlText(command.text);
            else if (command.kind == CommandKind::Shell || command.kind == CommandKind::Watch) walk(command.text, 0);
            else namesPacked(command.text, m_line);
        }
    }

private:
    [[nodiscard]] const Command& command() const { return m_commands[m_index]; }

    /// The line of a piece of the command's text. Pieces come in text order, so each line break is counted once.
    std::uint32_t lineOf(const char* position)
    {
        if (position < m_counted) return m_line;
        m_line += command().inlineCode ? 0 : static_cast<std::uint32_t>(std::count(m_counted, position, '\n'));
        m_counted = position;
        return m_line;
    }

    void walk(std::string_view text, std::size_t depth)
    {
        constexpr std::size_t deepest = 3;  // ssh host "sudo bash -c '…'"
        ShellWords words(text);
        SimpleCommand& simple = m_simple[depth];
        while (words.next(simple)) {
            const Call call = callOf(simple);
            m_text = textOf(simple);
            const std::uint32_t line = lineOf(m_text.data());
            collectValues(simple, call, line);
            judgeCall(call, line, text);
            judgeDates(simple, call, line);
            followBackups(simple, call, line);
            if (holds(sqlClients, call.program) || call.has("dbshell")) readClientSql(simple, call);
            if (!call.script.empty() && depth + 1 < deepest) walk(call.script, depth + 1);
        }
        if (depth == 0 && words.unclosed() && isPosixShell()) reportUnclosed(words.unclosed());
    }

    /// PowerShell and cmd quote in their own ways, and code in a sentence may be cut short.
    [[nodiscard]] bool isPosixShell() const
    {
        if (command().inlineCode || m_fenceEnd < command().span.last) return false;
        const std::string_view info = m_lint.reading.book->info(m_lint.reading.book->blocks[m_block]);
        static constexpr auto others = std::to_array<std::string_view>({"powershell", "pwsh", "ps1", "cmd", "bat", "batch", "dos", "fish"});
        return !holds(others, info.substr(0, info.find_first_of(" {,:")));
    }

    void reportUnclosed(const char* position)
    {
        const std::string_view text = command().text;
        const auto before = text.substr(0, static_cast<std::size_t>(position - text.data()));
        const auto line = command().span.first + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
        const bool quote = *position == '"' || *position == '\'' || *position == '`';
        const std::string what = quote ? "the quote " + std::string(1, *position) : *position == '(' || *position == '{' ? "the bracket " + std::string(1, *position) : "the here-document";
        m_lint.addMade(line, Severity::Error, "lint.shell-syntax", what + " is opened here and never closed: the shell would wait for the rest", "close it, or put a backslash before it");
    }

    static std::string_view textOf(const SimpleCommand& simple)
    {
        const char* begin = simple.words.front().data();
        return {begin, static_cast<std::size_t>(simple.words.back().end() - begin)};
    }

    // --- variables ---

    void assign(std::string_view word, std::uint32_t line)
    {
        const std::string_view name = word.substr(0, std::min(word.find('='), word.size()));
        if (!name.empty() && !m_lint.plan.parameters.empty()) m_lint.assigned.try_emplace(name, line);
    }

    void collectValues(const SimpleCommand& simple, const Call& call, std::uint32_t line)
    {
        for (const std::string_view word : simple.words)
            if (const std::size_t equals = word.find('='); equals != std::string_view::npos && equals > 0 && isAlpha(word.front()) && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_", 0) == equals)
                assign(word, line);
        if (call.program == "for" || call.program == "select") assign(call.operand(0), line);
        if (call.program != "read") return;
        for (std::size_t n = 0; !call.operand(n).empty(); ++n) assign(call.operand(n), line);
        assign("REPLY", line);
    }

    // --- what one call does ---

    void judgeCall(const Call& call, std::uint32_t line, std::string_view text)
    {
        Verdicts verdicts = judge(call);
        if (verdicts.endless && call.program == "while" && (text.find("break") != std::string_view::npos || text.find("exit") != std::string_view::npos)) verdicts.endless = nullptr;
        if ((verdicts.deeds & deed::Backup) != 0) m_saver = m_index;
        if (verdicts.deeds != 0) m_lint.doings.push_back({line, m_index, verdicts.deeds, m_text});
        if (verdicts.destructive) destroys(line, verdicts.destructive->what, verdicts.destructive->mend);
        if (verdicts.question) asks(line, verdicts.question->what, verdicts.question->mend);
        else if (verdicts.prompt && !isTypedBelow()) asks(line, verdicts.prompt->what, verdicts.prompt->mend);
        if (verdicts.endless && !command().inlineCode && !command().script) neverEnds(line, *verdicts.endless);
    }

    /// In a rollback one has decided to lose what is there.
    void destroys(std::uint32_t line, std::string_view what, std::string_view mend)
    {
        m_lint.addMade(line, command().rollback ? Severity::Note : Severity::Warning, "lint.destructive-command", quoted(m_text) + ' ' + std::string(what), mend);
    }

    /// A script runs under a terminal, and what stands in a sentence is for a person: there a question can be answered.
    void asks(std::uint32_t line, std::string_view what, std::string_view mend)
    {
        const bool answered = command().script || command().inlineCode;
        m_lint.addMade(line, answered ? Severity::Note : Severity::Warning, "lint.asks-question", quoted(m_text) + ' ' + std::string(what), mend);
    }

    void neverEnds(std::uint32_t line, const Knowledge& known)
    {
        const bool more = m_index + 1 < m_commands.size() && m_commands[m_index + 1].span.first <= m_fenceEnd;
        const std::string after = more ? ": what stands below it is not reached" : ", so the step does not end by itself";
        m_lint.addMade(line, more ? Severity::Warning : Severity::Note, "lint.endless-command", quoted(m_text) + ' ' + std::string(known.what) + after, known.mend);
    }

    /// The statements follow as rows of their own.
    [[nodiscard]] bool isTypedBelow() const
    {
        constexpr std::uint32_t nearby = 15;
        if (m_index + 1 >= m_commands.size()) return false;
        const Command& next = m_commands[m_index + 1];
        return (next.kind == CommandKind::Sql || next.kind == CommandKind::Code) && next.span.first < command().span.last + nearby;
    }

    // --- names with a date in them ---

    void judgeDates(const SimpleCommand& simple, const Call& call, std::uint32_t line)
    {
        if (dateAt(m_text) == std::string_view::npos && dateAt(simple.inputFile) == std::string_view::npos && dateAt(simple.outputFile) == std::string_view::npos) return;
        if (dateAt(simple.inputFile) != std::string_view::npos) readsByDate(simple.inputFile, call, line);
        if (dateAt(simple.outputFile) != std::string_view::npos) m_written.try_emplace(fileIn(simple.outputFile), line);
        const bool copies = holds(copiers, call.program);
        for (std::size_t i = 0; i < call.args.size(); ++i) {
            if (dateAt(call.args[i]) == std::string_view::npos) continue;
            const bool read = holds(readers, call.program) || (copies && i + 1 < call.args.size());
            if (read && call.args[i].find(' ') > dateAt(call.args[i])) readsByDate(call.args[i], call, line);
            else m_written.try_emplace(fileIn(call.args[i]), line);
        }
    }

    void readsByDate(std::string_view word, const Call& call, std::uint32_t line)
    {
        const std::string_view name = fileIn(word);
        const bool soon = hasTimeOfDay(name);
        const bool restores = holds(sqlClients, call.program) || call.program.find("restore") != std::string_view::npos;
        const auto written = m_written.find(name);
        // Today's log is today's log; only what was written earlier in the release has to be found again.
        if (!restores && written == m_written.end()) return;
        const bool looks = call.has("-l") || call.has("--list");
        std::string message = quoted(name) + (soon ? " names another file a moment later" : " names another file after midnight");
        if (written != m_written.end()) message += " than the one that " + lineText(written->second) + " wrote";
        m_lint.addMade(line, soon || (restores && !looks) ? Severity::Error : Severity::Warning, "lint.restore-by-date", message, "keep the name in a variable when the file is written, and use the variable here");
    }

    // --- backups that are packed ---

    /// A backup that is packed has another name from there on. Its file is known by the last part of its name: each word is looked up once.
    void followBackups(const SimpleCommand& simple, const Call& call, std::uint32_t line)
    {
        visitFiles(simple, [&](std::string_view word) { namesPacked(word, line); });
        if (m_saver == m_index) visitFiles(simple, [&](std::string_view word) { m_saved.insert(lastPart(fileIn(word))); });
        if (!holds(packers, call.program) || call.has("-k") || call.has("--keep") || call.has("-c") || call.has("--stdout") || call.has("-d")) return;
        const std::string_view name = unquoted(call.operand(0));
        if (!name.empty() && m_saved.contains(lastPart(name))) m_packed.insert_or_assign(lastPart(name), Packed{name, m_text, line});
    }

    template <typename Visit>
    static void visitFiles(const SimpleCommand& simple, Visit visit)
    {
        for (const std::string_view word : simple.words) visit(word);
        for (const std::string_view file : {simple.inputFile, simple.outputFile})
            if (!file.empty()) visit(file);
    }

    /// A word is a name, or holds names: "saved: $file".
    void namesPacked(std::string_view text, std::uint32_t line)
    {
        if (m_packed.empty()) return;
        namesPackedFile(fileIn(text), line);
        constexpr std::string_view between = " \t\r\n:=,;'\"()<>";
        for (std::size_t begin = 0; !m_packed.empty() && (begin = text.find_first_not_of(between, begin)) != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
            namesPackedFile(text.substr(begin, end - begin), line);
            begin = end;
        }
    }

    void namesPackedFile(std::string_view name, std::uint32_t line)
    {
        const auto found = m_packed.find(lastPart(name));
        if (found == m_packed.end()) return;
        const Packed& packed = found->second;
        if (!name.ends_with(packed.name) && !packed.name.ends_with(name)) return;
        m_lint.addMade(packed.line, Severity::Warning, "lint.packed-backup", quoted(packed.call) + " puts a packed file in its place, and " + lineText(line) + " still names the backup as it was", "keep the file (gzip -k), or use its new name from there on");
        m_packed.erase(found);
    }

    static std::string_view lastPart(std::string_view name) { return name.substr(name.rfind('/') + 1); }

    // --- SQL ---

    void readClientSql(const SimpleCommand& simple, const Call& call)
    {
        if (!simple.input.empty()) readSqlText(simple.input);
        for (const std::string_view word : call.args)
            if (word.find(' ') != std::string_view::npos) readSqlText(unquoted(word));
    }

    void readSqlText(std::string_view text)
    {
        m_facts.clear();
        readSql(text, m_facts);
        std::stable_sort(m_facts.begin(), m_facts.end(), [](const SqlFact& a, const SqlFact& b) { return a.at < b.at; });
        for (const SqlFact& fact : m_facts) {
            const std::uint32_t line = lineOf(text.data() + fact.at);
            m_text = text.substr(fact.at);
            judgeFact(fact, line);
        }
    }

    void judgeFact(const SqlFact& fact, std::uint32_t line)
    {
        constexpr std::string_view backup = "take a backup first and say how it is brought back";
        constexpr std::string_view where = "say with WHERE which rows are meant";
        Deeds deeds = deed::Change;
        switch (fact.kind) {
        case SqlKind::Drop: deeds |= deed::Destructive; destroys(line, "drops data for good", backup); break;
        case SqlKind::Truncate: deeds |= deed::Destructive; destroys(line, "empties a whole table", backup); break;
        case SqlKind::DeleteAll: deeds |= deed::Destructive; destroys(line, "deletes every row", where); break;
        case SqlKind::UpdateAll: deeds |= deed::Destructive; destroys(line, "changes every row", where); break;
        case SqlKind::Schema: deeds |= deed::Migration; break;
        case SqlKind::Data: break;
        case SqlKind::MixedLogic:
            m_lint.add(line, Severity::Warning, "lint.and-or", "AND and OR stand side by side without brackets: AND binds first, which is seldom what is meant", "put the ORs in brackets");
            return;
        }
        m_lint.doings.push_back({line, m_index, deeds, m_text});
    }

    Linter& m_lint;
    const std::vector<Command>& m_commands = m_lint.plan.commands;
    std::array<SimpleCommand, 3> m_simple;
    std::vector<SqlFact> m_facts;
    std::unordered_map<std::string_view, std::uint32_t> m_written;  ///< names with a date in them, and where they were written
    struct Packed {
        std::string_view name, call;
        std::uint32_t line = 0;
    };
    std::unordered_set<std::string_view> m_saved;               ///< the last part of what backups name
    std::unordered_map<std::string_view, Packed> m_packed;      ///< by the last part: the latest backup of that name that was packed, and is not named since
    std::uint32_t m_saver = none;  ///< the latest command that makes a backup
    std::string_view m_text;       ///< the call or the statement at hand
    const char* m_counted = nullptr;
    std::size_t m_block = 0;
    std::uint32_t m_index = 0;
    std::uint32_t m_line = 0;
    std::uint32_t m_fenceEnd = 0;
};

} // namespace

void lintCommands(Linter& lint)
{
    CommandLinter(lint).run();
}

} // namespace holdpoint::plan
