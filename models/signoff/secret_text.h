#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace holdpoint::signoff {

/// A passphrase or a PIN. Its memory is cleaned when it is no longer needed, also the memory that it grew out of. It cannot be
/// copied, compared or printed by mistake.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(std::string_view bytes);
    /// Takes the bytes over and cleans where they came from.
    static SecretText taken(std::string& from);
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    ~SecretText();

    void append(char byte);
    void dropLast();
    /// Cleans the memory and is empty afterwards; the memory itself stays until the end.
    void wipe();

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {c_str(), m_size}; }
    /// With a NUL at its end, as OpenSSL takes it.
    [[nodiscard]] const char* c_str() const { return m_bytes ? m_bytes.get() : ""; }

private:
    void reserve(std::size_t capacity);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0, m_capacity = 0;
};

} // namespace holdpoint::signoff
