#include "tests/support/release_simulator.h"

#include "tests/support/journal_promises.h"

#include "models/engine/choice.h"
#include "models/engine/way_back.h"
#include "models/session/driver.h"
#include "models/session/intents.h"
#include "models/session/virtual_world.h"
#include "models/store/memory_journal.h"

#include <random>

namespace holdpoint::tests {

using engine::Wanted;
using journal::Choice;
using journal::Draft;
using journal::Event;
using plan::Item;
using plan::ItemKind;
using session::Driver;
using session::Release;

namespace {

/// The power fails. Nothing catches it but the simulation.
struct Crash {};

/// Draws from one seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    bool chance(double p) { return std::uniform_real_distribution<double>(0, 1)(m_engine) < p; }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }

private:
    std::mt19937_64 m_engine;
};

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

class PlanMaker {
public:
    explicit PlanMaker(Dice& dice) : m_dice(dice) {}

    std::shared_ptr<const plan::Procedure> make()
    {
        auto made = std::make_shared<plan::Procedure>();
        made->title = "simulated";
        const int steps = 1 + m_dice.upTo(3);
        for (int s = 0; s < steps; ++s) {
            made->steps.push_back({++m_line, "step " + std::to_string(s), "phase", 10, 20});
            const auto step = static_cast<std::uint32_t>(s);
            for (int i = m_dice.upTo(3); i >= 0; --i) add(*made, step, plan::none);
            if (m_dice.chance(0.2)) addChoice(*made, step);
            if (m_dice.chance(0.25)) addRollback(*made, plan::RollbackScope::Step, step);
        }
        for (int r = m_dice.upTo(2); r > 0; --r) addRollback(*made, plan::RollbackScope::Release, plan::none);
        putSideBySide(*made, static_cast<std::uint32_t>(steps));
        return made;
    }

private:
    /// Some steps need not wait for each other.
    void putSideBySide(plan::Procedure& made, std::uint32_t steps)
    {
        std::vector<std::uint32_t> lanes(steps, 0);
        for (std::uint32_t& lane : lanes) lane = m_dice.chance(0.3) ? 1 : 0;
        for (Item& item : made.items)
            if (item.rollback == plan::none && item.step != plan::none) item.lane = lanes[item.step];
    }

    Item& add(plan::Procedure& made, std::uint32_t step, std::uint32_t rollback)
    {
        Item item;
        item.line = item.lastLine = ++m_line;
        item.id = 'L' + std::to_string(item.line);
        item.step = step;
        item.rollback = rollback;
        item.text = "item " + item.id;
        const int kind = m_dice.upTo(19);
        item.kind = kind < 11 ? ItemKind::Shell : kind < 13 ? ItemKind::Task : kind < 15 ? ItemKind::Gate : kind < 16 ? ItemKind::SignOff : kind < 18 ? ItemKind::Wait : ItemKind::Watch;
        if (item.kind == ItemKind::Gate) item.action = static_cast<plan::GateAction>(m_dice.upTo(2));
        if (item.kind == ItemKind::Wait) item.seconds = 1 + m_dice.upTo(100);
        if (item.kind == ItemKind::Watch) {
            item.seconds = 10 + m_dice.upTo(100);
            item.every = m_dice.chance(0.5) ? 5 + m_dice.upTo(20) : 0;
        }
        if (m_dice.chance(0.15)) item.retries = 1 + m_dice.upTo(2);
        if (item.retries > 0) item.backoff = m_dice.upTo(20);
        if (m_dice.chance(0.1)) item.timeout = 1 + m_dice.upTo(20);
        item.required = m_dice.chance(0.1);
        item.aside = m_dice.chance(0.05);
        if (m_dice.chance(0.3)) item.checks.push_back({plan::CheckKind::Number, "number = 1"});
        made.items.push_back(std::move(item));
        return made.items.back();
    }

    void addChoice(plan::Procedure& made, std::uint32_t step)
    {
        ++m_choice;
        for (std::uint32_t arm = 1; arm <= 2; ++arm)
            for (int i = m_dice.upTo(1); i >= 0; --i) {
                Item& item = add(made, step, plan::none);
                item.kind = ItemKind::Shell;
                item.aside = false;
                item.choice = m_choice;
                item.arm = arm;
            }
    }

    void addRollback(plan::Procedure& made, plan::RollbackScope scope, std::uint32_t step)
    {
        plan::RollbackProcedure rollback;
        rollback.line = ++m_line;
        rollback.title = "way back " + std::to_string(rollback.line);
        rollback.scope = scope;
        rollback.step = step;
        made.rollbacks.push_back(rollback);
        for (int i = m_dice.upTo(2); i >= 0; --i) add(made, step, static_cast<std::uint32_t>(made.rollbacks.size() - 1));
        made.rollbacks.back().lastLine = m_line;
    }

    Dice& m_dice;
    std::uint32_t m_line = 0, m_choice = 0;
};

class Simulation {
public:
    explicit Simulation(std::uint64_t seed)
        : m_dice(seed), m_crashes(m_dice.chance(0.7) ? 0.03 : 0), m_journal(m_dice, m_crashes), m_clock(1'000'000),
          m_runner(m_clock, [this](const engine::Job& job) { return courseOf(job); }, m_dice, m_crashes)
    {
    }

    Simulated run()
    {
        m_plan = PlanMaker(m_dice).make();
        const auto drive = m_dice.chance(0.8) ? journal::Drive::Flow : static_cast<journal::Drive>(m_dice.upTo(2));
        static_cast<void>(Release::create(m_journal, m_clock, "r", "ann", {journal::Started{"f", "/", drive, false, m_plan}}));
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
            for (const Event& event : *events) m_out.story += std::to_string(event.seq) + ' ' + event.actor + ' ' + std::string(journal::typeOf(event.body)) + ' ' + journal::writeBody(event.body) + '\n';
        const journal::Record record = journal::fold(*events);
        m_out.rollbacks = record.rollbackMs != 0 ? 1 : 0;
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
        for (int turns = 0; turns < 5000; ++turns) {
            if (release->record().stage == journal::Stage::Ended && !takenBack(*release, driver)) return true;
            if (m_dice.chance(0.02)) otherTerminal();
            step(*release, driver);
        }
        return false;
    }

    /// Some time later it turns out that it should not have been done.
    bool takenBack(Release& release, Driver& driver)
    {
        const journal::Record& record = release.record();
        const auto ways = engine::waysBack(record);
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
        switch (advice.wanted) {
        case Wanted::Run: said = session::decide(record, advice.item, Choice::Run, {}, {}); break;
        case Wanted::Answer: case Wanted::Choice: case Wanted::Result: said = session::answer(record, advice.item, m_dice.chance(0.85) ? "yes" : "no", "I have looked"); break;
        case Wanted::Release: said = session::letGo(record, {}); break;
        case Wanted::Decision: said = decision(record, advice.item); break;
        default: break;
        }
        if (said) release.propose(std::move(said.value()), "ann");
    }

    Result<journal::Body> decision(const journal::Record& record, std::uint32_t item)
    {
        // What the author wrote for a failure is run now and then.
        if (const auto help = engine::helpFor(record, item); !help.empty() && m_dice.chance(0.3)) return session::decide(record, help.front(), Choice::Run, {}, {});
        switch (m_dice.upTo(5)) {
        case 0: return session::decide(record, item, Choice::Skip, {}, "not needed");
        case 1: return session::decide(record, item, Choice::Accept, {}, "looked at it");
        case 2: return session::goBack(record, {}, "it failed");
        case 3: return m_dice.chance(0.3) ? session::decide(record, item, Choice::Abort, {}, "enough") : session::answer(record, item, "yes", "looked again");
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
        switch (m_dice.upTo(3)) {
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
