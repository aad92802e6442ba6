#pragma once

#include "models/store/postgres_journal.h"
#include "tests/models/store/journal_conformance.h"
#include "tests/support/postgres.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::tests {

inline std::unique_ptr<store::PostgresJournal> opened(const std::string& url)
{
    auto made = store::PostgresJournal::open(database::readDatabaseUrl(url, {}).value());
    if (!made) qFatal("%s", made.error().text().c_str());
    return std::move(made.value());
}

inline bool holds(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

inline std::vector<journal::Draft> draftsOf(journal::Draft draft)
{
    std::vector<journal::Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

/// A server with one login of each right, and for each test a store of its own with the release r1 in it.
class TeamStore {
protected:
    /// What went wrong; nothing: it is there.
    [[nodiscard]] std::optional<Error> makePeople()
    {
        const auto store = opened(m_server.freshDatabase("first"));
        for (int i = 0; i < 2; ++i)     // twice is as well as once
            if (auto wrong = store->makeRoles()) return wrong;
        m_server.makeLogin("ann", "holdpoint_driver");
        m_server.makeLogin("bo", "holdpoint_driver");
        m_server.makeLogin("sig", "holdpoint_signer");
        m_server.makeLogin("obs", "holdpoint_observer");
        m_server.makeLogin("eve", "");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Error> makeStore()
    {
        m_name = "team" + std::to_string(++m_places);
        m_url = m_server.freshDatabase(m_name);
        const auto store = opened(m_url);
        if (auto wrong = store->makeRoles()) return wrong;
        const auto created = store->create(summaryFor("r1"), draftsOf(firstDraft()));
        return created ? std::nullopt : std::optional(created.error());
    }

    Postgres m_server;
    std::string m_name, m_url;

private:
    int m_places = 0;
};

} // namespace holdpoint::tests
