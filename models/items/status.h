#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace holdpoint::items {

/// How an item, a step or a whole release stands, as a person tells it apart. The screen gives each a shape, a colour and
/// this word; a model gives the value. What the machine has verified and what a person has confirmed are two things, and what
/// was waved through stays in sight.
enum class Mark : std::uint8_t {
    Aside,          ///< stands by: a handler, a help for trouble; never asked for
    NotChosen,      ///< another way was taken
    Waiting,        ///< its turn has not come
    Passed,         ///< a program has done it and its checks are met
    Confirmed,      ///< a person says that it is so
    Skipped,
    Overridden,     ///< not met, and passed all the same: a person has said why
    Cancelled,
    Next,           ///< it is its turn
    Running,
    Retrying,       ///< has failed and is done again by itself
    Asking,         ///< a person has to do or say something
    Held,
    Undecided,      ///< nobody can tell from what came out
    Unknown,        ///< nobody knows whether it was done
    Failed,
};

inline constexpr Mark lastMark = Mark::Failed;

/// "waiting", "passed", "needs you": one or two words, in the user's language.
[[nodiscard]] QString wordOf(Mark mark);
/// Whether somebody has to act now.
[[nodiscard]] bool isUrgent(Mark mark);
/// What a row shows for what stands below it: its worst child. Work that is done in part is still to be done.
[[nodiscard]] Mark rollUp(const std::vector<Mark>& marks);

} // namespace holdpoint::items
