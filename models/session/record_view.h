#pragma once

#include "models/engine/advance.h"
#include "models/journal/record.h"
#include "models/session/forecast.h"

#include <QObject>

#include <deque>
#include <string>
#include <vector>

namespace holdpoint::session {

/// A release as it is shown: its record at one moment, what is waited for then, and word of every change. Whether it is
/// driven here, by another program, or is a past one that somebody looks at again makes no difference to whoever shows it.
///
/// The record is folded here, event by event, from what the journal holds: the screen sees nothing that was not kept.
class RecordView : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const journal::Record& record() const { return m_record; }
    [[nodiscard]] const engine::Advice& advice() const { return m_advice; }
    [[nodiscard]] const Forecast& forecast() const { return m_forecast; }
    [[nodiscard]] const std::string& releaseId() const { return m_id; }
    /// The moment that is shown: now, or the one at which a replay stands.
    [[nodiscard]] virtual std::int64_t nowMs() const = 0;
    /// The newest events, the oldest first. Older ones lie in the journal: a soak of days does not fill the memory.
    [[nodiscard]] const std::deque<journal::Event>& recent() const { return m_recent; }
    static constexpr std::size_t mostRecent = 20'000;

Q_SIGNALS:
    /// The record went on by these.
    void advanced(const std::vector<holdpoint::journal::Event>& events);
    /// The record is that of another moment: what was known of it before is void.
    void jumped();
    /// Something else is waited for.
    void advised();
    /// How long things will take, and the way back, are seen anew.
    void forecasted();

protected:
    void setReleaseId(std::string id) { m_id = std::move(id); }
    void jumpTo(journal::Record record, std::deque<journal::Event> recent, engine::Advice advice);
    void goOn(const std::vector<journal::Event>& events);
    void setAdvice(engine::Advice advice);
    void setForecast(Forecast forecast);

private:
    std::string m_id;
    journal::Record m_record;
    engine::Advice m_advice;
    Forecast m_forecast;
    std::deque<journal::Event> m_recent;
};

} // namespace holdpoint::session
