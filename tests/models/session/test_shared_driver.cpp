// A release that several machines could drive: taken over and handed over, and spoken to from other desks. The store is a real one; the
// commands are played.

#include "models/session/intents.h"
#include "models/session/release_session.h"
#include "models/session/wishes.h"
#include "tests/models/session/machine.h"
#include "tests/support/postgres.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using journal::Outcome;
using journal::Stage;
using tests::holds;
using tests::Machine;
using tests::shortMs;
using tests::wrongInTheEnd;

class TestSharedDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyOneDrives();
    void takenOverFromOneThatIsAsleep();
    void handedOver();
    void whatRanElsewhereIsUnknown();
    void whatTheOtherMachineSaysLater();
    void othersAreHeard();
    void whoIsRefusedHearsWhy();
    void aHoldThatWasSaidWhileNobodyDrove();

private:
    tests::Postgres m_server;
    std::string m_name, m_url;
    int m_places = 0;
};

void TestSharedDriver::init()
{
    m_name = "team" + std::to_string(++m_places);
    m_url = m_server.freshDatabase(m_name);
}

void TestSharedDriver::onlyOneDrives()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    bo.look();
    QCOMPARE(bo.drive(), std::string("ann on desk1"));
    ann.pass();
    ann.pass();
    QCOMPARE(ann.release->record().stage, Stage::Ended);
    QCOMPARE(ann.release->record().driver.machine, std::string("desk1"));
    QVERIFY(holds(ann.notes(), "ann drives from desk1"));
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}, {"L2-1", 1}}));
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// Its lease has run out while it slept. When it wakes it starts nothing, writes nothing, and learns who drives.
void TestSharedDriver::takenOverFromOneThatIsAsleep()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(3);
    QCOMPARE(ann.drive({}, shortMs), std::string());
    QCOMPARE(ann.release->record().items[0].state, journal::ItemState::Running);
    bo.look();
    QVERIFY(QTest::qWaitFor([&] { return bo.drive("ann does not answer").empty(); }));
    QVERIFY(holds(bo.notes(), "bo drives from desk2, taken over from ann on desk1: ann does not answer"));
    const auto begunByAnn = ann.runner.begun();
    ann.pass();
    QTRY_COMPARE(ann.replacedBy, std::string("bo on desk2"));
    QVERIFY(ann.driver->isOver());
    ann.pass();
    QCOMPARE(ann.runner.begun(), begunByAnn);
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// On purpose: what runs is waited for, and then it is the other one's.
void TestSharedDriver::handedOver()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(3);
    QCOMPARE(ann.drive(), std::string());
    ann.driver->leaveTo({"bo", "my shift is over"}, "ann");
    ann.driver->turn();
    QVERIFY(!ann.driver->isOver());         // L1 runs
    ann.pass();
    QVERIFY(ann.driver->isOver());
    QCOMPARE(ann.outcome(0), Outcome::Passed);
    QCOMPARE(ann.replacedBy, std::string("bo"));
    ann.right.reset();
    bo.look();
    QCOMPARE(bo.drive(), std::string());
    QVERIFY(holds(bo.notes(), "ann drives no longer, for bo: my shift is over; bo drives from desk2; "));
    bo.pass();
    bo.pass();
    QCOMPARE(bo.release->record().stage, Stage::Ended);
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}}));
    QVERIFY(bo.runner.begun() == (std::map<std::string, int>{{"L2-1", 1}, {"L3-1", 1}}));
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestSharedDriver::whatRanElsewhereIsUnknown()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    ann.driver.reset();
    ann.right.reset();      // ended in an orderly way, with a command running
    bo.look();
    QCOMPARE(bo.drive(), std::string());
    QTRY_COMPARE(bo.outcome(0), Outcome::Unknown);
    QVERIFY(holds(bo.release->record().items[0].why, "it was begun on desk1"));
    QVERIFY(bo.runner.begun().empty());
    QCOMPARE(bo.driver->advice().wanted, engine::Wanted::Decision);
    // Back on the machine where it ran nothing is unknown: there it is taken up.
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestSharedDriver::whatTheOtherMachineSaysLater()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(2);
    QCOMPARE(ann.drive({}, shortMs), std::string());
    bo.look();
    QVERIFY(QTest::qWaitFor([&] { return bo.drive().empty(); }));
    QTRY_COMPARE(bo.outcome(0), Outcome::Unknown);
    ann.driver->turn();
    QTRY_VERIFY(ann.driver->isOver());
    ann.pass();             // its command has ended meanwhile
    QTRY_VERIFY(holds(bo.notes(), "of L1, attempt 1, the machine on which it was begun says: it ended with exit code 0"));
    QCOMPARE(bo.outcome(0), Outcome::Unknown);      // a person decides
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestSharedDriver::othersAreHeard()
{
    Machine ann(m_url, "ann", "desk1");
    ann.create(3);
    ann.commandMs = -1;
    QVERIFY(!ann.journal->makeRoles());
    if (m_server.ask("SELECT count(*) FROM pg_roles WHERE rolname = 'obs'") == "0") m_server.makeLogin("obs", "holdpoint_observer");
    QCOMPARE(ann.drive(), std::string());
    Machine obs(m_server.urlAs("obs", m_name), "obs@desk3", "desk3");
    obs.look();
    const std::string refused = obs.drive();
    QVERIFY2(holds(refused, "this login has not the right"), refused.c_str());
    const auto hold = session::speak(*obs.release, *obs.journal, journal::Held{"something burns"}, "obs@desk3");
    QVERIFY(hold && hold->wish != 0);
    QTRY_VERIFY(ann.release->record().held);
    QCOMPARE(ann.release->record().heldBy, std::string("obs@desk3"));
    QTRY_VERIFY(!obs.journal->shared()->wishState(hold->wish)->open);
    // What is not theirs to say is told at once, and told again where somebody says it past this program.
    QVERIFY(holds(session::speak(*obs.release, *obs.journal, journal::Released{}, "obs").error().text(), "the right of a driver is needed"));
    const auto forced = obs.journal->shared()->wish("r", "ann", journal::Released{});
    QTRY_VERIFY(!obs.journal->shared()->wishState(*forced)->open);
    QVERIFY(holds(obs.journal->shared()->wishState(*forced)->refused, "the right of a driver is needed"));
    QVERIFY(ann.release->record().held);
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// It was too late where the release is driven; whoever is refused hears why in the words of the window, and not what the journal could not be.
void TestSharedDriver::whoIsRefusedHearsWhy()
{
    Machine ann(m_url, "ann", "desk1");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    session::Surroundings bos;
    bos.openJournal = [url = m_url]() -> Result<std::unique_ptr<journal::Journal>> { return std::unique_ptr<journal::Journal>(tests::opened(url)); };
    bos.runFolder = [at = ann.folder.path().toStdString()](const std::string&) { return Result<std::string>(at + "/bo"); };
    bos.clock = std::make_shared<SystemClock>();
    bos.person = "bo";
    session::ReleaseSession bo(bos, "r");
    QTRY_VERIFY(bo.isOpen() && bo.record().items[0].state == journal::ItemState::Running);
    QSignalSpy refused(&bo, &session::ReleaseSession::refused);
    QVERIFY(!bo.say([](const journal::Record& record) { return session::stop(record, 0, "too slow"); }));
    ann.pass();     // and it has ended by itself
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(), QStringLiteral("L1 (line 1) does not run, so there is nothing to stop"));
}

void TestSharedDriver::aHoldThatWasSaidWhileNobodyDrove()
{
    Machine ann(m_url, "ann", "desk1");
    ann.create(3);
    QVERIFY(ann.journal->shared()->wish("r", "bo", journal::Held{"not tonight"}));
    QCOMPARE(ann.drive(), std::string());
    QVERIFY(ann.release->record().held);
    QVERIFY(ann.runner.begun().empty());
}

QTEST_GUILESS_MAIN(TestSharedDriver)
#include "test_shared_driver.moc"
