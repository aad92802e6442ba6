#pragma once

#include "models/items/attention.h"

namespace holdpoint::items {

/// The alarms of limits and sources, as the journal has them: what was breached, what cannot be measured, what nobody has looked at.
[[nodiscard]] std::vector<Attention> alarmsFor(const journal::Record& record, std::int64_t nowMs);

} // namespace holdpoint::items
