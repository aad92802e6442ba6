// Limits on a stream, told as people would: what comes in, second by second, and what is said of it.

#include "models/monitor/limit_watch.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace holdpoint::monitor;

namespace {

/// Where tests begin: a moment in 2026.
constexpr std::int64_t start = 1'780'000'000'000;

struct Told {
    QByteArray text;    ///< "3 breached; 7 returned": second and state
    std::vector<Verdict> verdicts;
};

/// One sample a second; `_` is a second without one. Time ticks in every second after its sample.
Told play(LimitWatch& watch, const std::vector<double>& values)
{
    Told told;
    const auto note = [&](const std::optional<Verdict>& verdict) {
        if (!verdict) return;
        if (!told.text.isEmpty()) told.text += "; ";
        told.text += QByteArray::number((verdict->atMs - start) / 1000) + ' ' + QByteArray::fromStdString(std::string(nameOf(verdict->state)));
        told.verdicts.push_back(*verdict);
    };
    std::int64_t atMs = start;
    for (const double value : values) {
        note(watch.take({atMs, value}));
        note(watch.tick(atMs));
        atMs += 1000;
    }
    return told;
}

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

LimitRule latency()
{
    LimitRule rule;
    rule.name = "p95";
    rule.unit = "ms";
    rule.line = 50;
    return rule;
}

struct Story {
    const char* name;
    std::function<void(LimitRule&)> with;
    std::vector<double> values;
    const char* told;
    const char* lastSentence;
};

std::vector<double> many(double value, int count) { return std::vector<double>(static_cast<std::size_t>(count), value); }
std::vector<double> joined(std::vector<double> a, const std::vector<double>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const Story stories[] = {
    {"breached and back", [](LimitRule&) {}, {43, 50, 61, 43}, "0 holds; 2 breached; 3 returned", "p95 was 43 ms, limit 50 ms, back for 0 ms"},
    {"nothing comes", [](LimitRule&) {}, {gap, gap}, "0 no-data", "p95: no sample yet"},
    {"infinity is no sample", [](LimitRule&) {}, {std::numeric_limits<double>::infinity()}, "0 no-data", "p95: no sample yet"},
    {"not long enough", [](LimitRule& rule) { rule.forMs = 3000; }, {60, 60, 60, 40, 60}, "0 pending; 3 holds; 4 pending", "p95 was 60 ms, limit 50 ms, over it for 0 ms of 3 s"},
    {"long enough", [](LimitRule& rule) { rule.forMs = 3000; }, {40, 60, 60, 60, 61}, "0 holds; 1 pending; 4 breached", "p95 was 61 ms, limit 50 ms, over it for 3 s of 3 s"},
    {"time alone breaches nothing", [](LimitRule& rule) { rule.forMs = 3000; }, {60, gap, gap, gap, gap, 60}, "0 pending; 5 breached", "p95 was 60 ms, limit 50 ms, over it for 5 s of 3 s"},
    {"a gap breaks the stretch", [](LimitRule& rule) { rule.forMs = 3000, rule.staleMs = 2000; }, {60, gap, gap, gap, 60, 60}, "0 pending; 3 stale; 4 pending", "p95 was 60 ms, limit 50 ms, over it for 0 ms of 3 s"},
    {"a breach outlives a gap", [](LimitRule& rule) { rule.staleMs = 2000; }, {60, gap, gap, gap, 60, 40}, "0 breached; 3 stale; 4 breached; 5 returned", "p95 was 40 ms, limit 50 ms, back for 0 ms"},
    {"stale", [](LimitRule& rule) { rule.staleMs = 15'000; }, joined({40}, many(gap, 17)), "0 holds; 16 stale", "p95: last sample 16 s old, at most 15 s is allowed"},
    {"deadband", [](LimitRule& rule) { rule.deadband = 5; }, {51, 49, 46, 45, 49, 51}, "0 breached; 3 returned; 5 breached", "p95 was 51 ms, limit 50 ms"},
    {"three of five", [](LimitRule& rule) { rule.hits = 3, rule.of = 5; }, {60, 40, 60, 40, 40, 60, 60, 40, 40, 40}, "0 holds; 6 breached; 7 returned", "p95 was 40 ms, limit 50 ms, back for 0 ms"},
    {"three of five, in words", [](LimitRule& rule) { rule.hits = 3, rule.of = 5; }, {60, 40, 60, 40, 60}, "0 holds; 4 breached", "p95 was 60 ms, limit 50 ms, over it in 3 of the last 5 samples"},
    {"too little", [](LimitRule& rule) { rule.needed = 3; }, {60, 60}, "0 too-little", "p95: 1 of 3 points, last sample 0 ms old"},
    {"enough after all", [](LimitRule& rule) { rule.needed = 3; }, {60, 60, 60}, "0 too-little; 2 breached", "p95 was 60 ms, limit 50 ms"},
    {"too low", [](LimitRule& rule) { rule.name = "success rate", rule.unit = "%", rule.passed = Passed::Below, rule.line = 95; }, {95, 94.2}, "0 holds; 1 breached", "success rate was 94.2 %, limit at least 95 %"},
    {"not quite", [](LimitRule& rule) { rule.passed = Passed::AtOrAbove; }, {49.9, 50}, "0 holds; 1 breached", "p95 was 50 ms, limit less than 50 ms"},
    {"almost the same number", [](LimitRule&) {}, {50.00004}, "0 breached", "p95 was 50.00004 ms, limit 50 ms"},
    {"exactly", [](LimitRule& rule) { rule.name = "violations", rule.unit = "", rule.passed = Passed::Differs, rule.line = 0; }, {0, 2}, "0 holds; 1 breached", "violations was 2, limit exactly 0"},
    {"above the baseline", [](LimitRule& rule) { rule.against = Against::PercentUp, rule.baseline = 50, rule.line = 20; }, {60, 61}, "0 holds; 1 breached", "p95 was 61 ms, 22 % above its baseline of 50 ms, limit 20 %"},
    {"below the baseline", [](LimitRule& rule) { rule.against = Against::PercentDown, rule.baseline = 50, rule.line = 5; }, {60, 47}, "0 holds; 1 breached", "p95 was 47 ms, 6 % below its baseline of 50 ms, limit 5 %"},
    {"times the baseline", [](LimitRule& rule) { rule.against = Against::Times, rule.baseline = 50, rule.line = 3; }, {60, 160}, "0 holds; 1 breached", "p95 was 160 ms, 3.2 times its baseline of 50 ms, limit 3 times"},
    {"a baseline of nothing", [](LimitRule& rule) { rule.against = Against::PercentUp, rule.baseline = 0, rule.line = 10; }, {0, 1}, "0 holds; 1 breached", "p95 was 1 ms, where its baseline of 0 ms allows no proportion, limit 10 %"},
    {"too small a change", [](LimitRule& rule) { rule.against = Against::PercentUp, rule.baseline = 0, rule.line = 10, rule.leastChange = 2; }, {0, 1}, "0 holds", "p95 was 0 ms, the same as its baseline of 0 ms, limit 10 %"},
    {"no baseline yet", [](LimitRule& rule) { rule.against = Against::Times, rule.line = 2; }, {500, 500}, "0 no-data", "p95: no baseline to compare with"},
    {"an error that is expected", [](LimitRule& rule) { rule.name = "status", rule.unit = "", rule.line = 399, rule.excuses = {{"V2 route 404: OK - expected", 404, 404}}; }, {200, 404, 500, 404}, "0 holds; 2 breached; 3 returned", "status was 404, limit 399, back for 0 ms"},
    {"expected for a time", [](LimitRule& rule) { rule.excuses = {{"the cache is cold", -1e9, 1e9, start, start + 1000}}; }, {60, 60, 60}, "0 holds; 2 breached", "p95 was 60 ms, limit 50 ms"},
    {"a mean", [](LimitRule& rule) { rule.measure = Measure::Mean, rule.windowMs = 2000; }, {40, 50, 60, 40}, "0 holds; 2 breached; 3 returned", "p95 was 50 ms, limit 50 ms, back for 0 ms"},
    {"a percentile", [](LimitRule& rule) { rule.measure = Measure::Percentile, rule.percentile = 50, rule.windowMs = 3000; }, {40, 60, 60, 40, 40}, "0 holds; 2 breached; 4 returned", "p95 was 40 ms, limit 50 ms, back for 0 ms"},
    {"a rate", [](LimitRule& rule) { rule.name = "failed syncs", rule.unit = "/minute", rule.measure = Measure::Rate, rule.windowMs = 60'000, rule.needed = 2; }, {100, 101, 102}, "0 too-little; 1 breached", "failed syncs was 60/minute, limit 50/minute"},
    {"a counter that begins again", [](LimitRule& rule) { rule.measure = Measure::Rate, rule.windowMs = 60'000, rule.needed = 2; }, {1000, 1000, 0, 1, 1}, "0 too-little; 1 holds", "p95 was 0 ms, limit 50 ms"},
};

} // namespace

class TestLimitWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<int>("story");
        for (std::size_t i = 0; i < std::size(stories); ++i) QTest::newRow(stories[i].name) << static_cast<int>(i);
    }
    void tells()
    {
        QFETCH(const int, story);
        const Story& s = stories[story];
        LimitRule rule = latency();
        s.with(rule);
        LimitWatch watch(rule);
        const Told told = play(watch, s.values);
        QCOMPARE(told.text, QByteArray(s.told));
        QCOMPARE(QByteArray::fromStdString(told.verdicts.back().sentence), QByteArray(s.lastSentence));
    }
    /// What was told can be computed again from the samples alone.
    void isJudgedTheSame_data() { tells_data(); }
    void isJudgedTheSame()
    {
        QFETCH(const int, story);
        const Story& s = stories[story];
        LimitRule rule = latency();
        s.with(rule);
        LimitWatch watch(rule);
        for (const Verdict& verdict : play(watch, s.values).verdicts) {
            std::vector<Sample> samples;
            for (std::size_t i = 0; i < s.values.size() && start + static_cast<std::int64_t>(i) * 1000 <= verdict.atMs; ++i) samples.push_back({start + static_cast<std::int64_t>(i) * 1000, s.values[i]});
            const Verdict again = judge(rule, samples, verdict.atMs);
            QCOMPARE(again.state, verdict.state);
            QCOMPARE(QByteArray::fromStdString(again.sentence), QByteArray::fromStdString(verdict.sentence));
        }
    }

    void aSampleOutOfOrderIsPassedOver()
    {
        LimitWatch watch(latency());
        QVERIFY(watch.take({start, 40}));
        QVERIFY(!watch.take({start - 1000, 900}));
        QVERIFY(!watch.take({start, 900}));
        QCOMPARE(watch.state(), LimitState::Holds);
        QCOMPARE(watch.look(start).points, 1U);
    }
    void holdsInItsPhasesOnly()
    {
        LimitRule rule = latency();
        rule.phases = phaseSet(ReleasePhase::FirstHour) | phaseSet(ReleasePhase::FirstDay);
        LimitWatch watch(rule, {start + 2000, start + 4000});
        const Told told = play(watch, {60, 60, 60, 60, 60, 60});
        QCOMPARE(told.text, QByteArray("0 off; 4 breached"));
        QCOMPARE(QByteArray::fromStdString(told.verdicts.front().sentence), QByteArray("p95: not in force in this phase of the release"));
        const auto later = watch.tick(start + 4000 + 24 * 3'600'000);
        QVERIFY(later && later->state == LimitState::Off);
    }
    /// A limit that has just come into force does not judge by what was before.
    void beginsAnewWhenItComesIntoForce()
    {
        LimitRule rule = latency();
        rule.phases = phaseSet(ReleasePhase::FirstHour);
        LimitWatch watch(rule, {start, start + 10'000});
        QVERIFY(watch.take({start + 9500, 60}));
        const auto verdict = watch.tick(start + 10'000);
        QVERIFY(verdict);
        QCOMPARE(verdict->state, LimitState::NoData);
        QCOMPARE(QByteArray::fromStdString(verdict->sentence), QByteArray("p95: no sample yet since it is in force"));
    }
    void phases()
    {
        constexpr std::int64_t hour = 3'600'000;
        PhaseTimes times;
        QCOMPARE(times.at(start), ReleasePhase::Before);
        times.cutoverMs = start;
        QCOMPARE(times.at(start - 1), ReleasePhase::Before);
        QCOMPARE(times.at(start), ReleasePhase::Cutover);
        times.doneMs = start + hour;
        QCOMPARE(times.at(start + hour), ReleasePhase::FirstHour);
        QCOMPARE(times.at(start + 2 * hour), ReleasePhase::FirstDay);
        QCOMPARE(times.at(start + 25 * hour), ReleasePhase::Later);
    }
    void theBaselineMayComeLater()
    {
        LimitRule rule = latency();
        rule.against = Against::PercentUp;
        rule.line = 20;
        LimitWatch watch(rule);
        QCOMPARE(watch.take({start, 70})->state, LimitState::NoData);
        watch.setBaseline(50);
        QCOMPARE(watch.take({start + 1000, 70})->state, LimitState::Breached);
    }
    /// A mean of which a huge value was once a part is the mean of what is there now.
    void aHugeValueLeavesNothingBehind()
    {
        LimitRule rule = latency();
        rule.measure = Measure::Mean;
        rule.windowMs = 2000;
        LimitWatch watch(rule);
        for (int i = 0; i < 10; ++i) (void)watch.take({start + i * 1000, i == 3 ? 1e18 : 40.25});
        QCOMPARE(watch.look(start + 9000).measured, 40.25);
    }
};

QTEST_GUILESS_MAIN(TestLimitWatch)
#include "test_limit_watch.moc"
