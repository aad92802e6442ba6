#pragma once

#include "models/journal/event.h"

#include <QString>

#include <cstdint>

namespace holdpoint::items {

/// What sort of news an event is, for whoever looks for one sort.
enum class EventKind : std::uint8_t {
    Decision,       ///< a person has said something
    Command,        ///< something was run, and how it came out
    Output,         ///< what was printed, made or typed meanwhile
    Hold,           ///< the release stood, or went on
    Deviation,      ///< done otherwise than planned
    Release,        ///< its beginning, its turn and its end, and what holds for all of it
    Limit,          ///< what is measured, what that says, and who was told
};

inline constexpr EventKind lastEventKind = EventKind::Limit;

/// "Decisions of people", "Commands": in the user's language, as a filter is called.
[[nodiscard]] QString wordOf(EventKind kind);
[[nodiscard]] EventKind kindOf(const journal::Body& body);

} // namespace holdpoint::items
