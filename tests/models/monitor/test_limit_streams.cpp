// The watch, which is quick, and the judge, which computes everything anew, have to say the same: on thousands of random streams
// under random rules, after every sample and between them.

#include "models/monitor/limit_panel.h"
#include "models/monitor/limit_watch.h"
#include "models/monitor/measure_words.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace holdpoint::monitor;

namespace {

using Random = std::mt19937_64;

constexpr std::int64_t start = 1'780'000'000'000;

std::int64_t upTo(Random& random, std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(random); }
bool oneIn(Random& random, int n) { return upTo(random, n - 1) == 0; }

LimitRule randomRule(Random& random)
{
    LimitRule rule;
    rule.name = "metric";
    rule.unit = oneIn(random, 2) ? "ms" : "";
    rule.measure = static_cast<Measure>(upTo(random, 3));
    rule.percentile = static_cast<double>(upTo(random, 100));
    rule.windowMs = 1 + upTo(random, 20'000);
    rule.passed = static_cast<Passed>(upTo(random, 4));
    rule.line = static_cast<double>(upTo(random, 100));
    if (oneIn(random, 3)) rule.against = static_cast<Against>(upTo(random, 3));
    if (!oneIn(random, 5)) rule.baseline = static_cast<double>(upTo(random, 50));
    if (oneIn(random, 2)) rule.deadband = static_cast<double>(upTo(random, 20));
    if (oneIn(random, 3)) rule.leastChange = static_cast<double>(upTo(random, 10));
    if (oneIn(random, 2)) rule.forMs = upTo(random, 8000);
    if (oneIn(random, 3)) rule.of = static_cast<std::uint32_t>(1 + upTo(random, 6)), rule.hits = static_cast<std::uint32_t>(1 + upTo(random, rule.of - 1));
    if (oneIn(random, 3)) rule.needed = static_cast<std::uint32_t>(1 + upTo(random, 5));
    if (oneIn(random, 2)) rule.staleMs = 1000 + upTo(random, 5000);
    if (oneIn(random, 3)) rule.excuses = {{"expected", 40, 60}, {"a while", 0, 100, start + 10'000, start + 15'000}};
    if (oneIn(random, 3)) rule.phases = static_cast<PhaseSet>(upTo(random, everyPhase));
    return rule;
}

/// As sources send it: mostly in order, at times late, twice, with holes or no number at all. Whole numbers: the two ways add
/// in another order, and may differ by the last bit otherwise.
Sample nextSample(Random& random, std::int64_t& atMs, double& level)
{
    atMs += oneIn(random, 15) ? 3000 + upTo(random, 8000) : 200 + upTo(random, 1500);
    if (oneIn(random, 25)) level = static_cast<double>(upTo(random, 100));
    Sample sample{atMs, std::round(level) + static_cast<double>(upTo(random, 30))};
    if (oneIn(random, 20)) sample.atMs -= upTo(random, 4000);
    if (oneIn(random, 30)) sample.value = std::numeric_limits<double>::quiet_NaN();
    return sample;
}

bool same(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9 * std::abs(a); }

bool same(const Verdict& a, const Verdict& b)
{
    return a.state == b.state && a.atMs == b.atMs && a.sampleMs == b.sampleMs && a.sinceMs == b.sinceMs && a.points == b.points && a.hits == b.hits && same(a.measured, b.measured)
        && same(a.change, b.change) && a.sentence == b.sentence;
}

/// The same limits twice: in a panel, and each with a watch of its own.
struct Together {
    Together(Random& random, const PhaseTimes& times) : m_times(times)
    {
        panel.setTimes(times);
        for (int i = 0; i < 12; ++i) {
            LimitRule rule = randomRule(random);
            // Some share a window; without that little would be seen of how they do it.
            if (i > 0 && oneIn(random, 2)) rule.windowMs = m_rules[0].windowMs, rule.measure = m_rules[0].measure, rule.percentile = m_rules[0].percentile;
            if (oneIn(random, 3)) rule.excuses.clear(), rule.phases = everyPhase;
            m_rules.push_back(rule);
            panel.add(rule);
            watches.emplace_back();
        }
    }
    void beginSome(Random& random, int sample)
    {
        for (std::size_t i = 0; i < watches.size(); ++i) {
            if (watches[i] || (sample > 0 && !oneIn(random, 20))) continue;
            watches[i].emplace(m_rules[i], m_times);
            panel.begin(i);
        }
    }
    void setBaselines(double baseline)
    {
        for (std::size_t i = 0; i < watches.size(); ++i) {
            if (!watches[i]) continue;
            watches[i]->setBaseline(baseline);
            panel.setBaseline(i, baseline);
        }
    }
    bool take(const Sample& sample)
    {
        std::vector<QByteArray> said(watches.size()), saidAlone(watches.size());
        panel.take(sample, [&](std::size_t i) { said[i] += QByteArray::fromStdString(panel.look(i, sample.atMs).sentence); });
        // What comes late is late for all of a series, also for a limit that was begun after it.
        const bool inOrder = std::isfinite(sample.value) && sample.atMs > m_lastMs;
        if (inOrder) m_lastMs = sample.atMs;
        for (std::size_t i = 0; i < watches.size(); ++i)
            if (const auto verdict = inOrder && watches[i] ? watches[i]->take(sample) : std::nullopt) saidAlone[i] += QByteArray::fromStdString(verdict->sentence), ++told;
        return agree(said, saidAlone, sample.atMs);
    }
    bool tick(std::int64_t nowMs)
    {
        std::vector<QByteArray> said(watches.size()), saidAlone(watches.size());
        panel.tick(nowMs, [&](std::size_t i) { said[i] += QByteArray::fromStdString(panel.look(i, nowMs).sentence); });
        for (std::size_t i = 0; i < watches.size(); ++i)
            if (const auto verdict = watches[i] ? watches[i]->tick(nowMs) : std::nullopt) saidAlone[i] += QByteArray::fromStdString(verdict->sentence), ++told;
        return agree(said, saidAlone, nowMs);
    }
    bool agree(const std::vector<QByteArray>& said, const std::vector<QByteArray>& alone, std::int64_t nowMs)
    {
        for (std::size_t i = 0; i < watches.size(); ++i) {
            if (!watches[i]) continue;
            const Verdict a = panel.look(i, nowMs), b = watches[i]->look(nowMs);
            if (said[i] == alone[i] && same(a, b) && panel.state(i) == watches[i]->state()) continue;
            wrong = QStringLiteral("limit %1 says '%2' and told '%3', alone '%4' and told '%5'").arg(i).arg(QString::fromStdString(a.sentence), QString::fromUtf8(said[i]), QString::fromStdString(b.sentence), QString::fromUtf8(alone[i]));
            return false;
        }
        return true;
    }

    LimitPanel panel;
    std::vector<std::optional<LimitWatch>> watches;
    std::size_t told = 0;
    QString wrong;

private:
    std::vector<LimitRule> m_rules;
    PhaseTimes m_times;
    std::int64_t m_lastMs = 0;
};

} // namespace

class TestLimitStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watchAndJudgeAgree()
    {
        unsigned seen[8] = {};
        for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
            Random random(seed);
            const LimitRule rule = randomRule(random);
            const PhaseTimes times{start + upTo(random, 20'000), start + 20'000 + upTo(random, 20'000)};
            LimitWatch watch(rule, times);
            std::vector<Sample> samples;
            std::int64_t atMs = start;
            double level = 50;
            for (int i = 0; i < 60; ++i) {
                const Sample sample = nextSample(random, atMs, level);
                samples.push_back(sample);
                const LimitState before = watch.state();
                auto told = watch.take(sample);
                QVERIFY(!told || told->state != before || i == 0);
                const std::int64_t now = atMs + upTo(random, 9000);
                if (const auto ticked = watch.tick(now)) told = ticked;
                const Verdict again = judge(rule, samples, now, times), looked = watch.look(now);
                QVERIFY2(same(looked, again), qPrintable(QStringLiteral("seed %1, sample %2: '%3' and '%4'").arg(seed).arg(i).arg(QString::fromStdString(looked.sentence), QString::fromStdString(again.sentence))));
                QCOMPARE(watch.state(), again.state);
                ++seen[static_cast<std::size_t>(again.state)];
            }
        }
        // A comparison that never met a state has not tested it.
        for (const unsigned count : seen) QVERIFY(count > 500);
    }
    /// A panel says of each of its limits, at every sample and every look, what a watch of its own would say, whenever it was begun.
    void panelAndWatchesAgree()
    {
        std::size_t told = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            Random random(seed);
            const PhaseTimes times{start + upTo(random, 20'000), start + 20'000 + upTo(random, 20'000)};
            Together both(random, times);
            std::int64_t atMs = start;
            double level = 50;
            for (int i = 0; i < 60; ++i) {
                both.beginSome(random, i);
                if (i == 30) both.setBaselines(40);
                const Sample sample = nextSample(random, atMs, level);
                QVERIFY2(both.take(sample), qPrintable(QStringLiteral("seed %1, sample %2: %3").arg(seed).arg(i).arg(both.wrong)));
                const std::int64_t now = atMs + upTo(random, 9000);
                QVERIFY2(both.tick(now), qPrintable(QStringLiteral("seed %1, after sample %2: %3").arg(seed).arg(i).arg(both.wrong)));
            }
            told += both.told;
        }
        QVERIFY(told > 10'000);
    }
    /// How often somebody looks changes nothing.
    void looksChangeNothing()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            const LimitRule rule = randomRule(random);
            LimitWatch often(rule), seldom(rule);
            std::int64_t atMs = start;
            double level = 50;
            for (int i = 0; i < 60; ++i) {
                const Sample sample = nextSample(random, atMs, level);
                for (std::int64_t ms = atMs - 1000; ms < atMs; ms += 250) (void)often.tick(ms);
                (void)often.take(sample);
                (void)seldom.take(sample);
            }
            QVERIFY(same(often.look(atMs), seldom.look(atMs)));
        }
    }
    /// A source a thousand times as fast as its window needs costs no more memory: its points are thinned, and both ways thin alike.
    void aFastSourceIsThinned()
    {
        for (const Measure measure : {Measure::Mean, Measure::Percentile, Measure::Rate}) {
            LimitRule rule;
            rule.name = "metric";
            rule.measure = measure;
            rule.windowMs = 8192;
            LimitWatch watch(rule);
            std::vector<Sample> samples;
            Random random(7);
            for (std::int64_t i = 0; i < 12'000; ++i) {
                samples.push_back({start + i, static_cast<double>(upTo(random, 1000))});
                (void)watch.take(samples.back());
            }
            QVERIFY(watch.look(start + 11'999).points <= mostWindowPoints + 1);
            QVERIFY(watch.look(start + 11'999).points >= mostWindowPoints - 1);
        }
    }
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](double value, const char* text) { QTest::newRow(text) << value << QByteArray(text); };
        row(0, "0");
        row(61, "61");
        row(0.1 + 0.2, "0.3");
        row(12.3456, "12.35");
        row(123456.7, "123457");
        row(-0.00001234, "-1.234e-05");
        row(1e20, "1e+20");
    }
    void numbers()
    {
        QFETCH(const double, value);
        QFETCH(const QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(numberText(value)), text);
    }
    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](qint64 ms, const char* text) { QTest::newRow(text) << ms << QByteArray(text); };
        row(0, "0 ms");
        row(999, "999 ms");
        row(32'500, "32 s");
        row(320'000, "5 min 20 s");
        row(600'000, "10 min");
        row(11'100'000, "3 h 5 min");
        row(187'200'000, "2 d 4 h");
        row(-42'000, "-42 s");
    }
    void durations()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(durationText(ms)), text);
    }
};

QTEST_GUILESS_MAIN(TestLimitStreams)
#include "test_limit_streams.moc"
