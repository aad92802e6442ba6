#include "models/signoff/key_signer.h"

#include "models/base/clock.h"
#include "models/signoff/time_stamp.h"

#include <QtGlobal>

#include <ctime>
#include <openssl/err.h>

namespace holdpoint::signoff {

namespace {

constexpr unsigned cmsFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_CADES | CMS_NOSMIMECAP | CMS_NOCERTS;

Error cannotSign() { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nothing was signed: the key gives no signature (%1); check that the token is in its place, and try again"), {opensslReason()})); }

/// What is signed says when, by the clock that was given; OpenSSL would ask the machine's.
bool addTime(CMS_SignerInfo* signer, std::int64_t atMs)
{
    ASN1_TIME* time = ASN1_TIME_set(nullptr, static_cast<std::time_t>(atMs / 1000));
    const bool added = time != nullptr && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time, -1) == 1;
    ASN1_TIME_free(time);
    return added;
}

std::optional<Error> addStamp(CMS_SignerInfo* signer, const TimeStampServer& server)
{
    const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(signer);
    const auto token = timeStampOver({reinterpret_cast<const char*>(ASN1_STRING_get0_data(signature)), static_cast<std::size_t>(ASN1_STRING_length(signature))}, server);
    if (!token) return token.error();
    if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token->data(), static_cast<int>(token->size())) == 1) return std::nullopt;
    return cannotSign();
}

} // namespace

KeySigner::KeySigner(Key key, const Certificate& certificate, std::vector<Certificate> chain, std::shared_ptr<void> keeper)
    : m_keeper(std::move(keeper)), m_key(std::move(key)), m_certificate(certificate), m_chain(std::move(chain)) {}

Result<std::unique_ptr<Signer>> KeySigner::make(Key key, const Certificate& certificate, std::vector<Certificate> chain, std::shared_ptr<void> keeper)
{
    const bool rsa = EVP_PKEY_is_a(key.get(), "RSA") == 1 || EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    const bool ec = EVP_PKEY_is_a(key.get(), "EC") == 1 || EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC;
    if (!rsa && !ec) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key of %1 is of a kind that Holdpoint cannot sign with; use an EC or an RSA key"), {certificate.name()}));
    if (rsa && EVP_PKEY_get_bits(key.get()) < 2048) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the RSA key of %1 is too short to be trusted; use one of 2048 bits or more"), {certificate.name()}));
    if (X509_check_private_key(certificate.get(), key.get()) != 1) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key does not belong to the certificate of %1"), {certificate.name()}), Phrase::of(QT_TRANSLATE_NOOP("Verify", "take the pair that was made together")));
    const auto usage = X509_get_key_usage(certificate.get());
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the certificate of %1 is not made for signing; ask for one whose key usage is digital signature"), {certificate.name()}));
    // A root is what others have to have already; it proves nothing inside a signature.
    std::erase_if(chain, [](const Certificate& one) { return one.madeByItself(); });
    return std::unique_ptr<Signer>(new KeySigner(std::move(key), certificate, std::move(chain), std::move(keeper)));
}

Result<std::string> KeySigner::sign(std::string_view bytes) const
{
    ERR_clear_error();
    const DigestContext context(EVP_MD_CTX_new());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 || EVP_DigestSign(context.get(), nullptr, &size, data, bytes.size()) != 1) return cannotSign();
    std::string signature(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data, bytes.size()) != 1) return cannotSign();
    signature.resize(size);
    return signature;
}

Result<std::string> KeySigner::signCms(std::string_view bytes, std::int64_t atMs, const TimeStampServer& server) const
{
    if (atMs < m_certificate.validFromMs() || atMs > m_certificate.validToMs())
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nothing was signed: the certificate of %1 is valid from %2 to %3, and it is %4; get a new certificate, or set the clock"), {m_certificate.name(), utcText(m_certificate.validFromMs()), utcText(m_certificate.validToMs()), utcText(atMs)}));
    ERR_clear_error();
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, cmsFlags));
    if (!cms || CMS_add1_cert(cms.get(), m_certificate.get()) != 1) return cannotSign();
    for (const Certificate& one : m_chain)
        if (CMS_add1_cert(cms.get(), one.get()) != 1) return cannotSign();
    CMS_SignerInfo* signer = CMS_add1_signer(cms.get(), m_certificate.get(), m_key.get(), EVP_sha256(), cmsFlags);
    if (signer == nullptr || !addTime(signer, atMs)) return cannotSign();
    const Bio content = readingFrom(bytes);
    if (CMS_final(cms.get(), content.get(), nullptr, CMS_DETACHED | CMS_BINARY) != 1) return cannotSign();
    if (server)
        if (auto problem = addStamp(signer, server)) return *problem;
    return derOf(cms.get(), i2d_CMS_ContentInfo);
}

} // namespace holdpoint::signoff
