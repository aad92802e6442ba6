// The watchtower in virtual time: what samples say becomes events, each change once, also across restarts.

#include "tests/models/session/watched_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

class TestWatchtower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsSaidOnce();
    void twoLimitsShareASource();
    void aBreachGoesBackInTheSameTurn();
    void nothingIsSaidTwiceAfterARestart();
    void aStretchGoesOnAcrossARestart();
    void aSourceInTroubleIsToldOnce();
    void peopleAreToldOnceTheJournalKnows();
    void nobodyIsToldOfWhatAnotherTerminalKnows();
    void whatWasBeingSentWhenItDiedIsUnknown();
    void whatIsOverIsWatchedNoLonger();
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

void TestWatchtower::twoLimitsShareASource()
{
    plan::Procedure two = *planWith(over50(plan::LimitAction::Alert));
    two.limits.push_back(two.limits.front());
    two.limits.back().id = "M6";
    World world(std::make_shared<const plan::Procedure>(std::move(two)));
    world.live();
    world.drive();
    QCOMPARE(world.told(), QByteArray("bound;M5 no-data;M6 no-data;"));
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

void TestWatchtower::nobodyIsToldOfWhatAnotherTerminalKnows()
{
    World world(planWith(over50(plan::LimitAction::Page)));
    world.live();
    world.drive();
    world.measure(61);
    world.tower->delivered(world.sent[0].first, {monitor::Delivery::How::NotSent, "no route"});
    static_cast<void>(world.told());
    world.elsewhere(Acknowledged{"M5", "on it"});
    world.later(1000);      // the second attempt was due, and its beginning is no news that has to be kept whatever others said
    QCOMPARE(world.told(), QByteArray());
    QCOMPARE(world.sent.size(), std::size_t{1});
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

/// The window stays open when the release has ended, and its sources are asked no more: that they are silent alarms nobody.
void TestWatchtower::whatIsOverIsWatchedNoLonger()
{
    World world(planWith(over50(plan::LimitAction::Alert)));
    world.live();
    world.drive();
    world.measure(10, 5);
    world.elsewhere(Finished{Ending::Aborted, "enough"});
    QVERIFY(!world.driver->say([](const Record&) -> Result<Body> { return Body(Noted{"it is over"}); }, "ann"));
    QTRY_COMPARE(world.release->record().stage, Stage::Ended);
    static_cast<void>(world.told());
    world.later(60'000);
    world.later(1000);
    QCOMPARE(world.told(), QByteArray());
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
