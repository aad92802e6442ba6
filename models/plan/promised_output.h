#pragma once

#include "models/plan/reading.h"

#include <cstddef>
#include <string_view>

namespace holdpoint::plan {

/// What the words right behind a command say that it prints: the "x" of "`cmd` → `x`" and "`cmd` should print `x`", with its marks.
/// Empty where they say nothing of that. `end` is where the command ends in the text.
[[nodiscard]] std::string_view promisedBehind(const Reading& reading, std::size_t end);

/// "→ `ok`"
[[nodiscard]] bool opensWithArrow(std::string_view text);

} // namespace holdpoint::plan
