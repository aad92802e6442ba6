#include "models/items/holds.h"

#include <variant>

namespace holdpoint::items {

void HoldLog::learn(const journal::Event& event)
{
    const bool open = sinceMs() != 0;
    if (const auto* held = std::get_if<journal::Held>(&event.body)) {
        if (!open) m_stretches.push_back({event.atMs, 0, event.actor, held->reason});
        else m_stretches.back().reason = held->reason;      // held again: the newer reason counts, the time goes on
        return;
    }
    // A rollback never waits for what held the way forward.
    const bool ends = std::holds_alternative<journal::Released>(event.body) || std::holds_alternative<journal::RollbackBegun>(event.body) || std::holds_alternative<journal::Finished>(event.body);
    if (open && ends) m_stretches.back().toMs = event.atMs;
}

} // namespace holdpoint::items
