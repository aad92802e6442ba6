#include "models/engine/breach.h"

#include "models/base/json_writer.h"
#include "models/engine/way_back.h"

#include <algorithm>
#include <utility>

namespace holdpoint::engine {

using journal::LimitRecord;
using journal::LimitState;
using journal::Record;
using plan::LimitAction;
using plan::ProcedureLimit;

namespace {

std::string numberText(double value)
{
    JsonWriter writer;
    writer.number(value);
    return writer.take();
}

std::string inUnit(double value, const std::string& unit) { return numberText(value) + (unit.empty() || unit == "%" ? unit : ' ' + unit); }

std::string seenSentence(const ProcedureLimit& limit, const LimitRecord& record)
{
    static constexpr std::string_view signs[] = {"<", "<=", ">", ">=", "="};
    return limit.metric + " was " + inUnit(*record.seen, limit.unit) + ", limit " + std::string(signs[static_cast<std::size_t>(limit.op)]) + ' ' + inUnit(limit.value, limit.unit) + ", seen by " + record.seenBy;
}

/// A person's look says how it is at that moment. Where the runbook wants it to last, only a second look that is late enough
/// says that it has.
journal::LimitJudged judgeSeen(const ProcedureLimit& limit, const LimitRecord& record)
{
    journal::LimitJudged judged{limit.id, LimitState::Holds, record.seen, record.seenMs, record.seenMs, seenSentence(limit, record)};
    if (!plan::isBreachedBy(limit, *record.seen)) {
        if (record.breached) judged.state = LimitState::Returned;
        return judged;
    }
    judged.state = LimitState::Breached;
    if (record.breached && record.state == LimitState::Breached) judged.sinceMs = record.sinceMs;
    const std::int64_t lasts = limit.window == plan::Seconds::unknown ? 0 : std::int64_t{limit.window} * 1000;
    if (lasts == 0 || record.breached) return judged;
    if (record.state == LimitState::Pending) judged.sinceMs = record.sinceMs;
    if (record.seenMs - judged.sinceMs >= lasts) return judged;
    judged.state = LimitState::Pending;
    judged.sentence += "; it counts when it lasts " + std::to_string(limit.window) + " s, so look again";
    return judged;
}

/// What is said about a breach that nobody has decided yet.
std::string questionOf(const Record& record, const ProcedureLimit& limit, const LimitRecord& state, const std::string& obstacle)
{
    const std::string line = "a decision: " + state.sentence + " (line " + std::to_string(limit.line) + "): the runbook says roll back";
    const std::string accept = "accept " + limit.id + " with a reason";
    if (!record.workBegun) return line + "; nothing was done yet, so there is nothing to undo, and nothing is begun: " + accept + ", or abort";
    if (!obstacle.empty()) return line + ", and that cannot be done by itself: " + obstacle + "; or " + accept;
    return line + ": say rollback, or " + accept;
}

class BreachReader {
public:
    explicit BreachReader(const Record& record) : m_record(record) {}

    BreachAnswer answer()
    {
        judgeWhatWasSeen();
        if (!m_answer.events.empty() || m_record.stage != journal::Stage::Forward) return std::move(m_answer);
        for (std::uint32_t i = 0; i < m_record.watch.limits.size(); ++i) {
            const LimitRecord& limit = m_record.watch.limits[i];
            if (!limit.open) continue;
            const LimitAction action = m_record.procedure->limits[i].action;
            if (action == LimitAction::Rollback && goesBack(i)) return std::move(m_answer);
            if (action != LimitAction::Rollback && !limit.heldFor) hold(i);
        }
        return std::move(m_answer);
    }

private:
    void judgeWhatWasSeen()
    {
        for (std::size_t i = 0; i < m_record.watch.limits.size(); ++i)
            if (const LimitRecord& limit = m_record.watch.limits[i]; limit.seenIsNew) m_answer.events.emplace_back(judgeSeen(m_record.procedure->limits[i], limit));
    }

    /// True where the release goes back now. What has authority comes before a hold that was to be begun.
    bool goesBack(std::uint32_t i)
    {
        const ProcedureLimit& limit = m_record.procedure->limits[i];
        const LimitRecord& state = m_record.watch.limits[i];
        std::string obstacle;
        if (m_record.workBegun) {
            auto way = planWayBack(m_record, {}, state.sentence + " (line " + std::to_string(limit.line) + (state.authorisedBy.empty() ? ")" : "), authorised by " + state.authorisedBy));
            if (!way) obstacle = way.error().what;
            else if (way->items.empty()) obstacle = "no way back undoes what was done";
            else if (!state.authorisedBy.empty()) {
                m_answer = {};
                m_answer.events.emplace_back(std::move(way.value()));
                return true;
            }
        }
        if (m_answer.limit != plan::none) return false;
        m_answer.limit = i;
        m_answer.question = questionOf(m_record, limit, state, obstacle);
        return false;
    }

    void hold(std::uint32_t i)
    {
        const ProcedureLimit& limit = m_record.procedure->limits[i];
        const std::string wanted = limit.action == LimitAction::Abort ? ": the runbook says abort" : ": the runbook says hold";
        m_answer.events.emplace_back(journal::Held{m_record.watch.limits[i].sentence + " (line " + std::to_string(limit.line) + ')' + wanted, limit.id});
    }

    const Record& m_record;
    BreachAnswer m_answer;
};

} // namespace

BreachAnswer answerToBreaches(const Record& record) { return BreachReader(record).answer(); }

std::optional<journal::Held> holdAtTheEndOfTime(const Record& record)
{
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) {
        const ProcedureLimit& limit = record.procedure->limits[i];
        const LimitRecord& state = record.watch.limits[i];
        if (!state.breached || state.open || state.wasHeldFor || !state.acceptedBy.empty() || limit.rollback != plan::none || !plan::isActedUpon(limit.action)) continue;
        return journal::Held{state.breachSentence + " (line " + std::to_string(limit.line) + "), and the time to watch it is over", limit.id};
    }
    return std::nullopt;
}

bool isHeldByLimit(const Record& record)
{
    return std::any_of(record.watch.limits.begin(), record.watch.limits.end(), [](const LimitRecord& limit) { return limit.heldFor; });
}

std::uint32_t lastForward(const plan::Procedure& plan)
{
    for (std::size_t i = plan.items.size(); i-- > 0;)
        if (plan.items[i].rollback == plan::none && !plan.items[i].aside) return static_cast<std::uint32_t>(i);
    return plan::none;
}

} // namespace holdpoint::engine
