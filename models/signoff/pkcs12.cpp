#include "models/signoff/pkcs12.h"

#include "models/signoff/key_signer.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace holdpoint::signoff {

namespace {

constexpr std::size_t longestName = 64;    // of a common name, in characters
constexpr std::int64_t yearMs = 365LL * 24 * 60 * 60 * 1000;

Error notMade() { return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "no identity was made")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "try again; if it stays so, OpenSSL on this machine is broken"))); }

bool addExtension(X509* certificate, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setNumber(X509* certificate)
{
    std::array<unsigned char, 16> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) return false;
    random[0] = static_cast<unsigned char>((random[0] & 0x7F) | 0x40);     // positive, and of the same length always
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

X509Handle certificateFor(EVP_PKEY* key, const NewIdentity& identity)
{
    X509Handle certificate(X509_new());
    X509* made = certificate.get();
    X509_NAME* name = X509_get_subject_name(made);
    const bool filled = X509_set_version(made, X509_VERSION_3) == 1 && setNumber(made) && X509_set_pubkey(made, key) == 1 &&
        ASN1_TIME_set(X509_getm_notBefore(made), static_cast<std::time_t>(identity.fromMs / 1000)) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(made), static_cast<std::time_t>((identity.fromMs + identity.years * yearMs) / 1000)) != nullptr &&
        X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(identity.name.data()), static_cast<int>(identity.name.size()), -1, 0) == 1 &&
        X509_set_issuer_name(made, name) == 1;
    const bool extended = filled && addExtension(made, NID_basic_constraints, "critical,CA:FALSE") && addExtension(made, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
        addExtension(made, NID_subject_key_identifier, "hash") && addExtension(made, NID_authority_key_identifier, "keyid:always");
    if (!extended || X509_sign(made, key, EVP_sha256()) == 0) return {};
    return certificate;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::optional<Error> badName(const std::string& name)
{
    if (name.find_first_not_of(' ') == std::string::npos) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an identity needs the name of a person; give it as it is to be printed")));
    if (characters(name) > longestName) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the name is longer than the 64 characters that a certificate has room for; shorten it")));
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the name holds a character that cannot be printed; type it anew")));
    return std::nullopt;
}

/// Old files are locked with ciphers that OpenSSL 3 no longer brings.
bool isOldCipher(unsigned long code) { return ERR_GET_LIB(code) == ERR_LIB_EVP && ERR_GET_REASON(code) == EVP_R_UNSUPPORTED_ALGORITHM; }

Pkcs12Problem cannotOpen(const std::string& file)
{
    const bool old = isOldCipher(ERR_peek_error()) || isOldCipher(ERR_peek_last_error()) || ERR_GET_REASON(ERR_peek_error()) == ERR_R_UNSUPPORTED;
    if (old) return {false, opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key store is locked with a cipher that is no longer safe")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "write it anew with 'openssl pkcs12 -legacy' and import that")), file)};
    return {false, opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key store is damaged")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "restore it from a backup, or make a new identity")), file)};
}

} // namespace

std::variant<std::unique_ptr<Signer>, Pkcs12Problem> openPkcs12(std::string_view bytes, const SecretText& passphrase, const std::string& file)
{
    ERR_clear_error();
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const Pkcs12 store(d2i_PKCS12(nullptr, &at, static_cast<long>(bytes.size())));
    if (!store) return Pkcs12Problem{false, opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this is no key store in the form PKCS#12, or a damaged one")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "name a file that ends in .p12 or .pfx, or restore it from a backup")), file)};
    if (PKCS12_mac_present(store.get()) != 1) return Pkcs12Problem{false, Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key store is not protected by a passphrase; write it anew with one")), file)};
    if (PKCS12_verify_mac(store.get(), passphrase.c_str(), static_cast<int>(passphrase.size())) != 1) {
        if (ERR_GET_REASON(ERR_peek_last_error()) != PKCS12_R_MAC_VERIFY_FAILURE && ERR_peek_last_error() != 0) return cannotOpen(file);
        ERR_clear_error();
        return Pkcs12Problem{true, Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the passphrase is wrong, or the key store was changed; type it again")), file)};
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    const bool read = PKCS12_parse(store.get(), passphrase.c_str(), &key, &certificate, &others) == 1;
    Key ownKey(key);
    const X509Handle own(certificate);
    const X509Stack rest(others);
    if (!read) return cannotOpen(file);
    if (!ownKey || !own) return Pkcs12Problem{false, Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key store holds no key with its certificate; export both together")), file)};
    std::vector<Certificate> chain;
    for (int i = 0; rest && i < sk_X509_num(rest.get()); ++i) chain.emplace_back(sk_X509_value(rest.get(), i));
    auto signer = KeySigner::make(std::move(ownKey), Certificate(own.get()), std::move(chain));
    if (!signer) return Pkcs12Problem{false, Error{signer.error().what, file}};
    return std::move(signer.value());
}

Result<MadeIdentity> makeIdentity(const NewIdentity& identity, const SecretText& passphrase, int rounds)
{
    ERR_clear_error();
    if (auto problem = badName(identity.name)) return *problem;
    const Key key(EVP_EC_gen("P-256"));
    const X509Handle certificate = key ? certificateFor(key.get(), identity) : X509Handle();
    if (!certificate) return notMade();
    // The certificate is public; only the key is locked. Each guess at the passphrase costs the rounds twice, of the key and of the seal.
    const Pkcs12 store(PKCS12_create(passphrase.c_str(), identity.name.c_str(), key.get(), certificate.get(), nullptr, NID_aes_256_cbc, -1, rounds, -1, 0));
    if (!store || PKCS12_set_mac(store.get(), passphrase.c_str(), static_cast<int>(passphrase.size()), nullptr, 0, rounds, EVP_sha256()) != 1) return notMade();
    return MadeIdentity{derOf(store.get(), i2d_PKCS12), Certificate(certificate.get())};
}

} // namespace holdpoint::signoff
