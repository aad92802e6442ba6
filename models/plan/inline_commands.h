#pragma once

#include "models/plan/alternatives.h"
#include "models/plan/prose.h"
#include "models/plan/reading.h"

namespace holdpoint::plan {

/// Finds commands outside of code blocks: `inline code`, cells of a table, bare lines with no marks at all. Most inline
/// code is no command but a name, so the words around and the code itself have to say so.
class InlineCommands {
public:
    InlineCommands(const Reading& reading, Plan& plan, TextPool& pool, Questions& questions, Alternatives& alternatives)
        : m_reading(reading), m_plan(plan), m_pool(pool), m_questions(questions), m_alternatives(alternatives) {}

    void takeProse(std::uint32_t block);
    /// Rows are taken in text order: a header says which column of the rows below holds commands.
    void takeRow(std::uint32_t block);

private:
    void readHeader(std::uint32_t block, std::string_view row);
    void takeSpans(std::uint32_t block, std::string_view text);
    void takeSpan(std::uint32_t block, std::string_view text, const CodeSpan& span, bool run, Told told);
    void takeBareLines(std::uint32_t block);
    [[nodiscard]] bool holdsBareCommand(const runbook::Block& block) const;
    void extendLast(std::uint32_t line);
    [[nodiscard]] bool prepares(std::uint32_t line) const;
    [[nodiscard]] bool excludeEachOther(std::uint32_t block, std::size_t from, std::size_t to) const;
    [[nodiscard]] bool isWork(std::uint32_t block, std::string_view text, const CodeSpan& span) const;
    [[nodiscard]] std::string_view withBars(std::string_view code) const;
    void add(std::uint32_t block, std::uint32_t line, std::string_view code, CommandKind kind, Rule rule, Told told = Told::Run);

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    Questions& m_questions;
    Alternatives& m_alternatives;
    std::uint32_t m_commandColumn = none;
    std::uint32_t m_actionColumn = none;
};

} // namespace holdpoint::plan
