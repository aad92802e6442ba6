#pragma once

#include "models/journal/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// A rollback that can be taken from where a release is.
struct WayBack {
    std::uint32_t rollback = plan::none;
    std::string title;
    std::int32_t budget = plan::Seconds::unknown;
};

/// The ways that a person may choose from now, the nearest first: this step's, its environment's, the release's.
[[nodiscard]] std::vector<WayBack> waysBack(const journal::Record& record);

/// Makes the plan of a rollback from what really ran. Without a name: this step's way back and then the release's; where the
/// release has none, those of every step that ran, the last one first. With a name: that one. Several options and no name
/// is an error that lists them, because a program must not choose.
[[nodiscard]] Result<journal::RollbackBegun> planWayBack(const journal::Record& record, std::string_view name, std::string reason);

} // namespace holdpoint::engine
