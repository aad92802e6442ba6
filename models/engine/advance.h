#pragma once

#include "models/engine/binding.h"
#include "models/journal/record.h"

#include <string>
#include <vector>

namespace holdpoint::engine {

/// What a person is waited for.
enum class Wanted : std::uint8_t {
    Nothing,
    Run,        ///< the word to run what is shown
    Answer,     ///< yes or no to a task, a gate, a sign-off
    Result,     ///< what came out elsewhere, where this machine may not reach
    Value,      ///< a placeholder's value
    Choice,     ///< which of several ways
    Decision,   ///< what to do about an item that did not pass
    Release,    ///< an end to the hold
    Window,     ///< the time at which it may begin, or the word to begin all the same
    Input,      ///< what a running command asks at its terminal
    Limit,      ///< what to do about a limit that was breached; what runs goes on
    Signature,  ///< signatures of those whose role it is
    Poll,       ///< answers to a go/no-go poll, or its decision
};

struct Advice {
    std::vector<journal::Body> events;  ///< to be kept first and acted upon then: Begun starts, StopAsked stops
    std::int64_t wakeMs = 0;            ///< ask again at this time, even if nothing happens; 0 = no need
    Wanted wanted = Wanted::Nothing;
    std::uint32_t item = plan::none;    ///< the item that it is about
    std::string placeholder;            ///< whose value is wanted
    std::uint32_t limit = plan::none;   ///< the limit that it is about
    std::string waitingFor;             ///< in words, for a person; empty when nobody is waited for
};

/// What comes next in a release. Pure: it reads no clock, does nothing, and gives the same answer for the same record. Ask
/// again after its events are part of the record, until it has no more.
[[nodiscard]] Advice advance(const journal::Record& record, std::int64_t nowMs);

} // namespace holdpoint::engine
