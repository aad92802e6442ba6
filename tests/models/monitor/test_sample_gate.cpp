// What may go into a series, and what is said of a source that sends something else.

#include "models/monitor/sample_gate.h"

#include <QTest>

#include <limits>

using namespace holdpoint::monitor;

class TestSampleGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("admission");
        QTest::addColumn<QByteArray>("words");
        constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char* name, qint64 atMs, double value, Admission admission, const char* words) {
            QTest::newRow(name) << atMs << value << static_cast<int>(admission) << QByteArray(words);
        };
        // One sample of 10,000,000 is in, and it is 10,001,000.
        row("the next", 10'001'000, 1, Admission::Taken, "");
        row("a little ahead", 10'006'000, 1, Admission::Taken, "");
        row("too far ahead", 10'006'001, 1, Admission::Ahead, "5 s ahead");
        row("an hour ahead", 13'601'000, 1, Admission::Ahead, "the clock of the source is 60 min ahead of this one");
        row("the same again", 10'000'000, 1, Admission::Repeated, "");
        row("the same moment, another value", 10'000'000, 2, Admission::Repeated, "");
        row("late", 9'970'000, 1, Admission::Late, "30 s older than the one before");
        row("an hour behind", 6'400'000, 1, Admission::Late, "60 min older");
        row("before all time", std::numeric_limits<qint64>::min(), 1, Admission::Late, "older");
        row("after all time", std::numeric_limits<qint64>::max(), 1, Admission::Ahead, "ahead");
        row("no number", 10'001'000, nan, Admission::NotANumber, "no number");
        row("infinite", 10'001'000, -inf, Admission::NotANumber, "no number");
    }
    void samples()
    {
        QFETCH(const qint64, atMs);
        QFETCH(const double, value);
        QFETCH(const int, admission);
        QFETCH(const QByteArray, words);
        SampleGate gate;
        QCOMPARE(gate.admit({10'000'000, 1}, 10'000'000), Admission::Taken);
        QCOMPARE(static_cast<int>(gate.admit({atMs, value}, 10'001'000)), admission);
        const QByteArray said = QByteArray::fromStdString(gate.words());
        QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), said.constData());
        QCOMPARE(gate.count(static_cast<Admission>(admission)), admission == static_cast<int>(Admission::Taken) ? 2U : 1U);
    }
    /// One wrong sample must not keep the right ones out.
    void aSampleFromTheFutureIsForgotten()
    {
        SampleGate gate;
        QCOMPARE(gate.admit({4'000'000, 1}, 1000), Admission::Ahead);
        QCOMPARE(gate.admit({1000, 1}, 1000), Admission::Taken);
        QVERIFY(gate.words().empty());
    }
    void goesOnAfterARestart()
    {
        SampleGate gate;
        gate.resumeAfter(5000);
        QCOMPARE(gate.admit({5000, 1}, 6000), Admission::Repeated);
        QCOMPARE(gate.admit({5001, 1}, 6000), Admission::Taken);
    }
};

QTEST_GUILESS_MAIN(TestSampleGate)
#include "test_sample_gate.moc"
