// What a canary is worth as a whole: the share of its metrics that pass, group by group.

#include "models/monitor/canary.h"

#include "models/monitor/measure_words.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

namespace {

double scoreOf(const CanaryGroup& group)
{
    const auto count = [&](auto is) { return static_cast<double>(std::count_if(group.metrics.begin(), group.metrics.end(), [&](const CanaryMetric& metric) { return is(metric.classification); })); };
    const double counted = count([](Classification c) { return c != Classification::Nodata; });
    // A group of which nothing is known speaks against nothing.
    return counted == 0 ? 100 : count([](Classification c) { return c == Classification::Pass; }) / counted * 100;
}

/// Why the whole is worth nothing, whatever its groups are worth.
std::string ruin(const std::vector<CanaryGroup>& groups)
{
    std::size_t all = 0, silent = 0, critical = 0;
    for (const CanaryGroup& group : groups)
        for (const CanaryMetric& metric : group.metrics) {
            ++all;
            if (metric.classification == Classification::Nodata) ++silent;
            if (metric.critical && metric.classification != Classification::Pass) ++critical;
        }
    if (critical > 0) return std::to_string(critical) + (critical == 1 ? " critical metric has failed" : " critical metrics have failed");
    if (all > 0 && silent * 2 >= all) return "no data for " + std::to_string(silent) + " of " + std::to_string(all) + " metrics";
    return {};
}

} // namespace

CanaryScore scoreOf(const std::vector<CanaryGroup>& groups, double pass, double marginal)
{
    double weighed = 0, without = 0;
    for (const CanaryGroup& group : groups) {
        if (group.weight) weighed += *group.weight;
        else ++without;
    }
    CanaryScore answer;
    double sum = 0;
    for (const CanaryGroup& group : groups) {
        answer.groups.push_back(scoreOf(group));
        sum += answer.groups.back() * group.weight.value_or(std::max(0.0, 100 - weighed) / std::max(without, 1.0)) / 100;
    }
    answer.reason = ruin(groups);
    answer.score = answer.reason.empty() ? std::round(sum * 100) / 100 : 0;
    answer.verdict = answer.score >= pass ? CanaryVerdict::Pass : answer.score >= marginal ? CanaryVerdict::Marginal : CanaryVerdict::Fail;
    return answer;
}

} // namespace holdpoint::monitor
