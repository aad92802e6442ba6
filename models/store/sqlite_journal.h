#pragma once

#include "models/journal/journal.h"
#include "models/store/database.h"
#include "models/store/transfer.h"

#include <memory>

namespace holdpoint::store {

/// The journal in one SQLite file, for one desktop and the programs beside it. Write-ahead log with full sync: what was
/// appended has reached the disk. One writer at a time, so that numbers and hashes follow each other without a gap.
class SqliteJournal : public journal::Journal, public Transfer {
public:
    static Result<std::unique_ptr<SqliteJournal>> open(const std::string& path);

    Result<std::vector<journal::Event>> create(const journal::Summary& summary, std::vector<journal::Draft> drafts) override;
    Result<std::optional<std::vector<journal::Event>>> append(const std::string& release, std::uint64_t seen, std::vector<journal::Draft> drafts,
                                                              const journal::Summary& summary) override;
    Result<std::vector<journal::Event>> read(const std::string& release, std::uint64_t seen) override;
    Result<std::vector<journal::Summary>> releases() override;
    std::int64_t changeMark() override;
    Result<std::string> keepText(std::string_view bytes) override;
    Result<std::string> text(std::string_view sha256) override;
    Result<WholeRelease> takeOut(const std::string& release) override;
    std::optional<Error> putIn(const WholeRelease& whole) override;

private:
    explicit SqliteJournal(Database database);
    std::optional<Error> prepareFile();
    std::optional<Error> checkSchema();
    [[nodiscard]] Result<std::optional<Head>> head(const std::string& release);
    /// Numbers, chains and inserts. Inside a transaction.
    std::optional<std::vector<journal::Event>> add(const std::string& release, Head head, std::vector<journal::Draft> drafts);
    [[nodiscard]] std::optional<Error> insertRelease(const journal::Summary& summary, std::int64_t createdMs);
    [[nodiscard]] bool insertRow(const std::string& release, const EventRow& row);
    [[nodiscard]] bool summarize(const journal::Summary& summary, const Head& last);
    Error unknownRelease(const std::string& release) const;

    Database m_database;
    std::unique_ptr<Statement> m_insert, m_head, m_update;
};

} // namespace holdpoint::store
