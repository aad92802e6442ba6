#pragma once

#include "models/plan/reading.h"

#include <string>
#include <string_view>

namespace holdpoint::plan {

// The form of a sentence: where in it a concept stands, and what stands around that. The same words are a gate in one
// form and talk in another.

/// "**Status**: Pending Approval", "**Next Review**: after approval": about the document, not about the run.
[[nodiscard]] bool isMeta(const Reading& reading, const Sentence& sentence);
/// "if" states a condition, but not in "check if …".
[[nodiscard]] bool isConditional(const Reading& reading, const Sentence& sentence);
/// "If the import fails, …", "Bei Fehler:", "失敗した場合は…": what follows is for that case alone. Not "if there are no
/// errors", and not "if you use Helm, look for errors".
[[nodiscard]] bool speaksOfFailure(const Reading& reading, const Sentence& sentence);
/// What stands in this block is done only if something has failed: a title, the list item around it or the line above says so.
[[nodiscard]] bool isForFailure(const Reading& reading, std::uint32_t block);
/// "If it fails:", "If the counts differ:": what is listed below such a block is for that case alone.
[[nodiscard]] bool opensCase(const Reading& reading, std::uint32_t block);
/// "schema broken -> rollback", "new divergence = stop": a sign stands for the condition.
[[nodiscard]] bool answers(const Reading& reading, const Sentence& sentence, Concept c);
/// "new divergence = stop.", "If it fails, STOP.": one word is the whole answer.
[[nodiscard]] bool answersAlone(const Reading& reading, const Sentence& sentence, Concept c);
[[nodiscard]] bool isWholeAnswer(const Reading& reading, const Sentence& sentence, const Hit& hit);
/// "Heap > 85 % for 5 minutes: pause", "> 1000 messages → stop": where what is done about a limit begins; 0 where nothing is said so.
[[nodiscard]] std::uint32_t answerTo(const Reading& reading, const Sentence& sentence);
/// Whether what stands at this place is such an answer.
[[nodiscard]] bool answersLimit(const Reading& reading, const Sentence& sentence, std::uint32_t at);
/// "The error rate must stay below 1 %. Otherwise roll back.": the sentence behind one of `reading.sentences`, where it says what else is
/// done; null where it does not.
[[nodiscard]] const Sentence* otherwiseBehind(const Reading& reading, const Sentence& sentence);
/// "sleep 180  # wait 3 minutes": the command waits, nobody has to.
[[nodiscard]] bool isTrailing(const Reading& reading, const Sentence& sentence);
/// The first cell of the head says what the rows are: "| Gate | Criterion | Status |".
[[nodiscard]] bool opensRow(const Reading& reading, const Sentence& sentence, Concept c);
/// The answer begins with the action: "Rollback now", "**Roll back** the import".
[[nodiscard]] bool opensCell(const Reading& reading, const Sentence& sentence, Concept c);
/// The answer is nothing but the word: "| STOP |".
[[nodiscard]] bool fillsCell(const Reading& reading, const Sentence& sentence, const Hit& hit);
[[nodiscard]] bool atStart(const Reading& reading, const Sentence& sentence, Concept c, std::uint32_t within = 30);
/// Nothing but the marks of a list, a number, a box or a sign: what follows opens the line.
[[nodiscard]] bool opensLine(std::string_view lead);
[[nodiscard]] bool endsWithColon(const Reading& reading, const Sentence& sentence);
/// The column of a head row that a concept stands in; none when there is none.
[[nodiscard]] std::uint32_t columnOf(const Reading& reading, const Sentence& row, Concept c, std::uint32_t except = none);
/// "Error rate · > 5%": the cells of a row without the bars, and without those that say nothing.
[[nodiscard]] std::string rowText(std::string_view row);
[[nodiscard]] bool holdsBox(const Reading& reading, const Sentence& sentence);
[[nodiscard]] bool manyBoxes(const Reading& reading, const Sentence& sentence);

} // namespace holdpoint::plan
