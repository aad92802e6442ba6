#pragma once

#include "models/plan/plan.h"
#include "models/plan/reading.h"

namespace holdpoint::plan {

/// When what stands in a section is in force: "First Hour", "During cutover". The innermost heading that says so counts.
[[nodiscard]] LimitTime limitTimeAt(const Reading& reading, std::uint32_t section);

} // namespace holdpoint::plan
