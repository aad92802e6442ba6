#pragma once

#include "models/journal/record.h"

#include <QString>

#include <string>
#include <vector>

namespace holdpoint::items {

/// A sign-off of the way forward that was given.
struct Approval {
    std::uint32_t item = plan::none;
    std::string role, by;
    bool isSigned = false;              ///< false: somebody said it under a name
};

/// In the order of the runbook. Where several have signed at one, each of them.
[[nodiscard]] std::vector<Approval> approvalsOf(const journal::Record& record, std::int64_t nowMs);

/// "all 4 given, 4 unsigned, 3 by one person (ann)": of so many that were asked for.
struct ApprovalWords {
    QString text;
    bool look = false;                  ///< the release has a policy, and names were given where it would not let the same people sign
};
[[nodiscard]] ApprovalWords approvalsInWords(const journal::Record& record, int asked, std::int64_t nowMs);

/// What speaks against this person's approval here, where a name is enough and so nothing stops it. Empty: nothing.
[[nodiscard]] QString doubtAbout(const journal::Record& record, std::uint32_t item, const std::string& person, std::int64_t nowMs);

} // namespace holdpoint::items
