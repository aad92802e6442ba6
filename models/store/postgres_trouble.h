#pragma once

#include "models/database/sql_connection.h"

namespace holdpoint::store {

/// What a store on a server ran into, in the words of the person who has to do something about it. No password is in it.
[[nodiscard]] Error troubleOf(const database::DatabaseUrl& url, const database::SqlProblem& problem);

/// The same of a server that could not be reached at all, with what to look at first.
[[nodiscard]] Error withAdvice(Error refused);

} // namespace holdpoint::store
