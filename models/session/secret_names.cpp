#include "models/session/secret_names.h"

#include "models/plan/secrets.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace holdpoint::session {

namespace {

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
char lowered(char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; }

/// "MYSQL_PWD" is mysql and pwd, "dbPassword" is db and password: what is one word in a name is none that another word happens to hold.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool letter = isUpper(name[i]) || isLower(name[i]) || (name[i] >= '0' && name[i] <= '9') || static_cast<unsigned char>(name[i]) >= 0x80;
        if (!letter || (i > 0 && isUpper(name[i]) && isLower(name[i - 1]))) words.emplace_back();
        if (letter) words.back() += lowered(name[i]);
    }
    return words;
}

bool isSecretName(std::string_view name)
{
    // The shell's own names for its folders.
    if (name == "PWD" || name == "OLDPWD") return false;
    constexpr auto marks = std::to_array<std::string_view>({"pwd", "pass", "passphrase", "pw", "pin", "otp", "pat", "key", "keys", "apikey", "credential", "credentials", "cred", "creds", "private", "auth", "oauth",
        "authorization", "bearer", "jwt", "cookie", "dsn", "pgpass", "sshpass", "dbpass", "userpass", "kennwort", "passwort", "geheimnis", "motdepasse", "senha", "clave", "wachtwoord"});
    const std::vector<std::string> words = wordsOf(name);
    const auto has = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (has("public") && !has("private")) return false;
    if (std::any_of(marks.begin(), marks.end(), has)) return true;
    // These are in no other word, and programs write them without a gap: PGPASSWORD.
    std::string whole;
    for (const std::string& word : words) whole += (whole.empty() ? "" : "_") + word;
    constexpr auto parts = std::to_array<std::string_view>({"password", "passwd", "secret", "token", "api_key", "apikey", "database_url"});
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return whole.find(part) != std::string::npos; });
}

/// "postgresql://ann:s3cret@host/shop"
bool hasPassword(std::string_view value)
{
    const std::size_t scheme = value.find("://");
    if (scheme == std::string_view::npos) return false;
    const std::string_view authority = value.substr(scheme + 3, value.find_first_of("/?#", scheme + 3) - scheme - 3);
    const std::size_t at = authority.rfind('@');
    return at != std::string_view::npos && authority.substr(0, at).find(':') != std::string_view::npos;
}

/// "ann:s3cret@tcp(host:3306)/shop", as some drivers have it.
bool isAddressWithPassword(std::string_view value)
{
    const std::size_t at = value.find("@tcp("), colon = value.find(':');
    return at != std::string_view::npos && colon < at;
}

} // namespace

bool isDatabaseFile(std::string_view value) { return value.starts_with("sqlite:"); }

bool isSecret(const plan::Procedure& procedure, std::string_view name, std::string_view value)
{
    if (isDatabaseFile(value)) return false;
    if (isSecretName(name) || hasPassword(value) || isAddressWithPassword(value) || plan::findSecret(value)) return true;
    return std::any_of(procedure.items.begin(), procedure.items.end(), [&](const plan::Item& item) {
        return std::find(item.databases.begin(), item.databases.end(), name) != item.databases.end();
    });
}

journal::Bound boundValue(const plan::Procedure& procedure, const std::string& name, const std::string& value)
{
    const bool secret = isSecret(procedure, name, value);
    return {name, secret ? std::string() : value, secret};
}

void takeSecretsFromEnvironment(std::map<std::string, std::string>& secrets, const journal::Record& record)
{
    for (const auto& [name, value] : record.values)
        if (const char* known = value.secret && !secrets.contains(name) ? std::getenv(name.c_str()) : nullptr; known && *known) secrets[name] = known;
}

std::string secretNotKept(const journal::Record& record, const plan::Item& item, const std::function<bool(const std::string& name)>& isKnown)
{
    for (const std::string& need : plan::namesNeeded(item)) {
        std::string name(plan::bareName(need));
        const auto kept = record.values.find(name);
        if (kept != record.values.end() && kept->second.secret && !isKnown(name)) return name;
    }
    return {};
}

} // namespace holdpoint::session
