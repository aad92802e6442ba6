#include "models/monitor/series_levels.h"

namespace holdpoint::monitor {

void Bucket::add(const Bucket& next, std::int64_t gapMs)
{
    if (next.count == 0) return;
    if (count == 0) {
        *this = next;
        return;
    }
    gap = gap || next.gap || next.first.atMs - last.atMs > gapMs;
    if (next.least.value < least.value) least = next.least;
    if (next.most.value > most.value) most = next.most;
    last = next.last;
    count += next.count;
}

void Bucket::add(const Sample& next, std::int64_t gapMs)
{
    add(Bucket{next, next, next, next, 1, false}, gapMs);
}

void SeriesLevels::add(const Sample& sample)
{
    if (m_levels.empty()) m_levels.emplace_back();
    m_levels.front().open.add(sample, m_gapMs);
    if (++m_samples % leaf == 0) close(0);
}

void SeriesLevels::close(std::size_t level)
{
    for (;; ++level) {
        const Bucket done = m_levels[level].open;
        m_levels[level].open = {};
        m_levels[level].whole.push_back(done);
        if (level + 1 == m_levels.size() && whole(level) == 1) return;
        if (level + 1 == m_levels.size()) {
            // The second bucket of the highest level: from here on there is one above it, which begins with the first.
            m_levels.emplace_back();
            m_levels[level + 1].open = m_levels[level].whole.front();
        }
        m_levels[level + 1].open.add(done, m_gapMs);
        Level& own = m_levels[level];
        // Four at a time: a bucket above has all of those below it or none.
        while (own.whole.size() >= m_kept + fan && own.forgotten + fan <= whole(level + 1) * fan) {
            own.whole.erase(own.whole.begin(), own.whole.begin() + fan);
            own.forgotten += fan;
        }
        if (whole(level) % fan != 0) return;
    }
}

std::size_t SeriesLevels::bytes() const
{
    std::size_t bytes = 0;
    for (const Level& level : m_levels) bytes += sizeof(Level) + level.whole.size() * sizeof(Bucket);
    return bytes;
}

} // namespace holdpoint::monitor
