#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct x509_st;

namespace holdpoint::signoff {

/// Who somebody is, as others can check it. A value: copies share the same certificate, which never changes.
class Certificate {
public:
    /// Takes a reference of its own.
    explicit Certificate(x509_st* certificate);
    [[nodiscard]] static Result<Certificate> fromPem(std::string_view text, const std::string& file = {});
    [[nodiscard]] static Result<Certificate> fromDer(std::string_view bytes);
    /// All that a PEM file holds, at least one.
    [[nodiscard]] static Result<std::vector<Certificate>> allFromPem(std::string_view text, const std::string& file = {});

    [[nodiscard]] std::string name() const;             ///< as it is printed: the common name, else the whole subject
    [[nodiscard]] std::string issuer() const;
    [[nodiscard]] std::string fingerprint() const;      ///< SHA-256 of the whole, 64 lower-case hexadecimal digits
    [[nodiscard]] std::string keyKind() const;          ///< "EC prime256v1", "RSA 2048"
    [[nodiscard]] std::int64_t validFromMs() const;
    [[nodiscard]] std::int64_t validToMs() const;
    [[nodiscard]] bool madeByItself() const;
    [[nodiscard]] std::string pem() const;
    [[nodiscard]] std::string der() const;
    [[nodiscard]] x509_st* get() const { return m_certificate.get(); }

private:
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace holdpoint::signoff
