// What a driver does because others could drive: it cares for its right, hears what people at other desks want, and gives way.

#include "models/session/driver.h"

#include "models/session/wishes.h"

#include <algorithm>
#include <utility>

namespace holdpoint::session {

using journal::Event;

void Driver::careForRight()
{
    if (m_parts.right == nullptr || m_over) return;
    // The journal may say it before the time has come to ask.
    const bool doubtful = m_release.record().driver.lease > m_parts.right->number();
    if (const auto problem = m_parts.right->care(m_release.clock(), doubtful)) trouble(*problem);
    if (m_parts.right->isLost()) endDriving(m_parts.right->holder());
}

/// A command is started only while nobody else can have the right. What was asleep between the event and the act asks first; another
/// one may drive meanwhile, and has said of this command that nobody knows about it.
bool Driver::mayStart()
{
    if (m_over) return false;
    if (m_parts.right == nullptr || m_parts.right->isSure()) return true;
    if (m_parts.right->isLost()) endDriving(m_parts.right->holder());
    return false;
}

/// The store has kept more than this program knew: the answer was lost, and what was announced has still to be done.
void Driver::keepLate()
{
    const std::vector<Event> late = m_release.takeLate();
    if (!late.empty()) {
        const auto wasKept = [&](const journal::Body& body) {
            return std::any_of(late.begin(), late.end(), [&](const Event& event) { return journal::typeOf(event.body) == journal::typeOf(body) && journal::writeBody(event.body) == journal::writeBody(body); });
        };
        std::erase_if(m_facts, wasKept);
        std::erase_if(m_words, [&](const Word& word) { return word.said && wasKept(*word.said); });
        act(late);
        Q_EMIT kept(late);
        // Whoever is to follow has been told that it is theirs.
        for (const Event& event : late)
            if (const auto* left = std::get_if<journal::DriverLeft>(&event.body)) return endDriving(left->to);
    }
    for (const std::uint32_t item : std::exchange(m_waiting, {}))
        if (m_release.record().items[item].state == journal::ItemState::Running) adopt(item);
}

/// What people at other desks want comes before what comes next: a hold holds, also one that was said while nobody drove.
void Driver::hearWishes()
{
    journal::Shared* store = m_parts.right != nullptr ? m_journal.shared() : nullptr;
    if (store == nullptr || m_over || m_release.hasProposals() || !std::exchange(m_wishes, false)) return;
    const auto wishes = store->wishes(m_release.id());
    if (!wishes) {
        m_wishes = true;
        return trouble(wishes.error());
    }
    for (const journal::Wish& wish : *wishes) fulfil(wish);
    m_wishes = !wishes->empty() && !m_leaving;      // there may be more than come at once
}

void Driver::fulfil(const journal::Wish& wish)
{
    auto body = bodyOf(wish, m_release.record());
    if (!body) {
        if (const auto problem = m_journal.shared()->refuse(m_release.id(), wish.id, body.error().what)) trouble(*problem);
        return;
    }
    if (const auto* left = std::get_if<journal::DriverLeft>(&*body)) return leaveTo(*left, nameOf(wish), wish.id);
    m_release.propose(std::move(body.value()), nameOf(wish), wish.id);
}

void Driver::leaveTo(journal::DriverLeft last, std::string by, std::uint64_t wish)
{
    m_leaving = Leaving{std::move(last), std::move(by), wish};
}

/// True when it has left: what ran has ended, and the last word is kept.
bool Driver::leaves()
{
    if (!m_leaving || !m_jobs.empty() || !m_facts.empty() || m_release.hasProposals()) return false;
    m_release.propose(m_leaving->last, m_leaving->by, m_leaving->wish);
    const auto last = m_release.commit();
    if (!last || last->empty()) {
        m_behind = true;
        m_wake.start(0);
        return false;
    }
    Q_EMIT kept(*last);
    endDriving(m_leaving->last.to);
    return true;
}

void Driver::endDriving(const std::string& by)
{
    if (std::exchange(m_over, true)) return;
    m_watch.stop();
    m_wake.stop();
    m_news.stop();
    Q_EMIT replaced(QString::fromStdString(by));
}

/// What ran here and has ended is known on this machine alone; whoever drives now is told, and a person decides with it.
void Driver::tellWhoDrives()
{
    journal::Shared* store = m_journal.shared();
    for (const journal::Body& fact : std::exchange(m_facts, {}))
        if (store != nullptr && std::holds_alternative<journal::Ended>(fact)) static_cast<void>(store->wish(m_release.id(), m_parts.person, fact));
}

} // namespace holdpoint::session
