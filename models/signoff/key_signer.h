#pragma once

#include "models/signoff/openssl_handles.h"
#include "models/signoff/signer.h"

namespace holdpoint::signoff {

/// Signs with a key that OpenSSL can use, be it in memory or behind an engine. `keeper` is what has to live as long as the key.
class KeySigner : public Signer {
public:
    /// Checks that the key belongs to the certificate and that both are fit for signing.
    [[nodiscard]] static Result<std::unique_ptr<Signer>> make(Key key, const Certificate& certificate, std::vector<Certificate> chain, std::shared_ptr<void> keeper = {});

    [[nodiscard]] const Certificate& certificate() const override { return m_certificate; }
    [[nodiscard]] const std::vector<Certificate>& chain() const override { return m_chain; }
    [[nodiscard]] Result<std::string> sign(std::string_view bytes) const override;
    [[nodiscard]] Result<std::string> signCms(std::string_view bytes, std::int64_t atMs, const TimeStampServer& server) const override;

private:
    KeySigner(Key key, const Certificate& certificate, std::vector<Certificate> chain, std::shared_ptr<void> keeper);

    std::shared_ptr<void> m_keeper;     // before the key, so that it goes after it
    Key m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

} // namespace holdpoint::signoff
