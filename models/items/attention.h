#pragma once

#include "models/items/holds.h"
#include "models/items/status.h"
#include "models/session/record_view.h"

#include <QString>

#include <vector>

namespace holdpoint::items {

/// How soon somebody has to act.
enum class Urgency : std::uint8_t { Now, Soon, Know };

/// "act now", "look soon", "to know"
[[nodiscard]] QString wordOf(Urgency urgency);

/// Something that needs a person, or is not as it should be.
struct Attention {
    QString key;                ///< the same for the same matter, as long as it lasts
    Urgency urgency = Urgency::Know;
    Mark mark = Mark::Undecided;
    bool alarm = false;         ///< somebody has to say that they have seen it; what only waits or tells is none
    QString what;               ///< one line
    QString cause, consequence, action;
    std::int64_t sinceMs = 0;   ///< 0: not known
    std::uint32_t item = plan::none;
    std::string alarmId;        ///< of an alarm that stands in the journal: who acknowledges it does so for everybody
    std::string limitId;        ///< of one about a limit: who looks at it may say what they see

    bool operator==(const Attention&) const = default;
};

struct AttentionSource {
    const journal::Record& record;
    const engine::Advice& advice;
    const session::Forecast& forecast;
    const HoldLog& holds;
    const plan::Plan* plan = nullptr;       ///< where the runbook is at hand: its limits
    QString trouble;                        ///< why the journal does not work; empty: it does
    std::int64_t driftMs = 0, projectedEndMs = 0, plannedEndMs = 0;
    std::int64_t nowMs = 0;
};

/// The worst first, and of equals what has lasted longest.
[[nodiscard]] std::vector<Attention> attentionOf(const AttentionSource& source);

} // namespace holdpoint::items
