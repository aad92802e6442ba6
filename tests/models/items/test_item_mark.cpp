// Every state that an item can be in, played by the engine itself, and the mark that a person sees then.

#include "models/engine/advance.h"
#include "models/items/item_mark.h"
#include "tests/support/engine_script.h"

#include <QTest>

#include <initializer_list>
#include <set>
#include <sstream>
#include <string>

using namespace holdpoint;
using items::FactIndex;
using items::Mark;
using journal::Drive;
using tests::EngineScript;

namespace {

struct Row {
    const char* name;
    const char* plan;
    const char* script;     ///< what happens, line by line; "=" lets the engine do what it has to
    const char* marks;      ///< the word of each item, in order
    Drive drive = Drive::Flow;
};

void play(EngineScript& engine, const std::string& script)
{
    std::istringstream in(script);
    for (std::string line; std::getline(in, line);) {
        const std::string wrong = line == "=" ? (static_cast<void>(engine.next()), std::string()) : engine.happens(line);
        QVERIFY2(wrong.empty(), (line + ": " + wrong).c_str());
    }
}

template <typename MarkOf>
std::string wordsOf(const journal::Record& record, MarkOf markOf)
{
    std::string words;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) words += (i == 0 ? "" : ", ") + items::wordOf(markOf(i), record, i).toStdString();
    return words;
}

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<int>("drive");
    for (const Row& row : rows) QTest::newRow(row.name) << QByteArray(row.plan) << QByteArray(row.script) << QByteArray(row.marks) << static_cast<int>(row.drive);
}

void compareRow()
{
    QFETCH(const QByteArray, plan);
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, marks);
    QFETCH(const int, drive);
    EngineScript engine(tests::planOf(plan.toStdString()), static_cast<Drive>(drive));
    play(engine, script.toStdString());
    const journal::Record& record = engine.record();
    const engine::Advice advice = engine::advance(record, engine.now());
    QCOMPARE(wordsOf(record, [&](std::uint32_t i) { return items::markOf(record, advice, i); }), marks.toStdString());
    // Whoever asks about many gets the same answers.
    FactIndex index;
    index.learn(record);
    QCOMPARE(wordsOf(record, [&](std::uint32_t i) { return items::markOf(record, advice, i, index.of(record, i)); }), marks.toStdString());
}

} // namespace

class TestItemMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatMachinesDo_data();
    static void whatMachinesDo() { compareRow(); }
    static void whatPeopleSay_data();
    static void whatPeopleSay() { compareRow(); }
    static void whereItStands_data();
    static void whereItStands() { compareRow(); }
    static void whoseWordItWas_data();
    static void whoseWordItWas();
    static void theItemThatItStandsAt();
    static void anIndexLearnsNothingTwice();
    static void everyMarkIsReached();
};

void TestItemMark::whatMachinesDo_data()
{
    addRows({
        {"nothing has begun", "L1 shell\nL2 shell", "", "next, waiting"},
        {"running", "L1 shell\nL2 shell", "=", "running, waiting"},
        {"reported, and not judged yet", "L1 shell\nL2 shell", "=\nend L1", "running, waiting"},
        {"passed", "L1 shell\nL2 shell", "=\nend L1\n=", "passed, running"},
        {"passed by its check", "L1 shell checked\nL2 shell", "=\nend L1 met\n=", "passed, running"},
        {"failed", "L1 shell\nL2 shell", "=\nend L1 code 3\n=", "failed, waiting"},
        {"undecided", "L1 shell checked\nL2 shell", "=\nend L1 undecided\n=", "undecided, waiting"},
        {"nobody knows", "L1 shell\nL2 shell", "=\nend L1 lost\n=", "unknown, waiting"},
        {"stopped", "L1 shell\nL2 shell", "=\nend L1 stopped\n=", "stopped, waiting"},
        {"is being stopped", "L1 shell\nL30 shell back", "=\nback L30\n=", "stopping, next"},
        {"is done again", "L1 shell retry=2 backoff=10\nL2 shell", "=\nend L1 code 3\n=", "retrying, waiting"},
        {"runs again", "L1 shell retry=2 backoff=10\nL2 shell", "=\nend L1 code 3\n=\nlater 60\n=", "running, waiting"},
        {"has failed too often", "L1 shell retry=1 backoff=1\nL2 shell", "=\nend L1 code 3\n=\nlater 60\n=\nend L1 code 3\n=", "failed, waiting"},
        {"a new try waits for the end of a hold", "L1 shell retry=2 backoff=10\nL2 shell", "=\nend L1 code 3\n=\nhold why", "held, waiting"},
        {"is watched, and between two looks", "L1 watch 60 20\nL2 shell", "=\nend L1\n=", "running, waiting"},
        {"is watched, and looked bad once", "L1 watch 60 20 retry=3 backoff=1\nL2 shell", "=\nend L1 code 1\n=", "retrying, waiting"},
        {"was watched to its end", "L1 watch 60\nL2 shell", "=\nend L1 timed-out\n=", "passed, running"},
        {"waits for its time", "L1 wait 60\nL2 shell", "=", "running, waiting"},
        {"has waited", "L1 wait 60\nL2 shell", "=\nlater 61\n=", "passed, running"},
        {"asks at its terminal", "L1 shell\nL2 shell", "=\nasks L1 Sure?", "needs you, waiting"},
        {"was answered", "L1 shell\nL2 shell", "=\nasks L1 Sure?\ntype L1 yes", "running, waiting"},
        {"side by side", "L1 shell step=0 lane=1\nL2 shell step=0 lane=1\nL3 task step=1 lane=1\nL4 shell step=1 lane=1", "=", "running, waiting, needs you, waiting"},
        {"two questions side by side", "L1 task step=0 lane=1\nL3 task step=1 lane=1\nL4 task step=1 lane=1", "=", "needs you, next, waiting"},
    });
}

void TestItemMark::whatPeopleSay_data()
{
    addRows({
        {"is to be run by a word", "L1 shell\nL2 shell", "=", "next, waiting", Drive::Step},
        {"a question", "L1 task\nL2 shell", "=", "needs you, waiting"},
        {"a tick", "L1 task\nL2 shell", "=\nanswer L1 yes\n=", "confirmed, running"},
        {"a gate", "L1 gate hold\nL2 shell", "=", "needs you, waiting"},
        {"a gate that is met", "L1 gate hold\nL2 shell", "=\nanswer L1 yes\n=", "confirmed, running"},
        {"a refused gate", "L1 gate hold\nL2 shell", "=\nanswer L1 no\n=", "failed, waiting"},
        {"a sign-off", "L1 sign-off DBA\nL2 shell", "=", "needs you, waiting"},
        {"a value that is wanted", "L1 shell needs=<ticket>\nL2 shell", "=", "needs you, waiting"},
        {"driven by hand", "L1 shell\nL2 shell", "=", "needs you, waiting", Drive::Hand},
        {"done by hand", "L1 shell\nL2 shell", "=\nanswer L1 yes\n=", "confirmed, needs you", Drive::Hand},
        {"failed by hand", "L1 shell checked\nL2 shell", "=\nanswer L1 5\n=", "failed, waiting", Drive::Hand},
        {"skipped", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 skip\n=", "skipped, running"},
        {"accepted", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 accept\n=", "overridden, running"},
        {"accepted before it ran", "L1 shell\nL2 shell", "=\ndecide L1 accept\n=", "overridden, next", Drive::Step},
        {"retried, and now well", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 retry\n=\nend L1\n=", "passed, running"},
        {"edited, and now well", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\nedit L1 true\n=\nend L1\n=", "overridden, running"},
        {"a retry that waits for the end of a hold", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\nhold why\ndecide L1 retry\n=", "held, waiting"},
        {"undecided, and somebody has looked", "L1 shell checked\nL2 shell", "=\nend L1 undecided\n=\nanswer L1 yes\n=", "confirmed, running"},
        {"a choice", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell", "=", "needs you, waiting, waiting"},
        {"a choice made", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell", "=\nanswer L2 yes\n=\nend L2\n=", "not chosen, passed, running"},
        {"a way that was skipped is no way not chosen", "L1 shell choice=1 arm=1\nL3 shell", "=\nanswer L1 yes\n=\nend L1 code 1\n=\ndecide L1 skip\n=", "skipped, running"},
    });
}

void TestItemMark::whereItStands_data()
{
    addRows({
        {"held", "L1 shell\nL2 shell", "hold why\n=", "held, waiting"},
        {"a hold does not stop what runs", "L1 shell\nL2 shell", "=\nhold why", "running, waiting"},
        {"a breakpoint", "L1 shell\nL2 shell", "breakpoint L2\n=\nend L1\n=", "passed, held"},
        {"before its window", "L1 shell\nL2 shell", "window 05:00-06:00\n=", "next, waiting"},
        {"stands by", "L1 shell\nL2 shell aside\nL30 shell back", "=", "running, stands by, stands by"},
        {"an aside of the way back", "L1 shell\nL30 shell back\nL31 shell back", "=\nend L1 code 1\n=\nback L30\n=", "failed, running, stands by"},
        {"goes back", "L1 shell\nL2 shell\nL30 shell back\nL31 shell back", "=\nend L1\n=\nend L2 code 1\n=\nback L30 L31\n=", "passed, failed, running, waiting"},
        {"what is not done any more", "L1 shell\nL2 shell\nL30 shell back", "=\nend L1 code 1\n=\nback L30\n=", "failed, not done, running"},
        {"went back", "L1 shell\nL2 shell\nL30 shell back", "=\nend L1 code 1\n=\nback L30\n=\nend L30\n=", "failed, not done, passed"},
        {"failed on the way back", "L1 shell\nL30 shell back\nL31 shell back", "=\nback L30 L31\n=\nend L1 stopped\n=\nend L30 code 1\n=", "stopped, failed, waiting"},
        {"aborted", "L1 shell\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 abort\n=", "failed, not done"},
        {"aborted between two tries", "L1 shell retry=2 backoff=10\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 abort\n=", "stopped, not done"},
        {"done", "L1 shell\nL2 task", "=\nend L1\n=\nanswer L2 yes\n=", "passed, confirmed"},
    });
}

void TestItemMark::whoseWordItWas_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("person");
    QTest::newRow("a program's") << QByteArray("L1 shell") << QByteArray("=\nend L1\n=") << false;
    QTest::newRow("a tick") << QByteArray("L1 task") << QByteArray("=\nanswer L1 yes\n=") << true;
    QTest::newRow("a wait's") << QByteArray("L1 wait 5") << QByteArray("=\nlater 9\n=") << false;
    QTest::newRow("checks are met, but not the exit code") << QByteArray("L1 shell checked") << QByteArray("=\nend L1 met code 1\n=\nanswer L1 yes\n=") << true;
    QTest::newRow("failed, then done by hand") << QByteArray("L1 shell") << QByteArray("=\nend L1 code 1\n=\ndrive hand L1\nanswer L1 yes\n=") << true;
    QTest::newRow("timed out, then done by hand") << QByteArray("L1 shell") << QByteArray("=\nend L1 timed-out\n=\ndrive hand L1\nanswer L1 yes\n=") << true;
    QTest::newRow("refused, then well by itself") << QByteArray("L1 shell checked") << QByteArray("=\nend L1 undecided\n=\nanswer L1 no\ndecide L1 retry\n=\nend L1 met\n=") << false;
}

void TestItemMark::whoseWordItWas()
{
    QFETCH(const QByteArray, plan);
    QFETCH(const QByteArray, script);
    QFETCH(const bool, person);
    EngineScript engine(tests::planOf(plan.toStdString()));
    play(engine, script.toStdString());
    QCOMPARE(engine.record().items[0].outcome, journal::Outcome::Passed);
    QCOMPARE(items::isPersonsWord(engine.record(), 0), person);
}

void TestItemMark::theItemThatItStandsAt()
{
    const auto stands = [](const char* plan, const char* script) {
        EngineScript engine(tests::planOf(plan));
        play(engine, script);
        const std::uint32_t item = items::standsAt(engine.record(), engine::advance(engine.record(), engine.now()));
        return item == plan::none ? std::string() : engine.record().itemAt(item).id;
    };
    QCOMPARE(items::standsAt({}, {}), plan::none);
    QCOMPARE(stands("L1 shell\nL2 task", "="), std::string("L1"));
    QCOMPARE(stands("L1 shell\nL2 task", "=\nend L1\n="), std::string("L2"));
    QCOMPARE(stands("L1 shell\nL2 task\nL3 shell aside\nL30 shell back", "=\nend L1\n=\nanswer L2 yes\n="), std::string("L2"));
    QCOMPARE(stands("L1 shell\nL2 shell", "=\nend L1 code 1\n=\ndecide L1 abort\n="), std::string("L1"));
    QCOMPARE(stands("L1 shell\nL2 shell\nL30 shell back", "=\nend L1 code 1\n=\nback L30\n=\nend L30\n="), std::string("L30"));
    // Between two words of the engine there is a record without advice.
    EngineScript engine(tests::planOf("L1 shell\nL2 shell\nL30 shell back"));
    QCOMPARE(items::standsAt(engine.record(), {}), std::uint32_t{0});
    play(engine, "=\nend L1 code 1\n=\nback L30");
    QCOMPARE(items::standsAt(engine.record(), {}), std::uint32_t{2});
}

void TestItemMark::anIndexLearnsNothingTwice()
{
    using Items = std::vector<std::uint32_t>;
    EngineScript engine(tests::planOf("L1 shell\nL2 shell\nL30 shell back"));
    FactIndex index;
    QCOMPARE(index.learn(engine.record()), Items{0});      // its turn
    QVERIFY(index.learn(engine.record()).empty());
    play(engine, "=\nend L1 code 1\n=\ndecide L1 accept");
    QCOMPARE(index.learn(engine.record()), Items{0});      // what was done otherwise
    QVERIFY(index.learn(engine.record()).empty());
    QCOMPARE(index.of(engine.record(), 0).deviation->reason, std::string("why"));
    QVERIFY(!index.of(engine.record(), 1).deviation);
    play(engine, "=");
    QCOMPARE(index.learn(engine.record()), (Items{0, 1}));
    QVERIFY(index.of(engine.record(), 1).inTurn && !index.of(engine.record(), 0).inTurn);
    play(engine, "back L30");
    QCOMPARE(index.learn(engine.record()), (Items{2, 1, 2}));
    QVERIFY(index.of(engine.record(), 2).onWayBack && index.of(engine.record(), 2).inTurn && !index.of(engine.record(), 0).onWayBack);
    index.clear();
    QCOMPARE(index.learn(engine.record()), (Items{0, 2, 2}));
}

/// A mark that no state leads to would be one that the screen never shows.
void TestItemMark::everyMarkIsReached()
{
    std::set<std::string> seen;
    const auto collect = [&](const char* plan, const char* script) {
        EngineScript engine(tests::planOf(plan));
        play(engine, script);
        const engine::Advice advice = engine::advance(engine.record(), engine.now());
        for (std::uint32_t i = 0; i < engine.record().items.size(); ++i) seen.insert(items::wordOf(items::markOf(engine.record(), advice, i)).toStdString());
    };
    collect("L1 shell\nL2 shell\nL3 shell aside", "");
    collect("L1 shell\nL2 task\nL3 task", "=\nend L1\n=\nanswer L2 yes\n=");
    collect("L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2", "=\nanswer L2 yes\n=");
    collect("L1 shell\nL2 shell\nL3 shell", "=\nend L1 code 1\n=\ndecide L1 skip\n=\nend L2 code 1\n=\ndecide L2 accept\n=\nend L3 stopped\n=");
    collect("L1 shell retry=1 backoff=9", "=\nend L1 code 1\n=");
    collect("L1 shell", "hold why");
    collect("L1 shell checked", "=\nend L1 undecided\n=");
    collect("L1 shell", "=\nend L1 lost\n=");
    collect("L1 shell", "=\nend L1 code 1\n=");
    QCOMPARE(seen.size(), static_cast<std::size_t>(items::lastMark) + 1);
}

QTEST_GUILESS_MAIN(TestItemMark)
#include "test_item_mark.moc"
