// What goes on beside other things: tries that come by themselves, steps side by side, prompts, windows, and a clock that is set.

#include "tests/support/engine_rows.h"

#include <vector>

using namespace holdpoint;
using journal::Drive;
using tests::addRows;
using tests::playRow;

class TestAdvanceBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retries_data();
    void retries() { playRow(); }
    void sideBySide_data();
    void sideBySide() { playRow(); }
    void prompts_data();
    void prompts() { playRow(); }
    void windows_data();
    void windows() { playRow(); }
    void clocks_data();
    void clocks() { playRow(); }
};

void TestAdvanceBeside::retries_data()
{
    const auto again = [](const char* tries, const char* wake) { return "= L1 none (exit code 1; it is tried again, " + std::string(tries) + "); wake " + wake + '\n'; };
    static std::vector<std::string> kept;
    const std::string end = "end L1 code 1\n", failed = "= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\n";
    const auto with = [&](const std::string& script) { return kept.emplace_back(script).c_str(); };
    kept.reserve(20);
    addRows({
        {"each pause is twice as long", "L1 shell retry=3 backoff=10\nL2 shell",
         with("= begin L1/1\n" + end + again("3 tries are left", "11") + "later 9\n= wake 11\nlater 1\n= begin L1/2\n" + end + again("2 tries are left", "31") + "later 20\n= begin L1/3\n" + end + again("1 try is left", "71")
              + "later 40\n= begin L1/4\n" + end + failed)},
        {"it helps", "L1 shell retry=3 backoff=10\nL2 shell", with("= begin L1/1\n" + end + again("3 tries are left", "11") + "later 10\n= begin L1/2\nend L1\n= L1 passed; begin L2/1")},
        {"no pause", "L1 shell retry=1", "= begin L1/1\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 1 try is left); begin L1/2"},
        {"an hour at most", "L1 shell retry=20 backoff=2000", with("= begin L1/1\n" + end + again("20 tries are left", "2001") + "later 2000\n= begin L1/2\n" + end + again("19 tries are left", "5601"))},
        {"a person's try is the last one", "L1 shell retry=1", "= begin L1/1\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 1 try is left); begin L1/2\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\n"
                                                               "decide L1 retry\n= begin L1/3\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1"},
        {"a hold stops it", "L1 shell retry=3 backoff=10", with("= begin L1/1\n" + end + again("3 tries are left", "11") + "hold lunch\n= release? L1 the word to go on, held by ann: lunch\nlater 20\n= release? L1 the word to go on, held by ann: lunch\ngo\n= begin L1/2")},
        {"a person does not wait for it", "L1 shell retry=3 backoff=10", with("= begin L1/1\n" + end + again("3 tries are left", "11") + "decide L1 skip\n= L1 skipped (skipped by ann: why); finished done")},
        {"a way back does not wait for it", "L1 shell retry=3 backoff=10\nL30 shell back", with("= begin L1/1\n" + end + again("3 tries are left", "11") + "back L30\n= begin L30/1")},
        {"what nobody knows is not tried again", "L1 shell retry=3", "= begin L1/1\nend L1 lost\n= L1 unknown (nobody knows how far it came); decision? L1 a decision: unknown, nobody knows how far it came"},
        {"nor what was stopped", "L1 shell retry=3", "= begin L1/1\nend L1 stopped\n= L1 cancelled (it was stopped); decision? L1 a decision: cancelled, it was stopped"},
        {"nor what nobody can judge", "L1 shell retry=3 checked", "= begin L1/1\nend L1 undecided\n= L1 inconclusive (number = 4; seen: 5); decision? L1 a decision: inconclusive, number = 4; seen: 5"},
        {"what is stopped on the way back is", "L1 shell retry=3\nL30 shell back", "= begin L1/1\nback L30\n= stop L1/1 (the release goes back)\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 3 tries are left); begin L30/1"},
        {"looks that went well use up no tries", "L1 watch 600 60 retry=1 backoff=5",
         with("= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 61\nlater 60\n= begin L1/2\nend L1\n= L1 none (watched 2 times so far); wake 121\nlater 60\n= begin L1/3\n" + end + again("1 try is left", "126") + "later 5\n= begin L1/4\nend L1\n"
              "= L1 none (watched 4 times so far); wake 186\nlater 60\n= begin L1/5\n" + end + again("1 try is left", "191") + "later 5\n= begin L1/6\n" + end + failed)},
    });
}

void TestAdvanceBeside::sideBySide_data()
{
    const char* two = "L1 shell step=0 lane=1\nL2 shell step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1\nL5 shell";
    const char* gate = "L1 gate abort step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1\nL5 shell";
    const char* back = "L1 gate rollback step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1\nL30 shell back";
    const char* asks = "L1 task step=0 lane=1\nL2 shell step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1";
    addRows({
        {"both begin", two, "= begin L1/1; begin L3/1\n=\nend L3\n= L3 passed; begin L4/1\nend L1\n= L1 passed; begin L2/1\nend L4\n= L4 passed\nend L2\n= L2 passed; begin L5/1"},
        {"one fails and the other goes on", two, "= begin L1/1; begin L3/1\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\nend L3\n= L3 passed; begin L4/1; decision? L1 a decision: failed, exit code 1\n"
                                                 "end L4\n= L4 passed; decision? L1 a decision: failed, exit code 1\ndecide L1 skip\n= L1 skipped (skipped by ann: why); begin L2/1\nend L2\n= L2 passed; begin L5/1"},
        {"other lanes wait", "L1 shell step=0 lane=1\nL2 shell step=1 lane=2", "= begin L1/1\nend L1\n= L1 passed; begin L2/1"},
        {"what is in no lane waits", "L1 shell step=0 lane=1\nL2 shell step=1", "= begin L1/1"},
        {"one question after the other", "L1 task step=0 lane=1\nL2 task step=1 lane=1", "= answer? L1 a tick: item L1\nanswer L2 yes\n= L2 passed (said by ann); answer? L1 a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); finished done"},
        {"a question stops nobody else", asks, "= begin L3/1; answer? L1 a tick: item L1\nend L3\n= L3 passed; begin L4/1; answer? L1 a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"a hold stops both", two, "= begin L1/1; begin L3/1\nhold lunch\nend L1\nend L3\n= L1 passed; L3 passed; release? L2 the word to go on, held by ann: lunch\ngo\n= begin L2/1; begin L4/1"},
        {"a breakpoint in either is released", two, "breakpoint L4\n= begin L1/1; begin L3/1\nend L3\n= L3 passed; release? L4 the word to go on: look first\ngo\n= begin L4/1"},
        {"a breakpoint whose turn has not come stays", two, "breakpoint L2\nbreakpoint L4\n= begin L1/1; begin L3/1\nend L3\n= L3 passed; release? L4 the word to go on: look first\ngo\n= begin L4/1\nend L1\n"
                                                            "= L1 passed; release? L2 the word to go on: look first"},
        {"a gate that aborts stops the others first", gate, "= begin L3/1; answer? L1 a go or no-go: item L1\nanswer L1 no p95\n= L1 failed (refused by ann: p95); stop L3/1 (line 1: item L1)\n=\nend L3 stopped\n"
                                                            "= L3 cancelled (it was stopped); finished aborted (line 1: item L1)\n="},
        {"a gate that goes back stops the others first", back, "= begin L3/1; answer? L1 a go or no-go: item L1\nanswer L1 no\n= L1 failed (refused by ann); back L30 (line 1: item L1); stop L3/1 (the release goes back)\n=\nend L3 stopped\n"
                                                              "= L3 cancelled (it was stopped); begin L30/1"},
        {"after a no nothing new begins", gate, "= begin L3/1; answer? L1 a go or no-go: item L1\nend L3\nanswer L1 no\n= L1 failed (refused by ann); L3 passed; finished aborted (line 1: item L1)"},
        {"nor what a hold kept", gate, "= begin L3/1; answer? L1 a go or no-go: item L1\nhold\nend L3\n= L3 passed; release? L1 the word to go on, held by ann\nanswer L1 no\ngo\n= L1 failed (refused by ann); finished aborted (line 1: item L1)"},
        {"nor on the way back", back, "= begin L3/1; answer? L1 a go or no-go: item L1\nend L3\nanswer L1 no\n= L1 failed (refused by ann); L3 passed; back L30 (line 1: item L1); begin L30/1"},
        {"a gate that only holds stops nobody else", "L1 gate hold step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1",
         "= begin L3/1; answer? L1 a go or no-go: item L1\nend L3\nanswer L1 no\n= L1 failed (refused by ann); L3 passed; begin L4/1; decision? L1 a decision: failed, refused by ann"},
        {"an abort stops all", two, "= begin L1/1; begin L3/1\ndecide L1 abort\n= stop L1/1 (aborted by ann: why); stop L3/1 (aborted by ann: why)\nend L3 stopped\n= L3 cancelled (it was stopped)\nend L1\n= L1 passed; finished aborted (ann: why)"},
        {"a way back stops all", "L1 shell step=0 lane=1\nL3 shell step=1 lane=1\nL30 shell back", "= begin L1/1; begin L3/1\nback L30\n= stop L1/1 (the release goes back); stop L3/1 (the release goes back)\nend L3 stopped\n"
                                                                                                  "= L3 cancelled (it was stopped)\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1"},
        {"one waits and the other asks", "L1 wait 60 step=0 lane=1\nL3 task step=1 lane=1", "= begin L1/1; answer? L3 a tick: item L3; wake 61\nanswer L3 yes\n= L3 passed (said by ann); wake 61\nlater 60\n= L1 passed (waited 60 s); finished done"},
        {"the earlier of two times", "L1 wait 60 step=0 lane=1\nL3 wait 30 step=1 lane=1", "= begin L1/1; begin L3/1; wake 31\nlater 30\n= L3 passed (waited 30 s); wake 61"},
    });
}

void TestAdvanceBeside::prompts_data()
{
    addRows({
        {"it asks and is answered", "L1 shell", "= begin L1/1\nasks L1 Sure?\n= input? L1 an answer to what L1 asks: Sure?\ntype L1 y\n=\nend L1\n= L1 passed; finished done"},
        {"it asks twice", "L1 shell", "= begin L1/1\nasks L1 User:\n= input? L1 an answer to what L1 asks: User:\ntype L1 ann\nasks L1 Password: secret\n= input? L1 an answer to what L1 asks: Password:"},
        {"it asks and ends by itself", "L1 shell\nL2 shell", "= begin L1/1\nasks L1 Sure?\nend L1\n= L1 passed; begin L2/1"},
        {"it asks in a hold", "L1 shell", "= begin L1/1\nhold lunch\nasks L1 Sure?\n= input? L1 an answer to what L1 asks: Sure?"},
        {"it asks and is stopped", "L1 shell\nL30 shell back", "= begin L1/1\nasks L1 Sure?\nback L30\n= stop L1/1 (the release goes back)\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1"},
        {"it asks on the way back", "L1 shell\nL30 shell back", "back L30\n= begin L30/1\nasks L30 Sure?\n= input? L30 an answer to what L30 asks: Sure?\ntype L30 y\nend L30\n= L30 passed; finished rolled-back (said so)"},
        {"what it asked is forgotten when it is tried again", "L1 shell", "= begin L1/1\nasks L1 Sure?\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/2\n="},
        {"one asks and the other goes on", "L1 shell step=0 lane=1\nL3 shell step=1 lane=1\nL4 shell step=1 lane=1", "= begin L1/1; begin L3/1\nasks L1 Sure?\nend L3\n= L3 passed; begin L4/1; input? L1 an answer to what L1 asks: Sure?"},
    });
}

/// Time begins in the first second of 1970, in UTC.
void TestAdvanceBeside::windows_data()
{
    const char* waits = "window? L1 its window, which opens at 1970-01-01T02:00:00.000Z; wake 7200";
    static std::string early = std::string("window 02:00-05:00\n= ") + waits;
    static std::vector<std::string> kept;
    kept.reserve(20);
    const auto with = [&](const std::string& script) { return kept.emplace_back(early + '\n' + script).c_str(); };
    addRows({
        {"it waits, and begins", "L1 shell\nL2 shell", with(std::string("later 7198\n= ") + waits + "\nlater 1\n= begin L1/1")},
        {"it is open", "L1 shell", "window 00:00-05:00\n= begin L1/1"},
        {"somebody begins all the same", "L1 shell", with("all-the-same\n= begin L1/1")},
        {"a task waits as well", "L1 task", with("later 7199\n= answer? L1 a tick: item L1")},
        {"skipping does not wait", "L1 shell\nL2 shell", with("decide L1 skip\n= L1 skipped (skipped by ann: why); window? L2 its window, which opens at 1970-01-01T02:00:00.000Z; wake 7200")},
        {"a hold is said first", "L1 shell", with("hold lunch\n= release? L1 the word to go on, held by ann: lunch\ngo\n= window? L1 its window, which opens at 1970-01-01T02:00:00.000Z; wake 7200")},
        {"what has begun goes on when it closes", "L1 shell\nL2 shell", "window 00:00-00:10\n= begin L1/1\nlater 6000\nend L1\n= L1 passed; begin L2/1"},
        {"what has begun and failed may be tried again", "L1 shell", "window 00:00-00:10\n= begin L1/1\nlater 6000\nend L1 code 1\n= L1 failed (exit code 1); decision? L1 a decision: failed, exit code 1\ndecide L1 retry\n= begin L1/2"},
        {"a way back waits for no window", "L1 shell\nL30 shell back", with("back L30\n= begin L30/1")},
        {"it may be ended before", "L1 shell", with("decide L1 abort\n= finished aborted (ann: why)")},
        {"a window that never comes", "L1 shell", "window nonsense\n= window? L1 its window, which does not open within a year"},
        {"it closes before anything was done", "L1 task\nL2 shell", "window 00:00-00:10\n= answer? L1 a tick: item L1\nlater 6000\n= window? L1 its window, which opens at 1970-01-02T00:00:00.000Z; wake 86400"},
    });
}

/// Who sets the clock makes nobody wait longer or shorter.
void TestAdvanceBeside::clocks_data()
{
    addRows({
        {"put forward in a wait", "L1 wait 60", "= begin L1/1; wake 61\nlater 10\nclock 3600\n= wake 3661\nlater 49\n= wake 3661\nlater 1\n= L1 passed (waited 60 s); finished done"},
        {"put back in a wait", "L1 wait 60", "later 7200\n= begin L1/1; wake 7261\nlater 10\nclock -3600\n= wake 3661\nlater 50\n= L1 passed (waited 60 s); finished done"},
        {"put back to before it began", "L1 wait 60", "= begin L1/1; wake 61\nlater 10\nclock -3600\n= wake -3539\nlater 50\n= L1 passed (waited 60 s); finished done"},
        {"before a new try", "L1 shell retry=1 backoff=60", "= begin L1/1\nend L1 code 1\n= L1 none (exit code 1; it is tried again, 1 try is left); wake 61\nclock 3600\n= wake 3661\nlater 60\n= begin L1/2"},
        {"between two looks", "L1 watch 60 20", "= begin L1/1\nend L1\n= L1 none (watched 1 times so far); wake 21\nclock 3600\n= wake 3621\nlater 20\n= begin L1/2\nend L1\n= L1 none (watched 2 times so far); wake 3641"},
        {"while a watch looks", "L1 watch 60 20", "= begin L1/1\nclock 3600\nlater 5\nend L1\n= L1 none (watched 1 times so far); wake 3621"},
        {"while nothing waits", "L1 task\nL2 wait 60", "= answer? L1 a tick: item L1\nclock 3600\n= answer? L1 a tick: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1; wake 3661"},
        {"a window goes by the clock on the wall", "L1 shell", "window 02:00-05:00\n= window? L1 its window, which opens at 1970-01-01T02:00:00.000Z; wake 7200\nclock 7200\n= begin L1/1"},
    });
}

QTEST_GUILESS_MAIN(TestAdvanceBeside)
#include "test_advance_beside.moc"
