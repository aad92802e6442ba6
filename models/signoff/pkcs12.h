#pragma once

#include "models/signoff/secret_text.h"
#include "models/signoff/signer.h"

namespace holdpoint::signoff {

/// Why a PKCS#12 file was not opened; only a wrong passphrase is worth another try.
struct Pkcs12Problem {
    bool wrongPassphrase = false;
    Error error;
};

/// Reads a key with its certificate from the bytes of a PKCS#12 file, a person's or a company's.
[[nodiscard]] std::variant<std::unique_ptr<Signer>, Pkcs12Problem> openPkcs12(std::string_view bytes, const SecretText& passphrase, const std::string& file);

/// A new key (ECDSA P-256) with a certificate that vouches for itself.
struct NewIdentity {
    std::string name;
    std::int64_t fromMs = 0;
    int years = 3;
};
/// Its PKCS#12 form, locked with the passphrase; `rounds` is what each guess at it costs.
struct MadeIdentity {
    std::string pkcs12;
    Certificate certificate;
};
[[nodiscard]] Result<MadeIdentity> makeIdentity(const NewIdentity& identity, const SecretText& passphrase, int rounds);

} // namespace holdpoint::signoff
