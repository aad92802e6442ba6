#pragma once

#include "models/signoff/certificate.h"

#include <functional>
#include <string>
#include <string_view>

namespace holdpoint::signoff {

/// Asks a time-stamping authority for its answer to a request; both as RFC 3161 writes them.
using TimeStampServer = std::function<Result<std::string>(const std::string& request)>;

/// Signs, wherever the key lies: in a file that was opened, or in a token that never gives it away. Nothing is signed by halves: an
/// error means that there is no signature.
class Signer {
public:
    Signer() = default;
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;
    virtual ~Signer() = default;

    [[nodiscard]] virtual const Certificate& certificate() const = 0;
    /// Who vouches for it, without the root.
    [[nodiscard]] virtual const std::vector<Certificate>& chain() const = 0;
    /// The bare signature over the SHA-256 of the bytes: ECDSA as DER, or RSA with PKCS#1 v1.5.
    [[nodiscard]] virtual Result<std::string> sign(std::string_view bytes) const = 0;
    /// A detached CMS signature with CAdES attributes, as DER. With a server, its time stamp is in it.
    [[nodiscard]] virtual Result<std::string> signCms(std::string_view bytes, std::int64_t atMs, const TimeStampServer& server = {}) const = 0;
};

} // namespace holdpoint::signoff
