// The real program is killed at random instants, and what it does must still be done once. The long form:
// HOLDPOINT_KILLS=1000 test_kill.

#include "tests/support/cli.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <utility>

#include <csignal>

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwice_data();
    void nothingIsLostOrDoneTwice();
};

namespace {

using holdpoint::tests::Cli;

constexpr int steps = 200;
constexpr int oneRound = 250;      // kills

// A program that a sanitizer watches takes longer to begin; killed always before it has, it would never end.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slower = 8;
#else
constexpr int slower = 1;
#endif

/// Each command adds its own number to a file: what is done twice stands there twice.
QByteArray countingRunbook()
{
    QByteArray text = "# Counting\n\n## Step 1: Count\n\n```bash\n";
    for (int i = 1; i <= steps; ++i) text += "sleep 0.00" + QByteArray::number(i % 7) + "; echo " + QByteArray::number(i) + " >> counted\n";
    return text + "```\n";
}

QByteArray countedOnce()
{
    QByteArray text;
    for (int i = 1; i <= steps; ++i) text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

/// So many rounds that each has the time of a test.
void TestKill::nothingIsLostOrDoneTwice_data()
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("HOLDPOINT_KILLS", &ok), all = ok ? given : 25;
    QTest::addColumn<int>("wanted");
    for (int kills = 0; kills < all; kills += oneRound) QTest::addRow("kills from %d on", kills + 1) << std::min(oneRound, all - kills);
}

void TestKill::nothingIsLostOrDoneTwice()
{
    QFETCH(const int, wanted);
    int kills = 0, releases = 0;
    qint64 slowest = 0;
    while (kills < wanted) {
        const Cli cli;
        cli.write(QStringLiteral("count.md"), countingRunbook());
        ++releases;
        QString release;
        int vain = 0;       // killed one after the other before they had done anything: on a busy machine the next one gets more time
        qsizetype before = 0;
        for (bool over = false; !over;) {
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            if (release.isEmpty()) cli.begin(process, {QStringLiteral("run"), QStringLiteral("count.md")});
            else cli.begin(process, {QStringLiteral("resume"), release});
            QVERIFY(process.waitForStarted());
            const int patience = slower * (5 + QRandomGenerator::global()->bounded(120) + 10 * vain);
            if (!process.waitForFinished(patience)) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                QVERIFY(process.waitForFinished());
                ++kills;
                const qsizetype counted = cli.read(QStringLiteral("counted")).count('\n');
                vain = std::exchange(before, counted) == counted ? vain + 1 : 0;
            } else {
                QVERIFY2(process.exitCode() == 0, QByteArray(process.readAllStandardOutput() + process.readAllStandardError()).constData());
                over = true;
            }
            if (release.isEmpty()) release = cli.newest();      // it may have been killed before there was one
        }
        QCOMPARE(cli.read(QStringLiteral("counted")), countedOnce());

        // From the start of a program that resumes to the first thing that it does.
        const Cli again;
        again.write(QStringLiteral("count.md"), countingRunbook());
        QProcess first;
        again.begin(first, {QStringLiteral("run"), QStringLiteral("count.md")});
        QTRY_VERIFY(again.read(QStringLiteral("counted")).count('\n') > 20);
        first.kill();
        QVERIFY(first.waitForFinished());
        const QString left = again.newest();
        QProcess resumed;
        QElapsedTimer timer;
        timer.start();
        again.begin(resumed, {QStringLiteral("resume"), left});
        QVERIFY(resumed.waitForReadyRead());
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY(resumed.waitForFinished());
        QCOMPARE(again.read(QStringLiteral("counted")), countedOnce());
        // Who reads the journal learns that a program was cut off; of one that has ended by itself nobody is told.
        QCOMPARE(again.call({QStringLiteral("status"), left}).out.count("was cut off; it goes on in that of"), 1);
    }
    qInfo("%d kills in %d releases of %d steps; the slowest resumed after %lld ms", kills, releases, steps, static_cast<long long>(slowest));
    QVERIFY2(slowest < 2000, "a killed release has to go on within two seconds");
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
