// "# Expected: 0 rows", "Should return: 4", "Success indicators:" — each with the command that it speaks about.

#include "models/plan/checks.h"
#include "models/plan/code_kind.h"
#include "models/plan/promised_output.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::BlockKind;

class ExpectationFinder {
public:
    ExpectationFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        indexCommands();
        findPinned();
        findPromised();
        findInRows();
        for (const Sentence& sentence : m_reading.sentences) {
            const bool expected = sentence.concepts.hasAny(Concept::Expected, Concept::ExpectedOutput);
            if (expected && (sentence.comment ? speaksOfCommand(sentence) : saysExpectation(sentence))) add(sentence);
            else if (expected || sentence.concepts.has(Concept::Must)) addBelowCode(sentence);
        }
    }

private:
    /// `expect="rows = 0"` on a fence: a check on its last command, as the author wants it.
    void findPinned()
    {
        for (const auto& [block, pin] : m_reading.pins) {
            const std::string_view text = (*m_reading.annotations)[pin].value("expect");
            if (text.empty()) continue;
            const auto& span = m_reading.block(block).span;
            ProposedCheck check = proposeCheck(text, CommandKind::Shell);
            if (check.kind == CheckKind::Person) check.kind = writtenCheck(text);
            const bool written = text.find(" = ") != std::string_view::npos || check.kind == CheckKind::Person || writtenCheck(text) != CheckKind::Person;
            m_plan.expectations.push_back({(*m_reading.annotations)[pin].line, text, lastCommand(span.first, span.last, false), check.kind,
                                           written ? text : m_pool.keep(check.text), "expect.pinned"});
        }
    }

    /// "`cmd` → `x`", "`cmd` should print `x`": the words behind inline code are about it.
    void findPromised()
    {
        for (std::uint32_t i = 0; i < m_plan.commands.size(); ++i) {
            const Command& command = m_plan.commands[i];
            const bool inText = command.text.data() >= m_reading.text.data() && command.text.data() < m_reading.text.data() + m_reading.text.size();
            if (!command.inlineCode || !inText) continue;
            std::size_t end = m_reading.offsetOf(command.text) + command.text.size();
            while (end < m_reading.text.size() && (m_reading.text[end] == ' ' || m_reading.text[end] == '`')) ++end;
            const std::string_view value = promisedBehind(m_reading, end);
            if (value.empty()) continue;
            const std::string_view inner = value.substr(1, value.size() - 2);
            const bool marked = value.front() == '`' || value.front() == '"';
            const ProposedCheck check = marked && (value.front() == '"' || inner.find(':') != std::string_view::npos) ? proposeOutputCheck(inner) : proposeCheck(value, command.kind, command.text);
            m_plan.expectations.push_back({command.span.first, value, i, check.kind, m_pool.keep(check.text), "expect.promised"});
        }
    }

    /// "| Test | Command | Expected |": what stands beside the command in its row.
    void findInRows()
    {
        std::uint32_t expected = none;
        for (std::uint32_t b = 0, next = 0; b < m_reading.book->blocks.size(); ++b) {
            const auto& block = m_reading.block(b);
            if (block.kind != BlockKind::TableRow) continue;
            if (block.header) {
                expected = expectedColumn(b);
                continue;
            }
            if (expected == none) continue;
            while (next < m_plan.commands.size() && m_plan.commands[next].span.first < block.span.first) ++next;
            if (next == m_plan.commands.size() || m_plan.commands[next].span.first != block.span.first || m_plan.commands[next].kind == CommandKind::Output) continue;
            const auto cells = tableCells(m_reading.source->line(block.span.first));
            if (expected >= cells.size() || cells[expected].find_first_not_of("- ") == std::string_view::npos) continue;
            const ProposedCheck check = proposeCheck(cells[expected], m_plan.commands[next].kind, m_plan.commands[next].text);
            m_plan.expectations.push_back({block.span.first, cells[expected], next, check.kind, m_pool.keep(check.text), "expect.row"});
        }
    }

    [[nodiscard]] std::uint32_t expectedColumn(std::uint32_t head) const
    {
        const std::uint32_t first = m_reading.blockSentence[head];
        if (first == m_reading.blockSentence[head + 1] || !m_reading.sentences[first].concepts.has(Concept::ColumnCommand)) return none;
        const std::uint32_t command = columnOf(m_reading, m_reading.sentences[first], Concept::ColumnCommand);
        return columnOf(m_reading, m_reading.sentences[first], Concept::ColumnTarget, command);
    }

    /// A comment in a code block counts anywhere; it has no other subject than the commands around it.
    [[nodiscard]] bool speaksOfCommand(const Sentence& sentence) const
    {
        if (!m_plan.expectations.empty() && m_plan.expectations.back().line == sentence.line) return false;
        const Hit* hit = first(sentence);
        const std::string_view before = m_reading.text.substr(sentence.begin, hit->begin - sentence.begin);
        // "No warnings (except expected ones)" speaks of what was expected; it does not say it.
        return !m_reading.text.substr(hit->begin + hit->length).starts_with(" ones") && before.find("matches") == std::string_view::npos;
    }

    [[nodiscard]] const Hit* first(const Sentence& sentence) const
    {
        const Hit* best = nullptr;
        for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
            const Hit& hit = m_reading.hits[i];
            if (hit.meaning != Concept::Expected && hit.meaning != Concept::ExpectedOutput) continue;
            if (!best || (hit.begin == best->begin && hit.length > best->length)) best = &hit;
        }
        return best;
    }

    /// In prose the word has to open the sentence: "Expected: All queries should use Index Scan".
    [[nodiscard]] bool saysExpectation(const Sentence& sentence) const
    {
        const auto& block = m_reading.block(sentence.block);
        if (block.kind == BlockKind::TableRow || block.kind == BlockKind::Heading || block.checkbox) return false;
        const Hit* hit = first(sentence);
        if (!skipSymbols(m_reading.text.substr(sentence.begin, hit->begin - sentence.begin)).empty()) return false;
        // French sets a blank before the colon that does not break; Chinese and Japanese have a wide one.
        const std::string_view after = withoutBlanks(m_reading.text.substr(hit->begin + hit->length, 5));
        return after.starts_with('*') || colonSize(after) > 0;
    }

    /// "Should return 0 rows.", "Must be 0.": right below a command it needs no colon to speak of it.
    void addBelowCode(const Sentence& sentence)
    {
        const std::uint32_t b = sentence.block;
        const bool below = b > 0 && m_reading.block(b).kind == BlockKind::Paragraph && m_reading.block(b - 1).kind == BlockKind::Code && m_reading.blockSection[b - 1] == m_reading.blockSection[b];
        if (sentence.comment || !below || trim(m_reading.textOf(sentence)).data() != trim(m_reading.source->line(m_reading.block(b).span.first)).data()) return;
        const auto opens = [&](const Hit& hit) { return (hit.meaning == Concept::Expected || hit.meaning == Concept::ExpectedOutput || hit.meaning == Concept::Must) && skipSymbols(m_reading.text.substr(sentence.begin, hit.begin - sentence.begin)).empty(); };
        if (std::none_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, opens)) return;
        if (commandOf(sentence) != none) add(sentence);
    }

    void add(const Sentence& sentence)
    {
        Expectation expectation;
        expectation.line = sentence.line;
        expectation.text = trim(m_reading.textOf(sentence));
        expectation.command = commandOf(sentence);
        const Command* command = expectation.command == none ? nullptr : &m_plan.commands[expectation.command];
        ProposedCheck check = proposeCheck(expectation.text, command ? command->kind : CommandKind::Output, command ? command->text : std::string_view());
        if (const std::string below = outputBelow(sentence); !below.empty()) check = proposeOutputCheck(below);
        // What a person reads has no marks; what is compared with the output stays as it is written.
        const std::size_t lead = check.text.find(": ") + 2;
        if (check.kind == CheckKind::Person && !sentence.comment) check.text.replace(lead, std::string::npos, nameText(std::string_view(check.text).substr(lead)));
        expectation.check = check.kind;
        expectation.proposal = m_pool.keep(check.text);
        expectation.rule = sentence.comment ? "expect.comment" : "expect.sentence";
        m_plan.expectations.push_back(expectation);
    }

    /// "Expected output:" with a block below it: that is what is expected. Lines of it, without blanks around.
    [[nodiscard]] std::string outputBelow(const Sentence& sentence) const
    {
        constexpr std::uint32_t most = 40;
        if (sentence.comment) return commentsBelow(sentence, most);
        const std::uint32_t next = sentence.block + 1;
        if (next >= m_reading.book->blocks.size() || m_reading.blockSection[next] != m_reading.blockSection[sentence.block]) return {};
        const auto& block = m_reading.block(next);
        const Tag tag = tagOf(m_reading.book->info(block));
        std::string_view said = trim(m_reading.textOf(sentence));
        while (!said.empty() && said.back() == '*') said.remove_suffix(1);
        if (!endsInColon(said) || block.kind != BlockKind::Code || tag == Tag::Shell || tag == Tag::Sql || tag == Tag::Code) return {};
        const Span lines = runbook::Runbook::codeLines(block);
        std::string text;
        for (std::uint32_t number = lines.first; number != 0 && number <= lines.last && number < lines.first + most; ++number) {
            const std::string_view line = trim(m_reading.source->line(number));
            if (line.empty()) continue;
            if (!text.empty()) text += '\n';
            text += line;
        }
        return text;
    }

    /// "# Expected response:" and the comments right below it.
    [[nodiscard]] std::string commentsBelow(const Sentence& sentence, std::uint32_t most) const
    {
        if (!endsInColon(trim(m_reading.textOf(sentence)))) return {};
        const std::uint32_t last = runbook::Runbook::codeLines(m_reading.block(sentence.block)).last;
        std::string text;
        for (std::uint32_t number = sentence.line + 1; number <= last && number <= sentence.line + most; ++number) {
            std::string_view line = trim(m_reading.source->line(number));
            if (!isShellComment(line) && !isSqlComment(line)) break;
            line = trim(line.substr(std::min(line.find_first_not_of("#- "), line.size())));
            if (line.empty()) break;
            if (!text.empty()) text += '\n';
            text += line;
        }
        return text;
    }

    /// The command right before it; in a comment that heads its block, the one right after.
    [[nodiscard]] std::uint32_t commandOf(const Sentence& sentence) const
    {
        const auto& block = m_reading.block(sentence.block);
        const std::uint32_t low = block.span.first;
        // "Expected metrics" speaks of what is measured, not of what a command prints.
        if (!sentence.comment && sentence.concepts.has(Concept::ColumnMetric)) return none;
        if (!sentence.comment) return lastCommand(stepLine(sentence.block), sentence.line, true);
        const std::uint32_t before = lastCommand(low, sentence.line, false);
        const std::uint32_t after = nextCommand(sentence.line, block.span.last);
        // "-- Conflict policy lookup (should use index)" heads the query below it: a blank line parts it from the one above.
        const bool heads = after != none && m_plan.commands[after].span.first == sentence.line + 1 && trim(m_reading.source->line(sentence.line - 1)).empty()
            && !opens(sentence);
        if (heads || before == none) return after;
        // A second expectation below the same command speaks of something that is looked at by hand.
        const bool taken = !m_plan.expectations.empty() && m_plan.expectations.back().command == before
            && sentence.line > m_plan.commands[before].span.last;
        return taken ? none : before;
    }

    [[nodiscard]] bool opens(const Sentence& sentence) const
    {
        return skipSymbols(m_reading.text.substr(sentence.begin, first(sentence)->begin - sentence.begin)).empty();
    }

    /// A bold label belongs to the step that it stands in.
    [[nodiscard]] std::uint32_t stepLine(std::uint32_t block) const
    {
        std::uint32_t section = m_reading.blockSection[block];
        while (m_reading.sections[section].label && m_reading.sections[section].parent != none) section = m_reading.sections[section].parent;
        return m_reading.sections[section].line;
    }

    [[nodiscard]] std::uint32_t lastCommand(std::uint32_t low, std::uint32_t line, bool ended) const
    {
        const auto at = std::upper_bound(m_plan.commands.begin(), m_plan.commands.end(), line,
                                         [](std::uint32_t l, const Command& c) { return l < c.span.first; });
        if (at == m_plan.commands.begin()) return none;
        const std::uint32_t found = (ended ? m_lastEnded : m_lastRun)[static_cast<std::size_t>(at - m_plan.commands.begin()) - 1];
        return found == none || m_plan.commands[found].span.first < low ? none : found;
    }

    /// For each command, the last one up to it of which something can be expected: neither output nor a file, and,
    /// once it has to be over, none that never ends.
    void indexCommands()
    {
        std::uint32_t run = none;
        std::uint32_t over = none;
        for (std::uint32_t i = 0; i < m_plan.commands.size(); ++i) {
            const CommandKind kind = m_plan.commands[i].kind;
            if (kind != CommandKind::Output && kind != CommandKind::Config) {
                run = i;
                if (kind != CommandKind::Watch) over = i;
            }
            m_lastRun.push_back(run);
            m_lastEnded.push_back(over);
        }
    }

    [[nodiscard]] std::uint32_t nextCommand(std::uint32_t line, std::uint32_t high) const
    {
        auto at = std::upper_bound(m_plan.commands.begin(), m_plan.commands.end(), line,
                                   [](std::uint32_t l, const Command& c) { return l < c.span.first; });
        return at == m_plan.commands.end() || at->span.first > high ? none : static_cast<std::uint32_t>(at - m_plan.commands.begin());
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::vector<std::uint32_t> m_lastRun, m_lastEnded;
};

} // namespace

void findExpectations(const Reading& reading, Plan& plan, TextPool& pool)
{
    ExpectationFinder(reading, plan, pool).find();
    sortByLine(plan.expectations);
}

} // namespace holdpoint::plan
