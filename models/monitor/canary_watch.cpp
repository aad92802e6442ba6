#include "models/monitor/canary_watch.h"

#include "models/monitor/canary.h"
#include "models/monitor/mean.h"
#include "models/monitor/measure_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace holdpoint::monitor {

namespace {

/// More than any source gives in a window that somebody waits for.
constexpr std::size_t mostPoints = 20'000;

CanaryRule ruleOf(const LimitRule& limit)
{
    const double part = limit.line / 100;
    const bool above = limit.passed == Passed::Above || limit.passed == Passed::AtOrAbove;
    CanaryRule rule;
    rule.mustHaveData = true;
    rule.effect = EffectLines{1 / (1 + part), 1 + part};
    rule.direction = limit.against == Against::PercentDown || !above ? Direction::Decrease : Direction::Increase;
    if (limit.against == Against::PercentDown) rule.effect = EffectLines{1 - part, 1 + part};
    if (limit.against == Against::Times) rule.effect = EffectLines{limit.line, limit.line};
    return rule;
}

std::vector<double> valuesIn(const LimitRule& limit, const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs)
{
    std::vector<double> values;
    for (const Sample& sample : samples)
        if (sample.atMs >= fromMs && sample.atMs < toMs && std::isfinite(sample.value) && !limit.excused(sample)) values.push_back(sample.value);
    return values;
}

std::string inUnit(const LimitRule& limit, double value) { return withUnit(numberText(value), limit.unit); }

std::string allowed(const LimitRule& limit)
{
    const std::string line = numberText(limit.line);
    return limit.against == Against::Times ? line + " times is the limit" : line + " % is the limit";
}

/// "p95: a mean of 49 ms against 40 ms of p95 of the old version over 5 min (300 and 300 points), 20 % is the limit: the experiment is higher …"
std::string sentence(const CanaryLimit& limit, const std::vector<double>& control, const std::vector<double>& experiment, std::int64_t overMs, const Classified& found)
{
    return limit.limit.name + ": a mean of " + inUnit(limit.limit, meanOf(experiment)) + " against " + inUnit(limit.limit, meanOf(control)) + " of " + limit.control + " over " + durationText(overMs) + " ("
        + std::to_string(experiment.size()) + " and " + std::to_string(control.size()) + " points), " + allowed(limit.limit) + (found.reason.empty() ? ": no difference that matters" : ": " + found.reason);
}

std::string tooLittle(const CanaryLimit& limit, std::size_t control, std::size_t experiment)
{
    return limit.limit.name + ": " + std::to_string(experiment) + " of " + std::to_string(limit.needed) + " points, and " + std::to_string(control) + " of " + limit.control + " to compare them with";
}

} // namespace

Verdict judgeCanary(const CanaryLimit& limit, const std::vector<Sample>& control, const std::vector<Sample>& experiment, std::int64_t fromMs, std::int64_t toMs)
{
    const std::vector<double> before = valuesIn(limit.limit, control, fromMs, toMs), after = valuesIn(limit.limit, experiment, fromMs, toMs);
    Verdict verdict;
    verdict.atMs = toMs;
    verdict.points = static_cast<std::uint32_t>(after.size());
    for (const Sample& sample : experiment)
        if (sample.atMs < toMs) verdict.sampleMs = std::max(verdict.sampleMs, sample.atMs);
    if (before.size() < limit.needed || after.size() < limit.needed) {
        verdict.state = LimitState::TooLittle;
        verdict.sentence = tooLittle(limit, before.size(), after.size());
        return verdict;
    }
    const Classified found = classify(before, after, ruleOf(limit.limit));
    const bool worse = found.classification == Classification::High || found.classification == Classification::Low;
    verdict.state = worse ? LimitState::Breached : LimitState::Holds;
    verdict.measured = meanOf(after);
    verdict.change = limit.limit.against == Against::Times ? found.deviation : (found.deviation - 1) * 100 * (limit.limit.against == Against::PercentDown ? -1 : 1);
    verdict.sinceMs = worse ? fromMs : 0;
    verdict.sentence = sentence(limit, before, after, toMs - fromMs, found);
    return verdict;
}

void CanaryWatch::take(std::vector<Sample>& into, const Sample& sample)
{
    if (m_off) return;
    if (m_fromMs == 0) m_fromMs = sample.atMs;
    if (sample.atMs >= m_fromMs && into.size() < mostPoints) into.push_back(sample);
}

void CanaryWatch::setShare(double percent, std::int64_t nowMs)
{
    m_off = percent >= 100;
    m_control.clear();
    m_experiment.clear();
    m_last.reset();
    m_fromMs = nowMs;
}

std::optional<Verdict> CanaryWatch::tick(std::int64_t nowMs)
{
    const std::int64_t toMs = m_fromMs + m_limit.windowMs;
    bool judged = false;
    if (!m_off && m_fromMs != 0 && nowMs >= toMs) {
        Verdict verdict = judgeCanary(m_limit, m_control, m_experiment, m_fromMs, toMs);
        if (m_last && m_last->state == LimitState::Breached && verdict.state == LimitState::Holds) verdict.state = LimitState::Returned;
        judged = true;
        m_last = std::move(verdict);
        const auto isOld = [toMs](const Sample& sample) { return sample.atMs < toMs; };
        std::erase_if(m_control, isOld);
        std::erase_if(m_experiment, isOld);
        // After a long break the next window begins now, and no empty one is judged in between.
        m_fromMs = nowMs - toMs < m_limit.windowMs ? toMs : nowMs;
    }
    const Verdict now = look(nowMs);
    if (m_told == now.state && !(judged && now.state == LimitState::Breached)) return std::nullopt;
    m_told = now.state;
    return now;
}

Verdict CanaryWatch::look(std::int64_t nowMs) const
{
    Verdict verdict;
    verdict.atMs = nowMs;
    if (m_off) {
        verdict.state = LimitState::Off;
        verdict.sentence = m_limit.limit.name + ": all of the traffic is on the new version, so there is nothing to compare it with";
    } else if (m_last) {
        verdict = *m_last;
        verdict.atMs = nowMs;
    } else if (m_experiment.empty() && m_control.empty()) {
        verdict.sentence = m_limit.limit.name + ": no sample yet";
    } else {
        verdict.state = LimitState::TooLittle;
        verdict.points = static_cast<std::uint32_t>(m_experiment.size());
        verdict.sentence = tooLittle(m_limit, m_control.size(), m_experiment.size()) + "; looked at after " + durationText(m_limit.windowMs);
    }
    return verdict;
}

} // namespace holdpoint::monitor
