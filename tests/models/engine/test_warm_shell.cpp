// A shell that was made ready before its block came must not be told from a fresh one, whatever happens to it meanwhile.

#include "tests/support/jobs.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <vector>

using holdpoint::engine::JobEnd;
using holdpoint::tests::Jobs;

class TestWarmShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUsed();
    void killedBetweenJobs_data();
    void killedBetweenJobs();
    void killedAtAnyMoment();
    void stateIsTheLatest();
    void thenAJobWithSecrets();
    void thenAJobAtATerminal();
    void holdsNothingMeanwhile();
    void itsFolderIsAnotherOne();
    void looksLikeAFreshOne_data();
    void looksLikeAFreshOne();
    void secondsOfWaitingAreNotCounted();
    void whatLeftTheFamilyIsStopped();
    void stoppedBeforeItBegins();
    void endsWithItsRunner();
    void doesNotWaitForLong();
    void areFew();
    void leavesNothingBehind();
};

namespace {

constexpr int patienceMs = 20'000;

QByteArray fileOf(pid_t pid, const char* name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "1234 (name) S 1 …"
QList<QByteArray> statOf(pid_t pid)
{
    const QByteArray stat = fileOf(pid, "stat");
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

bool lives(pid_t pid)
{
    const QByteArray state = statOf(pid).first();
    return !state.isEmpty() && state != "Z";
}

/// Those whose command line names the prelude and nothing behind it: they wait for a block, or were given one.
std::vector<pid_t> warmOnes(const std::string& folder)
{
    std::vector<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const pid_t pid = std::atoi(entry.path().filename().c_str());
        if (pid <= 0 || !lives(pid)) continue;
        const QList<QByteArray> words = fileOf(pid, "cmdline").split('\0');
        if (words.size() == 5 && words[3].toStdString() == folder + "/prelude") found.push_back(pid);
    }
    return found;
}

void killWarmOnes(const std::string& folder, int signal)
{
    for (const pid_t pid : warmOnes(folder)) ::kill(pid, signal);
}

qsizetype openFiles(pid_t pid) { return QDir(QStringLiteral("/proc/%1/fd").arg(pid)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(); }

} // namespace

/// Else the other tests here would prove nothing.
void TestWarmShell::isUsed()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    QTRY_COMPARE_WITH_TIMEOUT(warmOnes(jobs.folder()).size(), std::size_t{1}, patienceMs);
    const pid_t waits = warmOnes(jobs.folder()).front();
    QCOMPARE(jobs.printed("echo $$"), std::to_string(waits));
}

void TestWarmShell::killedBetweenJobs_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("KILL") << SIGKILL;
    QTest::newRow("TERM") << SIGTERM;
}

void TestWarmShell::killedBetweenJobs()
{
    QFETCH(const int, signal);
    Jobs jobs;
    static_cast<void>(jobs.run("kept=yes; mkdir sub; cd sub"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    killWarmOnes(jobs.folder(), signal);
    QTRY_VERIFY_WITH_TIMEOUT(warmOnes(jobs.folder()).empty(), patienceMs);
    QCOMPARE(jobs.printed("echo $kept ${PWD##*/}"), std::string("yes sub"));
}

/// It dies while it starts, while it brings the state back, while it waits and when it is told what to do: nothing is left out, and
/// nothing is done twice.
void TestWarmShell::killedAtAnyMoment()
{
    Jobs jobs;
    std::string expected;
    for (int i = 0; i < 90; ++i) {
        if (i % 3 != 0) killWarmOnes(jobs.folder(), i % 2 == 0 ? SIGKILL : SIGTERM);
        const std::string number = std::to_string(i);
        const JobEnd end = jobs.run("n=$((${n-0} + 1)); echo " + number + " >> counted");
        QCOMPARE(end.how, JobEnd::How::Exited);
        QCOMPARE(end.stateLost, std::string());
        expected += (i == 0 ? "" : "\n") + number;
    }
    QCOMPARE(jobs.printed("cat counted"), expected);
    QCOMPARE(jobs.printed("echo $n"), std::string("90"));
}

/// Two blocks of one shell side by side: what is made ready when one has ended is old when the other has.
void TestWarmShell::stateIsTheLatest()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    const std::string slow = jobs.begin("which=slow; until [ -e go ]; do sleep 0.01; done");
    static_cast<void>(jobs.run("which=quick"));
    QCOMPARE(jobs.printed("echo $which"), std::string("quick"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    static_cast<void>(jobs.run("touch go", "other"));
    static_cast<void>(jobs.end(slow));
    QCOMPARE(jobs.printed("echo $which"), std::string("slow"));
}

void TestWarmShell::thenAJobWithSecrets()
{
    Jobs jobs;
    static_cast<void>(jobs.run("set -x"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    auto job = jobs.job("{ set +x; } 2>/dev/null; bash -c 'echo ${#TOKEN}'; w='<word>'; echo ${#w}; unset w");
    job.secrets = {{"TOKEN", "tok-en 'with \"blanks\"\nand lines"}};
    job.hidden = {{"<word>", "hush-hush"}};
    jobs.runner().start(job);
    QCOMPARE(jobs.end(job.id).code, 0);
    QVERIFY2(jobs.output(job.id).ends_with("31\n9\n"), jobs.output(job.id).c_str());
    QVERIFY(!jobs.diskHolds("tok-en") && !jobs.diskHolds("hush-hush"));
    QVERIFY(jobs.diskHolds("<word>"));      // the search finds what is there
    QCOMPARE(jobs.printed("echo \"${TOKEN-gone}\""), std::string("gone"));
}

void TestWarmShell::thenAJobAtATerminal()
{
    Jobs jobs;
    static_cast<void>(jobs.run("kept=yes"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    const std::string id = jobs.begin("read -p 'Name: ' name; [ -t 1 ] && echo \"$name $kept\"; kept=still", true);
    QTRY_COMPARE_WITH_TIMEOUT(jobs.asked(id), std::string("Name: "), patienceMs);
    jobs.runner().input(id, "Ann\n");
    QCOMPARE(jobs.end(id).code, 0);
    QVERIFY2(jobs.output(id).find("Ann yes") != std::string::npos, jobs.output(id).c_str());
    QCOMPARE(jobs.printed("[ -t 1 ] || echo $kept; read || echo no input"), std::string("still\nno input"));
}

/// A disk is taken out and a folder removed between two steps: nothing of ours may keep them busy.
void TestWarmShell::holdsNothingMeanwhile()
{
    Jobs jobs;
    static_cast<void>(jobs.run("mkdir here; cd here; exec 7< /etc/passwd"));
    const auto held = [&] {
        if (warmOnes(jobs.folder()).empty()) static_cast<void>(jobs.run("true"));   // it does not wait for long, and a machine may be busy
        QStringList all;
        for (const pid_t pid : warmOnes(jobs.folder())) {
            const std::string process = "/proc/" + std::to_string(pid);
            std::error_code gone;
            all << QString::fromStdString(std::filesystem::read_symlink(process + "/cwd", gone).string());
            for (const auto& file : std::filesystem::directory_iterator(process + "/fd", gone))
                all << QString::fromStdString(file.path().filename().string() + ' ' + std::filesystem::read_symlink(file.path(), gone).string()).section(u':', 0, 0);
        }
        all.sort();
        return all.join(u'\n').toStdString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(held(), "/\n0 pipe\n1 /dev/null\n2 /dev/null\n255 " + jobs.folder() + "/prelude\n3 pipe", patienceMs);
}

void TestWarmShell::itsFolderIsAnotherOne()
{
    Jobs jobs;
    static_cast<void>(jobs.run("mkdir d; cd d; echo old > f"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    static_cast<void>(jobs.run("mv d away; mkdir d; echo new > d/f", "other"));
    QCOMPARE(jobs.printed("cat f; pwd"), "new\n" + jobs.folder() + "/d");
}

void TestWarmShell::looksLikeAFreshOne_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    const auto row = [](const char* name, const char* first, const char* then) { QTest::newRow(name) << QByteArray(first) << QByteArray(then); };
    row("environment", "export A=1 B='2 3'", "env -u HOLDPOINT_JOB -u _ | sort");
    row("the mark", "true", "[[ $HOLDPOINT_JOB == *:job-* ]] && echo job");
    row("variables", "a=1; declare -i n=2; declare -A m=([x]=y); readonly r=1; trap 'echo e >/dev/null' ERR",
        "declare -p | grep -vE '^declare -[^ ]+ (_|BASHPID|PPID|DIRSTACK|BASH_ARGC|BASH_ARGV|EPOCH[A-Z]*|HOLDPOINT_JOB|RANDOM|SECONDS|SRANDOM|__hp_[a-z]*)='; trap -p; umask; set +o; shopt; echo $DIRSTACK; dirs");
    row("the number of what is random", "RANDOM=7", "echo $RANDOM $RANDOM");
    row("parameters and the last word", "true", "echo \"$? $# $- $_ $SHLVL ${0##*/} ${#BASH_SOURCE[@]} ${PIPESTATUS[*]}\"");
    row("old folder", "cd /; cd /tmp", "echo $OLDPWD; cd -");
    row("no old folder", "unset OLDPWD", "echo ${OLDPWD-none}; declare -p OLDPWD");
    row("folders that cannot be set", "readonly OLDPWD PWD; cd /tmp", "pwd; echo $PWD");
    row("a folder behind a link", "mkdir -p real; ln -sfn real link; cd link", "pwd; pwd -P; builtin cd ..");
    row("folders as they really are", "set -P; mkdir -p real; ln -sfn real link; cd link", "pwd; echo $PWD; cd ..");
    // Read by the shell itself: while it waits for a program it blocks some for a moment.
    row("signals", "true", "while read -r name mask; do [[ $name == S??[PBIC]* ]] && echo $name $mask; done < /proc/$$/status; bash -c 'grep -E ^Sig[^Q] /proc/$$/status'");
    row("signals with a trap", "trap : USR1; trap '' HUP", "while read -r name mask; do [[ $name == S??[PBIC]* ]] && echo $name $mask; done < /proc/$$/status; trap -p; trap - HUP USR1");
    row("files", "true", "for f in /proc/$$/fd/*; do readlink $f; done | sed 's|pipe:.*|pipe|; s|job-[0-9]*|job|'; bash -c 'for f in /proc/$$/fd/*; do readlink $f; done' | sed 's|pipe:.*|pipe|; s|job-[0-9]*|job|'");
    row("its family", "true", "read -r pid name state parent group session rest < /proc/$$/stat; ((pid == group && pid == session && parent == PPID)) && cat /proc/$PPID/comm");
    row("its limits", "true", "ulimit -a; nice");
    row("traced", "set -x", "{ set +x; } 2>/dev/null; echo over");
    row("echoed", "set -v", "set +v");
    row("ends when something fails", "set -eE; trap 'echo failed' ERR", "trap - ERR; set +eE; echo on");
    row("nothing unset, nothing overwritten", "set -uC", "set +uC; echo on");
    row("as POSIX wants it", "set -o posix", "set +o posix; echo on");
    row("names of builtins", "exec() { builtin echo mine; }; export -f exec; cd() { builtin exit 9; }; set() { builtin exit 9; }; printf() { builtin exit 9; }; export() { builtin exit 9; }",
        "exec; bash -c exec; declare -F; unset -f exec cd set printf export");
    row("words parted elsewhere, and no time to read", "IFS=/; TMOUT=1", "unset TMOUT; x=a/b; echo $x; IFS=$' \\t\\n'");
    row("aliases", "shopt -s expand_aliases; alias exec='exit 9' set='exit 9' true='exit 9'", "unalias -a; echo on");
}

void TestWarmShell::looksLikeAFreshOne()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, then);
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    static_cast<void>(jobs.run(first.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    const std::string warm = jobs.printed(then.toStdString());
    Jobs others;
    static_cast<void>(others.run("true"));
    static_cast<void>(others.run(first.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(others.folder()).empty(), patienceMs);
    killWarmOnes(others.folder(), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(warmOnes(others.folder()).empty(), patienceMs);
    const QString fresh = QString::fromStdString(others.printed(then.toStdString())).replace(QString::fromStdString(others.folder()), QString::fromStdString(jobs.folder()));
    QVERIFY(!warm.empty());
    QCOMPARE(QString::fromStdString(warm), fresh);
}

void TestWarmShell::secondsOfWaitingAreNotCounted()
{
    Jobs jobs;
    static_cast<void>(jobs.run("SECONDS=100"));
    static_cast<void>(jobs.run("sleep 1.1", "other"));
    QCOMPARE(jobs.printed("echo $SECONDS"), std::string("100"));
}

/// It starts no program, so its environment is still that with which the warm shell began.
void TestWarmShell::whatLeftTheFamilyIsStopped()
{
    Jobs jobs;
    static_cast<void>(jobs.run("mkfifo silent"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    const std::string id = jobs.begin("( (echo $BASHPID > pid.new; mv pid.new pid; while :; do read <> silent; done) & ); sleep 300");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(jobs.folder() + "/pid")), patienceMs);
    QFile file(QString::fromStdString(jobs.folder() + "/pid"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t pid = file.readAll().trimmed().toInt();
    QTRY_COMPARE_WITH_TIMEOUT(statOf(pid).value(1).toInt(), jobs.runnerPid(), patienceMs);     // its parent has gone
    jobs.runner().stop(id, 100);
    QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
    QVERIFY(!lives(pid));
}

void TestWarmShell::stoppedBeforeItBegins()
{
    Jobs jobs;
    static_cast<void>(jobs.run("kept=yes"));
    for (int i = 0; i < 20; ++i) {
        const std::string id = jobs.begin("sleep 300");
        jobs.runner().stop(id, 2000);
        QCOMPARE(jobs.end(id).how, JobEnd::How::Stopped);
        QCOMPARE(jobs.printed("echo $kept"), std::string("yes"));
    }
}

void TestWarmShell::endsWithItsRunner()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    QTRY_VERIFY_WITH_TIMEOUT(!warmOnes(jobs.folder()).empty(), patienceMs);
    ::kill(jobs.runnerPid(), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(warmOnes(jobs.folder()).empty(), patienceMs);
    jobs.newLife();
    QCOMPARE(jobs.run("true").how, JobEnd::How::Exited);    // and another runner takes over
}

void TestWarmShell::doesNotWaitForLong()
{
    Jobs jobs;
    static_cast<void>(jobs.run("kept=yes"));
    QTRY_VERIFY_WITH_TIMEOUT(warmOnes(jobs.folder()).empty(), patienceMs);
    QVERIFY(lives(jobs.runnerPid()));
    QCOMPARE(jobs.printed("echo $kept"), std::string("yes"));
}

void TestWarmShell::areFew()
{
    Jobs jobs;
    for (int i = 0; i < 12; ++i) static_cast<void>(jobs.run("true", "shell-" + std::to_string(i)));
    QTRY_VERIFY_WITH_TIMEOUT(warmOnes(jobs.folder()).size() <= 5, 500);     // before they have waited for too long
}

void TestWarmShell::leavesNothingBehind()
{
    Jobs jobs;
    static_cast<void>(jobs.run("true"));
    const pid_t runner = jobs.runnerPid();
    const auto resting = [&] { return warmOnes(jobs.folder()).empty(); };
    QTRY_VERIFY_WITH_TIMEOUT(resting(), patienceMs);
    const qsizetype before = openFiles(runner);
    for (int i = 0; i < 1000; ++i) QCOMPARE(jobs.run("true").code, 0);
    QVERIFY(warmOnes(jobs.folder()).size() <= 2);
    QTRY_VERIFY_WITH_TIMEOUT(resting(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(openFiles(runner), before, patienceMs);
    QCOMPARE(fileOf(runner, ("task/" + std::to_string(runner) + "/children").c_str()), QByteArray());
}

QTEST_GUILESS_MAIN(TestWarmShell)
#include "test_warm_shell.moc"
