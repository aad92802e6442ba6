#include "models/plan/compile.h"

#include "models/plan/lint.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

std::string_view titleOf(const Reading& reading, Plan& plan)
{
    const bool heading = reading.titleSection != none;
    if (heading && reading.sections[reading.titleSection].level == 1) return reading.sections[reading.titleSection].title;
    if (const std::string_view title = reading.book->frontMatter.value("title"); !title.empty()) return title;
    if (heading) return reading.sections[reading.titleSection].title;
    for (std::uint32_t line = 1; line <= reading.source->lineCount(); ++line)
        if (const std::string_view text = trim(reading.source->line(line)); !text.empty()) return plan.pool->keep(plainText(text));
    return {};
}

/// Marks the lines of every element; what is left is kept as a note.
class Coverage {
public:
    explicit Coverage(std::uint32_t lines) : m_modelled(lines + 1, false) {}

    void mark(std::uint32_t first, std::uint32_t last)
    {
        for (std::uint32_t line = first; line <= last && line < m_modelled.size(); ++line) m_modelled[line] = true;
    }
    template <typename Elements>
    void markLines(const Elements& elements)
    {
        for (const auto& element : elements) mark(element.line, element.line);
    }
    [[nodiscard]] std::uint32_t modelled() const
    {
        return static_cast<std::uint32_t>(std::count(m_modelled.begin() + 1, m_modelled.end(), true));
    }

private:
    std::vector<bool> m_modelled;
};

/// Where the sections stand that are no work.
void findAsides(const Reading& reading, Plan& plan)
{
    for (const Section& section : reading.sections) {
        const SectionKind kind = section.kind;
        if (kind != SectionKind::Trouble && kind != SectionKind::Reference && kind != SectionKind::Contacts) continue;
        if (!plan.asides.empty() && plan.asides.back().last >= section.lastLine) continue;
        plan.asides.push_back({section.line, section.lastLine});
    }
}

void accountForLines(Plan& plan, std::uint32_t lines)
{
    Coverage coverage(lines);
    coverage.markLines(plan.phases);
    coverage.markLines(plan.steps);
    coverage.markLines(plan.tasks);
    coverage.markLines(plan.expectations);
    coverage.markLines(plan.gates);
    coverage.markLines(plan.limits);
    coverage.markLines(plan.rollbacks);
    coverage.markLines(plan.signOffs);
    coverage.markLines(plan.contacts);
    coverage.markLines(plan.timeline);
    for (const Command& command : plan.commands) coverage.mark(command.span.first, command.span.last);
    plan.modelledLines = coverage.modelled();
    plan.noteLines = lines - plan.modelledLines;
}

} // namespace

std::string_view TextPool::keep(std::string_view text)
{
    if (text.empty()) return {};
    if (m_pieces.empty() || m_pieces.back().capacity() - m_pieces.back().size() < text.size()) {
        m_pieces.emplace_back();
        m_pieces.back().reserve(std::max(piece, text.size()));
    }
    std::string& last = m_pieces.back();
    const std::size_t begin = last.size();
    last += text;
    return std::string_view(last).substr(begin);
}

Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon)
{
    Plan plan;
    Reading reading;
    reading.book = runbook.get();
    reading.source = runbook->source.get();
    reading.text = reading.source->text();
    plan.runbook = std::move(runbook);

    plan.pins = runbook::readAnnotations(*reading.book);
    readPins(reading, plan.pins);
    readSentences(reading, lexicon);
    readSections(reading, *plan.pool);
    plan.title = titleOf(reading, plan);

    findPhasesAndSteps(reading, plan);
    findTasks(reading, plan);
    findCommands(reading, plan);
    findCaptures(plan);
    findExpectations(reading, plan);
    sortByLine(plan.expectations);
    findSignOffs(reading, plan);
    sortByLine(plan.signOffs);
    findRollbacks(reading, plan);
    findGates(reading, plan);
    sortByLine(plan.gates);
    findLimits(reading, plan);
    findContacts(reading, plan);
    findTimeline(reading, plan);
    sortByLine(plan.timeline);
    findParameters(reading, plan);
    findFindings(reading, plan);
    findAsides(reading, plan);
    accountForLines(plan, reading.source->lineCount());
    return plan;
}

} // namespace holdpoint::plan
