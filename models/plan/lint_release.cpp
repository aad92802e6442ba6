// The release as a whole: what it changes, in which order, and whether there is a way back.

#include "models/plan/linter.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <map>

namespace holdpoint::plan {

namespace {

constexpr Deeds anyChange = deed::Migration | deed::Deployment | deed::Change;

class ReleaseLinter {
public:
    explicit ReleaseLinter(Linter& lint) : m_lint(lint) {}

    void run()
    {
        // A runbook that is itself the way back needs none of its own.
        if (m_lint.reading.wholeRollback) return;
        checkRollbacks();
        checkHiddenWaysBack();
        checkBackups();
        checkOrder();
        checkGates();
    }

private:
    [[nodiscard]] const Plan& plan() const { return m_lint.plan; }
    [[nodiscard]] bool isForward(const Doing& doing) const { return !plan().commands[doing.command].rollback && !m_lint.isAside(doing.line); }

    // --- the way back ---

    /// What looks like a way back and is not called one is run on the way forward.
    void checkHiddenWaysBack()
    {
        const auto& sections = m_lint.reading.sections;
        for (std::uint32_t i = 1; i < sections.size(); ++i) {
            const Section& section = sections[i];
            const bool open = section.kind == SectionKind::Work && section.block != none && i != m_lint.reading.titleSection && !section.pinned && !section.concepts.has(Concept::SectionWork);
            if (!open) continue;
            const std::uint32_t end = i + 1 < sections.size() ? sections[i + 1].line : m_lint.reading.source->lineCount() + 1;
            const Command* const undoing = mostlyUndone(section.line, end);
            const bool called = section.concepts.has(Concept::SectionWayBack) && !section.stepWord && section.code + section.orderedItems > 0;
            if (!undoing && !called) continue;
            m_lint.addMade(section.line, Severity::Warning, "lint.unnamed-rollback", "'" + std::string(section.name) + "' looks like a way back" + (undoing ? ", with " + quoted(undoing->text) : std::string()) + ", and is read as a part of the release: it will be done on the way forward",
                           "call it a rollback, or write <!-- holdpoint: role=rollback --> above it (role=work if it is none)");
        }
    }

    /// One of the commands that undo something, where at least half of those between two lines do.
    [[nodiscard]] const Command* mostlyUndone(std::uint32_t line, std::uint32_t end) const
    {
        const Command* undoing = nullptr;
        std::size_t count = 0, undone = 0;
        auto at = std::lower_bound(plan().commands.begin(), plan().commands.end(), line, [](const Command& command, std::uint32_t l) { return command.span.first < l; });
        for (; at != plan().commands.end() && at->span.first < end; ++at) {
            if (at->kind != CommandKind::Shell || at->rollback || at->told != Told::Run || at->onFailure) continue;
            ++count;
            if (!undoes(at->text)) continue;
            ++undone;
            undoing = &*at;
        }
        return undone * 2 >= count ? undoing : nullptr;
    }

    static bool undoes(std::string_view command)
    {
        static constexpr auto words = std::to_array<std::string_view>({" rollback", ":rollback", "rollout undo", "git revert", " downgrade", " undo", "migrate:reset"});
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return command.find(word) != std::string_view::npos; });
    }

    void checkRollbacks()
    {
        const auto& rollbacks = plan().rollbacks;
        if (std::any_of(rollbacks.begin(), rollbacks.end(), [](const Rollback& r) { return r.scope == RollbackScope::Release; })) return;
        const Doing* first = nullptr;
        std::size_t steps = 0;
        Span last{};
        for (const Doing& doing : m_lint.doings) {
            const bool onlyCopies = (doing.deeds & deed::Backup) != 0 && (doing.deeds & (deed::Migration | deed::Deployment | deed::Destructive)) == 0;
            if ((doing.deeds & anyChange) == 0 || onlyCopies || last.holds(doing.line) || !isForward(doing)) continue;
            if (m_lint.environmentAt(doing.line) == Concept::EnvLocal) continue;
            const Span step = m_lint.stepAround(doing.line);
            if (isCovered(step, doing.line)) continue;
            last = step;
            ++steps;
            if (!first) first = &doing;
            if (!rollbacks.empty()) reportStep(doing);
        }
        if (first && rollbacks.empty()) reportRunbook(*first, steps);
    }

    [[nodiscard]] bool isCovered(Span step, std::uint32_t line) const
    {
        return std::any_of(plan().rollbacks.begin(), plan().rollbacks.end(), [&](const Rollback& rollback) {
            if (step.holds(rollback.line)) return true;
            if (rollback.scope != RollbackScope::Environment) return false;
            const Concept environment = m_lint.environmentAt(rollback.line);
            return environment != Concept::Count && environment == m_lint.environmentAt(line);
        });
    }

    void reportStep(const Doing& doing)
    {
        m_lint.addMade(doing.line, Severity::Warning, "lint.no-rollback", quoted(doing.text) + " changes something, and no rollback covers this step",
                       "say how this step is undone");
    }

    void reportRunbook(const Doing& doing, std::size_t steps)
    {
        const std::string others = steps > 1 ? (steps == 2 ? ", and so does 1 more step," : ", and so do " + std::to_string(steps - 1) + " more steps,") : ",";
        m_lint.addMade(doing.line, Severity::Warning, "lint.no-rollback", quoted(doing.text) + " changes something" + others + " and nothing in this runbook says how to go back",
                       "add a rollback section: what is undone, in which order, and how long it may take");
    }

    // --- the backup ---

    /// One finding an environment: the first migration that no backup precedes.
    void checkBackups()
    {
        m_nextSentence = 0;
        for (const Doing& doing : m_lint.doings) {
            const Concept environment = m_lint.environmentAt(doing.line);
            takeSentences(doing.line);
            if ((doing.deeds & deed::Backup) != 0) m_saved[index(environment)] = true;
            if ((doing.deeds & deed::Migration) == 0 || !isForward(doing) || environment == Concept::EnvLocal) continue;
            bool& saved = m_saved[index(environment)];
            if (saved || m_saved[index(Concept::Count)]) continue;
            saved = true;
            m_lint.addMade(doing.line, Severity::Warning, "lint.no-backup-before-migration", quoted(doing.text) + " changes the database, and no backup is taken before it",
                           "take a backup first, and check that it can be restored");
        }
    }

    /// A backup may also be a task or a sentence.
    void takeSentences(std::uint32_t line)
    {
        const auto& sentences = m_lint.reading.sentences;
        for (; m_nextSentence < sentences.size() && sentences[m_nextSentence].line <= line; ++m_nextSentence)
            if (sentences[m_nextSentence].concepts.has(Concept::Backup)) m_saved[index(m_lint.environmentAt(sentences[m_nextSentence].line))] = true;
    }

    static std::size_t index(Concept c) { return static_cast<std::size_t>(c); }

    // --- code before its migration ---

    struct Order {
        const Doing* deployment = nullptr;  ///< the first one
        bool settled = false;               ///< a migration was seen
    };

    void checkOrder()
    {
        std::map<std::pair<Concept, std::uint32_t>, Order> orders;
        for (const Doing& doing : m_lint.doings) {
            if ((doing.deeds & (deed::Migration | deed::Deployment)) == 0 || !isForward(doing)) continue;
            const Concept environment = m_lint.environmentAt(doing.line);
            Order& order = orders[{environment, environment == Concept::Count ? phaseAt(doing.line) : 0}];
            if ((doing.deeds & deed::Migration) != 0) {
                if (!order.settled && order.deployment) reportOrder(*order.deployment, doing);
                order.settled = true;
            } else if (!order.deployment) {
                order.deployment = &doing;
            }
        }
    }

    [[nodiscard]] std::uint32_t phaseAt(std::uint32_t line) const
    {
        const auto after = std::upper_bound(plan().phases.begin(), plan().phases.end(), line, [](std::uint32_t l, const Phase& p) { return l < p.line; });
        return static_cast<std::uint32_t>(after - plan().phases.begin());
    }

    void reportOrder(const Doing& deployment, const Doing& migration)
    {
        m_lint.addMade(deployment.line, Severity::Warning, "lint.code-before-migration",
                       quoted(deployment.text) + " brings the new code into service before " + quoted(migration.text) + " (" + lineText(migration.line) + ") has changed the database",
                       "run the migration first, or say that the code works with both schemas");
    }

    // --- gates that nothing checks ---

    void checkGates()
    {
        // Where people carry out everything, people also look.
        if (plan().commands.empty() && plan().limits.empty()) return;
        for (const Gate& gate : plan().gates) {
            if (!statesCondition(gate) || m_lint.isAside(gate.line)) continue;
            if (isChecked(m_lint.stepAround(gate.line))) continue;
            m_lint.addMade(gate.line, Severity::Note, "lint.gate-without-check", "nothing near this gate measures or asks whether it holds: " + quoted(gate.condition),
                           "add a limit, a command with its expected result, or a task that says who looks");
        }
    }

    /// Approvals, waits and decisions are up to people; the others state something that is true or not.
    static bool statesCondition(const Gate& gate)
    {
        static constexpr auto rules = std::to_array<std::string_view>({"gate.rollback-if", "gate.rollback-trigger", "gate.rollback-heading", "gate.if-problem", "gate.do-not-proceed",
            "gate.stop-if", "gate.abort-if", "gate.failure-criteria"});
        return std::find(rules.begin(), rules.end(), std::string_view(gate.rule)) != rules.end();
    }

    [[nodiscard]] bool isChecked(Span lines) const
    {
        const auto within = [&](const auto& elements) {
            const auto at = std::lower_bound(elements.begin(), elements.end(), lines.first, [](const auto& element, std::uint32_t line) { return lineOf(element) < line; });
            return at != elements.end() && lineOf(*at) <= lines.last;
        };
        return within(plan().limits) || within(plan().expectations) || within(plan().tasks) || within(plan().commands);
    }
    template <typename Element>
    static std::uint32_t lineOf(const Element& element) { return element.line; }
    static std::uint32_t lineOf(const Command& command) { return command.span.first; }

    Linter& m_lint;
    std::array<bool, static_cast<std::size_t>(Concept::Count) + 1> m_saved{};
    std::size_t m_nextSentence = 0;
};

} // namespace

void lintRelease(Linter& lint)
{
    ReleaseLinter(lint).run();
}

} // namespace holdpoint::plan
