#pragma once

#include "models/journal/journal.h"
#include "models/store/postgres_link.h"
#include "models/store/postgres_shared.h"
#include "models/store/transfer.h"

#include <map>
#include <memory>

namespace holdpoint::store {

/// The journal in a PostgreSQL database, for a team: every desktop sees the same releases. What was appended is as durable as the server
/// makes it. A connection that was lost is made anew at the next call; one that is lost while something is appended leaves a doubt, and
/// then the store is asked whether it was.
class PostgresJournal : public journal::Journal, public Transfer {
public:
    /// Makes the tables where there are none and this login may make them; `there`: whoever only looks makes none.
    static Result<std::unique_ptr<PostgresJournal>> open(const database::DatabaseUrl& url, const Patience& patience = {}, bool there = false);
    /// Makes the roles of a team, and gives them their rights. What this login may not do is said.
    [[nodiscard]] std::optional<Error> makeRoles();

    Result<std::vector<journal::Event>> create(const journal::Summary& summary, std::vector<journal::Draft> drafts) override;
    Result<std::optional<std::vector<journal::Event>>> append(const std::string& release, std::uint64_t seen, std::vector<journal::Draft> drafts,
                                                              const journal::Summary& summary) override;
    Result<std::vector<journal::Event>> read(const std::string& release, std::uint64_t seen) override;
    Result<std::vector<journal::Summary>> releases() override;
    std::int64_t changeMark() override { return m_link.changeMark(); }
    [[nodiscard]] int newsSocket() override { return m_link.socket(); }
    [[nodiscard]] journal::Shared* shared() override { return &m_shared; }
    Result<std::string> keepText(std::string_view bytes) override;
    Result<std::string> text(std::string_view sha256) override;
    Result<WholeRelease> takeOut(const std::string& release) override;
    std::optional<Error> putIn(const WholeRelease& whole) override;

private:
    PostgresJournal(const database::DatabaseUrl& url, const Patience& patience) : m_link(url, patience), m_shared(m_link) {}
    [[nodiscard]] std::optional<Error> prepareTables(bool there);
    [[nodiscard]] std::optional<Error> insert(const journal::Summary& summary, std::int64_t createdMs, const Head& head, const std::string& rows);
    Result<Head> headOf(const std::string& release, std::uint64_t seen);
    Result<std::optional<std::vector<journal::Event>>> appendNothing(const std::string& release, std::uint64_t seen);
    [[nodiscard]] bool wasKept(const std::string& release, const Head& head);
    [[nodiscard]] Error unknownRelease(const std::string& release) const;

    PostgresLink m_link;
    PostgresShared m_shared;
    std::map<std::string, Head> m_heads;        ///< the ends of the chains that were seen last
};

} // namespace holdpoint::store
