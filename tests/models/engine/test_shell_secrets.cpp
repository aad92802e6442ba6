// What is secret, and stays so: given to a command, typed at its prompt, printed by it, held by what it sets.

#include "tests/support/jobs.h"

#include <QFile>
#include <QTest>

#include <csignal>

using holdpoint::engine::JobEnd;
using holdpoint::tests::Jobs;

class TestShellSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsNeverTouchTheDisk();
    void whatHoldsASecretGoesOnInMemory();
    void secretsInOutputAreMasked_data();
    void secretsInOutputAreMasked();
    void whatIsTypedInSecretIsNotKept_data();
    void whatIsTypedInSecretIsNotKept();
    void whatIsTypedInTheOpenIsKept();
};

namespace {

bool lives(pid_t pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return false;
    const QByteArray text = stat.readAll();
    return !text.mid(text.lastIndexOf(')') + 2).startsWith('Z');
}

} // namespace

void TestShellSecrets::secretsNeverTouchTheDisk()
{
    Jobs jobs;
    auto job = jobs.job("echo ${#TOKEN}; w='<word>'; echo ${#w}; unset w; export KEPT=1; cat /dev/null <<< \"$TOKEN\"");
    job.secrets = {{"TOKEN", "tok-en 'with \"blanks\""}};
    job.hidden = {{"<word>", "hush-hush"}};
    jobs.runner().start(job);
    QCOMPARE(jobs.end(job.id).code, 0);
    QCOMPARE(jobs.output(job.id), std::string("21\n9\n"));
    QVERIFY(!jobs.diskHolds("tok-en") && !jobs.diskHolds("hush-hush"));
    QVERIFY(jobs.diskHolds("<word>"));      // the search finds what is there
    QCOMPARE(jobs.printed("echo \"${TOKEN-gone} $KEPT\""), std::string("gone 1"));
}

/// An address with the password in it, a list of such: the next block has them, no file does, and when the runner is gone it is said.
void TestShellSecrets::whatHoldsASecretGoesOnInMemory()
{
    Jobs jobs;
    const auto next = [&](const std::string& text) {
        auto job = jobs.job(text);
        job.secrets = {{"PW", "S3cr3t Ho\"rse"}};
        jobs.runner().start(job);
        const JobEnd end = jobs.end(job.id);
        return std::make_pair(end.stateLost, jobs.output(job.id));
    };
    QCOMPARE(next("export CONN=\"postgres://u:$PW@h/db\"; list=(a \"$PW\"); OTHER=kept; f() { echo in f; }").first, std::string());
    QCOMPARE(next("echo \"${#CONN} ${#list[@]} $OTHER\"; export | grep -c CONN; f").second, std::string("31 2 kept\n1\nin f\n"));
    QCOMPARE(next("echo \"${#CONN}\"; unset list").second, std::string("31\n"));
    QCOMPARE(next("echo \"${#CONN} ${list-gone}\"").second, std::string("31 gone\n"));
    QVERIFY(!jobs.diskHolds("S3cr3t"));
    QVERIFY(jobs.diskHolds("OTHER=\"kept\""));
    const pid_t runner = jobs.runnerPid();
    ::kill(runner, SIGKILL);
    QTRY_VERIFY(!lives(runner));
    jobs.newLife();
    const auto [lost, output] = next("echo \"${CONN-gone} $OTHER\"");
    QVERIFY2(output == "gone kept\n", (output + lost).c_str());
    QVERIFY2(lost.find("gone with the runner that had it: CONN") != std::string::npos, lost.c_str());
}

void TestShellSecrets::secretsInOutputAreMasked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* name, const char* text, const char* kept) { QTest::newRow(name) << QByteArray(text) << QByteArray(kept); };
    row("echoed", "echo \"$PW\"", "•••\n");
    row("in two pieces", "printf S3cr3t; until [ -e go ]; do touch go; done; printf 'Horse!\\n'", "•••!\n");
    row("in an error", "cat \"/nowhere/$PW\" 2>&1 | sed 's/.*nowhere/nowhere/'", "nowhere/•••: No such file or directory\n");
    row("in an address", "echo \"postgres://u:$PW@h/db\"", "postgres://u:•••@h/db\n");
    row("traced", "PS4=; set -x; : \"$PW\"; set +x", ": •••\nset +x\n");
    row("typed into the block", "w='<word>'; echo \"$w\"", "•••\n");
    row("the password of an address alone", "echo inner-p4ss", "•••\n");
}

void TestShellSecrets::secretsInOutputAreMasked()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, kept);
    for (const bool terminal : {false, true}) {
        Jobs jobs;
        auto job = jobs.job(text.toStdString());
        job.terminal = terminal;
        job.secrets = {{"PW", "S3cr3tHorse"}, {"URL", "postgres://u:inner-p4ss@h/db"}};
        job.hidden = {{"<word>", "hush-hush"}};
        jobs.runner().start(job);
        static_cast<void>(jobs.end(job.id));
        QCOMPARE(QByteArray::fromStdString(jobs.output(job.id)).replace("\r\n", "\n"), kept);
        QVERIFY(!jobs.diskHolds("S3cr3tHorse") && !jobs.diskHolds("hush-hush"));
    }
}

void TestShellSecrets::whatIsTypedInSecretIsNotKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("lost");
    const auto row = [](const char* name, const char* text, const char* typed, const char* lost) { QTest::newRow(name) << QByteArray(text) << QByteArray(typed) << QByteArray(lost); };
    row("a variable", "read -s PW; OTHER=kept", "hush-hush", "not carried on, because it was typed as a secret: PW");
    row("its copies", "read -s PW; OTHER=kept; export AGAIN=$PW; list=(a \"$PW\"); declare -A map=([x]=$PW); readonly FIXED=$PW", "hush-hush", "not carried on, because it was typed as a secret: AGAIN, FIXED, PW, list, map");
    row("without a name", "read -rs; OTHER=kept", "hush-hush", "not carried on, because it was typed as a secret: REPLY");
    row("blanks around it", "read -s PW; OTHER=kept", "  hush-hush ", "not carried on, because it was typed as a secret: PW");
    row("backslashes", "read -s PW; OTHER=kept", "hu\\sh-hush", "not carried on, because it was typed as a secret: PW");
    row("signs of a shell", "read -rs PW; OTHER=kept", "a'b\"c $(d) `e` *hush-hush", "not carried on, because it was typed as a secret: PW");
    row("and the block exits", "read -s PW; OTHER=kept; exit 0", "hush-hush", "not carried on, because it was typed as a secret: PW");
    row("in a strict shell", "set -euo pipefail; IFS=_; read -s PW; OTHER=kept", "hush-hush", "not carried on, because it was typed as a secret: PW");
    row("taken away by itself", "read -s PW; OTHER=kept; unset PW", "hush-hush", "");
    row("what is too short for a secret", "read -s PW; OTHER=kept", "yes", "");
}

/// No variable holds it for the next block, no file of the release does, and what else the block has set goes on.
void TestShellSecrets::whatIsTypedInSecretIsNotKept()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, lost);
    Jobs jobs;
    const std::string id = jobs.begin(text.toStdString(), true);
    QTRY_VERIFY(jobs.asked(id).starts_with("hidden: "));
    jobs.runner().input(id, typed.toStdString() + '\n');
    const JobEnd end = jobs.end(id);
    QCOMPARE(end.code, 0);
    QCOMPARE(QByteArray::fromStdString(end.stateLost), lost);
    QVERIFY(!jobs.diskHolds("hush-hush") && !jobs.diskHolds("hu\\sh-hush"));
    QVERIFY(jobs.diskHolds("OTHER=\"kept\""));
    const std::string next = jobs.printed("set +u; echo \"$OTHER${AGAIN-}${REPLY-}${FIXED-}${#list[@]}\"");
    QVERIFY2(next == "kept0", next.c_str());
    if (typed.size() > 3) QCOMPARE(jobs.printed("set +u; echo \"${PW-gone}\""), std::string("gone"));
    QVERIFY(!jobs.diskHolds("hush-hush"));
}

/// What is typed where it is shown is no secret, and is carried on.
void TestShellSecrets::whatIsTypedInTheOpenIsKept()
{
    Jobs jobs;
    const std::string id = jobs.begin("read -p 'Name: ' NAME", true);
    QTRY_COMPARE(jobs.asked(id), std::string("Name: "));
    jobs.runner().input(id, "Aurora\n");
    QCOMPARE(jobs.end(id).stateLost, std::string());
    QCOMPARE(jobs.printed("echo $NAME"), std::string("Aurora"));
}

QTEST_GUILESS_MAIN(TestShellSecrets)
#include "test_shell_secrets.moc"
