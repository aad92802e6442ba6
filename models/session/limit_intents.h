#pragma once

#include "models/journal/record.h"

#include <string_view>
#include <vector>

namespace holdpoint::session {

// What a person says about limits and alarms, checked against the record: each is the event to keep, or the reason why it cannot be.
// A name of a limit is its id ("M214"), its line ("214"), or a piece of its metric that only it has.

/// The limit that a person means.
[[nodiscard]] Result<std::uint32_t> limitNamed(const journal::Record& record, std::string_view name);

/// What a person has seen, in the limit's own unit: "61", "61 ms", "3%".
[[nodiscard]] Result<journal::Body> seeValue(const journal::Record& record, std::string_view limit, std::string_view value);
/// The authority for a rollback that begins by itself: for these limits, or for all that say so.
[[nodiscard]] Result<journal::Body> authorise(const journal::Record& record, const std::vector<std::string>& limits, bool revoke);
/// A person lives with a breach: a deviation, which needs a reason. The next one counts anew.
[[nodiscard]] Result<journal::Body> acceptBreach(const journal::Record& record, std::string_view limit, std::string_view reason);
/// The release ends here because of a breach.
[[nodiscard]] Result<journal::Body> abortForBreach(const journal::Record& record, std::string_view limit, std::string_view reason);

/// An alarm is named by its id ("M214", "M214.data", "source p95"); a limit's line and a piece of its metric mean its own.
[[nodiscard]] Result<journal::Body> acknowledge(const journal::Record& record, std::string_view alarm, std::string_view comment);
[[nodiscard]] Result<journal::Body> shelve(const journal::Record& record, std::string_view alarm, std::int64_t nowMs, std::int64_t forMs, std::string_view reason);
[[nodiscard]] Result<journal::Body> unshelve(const journal::Record& record, std::string_view alarm, std::int64_t nowMs);

} // namespace holdpoint::session
