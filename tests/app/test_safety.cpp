// What a release manager must be able to rely on: secrets that are nowhere, values that are no shell, decisions that leave a trace.

#include "tests/support/terminal.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using holdpoint::tests::Cli;
using holdpoint::tests::Said;
using holdpoint::tests::Terminal;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

/// The first file below a folder that holds these bytes; empty: there is none.
QString holderOf(const QString& folder, const QByteArray& bytes)
{
    for (QDirIterator at(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) return file.fileName();
    }
    return {};
}

QJsonObject itemOf(const QJsonObject& record, const char* id)
{
    for (const QJsonValue& value : record.value(QStringLiteral("items")).toArray())
        if (value.toObject().value(QStringLiteral("id")).toString() == QLatin1String(id)) return value.toObject();
    return {};
}

QString outcomeOf(const QJsonObject& record, const char* id) { return itemOf(record, id).value(QStringLiteral("outcome")).toString(); }

QByteArray shell(const char* text, const char* more = "") { return QByteArray("```sh ") + more + "\n" + text + "\n```\n\n"; }

} // namespace

class TestSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNowhere();
    void secretTypedAtAPromptIsNowhere();
    void aCapturedOutputIsAValue();
    void rawIsShownBeforeItRuns();
    void namesThatNothingUses_data();
    void namesThatNothingUses();
    void anEmptyValueIsMeant();
    void allThatIsMissingIsSaid();
    void aBackupThatFailedHasFailed();
    void aNoStays();
    void aSignOffWaitsForItsTurn();
    void onlyAWayOfTheChoiceIsTaken();
    void whatIsDoneGoesBackByName();
    void whatTheAuthorWroteForTheFailure();
    void aSecondReleaseIsMeant();
    void aFloodIsBounded();
    void theLastLineNamesWhatHelps();
    void statusShowsWhoAndWhen();
};

void TestSafety::secretsAreNowhere()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo \"the pw is $DB_PASSWORD\"\nexport CONN=\"postgres://u:$DB_PASSWORD@h/db\"\necho \"$CONN\"\nlogin <api-key>")
        + shell("printf S3cr3t; sleep 0.2; echo Horse\nls \"/nowhere/$DB_PASSWORD\"; set -x; : $DB_PASSWORD; set +x\necho \"${#CONN}\" > length"));
    cli.write(QStringLiteral("login"), "#!/bin/sh\necho \"key $1 of postgres\"; test ${#1} = 16\n");
    QVERIFY(QFile::setPermissions(cli.path(QStringLiteral("login")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(cli.folder().toUtf8() + ':' + path));
    const Said said = cli.call({QStringLiteral("run"), QStringLiteral("r.md"), QStringLiteral("--set"), QStringLiteral("DB_PASSWORD=S3cr3tHorse"), QStringLiteral("--set"), QStringLiteral("api-key=it's a k3y $HOME")});
    qputenv("PATH", path);
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QCOMPARE(cli.read(QStringLiteral("length")), QByteArray("29\n"));        // and the next command had it
    QVERIFY2(said.out.contains("the pw is •••") && said.out.contains("postgres://u:•••@h/db") && said.out.contains("key ••• of postgres"), said.out.constData());
    for (const char* secret : {"S3cr3tHorse", "a k3y"}) {
        QVERIFY(!said.out.contains(secret) && !said.err.contains(secret));
        QVERIFY2(holderOf(cli.folder(), secret).isEmpty(), qPrintable(holderOf(cli.folder(), secret)));
    }
    QVERIFY(!holderOf(cli.folder(), "the pw is •••").isEmpty());      // the search finds what is there
}

void TestSafety::secretTypedAtAPromptIsNowhere()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("read -s -p 'Password: ' pw; echo; echo \"it is $pw in postgres://u:$pw@h/db\"; URL=\"http://h/?p=$pw\"", "{interactive=true}") + shell("[[ -v URL ]] || echo again nothing"));
    cli.write(QStringLiteral("a.json"), R"({"answers": {"L6": {"type": {"Password": "S3cr3tHorse"}}}})");
    const Said said = cli.call(words("run r.md --answers a.json"));
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QVERIFY2(said.out.contains("it is ••• in postgres://u:•••@h/db") && said.out.contains("again nothing"), said.out.constData());
    QVERIFY(QFile::remove(cli.path(QStringLiteral("a.json"))));
    QVERIFY2(holderOf(cli.folder(), "S3cr3tHorse").isEmpty(), qPrintable(holderOf(cli.folder(), "S3cr3tHorse")));
}

/// And it needs no --set: the step before makes it.
void TestSafety::aCapturedOutputIsAValue()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo '1.0; touch pwned; echo $(touch pwned)'", "{capture=rows}") + shell("echo deploying <rows> now; echo \"<rows>\" > said", "{raw=rows}"));
    const Said said = cli.call(words("run r.md"));
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("pwned"))));
    QCOMPARE(cli.read(QStringLiteral("said")), QByteArray("1.0; touch pwned; echo $(touch pwned)\n"));
    QVERIFY2(said.out.contains("$ echo deploying '1.0; touch pwned; echo $(touch pwned)' now; "), said.out.constData());
}

void TestSafety::rawIsShownBeforeItRuns()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("printf '%s.' <flags> > said", "{raw=flags}"));
    const Said said = cli.call({QStringLiteral("run"), QStringLiteral("r.md"), QStringLiteral("--set"), QStringLiteral("flags=-n shop")});
    QCOMPARE(said.exit, 3);
    QVERIFY2(said.out.contains("waits for the word to run: printf '%s.' -n shop > said"), said.out.constData());
    QCOMPARE(cli.call({QStringLiteral("go"), cli.newest()}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), cli.newest()}).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("said")), QByteArray("-n.shop."));
}

void TestSafety::namesThatNothingUses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("swapped") << QStringLiteral("VERSOIN=2.0") << QByteArray("nothing in the runbook uses 'VERSOIN', but there is VERSION;");
    QTest::newRow("swapped, with a default") << QStringLiteral("TARGTE=staging") << QByteArray("nothing in the runbook uses 'TARGTE', but there is TARGET;");
    QTest::newRow("another case") << QStringLiteral("ENV=prod") << QByteArray("but there is env;");
    QTest::newRow("nothing like it") << QStringLiteral("colour=red") << QByteArray("nothing in the runbook uses 'colour'; ");
}

void TestSafety::namesThatNothingUses()
{
    QFETCH(const QString, given);
    QFETCH(const QByteArray, says);
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo \"${VERSION:-1.0} to ${TARGET:-production}\" <env> > done"));
    const Said said = cli.call({QStringLiteral("run"), QStringLiteral("r.md"), QStringLiteral("--set"), QStringLiteral("env=x"), QStringLiteral("--set"), given});
    QCOMPARE(said.exit, 2);
    QVERIFY2(said.err.contains(says) && said.err.count('\n') == 1, said.err.constData());
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("done"))) && !QFile::exists(cli.path(QStringLiteral("store.db"))));
    QCOMPARE(cli.call(words("run r.md --set env=x --set VERSION=2 --set TARGET=staging")).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("done")), QByteArray("2 to staging x\n"));
}

void TestSafety::anEmptyValueIsMeant()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo rm -rf /srv/shop/<release> > said"));
    const Said said = cli.call(words("run r.md --set release="));
    QCOMPARE(said.exit, 2);
    QVERIFY2(said.err.contains("the value of release is empty") && said.err.contains("--set-empty 'release'"), said.err.constData());
    QCOMPARE(cli.call(words("run r.md --set release=…")).exit, 2);
    QCOMPARE(cli.call(words("run r.md --set-empty release")).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("said")), QByteArray("rm -rf /srv/shop/\n"));
}

void TestSafety::allThatIsMissingIsSaid()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo <ticket> <env>\necho $SHOP_TARGET"));
    const Said said = cli.call(words("run r.md"));
    QCOMPARE(said.exit, 2);
    QVERIFY2(said.err.contains("--set 'ticket=…'") && said.err.contains("--set 'env=…'") && said.err.contains("--set 'SHOP_TARGET=…'") && said.err.count('\n') == 1, said.err.constData());
}

void TestSafety::aBackupThatFailedHasFailed()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("sh -c 'echo partial; exit 1' > backup_1.sql") + shell("touch migrated") + "## Rollback\n\n" + shell("cat < backup_1.sql"));
    QCOMPARE(cli.call(words("run r.md")).exit, 3);
    const QString release = cli.newest();
    QCOMPARE(outcomeOf(cli.record(release), "L6"), QStringLiteral("failed"));
    QCOMPARE(cli.call({QStringLiteral("go"), release}).exit, 2);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 3);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("migrated"))));
}

/// A no needs a reason, and is there for ever, whatever is said afterwards.
void TestSafety::aNoStays()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n- [ ] The ticket is approved\n");
    QCOMPARE(cli.call(words("run r.md")).exit, 3);
    const QString release = cli.newest();
    const Said bare = cli.call({QStringLiteral("tick"), release, QStringLiteral("L5"), QStringLiteral("--no")});
    QVERIFY2(bare.exit == 2 && bare.err.contains("a no needs a reason"), bare.err.constData());
    for (const char* word : {"clear", "x", "met"}) QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("L5"), QStringLiteral("--value"), QString::fromUtf8(word)}).exit, 2);
    QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("L5"), QStringLiteral("--no"), QStringLiteral("--reason"), QStringLiteral("ticket missing"), QStringLiteral("--by"), QStringLiteral("bo")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 3);
    QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("L5"), QStringLiteral("--by"), QStringLiteral("ann"), QStringLiteral("--value"), QStringLiteral("erledigt")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 0);
    const QJsonArray all = itemOf(cli.record(release), "L5").value(QStringLiteral("said")).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].toObject().value(QStringLiteral("what")).toString(), QStringLiteral("no"));
    QCOMPARE(all[0].toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("ticket missing"));
    const Said status = cli.call({QStringLiteral("status"), release});
    QVERIFY2(status.out.contains("  no by bo: ticket missing\n") && status.out.contains("  erledigt by ann\n"), status.out.constData());
}

void TestSafety::aSignOffWaitsForItsTurn()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n- [ ] First task\n\n" + shell("echo cmd") + "## Sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| DBA | | |\n");
    QCOMPARE(cli.call(words("run r.md")).exit, 3);
    const QString release = cli.newest();
    const Said early = cli.call({QStringLiteral("tick"), release, QStringLiteral("DBA")});
    QVERIFY2(early.exit == 2 && early.err.contains("is a sign-off whose turn has not come") && early.err.count('\n') == 1, early.err.constData());
    const Said command = cli.call({QStringLiteral("tick"), release, QStringLiteral("L8")});
    QVERIFY2(command.exit == 2 && command.err.contains("is a command that has not run"), command.err.constData());
    QCOMPARE(cli.call({QStringLiteral("tick"), release}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 3);
    QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("DBA"), QStringLiteral("--by"), QStringLiteral("eve")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 0);
}

void TestSafety::onlyAWayOfTheChoiceIsTaken()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n**Option 1**\n\n" + shell("touch one--slot-2") + "**Option 2**\n\n" + shell("touch two--slot-1") + "## Sign-off\n\n- [ ] **DBA**: all good\n");
    Terminal terminal(cli, words("run r.md"));
    QVERIFY(terminal.shows("waits for a choice: "));
    for (const char* nothing : {"1", "2", "DBA", "slot-1", "yes"}) {
        terminal.type(QByteArray(nothing) + '\n');
        QVERIFY2(terminal.shows(QByteArray("'") + nothing + "' is none of the ways; type the id of one: L8 (Option 1: touch one--slot-2) or L14 (Option 2: touch two--slot-1)\n"), terminal.all().constData());
    }
    QVERIFY(itemOf(cli.record(cli.newest()), "L19").value(QStringLiteral("answer")).toString().isEmpty());
    terminal.type("L8\n");
    QVERIFY(terminal.shows("go or no-go"));
    terminal.type("yes\n");
    QVERIFY(terminal.shows("'yes' can be meant both ways at L"));
    terminal.type("go\n");
    QVERIFY(terminal.shows("waits for an approval by DBA"));
    QVERIFY(QFile::exists(cli.path(QStringLiteral("one--slot-2"))) && !QFile::exists(cli.path(QStringLiteral("two--slot-1"))));
    terminal.type("yes\n");
    QCOMPARE(terminal.end(), 0);
}

void TestSafety::whatIsDoneGoesBackByName()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo new > state") + "## Rollback\n\n" + shell("echo old > state"));
    QCOMPARE(cli.call(words("run r.md")).exit, 0);
    const QString first = cli.newest();
    const Said bare = cli.call({QStringLiteral("rollback"), first, QStringLiteral("--reason"), QStringLiteral("p95 is high")});
    QVERIFY2(bare.exit == 2 && bare.err.contains("name the way: 'Rollback'"), bare.err.constData());
    const QStringList back = {QStringLiteral("rollback"), first, QStringLiteral("Rollback"), QStringLiteral("--reason"), QStringLiteral("p95 is high")};
    const Said said = cli.call(back);
    QVERIFY2(said.exit == 4, QByteArray(said.out + said.err).constData());
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));
    QCOMPARE(cli.record(first).value(QStringLiteral("state")).toString(), QStringLiteral("rolled-back"));
    QCOMPARE(cli.call({QStringLiteral("report"), first, QStringLiteral("-o"), QStringLiteral("out")}).exit, 0);
    QVERIFY(cli.read(QStringLiteral("out/") + first + QStringLiteral(".html")).contains("it was taken back when it had been done for"));
    QVERIFY(cli.record(first).value(QStringLiteral("oddities")).toArray().isEmpty());
    QCOMPARE(cli.call(back).exit, 2);       // once
    // What was released later stands on this one.
    QCOMPARE(cli.call(words("run r.md")).exit, 0);
    const QString second = cli.newest();
    QCOMPARE(cli.call(words("run r.md")).exit, 0);
    const Said under = cli.call({QStringLiteral("rollback"), second, QStringLiteral("Rollback")});
    QVERIFY2(under.exit == 2 && under.err.contains(QByteArray(cli.newest().toUtf8() + " was begun in the same folder")), under.err.constData());
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("new\n"));
}

void TestSafety::whatTheAuthorWroteForTheFailure()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Migrate\n\n" + shell("[ -e mended ]") + "**If the migration fails:**\n\n" + shell("touch mended; echo unmigrated") + "## Step 2: Switch\n\n" + shell("touch switched"));
    const Said said = cli.call(words("run r.md"));
    QCOMPARE(said.exit, 3);
    QVERIFY2(said.out.contains("for this the runbook has L12 (touch mended; echo unmigrated): 'run L12'"), said.out.constData());
    const QString release = cli.newest();
    QVERIFY(cli.call({QStringLiteral("status"), release}).out.contains("for this the runbook has L12 (touch mended"));
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("mended"))));
    QCOMPARE(cli.call({QStringLiteral("decide"), release, QStringLiteral("run"), QStringLiteral("L18")}).exit, 2);     // it does not stand by
    QCOMPARE(cli.call({QStringLiteral("decide"), release, QStringLiteral("run"), QStringLiteral("L12")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 3);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("mended"))) && !QFile::exists(cli.path(QStringLiteral("switched"))));
    QCOMPARE(outcomeOf(cli.record(release), "L12"), QStringLiteral("passed"));
    QCOMPARE(cli.call({QStringLiteral("decide"), release, QStringLiteral("retry")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("switched"))));
}

void TestSafety::aSecondReleaseIsMeant()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n- [ ] Look\n");
    QCOMPARE(cli.call(words("run r.md")).exit, 3);
    const QString first = cli.newest();
    const Said second = cli.call(words("run r.md"));
    QCOMPARE(second.exit, 2);
    QVERIFY2(second.err.contains(QByteArray("release " + first.toUtf8() + " of this runbook is under way in this folder; go on with 'holdpoint-cli resume " + first.toUtf8() + " --store ")) && second.err.count('\n') == 1, second.err.constData());
    QCOMPARE(cli.newest(), first);
    QCOMPARE(cli.call(words("run r.md --again")).exit, 3);
    QVERIFY(cli.newest() != first);
}

void TestSafety::aFloodIsBounded()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("yes spam | head -c 30000000; echo the end", "{output-limit=200K}") + "Expected: output contains \"ham\"\n");
    const Said said = cli.call(words("run r.md"));
    QCOMPARE(said.exit, 3);     // whether there was ham nobody knows
    QVERIFY2(said.out.contains("bytes of its output were left out"), said.out.right(2000).constData());
    const QJsonObject item = itemOf(cli.record(cli.newest()), "L6");
    QCOMPARE(item.value(QStringLiteral("outcome")).toString(), QStringLiteral("inconclusive"));
    QVERIFY(item.value(QStringLiteral("end")).toObject().value(QStringLiteral("output_dropped")).toDouble() > 29'000'000);
    QFile output(item.value(QStringLiteral("end")).toObject().value(QStringLiteral("output_file")).toString());
    QVERIFY(output.open(QIODevice::ReadOnly) && output.size() < 210'000);
    const QByteArray kept = output.readAll();
    QVERIFY(kept.startsWith("spam\nspam\n") && kept.endsWith("spam\nthe end\n") && kept.contains("bytes of the output were left out here"));
    QCOMPARE(cli.call(words("run r.md --again --output-limit 12x")).exit, 2);
}

void TestSafety::theLastLineNamesWhatHelps()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n- [ ] Look\n\n" + shell("false"));
    const Said held = cli.call(words("run r.md"));
    const QString release = cli.newest();
    const QByteArray store = " --store sqlite:" + cli.path(QStringLiteral("store.db")).toUtf8();
    QVERIFY2(held.out.contains(QByteArray("\nanswer with: holdpoint-cli tick " + release.toUtf8() + " L5" + store + ", or: ")) && held.out.endsWith(QByteArray("\ngo on with: holdpoint-cli resume " + release.toUtf8() + store + '\n')), held.out.constData());
    QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("L5")}).exit, 0);
    const Said failed = cli.call({QStringLiteral("resume"), release});
    QVERIFY2(failed.out.contains(QByteArray("\nanswer with: holdpoint-cli decide " + release.toUtf8() + " retry L8" + store)), failed.out.constData());
    QCOMPARE(cli.call({QStringLiteral("decide"), release, QStringLiteral("abort")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 5);
    const Said over = cli.call({QStringLiteral("go"), release});
    QVERIFY2(over.err.contains("the release is over (aborted)"), over.err.constData());
    const Said unknown = cli.call(words("go nowhere"));
    QVERIFY2(unknown.err.contains(QByteArray("'holdpoint-cli status" + store + "' lists")), unknown.err.constData());
}

void TestSafety::statusShowsWhoAndWhen()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Deploy\n\n" + shell("echo 1 >> g.log\necho 2 >> g.log\necho 3 >> g.log") + "- [ ] Look\n\n## Rollback\n\n" + shell("cat g.log"));
    QCOMPARE(cli.call(words("run r.md --by ann")).exit, 3);
    const QString release = cli.newest();
    QCOMPARE(cli.call({QStringLiteral("note"), release, QStringLiteral("the load is high")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("handover"), release, QStringLiteral("Bo Lund")}).exit, 0);
    const QByteArray text = cli.call({QStringLiteral("status"), release}).out;
    QVERIFY2(text.contains("\nresponsible: Bo Lund; started 20") && text.contains(": the load is high\n") && text.contains("handed over to Bo Lund"), text.constData());
    QVERIFY2(text.count("file: ") <= 1, text.constData());
}

QTEST_GUILESS_MAIN(TestSafety)
#include "test_safety.moc"
