#pragma once

#include "models/base/error.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <string>
#include <string_view>

namespace holdpoint::signoff {

// What OpenSSL gives is freed by whoever holds it.

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* object) const { Free(object); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Handle = std::unique_ptr<X509, Freed<X509_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;

struct FreeStack {
    void operator()(STACK_OF(X509)* stack) const { sk_X509_pop_free(stack, X509_free); }
};
using X509Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

/// Reads the bytes where they lie; they have to outlive it.
[[nodiscard]] Bio readingFrom(std::string_view bytes);
[[nodiscard]] Bio intoMemory();
[[nodiscard]] std::string takenFrom(BIO* memory);

/// What OpenSSL says went wrong last, in its own words, and nothing of what it was given. Nothing is left behind for the next one to find.
[[nodiscard]] std::string opensslReason();
[[nodiscard]] Error opensslError(Phrase what, Phrase mend, std::string file = {});

/// An ASN.1 object as DER, by its i2d function.
template <typename T, typename Encode>
[[nodiscard]] std::string derOf(T* object, Encode encode)
{
    unsigned char* bytes = nullptr;
    const int size = encode(object, &bytes);
    if (size <= 0) return {};
    std::string der(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(bytes);
    return der;
}

} // namespace holdpoint::signoff
