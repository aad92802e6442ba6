#include "models/monitor/limit_panel.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

/// A limit of which it can be said beforehand what changes it: by its measure and by time, and by nothing else.
bool canBeCalm(const LimitRule& rule)
{
    if (!rule.excuses.empty() || !rule.isAlwaysInForce() || rule.test || rule.leastChange != 0) return false;
    return rule.against == Against::Nothing || (rule.baseline && *rule.baseline != 0);
}

/// What the measure is at a change against the baseline.
double measureAt(const LimitRule& rule, double change)
{
    const double base = rule.baseline.value_or(0);
    switch (rule.against) {
    case Against::Nothing: return change;
    case Against::PercentUp: return base + std::abs(base) * change / 100;
    case Against::PercentDown: return base - std::abs(base) * change / 100;
    case Against::Times: return base * change;
    }
    return change;
}

/// Whether a larger measure is a larger change.
bool grows(const LimitRule& rule)
{
    return rule.against == Against::Nothing || rule.against == Against::PercentUp || (rule.against == Against::Times && *rule.baseline > 0);
}

bool sharesWindow(const LimitRule& a, const LimitRule& b)
{
    return a.measure == b.measure && (!a.hasWindow() || (a.windowMs == b.windowMs && a.percentile == b.percentile && a.rateMs == b.rateMs));
}

} // namespace

void LimitPanel::Calm::join(const Calm& other)
{
    below = std::max(below, other.below);
    above = std::min(above, other.above);
    untilMs = std::min(untilMs, other.untilMs);
}

std::size_t LimitPanel::add(LimitRule rule)
{
    m_limits.push_back({std::move(rule), {}, {}, none, 0, 0});
    return m_limits.size() - 1;
}

void LimitPanel::begin(std::size_t index)
{
    Limit& limit = m_limits[index];
    if (limit.group != none) return;
    const bool excuses = !limit.rule.excuses.empty();
    auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& known) {
        return !excuses && !known.excuses && known.since == m_samples && sharesWindow(m_limits[known.limits.front()].rule, limit.rule);
    });
    if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), Group{LimitWindow(limit.rule), m_samples, limit.rule.hasWindow(), excuses, {}, 0, 0, {}, {}, {}});
    limit.group = static_cast<std::size_t>(group - m_groups.begin());
    limit.place = group->limits.size();
    group->limits.push_back(index);
    group->calms.emplace_back();
    group->all = {};
    group->needed = std::max(group->needed, limit.rule.needed);
    if (limit.rule.staleMs > 0) m_shortestGapMs = std::min(m_shortestGapMs, limit.rule.staleMs);
}

bool LimitPanel::inForce(const LimitRule& rule, std::int64_t atMs) const
{
    return rule.isInForce(atMs, m_times);
}

void LimitPanel::take(const Sample& sample, const Told& told)
{
    if (!std::isfinite(sample.value) || (m_samples > 0 && sample.atMs <= m_lastMs)) return;
    const bool gap = m_samples > 0 && sample.atMs - m_lastMs > m_shortestGapMs;
    for (Group& group : m_groups) takeIn(group, sample, gap, told);
    m_lastMs = sample.atMs;
    ++m_samples;
}

void LimitPanel::takeIn(Group& group, const Sample& sample, bool gap, const Told& told)
{
    const bool excused = group.excuses && m_limits[group.limits.front()].rule.excused(sample, m_times);
    const Measured now = group.window.take(sample, excused);
    const bool all = gap || (group.windowed && now.points < group.needed);
    if (all || !group.all.holds(now.value, sample.atMs)) {
        for (std::size_t place = 0; place < group.limits.size(); ++place)
            if (all || !group.calms[place].holds(now.value, sample.atMs)) judge(group, place, sample, now, excused, told);
        group.all = {-infinite, infinite, never};
        for (const Calm& calm : group.calms) group.all.join(calm);
    }
    group.measured = now;
    ++group.samples;
}

void LimitPanel::judge(Group& group, std::size_t place, const Sample& sample, const Measured& measured, bool excused, const Told& told)
{
    Limit& limit = m_limits[group.limits[place]];
    catchUp(limit);
    limit.run.take(limit.rule, sample, measured, excused, inForce(limit.rule, sample.atMs));
    limit.seen = group.samples + 1;
    tellChange(group.limits[place], sample.atMs, told);
    group.calms[place] = calmOf(limit, measured.value, sample.atMs);
}

void LimitPanel::tick(std::int64_t nowMs, const Told& told)
{
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        if (!isBegun(i)) continue;
        catchUp(m_limits[i]);
        // What time alone has changed is changed back by the next sample.
        if (tellChange(i, nowMs, told)) wake(m_limits[i]);
    }
}

/// Its next sample is looked at in any case.
void LimitPanel::wake(const Limit& limit)
{
    if (limit.group == none) return;
    m_groups[limit.group].calms[limit.place] = {};
    m_groups[limit.group].all = {};
}

bool LimitPanel::tellChange(std::size_t index, std::int64_t nowMs, const Told& told)
{
    Limit& limit = m_limits[index];
    const LimitState state = limit.run.stateAt(limit.rule, nowMs, inForce(limit.rule, nowMs));
    if (limit.told == state) return false;
    limit.told = state;
    told(index);
    return true;
}

/// Of the samples that changed nothing, it has to know how many there were, and the last one.
void LimitPanel::catchUp(Limit& limit) const
{
    const Group& group = m_groups[limit.group];
    if (limit.seen >= group.samples) return;
    limit.run.skip(limit.rule, m_lastMs, group.samples - limit.seen, group.measured);
    limit.seen = group.samples;
}

Verdict LimitPanel::look(std::size_t index, std::int64_t nowMs) const
{
    const Limit& limit = m_limits[index];
    if (limit.group == none || limit.seen >= m_groups[limit.group].samples) return limit.run.verdictAt(limit.rule, nowMs, inForce(limit.rule, nowMs));
    const Group& group = m_groups[limit.group];
    LimitRun run = limit.run;
    run.skip(limit.rule, m_lastMs, group.samples - limit.seen, group.measured);
    return run.verdictAt(limit.rule, nowMs, inForce(limit.rule, nowMs));
}

void LimitPanel::setBaseline(std::size_t index, double baseline, std::shared_ptr<const SequentialTest> test, std::string untested)
{
    Limit& limit = m_limits[index];
    limit.rule.baseline = baseline;
    limit.rule.test = std::move(test);
    limit.rule.untested = std::move(untested);
    wake(limit);
}

void LimitPanel::setTimes(const PhaseTimes& times)
{
    m_times = times;
    for (const Limit& limit : m_limits) wake(limit);
}

LimitPanel::Calm LimitPanel::calmOf(const Limit& limit, double measured, std::int64_t atMs)
{
    const LimitRule& rule = limit.rule;
    const LimitState state = limit.run.settled();
    const bool known = state == LimitState::Holds || state == LimitState::Returned || state == LimitState::Pending || state == LimitState::Breached;
    if (!known || limit.told != state || !canBeCalm(rule) || (rule.of > 1 && limit.run.hits() != 0)) return {};
    const auto since = limit.run.passedSince();
    Calm calm{-infinite, infinite, state == LimitState::Pending ? *since + rule.forMs : never};
    const bool upward = rule.passed == Passed::Above || rule.passed == Passed::AtOrAbove;
    const double slack = limit.run.isBreached() ? rule.deadband : 0, line = measureAt(rule, rule.passed == Passed::Differs ? rule.line : upward ? rule.line - slack : rule.line + slack);
    // What lies this near to the line is worked out, and not known beforehand: a computed line is not exact.
    const double near = 1e-9 * (std::abs(line) + std::abs(rule.baseline.value_or(0)) + 1e-12);
    const bool above = rule.passed == Passed::Differs ? measured > line : since.has_value() == (upward == grows(rule));
    if (rule.passed == Passed::Differs && !since) return {};
    (above ? calm.below : calm.above) = above ? line + near : line - near;
    return calm.holds(measured, atMs) ? calm : Calm{};
}

} // namespace holdpoint::monitor
