#pragma once

#include "models/plan/plan.h"

namespace holdpoint::plan {

/// A check that the words of an expectation propose for the command: "0 rows" -> rows = 0.
struct ProposedCheck {
    CheckKind kind = CheckKind::Person;
    std::string text;  ///< for a person to read and change
};
[[nodiscard]] ProposedCheck proposeCheck(std::string_view expectation, CommandKind command);

} // namespace holdpoint::plan
