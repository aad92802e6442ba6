// What people sign and vote, as a record knows it.

#include "tests/models/journal/small_release.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::journal;
using namespace holdpoint::tests;

namespace {

/// A sign-off before the first command, one behind it, a gate, and one on the way back.
std::shared_ptr<const plan::Procedure> signedPlan()
{
    plan::Procedure p;
    p.title = "Signed";
    p.rollbacks = {{20, 30, "Rollback", plan::RollbackScope::Release, plan::none, plan::none, {}, 600, false}};
    p.items = {item(1), item(2), item(3), item(21, 0), item(22, 0)};
    for (const std::size_t i : {0, 2, 3}) p.items[i].kind = plan::ItemKind::SignOff;
    return std::make_shared<const plan::Procedure>(std::move(p));
}

Testimony words(const std::string& item, Decision decision, const std::string& role = "DBA", const std::string& comment = "c")
{
    Statement statement;
    statement.item = item;
    statement.role = role;
    statement.name = "Bo";
    statement.fingerprint = "bo's";
    statement.decision = decision;
    statement.comment = comment;
    return {writeStatement(statement), "MIIB", {role}, false, "the trust file"};
}

Record after(const std::vector<Body>& bodies)
{
    std::vector<Body> all{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, signedPlan()}};
    all.insert(all.end(), bodies.begin(), bodies.end());
    return fold(eventsOf(all));
}

PollOpened poll() { return {"P1", "Go?", {}, {"DBA"}, 0, "Owner", 0, {"before x", {"a"}}}; }

} // namespace

class TestFoldSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBeginningIsKnown()
    {
        const Record record = after({});
        QVERIFY(!record.signing.policy);
        QCOMPARE(record.startedBy, std::string("ann"));
        QCOMPARE(record.signing.firstWork, std::size_t{1});
    }

    void aSignatureIsKeptWhole()
    {
        const Record record = after({SignAsked{"L1", {"DBA"}, ""}, Signed{words("L1", Decision::Approve)}});
        QVERIFY2(record.oddities.empty(), record.oddities.empty() ? "" : record.oddities.front().c_str());
        QCOMPARE(record.signing.signatures.size(), std::size_t{1});
        const SignatureRecord& one = record.signing.signatures.front();
        QCOMPARE(one.seq, std::uint64_t{3});
        QVERIFY(one.isSigned() && one.voided.empty());
        QCOMPARE(one.statement.role, std::string("DBA"));
        QVERIFY(record.signing.signatureAt(3) == &one && record.signing.signatureAt(4) == nullptr);
        QCOMPARE(record.items[0].said.back().what, std::string("approve"));
        QVERIFY(!record.items[0].over());           // that it lets the release on is the engine's to say
        QCOMPARE(record.signing.asked.at("L1").times, 1U);
    }

    /// The item that it let through is open again, and the release goes back to it. What ran stays as it is.
    void whatIsVoidedIsOpenAgain()
    {
        const std::vector<Body> through{Signed{words("L1", Decision::Approve)}, Settled{"L1", 1, Outcome::Passed, "signed"}, Begun{"L2", 1, "x"}, ended("L2"), Settled{"L2", 1, Outcome::Passed, ""}};
        QCOMPARE(after(through).cursor, 2U);
        std::vector<Body> bodies = through;
        bodies.emplace_back(SignVoided{2, "L1", "a value was changed", {"L1", "L2"}});
        const Record record = after(bodies);
        QCOMPARE(record.cursor, 0U);
        QVERIFY(!record.items[0].over());
        QVERIFY2(record.items[1].over(), "a command was opened again");
        QCOMPARE(record.signing.signatures.front().voided, std::string("a value was changed"));
        bodies.emplace_back(Settled{"L1", 1, Outcome::Passed, "signed anew"});
        QCOMPARE(after(bodies).cursor, 2U);
        bodies.emplace_back(SignVoided{2, "L1", "again", {"L1"}});
        const Record odd = after(bodies);
        QCOMPARE(odd.oddities.size(), std::size_t{1});
        QCOMPARE(odd.cursor, 2U);
    }

    void onTheWayBackNothingIsOpenedAgain()
    {
        const Record record = after({Signed{words("L21", Decision::Approve)}, RollbackBegun{{"L21", "L22"}, {"Rollback"}, "r", 600}, Settled{"L21", 1, Outcome::Passed, "signed"}, SignVoided{2, "L21", "w", {"L21"}}});
        QCOMPARE(record.backCursor, std::size_t{1});
        QVERIFY(record.items[3].over());
    }

    void changes_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reach");
        const auto row = [](const char* name, int what, const char* text, Change::Reach reach) { QTest::newRow(name) << what << QByteArray(text) << static_cast<int>(reach); };
        row("another value", 0, "the value of host was changed by ann", Change::Reach::All);
        row("the same value", 1, "", {});
        row("a secret again", 2, "", {});
        row("an edit", 3, "the text of L2 was edited by ann", Change::Reach::Plan);
        row("a skip", 4, "L2 was skipped by ann", Change::Reach::Item);
        row("another outcome", 5, "L2 came out otherwise (passed), judged by ann", Change::Reach::Item);
        row("the same outcome", 6, "", {});
        row("a rollback", 7, "a rollback was begun by ann", Change::Reach::Forward);
        row("a hand-over", 8, "the release was handed over to Cy by ann", Change::Reach::Release);
        row("a sign-off that was refused and given", 9, "", {});
    }
    void changes()
    {
        QFETCH(const int, what);
        QFETCH(const QByteArray, text);
        QFETCH(const int, reach);
        const std::vector<Body> first{Bound{"host", "a"}, Bound{"token", "", true}};
        const std::vector<std::vector<Body>> cases{
            {Bound{"host", "b"}}, {Bound{"host", "a"}}, {Bound{"token", "", true}}, {Decided{"L2", Choice::Edit, "y", "r"}}, {Decided{"L2", Choice::Skip, "", "r"}},
            {Settled{"L2", 1, Outcome::Failed, ""}, Begun{"L2", 1, "x"}, Settled{"L2", 1, Outcome::None, ""}, Settled{"L2", 1, Outcome::Passed, ""}},
            {Settled{"L2", 1, Outcome::Failed, ""}, Settled{"L2", 1, Outcome::Failed, ""}}, {RollbackBegun{{"L22"}, {"Rollback"}, "r", 1}}, {HandedOver{"Cy", ""}},
            {Settled{"L1", 1, Outcome::Failed, ""}, Settled{"L1", 1, Outcome::Passed, ""}}};
        std::vector<Body> bodies = first;
        const auto& more = cases[static_cast<std::size_t>(what)];
        bodies.insert(bodies.end(), more.begin(), more.end());
        const Record record = after(bodies);
        QCOMPARE(record.signing.changes.size(), text.isEmpty() ? std::size_t{0} : std::size_t{1});
        if (text.isEmpty()) return;
        QCOMPARE(QByteArray::fromStdString(record.signing.changes.front().what), QByteArray(text));
        QCOMPARE(static_cast<int>(record.signing.changes.front().reach), reach);
    }

    void aPollIsAskedAgain()
    {
        std::vector<Body> bodies{poll(), Voted{"P1", words("P1", Decision::Go)}};
        QVERIFY(after(bodies).signing.openPoll() != nullptr);
        bodies.emplace_back(PollAskedAgain{"P1", "line 2 failed", {"before x", {"b"}}});
        const Record record = after(bodies);
        const PollRecord& asked = record.signing.polls.front();
        QCOMPARE(asked.votes.front().voided, std::string("line 2 failed"));
        QCOMPARE(asked.basis.facts.front(), std::string("b"));
        QCOMPARE(asked.timesAsked, 2U);
        QCOMPARE(asked.askedSeq, std::uint64_t{4});
        QVERIFY(record.oddities.empty());
    }

    void aNoHoldsTheRelease()
    {
        std::vector<Body> bodies{poll(), PollDecided{"P1", words("P1", Decision::NoGo, "Owner", "it lags")}};
        const Record held = after(bodies);
        QVERIFY(held.held && held.signing.openPoll() == nullptr);
        QCOMPARE(held.heldBy, std::string("Bo"));
        QCOMPARE(held.heldReason, std::string("NO-GO: it lags"));
        QCOMPARE(held.signing.heldByPoll, std::string("P1"));
        bodies.emplace_back(Released{"done"});
        const Record released = after(bodies);
        QVERIFY(!released.held && released.signing.heldByPoll.empty());
        QCOMPARE(released.signing.polls.front().overruledBy, std::string("ann"));
        QCOMPARE(released.deviations.size(), std::size_t{1});
        QCOMPARE(released.deviations.front().what, std::string("went on against the NO-GO of Bo"));
        QCOMPARE(released.deviations.front().reason, std::string("done"));
        QVERIFY(!after({poll(), PollDecided{"P1", words("P1", Decision::Go, "Owner")}}).held);
    }

    void aNoIsTakenBackByThoseWhoWereAsked_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<int>("quorum");
        QTest::addColumn<QString>("director");
        QTest::addColumn<bool>("goes");
        const QString owner = QStringLiteral("Owner");
        const auto row = [](const char* name, const char* roles, int quorum, const QString& director, bool goes) { QTest::newRow(name) << QString::fromUtf8(roles).split(QLatin1Char(' ')) << quorum << director << goes; };
        row("the same", "DBA QA", 0, owner, true);
        row("more than the same", "QA DBA Ops", 0, owner, true);
        row("one is left out", "DBA", 0, owner, false);
        row("one of them need not answer", "DBA QA", 1, owner, false);
        row("somebody else decides", "DBA QA", 0, QStringLiteral("Intern"), false);
        row("as many, but of more", "DBA QA Ops Intern", 2, owner, false);
        row("one is counted twice", "DBA DBA QA", 2, owner, false);
    }
    void aNoIsTakenBackByThoseWhoWereAsked()
    {
        QFETCH(const QStringList, roles);
        QFETCH(const int, quorum);
        QFETCH(const QString, director);
        QFETCH(const bool, goes);
        PollOpened first{"P1", "Go?", {}, {"DBA", "QA"}, 0, "Owner", 0, {}}, second{"P2", "And now?", {}, {}, static_cast<std::uint32_t>(quorum), director.toStdString(), 0, {}};
        for (const QString& role : roles) second.roles.push_back(role.toStdString());
        const Record record = after({first, PollDecided{"P1", words("P1", Decision::NoGo, "Owner", "it lags")}, second, PollDecided{"P2", words("P2", Decision::Go, "Owner")}});
        QCOMPARE(record.held, !goes);
        QCOMPARE(record.signing.standingNo() != nullptr, !goes);
        QVERIFY(record.deviations.empty() && record.oddities.empty());
    }

    void aNoOfFewerIsNotInFrontOfTheNoOfAll()
    {
        PollOpened all{"P1", "Go?", {}, {"DBA", "QA"}, 0, "Owner", 0, {}}, few{"P2", "Go?", {}, {"DBA"}, 0, "Owner", 0, {}}, fewAgain = few;
        fewAgain.poll = "P3";
        const Record record = after({all, PollDecided{"P1", words("P1", Decision::NoGo, "Owner", "it lags")}, few, PollDecided{"P2", words("P2", Decision::NoGo, "Owner", "no")}, fewAgain, PollDecided{"P3", words("P3", Decision::Go, "Owner")}});
        QVERIFY(record.held);
        QCOMPARE(record.signing.heldByPoll, std::string("P1"));
    }

    void aNoHoldsNoWayBack()
    {
        const Record record = after({poll(), RollbackBegun{{"L22"}, {"Rollback"}, "r", 1}, PollDecided{"P1", words("P1", Decision::NoGo, "Owner", "it lags")}});
        QVERIFY(!record.held && record.signing.heldByPoll.empty());
    }

    void aHoldBesidesANoStays()
    {
        const std::vector<Body> no{poll(), PollDecided{"P1", words("P1", Decision::Hold, "Owner", "wait")}, Held{"lunch"}};
        const Record held = after(no);
        QCOMPARE(held.heldReason, std::string("HOLD: wait"));
        std::vector<Body> bodies = no;
        bodies.emplace_back(SignVoided{3, "P1", "forged", {}});
        bodies.emplace_back(PollDecided{"P1", words("P1", Decision::Go, "Owner")});
        const Record record = after(bodies);
        QVERIFY(record.held && record.signing.heldByPoll.empty());
        QCOMPARE(record.heldReason, std::string("lunch"));
        bodies.emplace_back(Released{});
        QVERIFY(!after(bodies).held && after(bodies).deviations.empty());
    }

    /// What the notary of another program finds wrong counts nowhere.
    void anyWordCanBeVoided()
    {
        const Record record = after({poll(), Voted{"P1", words("P1", Decision::Go)}, PollDecided{"P1", words("P1", Decision::Go, "Owner")},
                                     Delegated{"DBA", "Cy", "cy's", 0, 9, "r", words("", Decision::Approve)}, SignVoided{3, "P1", "forged", {}}, SignVoided{4, "P1", "forged", {}}, SignVoided{5, "", "forged", {}}});
        QVERIFY2(record.oddities.empty(), record.oddities.empty() ? "" : record.oddities.front().c_str());
        const PollRecord& one = record.signing.polls.front();
        QVERIFY(one.open() && one.formerDecisions.size() == 1 && one.votes.front().voided == "forged");
        QCOMPARE(record.signing.delegations.front().voided, std::string("forged"));
    }

    void whatCannotBeIsNamed()
    {
        const Testimony nonsense{"{}", "MIIB", {}, false, ""};
        const Record record = after({Signed{nonsense}, Signed{words("L9", Decision::Approve)}, SignAsked{"L9", {}, ""}, SignVoided{1, "", "", {}}, Voted{"P1", words("P1", Decision::Go)}, poll(), poll(),
                                     Voted{"P1", words("P2", Decision::Go)}, PollDecided{"P2", words("P2", Decision::Go)}, PollAskedAgain{"P2", "", {}}, Delegated{"", "", "", 0, 0, "", nonsense}});
        QCOMPARE(record.oddities.size(), std::size_t{10});
        QVERIFY(record.signing.signatures.empty() && record.signing.delegations.empty() && record.signing.polls.front().votes.empty());
    }

    /// What is done after the end may be signed as well.
    void isSignedAfterTheEnd()
    {
        const Record record = after({Finished{Ending::Done, ""}, Signed{words("", Decision::Approve)}, poll()});
        QCOMPARE(record.signing.signatures.size(), std::size_t{1});
        QCOMPARE(record.oddities.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestFoldSigning)
#include "test_fold_signing.moc"
