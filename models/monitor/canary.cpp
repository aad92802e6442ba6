#include "models/monitor/canary.h"

#include "models/monitor/mean.h"
#include "models/monitor/measure_words.h"
#include "models/monitor/rank_test.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace holdpoint::monitor {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double meanRatio(const std::vector<double>& experiment, const std::vector<double>& control)
{
    const double above = meanOf(experiment), below = meanOf(control);
    return above == 0 || below == 0 ? nan : above / below;
}

std::vector<double> prepared(std::vector<double> values, const CanaryRule& rule)
{
    if (rule.nans == NanStrategy::Replace) std::replace_if(values.begin(), values.end(), [](double value) { return std::isnan(value); }, 0.0);
    // What is infinite is no measurement either, and has no distance to anything.
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (rule.removeOutliers && !values.empty()) values = withoutOutliers(std::move(values), rule.outlierFactor);
    return values;
}

/// What is to be told with no data on one side or on both.
Classified withoutData(bool control, bool experiment, const CanaryRule& rule)
{
    Classified answer;
    if (rule.nans == NanStrategy::Replace) return answer;
    answer.reason = std::string("no data from ") + (!control && !experiment ? "the control and the experiment" : control ? "the experiment" : "the control");
    const bool fails = rule.mustHaveData && !rule.critical;
    answer.classification = fails ? Classification::NodataFailMetric : Classification::Nodata;
    answer.critical = rule.critical;
    return answer;
}

bool isOneValue(const std::vector<double>& sorted) { return sorted.front() == sorted.back(); }

/// Two sides of one value each are all ties, and no test can tell them apart. So they are spread a little, by a row of normal
/// numbers that is the same on every machine and at every time.
void spread(std::vector<double>& values, std::uint64_t seed)
{
    const auto uniform = [&seed] {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        return (static_cast<double>(seed >> 11) + 0.5) / 9007199254740992.0;
    };
    for (double& value : values) {
        const double radius = std::sqrt(-2 * std::log(uniform())), angle = 2 * std::numbers::pi * uniform();
        value += std::abs(value) * 1e-5 * radius * std::cos(angle);
    }
    std::sort(values.begin(), values.end());
}

EffectLines linesOf(const std::optional<EffectLines>& lines, const CanaryRule& rule)
{
    if (lines) return *lines;
    return rule.measure == EffectMeasure::Cles ? EffectLines{0.5, 0.5} : EffectLines{};
}

/// Whether an effect reaches its line. One that cannot be told is as large as it needs to be.
bool reaches(double effect, const EffectLines& lines, Classification side)
{
    return std::isnan(effect) || (side == Classification::High ? effect >= lines.high : effect <= lines.low);
}

Classified sided(Classified answer, Classification side, double effect, const CanaryRule& rule)
{
    answer.classification = side;
    answer.critical = rule.critical && reaches(effect, linesOf(rule.criticalEffect, rule), side);
    answer.reason = std::string("the experiment is ") + (side == Classification::High ? "higher" : "lower") + " than the control";
    if (!std::isnan(answer.deviation)) answer.reason += ", its mean " + numberText(answer.deviation, 1) + " times the control's";
    if (answer.estimate) answer.reason += ", shifted by " + numberText(*answer.estimate) + " (" + numberText(*answer.lower) + " to " + numberText(*answer.upper) + ")";
    return answer;
}

Classified byRanks(std::vector<double> control, std::vector<double> experiment, const CanaryRule& rule)
{
    Classified answer;
    answer.deviation = meanRatio(experiment, control);
    const double effect = rule.measure == EffectMeasure::Cles ? chanceToBeGreater(experiment, control) : answer.deviation;
    if (isOneValue(control) && isOneValue(experiment)) {
        spread(control, 1);
        spread(experiment, 2);
    }
    const Shift shift = rankShift(std::move(experiment), std::move(control), rule.confidence);
    answer.lower = shift.lower;
    answer.upper = shift.upper;
    answer.estimate = shift.estimate;
    const double band = rule.tolerance * std::abs(shift.estimate);
    const EffectLines lines = linesOf(rule.effect, rule);
    if (rule.direction != Direction::Decrease && shift.lower > band && reaches(effect, lines, Classification::High)) return sided(answer, Classification::High, effect, rule);
    if (rule.direction != Direction::Increase && shift.upper < -band && reaches(effect, lines, Classification::Low)) return sided(answer, Classification::Low, effect, rule);
    return answer;
}

Classified byMeans(const std::vector<double>& control, const std::vector<double>& experiment, const CanaryRule& rule)
{
    Classified answer;
    answer.deviation = meanRatio(experiment, control);
    const double above = meanOf(experiment), below = meanOf(control);
    if (above > below && rule.direction != Direction::Decrease) return sided(answer, Classification::High, answer.deviation, rule);
    if (above < below && rule.direction != Direction::Increase) return sided(answer, Classification::Low, answer.deviation, rule);
    return answer;
}

} // namespace

Classified classify(std::vector<double> control, std::vector<double> experiment, const CanaryRule& rule)
{
    control = prepared(std::move(control), rule);
    experiment = prepared(std::move(experiment), rule);
    if (control.empty() || experiment.empty()) return withoutData(!control.empty(), !experiment.empty(), rule);
    std::sort(control.begin(), control.end());
    std::sort(experiment.begin(), experiment.end());
    if (control == experiment) return {};
    if (isOneValue(control) && isOneValue(experiment) && control.front() == experiment.front()) return {};
    return rule.classifier == Classifier::MannWhitney ? byRanks(std::move(control), std::move(experiment), rule) : byMeans(control, experiment, rule);
}

double quantile(const std::vector<double>& values, double share)
{
    const double rank = static_cast<double>(values.size() - 1) * share;
    const auto below = static_cast<std::size_t>(rank), above = std::min(below + 1, values.size() - 1);
    return values[below] + (rank - static_cast<double>(below)) * (values[above] - values[below]);
}

std::vector<double> withoutOutliers(std::vector<double> values, double factor)
{
    if (values.empty()) return values;
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const double first = quantile(sorted, 0.25), third = quantile(sorted, 0.75), reach = factor * (third - first);
    const double least = std::min(quantile(sorted, 0.01), first - reach), most = std::max(quantile(sorted, 0.99), third + reach);
    std::erase_if(values, [&](double value) { return value < least || value > most; });
    return values;
}

} // namespace holdpoint::monitor
