#pragma once

#include <QCryptographicHash>

#include <string>
#include <string_view>

namespace holdpoint {

/// SHA-256 of bytes that come one after the other.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace holdpoint
