#include "models/monitor/limit_window.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

void QueueSum::pop()
{
    if (m_front.empty()) {
        double sum = 0;
        for (auto value = m_back.rbegin(); value != m_back.rend(); ++value) m_front.push_back(sum += *value);
        m_back.clear();
        m_backSum = 0;
    }
    m_front.pop_back();
}

std::size_t nearestRank(double percentile, std::size_t count)
{
    const double rank = std::ceil(percentile / 100 * static_cast<double>(count));
    return static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(count))) - 1;
}

LimitWindow::LimitWindow(const LimitRule& rule)
    : m_measure(rule.measure), m_percentile(rule.percentile), m_windowMs(rule.windowMs), m_apartMs(rule.windowMs / mostWindowPoints), m_rateMs(rule.rateMs)
{
}

bool LimitWindow::isKept(std::int64_t atMs) const
{
    return m_kept.empty() || atMs - m_kept.back().atMs >= m_apartMs;
}

void LimitWindow::drop(std::int64_t atMs)
{
    while (!m_kept.empty() && m_kept.front().atMs <= atMs - m_windowMs) {
        if (m_measure == Measure::Percentile) m_sorted.erase(std::lower_bound(m_sorted.begin(), m_sorted.end(), m_kept.front().value));
        if (m_measure == Measure::Mean) m_sum.pop();
        m_kept.pop_front();
    }
}

Measured LimitWindow::rateWith(const Sample& sample)
{
    if (m_counter) m_growth += sample.value >= *m_counter ? sample.value - *m_counter : sample.value;
    m_counter = sample.value;
    if (isKept(sample.atMs)) m_kept.push_back({sample.atMs, m_growth});
    const auto points = static_cast<std::uint32_t>(m_kept.size() + (m_kept.back().atMs == sample.atMs ? 0 : 1));
    const std::int64_t spent = sample.atMs - m_kept.front().atMs;
    // One look at a counter tells no rate.
    if (spent <= 0) return {0, 0};
    return {(m_growth - m_kept.front().value) / static_cast<double>(spent) * static_cast<double>(m_rateMs), points};
}

Measured LimitWindow::take(const Sample& sample, bool excused)
{
    if (m_measure == Measure::Value) return {sample.value, 1};
    drop(sample.atMs);
    if (m_measure == Measure::Rate) {
        if (!excused) return rateWith(sample);
        return {0, 0};
    }
    if (!excused && isKept(sample.atMs)) {
        m_kept.push_back(sample);
        if (m_measure == Measure::Mean) m_sum.push(sample.value);
        else m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), sample.value), sample.value);
    }
    if (m_kept.empty()) return {0, 0};
    const double value = m_measure == Measure::Mean ? m_sum.sum() / static_cast<double>(m_kept.size()) : m_sorted[nearestRank(m_percentile, m_sorted.size())];
    return {value, static_cast<std::uint32_t>(m_kept.size())};
}

} // namespace holdpoint::monitor
