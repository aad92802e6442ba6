#include "models/plan/compile.h"

#include "models/base/parallel.h"
#include "models/plan/lint.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <deque>
#include <iterator>

namespace holdpoint::plan {

namespace {

std::string_view titleOf(const Reading& reading, TextPool& pool)
{
    const bool heading = reading.titleSection != none;
    if (heading && reading.sections[reading.titleSection].level == 1) return reading.sections[reading.titleSection].title;
    if (const std::string_view title = reading.book->frontMatter.value("title"); !title.empty()) return title;
    if (heading) return reading.sections[reading.titleSection].title;
    for (std::uint32_t line = 1; line <= reading.source->lineCount(); ++line)
        if (const std::string_view text = trim(reading.source->line(line)); !text.empty()) return pool.keep(nameText(text));
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
    for (std::size_t i = 0; i < reading.sections.size(); ++i) {
        const SectionKind kind = reading.sections[i].kind;
        if (kind != SectionKind::Trouble && kind != SectionKind::Reference && kind != SectionKind::Contacts) continue;
        // A sub-section may be of another kind: the way back in a section about trouble.
        const bool last = i + 1 == reading.sections.size();
        plan.asides.push_back({reading.sections[i].line, last ? reading.sections[i].lastLine : reading.sections[i + 1].line - 1});
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
    coverage.markLines(plan.messages);
    coverage.markLines(plan.contacts);
    coverage.markLines(plan.timeline);
    for (const Command& command : plan.commands) coverage.mark(command.span.first, command.span.last);
    plan.modelledLines = coverage.modelled();
    plan.noteLines = lines - plan.modelledLines;
}

/// Runs the rules: at the same time those that need nothing of each other.
///
/// A rule writes its own lists of the plan and reads those of the rules that it names; text that it puts together is
/// kept in a pool of its own. So no two threads meet, and what comes out is what one thread after the other finds.
class Compilation {
public:
    Compilation(Reading& reading, Plan& plan) : m_reading(reading), m_plan(plan), m_lint(reading, plan) {}

    void run(unsigned threads)
    {
        addRules();
        m_tasks.run(threads);
        for (TextPool& pool : m_pools) m_plan.pool->take(std::move(pool));
        m_plan.findings = m_lint.findings(*m_plan.pool);
    }

private:
    using Id = Tasks::Id;

    /// Long ways come first: what nothing waits for fills the gaps.
    void addRules()
    {
        const Id sections = addSections();
        m_tasks.add([this] { m_lint.readText(); });
        const Id commands = add(findCommands, {sections});
        const Id expectations = add(findExpectations, {commands});
        const Id steps = add(findPhasesAndSteps, {sections});
        const Id signOffs = add(findSignOffs, {sections});
        const Id gates = add(findGates, {steps, signOffs});
        const Id limits = add(findLimits, {expectations, gates});
        const Id parameters = add(findParameters, {expectations});
        add(findNamedValues, {parameters});
        const Id tasks = add(findTasks, {sections});
        add(findMessages, {tasks, gates, commands});
        const Id loops = add(findLoops, {sections});
        const Id judged = m_tasks.add([this] { m_lint.readCommands(); }, {tasks, parameters, loops});
        m_tasks.add([this] { findCaptures(m_plan); }, {commands});
        const Id handWork = add(findHandWork, {sections, commands});
        const Id rollbacks = add(findRollbacks, {steps, commands, handWork});
        m_tasks.add([this] { m_lint.readLimits(); }, {limits});
        m_tasks.add([this] { m_lint.readRelease(); }, {judged, limits, rollbacks});
        add(findContacts, {sections});
        add(findTimeline, {sections});
    }

    Id add(void (*rule)(const Reading&, Plan&, TextPool&), std::initializer_list<Id> needed)
    {
        TextPool& pool = m_pools.emplace_back();
        return m_tasks.add([this, rule, &pool] { rule(m_reading, m_plan, pool); }, needed);
    }

    Id addSections()
    {
        TextPool& pool = m_pools.emplace_back();
        return m_tasks.add([this, &pool] {
            readSections(m_reading, pool);
            readUndos(m_reading, pool);
            m_plan.title = titleOf(m_reading, pool);
            findAsides(m_reading, m_plan);
        });
    }

    Reading& m_reading;
    Plan& m_plan;
    Lint m_lint;
    Tasks m_tasks;
    std::deque<TextPool> m_pools;
};

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

void TextPool::take(TextPool&& other)
{
    m_pieces.insert(m_pieces.end(), std::make_move_iterator(other.m_pieces.begin()), std::make_move_iterator(other.m_pieces.end()));
    other.m_pieces.clear();
}

Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon)
{
    const unsigned threads = threadsFor(runbook->source->text().size());
    return compile(std::move(runbook), lexicon, threads);
}

Plan compile(std::shared_ptr<const runbook::Runbook> runbook, const Lexicon& lexicon, unsigned threads)
{
    Plan plan;
    Reading reading;
    reading.book = runbook.get();
    reading.source = runbook->source.get();
    reading.text = reading.source->text();
    plan.runbook = std::move(runbook);

    plan.pins = runbook::readAnnotations(*reading.book);
    readPins(reading, plan.pins);
    readSentences(reading, lexicon, threads);
    Compilation(reading, plan).run(threads);
    accountForLines(plan, reading.source->lineCount());
    return plan;
}

} // namespace holdpoint::plan
