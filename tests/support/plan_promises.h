#pragma once

#include "models/plan/plan.h"

#include <string>
#include <string_view>

namespace holdpoint::tests {

/// The first promise that a plan of any text whatsoever breaks, empty when it keeps them all: lines and indices
/// exist, rows stand in text order, every line is accounted for, the JSON is whole and valid UTF-8, and the bytes
/// of the file are untouched.
[[nodiscard]] std::string brokenPromise(const plan::Plan& plan, std::string_view bytes);

} // namespace holdpoint::tests
