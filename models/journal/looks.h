#pragma once

#include "models/journal/record.h"

#include <cstdint>
#include <optional>

namespace holdpoint::journal {

/// How often somebody has to look at a limit that no source measures: as its step says, else as long as it has to last. Empty: the
/// runbook does not say, or nothing hangs on it.
[[nodiscard]] std::optional<std::int64_t> lookEveryMs(const plan::ProcedureLimit& limit);

/// When the next look at a limit is due, as things stand.
struct DueLook {
    std::int64_t lastMs = 0;    ///< when somebody looked last, or the watch began
    std::int64_t dueMs = 0;
    std::int64_t untilMs = 0;   ///< from then on nobody has to look any more; 0: no end is known
};
/// Empty: nobody has to look at it.
[[nodiscard]] std::optional<DueLook> dueLook(const Record& record, std::uint32_t limit);

/// The time up to a moment in which nobody has looked although a look was due. No event tells of it: it is time that makes it so.
[[nodiscard]] std::optional<MissedLook> missedLook(const Record& record, std::uint32_t limit, std::int64_t atMs);
/// The same, where it is known when the next look is due.
[[nodiscard]] std::optional<MissedLook> missedLook(const Record& record, std::uint32_t limit, const DueLook& due, std::int64_t atMs);

} // namespace holdpoint::journal
