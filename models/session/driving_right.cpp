#include "models/session/driving_right.h"

#include <utility>

namespace holdpoint::session {

namespace {

constexpr std::int64_t renewals = 4;    // in the length of a lease: three of them may go wrong

} // namespace

std::string nameOf(const journal::Desk& desk) { return desk.person + " on " + desk.machine; }

Result<DrivingRight::Attempt> DrivingRight::take(journal::Journal& journal, const Order& order)
{
    auto lock = Lease::take(order.folder);
    if (!lock) return lock.error();
    Attempt attempt;
    if (!lock.value()) {
        attempt.holder = "another program on this machine";
        return attempt;
    }
    DrivingRight right(journal, order, std::move(*lock.value()));
    right.m_lock.sign(nameOf(order.desk));
    if (journal::Shared* store = journal.shared()) {
        // Who has the lock knows that whoever drove from this place is gone, and need not wait until their lease has run out.
        auto taking = store->take(order.release, order.desk, order.lengthMs, true);
        if (!taking) return taking.error();
        if (!taking->taken) {
            attempt.holder = nameOf(taking->before.desk);
            attempt.leftMs = taking->before.leftMs;
            right.m_journal = nullptr;      // there is nothing to give back
            return attempt;
        }
        right.m_taking = std::move(taking.value());
    }
    attempt.right.emplace(std::move(right));
    return attempt;
}

DrivingRight::~DrivingRight()
{
    if (journal::Shared* shared = store(); shared != nullptr && !isLost()) static_cast<void>(shared->giveBack(m_order.release));
}

/// What those who come later have to know of how this program came to drive. In a store of one machine that is worth a word only where
/// the program before it was cut off.
std::optional<DrivingRight::Word> DrivingRight::firstWord() const
{
    if (store() == nullptr) {
        if (m_lock.cutOff().empty()) return std::nullopt;
        return Word{journal::Noted{"the program in which " + m_lock.cutOff() + " drove the release was cut off; it goes on in that of " + nameOf(m_order.desk)}, std::string(journal::engineName)};
    }
    const journal::Lease& before = m_taking.before;
    const bool leftBehind = before.number != 0 && !before.givenBack;
    const std::string reason = !m_order.reason.empty() || !leftBehind ? m_order.reason : before.desk.place == m_order.desk.place ? "its program has ended" : "its lease had run out";
    return Word{journal::DriverTook{m_order.desk.person, m_order.desk.machine, m_order.desk.place, m_taking.number, leftBehind ? nameOf(before.desk) : std::string(), reason}, m_order.desk.person};
}

Result<std::vector<journal::Event>> DrivingRight::announce(Release& release)
{
    const auto word = firstWord();
    if (word && store() == nullptr) {
        release.propose(word->body, word->actor);       // it is kept with the first thing that comes next
        return std::vector<journal::Event>();
    }
    while (word) {
        release.propose(word->body, word->actor);
        auto kept = release.commit();
        if (!kept || !kept->empty()) return kept;
    }
    return std::vector<journal::Event>();
}

std::optional<Error> DrivingRight::care(const Clock& clock, bool now)
{
    if (store() == nullptr || isLost() || (!now && clock.steady() - m_renewedMs < m_order.lengthMs / renewals)) return std::nullopt;
    m_renewedMs = clock.steady();
    const auto mine = store()->renew(m_order.release);
    return mine ? std::nullopt : std::optional(mine.error());
}

bool DrivingRight::isSure()
{
    if (store() == nullptr || store()->isSure(m_order.release)) return true;
    const auto mine = store()->renew(m_order.release);
    return mine && *mine && store()->isSure(m_order.release);
}

bool DrivingRight::isLost() const { return store() != nullptr && store()->isLost(m_order.release); }

std::string DrivingRight::holder()
{
    if (store() == nullptr) return {};
    const auto now = store()->lease(m_order.release);
    return now ? nameOf(now->desk) : std::string("somebody else");
}

} // namespace holdpoint::session
