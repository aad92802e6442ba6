// A person at a terminal: what they are asked, what they may say, and what they are told when it means nothing.

#include "tests/support/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using holdpoint::tests::Cli;
using holdpoint::tests::Said;
using holdpoint::tests::Terminal;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

QJsonObject itemOf(const QJsonObject& record, const char* id)
{
    for (const QJsonValue& value : record.value(QStringLiteral("items")).toArray())
        if (value.toObject().value(QStringLiteral("id")).toString() == QLatin1String(id)) return value.toObject();
    return {};
}

} // namespace

class TestTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatMeanNothingAreTold();
    void aReasonIsAskedForAsItIsTyped();
    void whatFailedIsAskedAbout();
    void aGateThatWasRefusedIsNotRetried();
    void aHoldIsSaidAsASentence();
    void aWaitIsNoCommand();
    void aTaskNamesItsValue();
    void limitsAreForAPerson();
    void ctrlCSaysHowToGoOn();
    void ctrlCAtASecretPrompt();
    void theSystemMayEndIt_data();
    void theSystemMayEndIt();
};

void TestTerminal::wordsThatMeanNothingAreTold()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\ntouch gone\n```\n");
    Terminal terminal(cli, words("run r.md --drive step"));
    QVERIFY(terminal.shows("waits for the word to run: touch gone\n  [run / skip REASON / rollback] "));
    for (const char* nothing : {"jump", "yes", "retry", "runn", "42"}) {
        terminal.type(QByteArray(nothing) + '\n');
        QVERIFY2(terminal.shows(QByteArray("'") + nothing + "' is not understood here; the words are: run / skip REASON / rollback / hold REASON\n"), terminal.all().constData());
        QVERIFY(terminal.shows("[run / skip REASON / rollback] "));
    }
    terminal.type("run \n");
    QCOMPARE(terminal.end(), 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("gone"))));
    QCOMPARE(itemOf(cli.record(cli.newest()), "L6").value(QStringLiteral("answer")).toString(), QString());     // nothing of it was kept
}

void TestTerminal::aReasonIsAskedForAsItIsTyped()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n- [ ] Look\n\n```sh\nfalse\n```\n");
    Terminal terminal(cli, words("run r.md"));
    for (const char* word : {"skip", "accept"}) {
        QVERIFY(terminal.shows("[yes / no REASON] "));
        terminal.type(QByteArray(word) + '\n');
        QVERIFY2(terminal.shows(QByteArray("a reason is needed; type '") + word + " REASON'\n"), terminal.all().constData());
    }
    terminal.type("skip nobody is there\n");
    QVERIFY(terminal.shows("failed"));
    QVERIFY(terminal.shows("[retry / edit COMMAND / skip REASON / accept REASON / rollback [NAME] / abort] "));
    terminal.type("edit\n");
    QVERIFY(terminal.shows("type 'edit COMMAND'\n"));
    terminal.type("edit true\n");
    QCOMPARE(terminal.end(), 0);
    QVERIFY2(!terminal.all().contains("--reason"), terminal.all().constData());
    QCOMPARE(itemOf(cli.record(cli.newest()), "L5").value(QStringLiteral("reason")).toString(), QStringLiteral("nobody is there"));
}

void TestTerminal::whatFailedIsAskedAbout()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\n[ -e there ]\n```\n");
    Terminal terminal(cli, words("run r.md"));
    QVERIFY(terminal.shows("rollback [NAME] / abort] "));
    terminal.type("run\n");
    QVERIFY(terminal.shows("'run' is not understood here; the words are: retry / "));
    terminal.type("yes\n");
    QVERIFY(terminal.shows("so a tick changes nothing"));
    cli.write(QStringLiteral("there"), "");
    terminal.type("retry\n");
    QCOMPARE(terminal.end(), 0);
}

void TestTerminal::aGateThatWasRefusedIsNotRetried()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n- [ ] All is well\n");
    Terminal terminal(cli, words("run r.md"));
    QVERIFY(terminal.shows("[yes / no REASON] "));
    terminal.type("no\n");
    QVERIFY(terminal.shows("a no needs a reason, which is kept; type 'no REASON'\n"));
    terminal.type("no three lines differ\n");
    QVERIFY(terminal.shows("[yes / skip REASON / accept REASON / rollback [NAME] / abort] "));
    terminal.type("retry\n");
    QVERIFY(terminal.shows("'retry' is not understood here"));
    terminal.type("yes\n");
    QCOMPARE(terminal.end(), 0);
}

void TestTerminal::aHoldIsSaidAsASentence()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n- [ ] Look\n");
    Terminal terminal(cli, words("run r.md --by Ann"));
    QVERIFY(terminal.shows("[yes / no REASON] "));
    terminal.type("hold lunch\n");
    QVERIFY2(terminal.shows("waits for the word to go on, held by Ann: lunch\n  [go / rollback] "), terminal.all().constData());
    terminal.type("look\n");
    QVERIFY(terminal.shows("'look' is not understood here; the words are: go / rollback / hold REASON\n"));
    terminal.type("go\n");
    QVERIFY(terminal.shows("[yes / no REASON] "));
    terminal.type("yes\n");
    QCOMPARE(terminal.end(), 0);
}

void TestTerminal::aWaitIsNoCommand()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\nSoak for 1 second before you go on.\n\n```sh\ntrue\n```\n");
    const Said said = cli.call(words("run r.md"));
    QCOMPARE(said.exit, 0);
    QVERIFY2(said.out.contains("\nwaits 1 s: Soak for 1 second before you go on.   [L5]\n"), said.out.constData());
    QVERIFY(said.out.contains("\n$ true   [L8]\n") && !said.out.contains("$ Soak"));
}

void TestTerminal::aTaskNamesItsValue()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n- [ ] The ticket <ticket> is approved\n");
    Terminal terminal(cli, words("run r.md"));
    QVERIFY(terminal.shows("waits for a value for <ticket>\n  [the value] "));
    terminal.type("CHG-17\n");
    QVERIFY(terminal.shows("waits for a tick: The ticket CHG-17 is approved\n"));
    terminal.type("yes\n");
    QCOMPARE(terminal.end(), 0);
    QVERIFY(terminal.all().contains("passed       L5  The ticket CHG-17 is approved"));
    QVERIFY(cli.call({QStringLiteral("status"), cli.newest()}).out.contains("L5  The ticket CHG-17 is approved"));
}

void TestTerminal::limitsAreForAPerson()
{
    const Cli cli;
    const QByteArray table = "\n| Metric | Limit | Action |\n|---|---|---|\n| Error rate | > 5% for 1 minute | Roll back |\n";
    const QByteArray step = "# R\n\n## Step 1: Go\n\n```sh\ntrue\n```\n";
    cli.write(QStringLiteral("none.md"), step);
    cli.write(QStringLiteral("one.md"), step + table);
    cli.write(QStringLiteral("two.md"), step + table + "| Response time p95 | > 500 ms for 2 minutes | Roll back |\n| Response time p95 | > 200 ms | Page on-call |\n");
    QVERIFY(!cli.call(words("run none.md")).out.contains("watch"));
    const Said one = cli.call(words("run one.md")), two = cli.call(words("run two.md"));
    QVERIFY2(one.out.contains("\n1 limit says when to roll back (line 11), and no source measures it: a person has to, and says what they see with 'see', or 'rollback'\n"), one.out.constData());
    QVERIFY2(two.out.contains("\n2 limits say when to roll back (lines 11, 12), and no source measures them: a person has to, and says what they see with 'see', or 'rollback'\n"), two.out.constData());
    QCOMPARE(cli.call(words("run two.md --json")).out.count('\n'), 1);
}

void TestTerminal::ctrlCSaysHowToGoOn()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\nuntil [ -e on ]; do sleep 0.05; done; echo \"$TOKEN\" > told\n```\n");
    Terminal terminal(cli, words("run r.md --set TOKEN=abcdef"));
    QVERIFY(terminal.shows("[L6]\n"));
    terminal.type("\x03");
    const QByteArray release = cli.newest().toUtf8();
    QVERIFY2(terminal.shows("holdpoint-cli: ended by Ctrl-C; L6 (until [ -e on ]; do sleep 0.05; done; echo \"$TOKEN\" > told) still runs; go on with: holdpoint-cli resume " + release
                            + " --set 'TOKEN=…' --store sqlite:" + cli.path(QStringLiteral("store.db")).toUtf8() + "\n"), terminal.all().constData());
    QCOMPARE(terminal.end(), -SIGINT);
    cli.write(QStringLiteral("on"), "");
    QCOMPARE(cli.call({QStringLiteral("resume"), QString::fromUtf8(release), QStringLiteral("--set"), QStringLiteral("TOKEN=abcdef")}).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("told")), QByteArray("abcdef\n"));
    QCOMPARE(itemOf(cli.record(QString::fromUtf8(release)), "L6").value(QStringLiteral("attempts")).toInt(), 1);
}

void TestTerminal::ctrlCAtASecretPrompt()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Ask\n\n```sh {interactive=true}\nread -s -p 'Password: ' a; unset a\n```\n");
    Terminal terminal(cli, words("run r.md"));
    QVERIFY(terminal.shows("[it is not kept] "));
    QVERIFY(!terminal.echoes());
    terminal.type("\x03");
    QVERIFY(terminal.shows("L6 (read -s -p 'Password: ' a; unset a) still runs"));
    QCOMPARE(terminal.end(), -SIGINT);
    QVERIFY(terminal.echoes());
    QCOMPARE(cli.call({QStringLiteral("rollback"), cli.newest()}).exit, 2);      // there is none; the command is ended with the folder's runner
    QCOMPARE(cli.call({QStringLiteral("decide"), cli.newest(), QStringLiteral("abort")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), cli.newest()}).exit, 5);
}

void TestTerminal::theSystemMayEndIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("SIGTERM") << SIGTERM << QByteArray("holdpoint-cli: ended by SIGTERM; L6 (until [ -e on ]; do sleep 0.05; done) still runs; go on with: holdpoint-cli resume ");
    QTest::newRow("SIGINT") << SIGINT << QByteArray("holdpoint-cli: ended by Ctrl-C; L6 (until [ -e on ]; do sleep 0.05; done) still runs; go on with: holdpoint-cli resume ");
}

/// Where nobody sits, too: in a script or a service.
void TestTerminal::theSystemMayEndIt()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, said);
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\nuntil [ -e on ]; do sleep 0.05; done\n```\n");
    QProcess driving;
    cli.begin(driving, words("run r.md --json"));
    QTRY_VERIFY_WITH_TIMEOUT(itemOf(cli.record(cli.newest()), "L6").value(QStringLiteral("state")).toString() == QStringLiteral("running"), 20'000);
    ::kill(static_cast<pid_t>(driving.processId()), signal);
    QVERIFY(driving.waitForFinished(20'000));
    QVERIFY(driving.exitStatus() == QProcess::CrashExit);
    QCOMPARE(driving.exitCode(), signal);
    const QByteArray err = driving.readAllStandardError();
    QVERIFY2(err.startsWith(said) && err.count('\n') == 1, err.constData());
    QCOMPARE(driving.readAllStandardOutput(), QByteArray());
    cli.write(QStringLiteral("on"), "");
    QCOMPARE(cli.call({QStringLiteral("resume"), cli.newest()}).exit, 0);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "test_terminal.moc"
