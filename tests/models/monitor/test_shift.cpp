// A relative limit that is judged by a test, and a canary that is judged beside its control.

#include "models/monitor/canary_watch.h"
#include "models/monitor/limit_watch.h"
#include "models/monitor/shift_run.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace holdpoint::monitor;

namespace {

constexpr std::int64_t start = 1'780'000'000'000;

/// A latency of 40 ms that varies by a tenth, from a moment on, one sample a second.
std::vector<Sample> latency(std::uint64_t seed, std::int64_t fromMs, int count, double factor = 1, double dependence = 0)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> draw;
    std::vector<Sample> samples;
    double state = draw(random);
    for (int i = 0; i < count; ++i) {
        state = dependence * state + std::sqrt(1 - dependence * dependence) * draw(random);
        samples.push_back({fromMs + std::int64_t{i} * 1000, 40 * factor * std::exp(0.1 * state)});
    }
    return samples;
}

LimitRule degraded(double percent = 20)
{
    LimitRule rule;
    rule.name = "p95";
    rule.unit = "ms";
    rule.against = Against::PercentUp;
    rule.line = percent;
    rule.baseline = 40;
    return rule;
}

/// The limit with its test, or with the reason why there is none.
LimitWatch watchOf(LimitRule rule, const std::vector<Sample>& baseline)
{
    auto test = shiftTestFor(rule, baseline);
    if (test) rule.test = test.value();
    else rule.untested = test.error().what;
    return LimitWatch(std::move(rule));
}

/// The seconds after `start` at which the state changed: "0 holds; 31 breached".
QByteArray play(LimitWatch& watch, const std::vector<Sample>& samples)
{
    QByteArray told;
    for (const Sample& sample : samples)
        if (const auto verdict = watch.take(sample)) told += (told.isEmpty() ? "" : "; ") + QByteArray::number((verdict->atMs - start) / 1000) + ' ' + QByteArray::fromStdString(std::string(nameOf(verdict->state)));
    return told;
}

QByteArray sentenceOf(const LimitWatch& watch, std::int64_t atMs) { return QByteArray::fromStdString(watch.look(atMs).sentence); }

CanaryLimit canary(double percent = 20)
{
    CanaryLimit limit;
    limit.limit = degraded(percent);
    limit.control = "p95 of the old version";
    limit.windowMs = 60'000;
    return limit;
}

/// Both at once, one sample a second, and what was told: "60 breached".
QByteArray compare(CanaryWatch& watch, double factor, int seconds, std::int64_t fromMs = start)
{
    QByteArray told;
    const std::vector<Sample> control = latency(11, fromMs, seconds), experiment = latency(12, fromMs, seconds, factor);
    for (int i = 0; i < seconds; ++i) {
        watch.takeControl(control[static_cast<std::size_t>(i)]);
        watch.takeExperiment(experiment[static_cast<std::size_t>(i)]);
        if (const auto verdict = watch.tick(fromMs + std::int64_t{i + 1} * 1000)) told += (told.isEmpty() ? "" : "; ") + QByteArray::number((verdict->atMs - fromMs) / 1000) + ' ' + QByteArray::fromStdString(std::string(nameOf(verdict->state)));
    }
    return told;
}

} // namespace

class TestShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the limit says one sample after the other is over it again and again: the same healthy four hours, sample by sample, cry wolf.
    void aHealthyNightIsQuiet()
    {
        const std::vector<Sample> before = latency(1, start - 900'000, 900), night = latency(2, start, 14'400);
        LimitWatch tested = watchOf(degraded(), before), compared(degraded());
        QVERIFY2(tested.rule().test, tested.rule().untested.c_str());
        QCOMPARE(play(tested, night), QByteArray("0 holds"));
        QVERIFY(play(compared, night).count("breached") > 100);
    }
    void whatIsWorseIsSeenWithItsEvidence()
    {
        const std::vector<Sample> before = latency(1, start - 900'000, 900);
        LimitWatch watch = watchOf(degraded(), before);
        std::vector<Sample> samples = latency(2, start, 600);
        for (const Sample& sample : latency(3, start + 600'000, 120, 1.5)) samples.push_back(sample);
        const QByteArray told = play(watch, samples);
        const QList<QByteArray> parts = told.split(';');
        QCOMPARE(parts.size(), 2);
        const int at = parts[1].trimmed().split(' ').front().toInt();
        QVERIFY2(parts[1].endsWith(" breached") && at > 600 && at < 640, told.constData());
        const QByteArray sentence = sentenceOf(watch, samples.back().atMs);
        QVERIFY2(sentence.contains("above its baseline of 40 ms, limit 20 %, over it for 1") && sentence.contains("; the evidence is ") && sentence.endsWith(" to 1, 100 to 1 is needed, however often one looks"), sentence.constData());
    }
    /// A service that is 15 % slower than before has not degraded by more than 20 %, and the test does not say that it has.
    void theLineIsTheLimitsOwn()
    {
        const std::vector<Sample> before = latency(1, start - 900'000, 900);
        LimitWatch watch = watchOf(degraded(), before), stricter = watchOf(degraded(5), before);
        QCOMPARE(play(watch, latency(3, start, 3600, 1.15)), QByteArray("0 holds"));
        QVERIFY(play(stricter, latency(3, start, 3600, 1.15)).contains("breached"));
    }
    void itIsOverWhenMostSamplesSaySo()
    {
        LimitWatch watch = watchOf(degraded(), latency(1, start - 900'000, 900));
        std::vector<Sample> samples = latency(2, start, 120, 2);
        for (const Sample& sample : latency(3, start + 120'000, 300)) samples.push_back(sample);
        for (const Sample& sample : latency(4, start + 420'000, 120, 2)) samples.push_back(sample);
        const QList<QByteArray> parts = play(watch, samples).split(';');
        QCOMPARE(parts.size(), 4);
        QVERIFY(parts[1].endsWith("breached") && parts[2].endsWith("returned") && parts[3].endsWith("breached"));
        const int back = parts[2].trimmed().split(' ').front().toInt();
        QVERIFY2(back > 120 && back < 150, parts[2].constData());
    }
    void itHasToLastAsTheLimitSays()
    {
        LimitRule rule = degraded();
        rule.forMs = 60'000;
        LimitWatch watch = watchOf(rule, latency(1, start - 900'000, 900));
        const QList<QByteArray> parts = play(watch, latency(2, start, 120, 2)).split(';');
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts[1].endsWith(" pending"));
        QCOMPARE(parts[2], QByteArray(" 60 breached"));     // since the change is seen to have begun
    }
    void aDropIsSeenAsOne()
    {
        LimitRule rule = degraded(1);
        rule.name = "success rate";
        rule.unit = "%";
        rule.against = Against::PercentDown;
        rule.baseline = 99.5;
        const auto rate = [](std::uint64_t seed, std::int64_t fromMs, int count, double mean) {
            std::vector<Sample> samples = latency(seed, fromMs, count);
            for (Sample& sample : samples) sample.value = std::min(mean + (sample.value - 40) / 40, 100.0);
            return samples;
        };
        LimitWatch watch = watchOf(rule, rate(1, start - 900'000, 900, 99.5));
        QCOMPARE(play(watch, rate(2, start, 600, 99.5)), QByteArray("0 holds"));
        QVERIFY(play(watch, rate(3, start + 600'000, 120, 97)).contains("breached"));
    }
    /// The same verdict from the stored samples, after every one of them.
    void isJudgedTheSame()
    {
        LimitWatch watch = watchOf(degraded(), latency(1, start - 900'000, 900));
        std::vector<Sample> samples, all = latency(2, start, 100);
        for (const double factor : {2.0, 1.0, 1.6})
            for (const Sample& sample : latency(3, all.back().atMs + 1000, 60, factor)) all.push_back(sample);
        unsigned breached = 0;
        for (const Sample& sample : all) {
            samples.push_back(sample);
            static_cast<void>(watch.take(sample));
            const Verdict again = judge(watch.rule(), samples, sample.atMs), looked = watch.look(sample.atMs);
            QCOMPARE(QByteArray::fromStdString(again.sentence), QByteArray::fromStdString(looked.sentence));
            QCOMPARE(again.state, looked.state);
            breached += again.state == LimitState::Breached;
        }
        QVERIFY(breached > 50);
    }
    void whereThereIsNoTestItSaysWhy_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<double>("dependence");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("too short") << 60 << 0.0 << QByteArray("; each sample is compared, because a test needs 120 points from before the change, and there are 60");
        QTest::newRow("it hangs together") << 300 << 0.99 << QByteArray("; each sample is compared, because what was measured before the change hangs together too much for a test");
    }
    void whereThereIsNoTestItSaysWhy()
    {
        QFETCH(const int, points);
        QFETCH(const double, dependence);
        QFETCH(const QByteArray, why);
        LimitWatch watch = watchOf(degraded(), latency(1, start - 900'000, points, 1, dependence));
        QVERIFY(!watch.rule().test);
        QCOMPARE(watch.take({start, 61})->state, LimitState::Breached);
        QVERIFY2(sentenceOf(watch, start).endsWith(why), sentenceOf(watch, start).constData());
    }
    void anAbsoluteLimitIsNoShift()
    {
        LimitRule rule = degraded();
        rule.against = Against::Nothing;
        QVERIFY(!shiftTestFor(rule, latency(1, start - 900'000, 900)));
    }

    // --- the canary ---

    void aCanaryIsJudgedByItsWindows()
    {
        CanaryWatch well(canary()), worse(canary());
        QCOMPARE(compare(well, 1, 125), QByteArray("1 too-little; 60 holds"));
        QCOMPARE(compare(worse, 1.5, 125), QByteArray("1 too-little; 60 breached; 120 breached"));
        const std::string sentence = worse.look(start + 125'000).sentence;
        QVERIFY2(sentence.starts_with("p95: a mean of 6") && sentence.find("of p95 of the old version over 60 s (60 and 60 points), 20 % is the limit: the experiment is higher than the control") != std::string::npos, sentence.c_str());
    }
    /// A difference that is certain and small is none: the limit says what matters.
    void aSmallDifferenceIsNone()
    {
        CanaryWatch watch(canary()), strict(canary(5));
        QCOMPARE(compare(watch, 1.15, 61), QByteArray("1 too-little; 60 holds"));
        QCOMPARE(compare(strict, 1.15, 61), QByteArray("1 too-little; 60 breached"));
    }
    void eachShareHasWindowsOfItsOwn()
    {
        CanaryWatch watch(canary());
        watch.setShare(10, start);
        QCOMPARE(compare(watch, 1.5, 40), QByteArray("1 too-little"));
        watch.setShare(50, start + 40'000);
        QCOMPARE(compare(watch, 1, 70, start + 40'000), QByteArray("60 holds"));
        watch.setShare(100, start + 110'000);
        QCOMPARE(compare(watch, 1.5, 70, start + 110'000), QByteArray("1 off"));
    }
    void withoutAControlThereIsNoVerdict()
    {
        CanaryWatch watch(canary());
        for (int i = 0; i < 70; ++i) {
            watch.takeExperiment({start + i * 1000, 400});
            const auto verdict = watch.tick(start + i * 1000);
            QVERIFY(!verdict || verdict->state == LimitState::TooLittle);
        }
        QCOMPARE(QByteArray::fromStdString(watch.look(start + 70'000).sentence), QByteArray("p95: 60 of 20 points, and 0 of p95 of the old version to compare them with"));
    }
    void aCanaryIsJudgedTheSameFromItsSamples()
    {
        CanaryWatch watch(canary());
        static_cast<void>(compare(watch, 1.5, 61));
        const Verdict again = judgeCanary(canary(), latency(11, start, 61), latency(12, start, 61, 1.5), start, start + 60'000);
        QCOMPARE(QByteArray::fromStdString(again.sentence), QByteArray::fromStdString(watch.look(start + 61'000).sentence));
        QCOMPARE(again.state, LimitState::Breached);
    }
};

QTEST_GUILESS_MAIN(TestShift)
#include "test_shift.moc"
