#pragma once

#include "models/journal/record.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace holdpoint::session {

/// Whether a value is one that is never written down: by a word of its name, because a query's database is reached with it, or by
/// what it is: an address with a password in it, a private key, a token of a known form.
[[nodiscard]] bool isSecret(const plan::Procedure& procedure, std::string_view name, std::string_view value);

/// "sqlite:PATH" as the address of a database: a file, and nothing in it opens anything.
[[nodiscard]] bool isDatabaseFile(std::string_view value);

/// What the journal keeps of a value: of a secret, that there is one.
[[nodiscard]] journal::Bound boundValue(const plan::Procedure& procedure, const std::string& name, const std::string& value);

/// Adds what this program's environment knows of the secrets of a release, which no journal keeps.
void takeSecretsFromEnvironment(std::map<std::string, std::string>& secrets, const journal::Record& record);

/// A secret that an item needs, that was given once, and that this program does not know: it lived in the memory of another. Empty: none.
[[nodiscard]] std::string secretNotKept(const journal::Record& record, const plan::Item& item, const std::function<bool(const std::string& name)>& isKnown);

} // namespace holdpoint::session
