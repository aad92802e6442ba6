// What the monitor costs: samples that go into series and are judged by a thousand limits on one core, bytes a sample in memory,
// and what is drawn of a million samples. Everything is measured as the best of three: the machine is shared.
//
//     bench_monitor

#include "models/monitor/limit_panel.h"
#include "models/monitor/sample_gate.h"
#include "models/monitor/series.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

namespace {

using namespace holdpoint::monitor;

// Wanted are 100,000 samples a second; the guards leave room for a machine that others keep busy.
constexpr double wantedRate = 100'000, leastRate = 100'000, mostBytes = 16, mostColumnsMs = 20;
constexpr std::int64_t start = 1'780'000'000'000;

template <typename Work>
double secondsOf(Work work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const auto begun = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    return best;
}

/// Limits as runbooks have them, of every kind, each with a line of its own.
LimitRule ruleNumber(std::size_t n)
{
    LimitRule rule;
    rule.name = "latency";
    rule.unit = "ms";
    rule.line = 90 + static_cast<double>(n % 40);
    rule.staleMs = 10'000;
    switch (n % 5) {
    case 0: break;
    case 1: rule.forMs = 30'000; break;
    case 2: rule.hits = 3, rule.of = 5, rule.deadband = 5; break;
    case 3: rule.measure = Measure::Percentile, rule.windowMs = 300'000, rule.needed = 20, rule.against = Against::PercentUp, rule.baseline = 50, rule.line = 50; break;
    case 4: rule.measure = Measure::Mean, rule.windowMs = 60'000; break;
    }
    return rule;
}

/// A series with its limits, as a probe feeds them.
struct Fed {
    SampleGate gate;
    Series series;
    LimitPanel panel;
};

/// `limits` in all, shared among so many series. Gives samples a second.
double ingestionRate(std::size_t seriesCount, std::size_t limits, std::size_t samplesEach, const char* folder)
{
    std::vector<double> values(1 << 16);
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal(60, 15);
    for (double& value : values) value = normal(random);
    std::size_t told = 0, round = 0;
    const double spent = secondsOf([&] {
        ++round;
        std::vector<Fed> all;
        for (std::size_t i = 0; i < seriesCount; ++i) {
            auto series = Series::open(std::string(folder) + "/series" + std::to_string(round) + '-' + std::to_string(i));
            if (!series) std::abort();
            all.push_back({{}, std::move(series.value()), {}});
            for (std::size_t l = 0; l < limits / seriesCount; ++l) all.back().panel.begin(all.back().panel.add(ruleNumber(i + l)));
        }
        for (std::size_t s = 0; s < samplesEach; ++s) {
            const std::int64_t atMs = start + static_cast<std::int64_t>(s) * 1000;
            for (std::size_t i = 0; i < seriesCount; ++i) {
                Fed& fed = all[i];
                const Sample sample{atMs, values[(s * seriesCount + i * 7) & 0xffff]};
                if (fed.gate.admit(sample, atMs) != Admission::Taken) continue;
                fed.series.append(sample);
                fed.panel.take(sample, [&](std::size_t) { ++told; });
            }
        }
        for (Fed& fed : all)
            if (fed.series.flush()) std::abort();
    });
    const double rate = static_cast<double>(seriesCount * samplesEach) / spent;
    std::printf("%5zu series with %4zu limits: %9.0f samples a second, %11.0f judgements a second, %zu changes told\n", seriesCount, limits, rate,
                rate * static_cast<double>(limits) / static_cast<double>(seriesCount), told / 3);
    return rate;
}

bool drawsAMillion(const char* folder)
{
    constexpr std::int64_t count = 1'000'000;
    auto series = Series::open(std::string(folder) + "/million");
    if (!series) return false;
    for (std::int64_t i = 0; i < count; ++i) series->append({start + i * 1000, 50 + 10 * std::sin(static_cast<double>(i) / 5000) + static_cast<double>(i * 7919 % 100) / 20});
    if (series->flush()) return false;
    const double bytes = static_cast<double>(series->bytesInMemory()) / static_cast<double>(count);
    double slowest = 0;
    std::uint64_t drawn = 0;
    std::printf("a million samples: %.1f bytes a sample in memory\n", bytes);
    for (const double zoom : {1.0, 0.5, 0.1, 0.01, 0.001}) {
        const auto width = static_cast<std::int64_t>(static_cast<double>(count) * zoom) * 1000;
        for (const double where : {0.0, 1.0}) {
            const std::int64_t from = start + static_cast<std::int64_t>(static_cast<double>(count * 1000 - width) * where);
            const double spent = secondsOf([&] {
                for (int i = 0; i < 20; ++i)
                    for (const Column& column : series->columns(from, from + width, 1200)) drawn += column.count;
            }) / 20;
            slowest = std::max(slowest, spent);
            std::printf("  %8.0f samples of %s in 1200 columns: %.3f ms\n", static_cast<double>(count) * zoom, where == 0 ? "the oldest" : "the newest", spent * 1e3);
        }
    }
    std::printf("wanted: at most 16 bytes a sample, four series ten times a second within a frame of 16 ms\n");
    const bool well = bytes <= mostBytes && slowest * 1e3 < mostColumnsMs && drawn > 0;
    if (!well) std::fprintf(stderr, "a sample takes more than %.0f bytes, or its columns more than %.0f ms\n", mostBytes, mostColumnsMs);
    return well;
}

bool memoryStandsStill()
{
    Series series;
    double million = 0;
    for (std::int64_t i = 0; i < 20'000'000; ++i) {
        series.append({start + i * 1000, static_cast<double>(i % 977)});
        if (i == 999'999) million = static_cast<double>(series.bytesInMemory());
    }
    const double all = static_cast<double>(series.bytesInMemory());
    std::printf("after 1 million samples %.2f MB, after 20 million (231 days at one a second) %.2f MB\n", million / 1e6, all / 1e6);
    return all < 8e6;
}

} // namespace

int main()
{
    const QTemporaryDir place;
    const QByteArray folder = place.path().toUtf8();
    const double apart = ingestionRate(1000, 1000, 2000, folder.constData()), tens = ingestionRate(100, 1000, 10'000, folder.constData());
    const double one = ingestionRate(1, 1000, 200'000, folder.constData());
    std::printf("wanted: %.0f samples a second with 1000 limits on one core; also when all of them are on one series\n", wantedRate);
    const bool quick = std::min({apart, tens, one}) > leastRate;
    if (!quick) std::fprintf(stderr, "fewer than %.0f samples a second are ingested\n", leastRate);
    const bool drawn = drawsAMillion(folder.constData()), still = memoryStandsStill();
    if (!still) std::fprintf(stderr, "a series grows in memory as long as samples come\n");
    return quick && drawn && still ? 0 : 1;
}
