#pragma once

#include "models/journal/shared.h"
#include "models/session/lease.h"
#include "models/session/release.h"

#include <functional>
#include <optional>
#include <string>

namespace holdpoint::session {

/// The right of this program to drive one release. On one machine a lock gives it. In a store that several machines share the store
/// gives it as well, for a while: it is renewed as long as this program lives, and is lost when it was silent for too long.
class DrivingRight {
public:
    struct Order {
        std::string release, folder;
        journal::Desk desk;
        std::string reason;                     ///< of a take-over
        std::int64_t lengthMs = usualLengthMs;  ///< how long this program may be silent
    };
    static constexpr std::int64_t usualLengthMs = 15'000;

    struct Attempt;
    /// Takes it, or says who has it.
    static Result<Attempt> take(journal::Journal& journal, const Order& order);

    DrivingRight(DrivingRight&& other) noexcept : m_journal(other.m_journal), m_order(std::move(other.m_order)), m_lock(std::move(other.m_lock)), m_taking(std::move(other.m_taking)), m_renewedMs(other.m_renewedMs) { other.m_journal = nullptr; }
    DrivingRight& operator=(DrivingRight&&) = delete;
    DrivingRight(const DrivingRight&) = delete;
    DrivingRight& operator=(const DrivingRight&) = delete;
    ~DrivingRight();        ///< gives it back

    /// Keeps in the journal who drives from here on, and what was taken over from whom; in a store of one machine only that the program
    /// before this one was cut off.
    /// What is kept by it, with all that was proposed before.
    Result<std::vector<journal::Event>> announce(Release& release);
    /// Renews it where it is time to. An error: the store cannot be asked now, which says nothing about the right.
    [[nodiscard]] std::optional<Error> care(const Clock& clock, bool now = false);
    /// Whether nobody else can drive now. Asks the store only where this machine's clock is not enough.
    [[nodiscard]] bool isSure();
    [[nodiscard]] bool isLost() const;
    /// Who has it now, in words.
    [[nodiscard]] std::string holder();
    [[nodiscard]] std::uint64_t number() const { return m_taking.number; }
    [[nodiscard]] const std::string& place() const { return m_order.desk.place; }

private:
    struct Word {
        journal::Body body;
        std::string actor;
    };
    [[nodiscard]] std::optional<Word> firstWord() const;
    DrivingRight(journal::Journal& journal, Order order, Lease lock) : m_journal(&journal), m_order(std::move(order)), m_lock(std::move(lock)) {}
    [[nodiscard]] journal::Shared* store() const { return m_journal == nullptr ? nullptr : m_journal->shared(); }

    journal::Journal* m_journal;
    Order m_order;
    Lease m_lock;
    journal::Taking m_taking;
    std::int64_t m_renewedMs = 0;
};

struct DrivingRight::Attempt {
    std::optional<DrivingRight> right;
    std::string holder;                 ///< who drives, where it is not this program: "bo on desk2"
    std::int64_t leftMs = 0;            ///< how long their right lasts if they stay silent; 0: it is a program of this machine
};

/// "bo on desk2"
[[nodiscard]] std::string nameOf(const journal::Desk& desk);

} // namespace holdpoint::session
