// Where alarms stand with people, from the record and the time alone.

#include "models/monitor/alarms.h"
#include "tests/models/journal/small_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;
using monitor::Alarm;
using monitor::AlarmKind;
using monitor::Alarms;
using monitor::AlarmState;

class TestAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyComeAreSeenAndGo();
    void whatIsNotDecidedIsLatched();
    void shelvedOnesComeBackByThemselves();
    void theFirstIsMarked();
    void aFlood();
    void whatNobodyLooksAtIsOverdue();
    void whatNobodyLookedAtIsKept();
    void aTimeThatIsOverIsToldAsSuch();
    void sourcesAndData();
    void names();

private:
    void happens(Body body, const std::string& actor = "ann") { apply(record, {record.seq + 1, now += 1000, actor, std::move(body), {}}); }
    [[nodiscard]] QByteArray told(std::int64_t laterMs = 0) const;

    Record record;
    std::int64_t now = 0;
};

void TestAlarms::init()
{
    record = {};
    now = 0;
    happens(started());
    happens(Begun{"L1", 1, "x"});
}

/// "M7 breach unacknowledged first;"
QByteArray TestAlarms::told(std::int64_t laterMs) const
{
    QByteArray text;
    for (const Alarm& alarm : monitor::alarmsAt(record, now + laterMs).alarms)
        text += QByteArray::fromStdString(alarm.id + ' ' + std::string(nameOf(alarm.kind)) + ' ' + std::string(nameOf(alarm.state)) + (alarm.first ? " first" : "") + ';');
    return text;
}

void TestAlarms::theyComeAreSeenAndGo()
{
    QCOMPARE(told(), QByteArray());
    happens(judged("M7", LimitState::Breached));
    QCOMPARE(told(), QByteArray("M7 breach unacknowledged first;"));
    const Alarm alarm = monitor::alarmsAt(record, now).alarms.front();
    QVERIFY(alarm.limit == 2 && alarm.metric == "p95 of M7" && alarm.value == 61 && alarm.cause == "M7 was 61" && alarm.sinceMs == now);
    happens(Acknowledged{"M7", "on it"}, "bo");
    QCOMPARE(told(), QByteArray("M7 breach acknowledged first;"));
    QCOMPARE(monitor::alarmsAt(record, now).alarms.front().acknowledgedBy, std::string("bo"));
    happens(judged("M7", LimitState::Returned));
    QCOMPARE(told(), QByteArray());
    happens(judged("M7", LimitState::Breached));
    happens(judged("M7", LimitState::Returned));
    QCOMPARE(told(), QByteArray("M7 breach returned-unacknowledged first;"));
    happens(Acknowledged{"M7", {}});
    QCOMPARE(told(), QByteArray());
}

void TestAlarms::whatIsNotDecidedIsLatched()
{
    happens(judged("M5", LimitState::Breached));
    happens(Acknowledged{"M5", {}});
    happens(judged("M5", LimitState::Returned));
    QCOMPARE(told(), QByteArray("M5 breach latched first;"));
    happens(Decided{"M5", Choice::Accept, {}, "known"});
    QCOMPARE(told(), QByteArray());
}

void TestAlarms::shelvedOnesComeBackByThemselves()
{
    happens(judged("M7", LimitState::Breached));
    happens(Shelved{"M7", now + 61'000, "lunch"});
    QCOMPARE(told(), QByteArray("M7 breach shelved;"));
    const Alarms shelved = monitor::alarmsAt(record, now);
    QCOMPARE(shelved.alarms.front().shelvedWhy, std::string("lunch"));
    QCOMPARE(shelved.nextMs, now + 60'000);
    QCOMPARE(told(59'999), QByteArray("M7 breach shelved;"));
    QCOMPARE(told(60'000), QByteArray("M7 breach unacknowledged first;"));
}

void TestAlarms::theFirstIsMarked()
{
    happens(judged("M7", LimitState::Breached));
    happens(judged("M8", LimitState::Breached));
    happens(SourceTroubled{"p95", "no answer"});
    QCOMPARE(told(), QByteArray("M7 breach unacknowledged first;M8 breach unacknowledged;source p95 source unacknowledged;"));
}

void TestAlarms::aFlood()
{
    for (std::size_t i = 0; i < monitor::mostInTime; ++i) happens(SourceTroubled{"p" + std::to_string(i), "no answer"});
    QVERIFY(!monitor::alarmsAt(record, now).flood);
    happens(SourceTroubled{"one more", "no answer"});
    const Alarms alarms = monitor::alarmsAt(record, now);
    QVERIFY(alarms.flood);
    QCOMPARE(alarms.recent, monitor::mostInTime + 1);
    // It is over when so many have not come for ten minutes, whether or not anybody has seen them.
    QVERIFY(!monitor::alarmsAt(record, now + monitor::floodMs).flood);
}

void TestAlarms::whatNobodyLooksAtIsOverdue()
{
    plan::Procedure p = *smallPlan();
    p.limits[2].every = 60;
    record = {};
    now = 0;
    happens(Started{"f", "/", Drive::Flow, false, std::make_shared<const plan::Procedure>(p)});
    QCOMPARE(told(60'000), QByteArray());
    QCOMPARE(monitor::alarmsAt(record, now).nextMs, now + 60'001);
    QCOMPARE(told(60'001), QByteArray("M7.overdue overdue unacknowledged first;"));
    QCOMPARE(monitor::alarmsAt(record, now + 75'000).alarms.front().cause, std::string("nobody has looked yet, for 75 s; somebody has to every 60 s"));
    now += 70'000;
    happens(Acknowledged{"M7.overdue", "I go"});
    QCOMPARE(told(), QByteArray("M7.overdue overdue acknowledged first;"));
    happens(ValueSeen{"M7", 41});
    QCOMPARE(told(60'000), QByteArray());
    // The next time nobody has seen it.
    QCOMPARE(told(60'001), QByteArray("M7.overdue overdue unacknowledged first;"));
    // What is measured is looked at by nobody, and after the end nobody has to.
    Record measured = record, over = record;
    apply(measured, {measured.seq + 1, now, "holdpoint", SourceBound{"p95 of M7", "Prometheus"}, {}});
    QVERIFY(monitor::alarmsAt(measured, now + 600'000).alarms.empty());
    apply(over, {over.seq + 1, now, "holdpoint", Finished{}, {}});
    QVERIFY(monitor::alarmsAt(over, now + 600'000).alarms.empty());
}

/// No event tells that nobody looks, so what does away with it has to keep that it was so.
void TestAlarms::whatNobodyLookedAtIsKept()
{
    plan::Procedure p = *smallPlan();
    p.limits[2].every = 60;
    record = {};
    now = 0;
    happens(Started{"f", "/", Drive::Flow, false, std::make_shared<const plan::Procedure>(p)});
    const std::int64_t due = now + 60'000;
    const std::vector<journal::MissedLook>& missed = record.watch.limits[2].missed;
    now += 100'000;
    happens(ValueSeen{"M7", 41}, "bo");
    QCOMPARE(told(), QByteArray());
    QCOMPARE(missed.size(), std::size_t{1});
    QVERIFY(missed[0].fromMs == due && missed[0].toMs == now && missed[0].lookedBy == "bo");
    now += 90'000;
    const std::int64_t begun = now;
    happens(Finished{});
    QCOMPARE(missed.size(), std::size_t{2});
    QCOMPARE(missed[1].toMs, now);
    QVERIFY(!missed[1].isKnown() && missed[1].fromMs < begun);
    QCOMPARE(told(3'600'000), QByteArray("M7.overdue overdue returned-unacknowledged first;"));
    const Alarm alarm = monitor::alarmsAt(record, now + 3'600'000).alarms.front();
    QVERIFY(alarm.sinceMs == missed[1].fromMs && alarm.returnedMs == now);
    QCOMPARE(alarm.cause, std::string("nobody looked for 91 s; somebody had to every 60 s"));
    happens(Acknowledged{"M7.overdue", "I was at lunch"});
    QCOMPARE(told(), QByteArray());
    QVERIFY(missed[1].acknowledgedBy == "ann" && missed[1].comment == "I was at lunch" && missed[0].acknowledgedBy.empty());
}

/// How long something is watched the runbook says; that nobody drives on meanwhile makes no look of it.
void TestAlarms::aTimeThatIsOverIsToldAsSuch()
{
    plan::Procedure p = *smallPlan();
    p.limits[2].every = 60;
    p.limits[2].lasts = 300;
    record = {};
    now = 0;
    happens(Started{"f", "/", Drive::Flow, false, std::make_shared<const plan::Procedure>(p)});
    record.watch.changedMs = now;
    QCOMPARE(told(60'001), QByteArray("M7.overdue overdue unacknowledged first;"));
    QCOMPARE(monitor::alarmsAt(record, now + 60'001).nextMs, now + 300'000);
    QCOMPARE(told(299'999), QByteArray("M7.overdue overdue unacknowledged first;"));
    QCOMPARE(told(3'600'000), QByteArray("M7.overdue overdue returned-unacknowledged first;"));
    QCOMPARE(monitor::alarmsAt(record, now + 3'600'000).alarms.front().returnedMs, now + 300'000);
    Record seen = record;
    apply(seen, {seen.seq + 1, now + 3'600'000, "ann", Acknowledged{"M7.overdue", {}}, {}});
    QVERIFY(monitor::alarmsAt(seen, now + 3'600'001).alarms.empty());
}

void TestAlarms::sourcesAndData()
{
    happens(judged("M7", LimitState::Holds));
    happens(judged("M7", LimitState::Stale));
    happens(SourceTroubled{"p95 of M7", "no answer"});
    QCOMPARE(told(), QByteArray("M7.data data unacknowledged first;source p95 of M7 source unacknowledged;"));
    const Alarms alarms = monitor::alarmsAt(record, now);
    QVERIFY(alarms.alarms[0].limit == 2 && alarms.alarms[1].limit == plan::none);
    QCOMPARE(alarms.alarms[1].metric, std::string("p95 of M7"));
    QCOMPARE(alarms.alarms[1].cause, std::string("no answer"));
    happens(SourceTroubled{"p95 of M7", {}});
    QCOMPARE(told(), QByteArray("M7.data data unacknowledged first;source p95 of M7 source returned-unacknowledged;"));
}

void TestAlarms::names()
{
    const char* states[] = {"unacknowledged", "acknowledged", "returned-unacknowledged", "latched", "shelved"};
    const char* kinds[] = {"breach", "data", "overdue", "source"};
    for (std::size_t i = 0; i < std::size(states); ++i) QCOMPARE(std::string(nameOf(static_cast<AlarmState>(i))), std::string(states[i]));
    for (std::size_t i = 0; i < std::size(kinds); ++i) QCOMPARE(std::string(nameOf(static_cast<AlarmKind>(i))), std::string(kinds[i]));
}

QTEST_GUILESS_MAIN(TestAlarms)
#include "test_alarms.moc"
