#pragma once

#include "models/signoff/secret_text.h"
#include "models/signoff/signer.h"

namespace holdpoint::signoff {

/// What the address of a key on a token begins with.
inline constexpr std::string_view tokenScheme = "pkcs11:";

/// Where a company's token is, and which key on it.
struct TokenPlace {
    std::string module;         ///< the library that speaks to it: /usr/lib/softhsm/libsofthsm2.so
    std::string key;            ///< "pkcs11:token=ops;object=ann", without a PIN
};

/// A key that never leaves its token. The PIN is wiped after use.
[[nodiscard]] Result<std::unique_ptr<Signer>> openToken(const TokenPlace& place, SecretText pin);

} // namespace holdpoint::signoff
