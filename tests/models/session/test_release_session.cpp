// A release as the desktop has it: in a thread of its own, with the real runner and a real store, and looked at again afterwards.

#include "models/session/intents.h"
#include "models/session/release_session.h"
#include "models/session/replay.h"
#include "models/session/way_out.h"
#include "tests/support/release_place.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>

using namespace holdpoint;
using engine::Wanted;
using session::ReleaseSession;
using Place = tests::ReleasePlace;

namespace {

session::Intent run(std::uint32_t item)
{
    return [item](const journal::Record& record) { return session::decide(record, item, journal::Choice::Run, {}, {}); };
}

const std::string twoCommands = "# Small\n\n## Step 1: Say\n\n```bash\necho one\n```\n\n## Step 2: Say more\n\n```bash\necho two\n```\n";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReleaseSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void isDrivenStepByStep();
    static void openingRunsNothing();
    static void isFollowedWhileAnotherDrives();
    static void whatStillRunsIsReadFromItsBeginning();
    static void whatRunsElsewhereIsNotLookedForHere();
    static void aPlanStaysWhereItWasWhenItIsOpenedAgain();
    static void twoWhoSpeakAtOnceAreBothHeard();
    static void whatCannotBeSaidIsToldAtOnce();
    static void whoComesTooLateIsToldForTheScreen();
    static void anUnknownReleaseIsToldAsSuch();
    static void isLookedAtAgain();
};

void TestReleaseSession::isDrivenStepByStep()
{
    const Place place;
    ReleaseSession session(place.surroundings(), place.start(twoCommands, journal::Drive::Step));
    session.drive();
    QTRY_COMPARE(session.advice().wanted, Wanted::Run);
    QVERIFY(session.drivesHere());
    const std::uint32_t first = session.advice().item;
    QVERIFY(!session.say(run(first)));
    QTRY_COMPARE(session.record().items[first].outcome, journal::Outcome::Passed);
    QCOMPARE(contentOf(session.outputOf(first)), QByteArray("one\n"));
    QTRY_COMPARE(session.advice().wanted, Wanted::Run);
    QVERIFY(session.advice().item != first);
    QVERIFY(!session.say(run(session.advice().item)));
    QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
    QCOMPARE(session.record().ending, journal::Ending::Done);
    QVERIFY(session.record().oddities.empty());
    QTRY_COMPARE(session.forecast().itemMs.size(), session.record().items.size());
}

void TestReleaseSession::openingRunsNothing()
{
    const Place place;
    ReleaseSession session(place.surroundings(), place.start(twoCommands, journal::Drive::Flow));
    QSignalSpy forecasted(&session, &ReleaseSession::forecasted);
    QTRY_VERIFY(session.isOpen());
    QTRY_VERIFY(!forecasted.isEmpty());
    QVERIFY(!session.drivesHere());
    QCOMPARE(session.record().seq, std::uint64_t{1});
    session.drive();
    QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
}

void TestReleaseSession::isFollowedWhileAnotherDrives()
{
    const Place place;
    const std::string id = place.start(twoCommands, journal::Drive::Step);
    ReleaseSession driver(place.surroundings("ann"), id);
    driver.drive();
    QTRY_VERIFY(driver.drivesHere());
    ReleaseSession guest(place.surroundings("bo"), id);
    QSignalSpy refused(&guest, &ReleaseSession::refused);
    QTRY_COMPARE(guest.advice().wanted, Wanted::Run);
    QTRY_VERIFY2(guest.isDrivenElsewhere(), "to say that nobody drives it would be untrue");
    QVERIFY(!driver.isDrivenElsewhere());
    guest.drive();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!guest.drivesHere());
    // What a guest says is done where the release is driven.
    QVERIFY(!guest.say(run(guest.advice().item)));
    QTRY_COMPARE(driver.record().items[0].outcome, journal::Outcome::Passed);
    QTRY_COMPARE(guest.record().items[0].outcome, journal::Outcome::Passed);
    QTRY_COMPARE(guest.record().hash, driver.record().hash);
}

/// Whoever comes later, drives on or only looks sees what was printed before, and what is printed now.
void TestReleaseSession::whatStillRunsIsReadFromItsBeginning()
{
    const Place place;
    const std::string id = place.start("# Small\n\n## Step 1: Say\n\n```bash\necho first; until [ -e go ]; do sleep 0.02; done; echo last; until [ -e end ]; do sleep 0.02; done\n```\n", journal::Drive::Flow);
    {
        ReleaseSession first(place.surroundings(), id);
        first.drive();
        QTRY_COMPARE(contentOf(first.outputOf(0)), QByteArray("first\n"));
    }
    ReleaseSession guest(place.surroundings("bo"), id), session(place.surroundings(), id);
    QTRY_VERIFY(guest.isOpen() && session.isOpen());
    QCOMPARE(contentOf(guest.outputOf(0)), QByteArray("first\n"));
    QSignalSpy printed(&session, &ReleaseSession::printed);
    session.drive();
    QTRY_VERIFY2(!printed.isEmpty(), "who drives on is told of what was printed before");
    QCOMPARE(contentOf(printed.front().at(1).toString()), QByteArray("first\n"));
    QVERIFY(QFile(QString::fromStdString(place.path("go"))).open(QIODevice::WriteOnly));
    QTRY_COMPARE(contentOf(session.outputOf(0)), QByteArray("first\nlast\n"));
    QTRY_COMPARE(contentOf(guest.outputOf(0)), QByteArray("first\nlast\n"));
    QTRY_VERIFY(printed.size() >= 2);
    QCOMPARE(session.record().items[0].state, journal::ItemState::Running);
    QVERIFY(QFile(QString::fromStdString(place.path("end"))).open(QIODevice::WriteOnly));
    QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
}

/// Another machine has begun it, and what it prints is there. Nobody who only looks asks the disk for that.
void TestReleaseSession::whatRunsElsewhereIsNotLookedForHere()
{
    const Place place;
    const std::string id = place.startElsewhere(twoCommands);
    QVERIFY(!id.empty());
    auto surroundings = place.surroundings();
    std::atomic<int> asked = 0;
    surroundings.runFolder = [&asked, window = QThread::currentThread(), folder = place.path("runs")](const std::string&) -> Result<std::string> {
        if (QThread::currentThread() == window) ++asked;
        return folder;
    };
    for (const auto& [desk, file] : {std::pair{"here", ""}, {"there", "/runs/"}}) {
        surroundings.desk = [desk = std::string(desk)] { return Result<journal::Desk>(journal::Desk{"ann", "desk1", desk}); };
        const ReleaseSession session(surroundings, id);
        QVERIFY(session.outputOf(0).isEmpty());
        QTRY_VERIFY(session.isOpen());
        QCOMPARE(session.record().items[0].state, journal::ItemState::Running);
        QVERIFY2(session.outputOf(0).isEmpty() == (*file == '\0') && session.outputOf(0).contains(QString::fromUtf8(file)), qPrintable(session.outputOf(0)));
    }
    QCOMPARE(asked.load(), 0);
}

/// How long things have taken in this release so far is no reason to have planned it otherwise.
void TestReleaseSession::aPlanStaysWhereItWasWhenItIsOpenedAgain()
{
    const Place place;
    const std::string id = place.start(twoCommands, journal::Drive::Step);
    ReleaseSession session(place.surroundings("ann"), id);
    session.drive();
    QTRY_VERIFY(session.drivesHere() && !session.forecast().itemMs.empty());
    const std::vector<std::int64_t> planned = session.forecast().itemMs;
    QTRY_COMPARE(session.advice().wanted, Wanted::Run);
    QVERIFY(!session.say(run(session.advice().item)));
    QTRY_COMPARE(session.record().items[0].outcome, journal::Outcome::Passed);
    const ReleaseSession again(place.surroundings("bo"), id);
    QTRY_VERIFY(!again.forecast().itemMs.empty());
    QCOMPARE(again.forecast().itemMs, planned);
}

void TestReleaseSession::twoWhoSpeakAtOnceAreBothHeard()
{
    const Place place;
    const std::string id = place.start(twoCommands, journal::Drive::Step);
    ReleaseSession ann(place.surroundings("ann"), id), bo(place.surroundings("bo"), id);
    ann.drive();
    QTRY_VERIFY(ann.isOpen() && bo.isOpen() && ann.drivesHere());
    constexpr std::size_t each = 50;
    for (std::size_t i = 0; i < each; ++i)
        for (ReleaseSession* session : {&ann, &bo})
            QVERIFY(!session->say([i](const journal::Record& record) { return session::note(record, "note " + std::to_string(i)); }));
    QTRY_COMPARE(ann.record().notes.size(), 2 * each);
    QTRY_COMPARE(bo.record().notes.size(), 2 * each);
    QTRY_COMPARE(bo.record().hash, ann.record().hash);
    QVERIFY(ann.record().oddities.empty());
}

void TestReleaseSession::whatCannotBeSaidIsToldAtOnce()
{
    const Place place;
    ReleaseSession session(place.surroundings(), place.start(twoCommands, journal::Drive::Step));
    QTRY_VERIFY(session.isOpen());
    const auto wrong = session.say([](const journal::Record& record) { return session::letGo(record, {}); });
    QVERIFY(wrong);
    QCOMPARE(wrong->what, std::string("the release is not held"));
}

/// Somebody was faster between the window and the journal: that is told as the window itself would tell it, without a terminal's options.
void TestReleaseSession::whoComesTooLateIsToldForTheScreen()
{
    const Place place;
    const std::string id = place.start(twoCommands, journal::Drive::Step);
    ReleaseSession driver(place.surroundings("ann"), id), guest(place.surroundings("bo"), id);
    driver.drive();
    QTRY_VERIFY(driver.drivesHere() && guest.isOpen());
    for (ReleaseSession* session : {&driver, &guest}) {
        QSignalSpy refused(session, &ReleaseSession::refused);
        QVERIFY(!session->say([tries = std::make_shared<std::atomic<int>>(0)](const journal::Record& record) -> Result<journal::Body> {
            if ((*tries)++ == 0) return session::note(record, "in time");
            return session::atTerminal(Phrase::of("%1 has said it already", {"mara"}), "give it with --reason");
        }));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().toString(), QStringLiteral("mara has said it already"));
    }
}

void TestReleaseSession::anUnknownReleaseIsToldAsSuch()
{
    const Place place;
    ReleaseSession session(place.surroundings(), "20200101-000000-0000");
    QSignalSpy failed(&session, &ReleaseSession::failed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("20200101-000000-0000")));
}

void TestReleaseSession::isLookedAtAgain()
{
    const Place place;
    const std::string id = place.start(twoCommands, journal::Drive::Flow);
    {
        ReleaseSession session(place.surroundings(), id);
        session.drive();
        QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
    }
    const auto journal = place.surroundings().openJournal();
    auto events = journal.value()->read(id, 0);
    QVERIFY(events);
    const std::vector<journal::Event> all = *events;
    session::Replay replay(id, all);
    QCOMPARE(replay.record().stage, journal::Stage::Ended);
    // Forwards, backwards and by leaps: every moment is the fold of what had happened by then.
    for (std::size_t count : {all.size(), std::size_t{0}, all.size() / 2, all.size() / 2 + 1, std::size_t{1}, all.size() + 5}) {
        replay.showEvent(count);
        const std::size_t most = std::min(count, all.size());
        const journal::Record then = journal::fold({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most)});
        QCOMPARE(replay.position(), most);
        QCOMPARE(replay.record().seq, then.seq);
        QCOMPARE(replay.record().hash, then.hash);
        QCOMPARE(replay.record().items.size(), then.items.size());
        for (std::size_t i = 0; i < then.items.size(); ++i) QCOMPARE(replay.record().items[i].outcome, then.items[i].outcome);
    }
    replay.showMoment(replay.beginMs() - 1);
    QCOMPARE(replay.record().stage, journal::Stage::Empty);
    replay.showMoment(replay.endMs());
    QCOMPARE(replay.record().stage, journal::Stage::Ended);
}

QTEST_GUILESS_MAIN(TestReleaseSession)
#include "test_release_session.moc"
