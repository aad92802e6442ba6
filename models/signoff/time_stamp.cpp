#include "models/signoff/time_stamp.h"

#include "models/signoff/openssl_handles.h"

#include <QtGlobal>

#include <array>
#include <ctime>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <utility>

namespace holdpoint::signoff {

namespace {

using Request = std::unique_ptr<TS_REQ, Freed<TS_REQ_free>>;
using Response = std::unique_ptr<TS_RESP, Freed<TS_RESP_free>>;
using Info = std::unique_ptr<TS_TST_INFO, Freed<TS_TST_INFO_free>>;
using Token = std::unique_ptr<PKCS7, Freed<PKCS7_free>>;
using Check = std::unique_ptr<TS_VERIFY_CTX, Freed<TS_VERIFY_CTX_free>>;

Error badAnswer(Phrase what) { return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the time stamp server's answer is no good: %1"), {std::move(what)}), Phrase::of(QT_TRANSLATE_NOOP("Verify", "check its address, or sign without it"))); }

Request requestFor(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), hash.data());
    Request request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    const std::unique_ptr<TS_MSG_IMPRINT, Freed<TS_MSG_IMPRINT_free>> imprint(TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, Freed<X509_ALGOR_free>> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), hash.data(), static_cast<int>(hash.size()));
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    // An answer that was kept from another day has another number.
    std::array<unsigned char, 16> random{};
    RAND_bytes(random.data(), static_cast<int>(random.size()));
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
    const std::unique_ptr<ASN1_INTEGER, Freed<ASN1_INTEGER_free>> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    TS_REQ_set_nonce(request.get(), nonce.get());
    TS_REQ_set_cert_req(request.get(), 1);
    return request;
}

bool isRight(PKCS7* token, Check check, unsigned flags)
{
    TS_VERIFY_CTX_set_flags(check.get(), static_cast<int>(flags));
    return TS_RESP_verify_token(check.get(), token) == 1;
}

/// The certificate that the token says it was signed by; not checked yet.
std::optional<Certificate> namedSigner(PKCS7* token)
{
    STACK_OF(X509)* signers = PKCS7_get0_signers(token, nullptr, 0);
    std::optional<Certificate> signer;
    if (signers != nullptr && sk_X509_num(signers) == 1) signer.emplace(sk_X509_value(signers, 0));
    sk_X509_free(signers);
    return signer;
}

/// A store that trusts this one certificate, whatever the day: OpenSSL then checks all of the token but the authority's standing, which is
/// judged by whoever has a trust file.
X509_STORE* trusting(const Certificate& certificate)
{
    X509_STORE* store = X509_STORE_new();
    X509_STORE_add_cert(store, certificate.get());
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    return store;
}

std::int64_t timeOf(const TS_TST_INFO* info)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1) return 0;
    return std::int64_t{::timegm(&parts)} * 1000;
}

} // namespace

Result<std::string> timeStampOver(std::string_view bytes, const TimeStampServer& server)
{
    ERR_clear_error();
    const Request request = requestFor(bytes);
    const auto answer = server(derOf(request.get(), i2d_TS_REQ));
    if (!answer) return answer.error();
    const auto* at = reinterpret_cast<const unsigned char*>(answer->data());
    const Response response(d2i_TS_RESP(nullptr, &at, static_cast<long>(answer->size())));
    if (!response) return badAnswer(Phrase::of(QT_TRANSLATE_NOOP("Verify", "it is no time stamp response")));
    const TS_STATUS_INFO* status = TS_RESP_get_status_info(response.get());
    const std::int64_t granted = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    PKCS7* token = TS_RESP_get_token(response.get());
    if ((granted != TS_STATUS_GRANTED && granted != TS_STATUS_GRANTED_WITH_MODS) || token == nullptr) return badAnswer(Phrase::of(QT_TRANSLATE_NOOP("Verify", "it refuses with status %1"), {std::to_string(granted)}));
    Check check(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    if (!check || !isRight(token, std::move(check), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE)) return badAnswer(Phrase::of(QT_TRANSLATE_NOOP("Verify", "it is about something else")));
    std::string der = derOf(token, i2d_PKCS7);
    const auto read = readTimeStamp(der, bytes);
    if (!read) return read.error();
    return der;
}

namespace {

/// What is looked at, and against what; both become the check's. OpenSSL 3.4 has names that say so, and warns of those before.
void judge(TS_VERIFY_CTX& check, BIO* bytes, X509_STORE* trusted)
{
#if OPENSSL_VERSION_NUMBER >= 0x30400000L
    TS_VERIFY_CTX_set0_data(&check, bytes);
    TS_VERIFY_CTX_set0_store(&check, trusted);
#else
    TS_VERIFY_CTX_set_data(&check, bytes);
    TS_VERIFY_CTX_set_store(&check, trusted);
#endif
}

} // namespace

Result<TimeStamp> readTimeStamp(std::string_view token, std::string_view bytes)
{
    ERR_clear_error();
    const auto* at = reinterpret_cast<const unsigned char*>(token.data());
    const Token parsed(d2i_PKCS7(nullptr, &at, static_cast<long>(token.size())));
    const Info info(parsed && PKCS7_type_is_signed(parsed.get()) ? PKCS7_to_TS_TST_INFO(parsed.get()) : nullptr);
    if (!info) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the time stamp cannot be read")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "it was changed, or it is something else")));
    Check check(TS_VERIFY_CTX_new());
    const auto signer = namedSigner(parsed.get());
    if (!signer) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the time stamp does not say by whose certificate it is")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "ask the authority for one that does")));
    judge(*check, readingFrom(bytes).release(), trusting(*signer));
    if (!isRight(parsed.get(), std::move(check), TS_VFY_VERSION | TS_VFY_DATA | TS_VFY_SIGNATURE)) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the time stamp is wrong, or about something else")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "it was changed, or what it stood for was")));
    TimeStamp stamp{timeOf(info.get()), *signer, {}};
    STACK_OF(X509)* certificates = parsed->d.sign->cert;
    for (int i = 0; i < sk_X509_num(certificates); ++i) stamp.chain.emplace_back(sk_X509_value(certificates, i));
    return stamp;
}

} // namespace holdpoint::signoff
