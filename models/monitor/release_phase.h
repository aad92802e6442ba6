#pragma once

#include <cstdint>
#include <optional>

namespace holdpoint::monitor {

/// Where a release is, as limits know it: an error rate that is bad on an ordinary day may be right during a cutover.
enum class ReleasePhase : std::uint8_t { Before, Cutover, FirstHour, FirstDay, Later };

/// A set of phases.
using PhaseSet = std::uint8_t;
[[nodiscard]] constexpr PhaseSet phaseSet(ReleasePhase phase) { return static_cast<PhaseSet>(1U << static_cast<unsigned>(phase)); }
inline constexpr PhaseSet everyPhase = 0x1f;

/// When the change began and when it was done. What has not happened yet is empty.
struct PhaseTimes {
    std::optional<std::int64_t> cutoverMs, doneMs;

    bool operator==(const PhaseTimes&) const = default;

    [[nodiscard]] ReleasePhase at(std::int64_t ms) const
    {
        constexpr std::int64_t hour = 3'600'000;
        if (!cutoverMs || ms < *cutoverMs) return ReleasePhase::Before;
        if (!doneMs || ms < *doneMs) return ReleasePhase::Cutover;
        if (ms < *doneMs + hour) return ReleasePhase::FirstHour;
        return ms < *doneMs + 24 * hour ? ReleasePhase::FirstDay : ReleasePhase::Later;
    }
};

} // namespace holdpoint::monitor
