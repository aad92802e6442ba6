// The watchtower in virtual time: what samples say becomes events, each change once, also across restarts.

#include "models/session/virtual_world.h"
#include "models/session/watchtower.h"
#include "models/store/memory_journal.h"
#include "tests/models/journal/small_release.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;
using monitor::Sample;
using session::Driver;
using session::Release;
using session::VirtualRunner;
using session::Watchtower;

namespace {

constexpr std::int64_t start = 1'700'000'000'000;

std::shared_ptr<const plan::Procedure> planWith(plan::ProcedureLimit limit, std::vector<plan::ProcedureStep> steps = {})
{
    plan::Procedure p = *smallPlan();
    p.steps = std::move(steps);
    limit.metric = "p95";
    p.limits = {std::move(limit)};
    return std::make_shared<const plan::Procedure>(std::move(p));
}

plan::ProcedureLimit over50(plan::LimitAction action)
{
    plan::ProcedureLimit made = limit("M5", action);
    made.unit = "ms";
    return made;
}

/// A release of which one life after the other drives. Its command takes long.
class World {
public:
    explicit World(std::shared_ptr<const plan::Procedure> plan, std::vector<Body> more = {}) : m_runner(m_clock, [](const engine::Job&) { return VirtualRunner::Course{3'600'000, {}}; })
    {
        std::vector<Body> first{Started{"f", "/", Drive::Flow, false, std::move(plan)}};
        for (Body& body : more) first.push_back(std::move(body));
        static_cast<void>(Release::create(m_journal, m_clock, "r", "ann", std::move(first)));
    }

    void live()
    {
        tower.reset();
        driver.reset();
        release.emplace(Release::open(m_journal, m_clock, "r").value());
        Driver::Parts parts;
        parts.shell = &m_runner;
        parts.witness = false;
        driver = std::make_unique<Driver>(*release, m_journal, std::move(parts));
        Watchtower::Parts watch;
        monitor::Source source;
        source.metric = "p95";
        source.unit = "ms";
        source.from = monitor::CommandSource{"true"};
        watch.sources.sources = {source};
        if (!control.empty()) {
            watch.sources.sources[0].control = control;
            source.metric = control;
            watch.sources.sources.push_back(source);
        }
        monitor::MessageTarget target;
        target.address = "https://pager.example";
        watch.sources.page = {target};
        watch.folder = m_folder.path().toStdString();
        watch.asks = false;
        watch.pause = [](unsigned) { return std::optional<std::int64_t>(1000); };
        watch.send = [this](const std::string& id, const monitor::MessageTarget&, const monitor::Message& message) { sent.emplace_back(id, message.subject); };
        tower = std::make_unique<Watchtower>(*release, *driver, std::move(watch));
        tower->begin();
    }
    void drive() { driver->begin(); }
    void later(std::int64_t ms)
    {
        m_clock.set(m_clock.now() + ms);
        tower->tick();
    }
    /// One sample a second.
    void measure(double value, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_clock.set(m_clock.now() + 1000);
            tower->take({"p95", {{m_clock.now(), value}}, {}, m_clock.now(), 0});
        }
        QCoreApplication::processEvents();
    }
    /// The old and the new version beside each other.
    void compare(double old, double now, int times)
    {
        for (int i = 0; i < times; ++i) {
            const double varies = i % 2 == 0 ? 0.5 : -0.5;
            measure(now + varies);
            tower->take({control, {{m_clock.now(), old - varies}}, {}, m_clock.now(), 0});
            tower->tick();
        }
    }
    void fails(const std::string& why)
    {
        m_clock.set(m_clock.now() + 1000);
        tower->take({"p95", {}, Error{why}, m_clock.now(), 0});
    }
    /// "M5 holds; source p95: no answer; …", since this was asked last.
    QByteArray told()
    {
        QByteArray text;
        const auto events = m_journal.read("r", m_told);
        for (const Event& event : *events) {
            m_told = event.seq;
            if (const auto* e = std::get_if<LimitJudged>(&event.body)) text += QByteArray::fromStdString(e->limit + ' ' + std::string(nameOf(e->state)) + ';');
            else if (const auto* t = std::get_if<SourceTroubled>(&event.body)) text += QByteArray::fromStdString("source " + t->metric + ": " + t->sentence + ';');
            else if (const auto* b = std::get_if<BaselineTaken>(&event.body)) text += QByteArray("baseline ") + QByteArray::number(b->value) + " of " + QByteArray::number(static_cast<qulonglong>(b->samples)) + ';';
            else if (const auto* n = std::get_if<Notified>(&event.body)) text += QByteArray::fromStdString("message " + std::string(nameOf(n->state)) + ';');
            else if (std::holds_alternative<RollbackBegun>(event.body)) text += "back;";
            else if (std::holds_alternative<SourceBound>(event.body)) text += "bound;";
        }
        return text;
    }

    std::optional<Release> release;
    std::unique_ptr<Driver> driver;
    std::unique_ptr<Watchtower> tower;
    std::vector<std::pair<std::string, std::string>> sent;
    std::string control;        ///< what p95 is compared with

private:
    session::VirtualClock m_clock{start};
    store::MemoryJournal m_journal;
    VirtualRunner m_runner;
    QTemporaryDir m_folder;
    std::uint64_t m_told = 0;
};

} // namespace

class TestWatchtower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsSaidOnce();
    void aBreachGoesBackInTheSameTurn();
    void nothingIsSaidTwiceAfterARestart();
    void aStretchGoesOnAcrossARestart();
    void theBaselineIsWhatWasBeforeTheChange();
    void aRelativeLimitIsJudgedByATest();
    void aCanaryIsComparedWithItsControl();
    void withoutABaselineThereIsNoData();
    void aSourceInTroubleIsToldOnce();
    void peopleAreToldOnceTheJournalKnows();
    void whatWasBeingSentWhenItDiedIsUnknown();
    void seriesHaveNamesOfTheirOwn();
};

void TestWatchtower::eachChangeIsSaidOnce()
{
    World world(planWith(over50(plan::LimitAction::Alert)));
    world.live();
    world.drive();
    QCOMPARE(world.told(), QByteArray("bound;M5 no-data;"));
    world.measure(10, 5);
    QCOMPARE(world.told(), QByteArray("M5 holds;"));
    world.measure(61, 3);
    QCOMPARE(world.told(), QByteArray("M5 breached;"));
    world.measure(10, 3);
    QCOMPARE(world.told(), QByteArray("M5 returned;"));
    world.later(60'000);
    world.later(1000);
    QCOMPARE(world.told(), QByteArray("M5 stale;"));
    world.measure(10);
    QCOMPARE(world.told(), QByteArray("M5 returned;"));
}

void TestWatchtower::aBreachGoesBackInTheSameTurn()
{
    World world(planWith(over50(plan::LimitAction::Rollback)), {Authorised{}});
    world.live();
    world.drive();
    world.measure(10);
    static_cast<void>(world.told());
    world.measure(61);
    QCOMPARE(world.told(), QByteArray("M5 breached;back;message begun;"));
    QVERIFY(world.release->record().stage == Stage::Back);
}

void TestWatchtower::nothingIsSaidTwiceAfterARestart()
{
    World world(planWith(over50(plan::LimitAction::Alert)));
    world.live();
    world.drive();
    world.measure(61, 3);
    static_cast<void>(world.told());
    world.live();
    world.drive();
    world.measure(61, 3);
    QCOMPARE(world.told(), QByteArray());
    world.measure(10);
    QCOMPARE(world.told(), QByteArray("M5 returned;"));
}

void TestWatchtower::aStretchGoesOnAcrossARestart()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Alert);
    limit.window = 8;
    World world(planWith(limit));
    world.live();
    world.drive();
    world.measure(61, 5);
    QCOMPARE(world.told(), QByteArray("bound;M5 no-data;M5 pending;"));
    world.live();
    world.drive();
    world.measure(61, 3);
    QCOMPARE(world.told(), QByteArray());
    world.measure(61, 1);
    QCOMPARE(world.told(), QByteArray("M5 breached;"));
}

void TestWatchtower::theBaselineIsWhatWasBeforeTheChange()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Alert);
    limit.relative = true;
    limit.value = 20;
    limit.unit = "%";
    World world(planWith(limit));
    world.live();
    QVERIFY(!world.tower->isPrepared());
    world.measure(40, 25);
    QVERIFY(!world.tower->isPrepared());    // a test needs more, and who cannot wait is compared sample by sample
    world.drive();
    QCoreApplication::processEvents();
    QVERIFY(world.told().endsWith("baseline 40 of 25;"));
    world.measure(47, 2);
    QCOMPARE(world.told(), QByteArray("M5 holds;"));
    world.measure(49);
    QCOMPARE(world.told(), QByteArray("M5 breached;"));
    // It is the same after a restart, however it is by then.
    world.live();
    world.drive();
    world.measure(47);
    QCOMPARE(world.told(), QByteArray("M5 returned;"));
}

/// Also after a restart, from the samples that lie on the disk: the same evidence, to the last figure.
void TestWatchtower::aRelativeLimitIsJudgedByATest()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Alert);
    limit.relative = true;
    limit.value = 20;
    limit.unit = "%";
    World world(planWith(limit)), other(planWith(limit));
    for (World* one : {&world, &other}) {
        one->live();
        for (int i = 0; i < 119; ++i) one->measure(40 + i % 5);
        QVERIFY(!one->tower->isPrepared());
        for (int i = 0; i < 11; ++i) one->measure(40 + i % 5);
        QVERIFY(one->tower->isPrepared());
        one->drive();
        QCoreApplication::processEvents();
        QVERIFY(one->told().endsWith("baseline 42 of 130;"));
        for (int i = 0; i < 20; ++i) one->measure(40 + i % 5);
        one->measure(400);      // one slow sample is nothing
        for (int i = 0; i < 15; ++i) one->measure(60 + i % 5);
        QCOMPARE(one->told(), QByteArray("M5 holds;"));
    }
    world.live();
    world.drive();
    for (World* one : {&world, &other}) {
        one->measure(60, 30);
        QCOMPARE(one->told(), QByteArray("M5 breached;"));
    }
    const std::string sentence = world.release->record().watch.limits[0].sentence;
    QCOMPARE(sentence, other.release->record().watch.limits[0].sentence);
    QVERIFY2(sentence.find("the evidence is ") != std::string::npos, sentence.c_str());
}

void TestWatchtower::aCanaryIsComparedWithItsControl()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Alert);
    limit.relative = true;
    limit.value = 20;
    limit.unit = "%";
    limit.window = 30;
    World world(planWith(limit));
    world.control = "p95 of the old version";
    world.live();
    QVERIFY(world.tower->isPrepared());     // the control takes the place of what was before
    world.drive();
    world.compare(400, 400, 32);
    QCOMPARE(world.told(), QByteArray("bound;bound;M5 no-data;M5 holds;"));
    world.compare(400, 600, 40);
    QCOMPARE(world.told(), QByteArray("M5 breached;"));
    // What was known before a restart is not forgotten while the next window fills.
    world.live();
    world.drive();
    world.compare(400, 600, 25);
    QCOMPARE(world.told(), QByteArray());
    world.compare(400, 400, 70);
    QCOMPARE(world.told(), QByteArray("M5 returned;"));
}

void TestWatchtower::withoutABaselineThereIsNoData()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Rollback);
    limit.relative = true;
    limit.value = 20;
    limit.unit = "%";
    World world(planWith(limit), {Authorised{}});
    world.live();
    world.measure(40, 3);
    world.drive();
    QCoreApplication::processEvents();
    world.measure(400, 3);
    QVERIFY(world.release->record().stage == Stage::Forward);
    QVERIFY2(world.release->record().watch.limits[0].sentence.starts_with("no baseline for p95: 3 of 20 points"), world.release->record().watch.limits[0].sentence.c_str());
}

void TestWatchtower::aSourceInTroubleIsToldOnce()
{
    World world(planWith(over50(plan::LimitAction::Alert)));
    world.live();
    world.drive();
    world.measure(10);
    static_cast<void>(world.told());
    world.fails("no answer in 2000 ms");
    QCOMPARE(world.told(), QByteArray());      // one is nothing
    world.fails("no answer in 2001 ms");
    QCOMPARE(world.told(), QByteArray("source p95: no answer in 2001 ms;"));
    for (int i = 0; i < 9; ++i) world.fails("no answer in " + std::to_string(i) + " ms");
    QCOMPARE(world.told(), QByteArray());
    world.measure(10);
    QCOMPARE(world.told(), QByteArray("source p95: ;"));
}

void TestWatchtower::peopleAreToldOnceTheJournalKnows()
{
    World world(planWith(over50(plan::LimitAction::Page)));
    world.live();
    world.drive();
    world.measure(61);
    QCOMPARE(world.told(), QByteArray("bound;M5 no-data;M5 breached;message begun;"));
    QCOMPARE(world.sent.size(), std::size_t{1});
    QVERIFY2(world.sent[0].second.find("p95 was 61 ms") != std::string::npos, world.sent[0].second.c_str());
    world.later(60'000);
    QCOMPARE(world.sent.size(), std::size_t{1});
    world.tower->delivered(world.sent[0].first, {monitor::Delivery::How::NotSent, "no route"});
    world.later(1000);
    QCOMPARE(world.sent.size(), std::size_t{2});
    QCOMPARE(world.sent[1].first, world.sent[0].first);     // for the server it is the same message
    world.tower->delivered(world.sent[1].first, {monitor::Delivery::How::Sent, {}});
    world.later(60'000);
    QCOMPARE(world.sent.size(), std::size_t{2});
}

void TestWatchtower::whatWasBeingSentWhenItDiedIsUnknown()
{
    World world(planWith(over50(plan::LimitAction::Page)));
    world.live();
    world.drive();
    world.measure(61);
    static_cast<void>(world.told());
    world.live();
    world.drive();
    world.measure(61, 3);
    QCOMPARE(world.told(), QByteArray("message unknown;"));
    QCOMPARE(world.sent.size(), std::size_t{1});
}

void TestWatchtower::seriesHaveNamesOfTheirOwn()
{
    QVERIFY(session::seriesPath("/r", "p95 latency").starts_with("/r/series/p95-latency-"));
    QVERIFY(session::seriesPath("/r", "p95 latency") != session::seriesPath("/r", "p95/latency"));
    QVERIFY(session::seriesPath("/r", "../../etc/passwd").find("..") == std::string::npos);
    QVERIFY(session::seriesPath("/r", "").starts_with("/r/series/"));
}

QTEST_GUILESS_MAIN(TestWatchtower)
#include "test_watchtower.moc"
