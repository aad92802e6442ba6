#include "models/engine/advance.h"

#include "models/engine/binding.h"
#include "models/engine/breach.h"
#include "models/engine/choice.h"
#include "models/engine/item_adviser.h"
#include "models/engine/outcome.h"
#include "models/engine/signers.h"
#include "models/engine/soak.h"
#include "models/engine/turns.h"
#include "models/engine/way_back.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::ItemRecord;
using journal::ItemState;
using journal::Outcome;
using journal::Record;
using journal::Stage;
using plan::GateAction;
using plan::Item;
using plan::ItemKind;
using plan::isJob;
using plan::none;

namespace {

/// Looks at one moment of a release as a whole and says what comes next; what comes of each item whose turn it is says an ItemAdviser.
class Adviser : private ItemAdviser {
public:
    using ItemAdviser::ItemAdviser;

    Advice advise()
    {
        if (m_record.stage == Stage::Empty || m_record.stage == Stage::Ended) return std::move(m_advice);
        if (!m_record.abortedBy.empty()) {
            abort("aborted by " + m_record.abortedBy, m_record.abortedBy);
            return std::move(m_advice);
        }
        const std::vector<std::uint32_t> now = itemsInTurn(m_record);
        if (breachActs(now)) return std::move(m_advice);
        if (m_advice.events = newsOfSigners(m_record, m_now); !m_advice.events.empty()) return std::move(m_advice);
        if (m_record.stage == Stage::Back && clearTheWay(m_record.wayBack, "the release goes back")) return std::move(m_advice);
        if (m_record.stage == Stage::Forward && standsByRuns()) return std::move(m_advice);
        if (now.empty() && pollIsOpen()) askForRelease(lastForward(m_plan));
        if (now.empty() && m_advice.wanted == Wanted::Nothing && !soaks() && !standStill()) finish();
        // What one step's gate stops, no other step goes on with.
        if (std::any_of(now.begin(), now.end(), [this](std::uint32_t i) { return gateActs(i); })) return std::move(m_advice);
        const bool refused = std::any_of(now.begin(), now.end(), [this](std::uint32_t i) { return isRefused(i); });
        for (const std::uint32_t i : now)
            if (!refused || m_record.busy.contains(i) || isRefused(i)) look(i);
        // When a sign-off is open again, what began behind it comes to its end.
        if (m_record.stage == Stage::Forward)
            for (const std::uint32_t i : m_record.busy)
                if (std::find(now.begin(), now.end(), i) == now.end()) look(i);
        return std::move(m_advice);
    }

private:
    /// A breached limit comes before all else, in whatever state the release is. True where there is something to keep first.
    bool breachActs(const std::vector<std::uint32_t>& now)
    {
        BreachAnswer answer = answerToBreaches(m_record);
        m_advice.events = std::move(answer.events);
        if (!m_advice.events.empty()) return true;
        const std::uint32_t at = now.empty() ? lastForward(m_plan) : now.front();
        if (at == none) return false;
        // At its very end a release has nothing left to stand before, but what a limit or a no holds is not done.
        if (answer.limit == none && now.empty() && m_record.held && (isHeldByLimit(m_record) || !m_record.signing.heldByPoll.empty())) askForRelease(at);
        if (answer.limit == none) return false;
        m_advice.limit = answer.limit;
        ask(Wanted::Limit, at, std::move(answer.question));
        return false;
    }

    /// What stands by runs when somebody has said so, and while it does nothing else begins.
    bool standsByRuns()
    {
        const auto isAside = [this](std::uint32_t i) { return m_plan.items[i].aside; };
        for (const std::uint32_t i : m_record.busy)
            if (isAside(i)) return look(i), true;
        if (m_record.called.empty() || !m_record.busy.empty() || stands()) return false;
        if (const std::uint32_t i = *m_record.called.begin(); !lacksValue(i)) begin(i);
        return true;
    }

    /// What the runbook says is to be watched for a day is watched for a day; a person may end it sooner.
    bool soaks()
    {
        const std::int64_t until = m_record.stage == Stage::Forward ? soakUntilMs(m_record) : 0;
        if (until == 0 || m_now >= until) return false;     // nothing to be watched, whatever the clock says
        m_advice.soaksUntilMs = until;
        wake(until);
        return true;
    }

    /// A gate that is about to act.
    [[nodiscard]] bool isRefused(std::uint32_t i) const
    {
        return !stands() && m_plan.items[i].kind == ItemKind::Gate && m_plan.items[i].action != GateAction::Hold && m_record.items[i].state == ItemState::Pending && saysNo(m_record.items[i].answer);
    }

    /// A gate to which somebody said no does what the runbook says.
    bool gateActs(std::uint32_t i)
    {
        const Item& item = m_plan.items[i];
        if (item.kind != ItemKind::Gate || m_record.items[i].outcome != Outcome::Failed || m_record.items[i].decision || m_record.stage != Stage::Forward || !saysNo(m_record.items[i].answer)) return false;
        const std::string why = "line " + std::to_string(item.line) + ": " + boundText(m_record, i);
        if (item.action == GateAction::Abort) {
            abort(why, why);
            return true;
        }
        auto way = item.action == GateAction::Rollback ? planWayBack(m_record, {}, why) : Result<journal::RollbackBegun>(Error{});
        if (!way) return false;     // there is none, or more than one: a person decides
        keep(std::move(way.value()));
        return true;
    }

    void finish()
    {
        if (m_record.stage == Stage::Forward) keep(journal::Finished{journal::Ending::Done, {}});
        else keep(journal::Finished{journal::Ending::RolledBack, m_record.rollback.reason});
    }

    void abort(const std::string& whyStopped, const std::string& why)
    {
        if (!clearTheWay({}, whyStopped)) keep(journal::Finished{journal::Ending::Aborted, why});
    }

    /// Before the release goes back or ends, what still runs is stopped, but for what belongs there. True while there is something to stop.
    bool clearTheWay(const std::vector<std::uint32_t>& butFor, const std::string& why)
    {
        bool busy = false;
        for (const std::uint32_t i : m_record.busy) {
            const ItemRecord& item = m_record.items[i];
            if (std::find(butFor.begin(), butFor.end(), i) != butFor.end()) continue;
            busy = true;
            if (item.state == ItemState::Reported) settleByReport(i);
            else if (!isJob(m_plan.items[i])) settle(i, Outcome::Cancelled, why);
            else if (!item.stopAsked) keep(journal::StopAsked{m_plan.items[i].id, item.attempt, why});
            else waitsForNobody(i);
        }
        return busy;
    }
};

} // namespace

Advice advance(const Record& record, std::int64_t nowMs) { return Adviser(record, nowMs).advise(); }

} // namespace holdpoint::engine
