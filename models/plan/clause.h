#pragma once

#include "models/plan/reading.h"

#include <vector>

namespace holdpoint::plan {

// A sentence may say several things: "If p95 > 300 ms, page; if errors > 2 %, roll back." Each part of it is read like a sentence.

/// What stands between two places of the text, with the hits that begin there. Its line is still that of the sentence.
[[nodiscard]] Sentence partOf(const Reading& reading, const Sentence& sentence, std::uint32_t begin, std::uint32_t end);
/// The same for a text that is a piece of the sentence: the cell of a row.
[[nodiscard]] Sentence partOf(const Reading& reading, const Sentence& sentence, std::string_view piece);
/// The clause around a place: semicolons that stand in no code divide them.
[[nodiscard]] Sentence clauseAt(const Reading& reading, const Sentence& sentence, std::uint32_t place);
/// All clauses of a sentence, in text order; the sentence itself where it has but one.
[[nodiscard]] std::vector<Sentence> clausesOf(const Reading& reading, const Sentence& sentence);

} // namespace holdpoint::plan
