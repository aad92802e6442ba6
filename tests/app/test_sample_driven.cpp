// The real program drives the sample: to its end, back from a version that is broken, and on after it was killed. Its board and its limits
// are real; nothing is installed for them.

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using holdpoint::tests::Cli;
using holdpoint::tests::Said;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The sample in a folder of its own.
struct Laid {
    Laid() { made = QProcess::execute(s(HOLDPOINT_CLI), {s("sample"), cli.path(s("lab"))}) == 0; }
    [[nodiscard]] QStringList run(const QStringList& more) const { return QStringList{s("run"), s("lab/sample-release.md"), s("--workdir"), s("lab"), s("--json"), s("--answers"), s("lab/answers.json")} + more; }
    /// The arrivals as SQL, and as they lie on the disk: reading them makes neither.
    [[nodiscard]] QByteArray dump() const
    {
        QProcess sqlite;
        sqlite.start(s("sqlite3"), {cli.path(s("lab/site/data/arrivals.db")), s(".dump")});
        return sqlite.waitForFinished() && sqlite.exitCode() == 0 ? sqlite.readAllStandardOutput() : QByteArray();
    }
    [[nodiscard]] QString live() const { return QFile::symLinkTarget(cli.path(s("lab/site/current"))).section(QLatin1Char('/'), -1); }
    [[nodiscard]] QJsonObject record() const { return cli.record(cli.newest()); }

    Cli cli;
    bool made = false;
};

QString state(const Said& said) { return QJsonDocument::fromJson(said.out.trimmed().split('\n').last()).object().value(s("state")).toString(); }

QJsonObject rowOf(const QJsonObject& record, const char* list, const char* key, const QString& wanted)
{
    for (const QJsonValue& value : record.value(s(list)).toArray())
        if (value.toObject().value(s(key)).toString().contains(wanted)) return value.toObject();
    return {};
}

QString outcomeOf(const QJsonObject& record, const char* text) { return rowOf(record, "items", "text", s(text)).value(s("outcome")).toString(); }

} // namespace

class TestSampleDriven : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toItsEnd();
    void aBrokenVersionGoesBackByItself();
    void aBrokenVersionIsAskedAbout();
    void isKilledAndGoesOnAtTheSamePort();
    void theInstalledOneIsLaidOutWhereItWorks();
};

void TestSampleDriven::toItsEnd()
{
    const Laid laid;
    QVERIFY(laid.made);
    const Said said = laid.cli.call(laid.run({s("--hurry")}));
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QCOMPARE(state(said), s("done"));
    QCOMPARE(laid.live(), s("2.4.0"));
    QVERIFY2(laid.dump().contains("INSERT INTO arrivals VALUES('Kittiwake','13:05','East');"), laid.dump().constData());
    const QJsonObject record = laid.record();
    QVERIFY(record.value(s("oddities")).toArray().isEmpty());
    QVERIFY(record.value(s("deviations")).toArray().isEmpty());
    for (const QJsonValue& limit : record.value(s("limits")).toArray()) QCOMPARE(limit.toObject().value(s("state")).toString(), s("holds"));
    QCOMPARE(record.value(s("limits")).toArray().size(), 3);
    QCOMPARE(record.value(s("sources")).toArray().size(), 2);
}

/// The limit that says so is breached, and takes the release back: the arrivals are what they were, byte for byte.
void TestSampleDriven::aBrokenVersionGoesBackByItself()
{
    const Laid laid;
    const QByteArray before = laid.dump(), file = laid.cli.read(s("lab/site/data/arrivals.db"));
    QVERIFY(before.contains("Aurora"));
    const Said said = laid.cli.call(laid.run({s("--set"), s("VERSION=2.4.0-broken"), s("--authorise-rollback")}));
    QVERIFY2(said.exit == 4, QByteArray(said.out + said.err).constData());
    QCOMPARE(state(said), s("rolled-back"));
    QCOMPARE(laid.live(), s("2.3.1"));
    QCOMPARE(laid.dump(), before);
    QCOMPARE(laid.cli.read(s("lab/site/data/arrivals.db")), file);
    const QJsonObject record = laid.record();
    QCOMPARE(outcomeOf(record, "ADD COLUMN berth"), s("passed"));
    QCOMPARE(rowOf(record, "limits", "metric", s("Error rate")).value(s("state")).toString(), s("breached"));
}

/// Without authority a person says so, here when the smoke test has failed.
void TestSampleDriven::aBrokenVersionIsAskedAbout()
{
    const Laid laid;
    const QByteArray before = laid.dump();
    laid.cli.write(s("lab/answers.json"), R"({"by": "Ann", "set": {"ticket": "CHG-1", "VERSION": "2.4.0-broken"}, "otherwise": "go", "answers": {"L106": {"decide": "rollback"}}})");
    const Said said = laid.cli.call(laid.run({}));
    QVERIFY2(said.exit == 4, QByteArray(said.out + said.err).constData());
    QCOMPARE(laid.dump(), before);
    QCOMPARE(laid.live(), s("2.3.1"));
}

/// In the middle of its soak, when the new version has the traffic: the next life of the program serves the board where it was.
void TestSampleDriven::isKilledAndGoesOnAtTheSamePort()
{
    const Laid laid;
    QProcess driving;
    laid.cli.begin(driving, laid.run({}));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(laid.record(), "items", "text", s("Soak for 15 seconds")).value(s("state")).toString() == s("running"), 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(driving.processId()), SIGKILL), 0);
    QVERIFY(driving.waitForFinished());
    const QByteArray port = laid.cli.read(s("lab/quayside.port"));
    const Said said = laid.cli.call({s("resume"), laid.cli.newest(), s("--json"), s("--answers"), s("lab/answers.json")});
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QCOMPARE(laid.cli.read(s("lab/quayside.port")), port);
    const QJsonObject record = laid.record();
    QVERIFY2(!rowOf(record, "sources", "source", QString::fromUtf8(port.trimmed())).isEmpty(), QJsonDocument(record).toJson().constData());
    for (const QJsonValue& limit : record.value(s("limits")).toArray()) QCOMPARE(limit.toObject().value(s("state")).toString(), s("holds"));
    QVERIFY(record.value(s("deviations")).toArray().isEmpty());
}

/// Whoever drives the installed file gets the same release in the folder to work in, and nothing is laid over other people's files.
void TestSampleDriven::theInstalledOneIsLaidOutWhereItWorks()
{
    const Cli cli;
    const QStringList run{s("run"), s(HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md"), s("--answers"), s(HOLDPOINT_SOURCE_DIR "/resources/sample/answers.json"), s("--hurry"), s("--json"), s("--workdir")};
    const Said said = cli.call(run + QStringList{s("harbour")});
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QCOMPARE(QFile::symLinkTarget(cli.path(s("harbour/site/current"))).section(QLatin1Char('/'), -1), s("2.4.0"));
    QVERIFY(QDir(cli.path(QString())).mkdir(s("theirs")));
    cli.write(s("theirs/notes.txt"), "mine");
    const Said refused = cli.call(run + QStringList{s("theirs")});
    QVERIFY2(refused.exit == 2 && refused.err.contains("a folder of its own"), refused.err.constData());
    QCOMPARE(QDir(cli.path(s("theirs"))).entryList(QDir::Files), QStringList{s("notes.txt")});
}

QTEST_GUILESS_MAIN(TestSampleDriven)
#include "test_sample_driven.moc"
