// What looks like trouble and is none: "V2 route 404: OK - expected". The runbook says so in a row of a table or in a line of a list, and
// the limits beside it have to know.

#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <string>
#include <vector>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// What is expected: the first cell of the row, or what stands before the colon.
std::string_view whatIsExpected(const Reading& reading, const Block& block)
{
    const std::string_view line = reading.source->line(block.span.first);
    if (block.kind == BlockKind::TableRow) {
        const auto cells = tableCells(line);
        return cells.empty() ? std::string_view() : cells.front();
    }
    const std::string_view text = skipSymbols(line);
    const std::size_t colon = colonIn(text);
    return colon < text.size() ? text.substr(0, colon) : std::string_view();
}

/// The sections in which limits stand that are acted upon.
std::vector<std::uint32_t> sectionsWithLimits(const Plan& plan)
{
    std::vector<std::uint32_t> sections;
    for (const Limit& limit : plan.limits)
        if (limit.action != LimitAction::None) sections.push_back(limit.section);
    std::sort(sections.begin(), sections.end());
    return sections;
}

} // namespace

void findExceptions(const Reading& reading, Plan& plan, TextPool& pool)
{
    const std::vector<std::uint32_t> limited = sectionsWithLimits(plan);
    for (std::uint32_t b = 0; !limited.empty() && b < reading.book->blocks.size(); ++b) {
        const Block& block = reading.block(b);
        const bool row = block.kind == BlockKind::TableRow && !block.header, listed = block.kind == BlockKind::ListItem && !block.checkbox;
        if ((!row && !listed) || !reading.conceptsOf(b).has(Concept::Exception)) continue;
        const std::uint32_t section = reading.sectionOf(b).line;
        // Beside no limit it is a remark like any other.
        const std::string words = plainText(whatIsExpected(reading, block));
        if (words.empty() || !std::binary_search(limited.begin(), limited.end(), section)) continue;
        LimitException exception;
        exception.line = block.span.first;
        exception.section = section;
        exception.text = pool.keep(words);
        exception.cutover = reading.conceptsOf(b).has(Concept::Cutover);
        const auto number = std::lower_bound(plan.limits.begin(), plan.limits.end(), exception.line, [](const Limit& limit, std::uint32_t line) { return limit.line < line; });
        if (number != plan.limits.end() && number->line == exception.line) exception.limit = static_cast<std::uint32_t>(number - plan.limits.begin());
        plan.exceptions.push_back(exception);
    }
}

} // namespace holdpoint::plan
