#pragma once

#include "models/database/database_url.h"

#include <string>

namespace holdpoint::database {

/// What tells a database on a server from every other one, however its address is spelled: its hosts, their ports and its name, with what
/// the environment adds as libpq takes it. Neither who asks nor how the connection is made is in it.
[[nodiscard]] std::string placeOfDatabase(const DatabaseUrl& url);

} // namespace holdpoint::database
