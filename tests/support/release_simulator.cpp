#include "tests/support/release_simulator.h"

#include "tests/support/journal_promises.h"
#include "tests/support/simulated_plan.h"

#include "models/engine/choice.h"
#include "models/engine/way_back.h"
#include "models/session/driver.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/messages.h"
#include "models/session/sign_intents.h"
#include "models/session/virtual_world.h"
#include "models/signoff/signing.h"
#include "models/store/memory_journal.h"

namespace holdpoint::tests {

using engine::Wanted;
using journal::Choice;
using journal::Draft;
using journal::Event;
using plan::Item;
using session::Driver;
using session::Release;

namespace {

/// The power fails. Nothing catches it but the simulation.
struct Crash {};

/// Fails between two writes: before an append, or after it and before anybody hears of it.
class CrashingJournal : public store::MemoryJournal {
public:
    CrashingJournal(Dice& dice, double p) : m_dice(dice), m_p(p) {}

    Result<std::optional<std::vector<Event>>> append(const std::string& release, std::uint64_t seen, std::vector<Draft> drafts, const journal::Summary& summary) override
    {
        if (m_armed && m_dice.chance(m_p)) throw Crash{};
        auto kept = MemoryJournal::append(release, seen, std::move(drafts), summary);
        if (kept && !kept.value()) ++conflicts;
        if (m_armed && m_dice.chance(m_p)) throw Crash{};
        return kept;
    }
    void arm(bool armed) { m_armed = armed; }
    int conflicts = 0;

private:
    Dice& m_dice;
    double m_p;
    bool m_armed = false;
};

/// Fails right before or right after it was asked to do something.
class CrashingRunner : public session::VirtualRunner {
public:
    CrashingRunner(const Clock& clock, Script script, Dice& dice, double p) : VirtualRunner(clock, std::move(script)), m_dice(dice), m_p(p) {}
    void start(const engine::Job& job) override
    {
        if (m_dice.chance(m_p)) throw Crash{};
        VirtualRunner::start(job);
        if (m_dice.chance(m_p)) throw Crash{};
    }

private:
    Dice& m_dice;
    double m_p;
};

class Simulation {
public:
    explicit Simulation(std::uint64_t seed)
        // A clock that is set back stays far behind 1970: a time of 0 is none, and one below it no clock shows.
        : m_dice(seed), m_crashes(m_dice.chance(0.7) ? 0.03 : 0), m_journal(m_dice, m_crashes), m_clock(1'700'000'000'000),
          m_runner(m_clock, [this](const engine::Job& job) { return courseOf(job); }, m_dice, m_crashes)
    {
    }

    Simulated run()
    {
        m_plan = simulatedPlan(m_dice);
        const auto drive = m_dice.chance(0.8) ? journal::Drive::Flow : static_cast<journal::Drive>(m_dice.upTo(2));
        static_cast<void>(Release::create(m_journal, m_clock, "r", "ann", {journal::Started{"f", "/", drive, false, m_plan}, journal::Authorised{{}, m_dice.chance(0.3)}, journal::AddresseesBound{{"room", "hall"}}}));
        m_journal.arm(true);
        bool over = !m_plan->hasWork();
        for (int lives = 0; !over && lives < 200; ++lives) {
            try {
                over = live();
            } catch (const Crash&) {
                ++m_out.crashes;
                if (m_dice.chance(0.15)) m_runner.die();
                m_clock.set(m_clock.now() + m_dice.upTo(60'000));
            }
        }
        m_journal.arm(false);
        const auto events = m_journal.read("r", 0);
        m_out.events = events->size();
        m_out.conflicts = m_journal.conflicts;
        m_out.broken = over ? brokenPromise(*events, m_runner.begun()) : "the release never came to an end";
        if (!m_out.broken.empty())
            for (const Event& event : *events) m_out.story += std::to_string(event.seq) + ' ' + std::to_string(event.atMs) + ' ' + event.actor + ' ' + std::string(journal::typeOf(event.body)) + ' ' + journal::writeBody(event.body) + '\n';
        const journal::Record record = journal::fold(*events);
        m_out.rollbacks = record.rollbackMs != 0 ? 1 : 0;
        for (const Event& event : *events)
            if (std::holds_alternative<journal::RollbackBegun>(event.body) && event.actor == journal::engineName && std::get<journal::RollbackBegun>(event.body).reason.find("authorised by") != std::string::npos) ++m_out.firedByItself;
        for (const journal::PollRecord& poll : record.signing.polls) {
            if (poll.decision && poll.decision->statement.decision != journal::Decision::Go) ++m_out.refused;
            if (!poll.overruledBy.empty()) ++m_out.overruled;
        }
        m_out.ending = journal::nameOf(record.ending);
        return m_out;
    }

private:
    session::VirtualRunner::Course courseOf(const engine::Job&)
    {
        session::VirtualRunner::Course course;
        course.durationMs = m_dice.chance(0.03) ? -1 : m_dice.upTo(30'000);
        course.end.how = m_dice.chance(0.02) ? engine::JobEnd::How::NotStarted : m_dice.chance(0.03) ? engine::JobEnd::How::Signalled : engine::JobEnd::How::Exited;
        course.end.code = m_dice.chance(0.12) ? 1 : 0;
        return course;
    }

    /// One life of the program, until the release is over or the power fails.
    bool live()
    {
        auto release = Release::open(m_journal, m_clock, "r");
        Driver::Parts parts;
        parts.shell = &m_runner;
        parts.witness = false;
        parts.judge = [this](const Item& item, const engine::JobEnd&) {
            return std::vector<journal::CheckResult>{{item.checks.front().text, static_cast<journal::Verdict>(m_dice.chance(0.8) ? 0 : m_dice.upTo(2)), "seen"}};
        };
        Driver driver(*release, m_journal, std::move(parts));
        driver.begin();
        driver.report(bodiesOf(session::messagesLost(release->record())));
        for (int turns = 0; turns < 5000; ++turns) {
            if (release->record().stage == journal::Stage::Ended && !takenBack(*release, driver)) return true;
            if (m_dice.chance(0.02)) otherTerminal();
            if (m_dice.chance(0.01)) setClock(driver);
            if (!m_plan->limits.empty() && m_dice.chance(0.2)) measure(driver);
            tell(*release, driver);
            step(*release, driver);
        }
        return false;
    }

    static std::vector<journal::Body> bodiesOf(const std::vector<journal::Notified>& messages) { return {messages.begin(), messages.end()}; }

    /// A limit says something else than before.
    void measure(Driver& driver)
    {
        const plan::ProcedureLimit& limit = m_plan->limits[static_cast<std::size_t>(m_dice.upTo(static_cast<int>(m_plan->limits.size()) - 1))];
        const auto state = m_dice.chance(0.4) ? journal::LimitState::Breached : static_cast<journal::LimitState>(m_dice.upTo(7));
        driver.report({journal::LimitJudged{limit.id, state, 61, m_clock.now(), m_clock.now(), "p95 was 61 ms"}});
        if (state == journal::LimitState::Breached) ++m_out.breaches;
    }

    /// Somebody sets the clock on the wall, and no time goes by.
    void setClock(Driver& driver)
    {
        m_clock.jump((m_dice.chance(0.5) ? 1 : -1) * std::int64_t{m_dice.upTo(600'000)});
        driver.turn();
    }

    /// Whoever has to hear of an alarm does: kept first, then tried, and what came of it is kept, unless the power fails.
    void tell(Release& release, Driver& driver)
    {
        static const std::vector<session::Addressee> everybody = {{"page", "ann"}, {"page", "bo"}, {"notify", "room"}, {"notify", "hall"}};
        const auto pause = [](unsigned failed) { return failed < 3 ? std::optional<std::int64_t>(1000) : std::nullopt; };
        for (journal::Notified& message : session::messagesDue(release.record(), everybody, m_clock.now(), pause)) {
            const auto begin = [&](const journal::Record& record) { return session::beginMessage(message, record, everybody, m_clock.now(), pause); };
            if (driver.say(begin, std::string(journal::engineName))) continue;
            ++m_out.messages;
            if (message.alarm.ends_with(journal::overdueAlarm({}))) ++m_out.overdue;
            if (!journal::itemOfMessage(message.alarm).empty()) ++m_out.announced;
            message.state = static_cast<journal::NotifyState>(1 + m_dice.upTo(3));
            if (m_dice.chance(m_crashes)) throw Crash{};
            driver.report({message});
        }
    }

    static bool undoesSomething(const journal::Record& record, const plan::RollbackProcedure& rollback)
    {
        if (rollback.scope != plan::RollbackScope::Step) return true;
        const auto& items = record.procedure->items;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].step == rollback.step && items[i].rollback == plan::none && record.items[i].ran()) return true;
        return false;
    }

    /// Some time later it turns out that it should not have been done.
    bool takenBack(Release& release, Driver& driver)
    {
        const journal::Record& record = release.record();
        auto ways = engine::waysBack(record);
        // A person may name any way; one who knows what was done names none of a step that did nothing.
        std::erase_if(ways, [&](const engine::WayBack& way) { return !undoesSomething(record, record.procedure->rollbacks[way.rollback]); });
        if (record.ending != journal::Ending::Done || ways.empty() || !m_dice.chance(0.2)) return false;
        m_clock.set(m_clock.now() + m_dice.upTo(600'000));
        auto way = session::goBack(record, std::to_string(record.procedure->rollbacks[ways.front().rollback].line), "customers complain");
        if (!way) return false;
        release.propose(std::move(way.value()), "ann");
        driver.turn();
        return true;
    }

    void step(Release& release, Driver& driver)
    {
        const engine::Advice advice = driver.advice();
        const std::int64_t job = m_runner.next();
        if (advice.wanted != Wanted::Nothing) {
            m_clock.set(m_clock.now() + m_dice.upTo(10'000));
            if (!m_runner.report()) {
                speak(release, advice);
                driver.turn();
            }
            return;
        }
        if (job == 0 && advice.wakeMs == 0) {     // something hangs, and somebody loses patience
            auto way = session::goBack(release.record(), {}, "it hangs");
            if (way) release.propose(std::move(way.value()), "ann");
            else endHang(release);
            return driver.turn();
        }
        const std::int64_t next = job == 0 ? advice.wakeMs : advice.wakeMs == 0 ? job : std::min(job, advice.wakeMs);
        m_clock.set(std::max(m_clock.now(), next));
        if (!m_runner.report()) driver.turn();
    }

    /// No way back can be taken: the hanging job itself is stopped, as the Stop button does.
    void endHang(Release& release)
    {
        const journal::Record& record = release.record();
        for (std::uint32_t i = 0; i < record.items.size(); ++i)
            if (record.items[i].state == journal::ItemState::Running && !record.items[i].stopAsked)
                return release.propose(journal::StopAsked{record.itemAt(i).id, record.items[i].attempt, "it hangs"}, "ann");
        m_runner.die();     // asked already, and it does not answer
        throw Crash{};
    }

    void speak(Release& release, const engine::Advice& advice)
    {
        const journal::Record& record = release.record();
        Result<journal::Body> said = Error{};
        if (m_dice.chance(0.02)) said = session::openPoll(record, {"Go?", plan::none, {"QA"}});
        if (said) return release.propose(std::move(said.value()), "ann");
        switch (advice.wanted) {
        case Wanted::Run: said = session::decide(record, advice.item, Choice::Run, {}, {}); break;
        case Wanted::Answer:
            if (plan::tellsSomebody(record.itemAt(advice.item)) && m_dice.chance(0.8)) {
                said = session::announce(record, advice.item, m_dice.chance(0.2) ? "another text" : "");
                if (said) break;
            }
            [[fallthrough]];
        case Wanted::Choice: case Wanted::Result: said = verdict(record, advice.item); break;
        case Wanted::Release: said = aboutHold(record); break;
        case Wanted::Poll: said = aboutPoll(record); break;
        case Wanted::Decision: said = decision(record, advice.item); break;
        case Wanted::Limit: said = aboutBreach(record, record.procedure->limits[advice.limit].id); break;
        default: break;
        }
        if (said) release.propose(std::move(said.value()), "ann");
    }

    Result<journal::Body> verdict(const journal::Record& record, std::uint32_t item)
    {
        if (m_dice.chance(0.1)) return session::answer(record, item, "yes", {});    // passes no gate: it is refused, and asked for again
        return m_dice.chance(0.85) ? session::agree(record, item, "I have looked") : session::answer(record, item, "no", "I have looked");
    }

    /// Where a NO-GO stands, some do not want to see it.
    Result<journal::Body> aboutHold(const journal::Record& record)
    {
        if (record.signing.standingNo() != nullptr && m_dice.chance(0.4)) return session::openPoll(record, {});
        return session::letGo(record, record.signing.standingNo() != nullptr && m_dice.chance(0.5) ? "the customer waits" : "");
    }

    /// Whoever is asked for GO or NO-GO answers, and then it is decided.
    Result<journal::Body> aboutPoll(const journal::Record& record)
    {
        session::SignWish wish;
        wish.release = "r";
        wish.who.name = "cy";
        wish.comment = "I have looked";
        wish.atMs = m_clock.now();
        wish.decision = m_dice.chance(0.6) ? journal::Decision::Go : m_dice.chance(0.5) ? journal::Decision::NoGo : journal::Decision::Hold;
        const bool decides = signoff::boardOf(*record.signing.openPoll(), wish.atMs).quorum;
        const auto statement = decides ? session::directionAbout(record, wish) : session::voteAbout(record, wish);
        if (!statement) return statement.error();
        return decides ? session::decidePoll(record, session::saidOnly(*statement), wish.atMs) : session::vote(record, session::saidOnly(*statement), wish.atMs);
    }

    Result<journal::Body> aboutBreach(const journal::Record& record, const std::string& limit)
    {
        switch (m_dice.upTo(3)) {
        case 0: return session::authorise(record, {limit}, false);
        case 1: return m_dice.chance(0.2) ? session::abortForBreach(record, limit, "enough") : session::acceptBreach(record, limit, "it is known");
        case 2: return session::goBack(record, {}, "it was breached");
        default: return session::acceptBreach(record, limit, "it is known");
        }
    }

    Result<journal::Body> decision(const journal::Record& record, std::uint32_t item)
    {
        // What the author wrote for a failure is run now and then.
        if (const auto help = engine::helpFor(record, item); !help.empty() && m_dice.chance(0.3)) return session::decide(record, help.front(), Choice::Run, {}, {});
        switch (m_dice.upTo(5)) {
        case 0: return session::decide(record, item, Choice::Skip, {}, "not needed");
        case 1: return session::decide(record, item, Choice::Accept, {}, "looked at it");
        case 2: return session::goBack(record, {}, "it failed");
        case 3: return m_dice.chance(0.3) ? session::decide(record, item, Choice::Abort, {}, "enough") : session::agree(record, item, "looked again");
        case 4: return session::decide(record, item, Choice::Edit, "another command", "a slip");
        default: return session::decide(record, item, Choice::Retry, {}, {});
        }
    }

    /// Somebody else says something, through the journal alone.
    void otherTerminal()
    {
        m_journal.arm(false);
        auto other = Release::open(m_journal, m_clock, "r");
        const journal::Record& record = other->record();
        Result<journal::Body> said = Error{};
        switch (m_dice.upTo(8)) {
        case 8: said = session::openPoll(record, {"Go?", plan::none, {"QA"}}); break;
        case 7: if (!m_plan->limits.empty()) said = session::acknowledge(record, journal::overdueAlarm(m_plan->limits.front().id), {}); break;
        case 4: said = session::authorise(record, {}, m_dice.chance(0.5)); break;
        case 5: if (!m_plan->limits.empty()) said = session::seeValue(record, m_plan->limits.front().id, std::to_string(m_dice.upTo(100))); break;
        case 6: if (!record.watch.alarms.empty()) said = session::acknowledge(record, record.watch.alarms.begin()->first, {}); break;
        case 0: said = session::hold(record, "wait for me"); break;
        case 1: said = session::goBack(record, {}, "I do not like it"); break;
        default: said = session::note(record, "seen"); break;
        }
        if (said) {
            other->propose(std::move(said.value()), "bo");
            static_cast<void>(other->commit());
        }
        m_journal.arm(true);
    }

    Dice m_dice;
    double m_crashes;
    CrashingJournal m_journal;
    session::VirtualClock m_clock;
    CrashingRunner m_runner;
    std::shared_ptr<const plan::Procedure> m_plan;
    Simulated m_out;
};

} // namespace

Simulated simulateRelease(std::uint64_t seed) { return Simulation(seed).run(); }

} // namespace holdpoint::tests
