#pragma once

#include <string>

namespace holdpoint::store {

/// The version of the tables that this program reads and writes; events have a schema of their own.
[[nodiscard]] int newestPostgresTables();

/// What came with the second version, and with the third.
extern const char* const tablesTwo;
extern const char* const tablesThree;

/// Brings an empty database, or one with older tables, to the newest ones. Programs that come at the same time wait for each other, and
/// what fails leaves all as it was. A store without roles stays its owner's alone.
[[nodiscard]] std::string postgresMigration(int from);

/// Makes the roles of a team where they are missing, and gives each the least that it needs: holdpoint_observer looks and says what it
/// wants, holdpoint_signer is heard with more, and holdpoint_driver may write what a release does while it has the lease.
[[nodiscard]] std::string postgresRoles();

} // namespace holdpoint::store
