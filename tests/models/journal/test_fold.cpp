// What each event does to a record, and that what is out of turn does nothing but being named.

#include "tests/models/journal/small_release.h"

#include <QTest>

namespace {

using namespace holdpoint;
using namespace holdpoint::tests;

Record folded(std::vector<Body> bodies)
{
    bodies.insert(bodies.begin(), started());
    return fold(eventsOf(bodies));
}

/// The same record without the marks that each event leaves: its number, its time, its hash and what was odd.
std::string apartFromMarks(Record record)
{
    record.seq = 0;
    record.lastMs = 0;
    record.hash.clear();
    record.oddities.clear();
    return seen(record);
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starts();
    void runsAnItem();
    void itCameOutWhenItEnded_data();
    void itCameOutWhenItEnded();
    void keepsWhatPeopleSay();
    void holdsAndReleases();
    void theClockStandsInAHold();
    void setsTheDrive();
    void goesBack();
    void ends();
    void theCursorPassesWhatIsOver();
    void outOfTurnIsOddAndNothingElse_data();
    void outOfTurnIsOddAndNothingElse();
};

void TestFold::starts()
{
    const Record empty;
    QVERIFY(empty.stage == Stage::Empty);
    QVERIFY(empty.items.empty() && empty.seq == 0);
    const Record record = folded({Bound{"ticket", "CHG-17", false}, Bound{"password", "", true}, Bound{"ticket", "CHG-18", false}});
    QVERIFY(record.stage == Stage::Forward);
    QCOMPARE(record.items.size(), std::size_t{6});
    QCOMPARE(record.file, std::string("/srv/deploy.md"));
    QCOMPARE(record.directory, std::string("/srv"));
    QCOMPARE(record.startedMs, std::int64_t{1000});
    QCOMPARE(record.values.at("ticket").text, std::string("CHG-18"));
    QVERIFY(record.values.at("password").secret);
    QCOMPARE(record.seq, std::uint64_t{4});
    QCOMPARE(record.hash, std::string("hash 4"));
    QCOMPARE(record.lastMs, std::int64_t{4000});
    QVERIFY(record.oddities.empty());
}

void TestFold::runsAnItem()
{
    Record record = folded({Begun{"L1", 1, "cp a b"}});
    const ItemRecord& i = record.items[0];
    QVERIFY(i.state == ItemState::Running && i.attempt == 1 && i.ran() && !i.over());
    QCOMPARE(i.text, std::string("cp a b"));
    QVERIFY(i.begunMs == 2000 && i.firstBegunMs == 2000);
    const auto next = [&](Body body) { apply(record, {record.seq + 1, record.lastMs + 1000, "bo", std::move(body), {}}); };
    next(OutputKept{"L1", 1, 0, 10, "ab"});
    next(StopAsked{"L1", 1, "why"});
    QVERIFY(i.stopAsked);
    next(ended("L1", 1, JobHow::Stopped));
    QVERIFY(i.state == ItemState::Reported);
    QVERIFY(i.end.how == JobHow::Stopped && i.end.outputBytes == 7);
    next(Settled{"L1", 1, Outcome::Cancelled, "it was stopped"});
    QVERIFY(i.state == ItemState::Settled && i.outcome == Outcome::Cancelled && !i.over());
    QCOMPARE(i.why, std::string("it was stopped"));
    QCOMPARE(i.settledMs, record.lastMs);
    QCOMPARE(record.cursor, 0u);
    // A second attempt begins with a clean sheet, and keeps when the first one began.
    next(Decided{"L1", Choice::Retry, {}, "again"});
    next(Begun{"L1", 2, "cp a b"});
    QVERIFY(i.state == ItemState::Running && i.attempt == 2 && i.outcome == Outcome::None && !i.stopAsked && !i.decision && i.why.empty());
    QVERIFY(i.firstBegunMs == 2000 && i.begunMs == record.lastMs);
    next(ended("L1", 2));
    next(Settled{"L1", 2, Outcome::Passed, {}});
    QVERIFY(i.over());
    QVERIFY2(record.oddities.empty(), record.oddities.empty() ? "" : record.oddities.front().c_str());
}

void TestFold::itCameOutWhenItEnded_data()
{
    QTest::addColumn<int>("started");
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("saidMs");        // 0: nobody has said anything
    QTest::addColumn<int>("settled");
    const int exited = static_cast<int>(JobHow::Exited), lost = static_cast<int>(JobHow::Lost), never = static_cast<int>(JobHow::NotStarted), kept = 900'100;
    QTest::newRow("the store was away") << 2100 << exited << 0 << 5100;
    QTest::newRow("what was said before it ended") << 2100 << exited << 5000 << 5100;
    QTest::newRow("a person has decided since then") << 2100 << exited << 800'000 << kept;
    QTest::newRow("nobody knows how it ended") << 2100 << lost << 0 << kept;
    QTest::newRow("it never began") << 2100 << never << 0 << kept;
    QTest::newRow("no time") << 0 << exited << 0 << kept;
    QTest::newRow("before it was begun") << 1900 << exited << 0 << kept;
    QTest::newRow("after it was kept") << 899'000 << exited << 0 << kept;
}

/// A job ended while the store was away: the journal has it a quarter of an hour later.
void TestFold::itCameOutWhenItEnded()
{
    QFETCH(const int, started);
    QFETCH(const int, how);
    QFETCH(const int, saidMs);
    Record record = folded({Begun{"L1", 1, "cp a b"}});
    const auto at = [&](std::int64_t ms, Body body) { apply(record, {record.seq + 1, ms, "bo", std::move(body), {}}); };
    if (saidMs == 5000) at(saidMs, Decided{"L1", Choice::Edit, "cp -a a b", "typo"});
    Ended end = ended("L1", 1, static_cast<JobHow>(how));
    end.startedMs = started;
    end.durationMs = 3000;
    at(900'000, end);
    if (saidMs > 5000) at(saidMs, Decided{"L1", Choice::Accept, {}, "it is well"});
    at(900'100, Settled{"L1", 1, Outcome::Passed, {}});
    QTEST(static_cast<int>(record.items[0].settledMs), "settled");
    QCOMPARE(record.lastMs, std::int64_t{900'100});     // the journal's own times are when things were kept
}

void TestFold::keepsWhatPeopleSay()
{
    const Record record = folded({Answered{"L1", "no", "not yet"}, Answered{"L1", "yes", "looked"}, Decided{"L3", Choice::Edit, "cp -a a b", "typo"}, Decided{"L4", Choice::Skip, {}, "not here"},
                                  Noted{"lunch"}});
    QCOMPARE(record.items[0].answer, std::string("yes"));
    QCOMPARE(record.items[0].answeredBy, std::string("ann"));
    QCOMPARE(record.items[0].reason, std::string("looked"));
    QCOMPARE(record.items[2].text, std::string("cp -a a b"));
    QVERIFY(record.items[2].decision == Choice::Edit);
    QVERIFY(record.items[3].decision == Choice::Skip);
    QCOMPARE(record.deviations.size(), std::size_t{2});
    QCOMPARE(record.deviations[0].what, std::string("edit"));
    QCOMPARE(record.deviations[1].item, std::string("L4"));
    QCOMPARE(record.deviations[1].reason, std::string("not here"));
    QCOMPARE(record.deviations[1].seq, std::uint64_t{5});
    QCOMPARE(record.notes.size(), std::size_t{1});
    QCOMPARE(record.notes[0].second, std::string("lunch"));
    // What only goes on as planned is no deviation.
    QVERIFY(folded({Decided{"L1", Choice::Run, {}, {}}, Decided{"L3", Choice::Retry, {}, {}}, Decided{"L4", Choice::Reject, {}, {}}}).deviations.empty());
    QCOMPARE(folded({Decided{"L1", Choice::Accept, {}, "seen"}}).deviations.size(), std::size_t{1});
}

void TestFold::theClockStandsInAHold()
{
    QCOMPARE(Record().clockMs(5000), std::int64_t{0});
    QCOMPARE(folded({}).clockMs(5000), std::int64_t{4000});
    const Record held = folded({Held{"look"}, Held{"look again"}});
    QCOMPARE(held.clockMs(90'000), std::int64_t{1000});
    const Record released = folded({Held{"look"}, Held{"look again"}, Released{}});
    QCOMPARE(released.heldMs, std::int64_t{2000});
    QCOMPARE(released.clockMs(10'000), std::int64_t{7000});
    const Record back = folded({Held{"look"}, RollbackBegun{{}, {}, "why", -1}});
    QCOMPARE(back.clockMs(10'000), std::int64_t{8000});
    const Record over = folded({Held{"look"}, Released{}, Finished{Ending::Aborted, "why"}});
    QCOMPARE(over.clockMs(99'000), std::int64_t{2000});
}

void TestFold::holdsAndReleases()
{
    Record record = folded({Held{"lunch"}});
    QVERIFY(record.held);
    QCOMPARE(record.heldBy, std::string("ann"));
    QCOMPARE(record.heldReason, std::string("lunch"));
    apply(record, {3, 1, "bo", Released{}, {}});
    QVERIFY(!record.held);
    record = folded({HoldSet{"L1", "look first"}, HoldSet{"L3", "and here"}});
    QVERIFY(record.items[0].holdHere && record.items[2].holdHere);
    QCOMPARE(record.items[0].holdReason, std::string("look first"));
    apply(record, {4, 1, "bo", Released{}, {}});
    QVERIFY(!record.items[0].holdHere);
    QVERIFY2(record.items[2].holdHere, "a release ends the hold at which the release stands, and no other");
}

void TestFold::setsTheDrive()
{
    const Record record = folded({DriveSet{{}, Drive::Step}, DriveSet{"L3", Drive::Hand}});
    QVERIFY(record.drive == Drive::Step);
    QVERIFY(record.items[2].drive == Drive::Hand);
    QVERIFY(!record.items[0].drive);
}

void TestFold::goesBack()
{
    const Record record = folded({Held{"lunch"}, RollbackBegun{{"L22", "L21"}, {"Rollback"}, "p95", 600}});
    QVERIFY(record.stage == Stage::Back);
    QVERIFY2(!record.held, "what held the way forward holds no way back");
    QVERIFY((record.wayBack == std::vector<std::uint32_t>{5, 4}));
    QCOMPARE(record.rollback.reason, std::string("p95"));
    QCOMPARE(record.rollback.budget, 600);
    QCOMPARE(record.rollbackMs, std::int64_t{3000});
    // One that is partly unknown is taken all the same: going on would be worse.
    const Record partly = folded({RollbackBegun{{"L21", "L9"}, {}, {}, 1}});
    QVERIFY(partly.stage == Stage::Back && partly.wayBack == std::vector<std::uint32_t>{4});
    QCOMPARE(partly.oddities, std::vector<std::string>{"event 2: L9 is not in the plan"});
    // Another way replaces it.
    const Record other = folded({RollbackBegun{{"L22"}, {"A"}, "a", 1}, RollbackBegun{{"L21"}, {"B"}, "b", 2}});
    QVERIFY((other.wayBack == std::vector<std::uint32_t>{4}));
    QCOMPARE(other.rollback.reason, std::string("b"));
}

void TestFold::ends()
{
    const Record record = folded({Finished{Ending::Aborted, "no-go"}});
    QVERIFY(record.stage == Stage::Ended);
    QVERIFY(record.ending == Ending::Aborted);
    QCOMPARE(record.endingWhy, std::string("no-go"));
    QCOMPARE(record.endedMs, std::int64_t{2000});
    // What ran when it was aborted still ends, and one may still say something about it.
    const Record late = folded({Begun{"L1", 1, {}}, Finished{Ending::Aborted, {}}, ended("L1")});
    QVERIFY(late.items[0].state == ItemState::Reported && late.oddities.empty());
    Record noted = record;
    apply(noted, {3, 9000, "bo", Noted{"why it was so"}, {}});
    QCOMPARE(noted.notes.size(), std::size_t{1});
    QCOMPARE(noted.endedMs, std::int64_t{2000});
    QVERIFY(noted.oddities.empty());
}

void TestFold::theCursorPassesWhatIsOver()
{
    QCOMPARE(folded({}).cursor, 0u);
    QCOMPARE(folded({Settled{"L1", 1, Outcome::Passed, {}}}).cursor, 2u);       // L2 stands by
    QCOMPARE(folded({Settled{"L1", 1, Outcome::Skipped, {}}}).cursor, 2u);
    for (const Outcome outcome : {Outcome::None, Outcome::Failed, Outcome::Inconclusive, Outcome::Cancelled, Outcome::Unknown}) QCOMPARE(folded({Settled{"L1", 1, outcome, {}}}).cursor, 0u);
    QCOMPARE(folded({Settled{"L3", 1, Outcome::Passed, {}}}).cursor, 0u);
    QCOMPARE(folded({Settled{"L3", 1, Outcome::Passed, {}}, Settled{"L1", 1, Outcome::Passed, {}}}).cursor, 3u);
    QCOMPARE(folded({Settled{"L3", 1, Outcome::Passed, {}}, Settled{"L1", 1, Outcome::Passed, {}}, Settled{"L4", 1, Outcome::Passed, {}}}).cursor, 6u);
}

void TestFold::outOfTurnIsOddAndNothingElse_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < 41; ++i) QTest::addRow("%zu", i) << i;
}

void TestFold::outOfTurnIsOddAndNothingElse()
{
    struct Odd {
        std::vector<Body> before;
        Body body;
        const char* says;
    };
    const Begun begun{"L1", 1, "x"};
    const Settled passed{"L1", 1, Outcome::Passed, {}};
    const RollbackBegun back{{"L21"}, {"Rollback"}, "p95", 1};
    const Finished over{Ending::Done, {}};
    const std::vector<Odd> all = {
        {{}, started(), "started twice"},
        {{}, Begun{"L9", 1, {}}, "L9 is not in the plan"},
        {{}, Begun{"", 1, {}}, "is not in the plan"},
        {{}, Begun{"L1", 2, {}}, "out of turn"},
        {{}, Begun{"L1", 0, {}}, "out of turn"},
        {{begun}, Begun{"L1", 1, {}}, "out of turn"},
        {{begun}, Begun{"L1", 2, {}}, "out of turn"},
        {{begun, ended("L1")}, Begun{"L1", 2, {}}, "out of turn"},
        {{passed}, Begun{"L1", 1, {}}, "out of turn"},
        {{over}, begun, "after the end"},
        {{}, ended("L1"), "without having been begun"},
        {{begun}, ended("L1", 2), "without having been begun"},
        {{begun, ended("L1")}, ended("L1"), "without having been begun"},
        {{begun}, ended("L9"), "not in the plan"},
        {{begun, over}, StopAsked{"L1", 1, {}}, "after the end"},
        {{passed}, passed, "settled twice"},
        {{begun, ended("L1")}, Settled{"L1", 2, Outcome::Passed, {}}, "another attempt"},
        {{}, Settled{"L1", 2, Outcome::Passed, {}}, "another attempt"},
        {{over}, passed, "after the end"},
        {{}, OutputKept{"L9", 1, 0, 0, {}}, "not in the plan"},
        {{}, Answered{"L9", "yes", {}}, "not in the plan"},
        {{passed}, Answered{"L1", "no", {}}, "is over"},
        {{over}, Answered{"L1", "yes", {}}, "after the end"},
        {{}, Decided{"L9", Choice::Skip, {}, {}}, "not in the plan"},
        {{passed}, Decided{"L1", Choice::Skip, {}, {}}, "is over"},
        {{over}, Decided{"L1", Choice::Skip, {}, {}}, "after the end"},
        {{}, StopAsked{"L1", 1, {}}, "does not run"},
        {{begun}, StopAsked{"L1", 2, {}}, "does not run"},
        {{begun, ended("L1")}, StopAsked{"L1", 1, {}}, "does not run"},
        {{over}, Held{}, "after the end"},
        {{}, HoldSet{"L9", {}}, "not in the plan"},
        {{over}, HoldSet{"L1", {}}, "after the end"},
        {{over}, Released{}, "after the end"},
        {{}, DriveSet{"L9", Drive::Hand}, "not in the plan"},
        {{over}, DriveSet{{}, Drive::Hand}, "after the end"},
        {{Finished{Ending::Aborted, "enough"}}, back, "after the end"},
        {{Finished{Ending::RolledBack, "slow"}}, back, "after the end"},
        {{over}, started(), "after the end"},
        {{over}, Finished{Ending::Aborted, "again"}, "after the end"},
        {{over}, Bound{"a", "b", false}, "after the end"},
        {{}, Started{}, "without a plan"},
    };
    QCOMPARE(all.size(), std::size_t{41});
    QFETCH(const std::size_t, index);
    const Odd& odd = all[index];
    Record record = folded(odd.before);
    QVERIFY2(record.oddities.empty(), "what came before is in turn");
    const std::string before = apartFromMarks(record);
    const std::uint64_t seq = record.seq + 1;
    apply(record, {seq, 77'000, "bo", odd.body, "hash"});
    QCOMPARE(record.oddities.size(), std::size_t{1});
    const std::string said = record.oddities.front();
    QVERIFY2(said.starts_with("event " + std::to_string(seq) + ": ") && said.find(odd.says) != std::string::npos, said.c_str());
    QCOMPARE(apartFromMarks(record), before);
    // Its number and its hash are taken all the same: the next event follows it.
    QCOMPARE(record.seq, seq);
    QCOMPARE(record.hash, std::string("hash"));

    // Before the beginning, nothing at all can be.
    if (std::holds_alternative<Started>(odd.body)) return;
    Record empty;
    apply(empty, {1, 5, "bo", odd.body, {}});
    QCOMPARE(empty.oddities.size(), std::size_t{1});
    QVERIFY(empty.stage == Stage::Empty);
    QCOMPARE(apartFromMarks(empty), apartFromMarks(Record()));
}

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
