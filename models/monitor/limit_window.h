#pragma once

#include "models/monitor/limit_rule.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace holdpoint::monitor {

/// What a rule measures at a sample.
struct Measured {
    double value = 0;           ///< means nothing while there are no points
    std::uint32_t points = 0;   ///< of the window, with the last sample
};

/// The sum of what is in a queue, by two stacks: no sum is ever made smaller again, so one huge value that has come and gone
/// leaves no error behind, as a running sum would keep it for ever.
class QueueSum {
public:
    void push(double value) { m_back.push_back(value), m_backSum += value; }
    void pop();
    [[nodiscard]] double sum() const { return (m_front.empty() ? 0 : m_front.back()) + m_backSum; }

private:
    std::vector<double> m_back, m_front;    ///< of the front: each with the sum of all that were pushed after it
    double m_backSum = 0;
};

/// The window of one limit: takes samples in the order of their times and knows its measure after each of them.
/// Constant time a sample; a percentile keeps its points sorted, which moves a few hundred bytes for a usual window and at most
/// 32 KB for the largest.
class LimitWindow {
public:
    explicit LimitWindow(const LimitRule& rule);

    /// The measure with this sample in it; an excused one goes into no window.
    Measured take(const Sample& sample, bool excused);

private:
    [[nodiscard]] bool isKept(std::int64_t atMs) const;
    void drop(std::int64_t atMs);
    Measured rateWith(const Sample& sample);

    Measure m_measure;
    double m_percentile;
    std::int64_t m_windowMs, m_apartMs, m_rateMs;
    std::deque<Sample> m_kept;          ///< of a rate: with the growth since the first sample in place of the value
    std::vector<double> m_sorted;
    QueueSum m_sum;
    std::optional<double> m_counter;    ///< what the counter showed last
    double m_growth = 0;
};

/// Which of `count` sorted values a percentile is, by nearest rank.
[[nodiscard]] std::size_t nearestRank(double percentile, std::size_t count);

} // namespace holdpoint::monitor
