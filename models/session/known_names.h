#pragma once

#include "models/plan/procedure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::session {

/// Whether a value of this name does anything: something needs it, or it stands in a text as a word of its own.
[[nodiscard]] bool isUsed(const plan::Procedure& procedure, std::string_view name);
/// Names that something needs or reads, and that look like this one; the nearest first, three at most.
[[nodiscard]] std::vector<std::string> namesLike(const plan::Procedure& procedure, std::string_view name);

} // namespace holdpoint::session
