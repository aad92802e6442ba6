#include "models/journal/fold_hold.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace holdpoint::journal {

void HoldFolder::take(const Held& e)
{
    // A no stays in front: who goes on has to see against what.
    if (!m_record.signing.heldByPoll.empty()) m_record.signing.heldBesides = HeldBesides{m_event.actor, e.reason};
    else hold(m_event.actor, e.reason);
}

void HoldFolder::take(const PollDecided& e, bool takesTheNoBack)
{
    if (takesTheNoBack) return endOfNo();
    if (m_record.signing.heldByPoll != e.poll) return;     // a way back waits for no poll
    const Statement& said = m_record.signing.pollNamed(e.poll)->decision->statement;
    hold(said.name, (said.decision == Decision::NoGo ? "NO-GO" : "HOLD") + (said.comment.empty() ? std::string() : ": " + said.comment));
}

void HoldFolder::end()
{
    if (m_record.held) m_record.heldMs += std::max<std::int64_t>(m_event.atMs - m_record.heldSinceMs, 0);
    m_record.held = false;
    m_record.signing.heldByPoll.clear();
    m_record.signing.heldBesides.reset();
}

/// Of steps side by side each may stand before one.
void HoldFolder::passWhereItStands()
{
    const auto& items = m_record.procedure->items;
    std::uint32_t step = plan::none;
    for (std::uint32_t i = m_record.cursor; i < items.size(); ++i) {
        if (m_record.items[i].over() || items[i].aside || items[i].rollback != plan::none || (i != m_record.cursor && items[i].step == step && items[i].lane != 0)) continue;
        if (i != m_record.cursor && (items[i].lane == 0 || items[i].lane != items[m_record.cursor].lane)) break;
        m_record.items[i].holdHere = false;
        step = items[i].step;
    }
}

void HoldFolder::hold(std::string by, std::string reason)
{
    if (!m_record.held) m_record.heldSinceMs = m_event.atMs;
    m_record.held = true;
    m_record.heldBy = std::move(by);
    m_record.heldReason = std::move(reason);
}

/// Whoever holds it besides goes on holding it.
void HoldFolder::endOfNo()
{
    const auto besides = std::exchange(m_record.signing.heldBesides, std::nullopt);
    if (!besides) return end();
    m_record.signing.heldByPoll.clear();
    hold(besides->by, besides->reason);
}

} // namespace holdpoint::journal
