#include "models/monitor/limit_run.h"

#include <cmath>

namespace holdpoint::monitor {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The measure as the rule counts it: itself, or against the baseline.
double changeOf(const LimitRule& rule, double measured)
{
    if (rule.against == Against::Nothing) return measured;
    const double base = *rule.baseline, difference = measured - base;
    const bool same = std::abs(difference) < rule.leastChange || difference == 0;
    if (rule.against == Against::Times) return same ? 1 : measured / base;
    if (same) return 0;
    return (rule.against == Against::PercentUp ? difference : -difference) / std::abs(base) * 100;
}

/// `slack`: how far behind the line it counts as passed all the same.
bool passes(const LimitRule& rule, double value, double slack)
{
    switch (rule.passed) {
    case Passed::Above: return value > rule.line - slack;
    case Passed::AtOrAbove: return value >= rule.line - slack;
    case Passed::Below: return value < rule.line + slack;
    case Passed::AtOrBelow: return value <= rule.line + slack;
    case Passed::Differs: return value != rule.line;    // nothing lies behind such a line
    }
    return false;
}

} // namespace

void LimitRun::begin()
{
    breakOff();
    m_breached = false;
    m_returnedAt.reset();
    m_shift.reset();
    m_state = LimitState::NoData;
}

void LimitRun::breakOff()
{
    m_passedSince.reset();
    m_ring.clear();
    m_ringNext = 0;
    m_hits = 0;
}

bool LimitRun::isPassed(const LimitRule& rule, const Measured& measured, bool excused)
{
    m_change = changeOf(rule, measured.value);
    const bool over = !(excused && !rule.hasWindow()) && passes(rule, m_change, m_breached ? rule.deadband : 0);
    if (rule.of <= 1) return over;
    if (m_ring.size() < rule.of) {
        m_ring.push_back(over);
    } else {
        if (m_ring[m_ringNext]) --m_hits;
        m_ring[m_ringNext] = over;
        m_ringNext = (m_ringNext + 1) % m_ring.size();
    }
    if (over) ++m_hits;
    return m_hits >= rule.hits;
}

/// What the test says of all samples until now, this one among them.
bool LimitRun::isShifted(const LimitRule& rule, const Sample& sample, const Measured& measured, bool excused)
{
    m_change = changeOf(rule, measured.value);
    if (!m_shift) m_shift.emplace(*rule.test);
    if (!excused) m_shift->take(sample, passes(rule, m_change, m_breached ? rule.deadband : 0));
    return m_shift->stands();
}

void LimitRun::settle(const LimitRule& rule, std::int64_t atMs, std::int64_t sinceMs, bool passed)
{
    if (passed) {
        if (!m_passedSince) m_passedSince = sinceMs;
        if (atMs - *m_passedSince >= rule.forMs) m_breached = true;
        if (m_breached) m_returnedAt.reset();
        m_state = m_breached ? LimitState::Breached : LimitState::Pending;
        return;
    }
    m_passedSince.reset();
    if (m_breached) m_returnedAt = atMs;
    m_breached = false;
    m_state = m_returnedAt ? LimitState::Returned : LimitState::Holds;
}

void LimitRun::take(const LimitRule& rule, const Sample& sample, const Measured& measured, bool excused, bool inForce)
{
    const bool gap = m_any && rule.staleMs > 0 && sample.atMs - m_lastMs > rule.staleMs;
    if (gap) breakOff();
    if (!inForce) begin();
    m_points = rule.hasWindow() ? measured.points : gap || !m_any ? 1 : m_points + 1;
    m_any = true;
    m_lastMs = sample.atMs;
    m_measured = measured.points > 0 ? measured.value : none;
    m_change = none;
    if (!inForce) return;
    if (rule.against != Against::Nothing && !rule.baseline) {
        begin();
        m_state = LimitState::NoData;
    } else if (m_points < rule.needed || measured.points == 0) {
        breakOff();
        m_state = LimitState::TooLittle;
    } else {
        const bool passed = rule.test ? isShifted(rule, sample, measured, excused) : isPassed(rule, measured, excused);
        settle(rule, sample.atMs, passed && rule.test ? m_shift->sinceMs() : sample.atMs, passed);
    }
}

void LimitRun::skip(const LimitRule& rule, std::int64_t lastMs, std::uint64_t samples, const Measured& measured)
{
    m_points = rule.hasWindow() ? measured.points : m_points + static_cast<std::uint32_t>(samples);
    m_lastMs = lastMs;
    m_measured = measured.value;
    m_change = changeOf(rule, measured.value);
}

LimitState LimitRun::stateAt(const LimitRule& rule, std::int64_t nowMs, bool inForce) const
{
    if (!inForce) return LimitState::Off;
    if (!m_any) return LimitState::NoData;
    return rule.staleMs > 0 && nowMs - m_lastMs > rule.staleMs ? LimitState::Stale : m_state;
}

Verdict LimitRun::verdictAt(const LimitRule& rule, std::int64_t nowMs, bool inForce) const
{
    Verdict verdict;
    verdict.state = stateAt(rule, nowMs, inForce);
    verdict.atMs = nowMs;
    if (m_any) {
        verdict.sampleMs = m_lastMs;
        verdict.measured = m_measured;
        verdict.change = m_change;
        verdict.sinceMs = m_passedSince.value_or(m_returnedAt.value_or(0));
        verdict.points = m_points;
        verdict.hits = m_hits;
        if (m_shift && inForce) verdict.evidence = m_shift->evidence();
    }
    verdict.sentence = sentenceOf(rule, verdict);
    return verdict;
}

} // namespace holdpoint::monitor
