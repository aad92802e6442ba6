// The real program drives real releases: the sample from start to end and back, from a second terminal, through faults.

#include "tests/support/cli.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/mount.h>

using holdpoint::tests::Cli;
using holdpoint::tests::Said;

namespace {

QString sample() { return QStringLiteral(HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md"); }
QString answers() { return QStringLiteral(HOLDPOINT_SOURCE_DIR "/resources/sample/answers.json"); }
QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

QJsonObject lastLine(const QByteArray& out)
{
    const QList<QByteArray> lines = out.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.last()).object();
}

QJsonObject itemOf(const QJsonObject& record, const char* id)
{
    for (const QJsonValue& value : record.value(QStringLiteral("items")).toArray())
        if (value.toObject().value(QStringLiteral("id")).toString() == QLatin1String(id)) return value.toObject();
    return {};
}

QString outcomeOf(const QJsonObject& record, const char* id) { return itemOf(record, id).value(QStringLiteral("outcome")).toString(); }

} // namespace

class TestRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleToItsEnd();
    void sampleFailsAndGoesBack();
    void sampleBreachesItsLimit();
    void heldAndResumed();
    void secondTerminal();
    void promptsAreAnswered();
    void whatWasRefusedIsNotDone();
    void anythingElsePassesNoGate();
    void backupIsWhatIsRestored();
    void backupThatWasNotMadeFails();
    void stepsSideBySide();
    void fileIsInstalled();
    void windowKeepsItFromBeginning();
    void hugeOutputIsKeptPieceByPiece();
    void fullDisk();
    void storeThatMayOnlyBeRead();
};

void TestRelease::sampleToItsEnd()
{
    const Cli cli;
    const Said said = cli.call({QStringLiteral("run"), sample(), QStringLiteral("--answers"), answers(), QStringLiteral("--json")});
    QVERIFY2(said.exit == 0, said.err.constData());
    QCOMPARE(said.out.count('\n'), 1);
    const QJsonObject end = lastLine(said.out);
    QCOMPARE(end.value(QStringLiteral("state")).toString(), QStringLiteral("done"));
    QVERIFY(end.value(QStringLiteral("waiting_for")).isNull());
    QCOMPARE(end.keys(), (QStringList{QStringLiteral("release"), QStringLiteral("state"), QStringLiteral("waiting_for")}));
    QCOMPARE(cli.read(QStringLiteral("site/current/health")), QByteArray("200 OK\n"));
    const QJsonObject record = cli.record(cli.newest());
    QVERIFY(record.value(QStringLiteral("oddities")).toArray().isEmpty());
    QVERIFY(record.value(QStringLiteral("deviations")).toArray().isEmpty());
}

/// The new version is broken: the smoke test fails, and the release goes back to where it was.
void TestRelease::sampleFailsAndGoesBack()
{
    const Cli cli;
    cli.write(QStringLiteral("a.json"), R"({"by": "Ann", "set": {"ticket": "CHG-1", "VERSION": "2.5.0-broken"}, "otherwise": "go", "answers": {"107": {"decide": "rollback"}}})");
    const Said said = cli.call({QStringLiteral("run"), sample(), QStringLiteral("--answers"), QStringLiteral("a.json"), QStringLiteral("--json")});
    QVERIFY2(said.exit == 4, said.err.constData());
    QCOMPARE(lastLine(said.out).value(QStringLiteral("state")).toString(), QStringLiteral("rolled-back"));
    QCOMPARE(cli.read(QStringLiteral("site/current/health")), QByteArray("200 OK\n"));
    QVERIFY(!cli.read(QStringLiteral("backup/board.db")).isEmpty());
    QCOMPARE(cli.read(QStringLiteral("site/data/board.db")), cli.read(QStringLiteral("backup/board.db")));
    QCOMPARE(outcomeOf(cli.record(cli.newest()), "L107"), QStringLiteral("failed"));
}

/// The new version is well, but slow: its visitors are measured, and what the runbook says of them is done.
void TestRelease::sampleBreachesItsLimit()
{
    const Cli cli;
    cli.write(QStringLiteral("a.json"), R"({"by": "Ann", "set": {"ticket": "CHG-1", "VERSION": "2.5.0-slow"}, "otherwise": "go"})");
    const Said said = cli.call({QStringLiteral("run"), sample(), QStringLiteral("--answers"), QStringLiteral("a.json"), QStringLiteral("--authorise-rollback"), QStringLiteral("--json")});
    QVERIFY2(said.exit == 4, said.err.constData());
    const QString why = cli.record(cli.newest()).value(QStringLiteral("alarms")).toArray().first().toObject().value(QStringLiteral("cause")).toString();
    QVERIFY2(why.contains(QStringLiteral("limit 500 ms")), qPrintable(why));
    QVERIFY(!cli.read(QStringLiteral("backup/board.db")).isEmpty());
    QCOMPARE(cli.read(QStringLiteral("site/data/board.db")), cli.read(QStringLiteral("backup/board.db")));
    QCOMPARE(QFileInfo(cli.path(QStringLiteral("site/current"))).symLinkTarget().section(QLatin1Char('/'), -1), QStringLiteral("2.3.1"));
}

void TestRelease::heldAndResumed()
{
    const Cli cli;
    QProcess driving;
    cli.begin(driving, {QStringLiteral("run"), sample(), QStringLiteral("--answers"), answers(), QStringLiteral("--until"), QStringLiteral("Step 5")});
    QString release;
    QTRY_VERIFY_WITH_TIMEOUT(!(release = cli.newest()).isEmpty() && outcomeOf(cli.record(release), "L82") == QStringLiteral("passed"), 20'000);
    QCOMPARE(outcomeOf(cli.record(release), "L98"), QStringLiteral("none"));
    driving.kill();     // its limits are watched, so it would wait
    QVERIFY(driving.waitForFinished());
    // The service is where it was, for whoever has its address.
    const QByteArray address = cli.read(QStringLiteral("site/address"));
    QCOMPARE(cli.call({QStringLiteral("go"), release}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release, QStringLiteral("--answers"), answers()}).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("site/address")), address);
    QCOMPARE(cli.call({QStringLiteral("go"), release}).exit, 2);     // it is over
}

/// status, hold and rollback reach a release that another terminal drives, also while a command hangs.
void TestRelease::secondTerminal()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Change\n\n```sh\necho new > state\n```\n\n## Step 2: Hang\n\n```sh\nsleep 300\n```\n\n## Rollback (within 5 minutes)\n\n```sh\necho old > state\n```\n");
    QProcess driving;
    cli.begin(driving, words("run r.md --json"));
    QString release;
    QTRY_VERIFY_WITH_TIMEOUT(!(release = cli.newest()).isEmpty() && itemOf(cli.record(release), "L12").value(QStringLiteral("state")).toString() == QStringLiteral("running"), 20'000);
    const Said list = cli.call(words("status --json"));
    const QJsonObject row = QJsonDocument::fromJson(list.out).object().value(QStringLiteral("releases")).toArray().first().toObject();
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("running"));
    QCOMPARE(cli.call({QStringLiteral("note"), release, QStringLiteral("it hangs")}).exit, 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(cli.call({QStringLiteral("rollback"), release, QStringLiteral("--reason"), QStringLiteral("it hangs")}).exit, 4);
    QVERIFY(timer.elapsed() < 15'000);
    QVERIFY(driving.waitForFinished(20'000));
    QCOMPARE(driving.exitCode(), 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));
    QCOMPARE(outcomeOf(cli.record(release), "L12"), QStringLiteral("cancelled"));
}

void TestRelease::promptsAreAnswered()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Ask\n\n```sh {interactive=true}\nread -p 'Go on? ' a; read -s -p 'Password: ' b; echo \"$a ${#b}\" > said; unset b\n```\n");
    cli.write(QStringLiteral("a.json"), R"({"answers": {"6": {"type": {"Password": "hush-hush"}}}})");
    QCOMPARE(cli.call(words("run r.md --answers a.json")).exit, 3);      // nobody answers the first one
    const QString release = cli.newest();
    QCOMPARE(itemOf(cli.record(release), "L6").value(QStringLiteral("asks")).toString(), QStringLiteral("Go on? "));
    QCOMPARE(cli.call({QStringLiteral("type"), release, QStringLiteral("yes")}).exit, 0);
    const Said said = cli.call({QStringLiteral("resume"), release, QStringLiteral("--answers"), QStringLiteral("a.json")});
    // Who typed through the journal while nobody drove is asked again.
    if (said.exit == 3) {
        cli.write(QStringLiteral("b.json"), R"({"answers": {"6": {"type": {"Go on?": "yes", "Password": "hush-hush"}}}})");
        QCOMPARE(cli.call({QStringLiteral("resume"), release, QStringLiteral("--answers"), QStringLiteral("b.json")}).exit, 0);
    }
    QCOMPARE(cli.read(QStringLiteral("said")), QByteArray("yes 9\n"));
    QVERIFY(!cli.read(QStringLiteral("store.db")).contains("hush-hush") && !cli.read(QStringLiteral("store.db-wal")).contains("hush-hush"));
}

/// "otherwise: yes" takes the first way that is left, and no way to which somebody has said no beforehand.
void TestRelease::whatWasRefusedIsNotDone()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Seed\n\n```sh\n# Optional: seed\necho seed >> said\n```\n\n## Step 2: Stop\n\n```sh\necho stop >> said\n# OR\necho kill >> said\n```\n");
    cli.write(QStringLiteral("a.json"), R"({"by": "Ann", "otherwise": "yes", "answers": {"7": {"answer": "no", "reason": "there is data"}, "13": {"answer": "no", "reason": "it does not hear"}}})");
    QCOMPARE(cli.call(words("run r.md --answers a.json")).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("said")), QByteArray("kill\n"));
    QCOMPARE(outcomeOf(cli.record(cli.newest()), "L7"), QStringLiteral("skipped"));
}

/// "otherwise: yes" says nothing about what a gate warns of; "go" does. What is answered when nobody drives says that somebody has to.
void TestRelease::anythingElsePassesNoGate()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Look\n\n- [ ] Count\n\nDO NOT PROCEED IF the counts differ.\n\n## Step 2: Go on\n\n- [ ] Done\n");
    cli.write(QStringLiteral("yes.json"), R"({"otherwise": "yes"})");
    cli.write(QStringLiteral("go.json"), R"({"otherwise": "go"})");
    cli.write(QStringLiteral("named.json"), R"({"answers": {"7": "yes"}})");
    QCOMPARE(cli.call(words("run r.md --answers yes.json")).exit, 3);
    const QString release = cli.newest();
    QVERIFY(outcomeOf(cli.record(release), "L5") == QStringLiteral("passed") && outcomeOf(cli.record(release), "L7") == QStringLiteral("none"));
    const Said named = cli.call({QStringLiteral("resume"), release, QStringLiteral("--answers"), QStringLiteral("named.json")});
    QVERIFY2(named.exit == 2 && named.err.contains("'yes' can be meant both ways at L7 (line 7), a gate") && named.err.count('\n') == 1, named.err.constData());
    const Said gone = cli.call({QStringLiteral("go"), release});
    QVERIFY2(gone.exit == 0 && gone.out.contains(QByteArray("nobody drives it; go on with: holdpoint-cli resume " + release.toUtf8())), QByteArray(gone.out + gone.err).constData());
    QCOMPARE(cli.call({QStringLiteral("resume"), release, QStringLiteral("--answers"), QStringLiteral("yes.json")}).exit, 0);
    QCOMPARE(cli.call(words("run r.md --answers go.json")).exit, 0);
}

void TestRelease::backupIsWhatIsRestored()
{
    const Cli cli;
    cli.write(QStringLiteral("data"), "precious\n");
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Backup\n\n```sh\ncat data > backup_$(date +%Y%m%d_%H%M%S).sql\n```\n\n## Step 2: Break\n\n```sh\nsleep 1.1; echo broken > data; false\n```\n\n"
                                      "## Rollback\n\n```sh\ncat backup_TIMESTAMP.sql > data\n```\n");
    cli.write(QStringLiteral("a.json"), R"({"answers": {"12": {"decide": "rollback"}}})");
    const Said said = cli.call(words("run r.md --answers a.json"));
    QVERIFY2(said.exit == 4, said.err.constData());
    QCOMPARE(cli.read(QStringLiteral("data")), QByteArray("precious\n"));
    const QJsonObject file = cli.record(cli.newest()).value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(file.value(QStringLiteral("bytes")).toInt(), 9);
    QCOMPARE(file.value(QStringLiteral("sha256")).toString().toUtf8(), QCryptographicHash::hash("precious\n", QCryptographicHash::Sha256).toHex());
    QVERIFY(itemOf(cli.record(cli.newest()), "L18").value(QStringLiteral("text")).toString().contains(file.value(QStringLiteral("name")).toString()));
}

void TestRelease::backupThatWasNotMadeFails()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Backup\n\n```sh\ntrue > backup_$(date +%Y%m%d).sql\n```\n\n## Step 2: Look\n\n```sh\nls backup_$(date +%Y%m%d).sql\n```\n");
    QCOMPARE(cli.call(words("run r.md")).exit, 3);
    const QJsonObject item = itemOf(cli.record(cli.newest()), "L6");
    QCOMPARE(item.value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
    QVERIFY(item.value(QStringLiteral("why")).toString().contains(QStringLiteral("is there and not empty; seen: 0 bytes")));
}

/// Each waits for the other: one after the other they would never end.
void TestRelease::stepsSideBySide()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: A <!-- holdpoint: parallel=x -->\n\n```sh\ntouch a; until [ -e b ]; do sleep 0.01; done\n```\n\n"
                                      "## Step 2: B <!-- holdpoint: parallel=x -->\n\n```sh\ntouch b; until [ -e a ]; do sleep 0.01; done\n```\n\n## Step 3: C\n\n```sh\necho both\n```\n");
    const Said said = cli.call(words("run r.md"));
    QVERIFY2(said.exit == 0, said.out.constData());
}

void TestRelease::fileIsInstalled()
{
    const Cli cli;
    cli.write(QStringLiteral("shop.conf"), "port = 1\n");
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Configure\n\n<!-- holdpoint: file=shop.conf kind=config -->\n```ini\nport = 2\n```\n\n```sh\ntrue\n```\n");
    QCOMPARE(cli.call(words("run r.md")).exit, 0);
    QCOMPARE(cli.read(QStringLiteral("shop.conf")), QByteArray("port = 2\n"));
    QCOMPARE(cli.read(QStringLiteral("shop.conf.holdpoint-old")), QByteArray("port = 1\n"));
    const QJsonObject end = itemOf(cli.record(cli.newest()), "L7").value(QStringLiteral("end")).toObject();
    QFile output(end.value(QStringLiteral("output_file")).toString());
    QVERIFY(output.open(QIODevice::ReadOnly));
    const QByteArray diff = output.readAll();
    QVERIFY2(diff.contains("-port = 1") && diff.contains("+port = 2"), diff.constData());
}

void TestRelease::windowKeepsItFromBeginning()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\ntouch gone\n```\n");
    QCOMPARE(cli.call(words("run r.md --window 25:00")).exit, 2);
    // Closed now, whenever that is: frozen for years.
    QProcess driving;
    cli.begin(driving, words("run r.md --json --freeze 2020-01-01T00:00/2090-01-01T00:00 --zone Europe/Berlin"));
    QVERIFY(driving.waitForFinished(20'000));
    QCOMPARE(driving.exitCode(), 3);
    QVERIFY(cli.read(QStringLiteral("gone")).isNull() && !QFile::exists(cli.path(QStringLiteral("gone"))));
    const QString release = cli.newest();
    QCOMPARE(cli.call({QStringLiteral("override"), release}).exit, 2);
    QCOMPARE(cli.call({QStringLiteral("override"), release, QStringLiteral("--reason"), QStringLiteral("the ship waits")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("resume"), release}).exit, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("gone"))));
    QCOMPARE(cli.record(release).value(QStringLiteral("deviations")).toArray().size(), 1);
}

void TestRelease::hugeOutputIsKeptPieceByPiece()
{
    const Cli cli;
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Print\n\n```sh\nhead -c 20000000 /dev/zero | tr '\\0' x\n```\n");
    QCOMPARE(cli.call(words("run r.md --json")).exit, 0);
    QCOMPARE(itemOf(cli.record(cli.newest()), "L6").value(QStringLiteral("end")).toObject().value(QStringLiteral("output_bytes")).toInt(), 20'000'000);
}

/// The disk of the store fills up in the middle; when there is room again, the release goes on where it stood.
void TestRelease::fullDisk()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(QStringLiteral("small"))));
    const QByteArray small = cli.path(QStringLiteral("small")).toUtf8();
    if (::mount("tmpfs", small.constData(), "tmpfs", 0, "size=2m") != 0) QSKIP("a small file system can be mounted by root only");
    // The store alone is on it: what the jobs leave has room kept for it, and would lend it to the store.
    QVERIFY(QDir().mkpath(cli.path(QStringLiteral("runs"))) && QFile::link(cli.path(QStringLiteral("runs")), cli.path(QStringLiteral("small/store.db.runs"))));
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Fill\n\n```sh\nhead -c 4000000 /dev/zero > small/ballast; true\n```\n\n## Step 2: On\n\n```sh\necho once >> counted\n```\n");
    const QString store = QStringLiteral("sqlite:") + cli.path(QStringLiteral("small/store.db"));
    QProcess driving;
    driving.setWorkingDirectory(cli.folder());
    driving.setStandardInputFile(QProcess::nullDevice());
    driving.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("run"), QStringLiteral("r.md"), QStringLiteral("--json"), QStringLiteral("--store"), store});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += driving.readAllStandardError()).contains("disk is full") || driving.state() == QProcess::NotRunning, 30'000);
    QVERIFY2(driving.state() == QProcess::Running, said.constData());     // it waits for room
    QCOMPARE(said.count('\n'), 1);
    QVERIFY(QFile::remove(cli.path(QStringLiteral("small/ballast"))));
    QVERIFY(driving.waitForFinished(30'000));
    QCOMPARE(driving.exitCode(), 0);
    QCOMPARE(cli.read(QStringLiteral("counted")), QByteArray("once\n"));
    QCOMPARE(::umount2(small.constData(), MNT_DETACH), 0);
}

void TestRelease::storeThatMayOnlyBeRead()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(QStringLiteral("fixed"))));
    const QByteArray fixed = cli.path(QStringLiteral("fixed")).toUtf8();
    if (::mount("tmpfs", fixed.constData(), "tmpfs", MS_RDONLY, "size=1m") != 0) QSKIP("a file system can be mounted by root only");
    cli.write(QStringLiteral("r.md"), "# R\n\n## Step 1: Go\n\n```sh\ntouch gone\n```\n");
    QProcess driving;
    driving.setWorkingDirectory(cli.folder());
    driving.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("run"), QStringLiteral("r.md"), QStringLiteral("--store"), QStringLiteral("sqlite:") + cli.path(QStringLiteral("fixed/store.db"))});
    QVERIFY(driving.waitForFinished(20'000));
    QCOMPARE(driving.exitCode(), 2);
    QCOMPARE(driving.readAllStandardError().count('\n'), 1);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("gone"))));
    QCOMPARE(::umount2(fixed.constData(), MNT_DETACH), 0);
}

QTEST_GUILESS_MAIN(TestRelease)
#include "test_release.moc"
