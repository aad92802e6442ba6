// Rollback sections with scope and time budget.

#include "models/plan/code_kind.h"
#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::BlockKind;

class RollbackFinder {
public:
    RollbackFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        if (m_reading.wholeRollback) add(m_reading.titleSection, "rollback.whole-runbook");
        auto undo = m_reading.undos.begin();
        const auto takeUndos = [&](std::uint32_t before) {
            for (; undo != m_reading.undos.end() && undo->line < before; ++undo)
                if (holdsCommand(m_plan, *undo) || holdsHandWork(*undo)) addUndo(*undo);
        };
        for (std::uint32_t i = 1; i < m_reading.sections.size(); ++i) {
            takeUndos(m_reading.sections[i].line);
            if (i == m_reading.titleSection) continue;
            const Section& section = m_reading.sections[i];
            if (section.label) considerLabel(i);
            else if (m_reading.wholeRollback ? isPartOfRollback(section) : section.kind == SectionKind::Rollback || isTrigger(section))
                considerHeading(i);
        }
        takeUndos(none);
        sortByLine(m_plan.rollbacks);
        findSteps();
    }

private:
    /// "CRITICAL ALERTS - Rollback Immediately If:" is about alerts and decides about rollback.
    static bool isTrigger(const Section& section) { return section.concepts.has(Concept::SectionTriggers); }

    /// In a runbook that is a rollback throughout: its sections that say so, without methods and decisions.
    static bool isPartOfRollback(const Section& section)
    {
        return section.own == SectionKind::Rollback && !section.concepts.has(Concept::SectionDecision) && !(section.numbered && section.concepts.has(Concept::WordOption));
    }

    void considerHeading(std::uint32_t index)
    {
        const Section& section = m_reading.sections[index];
        const bool bareContainer = section.own != SectionKind::Rollback && section.concepts.has(Concept::SectionContainer);
        // An appendix repeats the rollback as a checklist; it is one, with all its parts.
        const bool inAppendix = section.parent != none && m_reading.sections[section.parent].own == SectionKind::Rollback
            && m_reading.sections[section.parent].concepts.has(Concept::SectionReference);
        if (!bareContainer && !inAppendix) add(index, "rollback.heading");
    }

    void considerLabel(std::uint32_t index)
    {
        const Section& section = m_reading.sections[index];
        const bool inside = section.parent != none && m_reading.sections[section.parent].kind == SectionKind::Rollback;
        if (inside || section.code == 0) return;
        if (section.own == SectionKind::Rollback) add(index, "rollback.label");
        else if (section.concepts.hasAny(Concept::If, Concept::Problem) && codeRollsBack(section)) add(index, "rollback.if-error");
    }

    /// The first comment of its code says "rollback", and a command follows.
    [[nodiscard]] bool codeRollsBack(const Section& section) const
    {
        for (std::uint32_t b = section.firstBlock; b < section.lastBlock; ++b) {
            if (m_reading.block(b).kind != BlockKind::Code) continue;
            const std::uint32_t first = m_reading.blockSentence[b];
            const Span lines = runbook::Runbook::codeLines(m_reading.block(b));
            return first < m_reading.blockSentence[b + 1] && m_reading.sentences[first].line == lines.first
                && m_reading.sentences[first].concepts.has(Concept::Rollback);
        }
        return false;
    }

    // --- what a step says of how it is undone ---

    /// "Rollback: ask the DBA". Not "Rollback if: logins fail", which says when.
    [[nodiscard]] bool holdsHandWork(const Undo& undo) const
    {
        if (undo.clause || m_reading.conceptsOf(undo.block).hasAny(Concept::If, Concept::RollbackTrigger)) return false;
        const auto at = std::lower_bound(m_plan.handWork.begin(), m_plan.handWork.end(), undo.line, [](const HandWork& work, std::uint32_t line) { return work.line < line; });
        return at != m_plan.handWork.end() && at->line <= undo.lastLine;
    }

    void addUndo(const Undo& undo)
    {
        Rollback rollback;
        rollback.line = undo.line;
        rollback.lastLine = undo.lastLine;
        rollback.title = undo.title;
        rollback.scope = endsProcedure(undo) || stepAt(m_plan, undo.line) == none ? RollbackScope::Release : RollbackScope::Step;
        rollback.budget = durationIn(undo.title).longest;
        rollback.rule = undo.clause ? "rollback.clause" : "rollback.line";
        m_plan.rollbacks.push_back(rollback);
    }

    /// "5. Rollback: `…`" as the last item of a list, and the only one of its kind, takes all of it back.
    [[nodiscard]] bool endsProcedure(const Undo& undo) const
    {
        const auto& block = m_reading.block(undo.block);
        if (undo.clause || !block.ordered || block.item != none) return false;
        for (const Undo* other = &undo; other != m_reading.undos.data();) {
            --other;
            std::uint32_t top = other->block;
            while (m_reading.block(top).item != none) top = m_reading.block(top).item;
            if (m_reading.block(top).group != block.group) break;
            if (!other->clause && top == other->block) return false;
        }
        const std::uint32_t next = m_reading.endOfItem(undo.block);
        return next == m_reading.book->blocks.size() || m_reading.block(next).kind != BlockKind::ListItem || m_reading.block(next).group != block.group;
    }

    // --- the steps of each ---

    void findSteps()
    {
        std::uint32_t current = none;
        std::size_t next = 0;
        std::vector<std::uint32_t> open;
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const std::uint32_t line = m_reading.block(b).span.first;
            while (next < m_plan.rollbacks.size() && m_plan.rollbacks[next].line <= line) open.push_back(static_cast<std::uint32_t>(next++));
            while (!open.empty() && m_plan.rollbacks[open.back()].lastLine < line) open.pop_back();
            current = open.empty() ? none : open.back();
            if (current != none) stepsOfBlock(b, current);
        }
    }

    void stepsOfBlock(std::uint32_t index, std::uint32_t rollback)
    {
        const auto& block = m_reading.block(index);
        // The line that names the way back is no part of it, nor what else stands in that line.
        if (block.kind == BlockKind::ListItem && block.span.first == m_plan.rollbacks[rollback].line) return;
        if (block.kind == BlockKind::Heading) {
            const Section& section = m_reading.sectionOf(index);
            if (section.numbered && section.block == index) m_plan.rollbackSteps.push_back({section.line, rollback, section.name});
        } else if (block.kind == BlockKind::ListItem && block.ordered && block.item == runbook::none) {
            m_plan.rollbackSteps.push_back({block.span.first, rollback, m_pool.keep(plainText(m_reading.book->content(block, block.span.first)))});
        } else if (block.kind == BlockKind::Code) {
            const Span lines = runbook::Runbook::codeLines(block);
            for (std::uint32_t number = lines.first; number != 0 && number <= lines.last; ++number)
                if (const std::string_view title = numberedComment(m_reading.source->line(number)); !title.empty()) m_plan.rollbackSteps.push_back({number, rollback, m_pool.keep(nameText(title))});
        }
    }

    /// "# 2. Restore the database", "# STEP 3: Revert code": the words after the number. Empty when it is none.
    static std::string_view numberedComment(std::string_view line)
    {
        if (!isShellComment(line) && !isSqlComment(line)) return {};
        line = trim(trim(line).substr(line.front() == '-' ? 2 : 1));
        if (startsWithNoCase(line, "step ")) line = trim(line.substr(5));
        std::size_t digits = 0;
        while (digits < line.size() && isDigit(line[digits])) ++digits;
        const bool numbered = digits > 0 && digits < 3 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')' || line[digits] == ':');
        return numbered ? trim(line.substr(digits + 1)) : std::string_view();
    }

    void add(std::uint32_t index, Rule rule)
    {
        const Section& section = m_reading.sections[index];
        Rollback rollback;
        rollback.line = section.line;
        rollback.lastLine = section.lastLine;
        rollback.title = section.title;
        rollback.scope = scopeOf(section);
        rollback.budget = budgetOf(section);
        rollback.rule = opensWithOption(section) ? "rollback.option" : rule;
        m_plan.rollbacks.push_back(rollback);
    }

    /// "Variante B", "Scenario 2: …": one of several ways, named as such or as the case that it is for, with a number.
    /// "Optional: warm the cache" is a part of one.
    [[nodiscard]] bool opensWithOption(const Section& section) const
    {
        if (section.block == none || section.parent == none || m_reading.sections[section.parent].kind != SectionKind::Rollback) return false;
        return opensWith(section, Concept::WordOption, false) || opensWith(section, Concept::ColumnMetric, true);
    }

    [[nodiscard]] bool opensWith(const Section& section, Concept c, bool number) const
    {
        if (!section.concepts.has(c)) return false;
        const Sentence& title = m_reading.sentences[m_reading.blockSentence[section.block]];
        const Hit* hit = m_reading.find(title, c);
        const std::string_view lead = skipSymbols(m_reading.text.substr(title.begin, hit->begin - title.begin));
        const std::string_view rest = trim(m_reading.text.substr(hit->begin + hit->length, 8));
        return lead.find_first_not_of("#*_ ") == std::string_view::npos && (!number || (!rest.empty() && isDigit(rest.front())));
    }

    [[nodiscard]] RollbackScope scopeOf(const Section& section) const
    {
        if (section.label) return RollbackScope::Step;
        if (section.parent != none && section.parent != m_reading.titleSection && isStep(m_reading.sections[section.parent].line)) return RollbackScope::Step;
        for (std::uint32_t s = section.parent; s != none && s != m_reading.titleSection; s = m_reading.sections[s].parent)
            if (m_reading.sections[s].kind == SectionKind::Work
                && m_reading.sections[s].concepts.hasAny(Concept::EnvLocal, Concept::EnvStaging, Concept::EnvProduction, Concept::EnvBlue, Concept::EnvGreen))
                return RollbackScope::Environment;
        return RollbackScope::Release;
    }

    [[nodiscard]] bool isStep(std::uint32_t line) const
    {
        const auto at = std::lower_bound(m_plan.steps.begin(), m_plan.steps.end(), line, [](const Step& s, std::uint32_t l) { return s.line < l; });
        return at != m_plan.steps.end() && at->line == line;
    }

    /// "(< 5 minutes)" in the heading, or "**Goal:** … in < 15 min" right below it.
    [[nodiscard]] Seconds budgetOf(const Section& section) const
    {
        if (section.block != none)
            if (const Seconds budget = budgetIn(section.block, false); budget.known()) return budget;
        for (std::uint32_t b = section.firstBlock; b < section.lastBlock && b < section.firstBlock + 3; ++b)
            if (const Seconds budget = budgetIn(b, true); budget.known()) return budget;
        return {};
    }

    [[nodiscard]] Seconds budgetIn(std::uint32_t block, bool named) const
    {
        if (m_reading.block(block).kind != BlockKind::Heading && m_reading.block(block).kind != BlockKind::Paragraph) return {};
        for (std::uint32_t i = m_reading.blockSentence[block]; i < m_reading.blockSentence[block + 1]; ++i) {
            if (named && !m_reading.sentences[i].concepts.hasAny(Concept::Estimate, Concept::Target)) continue;
            const Duration duration = durationIn(m_reading, m_reading.sentences[i]);
            if (duration.longest.known()) return duration.longest;
        }
        return {};
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
};

} // namespace

bool holdsCommand(const Plan& plan, const Undo& undo)
{
    auto at = std::lower_bound(plan.commands.begin(), plan.commands.end(), undo.line, [](const Command& c, std::uint32_t line) { return c.span.first < line; });
    for (; at != plan.commands.end() && at->span.first <= undo.lastLine; ++at)
        if (at->rollback && at->kind != CommandKind::Output) return true;
    return false;
}

void findRollbacks(const Reading& reading, Plan& plan, TextPool& pool)
{
    RollbackFinder(reading, plan, pool).find();
}

} // namespace holdpoint::plan
