#pragma once

#include "app/answers.h"
#include "app/store_place.h"
#include "app/values.h"
#include "models/base/hurried_clock.h"
#include "models/session/driving_right.h"
#include "models/session/release.h"

namespace holdpoint::app {

struct DriveManner {
    std::string person;
    bool terminal = false;              ///< somebody sits there
    bool json = false;                  ///< one line at the end, and nothing else
    std::string sources;                ///< the file that says where metrics are measured; empty: the one beside the runbook, if there is one
    std::uint64_t outputLimit = 0;      ///< how much of a command's output is kept; 0 = as usual
    std::string reason;                 ///< why it is taken over, in a store that is shared
    std::int64_t leaseMs = session::DrivingRight::usualLengthMs;
    session::PeopleFiles people;        ///< whose signatures count
    HurriedClock* clock = nullptr;      ///< the release's clock, where it may pass over what is only waited for
};

/// How long this program may be silent, as --lease says.
[[nodiscard]] Result<std::int64_t> leaseOf(const Arguments& arguments);
/// Drives a release from this program until it ends or waits for somebody who is not here; the program's exit code.
int driveHere(StorePlace& place, session::Release& release, Answers answers, const Values& values, const DriveManner& manner);

} // namespace holdpoint::app
