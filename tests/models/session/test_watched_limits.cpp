// What limits are compared with, and when they are in force, while a release is watched: before the change, beside a control, in its time.

#include "tests/models/session/watched_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

class TestWatchedLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaselineIsWhatWasBeforeTheChange();
    void withoutABaselineThereIsNoData();
    void inItsTimeAndNotWhereItIsExpected();
    void aLookThatIsOverdueIsToldOnce();
    void aRelativeLimitIsJudgedByATest();
    void aCanaryIsComparedWithItsControl();
};

void TestWatchedLimits::theBaselineIsWhatWasBeforeTheChange()
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

void TestWatchedLimits::withoutABaselineThereIsNoData()
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

/// During the cutover 90 is expected; before it 60 is none.
void TestWatchedLimits::inItsTimeAndNotWhereItIsExpected()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Alert);
    limit.when = plan::LimitWhen::Cutover;
    limit.excuses = {{"the cache is cold", plan::Op::AtLeast, 90, true}};
    limit.expected = "slow searches";
    World world(planWith(limit));
    world.live();
    world.measure(60, 3);
    world.later(1000);
    QCOMPARE(world.told(), QByteArray());       // the driver has not begun, and there is no change yet
    world.drive();
    QCoreApplication::processEvents();
    world.measure(91, 3);
    QVERIFY2(world.told().endsWith("M5 off;M5 holds;"), "what is expected is no breach");
    world.measure(61);
    QCOMPARE(world.told(), QByteArray("M5 breached;"));
    QVERIFY2(world.release->record().watch.limits[0].sentence.ends_with("; the runbook expects slow searches"), world.release->record().watch.limits[0].sentence.c_str());
}

void TestWatchedLimits::aLookThatIsOverdueIsToldOnce()
{
    plan::ProcedureLimit limit = over50(plan::LimitAction::Page);
    limit.every = 900;
    World world(planWith(limit, {}, "asked of a person"));
    world.live();
    world.drive();
    world.later(900'000);
    QCOMPARE(world.sent.size(), std::size_t{0});
    world.later(2000);
    QCOMPARE(world.sent.size(), std::size_t{1});
    QVERIFY2(world.sent[0].second.find("a look is overdue") != std::string::npos, world.sent[0].second.c_str());
    world.tower->delivered(world.sent[0].first, {monitor::Delivery::How::Sent, {}});
    world.live();       // also across a restart
    world.drive();
    world.later(60'000);
    QCOMPARE(world.sent.size(), std::size_t{1});
    world.release->propose(ValueSeen{"M5", 41}, "ann");
    world.driver->turn();
    world.later(800'000);
    QCOMPARE(world.sent.size(), std::size_t{1});
    world.later(200'000);
    QCOMPARE(world.sent.size(), std::size_t{2});
}

/// Also after a restart, from the samples that lie on the disk: the same evidence, to the last figure.
void TestWatchedLimits::aRelativeLimitIsJudgedByATest()
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

void TestWatchedLimits::aCanaryIsComparedWithItsControl()
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

QTEST_GUILESS_MAIN(TestWatchedLimits)
#include "test_watched_limits.moc"
