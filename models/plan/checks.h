#pragma once

#include "models/plan/plan.h"

namespace holdpoint::plan {

/// A check that the words of an expectation propose for the command: "0 rows" -> rows = 0, but for a query that counts
/// rows, its value.
struct ProposedCheck {
    CheckKind kind = CheckKind::Person;
    std::string text;  ///< for a person to read and change
};
[[nodiscard]] ProposedCheck proposeCheck(std::string_view expectation, CommandKind command, std::string_view text = {});

/// The kind of a check that is written the way we write them ourselves: "rows = 0". Anything else is for a person.
[[nodiscard]] CheckKind writtenCheck(std::string_view text);

/// For output that the author shows as it has to be.
[[nodiscard]] ProposedCheck proposeOutputCheck(std::string_view output);

} // namespace holdpoint::plan
