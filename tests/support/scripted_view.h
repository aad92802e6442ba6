#pragma once

#include "models/session/record_view.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace holdpoint::tests {

/// A release whose every event a test says itself, as the session would after it was kept.
class ScriptedView : public session::RecordView {
public:
    using RecordView::RecordView;
    explicit ScriptedView(std::shared_ptr<const plan::Procedure> plan, journal::Drive drive = journal::Drive::Flow)
    {
        jumpTo({}, {}, {});
        keep(journal::Started{"/srv/deploy.md", "/srv", drive, false, std::move(plan)}, "ann");
        settle();
    }

    [[nodiscard]] std::int64_t nowMs() const override { return m_now; }
    void later(std::int64_t ms) { m_now += ms; }

    /// One event, and no word of the engine yet.
    void keep(journal::Body body, std::string actor = "ann") { keepAll({std::move(body)}, std::move(actor)); }
    /// Several at once.
    void keepAll(std::vector<journal::Body> bodies, std::string actor = "ann")
    {
        std::vector<journal::Event> events;
        for (journal::Body& body : bodies) events.push_back({record().seq + events.size() + 1, m_now, actor, std::move(body), {}});
        m_all.insert(m_all.end(), events.begin(), events.end());
        goOn(events);
    }
    /// The engine does what it has to, event by event, and says then what it waits for.
    void settle()
    {
        engine::Advice advice = engine::advance(record(), m_now);
        while (!advice.events.empty()) {
            keepAll(std::move(advice.events), std::string(journal::engineName));
            advice = engine::advance(record(), m_now);
        }
        setAdvice(std::move(advice));
    }
    /// The same, once something has happened.
    void happens(journal::Body body)
    {
        keep(std::move(body));
        settle();
    }
    void foresee(std::vector<std::int64_t> itemMs)
    {
        session::Forecast forecast;
        forecast.itemMs = std::move(itemMs);
        setForecast(std::move(forecast));
    }
    /// A job ends well, or with this code.
    void ends(std::uint32_t item, int code = 0)
    {
        const std::string& id = record().itemAt(item).id;
        happens(journal::Ended{id, record().items[item].attempt, journal::JobHow::Exited, code, m_now, 0, "/srv", {}, {}, {}, 0, {}});
    }
    /// Another moment, as a replay shows it.
    void jump(journal::Record then) { auto advice = engine::advance(then, m_now); advice.events.clear(); jumpTo(std::move(then), {}, std::move(advice)); }
    [[nodiscard]] const std::vector<journal::Event>& all() const { return m_all; }

private:
    std::int64_t m_now = 1'700'000'000'000;
    std::vector<journal::Event> m_all;
};

} // namespace holdpoint::tests
