#pragma once

#include "models/base/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

// An analysis with the semantics of Argo Rollouts: metrics are measured again and again, each measurement has a phase, and
// counters of phases make the phase of the metric and of the run. Pure: times and counters come in, decisions go out.

/// From good to bad.
enum class AnalysisPhase : std::uint8_t { Successful, Running, Pending, Inconclusive, Error, Failed };
inline constexpr auto analysisPhaseNames = namesOf<AnalysisPhase>("Successful", "Running", "Pending", "Inconclusive", "Error", "Failed");

[[nodiscard]] constexpr bool isOver(AnalysisPhase phase) { return phase != AnalysisPhase::Running && phase != AnalysisPhase::Pending; }
[[nodiscard]] constexpr bool isBad(AnalysisPhase phase) { return phase > AnalysisPhase::Pending; }
[[nodiscard]] constexpr bool isWorse(AnalysisPhase current, AnalysisPhase next) { return next > current; }

/// What a measurement is, from what its conditions gave; a condition that is not there gives nothing. Failure wins, and where
/// neither is true it is inconclusive.
[[nodiscard]] AnalysisPhase phaseOf(std::optional<bool> success, std::optional<bool> failure);

struct MetricLimits {
    std::int64_t failureLimit = 0;              ///< how many failures are borne; below 0: any number
    std::int64_t inconclusiveLimit = 0;
    std::int64_t consecutiveErrorLimit = 4;
    std::int64_t consecutiveSuccessLimit = 0;   ///< so many successes in a row end the metric well. 0: they do not
    std::int64_t count = 0;                     ///< measurements in all. 0: one where there is no interval, else without an end
    std::optional<std::int64_t> intervalMs;
    std::int64_t initialDelayMs = 0;            ///< after the start of the run
    bool dryRun = false;                        ///< it is measured and told, and decides nothing
};

struct MetricCounts {
    std::int64_t successful = 0, failed = 0, inconclusive = 0, error = 0;
    std::int64_t consecutiveSuccess = 0, consecutiveError = 0;
    std::int64_t counted = 0;       ///< measurements that count: an error does not
    std::int64_t measured = 0;      ///< measurements that were taken, also those that are under way
    bool inFlight = false;          ///< the last one is under way
    std::optional<AnalysisPhase> ended;     ///< the metric was over before

    /// One more measurement has come to its end.
    void add(AnalysisPhase phase);
};

struct Assessment {
    AnalysisPhase phase = AnalysisPhase::Pending;
    std::string sentence;           ///< why, with numbers
};

/// The phase of a metric. `terminating`: the run is to end, and what has not gone wrong has gone well.
[[nodiscard]] Assessment assess(const MetricLimits& limits, const MetricCounts& counts, bool terminating);

/// A metric of a run at a moment.
struct MetricProgress {
    std::string name;
    MetricLimits limits;
    MetricCounts counts;
    std::optional<std::int64_t> finishedMs;     ///< of the last measurement
    AnalysisPhase lastPhase = AnalysisPhase::Successful;
    std::optional<std::int64_t> resumeAtMs;     ///< of a measurement under way that wants to be looked at again then
};

/// When a metric is to be measured or looked at next; empty where nothing is left to do. After an error it is tried again 10 s
/// later, whatever its interval.
[[nodiscard]] std::optional<std::int64_t> nextMeasurementMs(const MetricProgress& metric, std::int64_t runStartMs);

/// What the rollout does about the phase of a run.
enum class RolloutEffect : std::uint8_t { Wait, Proceed, Abort, Pause };
inline constexpr auto rolloutEffectNames = namesOf<RolloutEffect>("wait", "proceed", "abort", "pause");
[[nodiscard]] RolloutEffect effectOf(AnalysisPhase phase);

struct RunAssessment {
    AnalysisPhase phase = AnalysisPhase::Running;
    bool terminates = false;        ///< what is under way is to be ended, and nothing new begins
    std::string sentence;
    std::vector<AnalysisPhase> metrics;
    std::int64_t dryRunBad = 0;     ///< metrics in dry run that would have been bad
    std::optional<std::int64_t> nextMs;     ///< when to look again; the earliest of all metrics
};

/// The phase of a run. One metric that is bad ends it at once; metrics in dry run never do, and are only told.
[[nodiscard]] RunAssessment assessRun(const std::vector<MetricProgress>& metrics, bool terminated, std::int64_t runStartMs);

/// How many of the oldest measurements are forgotten, so that the newest stay.
[[nodiscard]] constexpr std::size_t forgotten(std::size_t kept, std::size_t retention = 10) { return kept > retention ? kept - retention : 0; }

} // namespace holdpoint::monitor
