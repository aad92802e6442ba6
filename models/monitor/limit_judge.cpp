// The verdict on stored samples. The windows are computed anew at every sample, from the samples themselves: what this says
// is easy to believe, and the watch, which is quick, has to say the same.

#include "models/monitor/limit_watch.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

namespace {

/// The samples that a series would hold: numbers, each later than the one before.
std::vector<Sample> inOrder(const std::vector<Sample>& samples)
{
    std::vector<Sample> good;
    for (const Sample& sample : samples)
        if (std::isfinite(sample.value) && (good.empty() || sample.atMs > good.back().atMs)) good.push_back(sample);
    return good;
}

/// The points that go into windows: not excused, and not too close together.
std::vector<Sample> pointsOf(const LimitRule& rule, const std::vector<Sample>& samples, const PhaseTimes& times)
{
    std::vector<Sample> points;
    for (const Sample& sample : samples) {
        if (rule.excused(sample, times)) continue;
        const bool lastIsGone = !points.empty() && points.back().atMs <= sample.atMs - rule.windowMs;
        if (points.empty() || lastIsGone || sample.atMs - points.back().atMs >= rule.windowMs / mostWindowPoints) points.push_back(sample);
    }
    return points;
}

std::vector<Sample>::const_iterator firstFrom(const std::vector<Sample>& samples, std::int64_t fromMs)
{
    return std::lower_bound(samples.begin(), samples.end(), fromMs, [](const Sample& sample, std::int64_t ms) { return sample.atMs < ms; });
}

/// How far a counter went from one moment to another, over all of its samples in between.
double growth(const LimitRule& rule, const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs, const PhaseTimes& times)
{
    double grown = 0;
    const Sample* before = nullptr;
    for (auto sample = firstFrom(samples, fromMs); sample != samples.end() && sample->atMs <= toMs; ++sample) {
        if (rule.excused(*sample, times)) continue;
        if (before) grown += sample->value >= before->value ? sample->value - before->value : sample->value;
        before = &*sample;
    }
    return grown;
}

Measured measureAt(const LimitRule& rule, const std::vector<Sample>& samples, const std::vector<Sample>& points, const Sample& at, const PhaseTimes& times)
{
    if (!rule.hasWindow()) return {at.value, 1};
    std::vector<double> values;
    std::optional<std::int64_t> first, last;
    for (auto point = firstFrom(points, at.atMs - rule.windowMs + 1); point != points.end() && point->atMs <= at.atMs; ++point) {
        if (!first) first = point->atMs;
        last = point->atMs;
        values.push_back(point->value);
    }
    const auto count = static_cast<std::uint32_t>(values.size());
    if (rule.measure == Measure::Rate) {
        if (!first || *first == at.atMs || rule.excused(at, times)) return {};
        const double perMs = growth(rule, samples, *first, at.atMs, times) / static_cast<double>(at.atMs - *first);
        return {perMs * static_cast<double>(rule.rateMs), count + (*last == at.atMs ? 0U : 1U)};
    }
    if (values.empty()) return {};
    double sum = 0;
    for (const double value : values) sum += value;
    if (rule.measure == Measure::Mean) return {sum / static_cast<double>(count), count};
    std::sort(values.begin(), values.end());
    return {values[nearestRank(rule.percentile, values.size())], count};
}

} // namespace

Verdict judge(const LimitRule& rule, const std::vector<Sample>& samples, std::int64_t nowMs, const PhaseTimes& times)
{
    const std::vector<Sample> good = inOrder(samples), points = pointsOf(rule, good, times);
    LimitRun run;
    for (const Sample& sample : good)
        run.take(rule, sample, measureAt(rule, good, points, sample, times), rule.excused(sample, times), rule.isInForce(sample.atMs, times));
    return run.verdictAt(rule, nowMs, rule.isInForce(nowMs, times));
}

} // namespace holdpoint::monitor
