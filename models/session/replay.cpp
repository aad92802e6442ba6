#include "models/session/replay.h"

#include <algorithm>

namespace holdpoint::session {

namespace {

/// A mark holds a whole record, so there are at most so many, however long the release was.
constexpr std::size_t mostMarks = 32;

std::size_t stride(std::size_t events) { return std::max<std::size_t>(events / mostMarks + 1, 64); }

} // namespace

Replay::Replay(std::string release, std::vector<journal::Event> events, const std::vector<journal::Record>& past, QObject* parent) : RecordView(parent), m_events(std::move(events))
{
    setReleaseId(std::move(release));
    journal::Record record;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (i % stride(m_events.size()) == 0) m_marks.push_back(record);
        journal::apply(record, m_events[i]);
    }
    if (m_marks.empty()) m_marks.push_back(record);
    m_procedure = record.procedure;
    m_estimates.emplace(*m_procedure);
    for (const journal::Record& one : past) m_estimates->learn(one);
    show(m_events.size(), endMs());
}

void Replay::showMoment(std::int64_t ms)
{
    const auto after = std::upper_bound(m_events.begin(), m_events.end(), ms, [](std::int64_t at, const journal::Event& event) { return at < event.atMs; });
    show(static_cast<std::size_t>(after - m_events.begin()), ms);
}

void Replay::showEvent(std::size_t count)
{
    count = std::min(count, m_events.size());
    show(count, count == 0 ? beginMs() : m_events[count - 1].atMs);
}

void Replay::show(std::size_t count, std::int64_t ms)
{
    m_atMs = ms;
    const std::size_t mark = std::min(count / stride(m_events.size()), m_marks.size() - 1);
    journal::Record record = m_marks[mark];
    for (std::size_t i = mark * stride(m_events.size()); i < count; ++i) journal::apply(record, m_events[i]);
    m_position = count;
    const std::size_t recent = std::min(count, mostRecent);
    const auto end = m_events.begin() + static_cast<std::ptrdiff_t>(count);
    engine::Advice advice = engine::advance(record, ms);
    advice.events.clear();
    Forecast forecast;
    m_estimates->tell(forecast);
    forecast.outlook = outlookOf(record, *m_estimates, ms);
    jumpTo(std::move(record), {end - static_cast<std::ptrdiff_t>(recent), end}, std::move(advice));
    setForecast(std::move(forecast));
}

} // namespace holdpoint::session
