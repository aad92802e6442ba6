// Code fences whose tag says another language than their content, and lines in them that the shell would read
// otherwise than they look.

#include "models/plan/code_kind.h"
#include "models/plan/linter.h"
#include "models/plan/placed_command.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/told.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class FenceLinter {
public:
    explicit FenceLinter(Linter& lint) : m_lint(lint) {}

    void run()
    {
        const auto& blocks = m_lint.reading.book->blocks;
        for (const Block& block : blocks) {
            if (block.kind != BlockKind::Code) continue;
            const auto first = firstCommand(block.span.first);
            auto last = first;
            while (last < m_commands.size() && m_commands[last].span.first <= block.span.last) ++last;
            m_next = last;
            if (block.fenced) checkFence(block, first, last);
            checkCertainty(static_cast<std::uint32_t>(&block - blocks.data()), first, last);
            for (auto i = first; i < last; ++i)
                if (isSentence(m_commands[i])) wrong(m_commands[i].span.first, "is a sentence, but stands where the shell would run it", "make it a comment with #, or a task below the code");
        }
        for (const Command& command : m_commands) {
            checkLines(command);
            checkEach(command);
            if (command.inlineCode && command.told == Told::Asked && isGuess(command)) m_lint.addMade(command.span.first, Severity::Note, "lint.uncertain-command", quoted(command.text) + " may be a command: a person is asked whether it is run", "put it into a fence: bash if it is one, text if it is output");
        }
    }

private:
    /// Blocks and commands both come in text order, so each search goes on where the last one stopped.
    std::size_t firstCommand(std::uint32_t line)
    {
        while (m_next < m_commands.size() && m_commands[m_next].span.first < line) ++m_next;
        return m_next;
    }

    void checkFence(const Block& block, std::size_t first, std::size_t last)
    {
        const std::string_view info = m_lint.reading.book->info(block);
        const Tag tag = tagOf(info);
        if (tag == Tag::Shell) checkShellFence(block, first, last);
        else if (tag == Tag::Sql) checkSqlFence(block, first, last);
        else if (tag == Tag::Config || tag == Tag::Code) checkOtherFence(block, info);
    }

    void checkShellFence(const Block& block, std::size_t first, std::size_t last)
    {
        const Command* before = nullptr;  // the last shell command, into whose prompt the next row may be typed
        bool runs = false;
        for (std::size_t i = first; i < last; ++i) {
            const Command& command = m_commands[i];
            runs = runs || command.kind != CommandKind::Output;
            const bool foreign = command.kind == CommandKind::Sql || command.kind == CommandKind::Code;
            if (foreign && (!before || promptAfter(before->text) == Prompt::Shell)) {
                wrong(command.span.first, command.kind == CommandKind::Sql ? "is SQL, but the fence around it is tagged as shell" : "is no shell command, but the fence around it is tagged as shell",
                      "put it into a fence of its own with the right tag");
                return;
            }
            if (!foreign) before = &command;
        }
        if (runs || first == last) return;
        const bool comments = std::string_view(m_commands[first].rule) == "code.comments-only";
        m_lint.add(block.span.first, Severity::Note, "lint.wrong-fence",
                   comments ? "this shell fence holds nothing but comments: there is nothing to run" : "this shell fence holds a list and no command: there is nothing to run",
                   comments ? "write the commands, or make it a list of tasks" : "make it a list of tasks outside the fence");
    }

    void checkSqlFence(const Block& block, std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i < last; ++i) {
            if (m_commands[i].kind != CommandKind::Shell && m_commands[i].kind != CommandKind::Watch) continue;
            m_lint.addMade(block.span.first, Severity::Warning, "lint.wrong-fence",
                           "this fence is tagged as SQL, but " + quoted(m_commands[i].text) + " is a shell command", "tag the fence as bash, or leave the SQL alone in it");
            return;
        }
    }

    /// Nothing in such a fence is run, so commands in it are forgotten.
    void checkOtherFence(const Block& block, std::string_view info)
    {
        constexpr std::uint32_t sample = 40;
        static constexpr auto likeShell = std::to_array<std::string_view>({"env", "dotenv", "dockerfile", "docker", "cron", "crontab", "makefile", "conf", "caddyfile"});
        if (std::find(likeShell.begin(), likeShell.end(), info.substr(0, info.find_first_of(" {,:"))) != likeShell.end()) return;
        const Span lines = runbook::Runbook::codeLines(block);
        std::uint32_t commands = 0;
        for (std::uint32_t number = lines.first; number != 0 && number <= lines.last && number < lines.first + sample; ++number) {
            const std::string_view line = trim(m_lint.reading.source->line(number));
            if (line.empty() || isShellComment(line)) continue;
            if (shellLikeness(line) != Likeness::Certain || looksLikeConfig(line)) return;
            ++commands;
        }
        if (commands > 0)
            m_lint.addMade(block.span.first, Severity::Warning, "lint.wrong-fence",
                           "this fence is tagged as " + std::string(info) + ", but holds shell commands: they would not be run", "tag the fence as bash");
    }

    /// What is read as a command, or as none, by less than its own words.
    void checkCertainty(std::uint32_t index, std::size_t first, std::size_t last)
    {
        const bool ordered = isOrdered(m_lint.reading, index);
        bool runs = false;
        for (std::size_t i = first; i < last; ++i) {
            runs = runs || m_commands[i].kind != CommandKind::Output;
            if (!isGuess(m_commands[i])) continue;
            m_lint.addMade(m_commands[i].span.first, Severity::Note, "lint.uncertain-command", quoted(m_commands[i].text) + (ordered ? " is read as a command, because the line above tells to run it: its program is not known" : " may be a command: a person is asked whether it is run"),
                           "tag the fence: bash if it is one, text if it is output");
        }
        const bool guessed = first < last && !runs && std::string_view(m_commands[first].rule) == "code.output" && tagOf(m_lint.reading.book->info(m_lint.reading.block(index))) == Tag::None;
        if (!ordered && guessed && namesTool(m_commands[first].text)) m_lint.addMade(m_commands[first].span.first, Severity::Note, "lint.uncertain-command", quoted(m_lint.reading.source->line(m_commands[first].span.first)) + " may be a command, and is read as output: it is not run", "tag the fence: bash if it is one, text if it is output");
        if (ordered && guessed) m_lint.add(m_commands[first].span.first, Severity::Note, "lint.uncertain-command", "the line above tells to run something, but this looks like output: it is not run", "tag the fence as bash if it is a command");
    }

    /// "acme-tool sync": words that nobody writes but for a program.
    static bool namesTool(std::string_view text)
    {
        const std::string_view line = text.substr(0, text.find('\n'));
        return toolLikeness(line) != Likeness::No && isToolName(programOf(line));
    }

    void checkEach(const Command& command)
    {
        if (const ForEach* loop = loopAround(m_lint.plan, command)) m_lint.addMade(command.span.first, Severity::Warning, "lint.for-each", quoted(command.text) + " is to be done several times (" + std::string(loop->text) + "): a person does it, since a plan runs what is written once", "write a loop, or a step for each");
    }

    /// Five words or more that begin with a capital and hold nothing that a command line has.
    static bool isSentence(const Command& command)
    {
        const std::string_view text = trim(command.text);
        if (command.kind != CommandKind::Shell || command.script || text.size() < 20 || text[0] < 'A' || text[0] > 'Z' || text[1] < 'a' || text[1] > 'z') return false;
        if (shellLikeness(text) != Likeness::No || text.find_first_of("=$|<>&/\\;\"'`\n") != std::string_view::npos || text.find(" -") != std::string_view::npos) return false;
        return std::count(text.begin(), text.end(), ' ') >= 4;
    }

    void wrong(std::uint32_t line, std::string_view what, std::string_view mend)
    {
        m_lint.addMade(line, Severity::Warning, "lint.wrong-fence", quoted(m_lint.reading.source->line(line)) + ' ' + std::string(what), mend);
    }

    /// A backslash with blanks behind it continues nothing: the shell ends the command there.
    void checkLines(const Command& command)
    {
        if (command.kind != CommandKind::Shell && command.kind != CommandKind::Watch) return;
        const std::string_view text = command.text;
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
            std::size_t last = end;
            while (last > 0 && (text[last - 1] == ' ' || text[last - 1] == '\t')) --last;
            if (last == end || last == 0 || text[last - 1] != '\\' || (last > 1 && text[last - 2] == '\\')) continue;
            const auto before = text.substr(0, end);
            const auto line = command.span.first + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
            m_lint.add(line, Severity::Error, "lint.broken-continuation", "blanks stand behind the backslash: the shell ends the command here and runs the rest as another",
                       "delete the blanks at the end of the line");
            return;
        }
    }

    Linter& m_lint;
    const std::vector<Command>& m_commands = m_lint.plan.commands;
    std::size_t m_next = 0;
};

} // namespace

void lintFences(Linter& lint)
{
    FenceLinter(lint).run();
}

} // namespace holdpoint::plan
