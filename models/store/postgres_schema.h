#pragma once

#include <string>
#include <string_view>

namespace holdpoint::store {

/// The version of the tables that this program reads and writes; events have a schema of their own.
[[nodiscard]] int newestPostgresTables();

/// What came with each version after the first.
extern const char* const tablesTwo;
extern const char* const tablesThree;
extern const char* const tablesFour;

/// What a version, counted from 1, has added to the one before. What was shipped is never changed: a store somewhere has it.
[[nodiscard]] std::string_view postgresTables(int version);

/// Brings an empty database, or one with older tables, to the newest ones. Programs that come at the same time wait for each other, and
/// what fails leaves all as it was. A store without roles stays its owner's alone. An older version than the newest is for tests alone.
[[nodiscard]] std::string postgresMigration(int from, int to = newestPostgresTables());

/// Makes the roles of a team where they are missing, and gives each the least that it needs: holdpoint_observer looks and says what it
/// wants, holdpoint_signer is heard with more, and holdpoint_driver may write what a release does while it has the lease.
[[nodiscard]] std::string postgresRoles();

} // namespace holdpoint::store
