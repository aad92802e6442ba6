#pragma once

#include "models/base/phrase.h"
#include "models/base/result.h"

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::database {

/// Where a database is. The address may hold a password: it goes to the database and nowhere else. What may be shown to a person,
/// written down and put into an error is `name`.
struct DatabaseUrl {
    enum class Kind : std::uint8_t { Postgres, Sqlite };

    Kind kind = Kind::Postgres;
    std::string address;    ///< what is opened: a PostgreSQL address, or the path of a file
    std::string name;       ///< "the database shop on db.example.com:5432"
    Phrase called;          ///< the same, as it can be said in other languages
    std::string password;   ///< so that it can be taken out of what others say
};

/// What is said of one that cannot be used. %1 is its name.
inline constexpr const char* ofDatabase = QT_TRANSLATE_NOOP("Verify", "the database %1");
inline constexpr const char* ofDatabaseOn = QT_TRANSLATE_NOOP("Verify", "the database %1 on %2");
inline constexpr const char* ofUserOn = QT_TRANSLATE_NOOP("Verify", "the database of its user on %1");
inline constexpr const char* thisMachine = QT_TRANSLATE_NOOP("Verify", "this machine");
inline constexpr const char* notReached = QT_TRANSLATE_NOOP("Verify", "%1 cannot be reached: %2");
inline constexpr const char* notOpened = QT_TRANSLATE_NOOP("Verify", "%1 cannot be opened: %2; check that the file is there and may be written");
inline constexpr const char* unreadableAddress = QT_TRANSLATE_NOOP("Verify", "the address of the database cannot be read; write postgresql://USER@HOST:PORT/DATABASE or sqlite:PATH");

/// postgresql://…, also with the driver's name that other programs want ("postgresql+psycopg2://"), and sqlite:PATH. A path
/// is seen from `directory`.
[[nodiscard]] Result<DatabaseUrl> readDatabaseUrl(std::string_view url, const std::string& directory);

/// The address without its password, as it may be shown, written down and given to a program; the same where it has none.
[[nodiscard]] std::string addressWithoutPassword(const DatabaseUrl& url);
/// The text with the password, however it was written, taken out.
[[nodiscard]] std::string withoutPassword(const DatabaseUrl& url, std::string text);

} // namespace holdpoint::database
