#include "models/session/hurry.h"

#include "models/journal/hurried.h"

#include <algorithm>

namespace holdpoint::session {

void catchUp(HurriedClock& clock, const journal::Record& record)
{
    if (journal::isHurried(record)) clock.pass(std::max<std::int64_t>(record.lastMs - clock.now(), 0));
}

Hurry::Hurry(Release& release, Driver& driver, HurriedClock& clock) : m_release(release), m_driver(driver), m_clock(clock)
{
    // Queued: time passes when the driver has come to rest, and never inside of a turn.
    connect(&m_driver, &Driver::turned, this, &Hurry::look, Qt::QueuedConnection);
}

void Hurry::watchWith(Watchtower& tower)
{
    m_tower = &tower;
    connect(m_tower, &Watchtower::answered, this, &Hurry::look, Qt::QueuedConnection);
}

/// How long nothing will happen but that time goes by; 0: something else may.
std::int64_t Hurry::leftMs() const
{
    const journal::Record& record = m_release.record();
    if (record.stage == journal::Stage::Ended) return 0;
    const auto isAtWork = [&](std::uint32_t i) { return record.itemAt(i).kind != plan::ItemKind::Wait; };
    if (std::any_of(record.busy.begin(), record.busy.end(), isAtWork)) return 0;
    const engine::Advice& advice = m_driver.advice();
    const bool timeHelps = advice.wanted == engine::Wanted::Nothing || advice.wanted == engine::Wanted::Window;
    return timeHelps && advice.wakeMs != 0 ? std::max<std::int64_t>(advice.wakeMs - m_clock.now(), 0) : 0;
}

void Hurry::look()
{
    if (m_tower && m_tower->isAsking()) return;     // the answer comes first
    if (m_tower && !m_tower->isPrepared()) {
        // What is usual is measured before the driver begins, and a turn would begin it.
        m_clock.pass(m_tower->shortestPauseMs());
        return m_tower->askNow();
    }
    const std::int64_t left = leftMs();
    if (left <= 0) return;
    m_clock.pass(m_tower ? std::min(left, m_tower->shortestPauseMs()) : left);
    if (m_tower) m_tower->askNow();
    m_driver.turn();
}

} // namespace holdpoint::session
