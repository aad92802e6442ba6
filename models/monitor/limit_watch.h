#pragma once

#include "models/monitor/limit_run.h"
#include "models/monitor/limit_window.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::monitor {

/// A limit that is watched. Samples come through `take` as they were measured, and time through `tick`; both give a verdict
/// only when the state has changed. A sample that is no number or not later than the one before is passed over, so a series
/// with many limits may ask its `SampleGate` once and then give what was taken to all of them.
///
/// A breach is said only by a sample: "for 30 s" means that a sample says so 30 s after the first one that did. A gap of
/// more than `staleMs` breaks such a stretch. Time alone makes a limit stale, or puts it into force.
/// One sample costs constant time and no memory beyond the window's.
class LimitWatch {
public:
    explicit LimitWatch(LimitRule rule, PhaseTimes times = {});

    [[nodiscard]] std::optional<Verdict> take(const Sample& sample);
    /// To be called about once a second. The first call tells the state in any case.
    [[nodiscard]] std::optional<Verdict> tick(std::int64_t nowMs);

    /// Samples from now on are compared with it.
    void setBaseline(double baseline) { m_rule.baseline = baseline; }
    /// And are judged by this test. Null: each is compared, and why is said.
    void setTest(std::shared_ptr<const SequentialTest> test, std::string untested)
    {
        m_rule.test = std::move(test);
        m_rule.untested = std::move(untested);
    }
    /// When the cutover begins and when it is done.
    void setTimes(const PhaseTimes& times) { m_times = times; }

    [[nodiscard]] const LimitRule& rule() const { return m_rule; }
    /// As it was told last.
    [[nodiscard]] LimitState state() const { return m_told.value_or(LimitState::NoData); }
    /// All that is known now, also when nothing has changed.
    [[nodiscard]] Verdict look(std::int64_t nowMs) const;

private:
    [[nodiscard]] std::optional<Verdict> tellChange(std::int64_t nowMs);
    [[nodiscard]] bool inForce(std::int64_t atMs) const;

    LimitRule m_rule;
    PhaseTimes m_times;
    LimitWindow m_window;
    LimitRun m_run;
    std::optional<LimitState> m_told;
};

/// The verdict on stored samples, in the order of their times, computed from nothing else. It is what `look` says after all
/// of them were taken. Slow and plain on purpose: it shares no window with the watch, and a test holds the two together.
[[nodiscard]] Verdict judge(const LimitRule& rule, const std::vector<Sample>& samples, std::int64_t nowMs, const PhaseTimes& times = {});

} // namespace holdpoint::monitor
