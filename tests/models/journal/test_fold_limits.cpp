// What is known of limits and alarms, event by event.

#include "tests/models/journal/small_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

/// A release whose first item runs, and to which things happen one after the other, a second apart.
class Release {
public:
    explicit Release(bool works = true)
    {
        happens(started());
        if (works) happens(Begun{"L1", 1, "x"});
    }
    void happens(Body body, const std::string& actor = "ann") { apply(record, {record.seq + 1, record.lastMs + 1000, actor, std::move(body), {}}); }
    [[nodiscard]] const LimitRecord& rollback() const { return record.watch.limits[0]; }
    [[nodiscard]] const LimitRecord& hold() const { return record.watch.limits[1]; }
    [[nodiscard]] const AlarmRecord& alarm(const std::string& name) const { return record.watch.alarms.at(name); }

    Record record;
};

} // namespace

class TestFoldLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBreachIsOpenUntilSomebodyDecides();
    void whatWasNeverBegunNeedsNoDecision();
    void anAcceptedBreachCountsAgainWhenItComesAgain();
    void aHoldIsOverWithItsRelease();
    void aWayBackEndsAll();
    void authority();
    void dataThatAreMissing();
    void alarmsComeAndGo();
    void sources();
    void messages();
    void theClockIsSet();
    void aLimitIsWatchedFromItsStepOn();
    void whatCannotBeIsOdd();
};

void TestFoldLimits::aBreachIsOpenUntilSomebodyDecides()
{
    Release r;
    r.happens(judged("M5", LimitState::Pending));
    QVERIFY(!r.rollback().open && !r.rollback().breached && r.record.watch.alarms.empty());
    r.happens(judged("M5", LimitState::Breached));
    QVERIFY(r.rollback().open && r.rollback().breached);
    QCOMPARE(r.rollback().breachSeq, r.record.seq);
    QCOMPARE(r.rollback().sentence, std::string("M5 was 61"));
    // That it goes on, or that there is no data for a while, is no other breach; nor is it over when the value returns.
    const std::uint64_t first = r.rollback().breachSeq;
    for (const LimitState state : {LimitState::Breached, LimitState::Stale, LimitState::Breached, LimitState::Returned}) r.happens(judged("M5", state));
    QVERIFY(r.rollback().open && !r.rollback().breached);
    QCOMPARE(r.rollback().breachSeq, first);
    r.happens(Decided{"M5", Choice::Accept, {}, "it was the backup"});
    QVERIFY(!r.rollback().open);
    QCOMPARE(r.rollback().acceptedBy, std::string("ann"));
    QCOMPARE(r.record.deviations.size(), std::size_t{1});
    QCOMPARE(r.record.deviations[0].item, std::string("M5"));
    QVERIFY(r.record.oddities.empty());
    // What only is to be known is never open.
    r.happens(judged("M7", LimitState::Breached));
    r.happens(judged("M8", LimitState::Breached));
    QVERIFY(!r.record.watch.limits[2].open && !r.record.watch.limits[3].open);
}

void TestFoldLimits::whatWasNeverBegunNeedsNoDecision()
{
    Release r(false);
    r.happens(judged("M5", LimitState::Breached));
    QVERIFY(r.rollback().open);
    r.happens(judged("M5", LimitState::Returned));
    QVERIFY(!r.rollback().open);
}

void TestFoldLimits::anAcceptedBreachCountsAgainWhenItComesAgain()
{
    Release r;
    r.happens(judged("M5", LimitState::Breached));
    r.happens(Decided{"M5", Choice::Accept, {}, "known"});
    r.happens(judged("M5", LimitState::Stale));
    r.happens(judged("M5", LimitState::Breached));
    QVERIFY(!r.rollback().open);
    r.happens(judged("M5", LimitState::Returned));
    r.happens(judged("M5", LimitState::Breached));
    QVERIFY(r.rollback().open);
    QVERIFY(r.rollback().acceptedBy.empty());
}

void TestFoldLimits::aHoldIsOverWithItsRelease()
{
    Release r;
    r.happens(judged("M6", LimitState::Breached));
    QVERIFY(r.hold().open && !r.record.held);
    r.happens(Held{"M6 was 61", "M6"}, "holdpoint");
    QVERIFY(r.record.held && r.hold().heldFor);
    // Another limit is breached meanwhile: nobody has been told of it when the first hold ends.
    r.happens(judged("M5", LimitState::Breached));
    r.happens(Released{"looked"});
    QVERIFY(!r.record.held && !r.hold().open && !r.hold().heldFor);
    QVERIFY(r.rollback().open);
}

void TestFoldLimits::aWayBackEndsAll()
{
    Release r;
    r.happens(judged("M5", LimitState::Breached));
    r.happens(judged("M6", LimitState::Breached));
    r.happens(Held{"h", "M6"});
    r.happens(RollbackBegun{{"L21"}, {"Rollback"}, "p95", 600});
    for (const LimitRecord& limit : r.record.watch.limits) QVERIFY(!limit.open && !limit.heldFor);
    r.happens(judged("M5", LimitState::Returned));
    r.happens(judged("M5", LimitState::Breached));
    QVERIFY(!r.rollback().open && r.rollback().breached);
    QVERIFY(r.alarm("M5").active);
}

void TestFoldLimits::authority()
{
    Release r;
    r.happens(Authorised{{"M5"}, false});
    QCOMPARE(r.rollback().authorisedBy, std::string("ann"));
    QVERIFY(r.hold().authorisedBy.empty());
    r.happens(Authorised{{}, false}, "bo");
    QCOMPARE(r.hold().authorisedBy, std::string("bo"));
    r.happens(Authorised{{"M5"}, true});
    QVERIFY(r.rollback().authorisedBy.empty() && !r.hold().authorisedBy.empty());
    r.happens(Authorised{{}, true});
    QVERIFY(r.hold().authorisedBy.empty());
}

void TestFoldLimits::dataThatAreMissing()
{
    Release r;
    // At the beginning there is no data yet, and nobody need be told.
    r.happens(judged("M7", LimitState::NoData));
    QVERIFY(r.record.watch.alarms.empty());
    r.happens(judged("M7", LimitState::Holds));
    r.happens(judged("M7", LimitState::Stale));
    QVERIFY(r.alarm("M7.data").active);
    r.happens(judged("M7", LimitState::NoData));
    QVERIFY(r.alarm("M7.data").active);
    r.happens(judged("M7", LimitState::Holds));
    QVERIFY(!r.alarm("M7.data").active);
    // A breach is not over because nobody sees it any more.
    r.happens(judged("M7", LimitState::Breached));
    r.happens(judged("M7", LimitState::Stale));
    QVERIFY(r.alarm("M7").active && r.alarm("M7.data").active);
    r.happens(judged("M7", LimitState::Off));
    QVERIFY(!r.alarm("M7").active && !r.alarm("M7.data").active);
}

void TestFoldLimits::alarmsComeAndGo()
{
    Release r;
    r.happens(judged("M7", LimitState::Breached));
    const std::int64_t raised = r.record.lastMs;
    QVERIFY(r.alarm("M7").active && r.alarm("M7").raisedMs == raised && r.alarm("M7").seq == r.record.seq);
    r.happens(Acknowledged{"M7", "on it"}, "bo");
    QCOMPARE(r.alarm("M7").acknowledgedBy, std::string("bo"));
    r.happens(Shelved{"M7", 60'000, "lunch"});
    QCOMPARE(r.alarm("M7").shelvedUntilMs, std::int64_t{60'000});
    r.happens(Unshelved{"M7"});
    QCOMPARE(r.alarm("M7").shelvedUntilMs, std::int64_t{0});
    r.happens(judged("M7", LimitState::Returned));
    QVERIFY(!r.alarm("M7").active && r.alarm("M7").returnedMs == r.record.lastMs);
    // When it comes again nobody has seen it.
    r.happens(judged("M7", LimitState::Breached));
    QVERIFY(r.alarm("M7").active && r.alarm("M7").acknowledgedBy.empty() && r.alarm("M7").raisedMs == r.record.lastMs);
    QCOMPARE(r.record.watch.raisedMs, (std::vector<std::int64_t>{raised, r.record.lastMs}));
    // After the end it may still be acknowledged; nothing else is decided any more.
    r.happens(Finished{Ending::Done, {}});
    r.happens(Acknowledged{"M7", {}});
    QVERIFY(!r.alarm("M7").acknowledgedBy.empty());
    QVERIFY(r.record.oddities.empty());
}

void TestFoldLimits::sources()
{
    Release r;
    r.happens(SourceBound{"p95", "Prometheus"});
    QCOMPARE(r.record.watch.sources.at("p95").place, std::string("Prometheus"));
    r.happens(SourceTroubled{"p95", "no answer"});
    const std::int64_t since = r.record.lastMs;
    r.happens(SourceTroubled{"p95", "HTTP 500"});
    QCOMPARE(r.record.watch.troubles.at("p95").sentence, std::string("HTTP 500"));
    QCOMPARE(r.record.watch.troubles.at("p95").sinceMs, since);
    QVERIFY(r.alarm("source p95").active && r.alarm("source p95").raisedMs == since);
    r.happens(SourceTroubled{"p95", {}});
    QVERIFY(r.record.watch.troubles.empty() && !r.alarm("source p95").active);
}

void TestFoldLimits::messages()
{
    Release r;
    r.happens(judged("M7", LimitState::Breached));
    const std::uint64_t seq = r.record.seq;
    r.happens(Notified{"M7", "page", "ann", 1, NotifyState::Begun, {}});
    const NotificationRecord& sent = r.record.watch.notifications.at({"M7", "page", "ann"});
    QVERIFY(sent.state == NotifyState::Begun && sent.alarmSeq == seq && sent.attempt == 1);
    r.happens(Notified{"M7", "page", "ann", 1, NotifyState::Failed, "no route"});
    QVERIFY(sent.state == NotifyState::Failed && sent.problem == "no route" && sent.alarmSeq == seq);
    QVERIFY(r.record.oddities.empty());
    r.happens(Notified{"M7", "page", "ann", 2, NotifyState::Sent, {}});
    QCOMPARE(r.record.oddities.size(), std::size_t{1});
    QVERIFY(sent.state == NotifyState::Failed);
}

void TestFoldLimits::theClockIsSet()
{
    Release r;
    r.happens(judged("M7", LimitState::Breached));
    r.happens(Shelved{"M7", 60'000, "lunch"});
    const std::int64_t raised = r.alarm("M7").raisedMs;
    r.happens(ClockSet{3'600'000});
    QCOMPARE(r.alarm("M7").shelvedUntilMs, std::int64_t{3'660'000});
    QCOMPARE(r.alarm("M7").raisedMs, raised + 3'600'000);
    QCOMPARE(r.record.watch.limits[2].sinceMs, std::int64_t{3'600'005});
}

void TestFoldLimits::aLimitIsWatchedFromItsStepOn()
{
    plan::Procedure p;
    p.steps = {{1, "one", "first", 0, 0}, {5, "two", "second", 0, 0}};
    p.rollbacks = {{20, 30, "Rollback"}};
    p.items = {item(2), item(6), item(21, 0)};
    p.items[0].step = 0;
    p.items[1].step = 1;
    p.limits = {limit("M3", plan::LimitAction::Page), limit("M7", plan::LimitAction::Page), limit("M8", plan::LimitAction::Page), limit("M22", plan::LimitAction::Page)};
    p.limits[1].step = 1;
    p.limits[2].phase = "second";
    p.limits[3].rollback = 0;
    Record record;
    const auto happens = [&](Body body) { apply(record, {record.seq + 1, record.lastMs + 1000, "ann", std::move(body), {}}); };
    const auto watched = [&] {
        std::string text;
        for (const LimitRecord& l : record.watch.limits) text += std::to_string(l.watchedSinceMs / 1000) + ' ';
        return text;
    };
    happens(Started{"f", "/", Drive::Flow, false, std::make_shared<const plan::Procedure>(p)});
    QCOMPARE(watched(), std::string("1 0 0 0 "));
    happens(Settled{"L2", 1, Outcome::Passed, {}});
    QCOMPARE(watched(), std::string("1 2 2 0 "));
    happens(RollbackBegun{{"L21"}, {"Rollback"}, "p95", 600});
    QCOMPARE(watched(), std::string("1 2 2 3 "));
}

void TestFoldLimits::whatCannotBeIsOdd()
{
    const std::vector<Body> odd = {judged("M9", LimitState::Breached), BaselineTaken{"M9", 1, 2, 3, 4}, ValueSeen{"L1", 5}, Authorised{{"M5", "M9"}, false}, Unshelved{"M5"}, Held{"h", "M9"},
                                   Decided{"M5", Choice::Accept, {}, "r"}, Decided{"M5", Choice::Retry, {}, {}}, Notified{"M5", "page", "ann", 1, NotifyState::Sent, {}}};
    for (const Body& body : odd) {
        Release r;
        r.happens(body);
        QCOMPARE(r.record.oddities.size(), std::size_t{1});
    }
    Release over;
    over.happens(Finished{});
    over.happens(Authorised{});
    QCOMPARE(over.record.oddities.size(), std::size_t{1});
    QVERIFY(over.rollback().authorisedBy.empty());
}

QTEST_GUILESS_MAIN(TestFoldLimits)
#include "test_fold_limits.moc"
