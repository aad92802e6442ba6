// When limits are in force, and what they have to see again after a restart.

#include "models/session/watchtower.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdpoint::session {

using monitor::Sample;
using plan::ProcedureLimit;

namespace {

constexpr std::size_t mostReplayed = 1'000'000;
constexpr std::int64_t rememberedMs = 15 * 60'000;  // of the samples from before a restart, what a limit is shown again

} // namespace

/// When it is in force, and what is no breach of it.
void Watchtower::sayWhen(const ProcedureLimit& limit, monitor::LimitRule& rule)
{
    using monitor::ReleasePhase;
    const monitor::PhaseSet during = monitor::phaseSet(ReleasePhase::Cutover), before = monitor::phaseSet(ReleasePhase::Before);
    if (limit.when == plan::LimitWhen::Before) rule.phases = before;
    if (limit.when == plan::LimitWhen::Cutover) rule.phases = during;
    if (limit.when == plan::LimitWhen::After) rule.phases = static_cast<monitor::PhaseSet>(monitor::everyPhase & ~(before | during)), rule.afterMs = std::max<std::int64_t>(limit.lasts, 0) * 1000;
    rule.expected = limit.expected;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    for (const plan::LimitExcuse& said : limit.excuses) {
        monitor::Excuse excuse{said.why};
        if (said.op == plan::Op::More) excuse.from = std::nextafter(said.value, infinite);
        if (said.op == plan::Op::Less) excuse.to = std::nextafter(said.value, -infinite);
        if (said.op == plan::Op::AtLeast || said.op == plan::Op::Equal) excuse.from = said.value;
        if (said.op == plan::Op::AtMost || said.op == plan::Op::Equal) excuse.to = said.value;
        if (said.cutover) excuse.phases = during;
        rule.excuses.push_back(std::move(excuse));
    }
}

/// What was bad before the change may be right while it is made, and the other way round.
void Watchtower::noticePhase()
{
    const journal::WatchRecord& watch = m_release.record().watch;
    const auto known = [](std::int64_t ms) { return ms == 0 ? std::optional<std::int64_t>() : std::optional(ms); };
    const monitor::PhaseTimes times{known(watch.changeMs), known(watch.changedMs)};
    if (m_times == times) return;
    m_times = times;
    for (Channel& channel : m_channels) channel.panel.setTimes(times);
}

/// What was measured before a restart is shown to the limits again, so that they know how long something has lasted.
void Watchtower::resume(Channel& channel)
{
    const auto last = channel.series.last();
    if (!last) return;
    channel.gate.resumeAfter(last->atMs);
    for (std::size_t i = 0; i < channel.watches.size(); ++i) {
        const auto& baseline = m_release.record().watch.limits[channel.watches[i].limit].baseline;
        if (baseline) setBaseline(channel, i, baseline->value, channel.series.samples(baseline->fromMs, baseline->toMs + 1, mostReplayed));
        if (watchedSince(channel.watches[i]) != 0 && channel.watches[i].canary) resumeCanary(channel, channel.watches[i]);
    }
    replay(channel, last->atMs);
    for (std::size_t i = 0; i < channel.watches.size(); ++i)
        if (channel.panel.isBegun(i)) say(channel, i, channel.panel.look(i, m_release.clock().now()));
}

/// From when on a limit has to see again what was measured. A test has to see all that it has seen, to say the same.
std::int64_t Watchtower::replayFrom(const Channel& channel, std::size_t index, std::int64_t lastMs) const
{
    const monitor::LimitRule& rule = channel.panel.rule(index);
    const Watch& watch = channel.watches[index];
    const std::int64_t remembered = std::max({rememberedMs, rule.windowMs, rule.forMs * 2});
    return std::max(watchedSince(watch), rule.test ? m_release.record().watch.limits[watch.limit].baseline->toMs + 1 : lastMs - remembered);
}

void Watchtower::replay(Channel& channel, std::int64_t lastMs)
{
    std::vector<std::pair<std::int64_t, std::size_t>> begins;
    for (std::size_t i = 0; i < channel.watches.size(); ++i)
        if (watchedSince(channel.watches[i]) != 0 && !channel.watches[i].canary) begins.emplace_back(replayFrom(channel, i, lastMs), i);
    std::sort(begins.begin(), begins.end());
    auto next = begins.begin();
    if (next == begins.end()) return;
    for (const Sample& sample : channel.series.samples(next->first, lastMs + 1, mostReplayed)) {
        for (; next != begins.end() && next->first <= sample.atMs; ++next) channel.panel.begin(next->second);
        channel.panel.take(sample, [](std::size_t) {});
    }
}

} // namespace holdpoint::session
