#include "models/session/rehearsal.h"

#include "models/session/driver.h"
#include "models/session/intents.h"
#include "models/session/virtual_world.h"
#include "models/store/memory_journal.h"

namespace holdpoint::session {

using engine::Wanted;
using journal::Choice;
using journal::Stage;

namespace {

constexpr std::int64_t usualMs = 2000;      // a command of which the runbook does not say how long it takes
const std::string person = "rehearsal";

class Stagehand {
public:
    Stagehand(std::shared_ptr<const plan::Procedure> procedure, const Scenario& scenario)
        : m_procedure(std::move(procedure)), m_scenario(scenario), m_clock(std::max<std::int64_t>(scenario.startMs, 1)),
          m_runner(m_clock, [this](const engine::Job& job) { return courseOf(job); }), m_jobsOfStep(m_procedure->steps.size())
    {
        for (const plan::Item& item : m_procedure->items)
            if (item.step != plan::none && item.rollback == plan::none && item.kind <= plan::ItemKind::Watch && !item.aside) ++m_jobsOfStep[item.step];
    }

    Rehearsal play()
    {
        auto release = Release::create(m_journal, m_clock, "rehearsal", person, {journal::Started{{}, {}, journal::Drive::Flow, true, m_procedure}});
        bindAll(*release);
        Driver::Parts parts;
        parts.shell = &m_runner;
        parts.judge = [](const plan::Item& item, const engine::JobEnd& end) {
            std::vector<journal::CheckResult> checks;
            for (const plan::ItemCheck& check : item.checks) checks.push_back({check.text, end.code == 0 ? journal::Verdict::Met : journal::Verdict::Unmet, "as rehearsed"});
            return checks;
        };
        Driver driver(*release, m_journal, std::move(parts));
        QObject::connect(&driver, &Driver::kept, [this](const std::vector<journal::Event>& events) { note(events); });
        driver.begin();
        while (release->record().stage != Stage::Ended && m_out.stuckAt.empty()) step(*release, driver);
        m_out.record = release->record();
        const std::int64_t turned = m_out.record.rollbackMs;
        const std::int64_t end = m_clock.now();
        m_out.forwardMs = (turned == 0 ? end : turned) - m_out.record.startedMs;
        m_out.backMs = turned == 0 ? 0 : end - turned;
        return std::move(m_out);
    }

private:
    /// A rehearsal shows placeholders as they are written.
    void bindAll(Release& release)
    {
        for (const plan::Item& item : m_procedure->items)
            for (const std::string& need : item.needs) release.propose(journal::Bound{std::string(plan::bareName(need)), need, false}, person);
    }

    /// A step's estimate is shared by its commands.
    VirtualRunner::Course courseOf(const engine::Job& job)
    {
        const std::uint32_t index = m_procedure->indexOf(job.id.substr(0, job.id.rfind('-')));
        const plan::Item& item = m_procedure->items[index];
        VirtualRunner::Course course;
        course.durationMs = usualMs;
        course.end.how = engine::JobEnd::How::Exited;
        if (item.step != plan::none && item.rollback == plan::none && m_procedure->steps[item.step].longest > 0) {
            course.durationMs = std::int64_t{m_procedure->steps[item.step].longest} * 1000 / std::max<std::int64_t>(m_jobsOfStep[item.step], 1);
        }
        if (item.kind == plan::ItemKind::Watch && item.every == 0) course.durationMs = -1;
        if (m_scenario.failing.contains(index)) course.end.code = 1;
        if (m_scenario.hanging.contains(index)) course.durationMs = -1;
        return course;
    }

    /// Time goes on to whatever comes first: a job's end, the engine's next look, or a person's answer.
    void step(Release& release, Driver& driver)
    {
        const engine::Advice advice = driver.advice();
        if (advice.wanted != Wanted::Nothing) {
            m_clock.set(m_clock.now() + m_scenario.answerMs);
            if (speak(release, advice)) driver.turn();
            else m_out.stuckAt = advice.waitingFor;
            return;
        }
        const std::int64_t job = m_runner.next(), wake = advice.wakeMs;
        if (job == 0 && wake == 0) {
            m_clock.set(m_clock.now() + m_scenario.patienceMs);
            return goBack(release, driver, "it hangs");
        }
        m_clock.set(std::max(m_clock.now(), job == 0 ? wake : wake == 0 ? job : std::min(job, wake)));
        if (!m_runner.report()) driver.turn();
    }

    bool speak(Release& release, const engine::Advice& advice)
    {
        const journal::Record& record = release.record();
        Result<journal::Body> said = Error{};
        switch (advice.wanted) {
        case Wanted::Answer: case Wanted::Result: case Wanted::Choice:
            said = session::answer(record, advice.item, m_scenario.failing.contains(advice.item) ? "no" : "yes", "as rehearsed");
            break;
        case Wanted::Release: said = session::letGo(record, {}); break;
        case Wanted::Decision:
            if (record.stage == Stage::Forward) said = session::goBack(record, m_scenario.wayBack, "rehearsed failure at " + record.itemAt(advice.item).id);
            break;
        default: break;
        }
        if (!said) return false;
        release.propose(std::move(said.value()), person);
        return true;
    }

    void goBack(Release& release, Driver& driver, const std::string& reason)
    {
        auto way = session::goBack(release.record(), m_scenario.wayBack, reason);
        if (!way) {
            m_out.stuckAt = reason + ", and there is no way back: " + way.error().what;
            return;
        }
        release.propose(std::move(way.value()), person);
        driver.turn();
    }

    void note(const std::vector<journal::Event>& events)
    {
        for (const journal::Event& event : events) {
            const auto* settled = std::get_if<journal::Settled>(&event.body);
            if (!settled || settled->outcome == journal::Outcome::None) continue;
            const std::int64_t now = event.atMs - std::max<std::int64_t>(m_scenario.startMs, 1);
            m_out.items.push_back({m_procedure->indexOf(settled->item), m_last, now});
            m_last = now;
        }
    }

    std::shared_ptr<const plan::Procedure> m_procedure;
    const Scenario& m_scenario;
    VirtualClock m_clock;
    VirtualRunner m_runner;
    std::vector<std::int64_t> m_jobsOfStep;
    store::MemoryJournal m_journal;
    Rehearsal m_out;
    std::int64_t m_last = 0;
};

} // namespace

Rehearsal rehearse(std::shared_ptr<const plan::Procedure> procedure, const Scenario& scenario) { return Stagehand(std::move(procedure), scenario).play(); }

} // namespace holdpoint::session
