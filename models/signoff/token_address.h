#pragma once

#include "models/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace holdpoint::signoff {

/// What the address of a key on a token begins with.
inline constexpr std::string_view tokenScheme = "pkcs11:";

/// "pkcs11:token=ops;object=ann" (RFC 7512): what a token and a key on it are called. What it does not name may be anything.
struct TokenAddress {
    std::map<std::string, std::string, std::less<>> names;      ///< "token" -> "ops"

    [[nodiscard]] bool allows(std::string_view name, std::string_view seen) const
    {
        const auto wanted = names.find(name);
        return wanted == names.end() || wanted->second == seen;
    }
};

[[nodiscard]] Result<TokenAddress> readTokenAddress(std::string_view text);
/// As it is written, with what has a meaning in it put into hexadecimal.
[[nodiscard]] std::string tokenAddressText(const TokenAddress& address);

} // namespace holdpoint::signoff
