// Which sections are phases, and what in them is a step.
//
// Phases are the sections of the highest level that carry work; a section that is only called "Steps" hands that
// to its sub-sections. Steps are, in this order: numbered headings, the items of a numbered list that is the
// procedure, sub-headings with work, bold labels that divide a section, the phase itself.

#include "models/base/utf8.h"
#include "models/plan/limit_time.h"
#include "models/plan/code_kind.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/section_work.h"
#include "models/plan/step_details.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class StepFinder {
public:
    StepFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool), m_work(reading) {}

    void find()
    {
        const std::uint8_t level = m_work.phaseLevel();
        if (level == 0) {
            findInTitleAlone();
            return;
        }
        if (m_reading.titleSection != none && section(m_reading.titleSection).level == level && !m_work.children(m_reading.titleSection, false).empty()) {
            findInChapters(level);
            return;
        }
        if (m_reading.titleSection == none) findAboveSections(0);
        const std::uint32_t first = firstOf(level);
        for (std::uint32_t i = 1; i < m_reading.sections.size(); ++i) {
            const Section& section = m_reading.sections[i];
            if (i == m_reading.titleSection) findAboveSections(i);
            if (section.label || i == m_reading.titleSection) continue;
            const bool highest = section.level == level;
            const bool orphan = section.level > level && section.parent == m_reading.titleSection && i < first;
            if (!highest && !orphan) continue;
            if (orphan && m_work.subtree(i).boxes + m_work.subtree(i).code == 0) continue;
            considerPhase(i);
        }
    }

private:
    /// Several headings of the title's own level are chapters: the phases stand below them.
    void findInChapters(std::uint8_t level)
    {
        for (std::uint32_t i = 1; i < m_reading.sections.size(); i = std::max(i + 1, section(i).endSection)) {
            if (section(i).label || section(i).level != level) continue;
            const auto below = m_work.children(i, false);
            if (below.empty() && i != m_reading.titleSection) considerPhase(i);
            else findAboveSections(i);
            for (const std::uint32_t child : below) considerPhase(child);
        }
    }

    /// A list right below the title or a chapter's heading, above the first section: work that no section holds.
    void findAboveSections(std::uint32_t index)
    {
        const bool listed = m_work.isProcedure(index) && !m_work.isContents(index);
        if (m_work.excluded(section(index)) || (!listed && section(index).boxes == 0 && !m_work.hasCommandTable(index))) return;
        addPhase(index, "phase.title");
        if (listed) addListSteps(index);
        else addStep(index, "step.section");
    }

    [[nodiscard]] const Section& section(std::uint32_t i) const { return m_reading.sections[i]; }

    [[nodiscard]] std::uint32_t firstOf(std::uint8_t level) const
    {
        for (std::uint32_t i = 1; i < m_reading.sections.size(); ++i)
            if (section(i).level == level && i != m_reading.titleSection) return i;
        return none;
    }

    void findInTitleAlone()
    {
        const std::uint32_t index = m_reading.titleSection == none ? 0 : m_reading.titleSection;
        if (index == none || index >= m_reading.sections.size()) return;
        if (!m_work.subtree(index).any()) return;
        addPhase(index, "phase.title");
        stepsOf(index);
    }

    void considerPhase(std::uint32_t index)
    {
        const Section& s = section(index);
        if (m_work.excluded(s) && !(s.kind == SectionKind::Criteria && m_work.subtree(index).boxes > 0)) return;
        const SectionContent all = m_work.subtree(index);
        if (!all.any()) return;
        if (m_work.isContainer(index)) {
            for (const std::uint32_t child : m_work.children(index, false)) considerPhase(child);
            return;
        }
        addPhase(index, "phase.section");
        stepsOf(index);
    }

    void addPhase(std::uint32_t index, Rule rule)
    {
        // All steps of a phase name it, so what is longer than any name counts as many times as there are steps.
        constexpr std::size_t longest = 500;
        const Section& s = section(index);
        m_plan.phases.push_back({s.line, utf8::beginning(index == 0 ? m_plan.title : s.title, longest), rule});
    }

    void stepsOf(std::uint32_t index)
    {
        const Section& s = section(index);
        if (s.kind == SectionKind::SignOff || s.kind == SectionKind::Criteria) return;
        // What has to be true or to be decided is checked, not done.
        if (s.concepts.hasAny(Concept::SectionDecision, Concept::SectionTriggers) || (s.concepts.has(Concept::SectionPrecondition) && m_work.own(index).boxes == 0)) return;
        const std::size_t before = m_plan.steps.size();
        if (const std::uint32_t list = m_work.procedureOf(index); list != none) addListSteps(list);
        if (!stepsOfContainers(index))
            for (const std::uint32_t child : m_work.children(index, false)) stepOrDeeper(child);
        if (m_plan.steps.size() == before) addFenceSteps(index);
        if (m_plan.steps.size() > before) return;
        addLabelSteps(index);
        if (m_plan.steps.size() > before) return;
        const SectionContent content = m_work.own(index);
        if (content.work() || s.numbered || m_work.tellsCommand(index)) addStep(index, "step.section");
    }

    /// Where a sub-section is called "Steps" and lists them, its neighbours only explain.
    bool stepsOfContainers(std::uint32_t index)
    {
        const std::size_t before = m_plan.steps.size();
        for (const std::uint32_t child : m_work.children(index, false)) {
            const Section& s = section(child);
            if (m_work.excluded(s) || s.numbered || !s.concepts.has(Concept::SectionContainer) || s.name.size() > 24) continue;
            if (m_work.isProcedure(child)) addListSteps(child);
            else addFenceSteps(child);
        }
        return m_plan.steps.size() > before;
    }

    /// ① … ② …: numbered lines in a block of text.
    void addFenceSteps(std::uint32_t index)
    {
        for (std::uint32_t b = section(index).firstBlock; b < section(index).lastBlock; ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind != BlockKind::Code || tagOf(m_reading.book->info(block)) > Tag::None) continue;
            const Span lines = runbook::Runbook::codeLines(block);
            std::vector<std::uint32_t> numbered;
            for (std::uint32_t n = lines.first; n != 0 && n <= lines.last; ++n)
                if (isCircled(m_reading.source->line(n))) numbered.push_back(n);
            if (numbered.size() < 2) continue;
            for (const std::uint32_t n : numbered)
                addStep(n, m_pool.keep(nameText(trim(m_reading.source->line(n)).substr(3))), "step.numbered-line");
        }
    }

    static bool isCircled(std::string_view line)
    {
        line = trim(line);
        if (line.size() < 4) return false;
        const utf8::CodePoint first = utf8::decode(line, 0);
        return first.valid && first.value >= 0x2460 && first.value <= 0x2473;
    }

    void stepOrDeeper(std::uint32_t index)
    {
        const Section& s = section(index);
        if (m_work.excluded(s) || (s.kind == SectionKind::SignOff && !s.numbered)) return;
        const SectionContent all = m_work.subtree(index);
        if (!all.any()) return;
        const bool phaseLike = s.concepts.has(Concept::WordPhase) && !s.stepWord;
        if (s.numbered && !(phaseLike && m_work.hasDeeperSteps(index))) {
            addStep(index, "step.numbered-heading");
            return;
        }
        const std::size_t before = m_plan.steps.size();
        if (const std::uint32_t list = m_work.procedureOf(index); list != none) addListSteps(list);
        else if (phaseLike || s.concepts.has(Concept::SectionContainer) || m_work.manyChildren(index))
            for (const std::uint32_t child : m_work.children(index, false)) stepOrDeeper(child);
        if (m_plan.steps.size() == before) addLabelSteps(index);
        if (m_plan.steps.size() == before && all.work()) addStep(index, "step.sub-heading");
    }

    void addListSteps(std::uint32_t index)
    {
        for (std::uint32_t b = section(index).firstBlock; b < section(index).lastBlock; ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind != BlockKind::ListItem || !block.ordered || block.item != runbook::none || isUndo(b)) continue;
            addStep(block.span.first, m_pool.keep(itemTitle(block)), "step.numbered-item");
            readTitleDetails(m_reading, b, m_plan.steps.back());
        }
    }

    /// "4. Rollback: `…`": no step of the way forward.
    [[nodiscard]] bool isUndo(std::uint32_t b) const
    {
        const Undo* undo = m_reading.undoAt(m_reading.offsetOf(m_reading.source->line(m_reading.block(b).span.first)));
        return undo != nullptr && undo->block == b;
    }

    /// The bold words at the head of an item, else its first line.
    [[nodiscard]] std::string itemTitle(const Block& block) const
    {
        const std::string_view text = m_reading.book->content(block, block.span.first);
        const std::size_t open = text.find("**");
        if (open != std::string_view::npos && skipSymbols(text.substr(0, open)).empty()) {
            const std::size_t close = text.find("**", open + 2);
            if (close != std::string_view::npos && close > open + 2) return plainText(text.substr(open + 2, close - open - 2));
        }
        return plainText(text);
    }

    /// "**Hour 1** (Immediate):", "**Hour 4**:" — labels that divide a section and own a list each.
    void addLabelSteps(std::uint32_t index)
    {
        SectionContent mine;
        mine.add(section(index));
        if (mine.listed()) return;
        std::vector<std::uint32_t> owners;
        for (const std::uint32_t label : m_work.children(index, true)) {
            const Section& s = section(label);
            if (!m_work.excluded(s) && s.boxes + s.orderedItems > 0) owners.push_back(label);
        }
        if (owners.size() < 2) return;
        for (const std::uint32_t label : owners) addStep(label, "step.label");
    }

    void addStep(std::uint32_t index, Rule rule)
    {
        addStep(section(index).line, section(index).name, rule);
        readSectionDetails(m_reading, index, m_pool, m_plan.steps.back());
    }

    void addStep(std::uint32_t line, std::string_view title, Rule rule)
    {
        Step step;
        step.line = line;
        step.title = title;
        step.phase = static_cast<std::uint32_t>(m_plan.phases.size() - 1);
        step.rule = rule;
        m_plan.steps.push_back(step);
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    SectionWork m_work;
};

} // namespace

void findPhasesAndSteps(const Reading& reading, Plan& plan, TextPool& pool)
{
    // Most steps are sections. Room that is never used costs nothing.
    plan.steps.reserve(reading.sections.size());
    StepFinder(reading, plan, pool).find();
    auto section = reading.sections.begin();
    for (Step& step : plan.steps) {
        while (section + 1 < reading.sections.end() && (section + 1)->line <= step.line) ++section;
        step.watched = limitTimeAt(reading, static_cast<std::uint32_t>(section - reading.sections.begin())).lasts;
    }
}

} // namespace holdpoint::plan
