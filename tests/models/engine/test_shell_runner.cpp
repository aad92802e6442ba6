// The runner when things go wrong: programs that die, that do not want to end, that ask, and disks that are full.

#include "tests/support/jobs.h"

#include <QElapsedTimer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using holdpoint::engine::JobEnd;
using holdpoint::engine::JobState;
using holdpoint::tests::Jobs;

class TestShellRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givenTwiceDoneOnce();
    void anotherLifeFindsIt();
    void neverBegunIsUnknown();
    void runnerKilledIsLost();
    void machineRestartedIsLost();
    void stopEndsTheWholeTree();
    void stopIgnoredIsEnforced();
    void stopFindsWhatWasJustBegun();
    void stopLeavesWhatCleansUp();
    void timeoutEndsIt();
    void backgroundServerIsLeftAlone();
    void stopIsOfOneReleaseOnly();
    void floodIsCutInTheMiddle();
    void serverThatPrintsLaterLives();
    void asksOnATerminal();
    void askedAgainAfterAnotherLife();
    void closesItsTerminal();
    void printsAnything();
    void printsOneLongLine();
    void printsNothingForLong();
    void folderThatCannotBeWritten();
    void fullDisk();
    void folderThatWasRemoved();
    void longFolderName();
    void manyAtOnce();
};

namespace {

bool lives(pid_t pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return false;
    const QByteArray text = stat.readAll();
    return !text.mid(text.lastIndexOf(')') + 2).startsWith('Z');
}

pid_t pidIn(const std::string& file)
{
    QFile in(QString::fromStdString(file));
    return in.open(QIODevice::ReadOnly) ? static_cast<pid_t>(in.readAll().trimmed().toInt()) : 0;
}

} // namespace

void TestShellRunner::givenTwiceDoneOnce()
{
    Jobs jobs;
    const auto job = jobs.job("echo once >> counted");
    jobs.runner().start(job);
    jobs.runner().start(job);
    static_cast<void>(jobs.end(job.id));
    jobs.runner().start(job);
    QTRY_VERIFY(jobs.endsOf(job.id) >= 1);
    QCOMPARE(jobs.printed("cat counted"), std::string("once"));
}

void TestShellRunner::anotherLifeFindsIt()
{
    Jobs jobs;
    const std::string slow = jobs.begin("until [ -e go ]; do sleep 0.01; done; echo done >> counted; (exit 7)");
    const auto quick = jobs.run("echo quick");
    QTRY_VERIFY(QFile::exists(QString::fromStdString(jobs.folder() + "/jobs/" + slow + "/started")));
    jobs.newLife();
    const auto state = jobs.runner().adopt(slow);
    QVERIFY(state && *state == JobState::Running);
    static_cast<void>(jobs.run("touch go", "other"));
    QCOMPARE(jobs.end(slow).code, 7);
    jobs.newLife();
    const auto ended = jobs.runner().adopt(slow);
    QVERIFY(ended && *ended == JobState::Ended);
    QTRY_COMPARE(jobs.endsOf(slow), 2);     // told to each life once
    QCOMPARE(jobs.printed("cat counted", "third"), std::string("done"));
    QCOMPARE(quick.code, 0);
}

void TestShellRunner::neverBegunIsUnknown()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    const auto state = jobs.runner().adopt("job-99");
    QVERIFY(state && *state == JobState::Unknown);
}

void TestShellRunner::runnerKilledIsLost()
{
    Jobs jobs;
    const std::string id = jobs.begin("sleep 60");
    QTRY_VERIFY(QFile::exists(QString::fromStdString(jobs.folder() + "/jobs/" + id + "/started")));
    ::kill(jobs.runnerPid(), SIGKILL);
    QCOMPARE(jobs.end(id).how, JobEnd::How::Lost);
    const auto state = jobs.runner().adopt(id);
    QVERIFY(state && *state == JobState::Lost);
    QCOMPARE(jobs.run("true").code, 0);     // another runner takes over
}

/// After a power cut nothing that is missing here proves that nothing was done.
void TestShellRunner::machineRestartedIsLost()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    QFile boot(QString::fromStdString(jobs.folder() + "/boot"));
    QVERIFY(boot.open(QIODevice::WriteOnly));
    boot.write("another boot\n");
    boot.close();
    const auto state = jobs.runner().adopt("job-99");
    QVERIFY(state && *state == JobState::Lost);
}

void TestShellRunner::stopEndsTheWholeTree()
{
    Jobs jobs;
    const std::string id = jobs.begin(
        "setsid sleep 300 & echo $! > a\n"
        "(setsid bash -c 'sleep 300 & echo $! > b' &)\n"
        "nohup sleep 300 >/dev/null 2>&1 & echo $! > c\n"
        "bash -c 'bash -c \"sleep 300 & echo \\$! > d; wait\"'");
    for (const char* name : {"/a", "/b", "/c", "/d"}) QTRY_VERIFY(pidIn(jobs.folder() + name) > 0);
    jobs.runner().stop(id, 200);
    QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
    for (const char* name : {"/a", "/b", "/c", "/d"}) QVERIFY2(!lives(pidIn(jobs.folder() + name)), name);
}

void TestShellRunner::stopIgnoredIsEnforced()
{
    Jobs jobs;
    const std::string id = jobs.begin("trap '' TERM; echo $$ > pid; while :; do sleep 0.05; done");
    QTRY_VERIFY(pidIn(jobs.folder() + "/pid") > 0);
    jobs.runner().stop(id, 100);
    QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
    QVERIFY(!lives(pidIn(jobs.folder() + "/pid")));
}

/// A shell that is asked to end while it makes a command would wait for that command, which has not heard of it.
void TestShellRunner::stopFindsWhatWasJustBegun()
{
    Jobs jobs;
    for (int i = 0; i < 40; ++i) {
        const std::string id = jobs.begin("sleep 300");
        QTRY_VERIFY(QFile::exists(QString::fromStdString(jobs.folder() + "/jobs/" + id + "/started")));
        QElapsedTimer since;
        since.start();
        while (since.nsecsElapsed() < i % 20 * 250'000) {}
        jobs.runner().stop(id, 60'000);
        QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
        QVERIFY2(since.elapsed() < 3000, qPrintable(QStringLiteral("stop %1 took %2 ms").arg(i).arg(since.elapsed())));
    }
}

/// What a command begins because it was asked to end is let be, however soon it comes.
void TestShellRunner::stopLeavesWhatCleansUp()
{
    Jobs jobs;
    for (int i = 0; i < 20; ++i) {
        const std::string id = jobs.begin("trap 'bash -c \"sleep 0.05; echo clean >> cleaned\"; exit 0' TERM; echo $$ > pid; sleep 300");
        QTRY_VERIFY(pidIn(jobs.folder() + "/pid") > 0);
        jobs.runner().stop(id, 60'000);
        QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
        QVERIFY(QFile::remove(QString::fromStdString(jobs.folder() + "/pid")));
    }
    QCOMPARE(jobs.printed("wc -l < cleaned"), std::string("20"));
}

void TestShellRunner::timeoutEndsIt()
{
    Jobs jobs;
    const std::string id = jobs.begin("sleep 60", false, 100);
    QCOMPARE(jobs.end(id).how, JobEnd::How::TimedOut);
}

void TestShellRunner::backgroundServerIsLeftAlone()
{
    Jobs jobs;
    const JobEnd end = jobs.run("sleep 300 & echo $! > pid");
    QCOMPARE(end.code, 0);
    const pid_t pid = pidIn(jobs.folder() + "/pid");
    const std::string other = jobs.begin("sleep 300", false, 0);
    QTRY_VERIFY(QFile::exists(QString::fromStdString(jobs.folder() + "/jobs/" + other + "/started")));
    jobs.runner().stop(other, 100);
    static_cast<void>(jobs.end(other));
    QVERIFY(lives(pid));
    ::kill(pid, SIGKILL);
}

/// Ids are of one release: both of these are called job-1.
void TestShellRunner::stopIsOfOneReleaseOnly()
{
    Jobs ours, theirs;
    const std::string here = ours.begin("echo $$ > pid; sleep 300"), there = theirs.begin("echo $$ > pid; sleep 300");
    QTRY_VERIFY(pidIn(ours.folder() + "/pid") > 0 && pidIn(theirs.folder() + "/pid") > 0);
    ours.runner().stop(here, 100);
    QCOMPARE(ours.end(here).how, JobEnd::How::Stopped);
    QVERIFY(lives(pidIn(theirs.folder() + "/pid")));
    theirs.runner().stop(there, 100);
    static_cast<void>(theirs.end(there));
}

void TestShellRunner::floodIsCutInTheMiddle()
{
    Jobs jobs;
    auto job = jobs.job("echo begin; head -c 20000000 /dev/zero | tr '\\0' x; echo; echo end");
    job.outputLimit = 100'000;
    jobs.runner().start(job);
    const JobEnd end = jobs.end(job.id);
    QCOMPARE(end.code, 0);
    QCOMPARE(end.dropped, std::uint64_t{20'000'011 - 100'000});
    const std::string output = jobs.output(job.id);
    QVERIFY(output.starts_with("begin\nxxx") && output.ends_with("xxx\nend\n"));
    QVERIFY(output.find("[holdpoint: 19900011 bytes of the output were left out here") != std::string::npos);
    QVERIFY(output.size() < 101'000);
}

/// What a block has left behind may print for as long as it likes: nobody ends it by not listening.
void TestShellRunner::serverThatPrintsLaterLives()
{
    Jobs jobs;
    auto job = jobs.job("(until [ -e go ]; do sleep 0.01; done; head -c 3000000 /dev/zero; echo \"it is $PW\"; echo $? > said; sleep 300) & echo $! > pid");
    job.secrets = {{"PW", "S3cr3tHorse"}};
    jobs.runner().start(job);
    QCOMPARE(jobs.end(job.id).code, 0);
    static_cast<void>(jobs.run("touch go"));
    QTRY_COMPARE(pidIn(jobs.folder() + "/said"), 0);
    QTRY_VERIFY(QFile::exists(QString::fromStdString(jobs.folder() + "/said")));
    QVERIFY(lives(pidIn(jobs.folder() + "/pid")));
    QTRY_VERIFY(QFile(QString::fromStdString(jobs.folder() + "/jobs/" + job.id + "/later")).size() > 3'000'000);
    QVERIFY(!jobs.diskHolds("S3cr3tHorse"));
    ::kill(pidIn(jobs.folder() + "/pid"), SIGKILL);
}

void TestShellRunner::askedAgainAfterAnotherLife()
{
    Jobs jobs;
    const std::string id = jobs.begin("read -p 'Go on? ' word; echo \"$word\"", true);
    QTRY_COMPARE(jobs.asked(id), std::string("Go on? "));
    jobs.newLife();
    const auto state = jobs.runner().adopt(id);
    QVERIFY(state && *state == JobState::Running);
    QTRY_COMPARE(jobs.asked(id), std::string("Go on? "));
    jobs.runner().input(id, "yes\n");
    QCOMPARE(jobs.end(id).code, 0);
}

void TestShellRunner::asksOnATerminal()
{
    Jobs jobs;
    const std::string id = jobs.begin("read -p 'Name: ' name; read -s -p 'Password: ' word; echo; echo \"$name has ${#word} letters\"; tty >/dev/null && echo terminal", true);
    QTRY_COMPARE(jobs.asked(id), std::string("Name: "));
    jobs.runner().input(id, "Ann\n");
    QTRY_COMPARE(jobs.asked(id), std::string("hidden: Password: "));
    jobs.runner().input(id, "hidden\n");
    QCOMPARE(jobs.end(id).code, 0);
    const std::string output = jobs.output(id);
    QVERIFY2(output.find("Ann has 6 letters") != std::string::npos && output.find("terminal") != std::string::npos, output.c_str());
    QVERIFY(output.find("hidden") == std::string::npos);
}

void TestShellRunner::closesItsTerminal()
{
    Jobs jobs;
    const std::string id = jobs.begin("echo before; exec <&- >&- 2>&-; sleep 0.05; exit 4", true);
    const JobEnd end = jobs.end(id);
    QCOMPARE(end.code, 4);
    QVERIFY(jobs.output(id).find("before") != std::string::npos);
}

void TestShellRunner::printsAnything()
{
    Jobs jobs;
    const std::string id = jobs.begin("printf '\\000\\377\\033[31mred\\033[0m\\r\\n'; echo oops >&2");
    static_cast<void>(jobs.end(id));
    QCOMPARE(jobs.output(id), std::string("\0\377\033[31mred\033[0m\r\noops\n", 21));
}

void TestShellRunner::printsOneLongLine()
{
    Jobs jobs;
    const std::string id = jobs.begin("head -c 100000000 /dev/zero | tr '\\0' x");
    QCOMPARE(jobs.end(id).outputBytes, std::uint64_t{100'000'000});
}

void TestShellRunner::printsNothingForLong()
{
    Jobs jobs;
    const std::string id = jobs.begin("sleep 300");
    const JobEnd beside = jobs.run("echo on");      // it keeps nobody from working
    QCOMPARE(beside.code, 0);
    QVERIFY(!jobs.hasEnded(id));
    jobs.runner().stop(id, 100);
    QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
}

void TestShellRunner::folderThatCannotBeWritten()
{
    Jobs jobs;
    QVERIFY(QFile::remove(QString::fromStdString(jobs.folder())) || true);
    QFile file(QString::fromStdString(jobs.folder() + "/jobs"));
    QVERIFY(file.open(QIODevice::WriteOnly));   // a file where the folder should be
    file.close();
    const JobEnd end = jobs.run("true");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    QVERIFY2(end.problem.find("cannot be written") != std::string::npos, end.problem.c_str());
}

void TestShellRunner::fullDisk()
{
    QTemporaryDir folder;
    if (::mount("tmpfs", folder.path().toUtf8().constData(), "tmpfs", 0, "size=256k") != 0) QSKIP("a small file system can be mounted by root only");
    {
        Jobs jobs(folder.path());
        const JobEnd end = jobs.run("head -c 1000000 /dev/zero; echo $? > /dev/null");
        QCOMPARE(end.how, JobEnd::How::Exited);     // the command hears of it, and the runner goes on
        QVERIFY(end.outputBytes < 1'000'000);
        const JobEnd next = jobs.run("true");
        QVERIFY(next.how == JobEnd::How::NotStarted || next.how == JobEnd::How::Exited);
        if (next.how == JobEnd::How::NotStarted) QVERIFY2(next.problem.find("cannot be written") != std::string::npos || next.problem.find("no room on the disk") != std::string::npos, next.problem.c_str());
    }
    QCOMPARE(::umount2(folder.path().toUtf8().constData(), MNT_DETACH), 0);
}

/// A release that somebody has removed leaves no runner behind that waits for ever, and none that asks without a pause.
void TestShellRunner::folderThatWasRemoved()
{
    Jobs jobs;
    QTemporaryDir beside;
    const std::string flag = beside.filePath(QStringLiteral("flag")).toStdString();
    QCOMPARE(jobs.printed("echo begun"), std::string("begun"));
    const std::string id = jobs.begin("echo waits; until [ -e " + flag + " ]; do sleep 0.05; done");
    QTRY_COMPARE(jobs.output(id), std::string("waits\n"));
    const pid_t runner = jobs.runnerPid();
    std::filesystem::remove_all(jobs.folder());
    QFile go(QString::fromStdString(flag));
    QVERIFY(go.open(QIODevice::WriteOnly));
    jobs.newLife();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(QStringLiteral("/proc/%1/status").arg(runner)), 20'000);
}

void TestShellRunner::longFolderName()
{
    QTemporaryDir folder;
    const QString deep = folder.path() + QStringLiteral("/") + QString(120, u'd') + QStringLiteral("/") + QString(120, u'e');
    QVERIFY(QDir().mkpath(deep));
    Jobs jobs(deep);
    QCOMPARE(jobs.run("true").code, 0);
}

void TestShellRunner::manyAtOnce()
{
    Jobs jobs;
    std::vector<std::string> ids;
    for (int i = 0; i < 20; ++i) {
        auto job = jobs.job("echo " + std::to_string(i));
        job.shell = "shell-" + std::to_string(i);
        jobs.runner().start(job);
        ids.push_back(job.id);
    }
    for (int i = 0; i < 20; ++i) {
        static_cast<void>(jobs.end(ids[static_cast<std::size_t>(i)]));
        QCOMPARE(jobs.output(ids[static_cast<std::size_t>(i)]), std::to_string(i) + '\n');
    }
}

QTEST_GUILESS_MAIN(TestShellRunner)
#include "test_shell_runner.moc"
