#pragma once

#include "models/plan/reading.h"

#include <vector>

namespace holdpoint::plan {

/// How much of what stands somewhere.
struct SectionContent {
    std::uint32_t boxes = 0, items = 0, orderedItems = 0, paragraphs = 0, code = 0, rows = 0;
    bool prose = false;  ///< nothing in the whole file is listed, so paragraphs are the work

    void add(const Section& section);
    /// Work that a list, a table or code spells out, whatever paragraphs are.
    [[nodiscard]] bool listed() const { return boxes + items + orderedItems + code + rows > 0; }
    [[nodiscard]] bool work() const { return listed() || (prose && paragraphs > 0); }
    [[nodiscard]] bool any() const { return work() || paragraphs > 0; }
};

/// Where in the sections the forward work stands. It answers; what becomes a phase or a step of it, others decide.
class SectionWork {
public:
    explicit SectionWork(const Reading& reading);

    /// The highest level below the title. 0 where the title is the only heading, or where a gap between the two
    /// shows that what follows are steps of the one phase that the title names.
    [[nodiscard]] std::uint8_t phaseLevel() const { return m_phaseLevel; }

    /// Work on the way back, or no work at all.
    [[nodiscard]] bool excluded(const Section& section) const;
    /// What stands in a section and in its sub-sections that belong to forward work.
    [[nodiscard]] SectionContent subtree(std::uint32_t index) const;
    /// What stands in a section directly or below its bold labels.
    [[nodiscard]] SectionContent own(std::uint32_t index) const;
    /// The sub-sections right below: those with headings, or the bold labels.
    [[nodiscard]] std::vector<std::uint32_t> children(std::uint32_t index, bool labels) const;

    /// Only called "Steps": what it holds is what counts.
    [[nodiscard]] bool isContainer(std::uint32_t index) const;
    /// A numbered list that is the section's procedure: it carries the section, alone or nearly so.
    [[nodiscard]] bool isProcedure(std::uint32_t index) const;
    /// Where the section's procedure stands: in itself, or below the one bold label that numbers its work, "**Steps:**".
    /// none when there is none.
    [[nodiscard]] std::uint32_t procedureOf(std::uint32_t index) const;
    /// "Run `kubectl get pods` and look at the ages": a sentence that is the work.
    [[nodiscard]] bool tellsCommand(std::uint32_t index) const;
    /// A table whose head names a column for commands.
    [[nodiscard]] bool hasCommandTable(std::uint32_t index) const;
    /// A list of links to the sections below.
    [[nodiscard]] bool isContents(std::uint32_t index) const;
    [[nodiscard]] bool manyChildren(std::uint32_t index) const;
    [[nodiscard]] bool hasDeeperSteps(std::uint32_t index) const;

private:
    [[nodiscard]] const Section& section(std::uint32_t index) const { return m_reading.sections[index]; }
    [[nodiscard]] SectionContent blank() const;
    [[nodiscard]] std::uint8_t findPhaseLevel() const;
    [[nodiscard]] std::uint32_t looseCode(std::uint32_t index) const;

    const Reading& m_reading;
    std::uint8_t m_phaseLevel = 0;
    bool m_prose = false;
    bool m_numberedBelow = false;  ///< numbered sub-headings are the steps; lists below them are not
};

} // namespace holdpoint::plan
