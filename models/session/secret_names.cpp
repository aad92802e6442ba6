#include "models/session/secret_names.h"

#include <algorithm>
#include <array>

namespace holdpoint::session {

namespace {

bool isSecretName(std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr auto marks = std::to_array<std::string_view>({"password", "passwd", "secret", "token", "api_key", "apikey", "database_url"});
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return lower.find(mark) != std::string::npos; });
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

} // namespace

bool isSecret(const plan::Procedure& procedure, std::string_view name, std::string_view value)
{
    if (isSecretName(name) || hasPassword(value)) return true;
    return std::any_of(procedure.items.begin(), procedure.items.end(), [&](const plan::Item& item) {
        return std::find(item.databases.begin(), item.databases.end(), name) != item.databases.end();
    });
}

journal::Bound boundValue(const plan::Procedure& procedure, const std::string& name, const std::string& value)
{
    const bool secret = isSecret(procedure, name, value);
    return {name, secret ? std::string() : value, secret};
}

} // namespace holdpoint::session
