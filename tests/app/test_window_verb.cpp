// holdpoint-cli window as a script calls it: a question a line, an answer a line.

#include <QProcess>
#include <QTest>

namespace {

struct Answer {
    int exit = -1;
    QByteArray out, err;
};

Answer ask(const QByteArray& lines, const QStringList& words = {})
{
    QProcess process;
    process.start(QStringLiteral(HOLDPOINT_CLI), QStringList{QStringLiteral("window")} + words);
    process.write(lines);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray good = R"({"scheduled": "2015-02-13T21:45:00-08:00", "zone": "America/Los_Angeles", "windows": ["06:00-10:00"], "days": null})" "\n";
const QByteArray goodAnswer = R"({"earliest":"2015-02-14T06:00:00-08:00"})" "\n";

} // namespace

class TestWindowVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEachLine()
    {
        const Answer answer = ask(good + "\n" R"({"scheduled":"2026-07-01T10:00:00.250Z","zone":"Europe/Berlin","windows":[]})" "\n"
                                  R"({"scheduled":"2026-12-24T10:00:00Z","zone":"Europe/Berlin","windows":["22:00-05:00"],"days":["Mon","Thu"],"freezes":[{"from":"2026-12-24T00:00","to":"2026-12-27T00:00"}]})" "\n"
                                  R"({"scheduled":"2026-01-01T10:00:00Z","zone":"UTC","windows":null,"days":null,"freezes":[{"from":"2026-01-01T00:00","to":"2028-01-01T00:00"}]})");
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.out, goodAnswer + R"({"earliest":"2026-07-01T12:00:00.250+02:00"})" "\n" R"({"earliest":"2026-12-28T22:00:00+01:00"})" "\n" R"({"earliest":null})" "\n");
        QCOMPARE(answer.exit, 0);
    }
    /// A script that asks, reads and asks again waits for ever if an answer is kept back.
    void answersBeforeTheEnd()
    {
        QProcess process;
        process.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("window")});
        for (int round = 0; round < 3; ++round) {
            process.write(good);
            QVERIFY(process.waitForReadyRead());
            QCOMPARE(process.readAllStandardOutput(), goodAnswer);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    void nothingAsked()
    {
        QCOMPARE(ask({}).exit, 0);
        QCOMPARE(ask({}).out, QByteArray());
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* line, const char* names) { QTest::newRow(line) << QByteArray(line) << QByteArray(names); };
        row("{", "JSON");
        row("[]", "object");
        row("{}", "'scheduled'");
        row(R"({"scheduled":"2026-01-01T00:00:00","zone":"UTC","windows":[]})", "'2026-01-01T00:00:00'");
        row(R"({"scheduled":"tomorrow","zone":"UTC","windows":[]})", "'tomorrow'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"Mars/Olympus","windows":[]})", "'Mars/Olympus'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","windows":[]})", "'zone'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC"})", "'windows'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":"22:00-05:00"})", "'windows'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":[22]})", "'windows'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":["22:00"]})", "'22:00'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":[],"days":["Mo"]})", "'Mo'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":[],"days":[1]})", "'days'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":[],"freezes":[{"from":"2026-01-01T00:00"}]})", "'to'");
        row(R"({"scheduled":"2026-01-01T00:00:00Z","zone":"UTC","windows":[],"freezes":["today"]})", "'from'");
    }
    void badLines()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, names);
        const Answer answer = ask(good + '\n' + line + '\n' + good);
        QCOMPARE(answer.exit, 2);
        QCOMPARE(answer.out, goodAnswer + goodAnswer);
        QVERIFY2(answer.err.startsWith("holdpoint-cli: standard input:3: ") && answer.err.count('\n') == 1, answer.err.constData());
        QVERIFY2(answer.err.contains(names), answer.err.constData());
    }
    void eachBadLineIsTold()
    {
        const Answer answer = ask("{\n" + good + "[]\n");
        QCOMPARE(answer.exit, 2);
        QCOMPARE(answer.out, goodAnswer);
        QVERIFY2(answer.err.startsWith("holdpoint-cli: standard input:1: ") && answer.err.contains("\nholdpoint-cli: standard input:3: ") && answer.err.count('\n') == 2, answer.err.constData());
    }
    void takesNoNames()
    {
        const Answer answer = ask({}, {QStringLiteral("file.md")});
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains("'file.md'"), answer.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestWindowVerb)
#include "test_window_verb.moc"
