// A release that is done is taken back in a window, wherever it is driven; and no command runs without a secret that was lost.

#include "models/session/intents.h"
#include "models/session/release_session.h"
#include "tests/support/release_place.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace holdpoint;
using engine::Wanted;
using session::ReleaseSession;
using Place = tests::ReleasePlace;

namespace {

session::Intent takeBack()
{
    return [](const journal::Record& record) { return session::goBack(record, "Rollback", "orders are lost"); };
}

const std::string thereAndBack = "# Small\n\n## Step 1: Say\n\n```bash\necho new >> state\n```\n\n## Rollback\n\n```bash\necho \"old $DB_PASSWORD\" >> state\n```\n";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTakingBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatIsDoneGoesBackWhereItIsDriven();
    static void whatWasTakenBackAndIsNotDrivenIsFollowed();
    static void noSecretIsLeftOutOnTheWayBack();
    static void aSecretIsTakenFromTheEnvironment();
    static void aSecretThatWasLostIsAskedForWhenItIsNeeded();
};

/// Whose window drove it to its end has what it takes, also a secret that nobody else knows.
void TestTakingBack::whatIsDoneGoesBackWhereItIsDriven()
{
    const Place place;
    const std::string id = place.start(thereAndBack, journal::Drive::Flow, {{"DB_PASSWORD", "S3cret"}});
    ReleaseSession driver(place.surroundings("ann"), id), guest(place.surroundings("bo"), id);
    driver.drive({{"DB_PASSWORD", "S3cret"}});
    QTRY_COMPARE(driver.record().stage, journal::Stage::Ended);
    QTRY_COMPARE(guest.record().stage, journal::Stage::Ended);
    QSignalSpy refused(&guest, &ReleaseSession::refused);
    QVERIFY(!guest.say(takeBack()));
    QTRY_COMPARE(guest.record().ending, journal::Ending::RolledBack);
    QTRY_COMPARE(driver.record().hash, guest.record().hash);
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused[0][0].toString()));
    QVERIFY(driver.drivesHere() && !guest.drivesHere());
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("new\nold S3cret\n"));
    QVERIFY(guest.record().oddities.empty());
}

/// It goes back by then, and whoever drives it next does that. Here it must not look as if it were driven.
void TestTakingBack::whatWasTakenBackAndIsNotDrivenIsFollowed()
{
    const Place place;
    const std::string id = place.start("# Small\n\n```bash\necho new\n```\n\n## Rollback\n\n```bash\necho old\n```\n", journal::Drive::Flow);
    session::Surroundings once = place.surroundings("ann");
    once.runnerProgram = [program = once.runnerProgram, asked = std::make_shared<std::atomic<int>>(0)] { return ++*asked == 1 ? program() : Result<std::string>(Error{"holdpoint-runner is gone"}); };
    ReleaseSession session(once, id);
    session.drive();
    QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
    QSignalSpy refused(&session, &ReleaseSession::refused);
    QVERIFY(!session.say(takeBack()));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().contains(QStringLiteral("holdpoint-runner is gone")));
    QTRY_VERIFY(!session.drivesHere());
    QCOMPARE(session.record().stage, journal::Stage::Back);
    ReleaseSession other(place.surroundings("bo"), id);
    other.drive();
    QTRY_COMPARE(other.record().ending, journal::Ending::RolledBack);
    QTRY_COMPARE(session.record().ending, journal::Ending::RolledBack);
}

/// It lived in the memory of a program that is gone. To run the command without it would do another thing than the runbook says.
void TestTakingBack::noSecretIsLeftOutOnTheWayBack()
{
    const Place place;
    const std::string id = place.start(thereAndBack, journal::Drive::Flow, {{"DB_PASSWORD", "S3cret"}});
    {
        ReleaseSession first(place.surroundings(), id);
        first.drive({{"DB_PASSWORD", "S3cret"}});
        QTRY_COMPARE(first.record().stage, journal::Stage::Ended);
    }
    ReleaseSession later(place.surroundings(), id);
    QTRY_VERIFY(later.isOpen());
    QVERIFY(!later.say(takeBack()));
    QTRY_COMPARE(later.advice().wanted, Wanted::Value);
    QCOMPARE(later.advice().placeholder, std::string("DB_PASSWORD"));
    QCOMPARE(later.record().stage, journal::Stage::Back);
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("new\n"));
    later.bind("DB_PASSWORD", "S3cret");
    QTRY_COMPARE(later.record().ending, journal::Ending::RolledBack);
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("new\nold S3cret\n"));
}

/// Whoever has it in the environment need not be asked.
void TestTakingBack::aSecretIsTakenFromTheEnvironment()
{
    const Place place;
    const std::string id = place.start(thereAndBack, journal::Drive::Flow, {{"DB_PASSWORD", "S3cret"}});
    {
        ReleaseSession first(place.surroundings(), id);
        first.drive({{"DB_PASSWORD", "S3cret"}});
        QTRY_COMPARE(first.record().stage, journal::Stage::Ended);
    }
    qputenv("DB_PASSWORD", "S3cret");
    ReleaseSession later(place.surroundings(), id);
    QTRY_VERIFY(later.isOpen());
    QVERIFY(!later.say(takeBack()));
    QTRY_COMPARE(later.record().ending, journal::Ending::RolledBack);
    qunsetenv("DB_PASSWORD");
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("new\nold S3cret\n"));
}

/// The program was ended in the middle. What drives on would run `psql "$DATABASE_URL"` with nothing, which is another database.
void TestTakingBack::aSecretThatWasLostIsAskedForWhenItIsNeeded()
{
    const Place place;
    const std::string id = place.start("# Small\n\n## Step 1: Say\n\n```bash\necho one >> state\n```\n\n- [ ] Look\n\n```bash\necho \"two $DB_PASSWORD\" >> state\n```\n", journal::Drive::Flow, {{"DB_PASSWORD", "S3cret"}});
    {
        ReleaseSession first(place.surroundings(), id);
        first.drive({{"DB_PASSWORD", "S3cret"}});
        QTRY_COMPARE(first.advice().wanted, Wanted::Answer);
    }
    ReleaseSession session(place.surroundings(), id);
    session.drive();
    QTRY_COMPARE(session.advice().wanted, Wanted::Answer);
    QVERIFY(!session.say([](const journal::Record& record) { return session::answer(record, 1, "yes", {}); }));
    QTRY_COMPARE(session.advice().wanted, Wanted::Value);
    QCOMPARE(session.advice().placeholder, std::string("DB_PASSWORD"));
    QCOMPARE(session.record().items[2].attempt, 0U);
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("one\n"));
    session.bind("DB_PASSWORD", "S3cret");
    QTRY_COMPARE(session.record().stage, journal::Stage::Ended);
    QCOMPARE(contentOf(QString::fromStdString(place.path("state"))), QByteArray("one\ntwo S3cret\n"));
    QVERIFY(session.record().oddities.empty());
}

QTEST_GUILESS_MAIN(TestTakingBack)
#include "test_taking_back.moc"
