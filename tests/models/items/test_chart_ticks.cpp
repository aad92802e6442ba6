// Round axes and short values, in tables.

#include "models/items/chart_data.h"

#include <QDateTime>
#include <QTest>

using namespace holdpoint::items;

namespace {

constexpr std::int64_t start = 1'764'000'000'000;

} // namespace

class TestChartTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreRound_data();
    void rangesAreRound();
    void aRangeStaysWhileValuesFit();
    void timesAreRound_data();
    void timesAreRound();
    void aDayIsNamedByItsDate();
    void valuesAreShort_data();
    void valuesAreShort();
};

void TestChartTicks::rangesAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("range");
    QTest::newRow("latency") << 12.0 << 61.0 << "0 to 80 by 20";
    QTest::newRow("a small rate") << 0.001 << 0.0042 << "0 to 0.006 by 0.002";
    QTest::newRow("a success rate") << 99.1 << 99.9 << "99 to 100 by 0.2";
    QTest::newRow("below zero") << -4.0 << 9.0 << "-5 to 10 by 5";
    QTest::newRow("always the same") << 5.0 << 5.0 << "0 to 6 by 2";
    QTest::newRow("always nothing") << 0.0 << 0.0 << "0 to 1 by 0.5";
    QTest::newRow("large") << 0.0 << 7.3e9 << "0 to 8000000000 by 2000000000";
}

void TestChartTicks::rangesAreRound()
{
    QFETCH(double, least);
    QFETCH(double, most);
    const ValueRange range = roundRange(least, most);
    QVERIFY(range.low <= least && range.high >= most);
    QTEST(QStringLiteral("%1 to %2 by %3").arg(QString::number(range.low, 'g', 12), QString::number(range.high, 'g', 12), QString::number(range.step, 'g', 12)), "range");
}

void TestChartTicks::aRangeStaysWhileValuesFit()
{
    const ValueRange before = roundRange(0, 61);
    QCOMPARE(steadyRange(before, 0, 55), before);
    QCOMPARE(steadyRange(before, 0, 80), before);
    QVERIFY(steadyRange(before, 0, 81).high > 81);
    QVERIFY(steadyRange(before, 0, 9).high < 20);
    QCOMPARE(steadyRange(std::nullopt, 0, 61), before);
}

void TestChartTicks::timesAreRound_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("fit");
    QTest::addColumn<std::int64_t>("step");
    QTest::newRow("half a minute") << 30 << 7 << std::int64_t{5};
    QTest::newRow("an hour") << 3600 << 10 << std::int64_t{600};
    QTest::newRow("a day") << 86'400 << 8 << std::int64_t{10'800};
    QTest::newRow("a month") << 30 * 86'400 << 5 << std::int64_t{7 * 86'400};
}

void TestChartTicks::timesAreRound()
{
    QFETCH(int, seconds);
    QFETCH(int, fit);
    QFETCH(std::int64_t, step);
    const std::int64_t from = start + 1234;
    const std::vector<TimeTick> ticks = timeTicks(from, from + std::int64_t{seconds} * 1000, fit);
    QVERIFY(!ticks.empty() && ticks.size() <= static_cast<std::size_t>(fit) + 1);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks[i].atMs >= from && !ticks[i].text.isEmpty());
        if (i > 0) QCOMPARE(ticks[i].atMs - ticks[i - 1].atMs, step * 1000);
    }
}

/// A release that was taken back two days later: "00:00" and "00:00" said nothing.
void TestChartTicks::aDayIsNamedByItsDate()
{
    const std::vector<TimeTick> ticks = timeTicks(start, start + std::int64_t{48} * 3'600'000, 3);
    QCOMPARE(ticks.size(), std::size_t{2});
    for (const TimeTick& tick : ticks) QCOMPARE(tick.text, QDateTime::fromMSecsSinceEpoch(tick.atMs).toString(QStringLiteral("d MMM")));
    QVERIFY(ticks[0].text != ticks[1].text);
}

void TestChartTicks::valuesAreShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 50.0 << "ms" << "50 ms";
    QTest::newRow("three digits") << 48.2345 << "ms" << "48.2 ms";
    QTest::newRow("large") << 12'345.6 << "ms" << "12,346 ms";
    QTest::newRow("small") << 0.004216 << "%" << "0.00422 %";
    QTest::newRow("nothing") << 0.0 << "%" << "0 %";
    QTest::newRow("no zeros at the end") << 2.5 << "" << "2.5";
    QTest::newRow("a rate") << 12.0 << "/min" << "12/min";
    QTest::newRow("below zero") << -3.14159 << "K" << "-3.14 K";
}

void TestChartTicks::valuesAreShort()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QTEST(valueText(value, unit), "text");
}

QTEST_GUILESS_MAIN(TestChartTicks)
#include "test_chart_ticks.moc"
