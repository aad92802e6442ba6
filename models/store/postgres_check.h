#pragma once

#include "models/base/error.h"
#include "models/database/database_url.h"

#include <optional>
#include <string>
#include <vector>

namespace holdpoint::store {

/// One thing that was looked at, and what was found.
struct StoreFinding {
    bool fine = true;
    std::string text;
};

/// Looks at a store on PostgreSQL as somebody would whose releases do not come: from the network to the rights. Nothing is made or
/// changed by it, and it ends where nothing more can be learned.
[[nodiscard]] std::vector<StoreFinding> checkPostgres(const database::DatabaseUrl& url);

/// Whether a store with the newest tables is there, so that it can be opened without anything being renewed.
[[nodiscard]] bool isReadable(const database::DatabaseUrl& url);

/// Why the roles of a team are not there and cannot be made by this login; asked before anything is made. Nothing: they can, or are.
[[nodiscard]] std::optional<Error> whyNoRoles(const database::DatabaseUrl& url);

} // namespace holdpoint::store
