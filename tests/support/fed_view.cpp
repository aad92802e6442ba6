#include "tests/support/fed_view.h"

#include "models/session/estimates.h"
#include "models/session/outlook.h"

#include <algorithm>

namespace holdpoint::tests {

using namespace journal;
using engine::Wanted;

void FedView::start(std::shared_ptr<const plan::Procedure> procedure, Drive drive) { happen(Started{"deploy.md", "/srv", drive, false, std::move(procedure)}); }

void FedView::happen(Body body, const std::string& actor)
{
    happenTogether({std::move(body)}, actor);
    takeAdvice();
}

void FedView::happenTogether(std::vector<Body> bodies, const std::string& actor)
{
    std::vector<Event> events;
    for (Body& body : bodies) {
        Event event{++m_seq, m_now, actor, std::move(body), {}};
        m_all.push_back(event);
        events.push_back(std::move(event));
    }
    goOn(events);
}

void FedView::later(std::int64_t ms)
{
    m_now += ms;
    takeAdvice();
}

void FedView::takeAdvice()
{
    engine::Advice advice = engine::advance(record(), m_now);
    while (!advice.events.empty()) {
        happenTogether(std::move(advice.events), std::string(engineName));
        advice = engine::advance(record(), m_now);
    }
    setAdvice(std::move(advice));
}

bool FedView::endCommand(int code, std::int64_t tookMs)
{
    const auto runs = std::find_if(record().busy.begin(), record().busy.end(), [this](std::uint32_t i) { return record().items[i].state == ItemState::Running && record().itemAt(i).kind != plan::ItemKind::Wait; });
    if (runs == record().busy.end()) return false;
    const std::int64_t begun = m_now;
    m_now += tookMs;
    Ended end{record().itemAt(*runs).id, record().items[*runs].attempt, JobHow::Exited, code, begun, tookMs};
    for (const plan::ItemCheck& check : record().itemAt(*runs).checks) end.checks.push_back({check.text, code == 0 ? Verdict::Met : Verdict::Unmet, code == 0 ? check.text : "something else"});
    happen(std::move(end), std::string(engineName));
    return true;
}

void FedView::lookAhead()
{
    const session::Estimates estimates(*record().procedure);
    session::Forecast forecast;
    estimates.tell(forecast);
    forecast.outlook = session::outlookOf(record(), estimates, m_now);
    setForecast(std::move(forecast));
}

/// False: nothing more can be done, or somebody has to decide.
bool FedView::oneStep(std::uint32_t failing)
{
    if (record().stage != Stage::Forward && record().stage != Stage::Back) return false;
    const bool fails = failing != plan::none && record().busy.contains(failing);
    if (endCommand(fails ? 1 : 0)) return true;
    m_now += 1000;
    const engine::Advice now = advice();
    const std::string id = now.item == plan::none ? std::string() : record().itemAt(now.item).id;
    switch (now.wanted) {
    case Wanted::Nothing:
        if (now.wakeMs == 0) return false;
        m_now = std::max(m_now, now.wakeMs);
        takeAdvice();
        return true;
    case Wanted::Run: happen(Decided{id, Choice::Run}); return true;
    case Wanted::Answer: case Wanted::Result: case Wanted::Choice: happen(Answered{id, "yes"}); return true;
    case Wanted::Value: happen(Bound{now.placeholder, "CHG-2041"}); return true;
    case Wanted::Release: happen(Released{}); return true;
    case Wanted::Window: happen(WindowOverridden{"said so"}); return true;
    case Wanted::Input: happen(Typed{id, record().items[now.item].attempt, "yes"}); return true;
    case Wanted::Decision: case Wanted::Limit: case Wanted::Signature: case Wanted::Poll: return false;
    }
    return false;
}

void FedView::goOnTo(std::uint32_t item)
{
    while (item == plan::none || !(record().cursor >= item))
        if (!oneStep(plan::none)) break;
    lookAhead();
}

void FedView::failAt(std::uint32_t item)
{
    while (oneStep(item)) {}
    lookAhead();
}

} // namespace holdpoint::tests
