#pragma once

#include "models/store/postgres_check.h"
#include "models/store/postgres_link.h"

#include <string>
#include <vector>

namespace holdpoint::store {

/// What is otherwise with the rights in this store than the roles of a team have them: of each table and each function, for everybody,
/// for each role, and for this login where it is not the owner's. Empty: all is as it should be.
[[nodiscard]] std::vector<StoreFinding> grantFindings(PostgresLink& link);

/// Why this login cannot look into a store that is there, and who has to do what about it.
[[nodiscard]] Phrase whyNoLook(PostgresLink& link);

} // namespace holdpoint::store
