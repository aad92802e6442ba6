#include "models/signoff/certificate.h"

#include "models/base/digest.h"
#include "models/base/utf8.h"
#include "models/signoff/openssl_handles.h"

#include <QtGlobal>

#include <algorithm>
#include <ctime>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace holdpoint::signoff {

namespace {

/// Text of a certificate as it may stand in a line: whoever made the certificate chose it.
std::string oneLine(std::string text)
{
    text = utf8::cleaned(text);
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string nameIn(const X509_NAME* subject)
{
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at >= 0) {
        unsigned char* bytes = nullptr;
        const int size = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
        if (size > 0) {
            std::string text(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
            OPENSSL_free(bytes);
            return oneLine(std::move(text));
        }
    }
    const Bio out = intoMemory();
    X509_NAME_print_ex(out.get(), subject, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    return oneLine(takenFrom(out.get()));
}

std::int64_t msOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return 0;
    return std::int64_t{::timegm(&parts)} * 1000;
}

} // namespace

Certificate::Certificate(x509_st* certificate) : m_certificate(certificate, X509_free) { X509_up_ref(certificate); }

Result<std::vector<Certificate>> Certificate::allFromPem(std::string_view text, const std::string& file)
{
    std::vector<Certificate> all;
    const Bio in = readingFrom(text);
    while (const X509Handle one{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)}) all.emplace_back(one.get());
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (all.empty() || !atEnd) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is a certificate that cannot be read, or none at all")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "give it as PEM, from -----BEGIN CERTIFICATE----- on")), file);
    ERR_clear_error();
    return all;
}

Result<Certificate> Certificate::fromPem(std::string_view text, const std::string& file)
{
    auto all = allFromPem(text, file);
    if (!all) return all.error();
    return all->front();
}

Result<Certificate> Certificate::fromDer(std::string_view bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const X509Handle one{d2i_X509(nullptr, &at, static_cast<long>(bytes.size()))};
    if (!one || reinterpret_cast<const char*>(at) != bytes.data() + bytes.size()) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this is no certificate")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "give it as DER, with nothing after it")));
    return Certificate(one.get());
}

std::string Certificate::name() const { return nameIn(X509_get_subject_name(get())); }
std::string Certificate::issuer() const { return nameIn(X509_get_issuer_name(get())); }
std::string Certificate::fingerprint() const { return sha256Hex(der()); }
std::int64_t Certificate::validFromMs() const { return msOf(X509_get0_notBefore(get())); }
std::int64_t Certificate::validToMs() const { return msOf(X509_get0_notAfter(get())); }
bool Certificate::madeByItself() const { return X509_NAME_cmp(X509_get_subject_name(get()), X509_get_issuer_name(get())) == 0; }
std::string Certificate::der() const { return derOf(get(), i2d_X509); }

std::string Certificate::keyKind() const
{
    EVP_PKEY* key = X509_get0_pubkey(get());
    if (key == nullptr) return "unknown";
    if (EVP_PKEY_is_a(key, "RSA") == 1) return "RSA " + std::to_string(EVP_PKEY_get_bits(key));
    char group[64] = "";
    std::size_t size = 0;
    if (EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &size) == 1) return "EC " + std::string(group, size);
    const char* kind = EVP_PKEY_get0_type_name(key);
    return kind == nullptr ? "unknown" : kind;
}

std::string Certificate::pem() const
{
    const Bio out = intoMemory();
    PEM_write_bio_X509(out.get(), get());
    return takenFrom(out.get());
}

} // namespace holdpoint::signoff
