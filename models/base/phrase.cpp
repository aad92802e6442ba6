#include "models/base/phrase.h"

namespace holdpoint {

Phrase Phrase::of(const char* pattern, std::vector<Phrase> parts)
{
    Phrase made(pattern);
    made.m_parts = std::move(parts);
    made.m_pattern = true;
    return made;
}

std::string Phrase::said(const Dictionary& dictionary) const
{
    if (!m_pattern) return m_text;
    const std::string pattern = dictionary(m_text);
    std::string all;
    // In one go, so that a name with a % in it stays what it is.
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t part = pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1]) - '1' : m_parts.size();
        if (part < m_parts.size()) all += m_parts[part].said(dictionary), ++i;
        else all += pattern[i];
    }
    return all;
}

} // namespace holdpoint
