#include "models/signoff/secret_text.h"

#include <algorithm>
#include <cstring>
#include <openssl/crypto.h>
#include <utility>

namespace holdpoint::signoff {

SecretText::SecretText(std::string_view bytes)
{
    reserve(bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    m_size = bytes.size();
    m_bytes[m_size] = '\0';
}

SecretText SecretText::taken(std::string& from)
{
    SecretText text{std::string_view(from)};
    OPENSSL_cleanse(from.data(), from.size());
    from.clear();
    return text;
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)), m_capacity(std::exchange(other.m_capacity, 0)) {}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this == &other) return *this;
    wipe();
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    m_capacity = std::exchange(other.m_capacity, 0);
    return *this;
}

SecretText::~SecretText() { wipe(); }

void SecretText::append(char byte)
{
    reserve(m_size + 1);
    m_bytes[m_size++] = byte;
    m_bytes[m_size] = '\0';
}

void SecretText::dropLast()
{
    if (m_size > 0) m_bytes[--m_size] = '\0';
}

void SecretText::wipe()
{
    // A plain memset before the end of a life is left out by compilers.
    if (m_bytes) OPENSSL_cleanse(m_bytes.get(), m_capacity);
    m_size = 0;
}

void SecretText::reserve(std::size_t size)
{
    if (size + 1 <= m_capacity) return;
    const std::size_t capacity = std::max<std::size_t>(size + 1, std::max<std::size_t>(64, 2 * m_capacity));
    auto grown = std::make_unique<char[]>(capacity);
    if (m_bytes) {
        std::memcpy(grown.get(), m_bytes.get(), m_size);
        OPENSSL_cleanse(m_bytes.get(), m_capacity);
    }
    m_bytes = std::move(grown);
    m_capacity = capacity;
}

} // namespace holdpoint::signoff
