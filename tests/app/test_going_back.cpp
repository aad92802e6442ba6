// Going back, and rehearsing it: what is missing is said before anything is done, and what was done stands where it belongs.

#include "models/store/sqlite_journal.h"
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace journal = holdpoint::journal;
namespace store = holdpoint::store;
using holdpoint::tests::Cli;
using holdpoint::tests::Said;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

const QByteArray shop = "# Shop\n\n## Step 1: Change\n\n```sh\necho new > state\n```\n\n## Step 2: Break\n\n```sh\nfalse\n```\n\n";

} // namespace

class TestGoingBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsGivenAgain();
    void aDatabaseIsNamedBefore();
    void aValueIsNamedBefore();
    void answersArePrepared();
    void whoDrivesHasTheValues();
    void whoNamesAWayHasChosenIt();
    void statusShowsTheWayBackByItself();
    void aWayBackThatFailsIsNotBegunAgain();
    void aWayBackThatFailsIsRehearsed();
    void whatIsNeverReachedIsTold();
    void aBreachIsRehearsed();

private:
    /// A release of this runbook that has failed at its second step.
    static QString failed(const Cli& cli, const QByteArray& runbook, const QStringList& more = {})
    {
        cli.write(QStringLiteral("r.md"), runbook);
        return cli.call(words("run r.md --json") + more).exit == 3 ? cli.newest() : QString();
    }
    /// Refused with one line, and nothing was kept.
    static void isRefused(const Cli& cli, const QStringList& call, const QByteArray& says)
    {
        const auto events = cli.record(cli.newest()).value(QStringLiteral("events")).toInt();
        const Said said = cli.call(call);
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.err.contains(says) && said.err.count('\n') == 1, said.err.constData());
        QCOMPARE(said.out, QByteArray());
        QCOMPARE(cli.record(cli.newest()).value(QStringLiteral("events")).toInt(), events);
        QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("new\n"));
    }
};

void TestGoingBack::aSecretIsGivenAgain()
{
    const Cli cli;
    const QString release = failed(cli, shop + "## Rollback\n\n```sh\necho \"old $TOKEN\" > state\n```\n", words("--set TOKEN=abcdef"));
    QVERIFY(!release.isEmpty());
    isRefused(cli, {QStringLiteral("rollback"), release}, "the value of TOKEN is a secret and was not kept; give it again with --set 'TOKEN=…'");
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("--set"), QStringLiteral("TOKEN=abcdef")}).exit, 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old abcdef\n"));
    QVERIFY(!cli.read(QStringLiteral("store.db")).contains("abcdef"));
}

void TestGoingBack::aDatabaseIsNamedBefore()
{
    const Cli cli;
    const QString release = failed(cli, shop + "## Rollback\n\n```sql\nSELECT 1;\n```\n\n```sh\necho old > state\n```\n");
    QVERIFY(!release.isEmpty());
    isRefused(cli, {QStringLiteral("rollback"), release}, "there is no address of the database, which the way back needs at L18 (line 18 of ");
    isRefused(cli, {QStringLiteral("rollback"), release}, "; give it with --set 'DATABASE_URL=postgresql://…'");
    cli.write(QStringLiteral("shop.db"), "");
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("--set"), QStringLiteral("DATABASE_URL=sqlite:") + cli.path(QStringLiteral("shop.db"))}).exit, 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));
}

void TestGoingBack::aValueIsNamedBefore()
{
    const Cli cli;
    const QString release = failed(cli, shop + "## Rollback\n\n```sh\necho <previous-version> > state\n```\n\n- [ ] <person> knows\n");
    QVERIFY(!release.isEmpty());
    isRefused(cli, {QStringLiteral("rollback"), release}, "there is no value for <previous-version>, which the way back needs at L18");
    isRefused(cli, {QStringLiteral("rollback"), release, QStringLiteral("--set"), QStringLiteral("previous-version")}, "--set takes NAME=VALUE");
    cli.write(QStringLiteral("a.json"), R"({"set": {"previous-version": "2.3.1"}, "otherwise": "yes"})");
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("--answers"), QStringLiteral("a.json")}).exit, 4);     // what a task names keeps nobody from going back
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("2.3.1\n"));
}

void TestGoingBack::answersArePrepared()
{
    const Cli cli;
    const QString release = failed(cli, shop + "## Rollback\n\n```sh\necho old > state\n```\n\n- [ ] The harbour knows\n");
    QVERIFY(!release.isEmpty());
    isRefused(cli, {QStringLiteral("rollback"), release, QStringLiteral("--answers"), QStringLiteral("nowhere.json")}, "nowhere.json: the answers file cannot be read");
    cli.write(QStringLiteral("a.json"), R"({"answers": {"99": "yes"}})");
    isRefused(cli, {QStringLiteral("rollback"), release, QStringLiteral("--answers"), QStringLiteral("a.json")}, "a.json: there is no item '99'");
    cli.write(QStringLiteral("a.json"), R"({"by": "Ann", "answers": {"21": "yes"}})");
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("--answers"), QStringLiteral("a.json")}).exit, 4);
}

/// Who only says that it is to go back has no need of a secret.
void TestGoingBack::whoDrivesHasTheValues()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Hang\n\n```sh\ntouch begun; sleep 300\n```\n\n## Rollback\n\n```sh\necho \"old $TOKEN\" > state\n```\n");
    QProcess driving;
    cli.begin(driving, words("run r.md --json --set TOKEN=abcdef"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(cli.path(QStringLiteral("begun"))), 20'000);
    QCOMPARE(cli.call({QStringLiteral("rollback"), cli.newest()}).exit, 4);
    QVERIFY(driving.waitForFinished(20'000));
    QCOMPARE(driving.exitCode(), 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old abcdef\n"));
}

/// The options are alternatives, too; the journal says by whom one was named, and nobody is asked for it again.
void TestGoingBack::whoNamesAWayHasChosenIt()
{
    const Cli cli;
    const QByteArray options = "## Rollback\n\n### Option A: the old state\n\n```sh\necho old > state\ntest -e allowed\n```\n\n### Option B: nothing at all\n\n```sh\nrm state\n```\n";
    const QString release = failed(cli, shop + options);
    QVERIFY(!release.isEmpty());
    isRefused(cli, {QStringLiteral("rollback"), release}, "there is more than one way back; name one: there are 'Option A: the old state' (line 17), 'Option B: nothing at all' (line 24)");
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("Option A"), QStringLiteral("--by"), QStringLiteral("Ann")}).exit, 3);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("Option B"), QStringLiteral("--by"), QStringLiteral("Bo")}).exit, 4);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("state"))));
    const auto journal = store::SqliteJournal::open(cli.path(QStringLiteral("store.db")).toStdString());
    const auto events = journal.value()->read(release.toStdString(), 0);
    std::string said;
    for (const journal::Event& event : *events) {
        if (const auto* back = std::get_if<journal::RollbackBegun>(&event.body)) said += event.actor + ": " + back->procedures.front() + '\n';
        QVERIFY2(!std::holds_alternative<journal::Answered>(event.body), "somebody was asked once more");
    }
    QCOMPARE(said, std::string("Ann: Option A: the old state\nBo: Option B: nothing at all\n"));
}

void TestGoingBack::statusShowsTheWayBackByItself()
{
    const Cli cli;
    const QString release = failed(cli, "# Shop\n\n## Step 1: Change\n\n```sh\ntrue\n```\n\n### Rollback\n\n```sh\ntrue\n```\n\n## Step 2: Break\n\n```sh\nfalse\n```\n\n## Step 3: Never\n\n```sh\ntrue\n```\n");
    QVERIFY(!release.isEmpty());
    QVERIFY(!cli.call({QStringLiteral("status"), release}).out.contains("Way back: "));
    QCOMPARE(cli.call({QStringLiteral("rollback"), release}).exit, 4);
    static const QRegularExpression times(QStringLiteral("  \\(20[^)]*\\)"));
    const QByteArray out = QString::fromUtf8(cli.call({QStringLiteral("status"), release}).out).remove(times).toUtf8();
    QVERIFY2(out.contains("\nChange  (line 3)\n  passed       L6  true\n\nBreak  (line 15)\n"), out.constData());
    QVERIFY2(out.contains("\nNever  (line 21)\n               L24  true\n\nWay back: Rollback  (line 9)\n  passed       L12  true\n"), out.constData());
}

/// What is offered is what can be done: who goes back already cannot begin to.
void TestGoingBack::aWayBackThatFailsIsNotBegunAgain()
{
    const Cli cli;
    const QString release = failed(cli, shop + "## Rollback\n\n```sh\nfalse\n```\n");
    const Said said = cli.call(words("rollback") + QStringList{release} + words("--reason broken"));
    QVERIFY2(said.exit == 3 && said.out.contains("answer with: holdpoint-cli decide ") && !said.out.contains("holdpoint-cli rollback"), QByteArray(said.out + said.err).constData());
}

void TestGoingBack::aWayBackThatFailsIsRehearsed()
{
    const Cli cli;
    QVERIFY(!failed(cli, shop + "## Rollback\n\n```sh\necho old > state\n```\n\n- [ ] The harbour knows\n").isEmpty());
    QCOMPARE(cli.call(words("rehearse r.md --fail 12")).exit, 4);
    const Said said = cli.call(words("rehearse r.md --fail 12 --fail L18"));
    QCOMPARE(said.exit, 3);
    QVERIFY2(said.out.contains("failed       L18  echo old > state") && said.out.contains("\nit cannot go on: a decision: failed"), said.out.constData());
    const Said task = cli.call(words("rehearse r.md --fail 12 --fail 21"));
    QCOMPARE(task.exit, 3);
    QVERIFY2(task.out.contains("passed       L18") && task.out.contains("failed       L21"), task.out.constData());
    QCOMPARE(cli.call(words("rehearse r.md --rollback Rollback")).exit, 0);
}

void TestGoingBack::whatIsNeverReachedIsTold()
{
    const Cli cli;
    QVERIFY(!failed(cli, shop + "## Step 3: Never\n\n```sh\ntrue\n```\n\n## Rollback\n\n```sh\ntrue\n```\n").isEmpty());
    const Said said = cli.call(words("rehearse r.md --fail 12 --fail 18"));
    QCOMPARE(said.exit, 4);
    QVERIFY2(said.out.contains("\nL18 was to go wrong and was never reached\n") && !said.out.contains("L12 was to"), said.out.constData());
    const QJsonObject json = QJsonDocument::fromJson(cli.call(words("rehearse r.md --json --fail 12 --fail 18")).out).object();
    QCOMPARE(json.value(QStringLiteral("unreached")).toArray(), QJsonArray{QStringLiteral("L18")});
}

/// A number is measured from a step on; what has to last is breached when it has.
void TestGoingBack::aBreachIsRehearsed()
{
    const Cli cli;
    cli.write(QStringLiteral("other.md"), "# Other\n\n## Step 1: Do\n\n```sh\ntrue\n```\n");
    QCOMPARE(cli.call(words("run other.md --json")).exit, 0);      // there is a store then
    cli.write(QStringLiteral("r.md"), "# Shop\n\n## Step 1: Change (2 minutes)\n\n```sh\necho new > state\n```\n\n## Step 2: Look (10 minutes)\n\n```sh\nsleep 600\n```\n\n"
                                      "## Limits\n\n| Metric | Limit | Action |\n|---|---|---|\n| p95 latency | > 50 ms for 1 minute | Roll back |\n\n## Rollback\n\n```sh\necho old > state\n```\n");
    Said said = cli.call({QStringLiteral("rehearse"), QStringLiteral("r.md"), QStringLiteral("--metric"), QStringLiteral("p95=61@Step 2"), QStringLiteral("--authorise-rollback")});
    QCOMPARE(said.exit, 4);
    QVERIFY2(said.out.contains("going back: p95 latency is as rehearsed (line 19), authorised by rehearsal") && said.out.contains("forward 00:03:00"), said.out.constData());
    said = cli.call({QStringLiteral("rehearse"), QStringLiteral("r.md"), QStringLiteral("--metric"), QStringLiteral("p95=61")});
    QCOMPARE(said.exit, 4);
    QVERIFY2(said.out.contains("going back: p95 latency is as rehearsed") && !said.out.contains("authorised"), said.out.constData());
    QCOMPARE(cli.call({QStringLiteral("rehearse"), QStringLiteral("r.md"), QStringLiteral("--metric"), QStringLiteral("p95=41")}).exit, 0);
    for (const char* wrong : {"p95", "=61", "p95=high", "disk=61", "p95=61@Step 9"}) QCOMPARE(cli.call({QStringLiteral("rehearse"), QStringLiteral("r.md"), QStringLiteral("--metric"), QString::fromUtf8(wrong)}).exit, 2);
}

QTEST_GUILESS_MAIN(TestGoingBack)
#include "test_going_back.moc"
