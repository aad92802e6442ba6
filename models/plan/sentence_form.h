#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

// The form of a sentence: where in it a concept stands, and what stands around that. The same words are a gate in one
// form and talk in another.

/// "**Status**: Pending Approval", "**Next Review**: after approval": about the document, not about the run.
[[nodiscard]] bool isMeta(const Reading& reading, const Sentence& sentence);
/// "if" states a condition, but not in "check if …".
[[nodiscard]] bool isConditional(const Reading& reading, const Sentence& sentence);
/// "schema broken -> rollback", "new divergence = stop": a sign stands for the condition.
[[nodiscard]] bool answers(const Reading& reading, const Sentence& sentence, Concept c);
/// "sleep 180  # wait 3 minutes": the command waits, nobody has to.
[[nodiscard]] bool isTrailing(const Reading& reading, const Sentence& sentence);
/// The first cell of the head says what the rows are: "| Gate | Criterion | Status |".
[[nodiscard]] bool opensRow(const Reading& reading, const Sentence& sentence, Concept c);
/// The answer begins with the action: "Rollback now", "**Roll back** the import".
[[nodiscard]] bool opensCell(const Reading& reading, const Sentence& sentence, Concept c);
[[nodiscard]] bool atStart(const Reading& reading, const Sentence& sentence, Concept c, std::uint32_t within = 30);
[[nodiscard]] bool endsWithColon(const Reading& reading, const Sentence& sentence);
[[nodiscard]] bool holdsBox(const Reading& reading, const Sentence& sentence);
[[nodiscard]] bool manyBoxes(const Reading& reading, const Sentence& sentence);

} // namespace holdpoint::plan
