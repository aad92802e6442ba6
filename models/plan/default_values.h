#pragma once

#include "models/plan/procedure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// A variable to which the runbook itself gives a value where nobody else does: "${VERSION:-2.4.0}".
struct DefaultValue {
    std::string name, value;
    std::uint32_t line = 0;         ///< where it stands first
};
[[nodiscard]] std::vector<DefaultValue> defaultsIn(const Procedure& procedure);

/// A variable that the runbook itself sets, always to the same: "export PREVIOUS="${PREVIOUS:-2.3.1}"".
struct AssignedValue {
    std::string name, value, item;
    std::uint32_t line = 0;
    bool yields = false;            ///< a value from elsewhere counts more
};
[[nodiscard]] std::vector<AssignedValue> assignedIn(const Procedure& procedure);

/// Whether a command reads this variable: "$VERSION" or "${VERSION…", and not "$VERSIONS".
[[nodiscard]] bool readsVariable(std::string_view command, std::string_view name);

} // namespace holdpoint::plan
