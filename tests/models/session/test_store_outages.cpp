// A release that is driven through all that can happen to its store: answers that are lost, a server that is stopped, crashes, is silent or
// has no room left, and a network that is cut. All of that is real; the commands are played.

#include "models/base/digest.h"
#include "tests/models/session/machine.h"
#include "tests/support/postgres.h"
#include "tests/support/relay.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <pwd.h>
#include <unistd.h>

using namespace holdpoint;
using journal::Stage;
using tests::holds;
using tests::Machine;
using tests::wrongInTheEnd;

class TestStoreOutages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerThatIsLost();
    void anAnswerThatIsLostForLong();
    void aHandOverWhoseAnswerIsLost();
    void aServerThatIsStartedAnew();
    void aNetworkThatIsCut();
    void aServerThatIsSilent();
    void aDiskThatIsFull();

private:
    [[nodiscard]] std::string throughRelay() const { return "postgresql://tester:" + QUrl::toPercentEncoding(QString::fromUtf8(tests::Postgres::password)).toStdString() + "@127.0.0.1:" + std::to_string(m_relay.port()) + '/' + m_name; }

    tests::Postgres m_server;
    tests::Relay m_relay{m_server.folder() + QStringLiteral("/.s.PGSQL.5432")};
    std::string m_name, m_url;
    int m_places = 0;
};

void TestStoreOutages::init()
{
    m_relay.pass();
    m_name = "team" + std::to_string(++m_places);
    m_url = m_server.freshDatabase(m_name);
}

/// The event is in the store and its writer does not know it. What it announces is done, once.
void TestStoreOutages::anAnswerThatIsLost()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// The same where the store cannot be asked for a while.
void TestStoreOutages::anAnswerThatIsLostForLong()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// Whoever is to follow has been told that it is theirs; whoever drove has to find out, and leave.
void TestStoreOutages::aHandOverWhoseAnswerIsLost()
{
    Machine ann(throughRelay(), "ann", "desk1");
    ann.create(2);
    QCOMPARE(ann.drive(), std::string());
    const std::int64_t mark = ann.journal->changeMark();
    QVERIFY(tests::opened(m_url)->shared()->wish("r", "bo", journal::DriverLeft{"bo", "my turn"}));
    QVERIFY(QTest::qWaitFor([&] { return ann.journal->changeMark() != mark; }));
    ann.driver->turn();     // it is heard, and the command is waited for
    connect(ann.driver.get(), &session::Driver::kept, this, [this](const std::vector<journal::Event>& events) {
        for (const journal::Event& event : events)
            if (std::holds_alternative<journal::Ended>(event.body)) m_relay.loseAnswers();     // the next that is kept is the last word
    });
    ann.pass();
    QVERIFY(ann.replacedBy.empty());
    QCOMPARE(journal::typeOf(tests::opened(m_url)->read("r", 0)->back().body), std::string_view("driver-left"));
    m_relay.cut();
    m_relay.pass();
    QTRY_COMPARE(ann.replacedBy, std::string("bo"));
    QVERIFY(ann.runner.begun() == (std::map<std::string, int>{{"L1-1", 1}}));
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestStoreOutages::aServerThatIsStartedAnew()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestStoreOutages::aNetworkThatIsCut()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

/// Nobody says no, and nobody says anything: it is waited for as long as patience has it, and not for ever.
void TestStoreOutages::aServerThatIsSilent()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

void TestStoreOutages::aDiskThatIsFull()
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
    QCOMPARE(wrongInTheEnd(m_url), std::string());
}

int main(int argc, char** argv)
{
    // Before there is a second thread, and before the server is there that is to see the disk. The test that needs it says so.
    static_cast<void>(tests::enterOwnMounts());
    const QCoreApplication application(argc, argv);
    TestStoreOutages test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_store_outages.moc"
