// Code blocks become commands, line by line; inline code and alternatives have files of their own.

#include "models/plan/alternatives.h"
#include "models/plan/code_parts.h"
#include "models/plan/inline_commands.h"
#include "models/plan/placed_command.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"
#include "models/plan/settings.h"
#include "models/plan/told.h"
#include "models/plan/typed_prompt.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class CommandFinder {
public:
    CommandFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool), m_settings(reading), m_alternatives(reading, plan), m_inline(reading, plan, pool, m_questions, m_alternatives) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind == BlockKind::Code) takeBlock(b);
            else if (block.kind == BlockKind::TableRow) m_inline.takeRow(b);
            else m_inline.takeProse(b);
        }
        // A line of a paragraph may be a command beside inline code that spans it.
        sortStably(m_plan.commands, [](const Command& a, const Command& b) { return a.span.first < b.span.first; });
        m_alternatives.tieOptions();
        m_alternatives.tieQuestions(m_questions);
    }

private:
    void takeBlock(std::uint32_t index)
    {
        const std::string_view pin = m_reading.pinned(index, "kind");
        if (pin == "note" || m_reading.pinned(index, "ignore") == "true") return;
        const Block& block = m_reading.block(index);
        const bool ordered = isOrdered(m_reading, index);
        Tag tag = tagOf(pin.empty() ? m_reading.book->info(block) : pin == "watch" ? "shell" : pin == "code" ? "python" : pin);
        const std::vector<CodeLine> lines = linesOf(block, tag != Tag::Config);
        // "Success indicators:" and "Expected output:" above an untagged block say what it is.
        if (tag == Tag::None && index > 0 && m_reading.conceptsOf(index - 1).has(Concept::ExpectedOutput) && !saysValue(index - 1)) tag = Tag::Output;
        if (tag == Tag::Shell && pin.empty() && m_settings.are(lines)) tag = Tag::Config;
        const auto before = static_cast<std::uint32_t>(m_plan.commands.size());
        const bool onFailure = isForFailure(m_reading, index);
        makeRoom(lines.size());
        splitCode(lines, tag, ordered ? Meant::Ordered : isAlone(index) ? Meant::Alone : Meant::Unsaid, [&](const CodePart& part) {
            Command command = placedCommand(m_reading, index, {part.first, part.last}, part.kind, part.rule, m_reading.offsetOf(m_reading.source->line(part.first)));
            command.text = textOf(lines, part);
            command.script = part.script;
            if (!ordered && isGuess(command)) command.told = Told::Asked;
            command.onFailure = onFailure;
            if (pin == "watch" && command.kind == CommandKind::Shell) command.kind = CommandKind::Watch;
            m_plan.commands.push_back(command);
        });
        if (!onFailure) markFailures(index, before);
        m_alternatives.tiePinned(m_reading.pinned(index, "choice"), before);
        m_alternatives.tieOrLines(lines, before);
        m_alternatives.tieOptionComments(lines, before);
        tellCommands(index, before);
    }

    /// Nothing but code and words stands in a way back, or below a heading with a number.
    [[nodiscard]] bool isAlone(std::uint32_t index) const
    {
        const Section& section = m_reading.sectionOf(index);
        return (section.kind == SectionKind::Rollback || section.numbered) && section.boxes + section.items + section.orderedItems + section.rows == 0;
    }

    /// "Expected output: `deployed`": the value stands there already, and what follows is the next command.
    [[nodiscard]] bool saysValue(std::uint32_t block) const
    {
        const std::string_view words = trim(m_reading.source->lines(m_reading.block(block).span.first, m_reading.block(block).span.last));
        return words.ends_with('`') || words.ends_with("`.");
    }

    /// What leads to the block holds for all of its commands; a comment in it for those right below.
    void tellCommands(std::uint32_t index, std::uint32_t begin)
    {
        const Lead lead = leadTo(m_reading, index);
        for (std::uint32_t i = begin; i < m_plan.commands.size(); ++i) m_plan.commands[i].told = std::max(m_plan.commands[i].told, lead.told);
        std::vector<std::uint64_t> asked(m_plan.commands.size() - begin, Questions::ofBlock(lead.block == none ? index : lead.block));
        visitBelowComments(index, begin, [&](const Sentence& comment) { return toldByComment(m_reading, comment); }, [&](Told told, std::uint32_t line, std::uint32_t i) {
            if (told <= m_plan.commands[i].told) return;
            m_plan.commands[i].told = told;
            asked[i - begin] = Questions::ofLine(line);
        });
        visitBelowComments(index, begin, [&](const Sentence& comment) { return putsForwardAgain(m_reading, comment); }, [&](bool, std::uint32_t line, std::uint32_t i) {
            m_plan.commands[i].told = std::max(m_plan.commands[i].told, Told::Asked);
            m_plan.commands[i].onFailure = false;
            asked[i - begin] = Questions::ofLine(line);
        });
        for (std::uint32_t i = begin; i < m_plan.commands.size(); ++i) {
            Command& command = m_plan.commands[i];
            if (command.told != Told::Asked) continue;
            if (command.onFailure && !isGuess(command)) command.told = Told::Run;       // the failure is the question
            else m_questions.ask(command.span.first, asked[i - begin]);
        }
    }

    /// The commands right below a comment, up to a blank line or the next comment, where `find` finds something in it.
    template <typename Find, typename Visit>
    void visitBelowComments(std::uint32_t index, std::uint32_t begin, Find find, Visit visit)
    {
        auto next = m_plan.commands.begin() + begin;
        for (std::uint32_t i = m_reading.blockSentence[index]; i < m_reading.blockSentence[index + 1]; ++i) {
            const Sentence& sentence = m_reading.sentences[i];
            if (!sentence.comment || isTrailing(m_reading, sentence)) continue;
            const auto found = find(sentence);
            if (!static_cast<bool>(found)) continue;
            next = std::lower_bound(next, m_plan.commands.end(), sentence.line, [](const Command& c, std::uint32_t line) { return c.span.first < line; });
            for (std::uint32_t line = sentence.line + 1; next != m_plan.commands.end() && next->span.first == line; ++next) {
                visit(found, sentence.line, static_cast<std::uint32_t>(next - m_plan.commands.begin()));
                line = next->span.last + 1;
            }
        }
    }

    /// "# If that fails, force it".
    void markFailures(std::uint32_t index, std::uint32_t begin)
    {
        visitBelowComments(index, begin, [&](const Sentence& comment) { return speaksOfFailure(m_reading, comment); },
                           [&](bool, std::uint32_t, std::uint32_t i) { m_plan.commands[i].onFailure = true; });
    }

    /// A block of a million lines may be a million commands. Room that is never used costs nothing; a list that is
    /// moved while it grows costs three times its size.
    void makeRoom(std::size_t lines)
    {
        std::vector<Command>& all = m_plan.commands;
        if (all.capacity() - all.size() < lines) all.reserve(std::max(all.size() + lines, 2 * all.size()));
    }

    [[nodiscard]] std::vector<CodeLine> linesOf(const Block& block, bool typed) const
    {
        const Span span = runbook::Runbook::codeLines(block);
        std::vector<CodeLine> lines;
        if (span.first == 0 || span.last < span.first) return lines;
        lines.reserve(span.last - span.first + 1);
        const std::size_t indent = indentOf(block);
        for (std::uint32_t number = span.first; number <= span.last; ++number) {
            CodeLine line{m_reading.source->line(number), number};
            if (!line.text.empty() && line.text.back() == '\r') line.text.remove_suffix(1);
            std::size_t strip = 0;
            while (strip < indent && strip < line.text.size() && (line.text[strip] == ' ' || line.text[strip] == '\t' || (block.quoted && line.text[strip] == '>'))) ++strip;
            line.text.remove_prefix(strip);
            const TypedPrompt prompt = typed ? typedPromptAt(line.text) : TypedPrompt{};
            const bool lost = prompt.goesOn && (lines.empty() || !lines.back().prompted || lines.back().into != prompt.into);
            if (prompt.size > 0 && !lost) {
                line.text.remove_prefix(prompt.size);
                line.prompted = true;
                line.goesOn = prompt.goesOn;
                line.into = prompt.into;
            }
            lines.push_back(line);
        }
        return lines;
    }

    /// How far the whole block is indented, because it stands in a list item or in a quote.
    [[nodiscard]] std::size_t indentOf(const Block& block) const
    {
        const std::string_view line = m_reading.source->line(block.span.first);
        if (!block.fenced) return 4;
        return std::min(line.find_first_of("`~"), line.size());
    }

    [[nodiscard]] std::string_view textOf(const std::vector<CodeLine>& lines, const CodePart& part) const
    {
        const CodeLine& first = lines[part.first - lines.front().number];
        if (part.first == part.last) return trim(first.text);
        const CodeLine& last = lines[part.last - lines.front().number];
        const std::string_view original = m_reading.source->lines(part.first, part.last);
        const bool asItStands = first.text.data() == original.data() && last.text.end() == original.end() && original.find('\r') == std::string_view::npos;
        if (asItStands) return original;
        std::string joined;
        for (std::uint32_t number = part.first; number <= part.last; ++number) {
            if (number > part.first) joined += '\n';
            joined += lines[number - lines.front().number].text;
        }
        return m_pool.keep(joined);
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    Settings m_settings;
    Questions m_questions;
    Alternatives m_alternatives;
    InlineCommands m_inline;
};

} // namespace

void findCommands(const Reading& reading, Plan& plan, TextPool& pool)
{
    CommandFinder(reading, plan, pool).find();
}

} // namespace holdpoint::plan
