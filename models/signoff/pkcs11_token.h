#pragma once

#include "models/signoff/secret_text.h"
#include "models/signoff/signer.h"
#include "models/signoff/token_address.h"

#include <vector>

namespace holdpoint::signoff {

/// Where a company's token is, and which key on it.
struct TokenPlace {
    std::string module;         ///< the library that speaks to it: /usr/lib/softhsm/libsofthsm2.so
    std::string key;            ///< "pkcs11:token=ops;object=ann", without a PIN
};

/// A key that never leaves its token. The PIN is wiped after use.
[[nodiscard]] Result<std::unique_ptr<Signer>> openToken(const TokenPlace& place, SecretText pin);

/// One that could be chosen.
struct TokenKey {
    std::string key;            ///< its address
    std::string name;           ///< whose certificate it has
    std::string token;
};

/// What the tokens hold that are in their places now, as far as they show it without a PIN.
[[nodiscard]] Result<std::vector<TokenKey>> keysOnTokens(const std::string& module);

} // namespace holdpoint::signoff
