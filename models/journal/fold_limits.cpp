// What happens to limits: what was measured or seen of them, and what a person said.

#include "models/journal/fold_limits.h"

#include "models/journal/looks.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace holdpoint::journal {

namespace {

/// Whether the runbook wants the release to do something else once such a limit is breached, and not only somebody to know.
bool turnsTheRelease(plan::LimitAction action)
{
    return action == plan::LimitAction::Rollback || action == plan::LimitAction::Hold || action == plan::LimitAction::Abort;
}

bool isAboutData(LimitState state) { return state == LimitState::NoData || state == LimitState::TooLittle || state == LimitState::Stale; }

} // namespace

std::string WatchFolder::take(const SourceBound& e)
{
    for (std::uint32_t i = 0; i < m_watch.limits.size(); ++i)
        if (m_record.procedure->limits[i].metric == e.metric) keepMissed(i, {});
    m_watch.sources[e.metric] = {e.source, e.series, e.unit, e.everyMs};
    return {};
}

std::string WatchFolder::take(const BaselineTaken& e)
{
    LimitRecord* limit = find(e.limit);
    if (limit == nullptr) return e.limit + " is no limit of the plan";
    limit->baseline = Baseline{e.value, e.fromMs, e.toMs, e.samples};
    return {};
}

std::string WatchFolder::take(const LimitJudged& e)
{
    LimitRecord* limit = find(e.limit);
    if (limit == nullptr) return e.limit + " is no limit of the plan";
    const bool hadData = limit->judged && !isAboutData(limit->state);
    limit->judged = true;
    limit->state = e.state;
    limit->value = e.value;
    limit->sinceMs = e.sinceMs;
    limit->sampleMs = e.sampleMs;
    limit->sentence = e.sentence;
    limit->seenIsNew = false;
    const plan::ProcedureLimit& planned = m_record.procedure->limits[static_cast<std::size_t>(limit - m_watch.limits.data())];
    if (isAboutData(e.state)) {
        if (hadData) raise(dataAlarm(e.limit));
        return {};
    }
    settle(dataAlarm(e.limit));
    if (e.state == LimitState::Off) settle(e.limit);
    if (e.state == LimitState::Breached) {
        limit->breachSentence = e.sentence;
        breach(*limit, planned);
    }
    if (e.state == LimitState::Holds || e.state == LimitState::Returned) {
        settle(e.limit);
        limit->breached = false;
        // Before anything was done nothing is to be undone, and what is well again need not be decided.
        if (!m_record.workBegun && !limit->heldFor) limit->open = false;
    }
    return {};
}

void WatchFolder::breach(LimitRecord& limit, const plan::ProcedureLimit& planned)
{
    if (limit.breached || planned.action == plan::LimitAction::None) return;    // that it goes on is no other breach
    limit.breached = true;
    limit.breachSeq = m_event.seq;
    limit.breachMs = m_event.atMs;
    limit.open = m_record.stage == Stage::Forward && turnsTheRelease(planned.action);
    limit.heldFor = limit.wasHeldFor = false;
    limit.acceptedBy.clear();
    limit.acceptedWhy.clear();
    raise(planned.id);
}

std::string WatchFolder::take(const SourceTroubled& e)
{
    if (e.sentence.empty()) {
        m_watch.troubles.erase(e.metric);
        settle(sourceAlarm(e.metric));
        return {};
    }
    const auto [trouble, isNew] = m_watch.troubles.try_emplace(e.metric, SourceTrouble{{}, m_event.atMs});
    trouble->second.sentence = e.sentence;
    if (isNew) raise(sourceAlarm(e.metric));
    return {};
}

std::string WatchFolder::take(const ValueSeen& e)
{
    LimitRecord* limit = find(e.limit);
    if (limit == nullptr) return e.limit + " is no limit of the plan";
    keepMissed(static_cast<std::uint32_t>(limit - m_watch.limits.data()), m_event.actor);
    limit->seen = e.value;
    limit->seenMs = m_event.atMs;
    limit->seenBy = m_event.actor;
    limit->seenIsNew = m_record.stage != Stage::Ended;
    return {};
}

std::string WatchFolder::take(const Authorised& e)
{
    const auto give = [&](LimitRecord& limit) {
        limit.authorisedBy = e.revoked ? std::string() : m_event.actor;
        limit.authorisedMs = e.revoked ? 0 : m_event.atMs;
    };
    if (e.limits.empty()) std::for_each(m_watch.limits.begin(), m_watch.limits.end(), give);
    std::string wrong;
    for (const std::string& id : e.limits)
        if (LimitRecord* limit = find(id)) give(*limit);
        else wrong = id + " is no limit of the plan";
    return wrong;
}

std::string WatchFolder::decide(std::uint32_t index, const Decided& decided)
{
    LimitRecord& limit = m_watch.limits[index];
    if (decided.choice == Choice::Abort) {
        m_record.abortedBy = m_event.actor + (decided.reason.empty() ? "" : ": " + decided.reason);
        return {};
    }
    if (decided.choice != Choice::Accept) return decided.item + " is a limit, whose breach can be accepted, or be why the release ends here";
    if (!limit.open) return decided.item + " has no breach that is open, and was accepted";
    limit.open = false;
    limit.acceptedBy = m_event.actor;
    limit.acceptedWhy = decided.reason;
    return {};
}

std::string WatchFolder::hold(const std::string& id)
{
    LimitRecord* limit = find(id);
    if (limit == nullptr) return id + " is no limit of the plan";
    limit->heldFor = limit->wasHeldFor = m_record.stage == Stage::Forward;
    return {};
}

void WatchFolder::release()
{
    for (LimitRecord& limit : m_watch.limits)
        if (std::exchange(limit.heldFor, false)) limit.open = false;
}

void WatchFolder::end()
{
    for (std::uint32_t i = 0; i < m_watch.limits.size(); ++i) keepMissed(i, {});
}

/// What nobody looked at until now is kept before anything changes by which it would be forgotten. A look that nobody took is one, also
/// where for a while nobody had to.
void WatchFolder::keepMissed(std::uint32_t limit, const std::string& lookedBy)
{
    auto missed = missedLook(m_record, limit, m_event.atMs);
    if (!missed) return;
    missed->lookedBy = lookedBy;
    std::vector<MissedLook>& all = m_watch.limits[limit].missed;
    if (!all.empty() && all.back().lastMs == missed->lastMs) all.back() = std::move(*missed);
    else all.push_back(std::move(*missed));
}

/// While a release was over nobody had to look.
void WatchFolder::beginAnew()
{
    for (LimitRecord& limit : m_watch.limits)
        if (limit.watchedSinceMs != 0) limit.watchedSinceMs = m_event.atMs;
}

void WatchFolder::turnBack()
{
    for (std::size_t i = 0; i < m_watch.limits.size(); ++i) {
        LimitRecord& limit = m_watch.limits[i];
        limit.open = limit.heldFor = false;
        if (m_record.procedure->limits[i].rollback != plan::none && limit.watchedSinceMs == 0 && m_record.stage == Stage::Back) limit.watchedSinceMs = m_event.atMs;
    }
}

void WatchFolder::setClock(std::int64_t byMs)
{
    for (std::int64_t* time : {&m_watch.changeMs, &m_watch.changedMs})
        if (*time != 0) *time += byMs;
    for (LimitRecord& limit : m_watch.limits) {
        for (std::int64_t* time : {&limit.sinceMs, &limit.sampleMs, &limit.seenMs, &limit.watchedSinceMs})
            if (*time != 0) *time += byMs;
        for (MissedLook& missed : limit.missed)
            for (std::int64_t* time : {&missed.lastMs, &missed.fromMs, &missed.toMs, &missed.acknowledgedMs})
                if (*time != 0) *time += byMs;
    }
    for (auto& [name, alarm] : m_watch.alarms)
        for (std::int64_t* time : {&alarm.raisedMs, &alarm.returnedMs, &alarm.acknowledgedMs, &alarm.shelvedUntilMs})
            if (*time != 0) *time += byMs;
    for (std::int64_t& time : m_watch.raisedMs) time += byMs;
    for (auto& [metric, trouble] : m_watch.troubles) trouble.sinceMs += byMs;
    for (auto& [item, said] : m_watch.announcements) {
        said.atMs += byMs;
        for (auto& [to, atMs] : said.reached) atMs += byMs;
    }
    for (auto& [key, notification] : m_watch.notifications)
        for (std::int64_t* time : {&notification.begunMs, &notification.atMs})
            if (*time != 0) *time += byMs;
}

void WatchFolder::watchWhatIsReached()
{
    const plan::Procedure& plan = *m_record.procedure;
    std::int64_t reached = m_record.cursor >= plan.items.size() ? std::numeric_limits<std::int64_t>::max() : -1;
    const auto look = [&](std::uint32_t item) {
        if (item < plan.items.size() && plan.items[item].rollback == plan::none && plan.items[item].step != plan::none) reached = std::max<std::int64_t>(reached, plan.items[item].step);
    };
    look(m_record.cursor);
    std::for_each(m_record.busy.begin(), m_record.busy.end(), look);
    noticeChange();
    if (reached <= m_watch.reachedStep) return;
    m_watch.reachedStep = reached;
    for (std::size_t i = 0; i < m_watch.limits.size(); ++i)
        if (m_watch.limits[i].watchedSinceMs == 0 && isReached(plan.limits[i])) m_watch.limits[i].watchedSinceMs = m_event.atMs;
}

/// The change is done when all is over that is to be done, but for what is only watched. A soak in the middle of a release is over when
/// somebody goes on with the next change.
void WatchFolder::noticeChange()
{
    const plan::Procedure& plan = *m_record.procedure;
    if (m_record.workBegun && m_watch.changeMs == 0) m_watch.changeMs = m_event.atMs;
    if (m_record.stage != Stage::Forward || !m_record.workBegun) return;
    const std::uint32_t step = m_record.cursor < plan.items.size() ? plan.items[m_record.cursor].step : plan::none;
    const bool watched = m_record.cursor >= plan.items.size() || (step != plan::none && plan.steps[step].watched != plan::Seconds::unknown);
    if (!watched) setChanged(0);
    else if (m_watch.changedMs == 0) setChanged(m_event.atMs);
}

/// Some limits are looked at only before the change is done, and some only after it, for so long: what of that is over is kept.
void WatchFolder::setChanged(std::int64_t ms)
{
    const std::int64_t before = std::exchange(m_watch.changedMs, ms);
    if (before == ms) return;
    for (std::uint32_t i = 0; i < m_watch.limits.size(); ++i) {
        const bool goesOn = missedLook(m_record, i, m_event.atMs).has_value();
        m_watch.changedMs = before;
        if (!goesOn) keepMissed(i, {});
        m_watch.changedMs = ms;
    }
}

/// A limit of a step is watched from that step on, one of a phase from its first step on, any other one from the beginning.
bool WatchFolder::isReached(const plan::ProcedureLimit& limit) const
{
    const std::vector<plan::ProcedureStep>& steps = m_record.procedure->steps;
    if (limit.rollback != plan::none) return false;     // one of a way back when that is taken
    if (limit.step != plan::none) return limit.step <= m_watch.reachedStep;
    const auto first = std::find_if(steps.begin(), steps.end(), [&](const plan::ProcedureStep& step) { return step.phase == limit.phase; });
    return limit.phase.empty() || first == steps.end() || first - steps.begin() <= m_watch.reachedStep;
}

LimitRecord* WatchFolder::find(const std::string& id)
{
    const std::uint32_t index = m_record.procedure->limitNamed(id);
    return index == plan::none ? nullptr : &m_watch.limits[index];
}

} // namespace holdpoint::journal
