// What the engine does at each point of a release, step by step.

#include "tests/support/engine_rows.h"

#include "models/engine/choice.h"

#include <QTest>

using namespace holdpoint;
using journal::Drive;
using tests::addRows;
using tests::EngineScript;
using tests::planOf;
using tests::playRow;

class TestAdvance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeAndAfter();
    void outcomes_data();
    void outcomes() { playRow(); }
    void drives_data();
    void drives() { playRow(); }
    void people_data();
    void people() { playRow(); }
    void gates_data();
    void gates() { playRow(); }
    void choices_data();
    void choices() { playRow(); }
    void time_data();
    void time() { playRow(); }
    void holds_data();
    void holds() { playRow(); }
    void waysBack_data();
    void waysBack() { playRow(); }
    void aborts_data();
    void aborts() { playRow(); }
    void answers();
};

void TestAdvance::nothingBeforeAndAfter()
{
    const engine::Advice none = engine::advance(journal::Record(), 0);
    QVERIFY(none.events.empty() && none.wanted == engine::Wanted::Nothing && none.wakeMs == 0 && none.item == plan::none);
    EngineScript empty(planOf(""));
    QCOMPARE(empty.next(), std::string("finished done"));
    QCOMPARE(empty.next(), std::string());
    EngineScript aside(planOf("L1 shell aside\nL2 task aside\nL30 shell back"));
    QCOMPARE(aside.next(), std::string("finished done"));
}

void TestAdvance::outcomes_data()
{
    addRows({
        {"passed", "L1 shell\nL2 shell", "= begin L1/1\n=\nend L1\n= L1 passed; begin L2/1\nend L2\n= L2 passed; finished done\n="},
        {"passed by its check", "L1 shell checked", "= begin L1/1\nend L1 met\n= L1 passed; finished done"},
        {"failed by its exit code", "L1 shell", "= begin L1/1\nend L1 code 3\n= L1 failed (exit code 3); decision? L1 a decision: failed, exit code 3"},
        {"failed by its check", "L1 shell checked",
         "= begin L1/1\nend L1 met unmet\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5"},
        {"failed by its check, whatever the exit code", "L1 shell checked",
         "= begin L1/1\nend L1 code 1 unmet\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5"},
        {"failed by its exit code, with a check that is undecided", "L1 shell checked",
         "= begin L1/1\nend L1 code 1 undecided\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1"},
        {"inconclusive: the check is met and the shell says no", "L1 shell checked",
         "= begin L1/1\nend L1 code 1 met\n= L1 inconclusive (its checks are met, but its exit code is 1); decision? L1 a decision: inconclusive, its checks are met, but its exit code is 1"},
        {"inconclusive: the check is undecided", "L1 shell checked",
         "= begin L1/1\nend L1 met undecided\n= L1 inconclusive (number = 4; seen: 5); decision? L1 a decision: inconclusive, number = 4; seen: 5\n"
         "answer L1 yes seen\n= L1 passed (said by ann: seen); finished done"},
        {"failed by a signal", "L1 shell", "= begin L1/1\nend L1 signalled code 9\n= L1 failed (it was ended by signal 9); decision? L1 a decision: failed, it was ended by signal 9"},
        {"failed by time", "L1 shell", "= begin L1/1\nend L1 timed-out\n= L1 failed (it did not end in time and was stopped); decision? L1 a decision: failed, it did not end in time and was stopped"},
        {"failed to start", "L1 shell", "= begin L1/1\nend L1 not-started nobash\n= L1 failed (it could not be started: nobash); decision? L1 a decision: failed, it could not be started: nobash"},
        {"cancelled", "L1 shell", "= begin L1/1\nend L1 stopped\n= L1 cancelled (it was stopped); decision? L1 a decision: cancelled, it was stopped"},
        {"unknown", "L1 shell", "= begin L1/1\nend L1 lost\n= L1 unknown (nobody knows how far it came); decision? L1 a decision: unknown, nobody knows how far it came"},
        {"unknown, with a reason", "L1 shell", "= begin L1/1\nend L1 lost crash\n= L1 unknown (crash); decision? L1 a decision: unknown, crash"},
        {"skipped", "L1 shell\nL2 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 skip\n= L1 skipped (skipped by ann: why); begin L2/1"},
        {"accepted", "L1 shell\nL2 shell", "= begin L1/1\nend L1 lost\n= L1 unknown (nobody knows how far it came); decision? L1 a decision: unknown, nobody knows how far it came\n"
                                           "decide L1 accept\n= L1 passed (accepted by ann: why); begin L2/1"},
        {"rejected", "L1 shell checked", "= begin L1/1\nend L1 undecided\n= L1 inconclusive (number = 4; seen: 5); decision? L1 a decision: inconclusive, number = 4; seen: 5\n"
                                         "decide L1 reject\n= L1 failed (rejected by ann: why); decision? L1 a decision: failed, rejected by ann: why"},
        {"retried, and retried again", "L1 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\n"
                                                   "decide L1 retry\n= begin L1/2\n=\nend L1 code 2\n= L1 failed (exit code 2); decision? L1 a decision: failed, exit code 2\n"
                                                   "decide L1 retry\n= begin L1/3\nend L1\n= L1 passed; finished done"},
        {"edited", "L1 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nedit L1 other\n= begin L1/2: other\nend L1\n= L1 passed; finished done"},
        {"edited, and then retried as the plan has it", "L1 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nedit L1 other\n= begin L1/2: other\n"
                                                               "end L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/3"},
        {"a word to run is no answer to a failure", "L1 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\n"
                                                                "decide L1 run\n= decision? L1 a decision: failed, exit code 1"},
    });
}

void TestAdvance::drives_data()
{
    addRows({
        {"step", "L1 shell\nL2 shell", "= run? L1 the word to run: item L1\ndecide L1 run\n= begin L1/1\nend L1\n= L1 passed; run? L2 the word to run: item L2", Drive::Step},
        {"step: a word is for one command", "L1 shell\nL2 shell", "decide L1 run\n= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/2", Drive::Step},
        {"step: skipped instead", "L1 shell\nL2 task", "decide L1 skip\n= L1 skipped (skipped by ann: why); answer? L2 a tick: item L2", Drive::Step},
        {"step: edited instead", "L1 shell", "edit L1 other\n= begin L1/1: other", Drive::Step},
        {"step: a wait begins by itself", "L1 wait 5", "= begin L1/1; wake 6", Drive::Step},
        {"hand", "L1 shell\nL2 sql", "= result? L1 what came out, done by hand: item L1\nanswer L1 done\n= L1 passed (said by ann); result? L2 what came out, done by hand: item L2", Drive::Hand},
        {"hand: it failed", "L1 shell", "answer L1 no disk\n= L1 failed (refused by ann: disk); decision? L1 a decision: failed, refused by ann: disk\nanswer L1 yes\n= L1 passed (said by ann); finished done", Drive::Hand},
        {"hand: what came out is judged", "L1 shell checked", "answer L1 4\n= L1 passed (done by hand by ann); finished done", Drive::Hand},
        {"hand: what came out is wrong", "L1 shell checked", "answer L1 5\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5", Drive::Hand},
        {"hand: what came out says nothing", "L1 shell checked", "answer L1 maybe\n= L1 inconclusive (number = 4; seen: maybe); decision? L1 a decision: inconclusive, number = 4; seen: maybe", Drive::Hand},
        {"hand: to take a way does nothing of it", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell choice=1 arm=2",
         "= choice? L1 a choice: L1 (item L1) or L2 (item L2)\nanswer L2 this-way\n= L1 skipped (another way was chosen); result? L2 what came out, done by hand: item L2\n"
         "answer L2 out\n= L2 passed (done by hand by ann); result? L3 what came out, done by hand: item L3", Drive::Hand},
        {"hand: what came out the second time", "L1 shell checked\nL2 task",
         "= result? L1 what came out, done by hand: item L1\nanswer L1 5\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5\n"
         "answer L1 3\n= L1 failed (expected: number = 4; seen: 3); decision? L1 a decision: failed, expected: number = 4; seen: 3\n"
         "answer L1 4\n= L1 passed (done by hand by ann); answer? L2 a tick: item L2", Drive::Hand},
        {"hand: nothing is begun here, whatever somebody decides", "L1 shell checked",
         "= result? L1 what came out, done by hand: item L1\nanswer L1 5\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5\n"
         "decide L1 retry\n= decision? L1 a decision: failed, expected: number = 4; seen: 5", Drive::Hand},
        {"hand: a choice is still a choice", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2", "= choice? L1 a choice: L1 (item L1) or L2 (item L2)\nanswer L2 yes\n= L1 skipped (another way was chosen); L2 passed (said by ann); finished done", Drive::Hand},
        {"one item by hand", "L1 shell\nL2 shell", "drive hand L1\n= result? L1 what came out, done by hand: item L1\nanswer L1 done\n= L1 passed (said by ann); begin L2/1"},
        {"one item by step", "L1 shell\nL2 shell", "drive step L2\n= begin L1/1\nend L1\n= L1 passed; run? L2 the word to run: item L2"},
        {"changed on the way", "L1 shell\nL2 shell\nL3 shell", "= begin L1/1\ndrive step\nend L1\n= L1 passed; run? L2 the word to run: item L2\ndrive flow\n= begin L2/1"},
        {"a value is asked for", "L1 shell needs=<ticket> needs={{user}}", "= value? L1 a value for <ticket>; placeholder ticket\nbind ticket CHG-17\n= value? L1 a value for {{user}}; placeholder user\n"
                                                                            "bind user ann\n= begin L1/1: item L1 CHG-17 ann"},
        {"a task names its value", "L1 task needs=<ticket>", "= value? L1 a value for <ticket>; placeholder ticket\nbind ticket CHG-17\n= answer? L1 a tick: item L1 CHG-17\nanswer L1 yes\n"
                                                             "= L1 passed (said by ann); finished done"},
        {"a gate and a sign-off do", "L1 gate rollback needs=<a>\nL2 sign-off DBA needs=<b>", "bind a 5\n= answer? L1 a go or no-go: item L1 5\nanswer L1 yes\n= L1 passed (said by ann); value? L2 a value for <b>; placeholder b\n"
                                                             "bind b 6\n= answer? L2 an approval by DBA: item L2 6"},
        {"who answers all the same is not asked", "L1 task needs=<ticket>", "answer L1 yes\n= L1 passed (said by ann); finished done"},
        {"a secret is not shown", "L1 task needs=<password>", "secret password\n= answer? L1 a tick: item L1 <password>"},
        {"a command is shown as it will run", "L1 shell needs=<ticket>", "bind ticket CHG-17\n= run? L1 the word to run: item L1 CHG-17", Drive::Step},
        {"a variable's value is not put in", "L1 shell needs=$VERSION", "= value? L1 a value for $VERSION; placeholder VERSION\nbind VERSION 2\n= begin L1/1"},
        {"a secret is not put in", "L1 shell needs=<password>", "= value? L1 a value for <password>; placeholder password\nsecret password\n= begin L1/1"},
        {"a value that holds its own name", "L1 shell needs=<a>", "bind a <a><a>\n= begin L1/1: item L1 '<a><a>'"},
        {"a file with a place", "L1 file target=/etc/a.conf\nL2 shell", "= begin L1/1\nend L1\n= L1 passed; begin L2/1"},
        {"a file with a place, step by step", "L1 file target=/etc/a.conf", "= run? L1 the word to run: item L1\ndecide L1 run\n= begin L1/1", Drive::Step},
        {"a file with a place, and done by hand", "L1 file target=/etc/a.conf by-hand", "= result? L1 what came out, done by hand: item L1"},
        {"what no program can do", "L1 file\nL2 shell by-hand\nL3 watch by-hand", "= result? L1 what came out, done by hand: item L1\nanswer L1 done\n= L1 passed (said by ann); result? L2 what came out, done by hand: item L2\n"
                                                                                  "answer L2 done\n= L2 passed (said by ann); result? L3 what came out, done by hand: item L3"},
    });
}

void TestAdvance::people_data()
{
    addRows({
        {"a task", "L1 task\nL2 shell", "= answer? L1 a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"a task that is refused, and then done", "L1 task\nL2 shell", "answer L1 no lunch\n= L1 failed (refused by ann: lunch); decision? L1 a decision: failed, refused by ann: lunch\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"a task with an answer in words is asked again", "L1 task", "answer L1 half\n= answer? L1 yes or no, which 'half' is not: a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); finished done"},
        {"a sign-off", "L1 sign-off DBA", "= answer? L1 an approval by DBA: item L1\nanswer L1 approved looked\n= L1 passed (said by ann: looked); finished done"},
        {"a sign-off that is refused", "L1 sign-off DBA", "answer L1 reject\n= L1 failed (refused by ann); decision? L1 a decision: failed, refused by ann"},
        {"an answer before its turn", "L1 shell\nL2 task", "= begin L1/1\nanswer L2 yes\n=\nend L1\n= L1 passed; L2 passed (said by ann); finished done"},
        {"skipped before its turn", "L1 shell\nL2 task\nL3 task", "= begin L1/1\ndecide L2 skip\n=\nend L1\n= L1 passed; L2 skipped (skipped by ann: why); answer? L3 a tick: item L3"},
        {"what stands by is never asked for", "L1 task aside\nL2 task\nL3 gate aside\nL4 shell aside", "= answer? L2 a tick: item L2\nanswer L2 yes\n= L2 passed (said by ann); finished done"},
    });
}

void TestAdvance::gates_data()
{
    addRows({
        {"go", "L1 gate hold\nL2 shell", "= answer? L1 a go or no-go: item L1\nanswer L1 go\n= L1 passed (said by ann); begin L2/1"},
        {"hold", "L1 gate hold\nL2 shell\nL30 shell back", "answer L1 no\n= L1 failed (refused by ann); decision? L1 a decision: failed, refused by ann\nanswer L1 go\n= L1 passed (said by ann); begin L2/1"},
        {"hold, and then against the plan", "L1 gate hold\nL2 shell", "answer L1 no-go p95\n= L1 failed (refused by ann: p95); decision? L1 a decision: failed, refused by ann: p95\ndecide L1 accept\n= L1 passed (accepted by ann: why); begin L2/1"},
        {"roll back", "L1 shell\nL2 gate rollback\nL3 shell\nL30 shell back\nL31 shell back",
         "= begin L1/1\nend L1\n= L1 passed; answer? L2 a go or no-go: item L2\nanswer L2 no p95\n= L2 failed (refused by ann: p95); back L30 L31 (line 2: item L2); begin L30/1\n"
         "end L30\n= L30 passed; begin L31/1\nend L31\n= L31 passed; finished rolled-back (line 2: item L2)"},
        {"roll back where there is no way", "L1 shell\nL2 gate rollback\nL3 shell",
         "= begin L1/1\nend L1\n= L1 passed; answer? L2 a go or no-go: item L2\nanswer L2 no\n= L2 failed (refused by ann); decision? L2 a decision: failed, refused by ann"},
        {"roll back when nothing was done", "L1 gate rollback\nL2 shell", "answer L1 no\n= L1 failed (refused by ann); back (line 1: item L1); finished rolled-back (line 1: item L1)"},
        {"abort", "L1 gate abort\nL2 shell", "answer L1 no\n= L1 failed (refused by ann); finished aborted (line 1: item L1)\n="},
        {"a refusal on the way back rolls back nothing", "L1 shell\nL30 gate rollback back\nL31 shell back", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\n"
         "back L30 L31\n= answer? L30 a go or no-go: item L30\nanswer L30 no\n= L30 failed (refused by ann); decision? L30 a decision: failed, refused by ann"},
    });
}

void TestAdvance::choices_data()
{
    const char* two = "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell choice=1 arm=2\nL4 task";
    const char* back = "L1 shell\nL30 shell back choice=1 arm=1\nL31 shell back choice=1 arm=2\nL32 shell back choice=1 arm=2";
    addRows({
        {"the first way", two, "= choice? L1 a choice: L1 (item L1) or L2 (item L2)\nanswer L1 yes\n= begin L1/1\nend L1\n= L1 passed; L2 skipped (another way was chosen); L3 skipped (another way was chosen); answer? L4 a tick: item L4"},
        {"the second way", two, "answer L2 yes\n= L1 skipped (another way was chosen); begin L2/1\nend L2\n= L2 passed; begin L3/1\nend L3\n= L3 passed; answer? L4 a tick: item L4"},
        {"no to the first way", two, "answer L1 no\n= L1 skipped (another way was chosen); choice? L2 a choice: L2 (item L2)"},
        {"a later part of a way names it", two, "answer L3 yes\n= L1 skipped (another way was chosen); begin L2/1"},
        {"skipping its beginning skips the way", two, "answer L1 no\n= L1 skipped (another way was chosen); choice? L2 a choice: L2 (item L2)\ndecide L2 skip\n"
                                                      "= L2 skipped (skipped by ann: why); L3 skipped (another way was chosen); answer? L4 a tick: item L4"},
        {"a way that fails is still the way", two, "answer L1 yes\n= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/2"},
        {"a chosen way is stepped", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2", "answer L1 yes\n= run? L1 the word to run: item L1\ndecide L1 run\n= begin L1/1", Drive::Step},
        {"who changes their mind in a hold takes the last way", two, "hold\nanswer L1 yes\nanswer L2 yes\ngo\n= L1 skipped (another way was chosen); begin L2/1"},
        {"and back again", two, "hold\nanswer L2 yes\nanswer L1 yes\ngo\n= begin L1/1\nend L1\n= L1 passed; L2 skipped (another way was chosen); L3 skipped (another way was chosen); answer? L4 a tick: item L4"},
        {"who changes their mind while a value is wanted", "L1 shell choice=1 arm=1 needs=<a>\nL2 shell choice=1 arm=2", "answer L1 yes\n= value? L1 a value for <a>; placeholder a\nanswer L2 yes\n= L1 skipped (another way was chosen); begin L2/1"},
        {"what has run stays the way", two, "answer L1 yes\n= begin L1/1\nanswer L2 yes\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/2\nend L1\n"
                                           "= L1 passed; L2 skipped (another way was chosen); L3 skipped (another way was chosen); answer? L4 a tick: item L4"},
        {"a way that was refused is not offered", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell choice=1 arm=3", "answer L2 no\n= choice? L1 a choice: L1 (item L1) or L3 (item L3)"},
        {"two choices", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell choice=2 arm=1\nL4 shell choice=2 arm=2",
         "answer L1 yes\n= begin L1/1\nend L1\n= L1 passed; L2 skipped (another way was chosen); choice? L3 a choice: L3 (item L3) or L4 (item L4)\nanswer L4 yes\n= L3 skipped (another way was chosen); begin L4/1"},
        {"a way back that was named is chosen", back, "back L31 L32\n= begin L31/1\nend L31\n= L31 passed; begin L32/1\nend L32\n= L32 passed; finished rolled-back (said so)"},
        {"another one is named when it fails", back, "back L31 L32\n= begin L31/1\nend L31 code 1\n= L31 failed (exit code 1); decision? L31 a decision: failed, exit code 1\nback L30\n= begin L30/1"},
        {"ways of one way back are chosen when they come", back, "back L30 L31 L32\n= choice? L30 a choice: L30 (item L30) or L31 (item L31)\nanswer L31 yes\n= L30 skipped (another way was chosen); begin L31/1"},
        {"a way that only stands by was not left out", "L1 shell\nL30 shell back choice=1 arm=1\nL31 shell back aside choice=1 arm=2", "back L30\n= choice? L30 a choice: L30 (item L30) or L31 (item L31)"},
        {"a question on a way back that was named is asked", "L1 shell\nL30 shell back choice=1 arm=1\nL31 shell back", "back L30 L31\n= choice? L30 a choice: L30 (item L30)"},
    });
}

void TestAdvance::time_data()
{
    addRows({
        {"a wait", "L1 wait 60\nL2 shell", "= begin L1/1; wake 61\nlater 59\n= wake 61\nlater 1\n= L1 passed (waited 60 s); begin L2/1"},
        {"a wait that is seen late", "L1 wait 60", "= begin L1/1; wake 61\nlater 5000\n= L1 passed (waited 60 s); finished done"},
        {"a wait that is cut short", "L1 wait 60\nL2 shell", "= begin L1/1; wake 61\nlater 5\ndecide L1 skip\n= L1 skipped (cut short by ann: why); begin L2/1"},
        {"a watch with a cadence", "L1 watch 60 20\nL2 shell", "= begin L1/1\nlater 5\nend L1\n= L1 none (watched 1 times so far); wake 21\nlater 15\n= begin L1/2\nlater 5\nend L1\n"
                                                               "= L1 none (watched 2 times so far); wake 41\nlater 15\n= begin L1/3\nlater 5\nend L1\n= L1 passed; begin L2/1"},
        {"a watch that fails", "L1 watch 60 20", "= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 21\nlater 20\n= begin L1/2\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1"},
        {"a look that takes longer than its cadence", "L1 watch 60 20", "= begin L1/1\nlater 30\nend L1\n= L1 none (watched 1 times so far); begin L1/2"},
        {"a watch that is retried goes on with its window", "L1 watch 60 20", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nlater 50\ndecide L1 retry\n= begin L1/2\nend L1\n= L1 passed; finished done"},
        {"what never ends is watched for its time", "L1 watch 60\nL2 shell", "= begin L1/1\nlater 60\nend L1 timed-out\n= L1 passed (watched for 60 s); begin L2/1"},
        {"what never ends and has ended", "L1 watch 60\nL2 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1"},
        {"what never ends has shown what should not be", "L1 watch 60 checked", "= begin L1/1\nlater 60\nend L1 timed-out unmet\n= L1 failed (expected: number = 4; seen: 5); decision? L1 a decision: failed, expected: number = 4; seen: 5"},
        {"what never ends and has no time", "L1 watch", "= result? L1 what came out, done by hand: item L1\nanswer L1 done\n= L1 passed (said by ann); finished done"},
    });
}

void TestAdvance::holds_data()
{
    addRows({
        {"while something runs", "L1 shell\nL2 shell", "= begin L1/1\nhold lunch\n=\nend L1\n= L1 passed; release? L2 the word to go on, held by ann: lunch\ngo\n= begin L2/1"},
        {"before anything", "L1 shell", "hold\n= release? L1 the word to go on, held by ann\ngo\n= begin L1/1"},
        {"while somebody is waited for", "L1 task\nL2 task", "= answer? L1 a tick: item L1\nhold lunch\n= release? L1 the word to go on, held by ann: lunch\nanswer L1 yes\n= release? L1 the word to go on, held by ann: lunch\ngo\n= L1 passed (said by ann); answer? L2 a tick: item L2"},
        {"a retry waits", "L1 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nhold lunch\n= decision? L1 a decision: failed, exit code 1\n"
                                      "decide L1 retry\n= release? L1 the word to go on, held by ann: lunch\ngo\n= begin L1/2"},
        {"skipping does not wait", "L1 shell\nL2 shell", "hold lunch\ndecide L1 skip\n= L1 skipped (skipped by ann: why); release? L2 the word to go on, held by ann: lunch"},
        {"a watch that has begun goes on", "L1 watch 60 20\nL2 shell", "= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 21\nhold lunch\nlater 20\n= begin L1/2\nlater 20\nend L1\n= L1 none (watched 2 times so far); begin L1/3\n"
                                                                       "later 20\nend L1\n= L1 passed; release? L2 the word to go on, held by ann: lunch"},
        {"a wait that has begun goes on", "L1 wait 60\nL2 shell", "= begin L1/1; wake 61\nhold lunch\nlater 60\n= L1 passed (waited 60 s); release? L2 the word to go on, held by ann: lunch"},
        {"a breakpoint", "L1 shell\nL2 shell\nL3 shell", "breakpoint L2\n= begin L1/1\nend L1\n= L1 passed; release? L2 the word to go on: look first\ngo\n= begin L2/1\nend L2\n= L2 passed; begin L3/1"},
        {"a breakpoint holds no way back", "L1 shell\nL30 shell back", "breakpoint L30\n= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nback L30\n= begin L30/1"},
        {"a way back may be held", "L1 shell\nL30 shell back\nL31 shell back", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nback L30 L31\n= begin L30/1\nhold lunch\nend L30\n"
                                                                              "= L30 passed; release? L31 the word to go on, held by ann: lunch\ngo\n= begin L31/1"},
    });
}

void TestAdvance::waysBack_data()
{
    const char* plan = "L1 shell\nL2 task\nL3 shell\nL30 shell back\nL31 task back";
    const char* rest = "end L30\n= L30 passed; answer? L31 a tick: item L31\nanswer L31 yes\n= L31 passed (said by ann); finished rolled-back (said so)\n=";
    const auto with = [&](const char* name, const std::string& script, const char* items = nullptr, Drive drive = Drive::Flow) {
        static std::vector<std::string> kept;
        kept.push_back(script + (items == nullptr ? rest : ""));
        QTest::newRow(name) << QByteArray(items == nullptr ? plan : items) << QByteArray::fromStdString(kept.back()) << static_cast<int>(drive);
    };
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("drive");
    with("before anything", "back L30 L31\n= begin L30/1\n");
    with("while something runs", "= begin L1/1\nback L30 L31\n= stop L1/1 (the release goes back)\n=\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1\n");
    with("while something runs that ends by itself", "= begin L1/1\nback L30 L31\n= stop L1/1 (the release goes back)\nend L1\n= L1 passed; begin L30/1\n");
    with("while something runs that gets lost", "= begin L1/1\nback L30 L31\n= stop L1/1 (the release goes back)\nend L1 lost\n= L1 unknown (nobody knows how far it came); begin L30/1\n");
    with("when something has ended and is not settled", "= begin L1/1\nend L1 code 1\nback L30 L31\n= L1 failed (exit code 1); begin L30/1\n");
    with("while a person is waited for", "= begin L1/1\nend L1\n= L1 passed; answer? L2 a tick: item L2\nback L30 L31\n= begin L30/1\n");
    with("while a decision is waited for", "= begin L1/1\nend L1 lost\n= L1 unknown (nobody knows how far it came); decision? L1 a decision: unknown, nobody knows how far it came\nback L30 L31\n= begin L30/1\n");
    with("while it is held", "hold lunch\n= release? L1 the word to go on, held by ann: lunch\nback L30 L31\n= begin L30/1\n");
    with("while a breakpoint holds it", "breakpoint L1\n= release? L1 the word to go on: look first\nback L30 L31\n= begin L30/1\n");
    with("while it waits", "= begin L1/1; wake 61\nback L30\n= L1 cancelled (the release goes back); begin L30/1", "L1 wait 60\nL30 shell back");
    with("between two looks of a watch", "= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 21\nback L30\n= begin L30/1", "L1 watch 60 20\nL30 shell back");
    with("while a watch looks", "= begin L1/1\nback L30\n= stop L1/1 (the release goes back)\nend L1\n= L1 none (watched 1 times so far); begin L30/1", "L1 watch 60 20\nL30 shell back");
    with("while a choice is waited for", "= choice? L1 a choice: L1 (item L1) or L2 (item L2)\nback L30\n= begin L30/1", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL30 shell back");
    with("a way back asks for no value that it does not need", "back L30\n= answer? L30 a tick: item L30 <a>\nanswer L30 yes\n= L30 passed (said by ann); finished rolled-back (said so)", "L1 shell\nL30 task back needs=<a>");
    with("while a value is waited for", "= value? L1 a value for <a>; placeholder a\nback L30\n= begin L30/1", "L1 shell needs=<a>\nL30 shell back");
    with("while the word to run is waited for", "= run? L1 the word to run: item L1\nback L30\n= begin L30/1", "L1 shell\nL30 shell back", Drive::Step);
    with("a part of it fails", "back L30 L31\n= begin L30/1\nend L30 code 1\n= L30 failed (exit code 1); decision? L30 a decision: failed, exit code 1\ndecide L30 retry\n= begin L30/2\n");
    with("another way back while one is gone", "back L30\n= begin L30/1\nback L31\n= stop L30/1 (the release goes back)\nend L30 stopped\n= L30 cancelled (it was stopped); begin L31/1", "L1 shell\nL30 shell back\nL31 shell back");
    with("the same way back again, with more to do", "back L30\n= begin L30/1\nback L30 L31\n=\nend L30\n= L30 passed; begin L31/1", "L1 shell\nL30 shell back\nL31 shell back");
    with("the order that was planned is kept", "back L31 L30\n= begin L31/1\nend L31\n= L31 passed; begin L30/1", "L1 shell\nL30 shell back\nL31 shell back");
    with("a way back without anything to do", "back\n= finished rolled-back (said so)", "L1 shell");
}

void TestAdvance::aborts_data()
{
    addRows({
        {"a decision", "L1 shell\nL2 shell", "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 abort\n= finished aborted (ann: why)\n="},
        {"before it begins", "L1 shell", "decide L1 abort\n= finished aborted (ann: why)", Drive::Step},
        {"while it runs", "L1 shell\nL2 shell", "= begin L1/1\ndecide L1 abort\n= stop L1/1 (aborted by ann: why)\n=\nend L1 stopped\n= L1 cancelled (it was stopped); finished aborted (ann: why)\n="},
        {"while it runs, and it ends well", "L1 shell\nL2 shell", "= begin L1/1\ndecide L1 abort\n= stop L1/1 (aborted by ann: why)\nend L1\n= L1 passed; finished aborted (ann: why)"},
        {"while it waits", "L1 wait 60\nL2 shell", "= begin L1/1; wake 61\ndecide L1 abort\n= L1 cancelled (aborted by ann: why); finished aborted (ann: why)"},
        {"on the way back", "L1 shell\nL30 shell back", "back L30\n= begin L30/1\nend L30 code 1\n= L30 failed (exit code 1); decision? L30 a decision: failed, exit code 1\ndecide L30 abort\n= finished aborted (ann: why)"},
    });
}

void TestAdvance::answers()
{
    for (const char* yes : {"yes", "Yes", "YES", "y", "go", "ok", "done", "approved", "Ja", "erledigt", "oui", "да", "はい", "đã duyệt"}) QVERIFY2(engine::saysYes(yes) && !engine::saysNo(yes), yes);
    for (const char* no : {"no", "No", "n", "no-go", "NO-GO", "nogo", "failed", "reject", "rejected", "refuse", "unmet", "false", "nein", "нет", "いいえ"}) QVERIFY2(engine::saysNo(no) && !engine::saysYes(no), no);
    for (const char* neither : {"", "4", "maybe", "yes please", "not yet", "yesno", "clear", "x", "met", "true", "approve", "jawohl"}) QVERIFY2(!engine::saysYes(neither) && !engine::saysNo(neither), neither);
}

QTEST_GUILESS_MAIN(TestAdvance)
#include "test_advance.moc"
