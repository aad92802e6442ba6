#pragma once

#include "models/plan/code_parts.h"
#include "models/plan/reading.h"

#include <utility>
#include <vector>

namespace holdpoint::plan {

/// Ties commands that exclude each other: they share a number, and one of them is run.
class Alternatives {
public:
    Alternatives(const Reading& reading, Plan& plan) : m_reading(reading), m_plan(plan) {}

    /// `choice=NAME` on several blocks. The block's commands are those from `begin` on.
    void tiePinned(std::string_view name, std::uint32_t begin);

    /// "# OR", "# OR if using supervisor", "# Or for Flyway" in a block whose commands are those from `begin` on: what
    /// stands right before and right after exclude each other. Each side is the commands up to the next blank line or
    /// comment.
    void tieOrLines(const std::vector<CodeLine>& lines, std::uint32_t begin);

    /// "Option A: …" and "Option B: …" as sibling sections: their commands exclude each other. Needs all commands, in
    /// text order.
    void tieOptions();

private:
    void takeCommented(std::uint32_t begin, const std::vector<CodeLine>& lines, const std::vector<std::uint32_t>& orLines);
    [[nodiscard]] std::uint32_t lastBefore(std::uint32_t begin, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t firstAfter(std::uint32_t begin, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t endOf(std::uint32_t begin, std::uint32_t line) const;
    void tieArm(std::uint32_t begin, std::uint32_t at, std::uint32_t choice, int step);

    [[nodiscard]] bool isOption(std::uint32_t s) const;
    [[nodiscard]] std::uint32_t previousOption(std::uint32_t s) const;
    template <typename Visit>
    void visitCommands(std::uint32_t s, Visit visit);
    void setChoice(std::uint32_t s, std::uint32_t choice);

    const Reading& m_reading;
    Plan& m_plan;
    std::uint32_t m_choices = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_options;   ///< sections that are options, each with its choice
    std::vector<std::pair<std::string_view, std::uint32_t>> m_named;  ///< the choices that the author gave a name
};

} // namespace holdpoint::plan
