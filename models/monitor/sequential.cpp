#include "models/monitor/sequential.h"

#include "models/monitor/mean.h"
#include "models/monitor/measure_words.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace holdpoint::monitor {

namespace {

/// The least variance that a rank has: of a uniform one. Fewer distinct values vary less, and their tails are no lighter.
constexpr double uniformVariance = 1.0 / 12;

/// The bets are best on shifts that are seen within about so many samples.
constexpr double boldness = 16;

/// The long-run variance if each score depends on the one before: with the most dependence that the baseline allows.
double byAutoregression(const std::vector<double>& scores, double mean)
{
    double own = 0, next = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        own += (scores[i] - mean) * (scores[i] - mean);
        if (i > 0) next += (scores[i] - mean) * (scores[i - 1] - mean);
    }
    if (own <= 0) return 0;
    const auto count = static_cast<double>(scores.size());
    const double seen = next / own, error = std::sqrt(std::max(1 - seen * seen, 0.0) / count);
    const double most = std::clamp(seen + error + (1 + 3 * seen) / count, 0.0, 0.995);
    return std::max(own / count, uniformVariance) * (1 + most) / (1 - most);
}

/// The same for dependence of any form that fades within a batch: by the means of batches.
double byBatches(const std::vector<double>& scores, double mean)
{
    const auto count = static_cast<double>(scores.size());
    const auto size = static_cast<std::size_t>(std::max(2.0, std::pow(count, 0.6)));
    const std::size_t batches = scores.size() / size;
    if (batches < 3) return 0;
    double sum = 0;
    for (std::size_t b = 0; b < batches; ++b) {
        double batch = 0;
        for (std::size_t i = b * size; i < (b + 1) * size; ++i) batch += scores[i] - mean;
        sum += batch * batch / static_cast<double>(size);
    }
    return sum / static_cast<double>(batches - 1);
}

double rankOf(const std::vector<double>& sorted, double value)
{
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), value);
    const auto above = below != sorted.end() && *below == value ? std::upper_bound(below, sorted.end(), value) : below;
    return (static_cast<double>(below - sorted.begin()) + static_cast<double>(above - below) / 2) / static_cast<double>(sorted.size());
}

} // namespace

Result<SequentialTest> SequentialTest::against(const std::vector<Sample>& baseline, SequentialRule rule)
{
    SequentialTest test(std::move(rule));
    for (const Sample& sample : baseline)
        if (std::isfinite(sample.value)) test.m_sorted.push_back(sample.value);
    if (test.m_sorted.size() < leastBaseline)
        return Error{"no baseline for " + test.m_rule.name + ": " + std::to_string(test.m_sorted.size()) + " of " + std::to_string(leastBaseline) + " points; let the probe run for longer before the change begins"};
    const std::vector<double> inOrder = test.m_sorted;
    std::sort(test.m_sorted.begin(), test.m_sorted.end());
    std::vector<double> scores;
    scores.reserve(inOrder.size());
    for (const double value : inOrder) scores.push_back(rankOf(test.m_sorted, value));
    const double mean = meanOf(scores);
    test.m_variance = std::max({uniformVariance, byAutoregression(scores, mean), byBatches(scores, mean)});
    const bool higher = test.m_rule.worse == Worse::Higher;
    test.m_scale = 1 / (higher ? 1 + test.m_rule.tolerance : 1 - test.m_rule.tolerance);
    const std::int64_t beginnings = std::max<std::int64_t>(test.m_rule.horizonSamples / std::max<std::int64_t>(test.m_rule.stepSamples, 1), 1);
    test.m_logFirst = std::log(2 / test.m_rule.falseAlarms);
    test.m_logLater = std::log(2 * static_cast<double>(beginnings) / test.m_rule.falseAlarms);
    test.begin();
    return test;
}

void SequentialTest::begin()
{
    m_sum = 0;
    m_count = 0;
    m_first = {0, 0, m_lastMs};
    m_later.clear();
    m_raised = false;
}

double SequentialTest::scoreOf(double value) const
{
    // Of what is below zero, a part of it is nearer to zero and no larger.
    const double rank = rankOf(m_sorted, value > 0 ? value * m_scale : value);
    return (m_rule.worse == Worse::Higher ? rank : 1 - rank) - 0.5;
}

double SequentialTest::logWorth(double gain, double count) const
{
    const double variance = m_variance;
    const auto baseline = static_cast<double>(m_sorted.size());
    // What the scores are if there is a shift of some size above zero, over what they are if there is none but the baseline's own error:
    // two normal means, the one with half of a normal before it, the other with a normal as narrow as the baseline is long.
    const double shifted = count + boldness;
    const double tail = std::erfc(-gain / std::sqrt(2 * variance * shifted)) / 2;
    return gain * gain / (2 * variance) * (1 / shifted - 1 / (count + baseline)) - std::log(shifted / boldness * baseline / (count + baseline)) / 2
        + std::numbers::ln2 + std::log(std::max(tail, 1e-300));
}

bool SequentialTest::isWorth(const Begin& begin, double logNeeded) const
{
    const double gain = m_sum - begin.sum;
    // Most looks end here, without a logarithm: a bet is never worth more than this.
    if (gain <= 0 || gain * gain / (2 * m_variance * (static_cast<double>(m_count - begin.count) + boldness)) + std::numbers::ln2 < logNeeded) return false;
    return logWorth(begin) >= logNeeded;
}

bool SequentialTest::take(const Sample& sample)
{
    if (!std::isfinite(sample.value) || m_raised) return false;
    if (m_count >= m_rule.horizonSamples) begin();
    if (m_count == 0) m_first.atMs = sample.atMs;
    if (m_count > 0 && m_count % std::max<std::int64_t>(m_rule.stepSamples, 1) == 0) {
        while (!m_later.empty() && m_later.back().sum >= m_sum) m_later.pop_back();
        m_later.push_back({m_sum, m_count, sample.atMs});
    }
    m_lastMs = sample.atMs;
    m_sum += scoreOf(sample.value);
    ++m_count;
    m_raised = isWorth(m_first, m_logFirst);
    for (const Begin& begin : m_later) m_raised = m_raised || isWorth(begin, m_logLater);
    return m_raised;
}

const SequentialTest::Begin& SequentialTest::best() const
{
    const Begin* best = &m_first;
    double worth = logWorth(m_first) - m_logFirst;
    for (const Begin& begin : m_later)
        if (const double other = logWorth(begin) - m_logLater; other > worth) worth = other, best = &begin;
    return *best;
}

double SequentialTest::evidence() const
{
    if (m_count == 0) return 1;
    const Begin& begin = best();
    return std::exp(logWorth(begin) - (&begin == &m_first ? m_logFirst : m_logLater)) / m_rule.falseAlarms;
}

std::optional<std::int64_t> SequentialTest::soonest() const
{
    // A change is seen later when it comes later, so that is what is promised.
    for (std::int64_t count = 1; count <= m_rule.horizonSamples; ++count)
        if (logWorth(static_cast<double>(count) / 2, static_cast<double>(count)) >= m_logLater) return count;
    return std::nullopt;
}

std::string SequentialTest::words() const
{
    if (m_count == 0) return m_rule.name + ": no sample yet to compare with its baseline";
    const Begin& begin = best();
    const auto count = static_cast<double>(m_count - begin.count);
    const double rank = (m_sum - begin.sum) / count + 0.5;
    const std::string side = m_rule.worse == Worse::Higher ? "higher" : "lower";
    const std::string bet = "the evidence is " + numberText(std::round(evidence() * 10) / 10) + " to 1, " + numberText(needed()) + " to 1 was agreed";
    if (!m_raised) return m_rule.name + ": not " + side + " than before; " + bet;
    return m_rule.name + ": " + side + " than before for " + durationText(m_lastMs - begin.atMs) + ", in " + numberText(std::round(rank * 100)) + " % of comparisons; " + bet;
}

} // namespace holdpoint::monitor
