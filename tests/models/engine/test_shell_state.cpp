// What one block does to its shell, the next one finds, as in one terminal; and whatever a block does, the next one works.

#include "tests/support/jobs.h"

#include <QTest>

using holdpoint::engine::JobEnd;
using holdpoint::tests::Jobs;

class TestShellState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesOn_data();
    void carriesOn();
    void survives_data();
    void survives();
    void shellsAreApart();
    void variablesOfTheRelease();
    void directoryIsReported();
};

void TestShellState::carriesOn_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("seen");
    const auto row = [](const char* name, const char* first, const char* then, const char* seen) { QTest::newRow(name) << QByteArray(first) << QByteArray(then) << QByteArray(seen); };
    row("directory", "mkdir -p a/b; cd a/b", "pwd | sed 's|.*/a|a|'", "a/b");
    row("directory with blanks", "mkdir -p 'a b\tc'; cd 'a b\tc'", "basename \"$PWD\"", "a b\tc");
    row("old directory", "mkdir -p x; cd x; cd ..", "cd - >/dev/null; basename \"$PWD\"", "x");
    row("exported variable", "export COLOUR=red", "bash -c 'echo $COLOUR'", "red");
    row("unexported variable", "COLOUR=red", "echo $COLOUR; bash -c 'echo -$COLOUR'", "red\n-");
    row("variable of many lines", "TEXT=$'one\\ntwo \"three\" $four'", "printf '%s' \"$TEXT\"", "one\ntwo \"three\" $four");
    row("array", "list=(a 'b c' d)", "echo ${#list[@]} \"${list[1]}\"", "3 b c");
    row("associative array", "declare -A map=([x]=1 [y]='2 3')", "echo \"${map[y]}\"", "2 3");
    row("integer", "declare -i n=4", "n=n+1; echo $n", "5");
    row("readonly", "readonly fixed=1", "(fixed=2) 2>/dev/null; echo $fixed", "1");
    row("removed variable", "gone=1; unset gone", "echo ${gone-none}", "none");
    row("function", "greet() { echo \"hello $1\"; }", "greet you", "hello you");
    row("exported function", "f() { echo from f; }; export -f f", "bash -c f", "from f");
    row("function with a here-document", "f() { cat <<E\nin $1\nE\n}", "f there", "in there");
    row("removed function", "f() { :; }; unset -f f", "type -t f || echo none", "none");
    row("alias", "alias hi='echo hello'", "hi", "hello");
    row("words are parted elsewhere", "set -e; IFS=_", "echo on", "on");
    row("errexit", "set -e", "false; echo not reached", "");
    row("nounset", "set -u", "echo ${nothing-ok}; echo $nothing; echo not reached", "ok\n/");
    row("pipefail", "set -o pipefail", "false | true; echo $?", "1");
    row("noclobber", "set -C", "echo a > kept; (echo b > kept) 2>/dev/null; cat kept", "a");
    row("shopt", "shopt -s nullglob", "echo none*of*these", "");
    row("extglob in a function", "shopt -s extglob\nf() { case $1 in @(a|b)) echo ab;; esac; }", "f b", "ab");
    row("umask", "umask 027", "umask", "0027");
    row("ERR trap", "trap 'echo failed' ERR", "false; echo on", "failed\non");
    row("virtual environment", "mkdir -p v/bin; printf 'deactivate() { PATH=$old; unset old; echo off; }\\nold=$PATH; PATH=%s:$PATH\\n' \"$PWD/v/bin\" > v/bin/activate; source v/bin/activate",
        "echo ${PATH%%/v/bin*} | grep -c /; deactivate; echo ${old-none}", "1\noff\nnone");
    row("positional parameters are its own", "set -- a b", "echo $#", "0");
}

void TestShellState::carriesOn()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, seen);
    Jobs jobs;
    QCOMPARE(jobs.run(first.toStdString()).stateLost, std::string());
    const std::string printed = jobs.printed(then.toStdString());
    // "ok\n/…": what bash says about an unset variable begins with the block's path.
    if (seen.endsWith('/')) QVERIFY2(QByteArray::fromStdString(printed).startsWith(seen) && printed.find("not reached") == std::string::npos, printed.c_str());
    else QCOMPARE(QByteArray::fromStdString(printed), seen);
}

void TestShellState::survives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char* name, const char* text, int code, bool lost = false, JobEnd::How how = JobEnd::How::Exited) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(how) << code << lost;
    };
    row("nothing", "", 0);
    row("true", "true", 0);
    row("false", "false", 1);
    row("exit", "exit 3", 3);
    row("exit in a function", "f() { exit 4; }; f", 4);
    row("exit in a subshell", "(exit 5)", 5);
    row("return", "return 6", 6);
    row("failing with errexit", "set -e; false; true", 1);
    row("unset with nounset", "set -u; echo $nothing", 1);
    row("exec", "exec true", 0, true);
    row("exec that fails", "exec /does/not/exist", 127);
    row("not found", "no-such-program", 127);
    row("not executable", "/dev/null", 126);
    row("syntax error", "if then fi", 2);
    row("unclosed quote", "echo 'unclosed", 2);
    row("killed", "kill -9 $$", 9, true, JobEnd::How::Signalled);
    row("killed by TERM", "kill -TERM $$", 15, false, JobEnd::How::Signalled);
    row("a child is killed", "bash -c 'kill -9 $$'", 137);
    row("printf is a function", "printf() { exit 9; }; echo() { exit 9; }; true", 0);
    row("cd is a function", "cd() { exit 9; }; pwd() { exit 9; }; set() { exit 9; }; true", 0);
    row("declare is a function", "declare() { exit 9; }; trap() { exit 9; }; source() { exit 9; }; exit() { builtin exit 9; }; true", 0);
    row("its own EXIT trap", "trap 'echo bye' EXIT; true", 0);
    row("its own EXIT trap, and exit", "trap 'echo bye' EXIT; exit 2", 2, true);
    row("closed output", "exec >&- 2>&-; true", 0);
    row("background child", "sleep 0.01 & true", 0);
    row("pipe that breaks", "yes | head -1 >/dev/null", 0);
    row("no input", "read line; echo $?", 0);
    row("last of a pipe", "true | false", 1);
}

void TestShellState::survives()
{
    QFETCH(QByteArray, text);
    QFETCH(int, how);
    QFETCH(int, code);
    QFETCH(bool, lost);
    Jobs jobs;
    static_cast<void>(jobs.run("kept=yes; mkdir -p sub; cd sub"));
    const JobEnd end = jobs.run(text.toStdString());
    QCOMPARE(static_cast<int>(end.how), how);
    QCOMPARE(end.code, code);
    QVERIFY2(end.stateLost.empty() != lost, end.stateLost.c_str());
    // Whatever it was: the next block works, and finds what was there before.
    QCOMPARE(jobs.printed("builtin set +eu; builtin unset -f printf echo cd pwd set declare trap source exit; builtin echo $kept ${PWD##*/}"), std::string("yes sub"));
}

void TestShellState::shellsAreApart()
{
    Jobs jobs;
    static_cast<void>(jobs.run("where=staging; cd /", "staging"));
    QCOMPARE(jobs.printed("echo ${where-none}", "production"), std::string("none"));
    QCOMPARE(jobs.printed("echo $where $PWD", "staging"), std::string("staging /"));
}

void TestShellState::variablesOfTheRelease()
{
    Jobs jobs;
    auto job = jobs.job("bash -c 'printf %s \"$WORD\"'");
    job.variables = {{"WORD", "it's \"here\"\n$HOME"}};
    jobs.runner().start(job);
    static_cast<void>(jobs.end(job.id));
    QCOMPARE(jobs.output(job.id), std::string("it's \"here\"\n$HOME"));
}

void TestShellState::directoryIsReported()
{
    Jobs jobs;
    QCOMPARE(jobs.run("mkdir -p down; cd down").directory, jobs.folder() + "/down");
    QCOMPARE(jobs.run("rmdir ../down").directory, jobs.folder() + "/down");
    const JobEnd end = jobs.run("true");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    QVERIFY2(end.problem.find("down") != std::string::npos, end.problem.c_str());
}

QTEST_GUILESS_MAIN(TestShellState)
#include "test_shell_state.moc"
