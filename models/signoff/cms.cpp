#include "models/signoff/cms.h"

#include "models/signoff/openssl_handles.h"

#include <QtGlobal>

#include <ctime>
#include <openssl/err.h>
#include <openssl/ess.h>

namespace holdpoint::signoff {

namespace {

Error changed(const char* what, std::vector<Phrase> parts = {})
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 (%2); it was changed, or made by something else than Holdpoint"), {Phrase::of(what, std::move(parts)), opensslReason()}));
}

Result<Cms> parsed(std::string_view signature)
{
    const auto* at = reinterpret_cast<const unsigned char*>(signature.data());
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(signature.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return changed(QT_TRANSLATE_NOOP("Verify", "the signature cannot be read"));
    if (reinterpret_cast<const char*>(at) != signature.data() + signature.size()) return changed(QT_TRANSLATE_NOOP("Verify", "there are bytes after the signature"));
    // What can be written in two ways can be changed without anybody's key.
    if (derOf(cms.get(), i2d_CMS_ContentInfo) != signature) return changed(QT_TRANSLATE_NOOP("Verify", "the signature is not written as DER"));
    ASN1_OCTET_STRING** inside = CMS_get0_content(cms.get());
    if (inside != nullptr && *inside != nullptr) return changed(QT_TRANSLATE_NOOP("Verify", "the signature brings a content of its own"));
    if (OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_pkcs7_data) return changed(QT_TRANSLATE_NOOP("Verify", "the signature is about another kind of content"));
    return cms;
}

Result<CMS_SignerInfo*> onlySigner(CMS_ContentInfo* cms)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1) return changed(QT_TRANSLATE_NOOP("Verify", "there has to be one signer, and there are %1"), {std::to_string(sk_CMS_SignerInfo_num(signers))});
    CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(signers, 0);
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    if (OBJ_obj2nid(digest->algorithm) != NID_sha256) return changed(QT_TRANSLATE_NOOP("Verify", "the signature is not made with SHA-256"));
    for (int i = 0; i < CMS_unsigned_get_attr_count(signer); ++i)
        if (OBJ_obj2nid(X509_ATTRIBUTE_get0_object(CMS_unsigned_get_attr(signer, i))) != NID_id_smime_aa_timeStampToken) return changed(QT_TRANSLATE_NOOP("Verify", "the signature holds something that nobody has signed"));
    return signer;
}

std::int64_t claimedTime(const CMS_SignerInfo* signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (at < 0) return 0;
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    std::tm parts{};
    if (value == nullptr || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME) || ASN1_TIME_to_tm(value->value.utctime, &parts) != 1) return 0;
    return std::int64_t{::timegm(&parts)} * 1000;
}

/// CAdES: the certificate itself is signed too, so that no other one for the same key can be put in its place. OpenSSL's own check
/// of that judges the certificate as well, for this day and by a list that is not ours.
bool namesItsCertificate(CMS_SignerInfo* signer, const Certificate& certificate)
{
    const auto* attribute = static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (attribute == nullptr) return false;
    const unsigned char* at = ASN1_STRING_get0_data(attribute);
    const std::unique_ptr<ESS_SIGNING_CERT_V2, Freed<ESS_SIGNING_CERT_V2_free>> named(d2i_ESS_SIGNING_CERT_V2(nullptr, &at, ASN1_STRING_length(attribute)));
    const X509Stack chain(sk_X509_new_null());
    if (X509_up_ref(certificate.get()) == 1) sk_X509_push(chain.get(), certificate.get());
    return named && OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) > 0;
}

std::string sequence(const std::string& inside)
{
    std::string head = "\x30";
    if (inside.size() < 0x80) head += static_cast<char>(inside.size());
    else if (inside.size() < 0x100) (head += '\x81') += static_cast<char>(inside.size());
    else ((head += '\x82') += static_cast<char>(inside.size() >> 8)) += static_cast<char>(inside.size() & 0xFF);
    return head + inside;
}

/// Versions, lists of algorithms and who is named as signer: OpenSSL looks at none of them closely, and no key has signed them.
bool hasOurForm(CMS_ContentInfo* cms, CMS_SignerInfo* signer, const Certificate& certificate)
{
    using namespace std::string_literals;
    const std::string one = "\x02\x01\x01"s, sha256 = "\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01"s;
    const std::string rsa = "\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00"s, ecdsaSha256 = "\x30\x0a\x06\x08\x2a\x86\x48\xce\x3d\x04\x03\x02"s;
    const std::string data = "\x30\x0b\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0"s;
    const std::string der = derOf(cms, i2d_CMS_ContentInfo);
    const std::size_t head = der.find(one + "\x31\x0d"s + sha256 + data);
    X509* own = certificate.get();
    const std::string named = sequence(derOf(X509_get_issuer_name(own), i2d_X509_NAME) + derOf(X509_get_serialNumber(own), i2d_ASN1_INTEGER));
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    const std::string signedWith = derOf(algorithm, i2d_X509_ALGOR);
    const bool ofKey = signedWith == (EVP_PKEY_is_a(X509_get0_pubkey(own), "RSA") == 1 ? rsa : ecdsaSha256);
    return head != std::string::npos && head < 32 && ofKey && der.find(one + named + sha256 + '\xa0') != std::string::npos;
}

/// Each certificate beside the signer's has signed the one before it, beginning with the signer's. They come in the order of their bytes.
bool vouchForEachOther(const CmsFacts& facts)
{
    std::vector<Certificate> left = facts.chain;
    Certificate below = facts.signer;
    while (!left.empty()) {
        const auto above = std::find_if(left.begin(), left.end(), [&](const Certificate& one) {
            return X509_check_issued(one.get(), below.get()) == X509_V_OK && X509_verify(below.get(), X509_get0_pubkey(one.get())) == 1;
        });
        if (above == left.end()) return false;
        below = *above;
        left.erase(above);
    }
    ERR_clear_error();
    return true;
}

/// Also of what stands beside the signature nothing may be changed: certificates that vouch for nobody, another list of algorithms.
std::optional<Error> looseParts(CMS_ContentInfo* cms, CMS_SignerInfo* signer, const CmsFacts& facts)
{
    if (!namesItsCertificate(signer, facts.signer)) return changed(QT_TRANSLATE_NOOP("Verify", "the signature does not stand for this certificate"));
    if (!vouchForEachOther(facts)) return changed(QT_TRANSLATE_NOOP("Verify", "a certificate in the signature belongs to nobody in it"));
    const std::unique_ptr<STACK_OF(X509_CRL), void (*)(STACK_OF(X509_CRL)*)> lists(CMS_get1_crls(cms), [](STACK_OF(X509_CRL)* all) { sk_X509_CRL_pop_free(all, X509_CRL_free); });
    if (lists && sk_X509_CRL_num(lists.get()) > 0) return changed(QT_TRANSLATE_NOOP("Verify", "the signature holds a revocation list that nobody has signed"));
    if (!hasOurForm(cms, signer, facts.signer)) return changed(QT_TRANSLATE_NOOP("Verify", "the signature has another form than CAdES has"));
    return std::nullopt;
}

std::optional<Error> readStamp(const CMS_SignerInfo* signer, CmsFacts& facts)
{
    const int count = CMS_unsigned_get_attr_count(signer);
    if (count <= 0) return std::nullopt;
    X509_ATTRIBUTE* attribute = CMS_unsigned_get_attr(signer, 0);
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (count > 1 || X509_ATTRIBUTE_count(attribute) != 1 || value == nullptr || value->type != V_ASN1_SEQUENCE) return changed(QT_TRANSLATE_NOOP("Verify", "the time stamp cannot be read"));
    const ASN1_STRING* token = value->value.sequence;
    const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(const_cast<CMS_SignerInfo*>(signer));
    const auto text = [](const ASN1_STRING* from) { return std::string_view(reinterpret_cast<const char*>(ASN1_STRING_get0_data(from)), static_cast<std::size_t>(ASN1_STRING_length(from))); };
    auto stamp = readTimeStamp(text(token), text(signature));
    if (!stamp) return stamp.error();
    facts.stamp = std::move(stamp.value());
    return std::nullopt;
}

} // namespace

Result<CmsFacts> checkCms(std::string_view signature, std::string_view bytes)
{
    ERR_clear_error();
    auto cms = parsed(signature);
    if (!cms) return cms.error();
    const auto signer = onlySigner(cms->get());
    if (!signer) return signer.error();
    // OpenSSL copies what lies in memory, and forgets its copy where it fails; behind a filter it takes it as it is.
    const Bio content(BIO_push(BIO_new(BIO_f_null()), readingFrom(bytes).release()));
    if (CMS_verify(cms->get(), nullptr, nullptr, content.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1) return changed(QT_TRANSLATE_NOOP("Verify", "the signature is not one of these bytes"));
    STACK_OF(X509)* signers = CMS_get0_signers(cms->get());
    const bool known = signers != nullptr && sk_X509_num(signers) == 1;
    std::optional<CmsFacts> facts;
    if (known) facts = CmsFacts{Certificate(sk_X509_value(signers, 0)), {}, claimedTime(*signer), std::nullopt};
    sk_X509_free(signers);
    if (!facts) return changed(QT_TRANSLATE_NOOP("Verify", "the signature does not say by whose certificate it is"));
    const X509Stack all(CMS_get1_certs(cms->get()));
    for (int i = 0; i < sk_X509_num(all.get()); ++i)
        if (X509_cmp(sk_X509_value(all.get(), i), facts->signer.get()) != 0) facts->chain.emplace_back(sk_X509_value(all.get(), i));
    if (auto problem = looseParts(cms->get(), *signer, *facts)) return *problem;
    if (auto problem = readStamp(*signer, *facts)) return *problem;
    return std::move(*facts);
}

} // namespace holdpoint::signoff
