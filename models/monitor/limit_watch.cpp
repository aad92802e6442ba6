#include "models/monitor/limit_watch.h"

#include <cmath>

namespace holdpoint::monitor {

LimitWatch::LimitWatch(LimitRule rule, PhaseTimes times) : m_rule(std::move(rule)), m_times(times), m_window(m_rule) {}

bool LimitWatch::inForce(std::int64_t atMs) const
{
    return m_rule.isInForce(atMs, m_times);
}

std::optional<Verdict> LimitWatch::take(const Sample& sample)
{
    if (!std::isfinite(sample.value) || (!m_run.isEmpty() && sample.atMs <= m_run.lastMs())) return std::nullopt;
    const bool excused = !m_rule.excuses.empty() && m_rule.excused(sample, m_times);
    m_run.take(m_rule, sample, m_window.take(sample, excused), excused, inForce(sample.atMs));
    return tellChange(sample.atMs);
}

std::optional<Verdict> LimitWatch::tick(std::int64_t nowMs)
{
    return tellChange(nowMs);
}

std::optional<Verdict> LimitWatch::tellChange(std::int64_t nowMs)
{
    const LimitState state = m_run.stateAt(m_rule, nowMs, inForce(nowMs));
    if (m_told == state) return std::nullopt;
    m_told = state;
    return look(nowMs);
}

Verdict LimitWatch::look(std::int64_t nowMs) const
{
    return m_run.verdictAt(m_rule, nowMs, inForce(nowMs));
}

} // namespace holdpoint::monitor
