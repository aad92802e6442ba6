#pragma once

#include "models/monitor/limit_rule.h"
#include "models/monitor/limit_verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// A relative limit whose source names a control: what the new version measures is compared with what the old one measures at the same
/// time, and not with what was before.
struct CanaryLimit {
    LimitRule limit;                        ///< how much worse is too much; its baseline counts nothing
    std::string control;                    ///< what it is compared with: "p95 of the old version"
    std::int64_t windowMs = 5 * 60'000;     ///< it is looked at once each such window, so that looking often does not find something often
    std::size_t needed = 20;                ///< points of each of both
};

/// The verdict on one window, from what both have measured in it and nothing else: the canary's judge, which finds a difference by ranks
/// and takes it for one that matters where the means are as far apart as the limit says.
[[nodiscard]] Verdict judgeCanary(const CanaryLimit& limit, const std::vector<Sample>& control, const std::vector<Sample>& experiment, std::int64_t fromMs, std::int64_t toMs);

/// A canary that is watched: window after window. At each share of the traffic it begins anew, so no window mixes two of them; with all of
/// the traffic on the new version there is nothing left to compare it with, and the limit is off.
class CanaryWatch {
public:
    explicit CanaryWatch(CanaryLimit limit) : m_limit(std::move(limit)) {}

    void takeControl(const Sample& sample) { take(m_control, sample); }
    void takeExperiment(const Sample& sample) { take(m_experiment, sample); }
    /// From this moment on the new version has so many percent of the traffic. 0: from the first sample on.
    void setShare(double percent, std::int64_t nowMs);
    /// To be called about once a second. A verdict when a window is over, or when the state has changed.
    [[nodiscard]] std::optional<Verdict> tick(std::int64_t nowMs);
    [[nodiscard]] const CanaryLimit& limit() const { return m_limit; }
    /// Whether a window is over since it began, or began anew.
    [[nodiscard]] bool hasJudged() const { return m_last.has_value(); }
    /// The last verdict, or how far the first window is.
    [[nodiscard]] Verdict look(std::int64_t nowMs) const;

private:
    void take(std::vector<Sample>& into, const Sample& sample);

    CanaryLimit m_limit;
    std::vector<Sample> m_control, m_experiment;    ///< of this window
    std::int64_t m_fromMs = 0;                      ///< 0: no sample has come
    bool m_off = false;
    std::optional<Verdict> m_last;                  ///< of the last whole window
    std::optional<LimitState> m_told;
};

} // namespace holdpoint::monitor
