#include "models/items/plan_tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace holdpoint::items {

void PlanTally::add(const ItemShare& share, int sign)
{
    m_marks[static_cast<std::size_t>(share.mark)] += static_cast<std::uint32_t>(sign);
    if (share.mark > Mark::NotChosen) m_expectedMs += sign * share.expectedMs;
    if (sign < 0) return;       // what has begun, has
    if (share.begunMs != 0) m_begunMs = m_begunMs == 0 ? share.begunMs : std::min(m_begunMs, share.begunMs);
    m_settledMs = std::max(m_settledMs, share.settledMs);
}

Mark PlanTally::mark() const
{
    std::vector<Mark> there;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i] > 0) there.push_back(static_cast<Mark>(i));
    return rollUp(there);
}

std::uint32_t PlanTally::count() const { return std::accumulate(m_marks.begin(), m_marks.end(), 0U) - of(Mark::Aside) - of(Mark::NotChosen); }

std::uint32_t PlanTally::done() const { return of(Mark::Passed) + of(Mark::Confirmed) + of(Mark::Skipped) + of(Mark::Overridden); }

std::uint32_t PlanTally::urgent() const
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (isUrgent(static_cast<Mark>(i))) sum += m_marks[i];
    return sum;
}

QString PlanTally::countsText() const
{
    if (count() == 0) return {};
    return QCoreApplication::translate("PlanTally", "%1 of %2").arg(done()).arg(count());
}

} // namespace holdpoint::items
