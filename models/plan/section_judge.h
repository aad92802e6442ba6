#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

/// What a title says is weighed against what stands below it. Needs the sections and the kinds of those around.
class SectionJudge {
public:
    explicit SectionJudge(const Reading& reading) : m_reading(reading) {}

    void judge(Section& section) const;

    /// Nothing but the name of a way back: "Undo", "If it goes wrong".
    [[nodiscard]] bool isWayBack(const Section& section) const;

private:
    [[nodiscard]] bool runsWork(const Section& section) const;
    [[nodiscard]] std::uint32_t indexOf(const Section& section) const { return static_cast<std::uint32_t>(&section - m_reading.sections.data()); }
    [[nodiscard]] bool isTitle(const Section& section) const;
    [[nodiscard]] bool onlySpeaksOfIt(const Section& section) const;
    [[nodiscard]] bool isOnlyThis(const Sentence& title, const Hit& hit) const;
    [[nodiscard]] bool holdsFields(const Section& section) const;
    [[nodiscard]] bool holdsField(std::uint32_t block) const;
    [[nodiscard]] bool holdsCommand(Span lines) const;
    [[nodiscard]] bool followedBySibling(const Section& section) const;

    const Reading& m_reading;
};

} // namespace holdpoint::plan
