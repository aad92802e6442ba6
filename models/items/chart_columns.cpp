#include "models/items/chart_columns.h"

#include <algorithm>

namespace holdpoint::items {

namespace {

std::int64_t floorOf(std::int64_t ms, std::int64_t width) { return ms / width - (ms % width < 0 ? 1 : 0); }

} // namespace

const std::vector<monitor::Column>& ChartColumns::over(std::int64_t fromMs, std::int64_t toMs, std::int64_t widthMs, std::int64_t untilMs)
{
    const std::int64_t begin = floorOf(fromMs, widthMs), past = std::max(floorOf(toMs - 1, widthMs) + 1, begin);
    const bool keep = widthMs == m_width && begin >= m_begin && begin <= std::min(end(), m_overBefore) && floorOf(untilMs, widthMs) >= m_overBefore;
    if (!keep) {
        m_columns.clear();
        m_width = widthMs;
        m_begin = m_overBefore = begin;
    }
    m_columns.erase(m_columns.begin(), m_columns.begin() + static_cast<std::ptrdiff_t>(begin - m_begin));
    m_begin = begin;
    // The newest column that has something in it is asked for again: from its end to the next sample there may be a gap.
    const std::int64_t seam = std::min({m_overBefore, end(), past});
    std::int64_t askFrom = seam;
    while (askFrom > begin && (askFrom == seam || m_columns[static_cast<std::size_t>(askFrom - begin)].count == 0)) --askFrom;
    m_columns.resize(static_cast<std::size_t>(seam - begin));
    std::vector<monitor::Column> fresh = ask(askFrom, past, untilMs);
    m_columns.insert(m_columns.end(), fresh.begin() + static_cast<std::ptrdiff_t>(seam - askFrom), fresh.end());
    const std::optional<monitor::Sample> last = m_feed->last();
    m_overBefore = last ? std::clamp(floorOf(std::min(last->atMs, untilMs), widthMs), begin, past) : begin;
    return m_columns;
}

std::vector<monitor::Column> ChartColumns::ask(std::int64_t begin, std::int64_t end, std::int64_t untilMs)
{
    if (end <= begin) return {};
    m_asked += static_cast<std::uint64_t>(end - begin);
    std::vector<monitor::Column> columns = m_feed->columns(begin * m_width, end * m_width, static_cast<std::size_t>(end - begin));
    columns.resize(static_cast<std::size_t>(end - begin));
    const std::int64_t cut = floorOf(untilMs, m_width);
    if (cut >= end) return columns;
    // The column in which the moment lies that is looked at: what came after it in the same column is not known yet.
    for (std::int64_t i = std::max(cut, begin); i < end; ++i) {
        monitor::Column& column = columns[static_cast<std::size_t>(i - begin)];
        const std::vector<monitor::Column> known = i == cut ? m_feed->columns(i * m_width, untilMs + 1, 1) : std::vector<monitor::Column>{};
        const bool gapBefore = column.gapBefore;
        column = known.empty() ? monitor::Column{} : known.front();
        column.gapBefore = gapBefore && column.count > 0;
    }
    return columns;
}

} // namespace holdpoint::items
