// What signatures and polls let through, and what they hold.

#include "tests/support/engine_rows.h"

using namespace holdpoint;
using tests::addRows;
using tests::playRow;

class TestAdvanceSignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignatureLetsThrough_data();
    void aSignatureLetsThrough() { playRow(); }
    void nothingElseDoes_data();
    void nothingElseDoes() { playRow(); }
    void aChangeVoidsIt_data();
    void aChangeVoidsIt() { playRow(); }
    void onTheWayBack_data();
    void onTheWayBack() { playRow(); }
    void polls_data();
    void polls() { playRow(); }
};

void TestAdvanceSignatures::aSignatureLetsThrough_data()
{
    const char* const asked = "policy DBA QA\n= asked L1 DBA; signature? L1 a signature by DBA: item L1\n";
    static const std::string one = std::string(asked) + "sign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L2/1";
    static const std::string refused = std::string(asked) + "sign L1 bo DBA no lag\n= signature? L1 a signature: refused by bo as DBA: lag; who refused may sign anew: item L1\n"
        "later 1\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L2/1";
    static const std::string plan = "L1 sign-off DBA\nL2 shell";
    addRows({
        {"by its role", plan.c_str(), one.c_str()},
        {"a refusal holds, and is taken back by whoever has refused", plan.c_str(), refused.c_str()},
        {"one refusal holds although another one has signed", plan.c_str(), "policy DBA\nsign L1 bo DBA yes\nlater 1\nsign L1 cy DBA no lag\n= signature? L1 a signature: refused by cy as DBA: lag; who refused may sign anew: item L1"},
        {"signed before it is asked", "L1 sign-off DBA\nL2 sign-off QA\nL3 shell", "policy DBA QA\nsign L2 cy QA yes\n= asked L1 DBA; signature? L1 a signature by DBA: item L1\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); L2 passed (signed by cy as QA); begin L3/1"},
        {"where a name is enough it is asked for as before", "L1 sign-off Boss\nL2 shell", "policy DBA\n= answer? L1 an approval by Boss: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1"},
        {"where a name is enough a signature is as well", "L1 sign-off Boss\nL2 shell", "= answer? L1 an approval by Boss: item L1\nsign L1 bo Boss yes\n= L1 passed (signed by bo as Boss); begin L2/1"},
        {"every approval", "L1 sign-off Boss\nL2 shell", "policy all\n= asked L1 Boss; signature? L1 a signature by Boss: item L1\nsign L1 bo Boss yes\n= L1 passed (signed by bo as Boss); begin L2/1"},
        {"two of three", "L1 sign-off A\nL2 sign-off B\nL3 sign-off C\nL4 shell",
         "policy together=L1,L2,L3 of=A of=B of=C at-least=2\n= asked L1 A B C; signature? L1 a signature by A, B and C: item L1\nsign L3 cy C yes\n= signature? L1 a signature by A and B: item L1\n"
         "later 1\nsign L1 bo A yes\n= L1 passed (signed by cy as C and bo as A); L2 passed (signed by cy as C and bo as A); L3 passed (signed by cy as C and bo as A); begin L4/1"},
        {"in order", "L1 sign-off A\nL2 sign-off B\nL3 shell",
         "policy together=L1,L2 of=A of=B order\n= asked L1 A; signature? L1 a signature by A: item L1\nsign L2 cy B yes\n= signature? L1 a signature by A: item L1\nlater 1\nsign L1 bo A yes\n"
         "= signature? L1 a signature by B: item L1\nlater 1\nsign L2 cy B yes\n= L1 passed (signed by bo as A and cy as B); L2 passed (signed by bo as A and cy as B); begin L3/1"},
        {"a gate that the policy gives to people", "L1 gate\nL2 shell", "policy together=L1 of=A\n= asked L1 A; signature? L1 a signature by A: item L1\nanswer L1 go\n= signature? L1 a signature by A: item L1\nsign L1 bo A yes\n= L1 passed (signed by bo as A); begin L2/1"},
    });
}

void TestAdvanceSignatures::nothingElseDoes_data()
{
    static const std::string plan = "L1 sign-off DBA\nL2 shell";
    const auto row = [](const char* name, const char* said) -> tests::EngineRow {
        static std::vector<std::string> kept = [] { std::vector<std::string> all; all.reserve(50); return all; }();
        kept.push_back(std::string("policy DBA\n= asked L1 DBA; signature? L1 a signature by DBA: item L1\n") + said + "\n= signature? L1 a signature by DBA: item L1");
        return {name, plan.c_str(), kept.back().c_str()};
    };
    addRows({
        row("a tick", "answer L1 yes"),
        row("a tick by whoever has the role", "answer L1 DBA"),
        row("an acceptance", "decide L1 accept"),
        row("a skip", "decide L1 skip"),
        row("another role", "sign L1 bo QA yes"),
        row("a role that the signer does not have", "sign L1 bo DBA yes c QA"),
        row("whoever has started it", "sign L1 ann DBA yes"),
        row("a signature of another item", "sign L2 bo DBA yes"),
        row("a signature of the whole", "policy DBA"),
        {"one person in two roles", "L1 sign-off DBA\nL2 sign-off QA\nL3 shell", "policy DBA QA\nsign L1 bo DBA yes\nlater 1\nsign L2 bo QA yes\n= L1 passed (signed by bo as DBA); asked L2 QA; signature? L2 a signature by QA: item L2"},
        {"one person in two roles where that may be", "L1 sign-off DBA\nL2 sign-off QA\nL3 shell", "policy DBA QA several\nsign L1 bo DBA yes\nlater 1\nsign L2 bo QA yes\n= L1 passed (signed by bo as DBA); L2 passed (signed by bo as QA); begin L3/1"},
        {"whoever has started it where that may be", "L1 sign-off DBA\nL2 shell", "policy DBA initiator\nsign L1 ann DBA yes\n= L1 passed (signed by ann as DBA); begin L2/1"},
        {"what is too old", "L1 sign-off DBA\nL2 sign-off QA\nL3 shell", "policy DBA QA valid=60\nsign L2 cy QA yes\nlater 61\n= void L2 (it has expired at 1970-01-01T00:01:01.000Z); asked L1 DBA; signature? L1 a signature by DBA: item L1\n"
         "sign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); asked L2 QA (cy: it has expired at 1970-01-01T00:01:01.000Z); signature? L2 a signature by QA: item L2, anew, because cy: it has expired at 1970-01-01T00:01:01.000Z"},
    });
}

void TestAdvanceSignatures::aChangeVoidsIt_data()
{
    addRows({
        {"before its turn", "L1 sign-off DBA\nL2 sign-off QA\nL3 shell",
         "policy DBA QA\nbind host a\nsign L2 cy QA yes\nbind host b\n= void L2 (the value of host was changed by ann (event 5), after it was signed); asked L1 DBA; signature? L1 a signature by DBA: item L1"},
        {"what was let through is open again, and what runs comes to its end", "L1 sign-off DBA\nL2 shell\nL3 shell",
         "policy DBA\nbind host a\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L2/1\nbind host b\n"
         "= void L1 (the value of host was changed by ann (event 7), after it was signed) opens L1; asked L1 DBA (bo: the value of host was changed by ann (event 7), after it was signed); "
         "signature? L1 a signature by DBA: item L1, anew, because bo: the value of host was changed by ann (event 7), after it was signed\n"
         "end L2\n= L2 passed; signature? L1 a signature by DBA: item L1, anew, because bo: the value of host was changed by ann (event 7), after it was signed\n"
         "later 1\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L3/1"},
        {"an edit opens what approved the plan, and no later sign-off", "L1 sign-off DBA\nL2 shell\nL3 sign-off QA\nL4 shell",
         "policy DBA QA\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L2/1\nend L2\n= L2 passed; asked L3 QA; signature? L3 a signature by QA: item L3\nsign L3 cy QA yes\n= L3 passed (signed by cy as QA); begin L4/1\n"
         "end L4 code 3\n= L4 failed (exit code 3); decision? L4 a decision: failed, exit code 3\nedit L4 other\n"
         "= void L1 (the text of L4 was edited by ann (event 14), after it was signed) opens L1; asked L1 DBA (bo: the text of L4 was edited by ann (event 14), after it was signed); "
         "signature? L1 a signature by DBA: item L1, anew, because bo: the text of L4 was edited by ann (event 14), after it was signed\n"
         "later 1\nsign L1 bo DBA yes\n= L1 passed (signed by bo as DBA); begin L4/2: other"},
        {"what was approved by name stays", "L1 sign-off Boss\nL2 shell\nL3 task", "bind host a\n= answer? L1 an approval by Boss: item L1\nanswer L1 yes\n= L1 passed (said by ann); begin L2/1\nbind host b\nend L2\n= L2 passed; answer? L3 a tick: item L3"},
    });
}

void TestAdvanceSignatures::onTheWayBack_data()
{
    static const std::string plan = "L1 shell\nL30 sign-off DBA back\nL31 shell back";
    static const std::string ran = "policy DBA\n= begin L1/1\nend L1 code 3\n= L1 failed (exit code 3); decision? L1 a decision: failed, exit code 3\n";
    static const std::string collected = "policy DBA\nsign L30 bo DBA yes\n= begin L1/1\nend L1 code 3\n= L1 failed (exit code 3); decision? L1 a decision: failed, exit code 3\nback L30 L31\n= L30 passed (signed by bo as DBA); begin L31/1";
    static const std::string asked = ran + "back L30 L31\n= asked L30 DBA; signature? L30 a signature by DBA: item L30\nanswer L30 yes\n= signature? L30 a signature by DBA: item L30\nsign L30 bo DBA yes\n= L30 passed (signed by bo as DBA); begin L31/1";
    static const std::string decided = ran + "back L30 L31\n= asked L30 DBA; signature? L30 a signature by DBA: item L30\ndecide L30 accept\n= L30 passed (accepted by ann: why); begin L31/1";
    addRows({
        {"authority is collected beforehand", plan.c_str(), collected.c_str()},
        {"it is asked for where it was not", plan.c_str(), asked.c_str()},
        {"a way back is not locked by a key", plan.c_str(), decided.c_str()},
        {"a limit goes back from a sign-off that nobody signs", "L1 shell\nL2 sign-off DBA\nM5 limit rollback\nL30 shell back",
         "policy DBA\nauthorise M5\n= begin L1/1\nend L1\n= L1 passed; asked L2 DBA; signature? L2 a signature by DBA: item L2\njudged M5 breached\n= back L30 (p95 was 61 ms (line 5), authorised by ann); begin L30/1"},
    });
}

void TestAdvanceSignatures::polls_data()
{
    addRows({
        {"holds what is next, and lets go on", "L1 shell\nL2 shell",
         "= begin L1/1\npoll DBA QA\nend L1\n= L1 passed; again P1 (the release went on from 'before line 1' to 'before line 2'); poll? L2 GO or NO-GO, the answers of DBA and QA: Go?\n"
         "vote P1 bo DBA go\n= poll? L2 GO or NO-GO, the answers of QA: Go?\nvote P1 cy QA go\n= poll? L2 GO or NO-GO, the decision of Owner: Go?\ndecided P1 dy Owner go\n= begin L2/1"},
        {"a NO-GO holds and never kills", "L1 shell",
         "poll DBA\n= poll? L1 GO or NO-GO, the answers of DBA: Go?\ndecided P1 dy Owner no-go lag\n= release? L1 the word to go on, held by dy: NO-GO: lag\ngo urgent\n= begin L1/1"},
        {"a NO-GO that is asked again and decided GO lets go on", "L1 shell",
         "poll DBA\n= poll? L1 GO or NO-GO, the answers of DBA: Go?\ndecided P1 dy Owner no-go lag\n= release? L1 the word to go on, held by dy: NO-GO: lag\npoll DBA\n= poll? L1 GO or NO-GO, the answers of DBA: Go?\n"
         "vote P2 bo DBA go\n= poll? L1 GO or NO-GO, the decision of Owner: Go?\ndecided P2 dy Owner go\n= begin L1/1"},
        {"the GO of others is no way round it", "L1 shell", "poll DBA QA\ndecided P1 dy Owner no-go lag\npoll DBA\nvote P2 bo DBA go\ndecided P2 dy Owner go\n= release? L1 the word to go on, held by dy: NO-GO: lag"},
        {"whoever has held it as well goes on holding it", "L1 shell", "hold lunch\npoll DBA\ndecided P1 dy Owner no-go lag\n= release? L1 the word to go on, held by dy: NO-GO: lag\npoll DBA\nvote P2 bo DBA go\ndecided P2 dy Owner go\n= release? L1 the word to go on, held by ann: lunch"},
        {"what is held by a NO-GO is not done", "L1 shell", "= begin L1/1\npoll DBA\nend L1\n= L1 passed; again P1 (the release went on from 'before line 1' to 'all is done'); poll? L1 GO or NO-GO, the answers of DBA: Go?\n"
         "decided P1 dy Owner no-go lag\n= release? L1 the word to go on, held by dy: NO-GO: lag\ngo urgent\n= finished done"},
        {"is asked again when what it was based on changes", "L1 shell\nL2 shell",
         "bind host a\n= begin L1/1\npoll DBA\nvote P1 bo DBA go\nend L1 code 3\n= L1 failed (exit code 3); again P1 (it is now: line 1: failed); decision? L1 a decision: failed, exit code 3"},
        {"decides a gate", "L1 gate\nL2 shell", "= answer? L1 a go or no-go: item L1\npoll-of L1 DBA\nvote P1 bo DBA go\ndecided P1 dy Owner go\n= L1 passed (GO by dy as Owner); begin L2/1"},
        {"at the very end", "L1 shell", "= begin L1/1\npoll DBA\nend L1\n= L1 passed; again P1 (the release went on from 'before line 1' to 'all is done'); poll? L1 GO or NO-GO, the answers of DBA: Go?\ndecided P1 dy Owner go\n= finished done"},
        {"a rollback waits for no poll", "L1 shell\nL30 shell back", "= begin L1/1\npoll DBA\nback L30\n= stop L1/1 (the release goes back)\nend L1 stopped\n= L1 cancelled (it was stopped); begin L30/1"},
    });
}

QTEST_APPLESS_MAIN(TestAdvanceSignatures)
#include "test_advance_signatures.moc"
