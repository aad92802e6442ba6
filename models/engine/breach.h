#pragma once

#include "models/journal/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::engine {

/// What a breached limit does. While a release goes back it is only known.
struct BreachAnswer {
    std::vector<journal::Body> events;  ///< to be kept before anything else: a judgement, a hold, the way back
    std::uint32_t limit = plan::none;   ///< the first whose breach a person has to decide; nothing new is begun until then
    std::string question;               ///< what is asked of them
};

/// Looks at all limits. Values that people have seen are judged. A breach that says "roll back" does so where the authority was
/// collected beforehand and the runbook leaves one way; else it is a question. One that says "hold" or "abort" holds the release.
[[nodiscard]] BreachAnswer answerToBreaches(const journal::Record& record);

/// Holds a release whose time to wait or to watch is over, as long as it is breached what somebody is called for: that time has passed is
/// no reason to go on. The first such limit for which it was not held yet.
[[nodiscard]] std::optional<journal::Held> holdAtTheEndOfTime(const journal::Record& record);
/// Whether the release is held because of a limit, and not by a person alone.
[[nodiscard]] bool isHeldByLimit(const journal::Record& record);
/// The last item of the way forward; none where there is nothing to do.
[[nodiscard]] std::uint32_t lastForward(const plan::Procedure& plan);

} // namespace holdpoint::engine
