#include "models/session/record_view.h"

#include <utility>

namespace holdpoint::session {

void RecordView::jumpTo(journal::Record record, std::deque<journal::Event> recent, engine::Advice advice)
{
    m_record = std::move(record);
    m_recent = std::move(recent);
    while (m_recent.size() > mostRecent) m_recent.pop_front();
    m_advice = std::move(advice);
    Q_EMIT jumped();
    Q_EMIT advised();
}

void RecordView::goOn(const std::vector<journal::Event>& events)
{
    if (events.empty()) return;
    for (const journal::Event& event : events) {
        journal::apply(m_record, event);
        m_recent.push_back(event);
    }
    while (m_recent.size() > mostRecent) m_recent.pop_front();
    Q_EMIT advanced(events);
}

void RecordView::setAdvice(engine::Advice advice)
{
    m_advice = std::move(advice);
    Q_EMIT advised();
}

void RecordView::setForecast(Forecast forecast)
{
    m_forecast = std::move(forecast);
    Q_EMIT forecasted();
}

} // namespace holdpoint::session
