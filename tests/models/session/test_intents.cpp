// What people want, checked against the record: each slip is told, and nothing is kept of it.

#include "models/session/intents.h"
#include "tests/support/engine_script.h"

#include <QTest>

using namespace holdpoint;
using tests::EngineScript;
using tests::planOf;

class TestIntents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyYesAndNoAnswerAGate()
    {
        EngineScript engine(planOf("L1 gate rollback\nL2 sign-off DBA\nL3 task"));
        static_cast<void>(engine.next());
        for (std::uint32_t item : {0U, 2U})
            for (const char* words : {"no way, stop!", "nope", "?", "CHG-1"}) QVERIFY2(!session::answer(engine.record(), item, words, {}), words);
        QVERIFY(session::answer(engine.record(), 0, "go", {}));
        QVERIFY(session::answer(engine.record(), 0, "no-go", "three lines differ"));
        QVERIFY(!session::answer(engine.record(), 0, "no-go", {}));     // why not is part of a no
    }
    void aGateIsNotAnsweredBeforeItsTurn()
    {
        EngineScript engine(planOf("L1 shell\nL2 gate hold\nL3 task"));
        static_cast<void>(engine.next());
        const auto early = session::answer(engine.record(), 1, "go", {});
        QVERIFY(!early);
        QVERIFY(early.error().what.find("whose turn has not come") != std::string::npos);
        QCOMPARE(engine.happens("end L1"), std::string());
        static_cast<void>(engine.next());
        QVERIFY(session::answer(engine.record(), 1, "go", {}));
    }
    /// "DO NOT PROCEED IF rows differ": a yes may mean that they do.
    void aBareYesPassesNoGate()
    {
        EngineScript engine(planOf("L1 gate hold\nL2 task"));
        static_cast<void>(engine.next());
        for (const char* yes : {"yes", "ja", "はい"}) {
            const auto said = session::answer(engine.record(), 0, yes, {});
            QVERIFY(!said);
            QVERIFY(said.error().what.find("can be meant both ways at L1 (line 1)") != std::string::npos);
        }
        for (const char* go : {"go", "ok", "approved", "freigegeben"}) QVERIFY(session::answer(engine.record(), 0, go, {}));
        const auto button = session::agree(engine.record(), 0, {});
        QVERIFY(button && std::get<journal::Answered>(*button).answer == "go");
        const auto tick = session::agree(engine.record(), 1, {});
        QVERIFY(tick && std::get<journal::Answered>(*tick).answer == "yes");
    }
    void norIsAnythingElseThatAProgramDoes()
    {
        for (const char* line : {"L1 watch 60 20", "L1 file target=/etc/a.conf", "L1 http"}) {
            EngineScript engine(planOf(line));
            static_cast<void>(engine.next());
            QCOMPARE(engine.happens("end L1 code 1"), std::string());
            static_cast<void>(engine.next());
            QVERIFY2(!session::answer(engine.record(), 0, "yes", {}), line);
        }
    }
    void aFailedCommandIsNotTicked()
    {
        EngineScript engine(planOf("L1 shell"));
        static_cast<void>(engine.next());
        QCOMPARE(engine.happens("end L1 code 1"), std::string());
        static_cast<void>(engine.next());
        const auto ticked = session::answer(engine.record(), 0, "yes", {});
        QVERIFY(!ticked);
        QVERIFY(ticked.error().what.find("decide") != std::string::npos);
        QVERIFY(!session::decide(engine.record(), 0, journal::Choice::Edit, {}, "typo"));
        QVERIFY(session::decide(engine.record(), 0, journal::Choice::Edit, "true", "typo"));
    }
    void aWaitMayBeCutShortAndACommandMayNot()
    {
        EngineScript engine(planOf("L1 wait 60\nL2 shell"));
        static_cast<void>(engine.next());
        QVERIFY(!session::decide(engine.record(), 0, journal::Choice::Skip, {}, {}));
        QVERIFY(!session::decide(engine.record(), 0, journal::Choice::Accept, {}, "quiet"));
        QVERIFY(session::decide(engine.record(), 0, journal::Choice::Skip, {}, "quiet"));
        QCOMPARE(engine.happens("later 60"), std::string());
        static_cast<void>(engine.next());
        QVERIFY(!session::decide(engine.record(), 1, journal::Choice::Skip, {}, "quiet"));
    }
    void whatIsDoneByHandIsNotRunHere()
    {
        EngineScript engine(planOf("L1 shell checked"), journal::Drive::Hand);
        static_cast<void>(engine.next());
        QCOMPARE(engine.happens("answer L1 5"), std::string());
        static_cast<void>(engine.next());
        for (const auto choice : {journal::Choice::Retry, journal::Choice::Edit}) QVERIFY(!session::decide(engine.record(), 0, choice, "true", "why"));
        QVERIFY(session::answer(engine.record(), 0, "4", {}));
        QVERIFY(session::decide(engine.record(), 0, journal::Choice::Accept, {}, "why"));
    }
    /// What somebody has refused to sign, nobody else passes over; on the way back no signature may be in the way.
    void aRefusedSignOffIsNotPassedOver()
    {
        EngineScript engine(planOf("L1 sign-off DBA\nL2 shell"));
        static_cast<void>(engine.next());
        QCOMPARE(engine.happens("answer L1 no"), std::string());
        static_cast<void>(engine.next());
        const auto passed = session::decide(engine.record(), 0, journal::Choice::Accept, {}, "it will do");
        QVERIFY(!passed);
        QVERIFY2(passed.error().what.find("nobody passes over it") != std::string::npos, passed.error().what.c_str());
        QVERIFY(session::answer(engine.record(), 0, "yes", {}));
    }
    void toTakeAWaySaysNothingAboutItsCommand()
    {
        EngineScript engine(planOf("L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2"), journal::Drive::Hand);
        static_cast<void>(engine.next());
        const auto taken = session::answer(engine.record(), 1, "yes", {});
        QCOMPARE(std::get<journal::Answered>(*taken).answer, std::string("this-way"));
        QCOMPARE(engine.happens("answer L2 this-way"), std::string());
        static_cast<void>(engine.next());
        QCOMPARE(std::get<journal::Answered>(*session::answer(engine.record(), 1, "yes", {})).answer, std::string("yes"));
    }
};

QTEST_GUILESS_MAIN(TestIntents)
#include "test_intents.moc"
