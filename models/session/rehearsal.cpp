#include "models/session/rehearsal.h"

#include "models/session/driver.h"
#include "models/session/estimates.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/virtual_world.h"
#include "models/store/memory_journal.h"

namespace holdpoint::session {

using engine::Wanted;
using journal::Choice;
using journal::Stage;

namespace {

constexpr std::int64_t usualMs = 2000;      // one look of a watch
const std::string person = "rehearsal";

class Stagehand {
public:
    Stagehand(std::shared_ptr<const plan::Procedure> procedure, const Scenario& scenario)
        : m_procedure(std::move(procedure)), m_scenario(scenario), m_estimates(*m_procedure), m_clock(std::max<std::int64_t>(scenario.startMs, 1)),
          m_runner(m_clock, [this](const engine::Job& job) { return courseOf(job); })
    {
        for (const journal::Record& past : m_scenario.past) m_estimates.learn(past);
    }

    Rehearsal play()
    {
        auto release = Release::create(m_journal, m_clock, "rehearsal", person, {journal::Started{{}, {}, journal::Drive::Flow, true, m_procedure}, journal::Authorised{{}, !m_scenario.authorised}});
        bindAll(*release);
        Driver::Parts parts;
        parts.shell = &m_runner;
        parts.witness = false;
        parts.judge = [](const plan::Item& item, const engine::JobEnd& end) {
            std::vector<journal::CheckResult> checks;
            for (const plan::ItemCheck& check : item.checks) checks.push_back({check.text, end.code == 0 ? journal::Verdict::Met : journal::Verdict::Unmet, "as rehearsed"});
            return checks;
        };
        Driver driver(*release, m_journal, std::move(parts));
        QObject::connect(&driver, &Driver::kept, [this](const std::vector<journal::Event>& events) { note(events); });
        driver.begin();
        while (release->record().stage != Stage::Ended && m_out.stuckAt.empty()) {
            measure(*release, driver);
            if (release->record().stage != Stage::Ended) step(*release, driver);
        }
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
            for (const std::string& need : plan::namesNeeded(item)) release.propose(journal::Bound{std::string(plan::bareName(need)), need, false}, person);
    }

    VirtualRunner::Course courseOf(const engine::Job& job)
    {
        const std::uint32_t index = m_procedure->indexOf(job.id.substr(0, job.id.rfind('-')));
        const plan::Item& item = m_procedure->items[index];
        VirtualRunner::Course course;
        course.durationMs = item.kind == plan::ItemKind::Watch ? (item.every == 0 ? -1 : usualMs) : m_estimates.ms(index);
        course.end.how = engine::JobEnd::How::Exited;
        if (m_scenario.failing.contains(index)) course.end.code = 1;
        if (m_scenario.hanging.contains(index)) course.durationMs = -1;
        return course;
    }

    /// What is measured by now is judged as a watchtower would: what has to last is not breached before it has.
    void measure(const Release& release, Driver& driver)
    {
        for (std::size_t i = 0; i < m_scenario.metrics.size(); ++i) {
            const RehearsedMetric& metric = m_scenario.metrics[i];
            const plan::ProcedureLimit& limit = m_procedure->limits[metric.limit];
            if (release.record().cursor < metric.from || m_measured[i] == Measured::Said) continue;
            if (m_measured[i] == Measured::NotYet) m_sinceMs[i] = m_clock.now();
            const bool breached = plan::isBreachedBy(limit, metric.value);
            const std::int64_t due = m_sinceMs[i] + std::int64_t{std::max(limit.window, 0)} * 1000;
            const bool pending = breached && m_clock.now() < due;
            if (pending && m_measured[i] == Measured::Pending) continue;
            m_measured[i] = pending ? Measured::Pending : Measured::Said;
            const auto state = pending ? journal::LimitState::Pending : breached ? journal::LimitState::Breached : journal::LimitState::Holds;
            driver.report({journal::LimitJudged{limit.id, state, metric.value, m_sinceMs[i], m_clock.now(), limit.metric + " is as rehearsed"}});
        }
    }
    /// When the next of them will have lasted for long enough; 0 = none.
    [[nodiscard]] std::int64_t nextMeasureMs() const
    {
        std::int64_t next = 0;
        for (std::size_t i = 0; i < m_scenario.metrics.size(); ++i) {
            if (m_measured[i] != Measured::Pending) continue;
            const std::int64_t due = m_sinceMs[i] + std::int64_t{m_procedure->limits[m_scenario.metrics[i].limit].window} * 1000;
            next = next == 0 ? due : std::min(next, due);
        }
        return next;
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
        const std::int64_t job = m_runner.next(), measured = nextMeasureMs(), wake = advice.wakeMs == 0 ? measured : measured == 0 ? advice.wakeMs : std::min(advice.wakeMs, measured);
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
            said = m_scenario.failing.contains(advice.item) ? session::answer(record, advice.item, "no", "as rehearsed") : session::agree(record, advice.item, "as rehearsed");
            break;
        case Wanted::Release: said = session::letGo(record, {}); break;
        case Wanted::Limit: said = record.workBegun ? session::goBack(record, m_scenario.wayBack, record.watch.limits[advice.limit].sentence) : session::abortForBreach(record, m_procedure->limits[advice.limit].id, "as rehearsed"); break;
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
    Estimates m_estimates;
    VirtualClock m_clock;
    VirtualRunner m_runner;
    store::MemoryJournal m_journal;
    Rehearsal m_out;
    std::int64_t m_last = 0;
    enum class Measured : std::uint8_t { NotYet, Pending, Said };
    std::vector<Measured> m_measured = std::vector<Measured>(m_scenario.metrics.size(), Measured::NotYet);
    std::vector<std::int64_t> m_sinceMs = std::vector<std::int64_t>(m_scenario.metrics.size(), 0);
};

} // namespace

Rehearsal rehearse(std::shared_ptr<const plan::Procedure> procedure, const Scenario& scenario) { return Stagehand(std::move(procedure), scenario).play(); }

} // namespace holdpoint::session
