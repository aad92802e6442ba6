// The test that may be looked at after every sample. How often it is wrong is shown by bench_verdicts; here is what it says.

#include "models/monitor/sequential.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace holdpoint::monitor;

namespace {

using Values = std::vector<double>;

std::vector<Sample> eachSecond(const Values& values, std::int64_t fromMs = 0)
{
    std::vector<Sample> samples;
    for (const double value : values) samples.push_back({fromMs + static_cast<std::int64_t>(samples.size()) * 1000, value});
    return samples;
}

Values normal(std::uint64_t seed, int count, double mean, double deviation, double dependence = 0)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> draw;
    Values values;
    double state = draw(random);
    for (int i = 0; i < count; ++i) {
        state = dependence * state + std::sqrt(1 - dependence * dependence) * draw(random);
        values.push_back(mean + deviation * state);
    }
    return values;
}

SequentialRule latency(Worse worse = Worse::Higher)
{
    SequentialRule rule;
    rule.name = "latency";
    rule.worse = worse;
    return rule;
}

/// The sample that raises the alarm; -1 for none.
int raisedAt(SequentialTest& test, const Values& values)
{
    int at = 0;
    for (const Sample& sample : eachSecond(values, 1'000'000)) {
        if (test.take(sample)) return at;
        ++at;
    }
    return -1;
}

} // namespace

class TestSequential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shifts_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<int>("worse");
        QTest::addColumn<bool>("seen");
        const auto row = [](const char* name, double mean, Worse worse, bool seen) { QTest::newRow(name) << mean << static_cast<int>(worse) << seen; };
        row("as before", 50, Worse::Higher, false);
        row("a fifth higher", 60, Worse::Higher, true);
        row("a fifth lower is better", 40, Worse::Higher, false);
        row("a fifth lower is worse", 40, Worse::Lower, true);
        row("higher is better", 60, Worse::Lower, false);
        row("within the tolerance", 50.8, Worse::Higher, false);
    }
    void shifts()
    {
        QFETCH(const double, mean);
        QFETCH(const int, worse);
        QFETCH(const bool, seen);
        auto test = SequentialTest::against(eachSecond(normal(1, 600, 50, 8)), latency(static_cast<Worse>(worse)));
        QVERIFY(test);
        QCOMPARE(raisedAt(*test, normal(2, 14'000, mean, 8)) >= 0, seen);
        QCOMPARE(test->raised(), seen);
        QCOMPARE(test->evidence() >= test->needed() * 0.999, seen);
    }
    /// One huge value is one large value.
    void spikesAreNoShift()
    {
        auto test = SequentialTest::against(eachSecond(normal(1, 600, 50, 8)), latency());
        Values values = normal(3, 3000, 50, 8);
        for (std::size_t i = 0; i < values.size(); i += 100) values[i] = 1e12;
        QCOMPARE(raisedAt(*test, values), -1);
    }
    void dependenceIsSeenInTheBaseline()
    {
        const auto loose = SequentialTest::against(eachSecond(normal(4, 900, 50, 8)), latency()), tight = SequentialTest::against(eachSecond(normal(4, 900, 50, 8, 0.9)), latency());
        QVERIFY(loose->longRunVariance() < 0.2);
        // Nineteen times the variance of independent ones, 1/12.
        QVERIFY2(tight->longRunVariance() > 0.9, QByteArray::number(tight->longRunVariance()).constData());
        // The estimates are compared with what sums of many healthy samples really vary by.
        double squares = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            double sum = 0;
            for (const double value : normal(100 + seed, 900, 0, 1, 0.9)) sum += std::erfc(-value / std::sqrt(2.0)) / 2 - 0.5;
            squares += sum * sum / 900;
        }
        QVERIFY2(tight->longRunVariance() > squares / 200 * 0.8, QByteArray::number(squares / 200).constData());
    }
    /// The whole point: with the dependence left out of account, this many looks would find something.
    void healthyWatchesStayQuiet()
    {
        int raised = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            SequentialRule rule = latency();
            rule.tolerance = 0;
            const Values all = normal(1000 + seed, 900 + 14'400, 50, 8, 0.6);
            auto test = SequentialTest::against(eachSecond({all.begin(), all.begin() + 900}), rule);
            raised += raisedAt(*test, {all.begin() + 900, all.end()}) >= 0 ? 1 : 0;
        }
        QVERIFY2(raised <= 2, QByteArray::number(raised).constData());
    }
    void aShiftInTheMiddle()
    {
        auto test = SequentialTest::against(eachSecond(normal(1, 900, 50, 8)), latency());
        Values values = normal(5, 7200, 50, 8);
        const Values higher = normal(6, 600, 60, 8);
        values.insert(values.end(), higher.begin(), higher.end());
        const int at = raisedAt(*test, values);
        QVERIFY2(at >= 7200 && at < 7200 + 120, QByteArray::number(at).constData());
    }
    void constantBaselines()
    {
        const auto raised = [](double value, double later) {
            auto test = SequentialTest::against(eachSecond(Values(300, value)), latency());
            return raisedAt(*test, Values(600, later));
        };
        QCOMPARE(raised(0, 0), -1);
        QCOMPARE(raised(50, 50), -1);
        QVERIFY(raised(0, 0.001) >= 0);
        QVERIFY(raised(50, 60) > 5);    // not by a single sample
    }
    void tooShortABaseline()
    {
        Values values(119, 50.0);
        values.push_back(std::numeric_limits<double>::quiet_NaN());
        const auto test = SequentialTest::against(eachSecond(values), latency());
        QVERIFY(!test);
        QCOMPARE(QByteArray::fromStdString(test.error().what), QByteArray("no baseline for latency: 119 of 120 points; let the probe run for longer before the change begins"));
    }
    void whatIsNoNumberIsPassedOver()
    {
        auto test = SequentialTest::against(eachSecond(normal(1, 300, 50, 8)), latency());
        for (int i = 0; i < 1000; ++i) QVERIFY(!test->take({i, std::numeric_limits<double>::quiet_NaN()}));
        QCOMPARE(test->evidence(), 1.0);
    }
    void words()
    {
        auto test = SequentialTest::against(eachSecond(normal(1, 600, 50, 8)), latency());
        QCOMPARE(QByteArray::fromStdString(test->words()), QByteArray("latency: no sample yet to compare with its baseline"));
        QVERIFY(!test->take({1'000'000, 50}));
        QVERIFY2(test->words().starts_with("latency: not higher than before; the evidence is "), test->words().c_str());
        QVERIFY(raisedAt(*test, Values(100, 70)) >= 0);
        QVERIFY2(test->words().starts_with("latency: higher than before for ") && test->words().find(" % of comparisons; the evidence is ") != std::string::npos && test->words().ends_with(" to 1, 100 to 1 was agreed"), test->words().c_str());
        test->begin();
        QVERIFY(!test->raised());
        QCOMPARE(test->evidence(), 1.0);
    }
    /// The stated rate is that of one watch; the next one begins with nothing of it.
    void aNewWatchBegins()
    {
        SequentialRule rule = latency();
        rule.horizonSamples = 100;
        rule.stepSamples = 1000;    // nothing but a new watch could forget how well it was
        auto test = SequentialTest::against(eachSecond(normal(1, 600, 50, 8)), rule);
        for (int i = 0; i < 100; ++i) (void)test->take({i * 1000, i < 95 ? 20.0 : 100.0});
        QVERIFY(!test->raised());
        QVERIFY(raisedAt(*test, Values(100, 100)) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestSequential)
#include "test_sequential.moc"
