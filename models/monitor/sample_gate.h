#pragma once

#include "models/monitor/sample.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdpoint::monitor {

/// Whether a sample may go into a series: its value is a number, and its time goes forward and is not in the future.
enum class Admission : std::uint8_t {
    Taken,
    NotANumber,     ///< NaN or infinite: as good as no sample
    Repeated,       ///< of the same moment as the last one; Prometheus answers so between two scrapes
    Late,           ///< older than one that was taken
    Ahead,          ///< from the future: the source's clock is wrong, and no later sample could be told from it
};

/// What stands before a series. Samples that come late, twice, from the future or as NaN are what sources do; they are
/// counted and passed over, and the series that are behind the gate need not think of them.
///
/// A source whose clock is an hour ahead gives nothing that is taken, and one that is an hour behind gives samples that are
/// old when they come: both end in "stale" at the limits, and `words()` says why.
class SampleGate {
public:
    /// A clock may be this far ahead and is still believed.
    static constexpr std::int64_t mostAheadMs = 5000;

    [[nodiscard]] Admission admit(const Sample& sample, std::int64_t nowMs);
    /// After a restart: the time of the last sample that is in the series.
    void resumeAfter(std::int64_t lastMs) { m_last = lastMs; }

    [[nodiscard]] std::uint64_t count(Admission admission) const { return m_counts[static_cast<std::size_t>(admission)]; }
    /// What is wrong with the source at the moment, in one sentence; empty when its last sample was taken or repeated.
    [[nodiscard]] std::string words() const;

private:
    std::optional<std::int64_t> m_last;
    std::uint64_t m_counts[5] = {};
    Admission m_lastAdmission = Admission::Taken;
    std::int64_t m_offMs = 0;   ///< how far the last sample's time was from where it should be
};

} // namespace holdpoint::monitor
