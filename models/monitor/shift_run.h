#pragma once

#include "models/base/result.h"
#include "models/monitor/limit_rule.h"
#include "models/monitor/sequential.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <memory>
#include <vector>

namespace holdpoint::monitor {

/// The test by which a relative limit is judged: that its samples are no farther from these, its baseline, than its line is. "Degraded by
/// more than 20 %" is then said when the evidence stands so many to one that it is, and not by one sample in a thousand that is slow.
///
/// An error in words for the end of a sentence, "each sample is compared, because …", where no test can be made: of a limit that has its
/// own way to wait (a window, N of M), or of a baseline by which not even a large shift would be seen within `mostSamples`.
[[nodiscard]] Result<std::shared_ptr<const SequentialTest>> shiftTestFor(const LimitRule& rule, const std::vector<Sample>& baseline);

/// Such a test while samples come. What it has found stands until most of the last samples say that it is over; then it begins anew.
class ShiftRun {
public:
    /// So many samples after a shift has to be seen, if it lies beyond all of the baseline. What needs more is no way to watch a release.
    static constexpr std::int64_t mostSamples = 180;

    explicit ShiftRun(const SequentialTest& test) : m_test(test) {}

    /// `over`: whether this sample alone is over the line.
    void take(const Sample& sample, bool over);
    [[nodiscard]] bool stands() const { return m_test.raised(); }
    [[nodiscard]] std::int64_t sinceMs() const { return m_test.sinceMs(); }
    [[nodiscard]] double evidence() const { return m_test.evidence(); }

private:
    static constexpr std::size_t lookedBack = 30;

    SequentialTest m_test;
    std::bitset<lookedBack> m_over;     ///< of the last samples since the shift was found, the newest first
    std::size_t m_seen = 0;
};

} // namespace holdpoint::monitor
