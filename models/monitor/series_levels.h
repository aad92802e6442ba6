#pragma once

#include "models/monitor/sample.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace holdpoint::monitor {

/// What stands for a row of samples on a screen, however many there are: the first, the last, the least and the most.
struct Bucket {
    Sample first, least, most, last;
    std::uint64_t count = 0;
    bool gap = false;           ///< two of its samples lie further apart than they should

    void add(const Bucket& next, std::int64_t gapMs);
    void add(const Sample& next, std::int64_t gapMs);
};

/// The buckets of a series, in levels: the lowest hold 64 samples each, and each one above holds four of those below it. They are
/// made while samples come, a sample at a time, and are never made anew.
///
/// Each level keeps its newest buckets only, so memory is bounded however long samples come; what has been forgotten below is
/// still known above, and to the sample on the disk.
class SeriesLevels {
public:
    static constexpr std::uint64_t leaf = 64, fan = 4;

    /// `kept`: how many buckets a level keeps at the least.
    SeriesLevels(std::int64_t gapMs, std::size_t kept) : m_gapMs(gapMs), m_kept(kept) {}

    void add(const Sample& sample);

    [[nodiscard]] std::size_t levels() const { return m_levels.size(); }
    /// How many whole buckets a level has, with those that are forgotten.
    [[nodiscard]] std::uint64_t whole(std::size_t level) const { return level < m_levels.size() ? m_levels[level].forgotten + m_levels[level].whole.size() : 0; }
    [[nodiscard]] bool keeps(std::size_t level, std::uint64_t index) const { return index >= m_levels[level].forgotten; }
    [[nodiscard]] const Bucket& at(std::size_t level, std::uint64_t index) const { return m_levels[level].whole[index - m_levels[level].forgotten]; }
    /// How many samples a bucket of a level stands for.
    [[nodiscard]] static std::uint64_t samplesIn(std::size_t level) { return leaf << (2 * level); }
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Level {
        std::deque<Bucket> whole;
        std::uint64_t forgotten = 0;
        Bucket open;            ///< of those below that are whole
    };

    void close(std::size_t level);

    std::int64_t m_gapMs;
    std::size_t m_kept;
    std::vector<Level> m_levels;
    std::uint64_t m_samples = 0;
};

} // namespace holdpoint::monitor
