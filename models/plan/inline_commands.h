#pragma once

#include "models/plan/prose.h"
#include "models/plan/reading.h"

namespace holdpoint::plan {

/// Finds commands outside of code blocks: `inline code`, cells of a table, bare lines with no marks at all. Most inline
/// code is no command but a name, so the words around and the code itself have to say so.
class InlineCommands {
public:
    InlineCommands(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void takeProse(std::uint32_t block);
    /// Rows are taken in text order: a header says which column of the rows below holds commands.
    void takeRow(std::uint32_t block);

private:
    void readHeader(std::uint32_t block, std::string_view row);
    void takeSpan(std::uint32_t block, std::string_view text, const CodeSpan& span, bool told);
    void takeBareLines(std::uint32_t block);
    void extendLast(std::uint32_t line);
    [[nodiscard]] bool prepares(std::uint32_t line) const;
    void add(std::uint32_t block, std::uint32_t line, std::string_view code, CommandKind kind, Rule rule);

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_commandColumn = none;
};

} // namespace holdpoint::plan
