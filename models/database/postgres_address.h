#pragma once

#include "models/database/sql_connection.h"

#include <string>

namespace holdpoint::database {

/// The address with what every connection of ours wants. A host that does not answer is waited for, but not for ever; who has set a
/// time wants that one. The server's list of connections shows whose this one is.
[[nodiscard]] std::string completedAddress(std::string address, const SqlAccess& access);

/// What a server says, in one line.
[[nodiscard]] std::string oneLine(std::string text);

} // namespace holdpoint::database
