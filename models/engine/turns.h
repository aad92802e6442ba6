#pragma once

#include "models/journal/record.h"

#include <vector>

namespace holdpoint::engine {

/// The items whose turn it is: one, or one of each step that need not wait for the others.
[[nodiscard]] std::vector<std::uint32_t> itemsInTurn(const journal::Record& record);

} // namespace holdpoint::engine
