#pragma once

#include "models/session/open_runbook.h"

#include <QString>

#include <cstdint>

namespace holdpoint::items {

/// What the runbook says between the item before and this one: that is what has to be known to do it. A page is enough.
[[nodiscard]] QString instructionsOf(const session::OpenRunbook& runbook, const plan::Procedure& procedure, std::uint32_t index);
/// What the runbook calls a way of several: the line right above it, if that is short enough to be a name.
[[nodiscard]] QString nameOfWay(const session::OpenRunbook& runbook, const plan::Procedure& procedure, std::uint32_t item);
/// What stands outside of any step stands below a phase.
[[nodiscard]] QString headingOver(const session::OpenRunbook& runbook, std::uint32_t line);

} // namespace holdpoint::items
