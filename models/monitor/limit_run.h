#pragma once

#include "models/monitor/limit_verdict.h"
#include "models/monitor/limit_window.h"
#include "models/monitor/shift_run.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace holdpoint::monitor {

/// What becomes of the measures of a limit, one after the other: how long it has been over the line, in how many of the last
/// samples, and whether it was breached and has returned.
class LimitRun {
public:
    /// A limit that is not in force at this sample begins anew when it is.
    void take(const LimitRule& rule, const Sample& sample, const Measured& measured, bool excused, bool inForce);
    /// So many samples have changed nothing; this is what was measured at the last of them.
    void skip(const LimitRule& rule, std::int64_t lastMs, std::uint64_t samples, const Measured& measured);
    /// As the last sample left it, whatever time has changed since.
    [[nodiscard]] LimitState settled() const { return m_state; }
    [[nodiscard]] bool isBreached() const { return m_breached; }
    [[nodiscard]] const std::optional<std::int64_t>& passedSince() const { return m_passedSince; }
    [[nodiscard]] std::uint32_t hits() const { return m_hits; }
    [[nodiscard]] bool isEmpty() const { return !m_any; }
    [[nodiscard]] std::int64_t lastMs() const { return m_lastMs; }
    /// The state at a moment, without words: what changes with time alone is that the last sample grows old, or the phase.
    [[nodiscard]] LimitState stateAt(const LimitRule& rule, std::int64_t nowMs, bool inForce) const;
    [[nodiscard]] Verdict verdictAt(const LimitRule& rule, std::int64_t nowMs, bool inForce) const;

private:
    void begin();
    void breakOff();
    [[nodiscard]] bool isPassed(const LimitRule& rule, const Measured& measured, bool excused);
    [[nodiscard]] bool isShifted(const LimitRule& rule, const Sample& sample, const Measured& measured, bool excused);
    void settle(const LimitRule& rule, std::int64_t atMs, std::int64_t sinceMs, bool passed);

    bool m_any = false;
    std::int64_t m_lastMs = 0;
    std::uint32_t m_points = 0, m_hits = 0;
    double m_measured = 0, m_change = 0;
    LimitState m_state = LimitState::NoData;
    bool m_breached = false;
    std::optional<std::int64_t> m_passedSince, m_returnedAt;
    std::vector<bool> m_ring;           ///< of N of M: the last M samples
    std::size_t m_ringNext = 0;
    std::optional<ShiftRun> m_shift;    ///< of a limit that is judged by a test
};

} // namespace holdpoint::monitor
