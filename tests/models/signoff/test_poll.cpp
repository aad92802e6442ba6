// The go/no-go poll: what is on the board.

#include "models/signoff/poll.h"

#include <QTest>

using namespace holdpoint::signoff;

namespace {

constexpr std::int64_t minute = 60'000;
const Basis now{"plan", "before Step 5", {"Step 4: passed", "p95 = 41 ms"}};
const Poll poll{"Go for the traffic?", {"Dev Lead", "QA Lead", "Ops"}, 0, "Release Manager", 0};

Vote vote(const char* role, Decision word, std::int64_t at, const char* reason = "", const Basis& basis = now) { return {role, std::string(role) + "'s person", word, reason, at * minute, basis}; }
std::vector<Vote> allGo() { return {vote("Dev Lead", Decision::Go, 1), vote("QA Lead", Decision::Go, 2), vote("Ops", Decision::Go, 3)}; }
Direction go(const Basis& basis = now) { return {"Rex", Decision::Go, "", 5 * minute, basis}; }

} // namespace

class TestPoll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyYet()
    {
        const Board board = tally(poll, {}, {}, now, 10 * minute);
        QCOMPARE(board.rows.size(), std::size_t{3});
        QCOMPARE(board.waiting, 3U);
        QVERIFY(!board.quorum && !board.allGo && !board.decided && board.askedAgain.empty());
        QVERIFY2(!tally({"?", {}, 0, "", 0}, {}, {}, now, 0).allGo, "that nobody was asked is no GO");
    }
    void everybodySaysGo()
    {
        const Board board = tally(poll, allGo(), go(), now, 10 * minute);
        QVERIFY(board.quorum && board.allGo && board.dissent.empty());
        QCOMPARE(board.go, 3U);
        QCOMPARE(board.rows[0].ageMs, 9 * minute);
        QVERIFY(board.decided && board.decided->name == "Rex");
    }
    void dissentStaysOnRecord()
    {
        auto votes = allGo();
        votes[1] = vote("QA Lead", Decision::NoGo, 2, "the smoke test is red");
        const Board board = tally(poll, votes, go(), now, 10 * minute);
        QVERIFY(board.quorum && !board.allGo);
        QCOMPARE(board.noGo, 1U);
        QCOMPARE(board.dissent, std::vector<std::string>{"QA Lead (QA Lead's person): NO-GO, the smoke test is red"});
        QVERIFY2(board.decided, "the director decides, and the dissent stands beside it");
    }
    void theNewestAnswerCounts()
    {
        auto votes = allGo();
        votes.insert(votes.begin(), vote("QA Lead", Decision::Hold, 9, "wait"));
        const Board board = tally(poll, votes, {}, now, 10 * minute);
        QCOMPARE(board.hold, 1U);
        QCOMPARE(board.go, 2U);
    }
    void aQuorum()
    {
        Poll two = poll;
        two.quorum = 2;
        auto votes = allGo();
        votes.pop_back();
        QVERIFY(tally(two, votes, {}, now, 10 * minute).allGo);
        votes.pop_back();
        QVERIFY(!tally(two, votes, {}, now, 10 * minute).quorum);
        QVERIFY(!tally(poll, votes, {}, now, 10 * minute).quorum);
    }
    void answersGetOld()
    {
        Poll fresh = poll;
        fresh.freshMs = 8 * minute;
        const Board board = tally(fresh, allGo(), {}, now, 10 * minute);
        QVERIFY(board.rows[0].state == AnswerState::Stale && board.rows[1].state == AnswerState::Given);
        QCOMPARE(board.waiting, 1U);
        QVERIFY(board.rows[0].vote);
        QVERIFY(!board.quorum);
    }
    void isAskedAgainWhenSomethingChanged_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("the plan") << 0 << QByteArray("the plan was changed");
        QTest::newRow("the stage") << 1 << QByteArray("went on from 'before Step 5' to 'before Step 6'");
        QTest::newRow("a number") << 2 << QByteArray("it is now: p95 = 90 ms");
        QTest::newRow("something new") << 3 << QByteArray("it is now: 1 alarm open");
        QTest::newRow("something gone") << 4 << QByteArray("it is no longer: Step 4: passed");
    }
    void isAskedAgainWhenSomethingChanged()
    {
        QFETCH(const int, what);
        QFETCH(const QByteArray, why);
        Basis later = now;
        if (what == 0) later.planHash = "other";
        if (what == 1) later.stage = "before Step 6";
        if (what == 2) later.facts[1] = "p95 = 90 ms";
        if (what == 3) later.facts.emplace_back("1 alarm open");
        if (what == 4) later.facts.erase(later.facts.begin());
        const Board board = tally(poll, allGo(), go(), later, 10 * minute);
        QVERIFY(!board.decided && !board.quorum);
        QCOMPARE(board.waiting, 3U);
        QVERIFY2(QByteArray::fromStdString(board.askedAgain).contains(why), board.askedAgain.c_str());
        // The answers to the new question count, those to the old one do not.
        auto votes = allGo();
        for (const char* role : {"Dev Lead", "QA Lead", "Ops"}) votes.push_back(vote(role, Decision::Go, 6, "", later));
        QVERIFY(tally(poll, votes, go(later), later, 10 * minute).decided);
    }
    void whatDoesNotCountIsTold()
    {
        const std::vector<Vote> votes{vote("CTO", Decision::Go, 1), vote("QA Lead", Decision::NoGo, 1), vote("Ops", Decision::Approve, 1), vote("Dev Lead", Decision::Go, 11)};
        const Board board = tally(poll, votes, {}, now, 10 * minute);
        QCOMPARE(board.waiting, 3U);
        QCOMPARE(board.ignored.size(), std::size_t{4});
        QVERIFY(board.ignored[0].find("not asked") != std::string::npos && board.ignored[1].find("needs a reason") != std::string::npos);
        QVERIFY(board.ignored[2].find("no answer to a poll") != std::string::npos && board.ignored[3].find("in the future") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestPoll)
#include "test_poll.moc"
