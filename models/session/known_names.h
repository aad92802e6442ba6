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


/// A variable to which the runbook itself gives a value where nobody else does: "${VERSION:-2.4.0}".
struct DefaultValue {
    std::string name, value;
    std::uint32_t line = 0;         ///< where it stands first
};
[[nodiscard]] std::vector<DefaultValue> defaultsIn(const plan::Procedure& procedure);

} // namespace holdpoint::session
