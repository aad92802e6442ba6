#pragma once

#include "models/journal/event.h"

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

} // namespace holdpoint::engine
