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
    if (channel.series.size() >= wanted) return true;
    for (std::size_t i = 0; i < channel.watches.size(); ++i)
        if (comparesWithBefore(channel, i)) return false;
    return true;
}

/// A canary is compared with its control.
bool Watchtower::comparesWithBefore(const Channel& channel, std::size_t index)
{
    return channel.panel.rule(index).against != monitor::Against::Nothing && !channel.watches[index].canary;
}

/// The first change has begun: what was measured until then is what later values are compared with.
void Watchtower::takeBaselines(std::int64_t atMs)
{
    m_baselinesTaken = true;
    for (Channel& channel : m_channels)
        for (std::size_t i = 0; i < channel.watches.size(); ++i)
            if (comparesWithBefore(channel, i) && !channel.panel.rule(i).baseline) takeBaseline(channel, i, atMs);
    report();
}

void Watchtower::takeBaseline(Channel& channel, std::size_t index, std::int64_t atMs)
{
    Watch& watch = channel.watches[index];
    const std::vector<Sample> samples = channel.series.samples(atMs - baselineMs, atMs + 1, mostSamples);
    const auto baseline = monitor::captureBaseline(channel.panel.rule(index), samples, atMs - baselineMs, atMs, leastForBaseline);
    const std::string& id = m_release.record().procedure->limits[watch.limit].id;
    if (!baseline) {
        m_facts.emplace_back(journal::LimitJudged{id, journal::LimitState::NoData, {}, atMs, 0, baseline.error().what});
        watch.said = journal::LimitState::NoData;
        return;
    }
    setBaseline(channel, index, *baseline, samples);
    m_facts.emplace_back(journal::BaselineTaken{id, *baseline, samples.front().atMs, samples.back().atMs, samples.size()});
}

/// The journal knows what a baseline is and from when it was; its samples lie in the series, and make the test.
void Watchtower::setBaseline(Channel& channel, std::size_t index, double baseline, const std::vector<Sample>& samples)
{
    auto test = monitor::shiftTestFor(channel.panel.rule(index), samples);
    if (test) channel.panel.setBaseline(index, baseline, std::move(test.value()));
    else channel.panel.setBaseline(index, baseline, nullptr, test.error().what);
}

} // namespace holdpoint::session
