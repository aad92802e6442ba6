#pragma once

#include "models/items/holds.h"
#include "models/items/status.h"
#include "models/session/record_view.h"

#include <QString>

#include <vector>

namespace holdpoint::items {

/// A step on the time axis. Times are UTC in milliseconds; 0 means that it is not known, or has not come.
struct TimelineRow {
    QString key;                        ///< the same for the same step, however the release goes on
    QString title;
    std::uint32_t line = 0;
    std::uint32_t firstItem = plan::none;
    Mark mark = Mark::Waiting;
    bool noReturn = false;              ///< once it has run, nothing leads back
    bool back = false;                  ///< a part of the rollback
    std::int64_t plannedFromMs = 0, plannedToMs = 0;
    std::int64_t fromMs = 0, toMs = 0;  ///< as it was
    std::int64_t projectedFromMs = 0, projectedToMs = 0;    ///< as it will be, from now on; 0 for what is over

    /// By how much it ended, or will end, after its time. Below 0: before it.
    [[nodiscard]] std::int64_t driftMs() const
    {
        const std::int64_t end = toMs != 0 ? toMs : projectedToMs;
        return end == 0 || plannedToMs == 0 ? 0 : end - plannedToMs;
    }
    bool operator==(const TimelineRow&) const = default;
};

/// A moment of the runbook's own clock: "T-15min: preparation begins".
struct TimelineMoment {
    std::int64_t atMs = 0;
    std::int32_t seconds = 0;           ///< after T
    QString text;

    bool operator==(const TimelineMoment&) const = default;
};

struct Timeline {
    std::vector<TimelineRow> rows;
    std::vector<HoldStretch> holds;
    std::vector<TimelineMoment> moments;
    journal::Stage stage = journal::Stage::Empty;
    journal::Ending ending = journal::Ending::Done;
    std::int64_t startMs = 0, nowMs = 0;
    std::int64_t plannedEndMs = 0;      ///< of the way forward; of the rollback by its promise, once it goes back
    bool promised = false;              ///< the runbook promises a time for the way back that is gone
    std::int64_t projectedEndMs = 0;
    std::int64_t endedMs = 0;
    std::int64_t horizonMs = 0;         ///< after this moment a rollback would end too late
    QString horizonWhy;

    /// How far the release is behind; below 0: ahead.
    [[nodiscard]] std::int64_t driftMs() const
    {
        const std::int64_t end = endedMs != 0 ? endedMs : projectedEndMs;
        return end == 0 || plannedEndMs == 0 ? 0 : end - plannedEndMs;
    }
    /// What an axis has to show.
    [[nodiscard]] std::int64_t axisFromMs() const;
    [[nodiscard]] std::int64_t axisToMs() const;
};

/// All that a timeline is worked out from.
struct TimelineSource {
    const journal::Record& record;
    const engine::Advice& advice;
    const session::Forecast& forecast;
    const std::vector<HoldStretch>& holds;
    const plan::Plan* plan = nullptr;   ///< where the runbook is at hand: its own clock
    std::int64_t nowMs = 0;
    bool withRows = true;               ///< false: only the whole release is wanted, and no row is named
};

[[nodiscard]] Timeline timelineOf(const TimelineSource& source);

/// "4 min behind", "2 min ahead", "on time": less than half a minute is nobody's concern.
[[nodiscard]] QString driftInWords(std::int64_t ms);
/// "T-15 min", "T+1 h 05 min"
[[nodiscard]] QString clockT(std::int64_t seconds);

} // namespace holdpoint::items
