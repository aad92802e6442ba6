#pragma once

#include "models/plan/prose.h"
#include "models/plan/reading.h"

#include <vector>

namespace holdpoint::plan {

// Whether the text tells the reader to run a command that stands in it. A command may be forbidden, only mentioned, for another
// time, or for a case of which only a person knows whether it is so. What is not told is not run unasked.

/// For each stretch of code of a block, in text order. The words around it in its own sentence decide.
[[nodiscard]] std::vector<Told> toldOf(const Reading& reading, std::uint32_t block, const std::vector<CodeSpan>& spans, std::size_t offset);

/// What leads to a block, and what it says of all that stands there: "If you use Docker:", "### Seed data (optional)".
struct Lead {
    Told told = Told::Run;
    std::uint32_t block = none;     ///< where that is said
};
/// Of the titles above a block, the list items around it and the line right above it, the one that lets it run the least.
[[nodiscard]] Lead leadTo(const Reading& reading, std::uint32_t block);

/// The last block that a line leads to, itself where it leads to none: what is nested in it, else, where it leads to `code`, that
/// right below it, or, where it leads to a `list`, all of that.
[[nodiscard]] std::uint32_t lastLedBy(const Reading& reading, std::uint32_t block, bool code, bool list);

/// "Run the deploy tool:", "Execute the following." right above a block of code: it is what is run. Not "Run it and expect:".
[[nodiscard]] bool isOrdered(const Reading& reading, std::uint32_t block);

/// "### Seed data (optional)", "## Cleanup (only if abandoned)": what a title says of all that stands below it.
[[nodiscard]] Told toldByTitle(const Reading& reading, const Sentence& title);

/// "# Optional: seed the data", above commands in a code block.
[[nodiscard]] Told toldByComment(const Reading& reading, const Sentence& comment);

/// "# Retry the migration", on the way back: what has just been undone is done again. That is no part of going back, so a person says
/// whether; the failure, which is why one went back, does not say it.
[[nodiscard]] bool putsForwardAgain(const Reading& reading, const Sentence& comment);

} // namespace holdpoint::plan
