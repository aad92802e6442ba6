#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::engine {

struct Judgement {
    journal::Outcome outcome = journal::Outcome::Unknown;
    std::string why;
};

/// Whether it is well when its time is over: a watch that does not end by itself, unless it may not even take as long as that.
[[nodiscard]] bool isWatchedThrough(const plan::Item& item);
/// What the end of a job means for its item, with what its checks have found.
[[nodiscard]] Judgement judgementOf(const plan::Item& item, const journal::Ended& end);
/// What its checks find in the text that somebody gave who did it elsewhere.
[[nodiscard]] std::vector<journal::CheckResult> checksByHand(const plan::Item& item, const journal::ItemRecord& record);
/// The same for what came out elsewhere, as a person has told it: it is judged by the same checks.
[[nodiscard]] Judgement judgementByHand(const plan::Item& item, const journal::ItemRecord& record);

} // namespace holdpoint::engine
