#pragma once

#include "models/journal/shared.h"
#include "models/store/postgres_link.h"

#include <map>

namespace holdpoint::store {

/// Who drives, and what people want, in a store on PostgreSQL. One connection remembers the leases that it was given.
class PostgresShared : public journal::Shared {
public:
    explicit PostgresShared(PostgresLink& link) : m_link(link) {}

    Result<journal::Right> right() override;
    Result<journal::Lease> lease(const std::string& release) override;
    Result<journal::Taking> take(const std::string& release, const journal::Desk& desk, std::int64_t lengthMs, bool alone) override;
    Result<bool> renew(const std::string& release) override;
    std::optional<Error> giveBack(const std::string& release) override;
    [[nodiscard]] bool isSure(const std::string& release) const override;
    [[nodiscard]] bool isLost(const std::string& release) const override;
    Result<std::uint64_t> wish(const std::string& release, const std::string& person, const journal::Body& body) override;
    Result<journal::WishState> wishState(std::uint64_t id) override;
    Result<std::vector<journal::Wish>> wishes(const std::string& release) override;
    Result<std::map<std::string, journal::Wish>> unheardHolds() override;
    Result<std::vector<journal::Writer>> writers(const std::string& release) override;
    std::optional<Error> refuse(const std::string& release, std::uint64_t id, const std::string& why) override;

    /// With which number this connection writes; 0: without a lease.
    [[nodiscard]] std::uint64_t numberFor(const std::string& release) const;
    /// The store has taken something that was sent at this time: until a lease's length later nobody else can have it.
    void wasTaken(const std::string& release, std::int64_t sentMs);
    /// The store has said that another one has it.
    void wasFenced(const std::string& release);

private:
    struct Mine {
        std::uint64_t number = 0;
        std::int64_t lengthMs = 0, sureUntilMs = 0;
        bool lost = false;
    };
    PostgresLink& m_link;
    std::map<std::string, Mine> m_mine;
};

} // namespace holdpoint::store
