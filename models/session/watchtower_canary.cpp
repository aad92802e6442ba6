// Limits of a canary: what the new version measures beside what the old one does, share by share of the traffic.

#include "models/session/watchtower.h"

#include <algorithm>

namespace holdpoint::session {

using monitor::Sample;

/// Of a limit that compares with what was before, the control takes the place of the baseline.
void Watchtower::bindCanary(Channel& channel, std::size_t index)
{
    Watch& watch = channel.watches[index];
    const monitor::Source* control = channel.source.control.empty() ? nullptr : m_parts.sources.find(channel.source.control);
    if (control == nullptr || channel.panel.rule(index).against == monitor::Against::Nothing) return;
    monitor::CanaryLimit limit;
    limit.limit = channel.panel.rule(index);
    limit.control = control->metric;
    if (limit.limit.forMs > 0) limit.windowMs = limit.limit.forMs;
    limit.needed = static_cast<std::size_t>(std::clamp<std::int64_t>(limit.windowMs / std::max<std::int64_t>(channel.source.intervalMs, 1) / 2, 5, 20));
    watch.canary.emplace(std::move(limit));
    noteSource(control->metric, *control);
    channelFor(*control, control->metric).compared.emplace_back(&channel, index);
}

/// The window that was being filled goes on with what it had.
void Watchtower::resumeCanary(Channel& channel, Watch& watch)
{
    constexpr std::size_t most = 100'000;
    const std::int64_t now = m_release.clock().now(), from = std::max(m_release.record().watch.limits[watch.limit].watchedSinceMs, now - watch.canary->limit().windowMs);
    for (Channel& other : m_channels)
        if (other.source.metric == watch.canary->limit().control)
            for (const Sample& sample : other.series.samples(from, now + 1, most)) watch.canary->takeControl(sample);
    for (const Sample& sample : channel.series.samples(from, now + 1, most)) watch.canary->takeExperiment(sample);
}

void Watchtower::tickCanary(Channel& channel, std::size_t index, std::int64_t nowMs)
{
    if (const auto verdict = channel.watches[index].canary->tick(nowMs)) say(channel, index, *verdict);
}

/// A step that changes the share of the traffic has been reached. At 0, in an earlier life: its window begins with the first sample.
void Watchtower::noticeTraffic(std::int64_t nowMs)
{
    const journal::Record& record = m_release.record();
    const auto& steps = record.procedure->steps;
    std::uint32_t last = plan::none;
    for (std::uint32_t i = 0; i < steps.size() && std::int64_t{i} <= record.watch.reachedStep; ++i)
        if (!steps[i].traffic.empty()) last = i;
    if (last == m_trafficStep || last == plan::none) return;
    m_trafficStep = last;
    for (Channel& channel : m_channels)
        for (Watch& watch : channel.watches)
            if (watch.canary) watch.canary->setShare(steps[last].traffic.front(), nowMs);
}

} // namespace holdpoint::session
