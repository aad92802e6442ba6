// What a release was like before its first change, to which relative limits are compared.

#include "models/session/watchtower.h"

#include "models/monitor/limit_reading.h"
#include "models/monitor/sequential.h"
#include "models/monitor/shift_run.h"

#include <algorithm>

namespace holdpoint::session {

using monitor::Sample;

namespace {

constexpr std::size_t leastForBaseline = 20;
constexpr std::size_t mostSamples = 1'000'000;
constexpr std::int64_t baselineMs = 15 * 60'000;    // what counts as "before the change"

/// What the test says that judges this limit from here on, or why there is none.
void setTest(monitor::LimitWatch& watch, const std::vector<Sample>& samples)
{
    auto test = monitor::shiftTestFor(watch.rule(), samples);
    if (test) watch.setTest(std::move(test.value()), {});
    else watch.setTest(nullptr, test.error().what);
}

bool isRelative(const monitor::LimitWatch& watch) { return watch.rule().against != monitor::Against::Nothing; }

} // namespace

bool Watchtower::isPrepared() const
{
    if (m_baselinesTaken || m_release.record().workBegun) return true;
    return std::all_of(m_channels.begin(), m_channels.end(), [this](const Channel& channel) { return hasBaseline(channel); });
}

/// A slow source is not waited for until a test can be made of it; its samples are compared one by one.
bool Watchtower::hasBaseline(const Channel& channel) const
{
    const auto forTest = static_cast<std::int64_t>(monitor::SequentialTest::leastBaseline);
    const std::size_t wanted = channel.source.intervalMs * forTest <= longestPreparationMs ? monitor::SequentialTest::leastBaseline : leastForBaseline;
    return channel.series.size() >= wanted || std::none_of(channel.watches.begin(), channel.watches.end(), [](const Watch& watch) { return isRelative(watch.watch) && !watch.canary; });
}

/// The first change has begun: what was measured until then is what later values are compared with.
void Watchtower::takeBaselines(std::int64_t atMs)
{
    m_baselinesTaken = true;
    for (Channel& channel : m_channels)
        for (Watch& watch : channel.watches)
            if (isRelative(watch.watch) && !watch.canary && !watch.watch.rule().baseline) takeBaseline(channel, watch, atMs);
    report();
}

void Watchtower::takeBaseline(Channel& channel, Watch& watch, std::int64_t atMs)
{
    const std::vector<Sample> samples = channel.series.samples(atMs - baselineMs, atMs + 1, mostSamples);
    const auto baseline = monitor::captureBaseline(watch.watch.rule(), samples, atMs - baselineMs, atMs, leastForBaseline);
    const std::string& id = m_release.record().procedure->limits[watch.limit].id;
    if (!baseline) {
        m_facts.emplace_back(journal::LimitJudged{id, journal::LimitState::NoData, {}, atMs, 0, baseline.error().what});
        watch.said = journal::LimitState::NoData;
        return;
    }
    watch.watch.setBaseline(*baseline);
    setTest(watch.watch, samples);
    m_facts.emplace_back(journal::BaselineTaken{id, *baseline, samples.front().atMs, samples.back().atMs, samples.size()});
}

/// The journal knows what the baseline is and from when it was; its samples lie in the series.
void Watchtower::resumeTest(Channel& channel, Watch& watch, const journal::Baseline& baseline)
{
    setTest(watch.watch, channel.series.samples(baseline.fromMs, baseline.toMs + 1, mostSamples));
}

} // namespace holdpoint::session
