#pragma once

#include "models/items/status.h"
#include "models/session/record_view.h"

#include <QString>

namespace holdpoint::items {

/// What stands above everything else: how the release is, where it works, what comes next.
struct ReleaseBand {
    QString title, release;
    Mark mark = Mark::Waiting;
    QString state;              ///< one word: running, held, rolling back, rolled back
    QString detail;             ///< what is waited for, or why it ended
    QString environment;        ///< of what is done now; empty: the runbook names none
    bool production = false;
    bool clockStands = false;   ///< T does not run: held, or over
    std::int64_t heldForMs = -1;
    std::uint32_t nextHold = plan::none;    ///< the next item at which a person will be needed
    QString nextHoldText;
    std::int64_t nextHoldInMs = -1;         ///< about; -1: nobody knows
    std::int64_t soaksUntilMs = 0;          ///< all steps are over, and what the runbook watches is watched until then; 0: it is not so
    std::int64_t horizonMs = 0;             ///< the latest moment for a way back within its promise; 0: nothing ends it
    bool pastReturn = false;                ///< something has run after which nothing leads back
    QString over;               ///< that the release is over, and how and when it ended; empty: it is not
    bool canBeTakenBack = false;///< it is done, and its runbook has a way back
    bool canHold = false, canGoOn = false, canGoBack = false;
};

[[nodiscard]] ReleaseBand bandOf(const session::RecordView& view);

} // namespace holdpoint::items
