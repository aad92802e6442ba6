#pragma once

#include "models/plan/code_parts.h"
#include "models/plan/reading.h"

#include <utility>
#include <vector>

namespace holdpoint::plan {

/// Commands that a person is asked about before they are run, each with what they are asked for: those of one question are
/// asked together.
class Questions {
public:
    [[nodiscard]] static std::uint64_t ofBlock(std::uint32_t block) { return block; }
    [[nodiscard]] static std::uint64_t ofLine(std::uint32_t line) { return (std::uint64_t{1} << 32) + line; }

    /// In the order in which the commands are found.
    void ask(std::uint32_t line, std::uint64_t question) { m_asked.emplace_back(line, question); }
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint64_t>>& asked() const { return m_asked; }

private:
    std::vector<std::pair<std::uint32_t, std::uint64_t>> m_asked;
};

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

    /// "# Option A: …" and "# Option B: …" in a block: to each belong the commands up to the next one.
    void tieOptionComments(const std::vector<CodeLine>& lines, std::uint32_t begin);

    /// "Either run `this` or run `that`": two commands of one sentence, each a way of its own.
    void tieEither(std::uint32_t first, std::uint32_t second);

    /// "Option A: …" and "Option B: …" as sibling sections: their commands exclude each other. Needs all commands, in
    /// text order.
    void tieOptions();

    /// What a person is asked about is a choice with one way. Needs all commands, in text order.
    void tieQuestions(const Questions& questions);

private:
    void takeCommented(std::uint32_t begin, const std::vector<CodeLine>& lines, const std::vector<std::uint32_t>& orLines);
    [[nodiscard]] std::uint32_t lastBefore(std::uint32_t begin, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t firstAfter(std::uint32_t begin, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t endOf(std::uint32_t begin, std::uint32_t line) const;
    void tieArm(std::uint32_t begin, std::uint32_t at, std::uint32_t choice, int step);

    [[nodiscard]] bool isOption(std::uint32_t s) const;
    [[nodiscard]] std::uint32_t previousOption(std::uint32_t s) const;
    void tieOptionLines();
    [[nodiscard]] bool opensOption(std::uint32_t block) const;
    [[nodiscard]] bool namesOption(const Sentence& sentence) const;
    [[nodiscard]] std::uint32_t endOfOption(std::uint32_t block) const;
    void setLines(std::uint32_t block, std::uint32_t end, std::uint32_t choice);
    void setChoice(std::uint32_t s, std::uint32_t choice);
    void setChoice(std::uint32_t first, std::uint32_t last, std::uint32_t choice);

    const Reading& m_reading;
    Plan& m_plan;
    std::uint32_t m_choices = 0;
    std::uint32_t m_lastOr = 0;     ///< choices up to this one are made by "# OR", by "either" or by the author
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_options;   ///< sections that are options, each with its choice
    std::vector<std::pair<std::string_view, std::uint32_t>> m_named;  ///< the choices that the author gave a name
};

} // namespace holdpoint::plan
