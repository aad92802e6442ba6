// What a breached limit does to a release, in each of the states in which a release can be.

#include "tests/support/engine_rows.h"

#include <string>
#include <vector>

using namespace holdpoint;
using journal::Drive;
using tests::addRows;
using tests::playRow;

class TestAdvanceLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firesInEveryState_data();
    void firesInEveryState() { playRow(); }
    void withoutAuthorityAPersonIsAsked_data();
    void withoutAuthorityAPersonIsAsked() { playRow(); }
    void whereSeveralWaysAreOpen_data();
    void whereSeveralWaysAreOpen() { playRow(); }
    void holdsAndAborts_data();
    void holdsAndAborts() { playRow(); }
    void otherLimitsDoNothing_data();
    void otherLimitsDoNothing() { playRow(); }
    void timeAloneLetsNothingGoOn_data();
    void timeAloneLetsNothingGoOn() { playRow(); }
    void isWatchedAfterItsLastStep_data();
    void isWatchedAfterItsLastStep() { playRow(); }
    void whatPeopleSee_data();
    void whatPeopleSee() { playRow(); }
};

namespace {

const char* keep(const std::string& text)
{
    static std::vector<std::string> kept = [] { std::vector<std::string> all; all.reserve(200); return all; }();
    return kept.emplace_back(text).c_str();
}

const std::string why = " (p95 was 61 ms (line 5), authorised by ann)";
const std::string asked = " a decision: p95 was 61 ms (line 5): the runbook says roll back: say rollback, or accept M5 with a reason\n";
const std::string limit = "M5 limit rollback\nL30 shell back\n";

/// A plan, what brings it into a state, and what it does then when the limit is breached with authority.
tests::EngineRow fires(const char* name, const std::string& plan, const std::string& before, const std::string& does, Drive drive = Drive::Flow)
{
    return {name, keep(plan + '\n' + limit), keep("authorise M5\n" + before + "\njudged M5 breached\n= back L30" + why + "; " + does), drive};
}

} // namespace

void TestAdvanceLimits::firesInEveryState_data()
{
    const std::string failed = "= begin L1/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1";
    const std::string ran = "= begin L1/1\nend L1\n= L1 passed; ";
    addRows({
        fires("running", "L1 shell", "= begin L1/1", "stop L1/1 (the release goes back)\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1"),
        fires("held by a person", "L1 shell\nL2 shell", "= begin L1/1\nhold lunch\nend L1\n= L1 passed; release? L2 the word to go on, held by ann: lunch", "begin L30/1"),
        fires("held before an item", "L1 shell\nL2 shell", "breakpoint L2\n" + ran + "release? L2 the word to go on: look first", "begin L30/1"),
        fires("waiting for a signature", "L1 shell\nL2 sign-off DBA", ran + "answer? L2 an approval by DBA: item L2", "begin L30/1"),
        fires("waiting for a tick", "L1 shell\nL2 task", ran + "answer? L2 a tick: item L2", "begin L30/1"),
        fires("waiting at a gate", "L1 shell\nL2 gate hold", ran + "answer? L2 a go or no-go: item L2", "begin L30/1"),
        fires("waiting for a value", "L1 shell\nL2 shell needs=<ticket>", ran + "value? L2 a value for <ticket>; placeholder ticket", "begin L30/1"),
        fires("waiting for a choice", "L1 shell\nL2 shell choice=1 arm=1\nL3 shell choice=1 arm=2", ran + "choice? L2 a choice: L2 (item L2) or L3 (item L3)", "begin L30/1"),
        fires("waiting for what came out elsewhere", "L1 shell\nL2 shell by-hand", ran + "result? L2 what came out, done by hand: item L2", "begin L30/1"),
        fires("waiting for the word to run", "L1 shell\nL2 shell", "decide L1 run\n= begin L1/1\nend L1\n= L1 passed; run? L2 the word to run: item L2", "begin L30/1", Drive::Step),
        fires("waiting at a prompt", "L1 shell", "= begin L1/1\nasks L1 Sure?\n= input? L1 an answer to what L1 asks: Sure?", "stop L1/1 (the release goes back)"),
        fires("a decision is waited for", "L1 shell", failed, "begin L30/1"),
        fires("nobody knows how it came out", "L1 shell", "= begin L1/1\nend L1 lost\n= L1 unknown (nobody knows how far it came); decision? L1 a decision: unknown, nobody knows how far it came", "begin L30/1"),
        fires("between two tries", "L1 shell retry=3 backoff=10", "= begin L1/1\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 3 tries are left); wake 11", "begin L30/1"),
        fires("a wait", "L1 shell\nL2 wait 60", ran + "begin L2/1; wake 61", "L2 cancelled (the release goes back); begin L30/1"),
        fires("a watch between two looks", "L1 watch 600 60", "= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 61", "begin L30/1"),
        fires("its last item has just ended", "L1 shell", "= begin L1/1\nend L1", "L1 passed; begin L30/1"),
        fires("its window has closed meanwhile", "L1 shell\nL2 task", "window 00:00-00:01\n" + ran + "answer? L2 a tick: item L2\nlater 7200", "begin L30/1"),
        fires("a gate was refused", "L1 shell\nL2 gate hold", ran + "answer? L2 a go or no-go: item L2\nanswer L2 no", "begin L30/1"),
        fires("another limit waits for a person", "L1 shell\nM4 limit hold", "= begin L1/1\njudged M4 breached\n= hold M4 (p95 was 61 ms (line 4): the runbook says hold)", "stop L1/1 (the release goes back)"),
        {"authority comes after the breach", keep("L1 shell\n" + limit), keep("= begin L1/1\njudged M5 breached\n= limit? L1" + asked + "authorise\n= back L30" + why + "; stop L1/1 (the release goes back)")},
        {"it goes back once", keep("L1 shell\n" + limit), keep("authorise\n= begin L1/1\njudged M5 breached\n= back L30" + why + "; stop L1/1 (the release goes back)\njudged M5 returned\njudged M5 breached\n=\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1")},
    });
}

void TestAdvanceLimits::withoutAuthorityAPersonIsAsked_data()
{
    const std::string breached = "= begin L1/1\njudged M5 breached\n= limit? L1" + asked;
    addRows({
        {"what runs goes on, and nothing new is begun", keep("L1 shell\nL2 shell\n" + limit), keep(breached + "end L1\n= L1 passed; limit? L2" + asked + "later 60\n= limit? L2" + asked)},
        {"it is asked although the value has returned", keep("L1 shell\nL2 shell\n" + limit), keep(breached + "judged M5 returned\nend L1\n= L1 passed; limit? L2" + asked)},
        {"a person goes back", keep("L1 shell\n" + limit), keep(breached + "back L30\n= stop L1/1 (the release goes back)")},
        {"a person lives with it", keep("L1 shell\nL2 shell\n" + limit), keep(breached + "end L1\n= L1 passed; limit? L2" + asked + "decide M5 accept\n= begin L2/1")},
        {"and it comes again", keep("L1 shell\nL2 shell\n" + limit), keep(breached + "decide M5 accept\n=\njudged M5 returned\njudged M5 breached\n= limit? L1" + asked)},
        {"a person aborts", keep("L1 shell\n" + limit), keep(breached + "decide M5 abort\n= stop L1/1 (aborted by ann: why)\nend L1 stopped\n= L1 cancelled (it was stopped); finished aborted (ann: why)")},
        {"authority that was taken back", keep("L1 shell\n" + limit), keep("authorise\nrevoke M5\n" + breached)},
        {"authority for another limit", keep("L1 shell\nM6 limit rollback\n" + limit), keep("authorise M6\n" + breached)},
        {"the release does not end meanwhile", keep("L1 shell\n" + limit), keep(breached + "end L1\n= L1 passed; limit? L1" + asked + "decide M5 accept\n= finished done")},
        {"a try waits for it", keep("L1 shell retry=3 backoff=10\n" + limit), keep("= begin L1/1\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 3 tries are left); wake 11\njudged M5 breached\nlater 20\n= limit? L1" + asked + "decide M5 accept\n= begin L1/2")},
        {"a watch does not", keep("L1 watch 600 60\n" + limit), keep("= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 61\njudged M5 breached\nlater 60\n= begin L1/2; limit? L1" + asked)},
        {"nothing was done yet", keep("L1 task\nL2 shell\n" + limit), "authorise\njudged M5 breached\n"
            "= limit? L1 a decision: p95 was 61 ms (line 5): the runbook says roll back; nothing was done yet, so there is nothing to undo, and nothing is begun: accept M5 with a reason, or abort\n"
            "judged M5 returned\n= answer? L1 a tick: item L1"},
        {"the window is not open yet", keep("L1 shell\n" + limit), "authorise\nwindow 05:00-06:00\n= window? L1 its window, which opens at 1970-01-01T05:00:00.000Z; wake 18000\njudged M5 breached\n"
            "= limit? L1 a decision: p95 was 61 ms (line 5): the runbook says roll back; nothing was done yet, so there is nothing to undo, and nothing is begun: accept M5 with a reason, or abort\n"
            "later 20000\njudged M5 returned\n= begin L1/1"},
    });
}

void TestAdvanceLimits::whereSeveralWaysAreOpen_data()
{
    addRows({
        {"two ways", "L1 shell\nL2 shell\nM5 limit rollback\nL20 way One\nL30 shell back=0\nL40 way Two\nL41 shell back=1",
         "authorise\n= begin L1/1\njudged M5 breached\n= limit? L1 a decision: p95 was 61 ms (line 5): the runbook says roll back, and that cannot be done by itself: there is more than one way back; name one: "
         "there are 'One' (line 20), 'Two' (line 40); or accept M5 with a reason\nend L1\nback L41\n= L1 passed; begin L41/1"},
        {"no way", "L1 shell\nM5 limit rollback",
         "authorise\n= begin L1/1\njudged M5 breached\n= limit? L1 a decision: p95 was 61 ms (line 5): the runbook says roll back, and that cannot be done by itself: there is no way back for what was done; "
         "there is none in this runbook, so undo it by hand and abort the release; or accept M5 with a reason"},
    });
}

void TestAdvanceLimits::holdsAndAborts_data()
{
    const std::string held = "= begin L1/1\njudged M5 breached\n= hold M5 (p95 was 61 ms (line 5): the runbook says hold)\n", waits = "release? L2 the word to go on, held by holdpoint: p95 was 61 ms (line 5): the runbook says hold\n";
    addRows({
        {"hold", "L1 shell\nL2 shell\nM5 limit hold", keep(held + "end L1\n= L1 passed; " + waits + "judged M5 returned\n= " + waits + "go\n= begin L2/1")},
        {"it is held again when it comes again", "L1 shell\nL2 shell\nM5 limit hold", keep(held + "go\n=\njudged M5 returned\njudged M5 breached\n= hold M5 (p95 was 61 ms (line 5): the runbook says hold)")},
        {"held by a person already", "L1 shell\nL2 shell\nM5 limit hold", keep("hold lunch\njudged M5 breached\n= hold M5 (p95 was 61 ms (line 5): the runbook says hold); release? L1 the word to go on, held by holdpoint: p95 was 61 ms (line 5): the runbook says hold")},
        {"abort: held, and a person says it", "L1 shell\nL2 shell\nM5 limit abort",
         "= begin L1/1\njudged M5 breached\n= hold M5 (p95 was 61 ms (line 5): the runbook says abort)\nend L1\n= L1 passed; release? L2 the word to go on, held by holdpoint: p95 was 61 ms (line 5): the runbook says abort\n"
         "decide L2 abort\n= finished aborted (ann: why)"},
        {"at its very end", "L1 shell\nM5 limit hold", keep(held + "end L1\n= L1 passed; release? L1 the word to go on, held by holdpoint: p95 was 61 ms (line 5): the runbook says hold\ngo\n= finished done")},
    });
}

void TestAdvanceLimits::otherLimitsDoNothing_data()
{
    static std::vector<std::string> names;
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("drive");
    for (const char* action : {"verify", "target", "investigate", "alert", "page", "none"})
        QTest::newRow(action) << QByteArray("L1 shell\nL2 shell\nL30 shell back\nM5 limit ") + action << QByteArray("authorise\n= begin L1/1\njudged M5 breached\n=\nend L1\n= L1 passed; begin L2/1") << static_cast<int>(Drive::Flow);
    for (const char* state : {"off", "no-data", "too-little", "stale", "holds", "pending", "returned"})
        QTest::newRow(state) << QByteArray("L1 shell\nL2 shell\nL30 shell back\nM5 limit rollback") << QByteArray("authorise\n= begin L1/1\njudged M5 ") + state + "\n=\nend L1\n= L1 passed; begin L2/1" << static_cast<int>(Drive::Flow);
}

/// "Monitor for a minute", "first hour": somebody is called while it is breached, and when the time is over it does not go on by itself.
void TestAdvanceLimits::timeAloneLetsNothingGoOn_data()
{
    const std::string waits = "= begin L1/1; wake 61\n", breached = waits + "judged M5 breached\n= wake 61\nlater 60\n", over = "p95 was 61 ms (line 5), and the time to watch it is over";
    const std::string held = "= L1 passed (waited 60 s); hold M5 (" + over + "); release? L2 the word to go on, held by holdpoint: " + over + '\n';
    const auto plan = [](const char* action) { return keep(std::string("L1 wait 60\nL2 shell\nL30 shell back\nM5 limit ") + action); };
    const std::string soak = "measured p95\n= begin L1/1\nend L1\n= L1 passed; watched until 3601; wake 3601\n", soaked = "= hold M5 (" + over + "); release? L1 the word to go on, held by holdpoint: " + over + '\n';
    addRows({
        {"investigate", plan("investigate"), keep(breached + held + "go\n= begin L2/1")},
        {"alert", plan("alert"), keep(breached + held + "go\n= begin L2/1")},
        {"page", plan("page"), keep(breached + held + "go\n= begin L2/1")},
        {"a person goes back", plan("page"), keep(breached + held + "back L30\n= begin L30/1")},
        {"what is only to be met", plan("verify"), keep(breached + "= L1 passed (waited 60 s); begin L2/1")},
        {"it has returned in time", plan("page"), keep(waits + "judged M5 breached\n= wake 61\njudged M5 returned\n= wake 61\nlater 60\n= L1 passed (waited 60 s); begin L2/1")},
        {"it is held already", plan("page"), keep("= begin L1/1; wake 61\nhold lunch\njudged M5 breached\n= wake 61\nlater 60\n= L1 passed (waited 60 s); release? L2 the word to go on, held by ann: lunch")},
        {"nobody is asked twice for one breach", "L1 wait 60\nL2 wait 60\nL3 shell\nM5 limit page", keep(breached + held + "go\n= begin L2/1; wake 121\nlater 60\n= L2 passed (waited 60 s); begin L3/1")},
        {"when it comes again, they are", "L1 wait 60\nL2 wait 60\nL3 shell\nM5 limit page",
         keep(breached + held + "go\n= begin L2/1; wake 121\njudged M5 returned\njudged M5 breached\n= wake 121\nlater 60\n= L2 passed (waited 60 s); hold M5 (" + over + "); release? L3 the word to go on, held by holdpoint: " + over)},
        {"what is watched after its last step", "L1 shell\nM5 limit page lasts=3600", keep(soak + "judged M5 breached\n= watched until 3601; wake 3601\nlater 3600\n" + soaked + "go\n= finished done")},
        {"its time is over by then", "L1 shell\nM5 limit page lasts=3600", keep(soak + "judged M5 breached\n= watched until 3601; wake 3601\nlater 3600\njudged M5 off\n" + soaked + "go\n= finished done")},
        {"on the way back", "L1 shell\nL30 wait 60 back\nM5 limit page", "= begin L1/1\nend L1\nback L30\n= L1 passed; begin L30/1; wake 61\njudged M5 breached\n= wake 61\nlater 60\n= L30 passed (waited 60 s); finished rolled-back (said so)"},
    });
}

/// "First 24 hours": the release is not done when its steps are. Times are counted from the first second of the script.
void TestAdvanceLimits::isWatchedAfterItsLastStep_data()
{
    const std::string plan = "L1 shell\nM5 limit rollback lasts=3600\nL30 shell back\n", done = "measured p95\n= begin L1/1\nend L1\n= L1 passed; watched until 3601; wake 3601\n";
    addRows({
        {"until its time is over", keep(plan), keep(done + "later 3599\n= watched until 3601; wake 3601\nlater 1\n= finished done")},
        {"what nobody measures holds nobody up", keep(plan), "= begin L1/1\nend L1\n= L1 passed; finished done"},
        {"what somebody has looked at", keep(plan), "see M5 41\n= M5 holds (p95 was 41 ms, limit > 50 ms, seen by ann); begin L1/1\nend L1\n= L1 passed; watched until 3601; wake 3601"},
        {"a limit that nothing hangs on", "L1 shell\nM5 limit verify lasts=3600\n", "measured p95\n= begin L1/1\nend L1\n= L1 passed; finished done"},
        {"a breach goes back by itself", keep(plan), keep("authorise M5\n" + done + "later 600\njudged M5 breached\n= back L30" + why + "; begin L30/1")},
        {"a breach is asked", keep(plan), keep(done + "later 600\njudged M5 breached\n= limit? L1" + asked.substr(0, asked.size() - 1))},
        {"a breach that is accepted", keep(plan), keep(done + "judged M5 breached\n= limit? L1" + asked + "decide M5 accept\n= watched until 3601; wake 3601\nlater 3600\n= finished done")},
        {"the clock is set meanwhile", keep(plan), keep(done + "clock 7200\n= watched until 10801; wake 10801")},
        {"before its last step it is not", "L1 shell\nL2 task\nM5 limit rollback lasts=3600\nL30 shell back\n", "measured p95\n= begin L1/1\nend L1\n= L1 passed; answer? L2 a tick: item L2\nlater 7200\nanswer L2 yes\n= L2 passed (said by ann); watched until 10801; wake 10801"},
    });
}

void TestAdvanceLimits::whatPeopleSee_data()
{
    addRows({
        {"it holds", "L1 shell\nM5 limit rollback", "= begin L1/1\nsee M5 41\n= M5 holds (p95 was 41 ms, limit > 50 ms, seen by ann)"},
        {"it is breached", keep("L1 shell\n" + limit), "authorise\n= begin L1/1\nsee M5 61.5\n= M5 breached (p95 was 61.5 ms, limit > 50 ms, seen by ann); back L30 (p95 was 61.5 ms, limit > 50 ms, seen by ann (line 5), authorised by ann); stop L1/1 (the release goes back)"},
        {"one look does not say that it lasts", "L1 shell\nL2 shell\nM5 limit page for=60",
         "= begin L1/1\nsee M5 61\n= M5 pending (p95 was 61 ms, limit > 50 ms, seen by ann; it counts when it lasts 60 s, so look again)\nlater 59\nsee M5 62\n= M5 pending (p95 was 62 ms, limit > 50 ms, seen by ann; it counts when it lasts 60 s, so look again)\n"
         "later 1\nsee M5 63\n= M5 breached (p95 was 63 ms, limit > 50 ms, seen by ann)\nsee M5 40\n= M5 returned (p95 was 40 ms, limit > 50 ms, seen by ann)\nsee M5 40\n= M5 holds (p95 was 40 ms, limit > 50 ms, seen by ann)"},
        {"a look that is well begins anew", "L1 shell\nM5 limit page for=60",
         "= begin L1/1\nsee M5 61\n= M5 pending (p95 was 61 ms, limit > 50 ms, seen by ann; it counts when it lasts 60 s, so look again)\nlater 30\nsee M5 40\n= M5 holds (p95 was 40 ms, limit > 50 ms, seen by ann)\nlater 30\nsee M5 61\n"
         "= M5 pending (p95 was 61 ms, limit > 50 ms, seen by ann; it counts when it lasts 60 s, so look again)"},
        {"on the way back it is judged, and nothing more", keep("L1 shell\n" + limit), "authorise\n= begin L1/1\nback L30\n= stop L1/1 (the release goes back)\nsee M5 61\n= M5 breached (p95 was 61 ms, limit > 50 ms, seen by ann)\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1"},
    });
}

QTEST_GUILESS_MAIN(TestAdvanceLimits)
#include "test_advance_limits.moc"
