// How often a test cries wolf, and how soon it sees a shift: the sequential test beside the one of Mann and Whitney, looked at every
// minute, and beside a fixed limit. All of it on simulated latencies at one sample a second: log-normal, with spikes, each dependent
// on the one before by 0, 0.3, 0.6 or 0.9.
//
//     bench_verdicts [WINDOWS]     10,000 healthy windows of four hours are the full form

#include "models/monitor/limit_watch.h"
#include "models/monitor/rank_test.h"
#include "models/monitor/sequential.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>
#include <thread>
#include <vector>

namespace {

using namespace holdpoint::monitor;

constexpr std::size_t baselineSamples = 900, windowSamples = 14'400, shiftAt = 3600;
constexpr std::array<double, 4> dependences = {0, 0.3, 0.6, 0.9};
constexpr double statedRate = 0.01;

/// A latency of 40 ms that varies by a fifth, and once in two hundred times is much larger.
class Latency {
public:
    Latency(std::uint64_t seed, double dependence) : m_random(seed), m_dependence(dependence) { m_state = m_normal(m_random); }
    double next()
    {
        m_state = m_dependence * m_state + std::sqrt(1 - m_dependence * m_dependence) * m_normal(m_random);
        const double spike = m_random() % 200 == 0 ? 5 : 1;
        return 40 * std::exp(0.2 * m_state) * spike;
    }

private:
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
    double m_dependence, m_state = 0;
};

std::vector<Sample> baselineOf(Latency& latency)
{
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < baselineSamples; ++i) samples.push_back({static_cast<std::int64_t>(i) * 1000, latency.next()});
    return samples;
}

/// How many samples after the shift each of the three raises an alarm; empty: not at all.
struct Alarms {
    std::optional<std::size_t> sequential, mannWhitney, fixed;
};

/// Looked at every minute: the last five minutes against the baseline, one-sided at the stated rate.
bool mannWhitneySays(const std::vector<double>& window, const std::vector<double>& baseline)
{
    return rankScore({window.end() - 300, window.end()}, baseline) > -normalQuantile(statedRate);
}

/// What a runbook would say: "more than 20 % above its baseline", of the mean of a minute, for 30 s.
LimitRule fixedLimit(const std::vector<double>& baseline)
{
    double sum = 0;
    for (const double value : baseline) sum += value;
    LimitRule rule;
    rule.name = "latency";
    rule.measure = Measure::Mean;
    rule.windowMs = 60'000;
    rule.needed = 60;
    rule.against = Against::PercentUp;
    rule.baseline = sum / static_cast<double>(baseline.size());
    rule.line = 20;
    rule.forMs = 30'000;
    return rule;
}

/// One window: `factor` is what the latency is multiplied by from sample `from` on.
Alarms watch(std::uint64_t seed, double dependence, double factor, std::size_t from, bool withOthers)
{
    Latency latency(seed, dependence);
    const std::vector<Sample> before = baselineOf(latency);
    std::vector<double> baseline;
    baseline.reserve(before.size());
    for (const Sample& sample : before) baseline.push_back(sample.value);
    SequentialRule rule;
    rule.name = "latency";
    rule.falseAlarms = statedRate;
    rule.tolerance = 0;     // with a tolerance there are next to no false alarms, and nothing would be shown
    auto test = SequentialTest::against(before, rule);
    if (!test) std::abort();
    LimitWatch limit(fixedLimit(baseline));
    Alarms alarms;
    std::vector<double> window;
    const auto note = [&](std::optional<std::size_t>& alarm, std::size_t i) {
        // One that comes before the shift is a false one, and what would be seen afterwards is not told by it.
        if (!alarm && i >= from) alarm = i - from;
    };
    const std::size_t end = factor == 1 ? windowSamples : from + 3600;
    for (std::size_t i = 0; i < end; ++i) {
        const double value = latency.next() * (i >= from ? factor : 1);
        const Sample sample{static_cast<std::int64_t>(baselineSamples + i) * 1000, value};
        if (test->take(sample)) note(alarms.sequential, i);
        if (withOthers) {
            window.push_back(value);
            if (limit.take(sample) && limit.state() == LimitState::Breached) note(alarms.fixed, i);
            if (i % 60 == 59 && window.size() >= 300 && !alarms.mannWhitney && i >= from && mannWhitneySays(window, baseline)) note(alarms.mannWhitney, i);
        }
        if (alarms.sequential && (!withOthers || (alarms.mannWhitney && alarms.fixed))) break;
    }
    return alarms;
}

/// Runs windows on all processors; each has its own seed, so what comes out is the same on every machine.
template <typename Each>
std::vector<Alarms> runAll(std::size_t windows, Each each)
{
    std::vector<Alarms> alarms(windows);
    std::vector<std::thread> threads;
    const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t t = 0; t < count; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = t; i < windows; i += count) alarms[i] = each(i);
        });
    for (std::thread& thread : threads) thread.join();
    return alarms;
}

double part(const std::vector<Alarms>& alarms, std::optional<std::size_t> Alarms::*which)
{
    const auto raised = std::count_if(alarms.begin(), alarms.end(), [&](const Alarms& of) { return (of.*which).has_value(); });
    return static_cast<double>(raised) / static_cast<double>(alarms.size());
}

/// Half of all are alarmed by then; below zero when fewer than half ever are.
double median(const std::vector<Alarms>& alarms, std::optional<std::size_t> Alarms::*which)
{
    std::vector<double> times;
    times.reserve(alarms.size());
    for (const Alarms& of : alarms) times.push_back((of.*which) ? static_cast<double>(*(of.*which) + 1) : 1e9);
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    const double middle = times[times.size() / 2];
    return middle < 1e9 ? middle : -1;
}

std::string seconds(double value) { return value < 0 ? "never" : std::to_string(static_cast<int>(value)) + " s"; }

/// The part of all windows that raise an alarm, or a number above one when one kind of them does so too often by itself.
double falseAlarms(std::size_t each)
{
    const std::size_t few = std::max<std::size_t>(each / 10, 2);
    double raised = 0;
    bool well = true;
    std::printf("healthy windows of four hours at 1 Hz, baseline of 15 minutes; stated: at most %.1f %% of them raise an alarm\n", statedRate * 100);
    for (const double dependence : dependences) {
        const auto seed = [&](std::size_t i) { return static_cast<std::uint64_t>(i) * 8 + static_cast<std::uint64_t>(dependence * 10) * 1'000'003; };
        const auto ours = runAll(each, [&](std::size_t i) { return watch(seed(i), dependence, 1, 0, false); });
        const auto others = runAll(few, [&](std::size_t i) { return watch(seed(i), dependence, 1, 0, true); });
        const double rate = part(ours, &Alarms::sequential), count = rate * static_cast<double>(each);
        raised += count;
        // By chance one kind may have a few more than its share.
        well = well && rate <= statedRate + 3 * std::sqrt(statedRate / static_cast<double>(each));
        std::printf("  dependence %.1f: sequential %.0f of %zu (%.2f %%); Mann-Whitney each minute %.0f %% and the fixed limit %.0f %% of %zu\n", dependence, count, each, rate * 100,
                    part(others, &Alarms::mannWhitney) * 100, part(others, &Alarms::fixed) * 100, few);
    }
    const double rate = raised / static_cast<double>(each * dependences.size());
    std::printf("  in all: %.0f of %zu, %.3f %%\n", raised, each * dependences.size(), rate * 100);
    return well ? rate : 2;
}

/// The median time in which the sequential test sees a shift in independent samples; the rest is for the reader.
double detection(std::size_t windows, std::size_t at)
{
    double own = -1;
    std::printf("a shift of 20 %%, %s: median time until it is seen (and how many see it within an hour)\n", at == 0 ? "from the beginning" : "after an hour that was well");
    for (const double dependence : dependences) {
        const auto alarms = runAll(windows, [&](std::size_t i) { return watch(static_cast<std::uint64_t>(i) * 8 + 77'000'003, dependence, 1.2, at, true); });
        std::printf("  dependence %.1f: sequential %s (%.0f %%), Mann-Whitney each minute %s (%.0f %%), fixed limit %s (%.0f %%)\n", dependence,
                    seconds(median(alarms, &Alarms::sequential)).c_str(), part(alarms, &Alarms::sequential) * 100, seconds(median(alarms, &Alarms::mannWhitney)).c_str(),
                    part(alarms, &Alarms::mannWhitney) * 100, seconds(median(alarms, &Alarms::fixed)).c_str(), part(alarms, &Alarms::fixed) * 100);
        if (dependence == 0) own = median(alarms, &Alarms::sequential);
    }
    return own;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t windows = argc > 1 ? static_cast<std::size_t>(std::max(8, std::atoi(argv[1]))) : 10'000, each = windows / dependences.size();
    const auto begun = std::chrono::steady_clock::now();
    const double rate = falseAlarms(each);
    const std::size_t shifted = std::clamp<std::size_t>(each / 5, 50, 500);
    const double atOnce = detection(shifted, 0), later = detection(shifted, shiftAt);
    std::printf("%.0f s in all\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    // A short form may meet three at once by chance; the full one may not.
    const bool rare = rate <= (windows >= 10'000 ? statedRate : statedRate + 3 * std::sqrt(statedRate / static_cast<double>(windows)));
    const bool quick = atOnce > 0 && atOnce < 120 && later > 0 && later < 240;
    if (!rare) std::fprintf(stderr, "the sequential test raises more false alarms than it states\n");
    if (!quick) std::fprintf(stderr, "the sequential test is slow to see a shift of 20 %%\n");
    return rare && quick ? 0 : 1;
}
