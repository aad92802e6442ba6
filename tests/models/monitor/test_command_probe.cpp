// A command's last number, and that nothing of it is left when its time is over.

#include "models/monitor/number_text.h"
#include "tests/models/monitor/asked.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using holdpoint::monitor::lastNumber;
using holdpoint::tests::Asked;

class TestCommandProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastNumbers_data();
    void lastNumbers();
    void aNumber();
    void problems_data();
    void problems();
    void itsChildrenEndWithIt();
    void stopEndsItToo();
};

void TestCommandProbe::lastNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("alone") << QByteArray("42\n") << 42.0;
    QTest::newRow("last of many") << QByteArray("1 2\n3.5\n") << 3.5;
    QTest::newRow("in words") << QByteArray("took 12.5 ms, p95") << 12.5;
    QTest::newRow("negative") << QByteArray("-0.25") << -0.25;
    QTest::newRow("a range is none") << QByteArray("3-5") << 5.0;
    QTest::newRow("exponent") << QByteArray("= 1e3;") << 1000.0;
    QTest::newRow("share") << QByteArray("cpu .5%") << 0.5;
    QTest::newRow("end of a sentence") << QByteArray("There are 7.") << 7.0;
}

void TestCommandProbe::lastNumbers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, number);
    QCOMPARE(lastNumber(text.toStdString()), std::optional(number));
    QVERIFY(!lastNumber("p95 x2y"));
    QVERIFY(!lastNumber(""));
}

void TestCommandProbe::aNumber()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("load")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("load 0.42\n") > 0);
    file.close();
    Asked asked({{"command", "echo noise 7 >&2; cat load"}}, folder.path().toStdString());
    asked.once();
    QCOMPARE(asked.number(), std::optional(0.42));
    // Children that hold its output open do not hold its answer up.
    Asked quick({{"command", "sleep 30 & echo 5"}});
    quick.once();
    QCOMPARE(quick.number(), std::optional(5.0));
}

void TestCommandProbe::problems_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("failed") << QByteArray("echo 5; echo first >&2; echo 'no such host' >&2; exit 3") << QByteArray("it ends with exit code 3: no such host");
    QTest::newRow("failed in silence") << QByteArray("exit 4") << QByteArray("it ends with exit code 4; run it by hand");
    QTest::newRow("not there") << QByteArray("no-such-program-at-all") << QByteArray("it ends with exit code 127");
    QTest::newRow("no number") << QByteArray("echo fine") << QByteArray("it prints no number");
    QTest::newRow("killed") << QByteArray("kill -9 $$") << QByteArray("a signal ended the command");
    QTest::newRow("too long") << QByteArray("sleep 20") << QByteArray("no answer within 300 ms");
}

void TestCommandProbe::problems()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, says);
    Asked asked({{"command", command.toStdString()}, {"deadline", "300ms"}});
    asked.once();
    QVERIFY(!asked.number());
    SAYS(asked.problem(), says.toStdString());
}

namespace {

/// How many processes run a command with these words.
int running(const QByteArray& words)
{
    int count = 0;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (name.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().replace('\0', ' ').startsWith(words)) ++count;
    }
    return count;
}

} // namespace

/// Also one that has gone into a session of its own, and one whose parent is dead.
void TestCommandProbe::itsChildrenEndWithIt()
{
    const QByteArray words = "sleep 4711." + QByteArray::number(QCoreApplication::applicationPid());
    const std::string sleep = words.toStdString();
    Asked asked({{"command", sleep + "1 & setsid " + sleep + "2 & (setsid sh -c '" + sleep + "3 & exec " + sleep + "4' &) ; " + sleep + "5"}, {"deadline", "1500ms"}});
    asked.probe->askOnce();
    QTRY_COMPARE(running(words), 5);
    QTRY_VERIFY(!asked.readings.empty());
    SAYS(asked.problem(), "no answer within 1500 ms");
    QTRY_COMPARE(running(words), 0);
}

void TestCommandProbe::stopEndsItToo()
{
    const QByteArray words = "sleep 4712." + QByteArray::number(QCoreApplication::applicationPid());
    {
        Asked asked({{"command", words.toStdString() + "1"}, {"deadline", "1min"}}), gone({{"command", words.toStdString() + "2; echo 1"}, {"deadline", "1min"}});
        asked.probe->start();
        gone.probe->start();
        QTRY_COMPARE(running(words), 2);
        asked.probe->stop();
        QTRY_COMPARE(running(words), 1);
        QVERIFY(asked.readings.empty());
    }
    QCOMPARE(running(words), 0);
}

QTEST_GUILESS_MAIN(TestCommandProbe)
#include "test_command_probe.moc"
