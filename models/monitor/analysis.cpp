#include "models/monitor/analysis.h"

#include <algorithm>

namespace holdpoint::monitor {

namespace {

std::string times(std::int64_t count, const char* what)
{
    return std::to_string(count) + ' ' + what + (count == 1 ? " measurement" : " measurements");
}

std::string beyond(std::int64_t count, const char* what, std::int64_t limit)
{
    return times(count, what) + ", at most " + std::to_string(limit) + (limit == 1 ? " is allowed" : " are allowed");
}

/// When several limits trip at once, the last one here is what is told.
std::optional<Assessment> tripped(const MetricLimits& limits, const MetricCounts& counts)
{
    std::optional<Assessment> found;
    if (limits.failureLimit >= 0 && counts.failed > limits.failureLimit) found = {AnalysisPhase::Failed, beyond(counts.failed, "failed", limits.failureLimit)};
    if (counts.inconclusive > limits.inconclusiveLimit) found = {AnalysisPhase::Inconclusive, beyond(counts.inconclusive, "inconclusive", limits.inconclusiveLimit)};
    if (counts.consecutiveError > limits.consecutiveErrorLimit)
        found = {AnalysisPhase::Error, beyond(counts.consecutiveError, "erroneous", limits.consecutiveErrorLimit) + " in a row"};
    return found;
}

/// 0: without an end
std::int64_t effectiveCount(const MetricLimits& limits)
{
    return limits.count > 0 ? limits.count : limits.intervalMs ? 0 : 1;
}

/// All measurements are made, and none of the limits has ended the metric. What that says depends on which of them apply.
Assessment atTheEnd(const MetricLimits& limits, const MetricCounts& counts)
{
    const bool failures = limits.failureLimit >= 0, successes = limits.consecutiveSuccessLimit > 0;
    const std::string all = "all " + times(counts.counted, "counted");
    const std::string row = std::to_string(counts.consecutiveSuccess) + " of " + std::to_string(limits.consecutiveSuccessLimit) + " successes in a row";
    if (failures && successes) return {AnalysisPhase::Inconclusive, all + " are made, with " + row + " and no more failures than allowed"};
    if (successes) return {AnalysisPhase::Failed, all + " are made, with " + row};
    return {AnalysisPhase::Successful, all + " are made, " + std::to_string(counts.failed) + " of them failed"};
}

std::string soFar(const MetricLimits& limits, const MetricCounts& counts)
{
    const std::int64_t count = effectiveCount(limits);
    return std::to_string(counts.counted) + (count > 0 ? " of " + std::to_string(count) : std::string()) + (counts.counted == 1 && count == 0 ? " measurement" : " measurements")
        + ", " + std::to_string(counts.failed) + " failed";
}

} // namespace

AnalysisPhase phaseOf(std::optional<bool> success, std::optional<bool> failure)
{
    if (failure.value_or(false)) return AnalysisPhase::Failed;
    if (success.value_or(false)) return AnalysisPhase::Successful;
    if (success && failure) return AnalysisPhase::Inconclusive;
    return success ? AnalysisPhase::Failed : AnalysisPhase::Successful;
}

void MetricCounts::add(AnalysisPhase phase)
{
    ++measured;
    inFlight = false;
    if (phase == AnalysisPhase::Error) {
        ++error;
        ++consecutiveError;
        consecutiveSuccess = 0;
        return;
    }
    ++counted;
    consecutiveError = 0;
    consecutiveSuccess = phase == AnalysisPhase::Successful ? consecutiveSuccess + 1 : 0;
    ++(phase == AnalysisPhase::Successful ? successful : phase == AnalysisPhase::Failed ? failed : inconclusive);
}

Assessment assess(const MetricLimits& limits, const MetricCounts& counts, bool terminating)
{
    if (counts.ended && isOver(*counts.ended)) return {*counts.ended, "it is over already"};
    if (counts.measured == 0) return terminating ? Assessment{AnalysisPhase::Successful, "ended before its first measurement"} : Assessment{AnalysisPhase::Pending, "not measured yet"};
    if (counts.inFlight) return {AnalysisPhase::Running, "a measurement is under way"};
    if (auto found = tripped(limits, counts)) return *std::move(found);
    if (limits.consecutiveSuccessLimit > 0 && counts.consecutiveSuccess >= limits.consecutiveSuccessLimit)
        return {AnalysisPhase::Successful, std::to_string(counts.consecutiveSuccess) + " successes in a row, " + std::to_string(limits.consecutiveSuccessLimit) + " were wanted"};
    if (const std::int64_t count = effectiveCount(limits); count > 0 && counts.counted >= count) return atTheEnd(limits, counts);
    if (terminating) return {AnalysisPhase::Successful, "ended after " + soFar(limits, counts)};
    return {AnalysisPhase::Running, soFar(limits, counts)};
}

std::optional<std::int64_t> nextMeasurementMs(const MetricProgress& metric, std::int64_t runStartMs)
{
    constexpr std::int64_t retryMs = 10'000;
    if (isOver(assess(metric.limits, metric.counts, false).phase)) return std::nullopt;
    if (metric.counts.measured == 0) return runStartMs + metric.limits.initialDelayMs;
    if (metric.counts.inFlight) return metric.resumeAtMs;
    if (!metric.finishedMs) return std::nullopt;
    if (metric.lastPhase == AnalysisPhase::Error) return *metric.finishedMs + retryMs;
    if (!metric.limits.intervalMs) return std::nullopt;
    return *metric.finishedMs + *metric.limits.intervalMs;
}

RolloutEffect effectOf(AnalysisPhase phase)
{
    switch (phase) {
    case AnalysisPhase::Successful: return RolloutEffect::Proceed;
    case AnalysisPhase::Failed:
    case AnalysisPhase::Error: return RolloutEffect::Abort;
    case AnalysisPhase::Inconclusive: return RolloutEffect::Pause;
    case AnalysisPhase::Running:
    case AnalysisPhase::Pending: return RolloutEffect::Wait;
    }
    return RolloutEffect::Wait;
}

RunAssessment assessRun(const std::vector<MetricProgress>& metrics, bool terminated, std::int64_t runStartMs)
{
    RunAssessment run;
    run.terminates = terminated || std::any_of(metrics.begin(), metrics.end(), [](const MetricProgress& metric) { return !metric.limits.dryRun && isBad(assess(metric.limits, metric.counts, false).phase); });
    bool everythingIsOver = true;
    std::optional<AnalysisPhase> worst;
    for (const MetricProgress& metric : metrics) {
        MetricCounts counts = metric.counts;
        // A measurement under way is ended with the run, and says nothing.
        if (run.terminates && counts.inFlight) counts.inFlight = false, --counts.measured;
        const Assessment assessment = assess(metric.limits, counts, run.terminates);
        run.metrics.push_back(assessment.phase);
        everythingIsOver = everythingIsOver && isOver(assessment.phase);
        if (metric.limits.dryRun) {
            run.dryRunBad += isBad(assessment.phase) ? 1 : 0;
        } else if (isOver(assessment.phase) && (!worst || isWorse(*worst, assessment.phase))) {
            worst = assessment.phase;
            run.sentence = metric.name + ": " + assessment.sentence;
        }
        const auto next = run.terminates ? std::nullopt : nextMeasurementMs(metric, runStartMs);
        if (next && (!run.nextMs || *next < *run.nextMs)) run.nextMs = next;
    }
    run.phase = everythingIsOver ? worst.value_or(AnalysisPhase::Successful) : AnalysisPhase::Running;
    if (terminated && run.phase == AnalysisPhase::Successful) run.sentence = "the run was terminated";
    return run;
}

} // namespace holdpoint::monitor
