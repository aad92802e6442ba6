#pragma once

#include "models/journal/record.h"

#include <algorithm>
#include <string_view>

namespace holdpoint::journal {

/// What Holdpoint itself notes at the beginning of a release whose clock passes over what is only waited for. It stands in the chain, so
/// nobody takes it out, and whatever is made of the journal says it.
inline constexpr std::string_view hurriedNote = "driven in a lab: its clock passed over what was only waited for, so its times are no evidence of how long anything takes";

[[nodiscard]] inline bool isHurried(const Record& record)
{
    return std::any_of(record.notes.begin(), record.notes.end(), [](const auto& note) { return note.first == engineName && note.second == hurriedNote; });
}

} // namespace holdpoint::journal
