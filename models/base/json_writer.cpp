#include "models/base/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace holdpoint {

namespace {

// Where Style::Rows breaks the line: inside the outermost object and inside its arrays, no deeper.
constexpr std::size_t rowDepth = 2;

void appendEscaped(std::string& out, std::string_view value)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::size_t clean = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) continue;
        out.append(value, clean, i - clean);
        clean = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 0xf];
        }
    }
    out.append(value, clean);
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasElements.empty()) return;
    if (m_hasElements.back()) m_out += ',';
    if (m_style == Style::Rows && m_hasElements.size() <= rowDepth) {
        m_out += '\n';
        m_out.append(m_hasElements.size() * 2, ' ');
    }
    m_hasElements.back() = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_hasElements.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadElements = m_hasElements.back();
    m_hasElements.pop_back();
    if (m_style == Style::Rows && hadElements && m_hasElements.size() < rowDepth) {
        m_out += '\n';
        m_out.append(m_hasElements.size() * 2, ' ');
    }
    m_out += bracket;
}

JsonWriter& JsonWriter::beginObject() { open('{'); return *this; }
JsonWriter& JsonWriter::endObject() { close('}'); return *this; }
JsonWriter& JsonWriter::beginArray() { open('['); return *this; }
JsonWriter& JsonWriter::endArray() { close(']'); return *this; }

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    m_out += '"';
    appendEscaped(m_out, name);
    m_out += m_style == Style::Compact ? "\":" : "\": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    separate();
    m_out += '"';
    appendEscaped(m_out, value);
    m_out += '"';
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value)
{
    separate();
    std::array<char, 24> digits;
    const auto [end, ignored] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), end);
    return *this;
}

JsonWriter& JsonWriter::number(double value)
{
    constexpr double largestExactWhole = 9007199254740992.0;  // 2^53
    if (std::floor(value) == value && std::abs(value) <= largestExactWhole)
        return number(static_cast<std::int64_t>(value));
    if (!std::isfinite(value)) return null();
    separate();
    std::array<char, 32> digits;
    const auto [end, ignored] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), end);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

} // namespace holdpoint
