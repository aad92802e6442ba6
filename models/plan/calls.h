#pragma once

#include "models/plan/procedure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

// Commands that are not for a shell: a request to a host, a query to a database.

[[nodiscard]] ItemKind itemKindOf(CommandKind kind);

/// The request that a fence `http` or `rest` holds, as a whole: a request line, head lines, a blank line, a body.
struct Request {
    Span lines;
    std::string text;
};

/// The request that the command stands in; none where it is something else, or where its author pinned down what it is.
[[nodiscard]] std::optional<Request> requestOf(const Plan& plan, const Command& command);

/// psql's own commands, such as \d: no database takes them, so a person does it.
[[nodiscard]] bool isForPsql(const Command& command);

void beRequest(Item& item, const Request& request);

/// The variables that may hold the address of a query's database, the one that counts most first: what the author names
/// with `database=`, else that of the environment (PROD_DATABASE_URL), else DATABASE_URL.
[[nodiscard]] std::vector<std::string> databasesOf(std::string_view environment, std::string_view pinned);

} // namespace holdpoint::plan
