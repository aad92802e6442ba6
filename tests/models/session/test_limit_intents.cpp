// What people say about limits and alarms, and whom an alarm is told to.

#include "models/session/limit_intents.h"
#include "models/session/messages.h"
#include "tests/models/journal/small_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;
using session::Addressee;

class TestLimitIntents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void limitsHaveNames();
    void whatIsSeenIsANumberInItsUnit_data();
    void whatIsSeenIsANumberInItsUnit();
    void authority();
    void aBreachIsAccepted();
    void alarmsAreSpokenAbout();
    void anAlarmIsToldOnce();
    void whatWasSurelyNotSentIsTriedAgain();
    void whatNobodyKnowsIsNotTriedAgain();
    void whoKnowsNeedsNoMessage();

private:
    void happens(Body body, std::int64_t laterMs = 1000) { apply(record, {record.seq + 1, record.lastMs + laterMs, "ann", std::move(body), {}}); }
    [[nodiscard]] QByteArray due(std::int64_t laterMs = 0) const;

    Record record;
};

namespace {

QByteArray textOf(const Result<Body>& said)
{
    if (!said) return QByteArray::fromStdString("error: " + said.error().what);
    return QByteArray::fromStdString(std::string(typeOf(*said)) + ' ' + writeBody(*said));
}

const std::vector<Addressee> everybody = {{"page", "ann"}, {"notify", "room"}};

const session::RetryPause growing = [](unsigned failed) { return failed < 3 ? std::optional<std::int64_t>(std::int64_t{failed} * 10'000) : std::nullopt; };

} // namespace

void TestLimitIntents::init()
{
    record = {};
    happens(started());
    happens(Begun{"L1", 1, "x"});
}

void TestLimitIntents::limitsHaveNames()
{
    for (const char* name : {"M6", "6", "of M6"}) QCOMPARE(*session::limitNamed(record, name), 1u);
    for (const char* name : {"", "p95", "M9", "99"}) QVERIFY(!session::limitNamed(record, name));
    QVERIFY(session::limitNamed(record, "p95").error().what.find("more than one limit: M5 (p95 of M5, line 5) and M6") != std::string::npos);
    QVERIFY(!session::limitNamed(Record(), "M5"));
}

void TestLimitIntents::whatIsSeenIsANumberInItsUnit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a number") << QByteArray("61.5") << QByteArray(R"(value-seen {"limit":"M5","value":61.5})");
    QTest::newRow("below zero") << QByteArray("-3") << QByteArray(R"(value-seen {"limit":"M5","value":-3})");
    QTest::newRow("with its unit") << QByteArray("61 ms") << QByteArray(R"(value-seen {"limit":"M5","value":61})");
    QTest::newRow("with its unit behind it") << QByteArray(" 61ms ") << QByteArray(R"(value-seen {"limit":"M5","value":61})");
    QTest::newRow("in another unit") << QByteArray("0.061 s") << QByteArray("error: M5 (p95 of M5, line 5) is stated in ms, and not in 's'; convert it");
    QTest::newRow("no number") << QByteArray("high") << QByteArray("error: 'high' is no number; say what you saw in the unit of the limit, ms");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("error: '' is no number; say what you saw in the unit of the limit, ms");
    QTest::newRow("infinite") << QByteArray("inf") << QByteArray("error: 'inf' is no number; say what you saw in the unit of the limit, ms");
}

void TestLimitIntents::whatIsSeenIsANumberInItsUnit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    plan::Procedure inMs = *smallPlan();
    inMs.limits[0].unit = "ms";
    record.procedure = std::make_shared<const plan::Procedure>(inMs);
    QCOMPARE(textOf(session::seeValue(record, "M5", text.toStdString())), says);
}

void TestLimitIntents::authority()
{
    QCOMPARE(textOf(session::authorise(record, {}, false)), QByteArray(R"(authorised {"limits":[],"revoked":false})"));
    QCOMPARE(textOf(session::authorise(record, {"5"}, true)), QByteArray(R"(authorised {"limits":["M5"],"revoked":true})"));
    QVERIFY(textOf(session::authorise(record, {"M6"}, false)).startsWith("error: the runbook does not say that M6"));
    QVERIFY(textOf(session::authorise(record, {"M9"}, false)).startsWith("error: there is no limit 'M9'"));
    happens(RollbackBegun{{"L21"}, {}, {}, 1});
    QVERIFY(!session::authorise(record, {}, false));
}

void TestLimitIntents::aBreachIsAccepted()
{
    QVERIFY(textOf(session::acceptBreach(record, "M5", "known")).contains("has no breach that waits for a decision"));
    happens(judged("M5", LimitState::Breached));
    QVERIFY(textOf(session::acceptBreach(record, "M5", "")).contains("so a reason is needed"));
    QCOMPARE(textOf(session::acceptBreach(record, "5", "known")), QByteArray(R"(decided {"item":"M5","choice":"accept","text":"","reason":"known"})"));
    QCOMPARE(textOf(session::abortForBreach(record, "5", "")), QByteArray(R"(decided {"item":"M5","choice":"abort","text":"","reason":""})"));
    happens(Decided{"M5", Choice::Accept, {}, "known"});
    QVERIFY(textOf(session::acceptBreach(record, "M5", "known")).contains("was accepted already, by ann"));
}

void TestLimitIntents::alarmsAreSpokenAbout()
{
    QVERIFY(textOf(session::acknowledge(record, "M7", {})).contains("there is no alarm of M7"));
    QVERIFY(textOf(session::acknowledge(record, "fire", {})).contains("there is no alarm 'fire'"));
    happens(judged("M7", LimitState::Breached));
    happens(SourceTroubled{"p95", "no answer"});
    for (const char* name : {"M7", "7", "of M7"}) QCOMPARE(textOf(session::acknowledge(record, name, "on it")), QByteArray(R"(acknowledged {"alarm":"M7","comment":"on it"})"));
    QVERIFY(session::acknowledge(record, "source p95", {}) && session::acknowledge(record, "M7.overdue", {}));
    happens(Acknowledged{"M7", {}});
    QVERIFY(textOf(session::acknowledge(record, "M7", {})).contains("acknowledged already, by ann"));
    QCOMPARE(textOf(session::shelve(record, "M7", 5000, 600'000, "lunch")), QByteArray(R"(shelved {"alarm":"M7","until":605000,"comment":"lunch"})"));
    for (const std::int64_t ms : {0, -1, 86'400'001}) QVERIFY(!session::shelve(record, "M7", 5000, ms, "lunch"));
    QVERIFY(!session::shelve(record, "M7", 5000, 600'000, {}));
    QVERIFY(!session::unshelve(record, "M7", 5000));
    happens(Shelved{"M7", 605'000, "lunch"});
    QVERIFY(bool(session::unshelve(record, "M7", 604'999)));
    QVERIFY(!session::unshelve(record, "M7", 605'000));
}

QByteArray TestLimitIntents::due(std::int64_t laterMs) const
{
    QByteArray text;
    for (const Notified& message : session::messagesDue(record, everybody, record.lastMs + laterMs, growing)) text += QByteArray::fromStdString(message.alarm + ' ' + message.to + ' ' + std::to_string(message.attempt) + ';');
    return text;
}

void TestLimitIntents::anAlarmIsToldOnce()
{
    happens(judged("M8", LimitState::Breached));
    QCOMPARE(due(), QByteArray());      // to be verified: it is shown, and wakes nobody
    happens(judged("M7", LimitState::Breached));
    happens(SourceTroubled{"p95", "no answer"});
    QCOMPARE(due(), QByteArray("M7 ann 1;source p95 room 1;"));
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Begun, {}});
    QCOMPARE(due(3'600'000), QByteArray("source p95 room 1;"));
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Sent, {}});
    happens(SourceTroubled{"p95", {}});
    QCOMPARE(due(3'600'000), QByteArray());
    // It goes, and comes again.
    happens(judged("M7", LimitState::Returned));
    happens(judged("M7", LimitState::Breached));
    QCOMPARE(due(), QByteArray("M7 ann 1;"));
}

void TestLimitIntents::whatWasSurelyNotSentIsTriedAgain()
{
    happens(judged("M7", LimitState::Breached));
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Begun, {}});
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Failed, "no route"});
    QCOMPARE(due(9999), QByteArray());
    QCOMPARE(session::nextMessageMs(record, everybody, record.lastMs, growing), record.lastMs + 10'000);
    QCOMPARE(due(10'000), QByteArray("M7 ann 2;"));
    for (const std::uint32_t attempt : {2u, 3u}) {
        happens(Notified{"M7", "page", "ann", attempt, NotifyState::Begun, {}});
        happens(Notified{"M7", "page", "ann", attempt, NotifyState::Failed, "no route"});
    }
    QCOMPARE(due(3'600'000), QByteArray());     // given up
    QCOMPARE(session::nextMessageMs(record, everybody, record.lastMs, growing), std::int64_t{0});
}

void TestLimitIntents::whatNobodyKnowsIsNotTriedAgain()
{
    happens(judged("M7", LimitState::Breached));
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Begun, {}});
    const auto lost = session::messagesLost(record);
    QCOMPARE(lost.size(), std::size_t{1});
    QVERIFY(lost[0].state == NotifyState::Unknown && lost[0].attempt == 1);
    happens(lost[0]);
    QVERIFY(session::messagesLost(record).empty());
    QCOMPARE(due(3'600'000), QByteArray());
    init();
    happens(judged("M7", LimitState::Breached));
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Begun, {}});
    happens(Notified{"M7", "page", "ann", 1, NotifyState::Refused, "no such user"});
    QCOMPARE(due(3'600'000), QByteArray());
}

void TestLimitIntents::whoKnowsNeedsNoMessage()
{
    happens(judged("M7", LimitState::Breached));
    happens(Shelved{"M7", record.lastMs + 60'000, "lunch"});
    QCOMPARE(due(), QByteArray());
    QCOMPARE(due(60'000), QByteArray("M7 ann 1;"));
    happens(Acknowledged{"M7", {}});
    QCOMPARE(due(60'000), QByteArray());
    happens(judged("M5", LimitState::Breached));
    QCOMPARE(due(), QByteArray("M5 ann 1;"));
    happens(judged("M5", LimitState::Returned));
    QCOMPARE(due(), QByteArray());
}

QTEST_GUILESS_MAIN(TestLimitIntents)
#include "test_limit_intents.moc"
