#pragma once

#include "models/journal/event.h"

#include <string>

namespace holdpoint::engine {

struct Judgement {
    journal::Outcome outcome = journal::Outcome::Unknown;
    std::string why;
};

/// What the end of a job means for its item, with what its checks have found.
[[nodiscard]] Judgement judgementOf(const plan::Item& item, const journal::Ended& end);

} // namespace holdpoint::engine
