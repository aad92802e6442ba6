// A release that several machines could drive: taken over and handed over, spoken to from other desks, and driven through all that can
// happen to a server and to the network before it. The server is a real one, and so is what is cut; the commands are played.

#include "models/base/digest.h"
#include "models/session/driver.h"
#include "models/session/virtual_world.h"
#include "models/session/wishes.h"
#include "models/store/postgres_journal.h"
#include "tests/support/postgres.h"
#include "tests/support/relay.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <pwd.h>
#include <unistd.h>

using namespace holdpoint;
using journal::Outcome;
using journal::Stage;
using session::Driver;
using session::DrivingRight;
using session::Release;
using store::PostgresJournal;

namespace {

constexpr store::Patience shortPatience{2'000, 400, 20};
constexpr std::int64_t leaseMs = 60'000, shortMs = 400;

std::unique_ptr<PostgresJournal> opened(const std::string& url)
{
    auto made = PostgresJournal::open(database::readDatabaseUrl(url, {}).value(), shortPatience);
    if (!made) qFatal("%s", made.error().text().c_str());
    return std::move(made.value());
}

std::shared_ptr<const plan::Procedure> commands(std::uint32_t count)
{
    auto procedure = std::make_shared<plan::Procedure>();
    procedure->title = "Mail";
    for (std::uint32_t line = 1; line <= count; ++line) {
        plan::Item item;
        item.id = 'L' + std::to_string(line);
        item.line = item.lastLine = line;
        item.kind = plan::ItemKind::Shell;
        item.text = "do " + item.id;
        procedure->items.push_back(std::move(item));
    }
    return procedure;
}

/// One machine at which somebody drives: its own folder, its own commands, its own connection.
struct Machine {
    Machine(const std::string& url, std::string who, std::string name) : person(std::move(who)), machine(std::move(name)), clock(1'000'000), journal(opened(url)), runner(clock, [this](const engine::Job&) {
              session::VirtualRunner::Course course;
              course.durationMs = commandMs;
              course.end.how = engine::JobEnd::How::Exited;
              return course;
          })
    {
    }

    void create(std::uint32_t count) { release.emplace(std::move(Release::create(*journal, clock, "r", person, {journal::Started{"f", "/", journal::Drive::Flow, false, commands(count)}}).value())); }
    void look() { release.emplace(std::move(Release::open(*journal, clock, "r").value())); }

    /// Who has it, where it cannot be taken; empty: it drives.
    std::string drive(const std::string& reason = {}, std::int64_t lengthMs = leaseMs)
    {
        auto attempt = DrivingRight::take(*journal, {"r", folder.path().toStdString(), {person, machine, "place of " + machine}, reason, lengthMs});
        if (!attempt) return attempt.error().text();
        if (!attempt->right) return attempt->holder;
        right.emplace(std::move(*attempt->right));
        if (const auto told = right->announce(*release); !told) return told.error().text();
        Driver::Parts parts;
        parts.shell = &runner;
        parts.witness = false;
        parts.person = person;
        parts.right = &*right;
        driver = std::make_unique<Driver>(*release, *journal, std::move(parts));
        QObject::connect(driver.get(), &Driver::troubled, [this](const QString& what) { trouble = what.toStdString(); });
        QObject::connect(driver.get(), &Driver::turned, [this] { trouble.clear(); });
        QObject::connect(driver.get(), &Driver::replaced, [this](const QString& by) { replacedBy = by.toStdString(); });
        driver->begin();
        return {};
    }
    /// Lets a second go by.
    void pass()
    {
        clock.set(clock.now() + 1000);
        while (runner.report()) {}
        driver->turn();
    }
    [[nodiscard]] Outcome outcome(std::uint32_t item) const { return release->record().items[item].outcome; }
    [[nodiscard]] std::string notes() const
    {
        std::string text;
        for (const auto& [by, note] : release->record().notes) text += by + " " + note + "; ";
        return text;
    }

    std::string person, machine;
    QTemporaryDir folder;
    session::VirtualClock clock;
    std::unique_ptr<PostgresJournal> journal;
    std::int64_t commandMs = 1000;
    session::VirtualRunner runner;
    std::optional<Release> release;
    std::optional<DrivingRight> right;
    std::unique_ptr<Driver> driver;
    std::string trouble, replacedBy;
};

bool holds(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

} // namespace

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
    void aHoldThatWasSaidWhileNobodyDrove();
    void anAnswerThatIsLost();
    void anAnswerThatIsLostForLong();
    void aServerThatIsStartedAnew();
    void aNetworkThatIsCut();
    void aServerThatIsSilent();
    void aDiskThatIsFull();

private:
    [[nodiscard]] std::string throughRelay() const { return "postgresql://tester:" + QUrl::toPercentEncoding(QString::fromUtf8(tests::Postgres::password)).toStdString() + "@127.0.0.1:" + std::to_string(m_relay.port()) + '/' + m_name; }
    /// Everything in the journal follows from what was before it, and nothing is odd about it.
    [[nodiscard]] std::string wrongInTheEnd() const;

    tests::Postgres m_server;
    tests::Relay m_relay{m_server.folder() + QStringLiteral("/.s.PGSQL.5432")};
    std::string m_name, m_url;
    int m_places = 0;
};

void TestSharedDriver::init()
{
    m_relay.pass();
    m_name = "team" + std::to_string(++m_places);
    m_url = m_server.freshDatabase(m_name);
}

std::string TestSharedDriver::wrongInTheEnd() const
{
    const auto events = opened(m_url)->read("r", 0);
    if (!events) return events.error().text();
    const journal::Record record = journal::fold(*events);
    std::string wrong;
    for (const std::string& oddity : record.oddities) wrong += oddity + "; ";
    return wrong;
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
    QCOMPARE(wrongInTheEnd(), std::string());
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
    QCOMPARE(wrongInTheEnd(), std::string());
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
    QCOMPARE(wrongInTheEnd(), std::string());
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
    QCOMPARE(wrongInTheEnd(), std::string());
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
    QCOMPARE(wrongInTheEnd(), std::string());
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
    QCOMPARE(wrongInTheEnd(), std::string());
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

/// The event is in the store and its writer does not know it. What it announces is done, once.
void TestSharedDriver::anAnswerThatIsLost()
{
    Machine ann(throughRelay(), "ann", "desk1");
    ann.create(3);
    QCOMPARE(ann.drive(), std::string());
    for (int i = 0; i < 3; ++i) {
        m_relay.cutAfterTheNextQuestion();
        ann.pass();
    }
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}, {"L2-1", 1}, {"L3-1", 1}}));
    QCOMPARE(wrongInTheEnd(), std::string());
}

/// The same where the store cannot be asked for a while.
void TestSharedDriver::anAnswerThatIsLostForLong()
{
    Machine ann(throughRelay(), "ann", "desk1");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    m_relay.loseAnswers();
    ann.pass();
    QVERIFY2(!ann.trouble.empty(), "it is said that the store does not answer");
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}}));
    m_relay.cut();
    m_relay.pass();
    QTRY_VERIFY(ann.trouble.empty());
    QTRY_COMPARE(ann.runner.begun().size(), std::size_t{2});
    ann.pass();
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}, {"L2-1", 1}}));
    QCOMPARE(wrongInTheEnd(), std::string());
}

void TestSharedDriver::aServerThatIsStartedAnew()
{
    Machine ann(m_url, "ann", "desk1"), bo(m_url, "bo", "desk2");
    ann.create(4);
    bo.look();
    std::int64_t mark = bo.journal->changeMark();
    QCOMPARE(ann.drive(), std::string());
    for (const char* manner : {"fast", "immediate"}) {
        m_server.stop(manner);
        ann.pass();         // a command ends meanwhile, and nothing new begins
        QVERIFY(!ann.trouble.empty());
        const auto begun = ann.runner.begun();
        ann.pass();
        QCOMPARE(ann.runner.begun(), begun);
        m_server.start();
        QTRY_VERIFY(ann.trouble.empty());
        QTRY_COMPARE(ann.runner.begun().size(), begun.size() + 1);
    }
    ann.pass();
    ann.pass();
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    // Who looked on was cut off as well, notices it, and catches up.
    QTRY_VERIFY(bo.journal->changeMark() != mark);
    QVERIFY(bo.release->refresh());
    QCOMPARE(bo.release->record().hash, ann.release->record().hash);
    QCOMPARE(wrongInTheEnd(), std::string());
}

void TestSharedDriver::aNetworkThatIsCut()
{
    Machine ann(throughRelay(), "ann", "desk1");
    ann.create(3);
    QCOMPARE(ann.drive(), std::string());
    m_relay.cut();
    ann.pass();
    QVERIFY(!ann.trouble.empty());
    QCOMPARE(ann.runner.begun().size(), std::size_t{1});
    m_relay.pass();
    QTRY_COMPARE(ann.runner.begun().size(), std::size_t{2});
    QTRY_VERIFY(ann.trouble.empty());
    ann.pass();
    ann.pass();
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    QCOMPARE(wrongInTheEnd(), std::string());
}

/// Nobody says no, and nobody says anything: it is waited for as long as patience has it, and not for ever.
void TestSharedDriver::aServerThatIsSilent()
{
    Machine ann(throughRelay(), "ann", "desk1");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    m_relay.beSilent();
    ann.pass();
    QVERIFY(!ann.trouble.empty());
    m_relay.pass();
    QTRY_VERIFY(ann.trouble.empty());
    ann.pass();
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}, {"L2-1", 1}}));
    QCOMPARE(wrongInTheEnd(), std::string());
}

void TestSharedDriver::aDiskThatIsFull()
{
    const QTemporaryDir folder;
    const tests::SmallDisk disk(folder.path(), 24 << 20);
    if (!disk.mounted()) QSKIP("nobody may mount a disk here, not even for themselves: it needs root or user namespaces");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("space")));
    if (const passwd* user = ::getpwnam("nobody"); user && ::geteuid() == 0) QVERIFY(::chown(qPrintable(folder.filePath(QStringLiteral("space"))), user->pw_uid, user->pw_gid) == 0);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
    static_cast<void>(m_server.ask("CREATE TABLESPACE small LOCATION '" + folder.filePath(QStringLiteral("space")).toStdString() + '\''));
    static_cast<void>(m_server.ask("CREATE DATABASE small TABLESPACE small"));
    m_url = m_server.url("small");
    Machine ann(m_url, "ann", "desk1");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    QFile filler(disk.path("filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) {}
    std::string noise;      // until what the table has left is used up; it must not be packed
    for (int i = 0; i < 90; ++i) noise += sha256Hex(std::to_string(i));
    for (const std::size_t size : {noise.size(), std::size_t{600}, std::size_t{20}}) {
        ann.trouble.clear();
        for (int i = 0; i < 200 && ann.trouble.empty(); ++i) static_cast<void>(ann.driver->say([&](const journal::Record&) -> Result<journal::Body> { return journal::Body(journal::Noted{noise.substr(0, size)}); }, "ann"));
    }
    QVERIFY2(holds(ann.trouble, "the server's disk is full"), ann.trouble.c_str());
    ann.pass();
    QCOMPARE(ann.runner.begun().size(), std::size_t{1});
    QVERIFY(filler.remove());
    QTRY_VERIFY(ann.trouble.empty());
    ann.pass();
    ann.pass();
    QTRY_COMPARE(ann.release->record().stage, Stage::Ended);
    QCOMPARE(wrongInTheEnd(), std::string());
}

int main(int argc, char** argv)
{
    // Before there is a second thread, and before the server is there that is to see the disk.
    const bool mounts = tests::enterOwnMounts();
    static_cast<void>(mounts);
    const QCoreApplication application(argc, argv);
    TestSharedDriver test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_shared_driver.moc"
