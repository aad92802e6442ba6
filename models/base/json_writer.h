#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint {

/// Writes JSON straight into a string: no tree in between, so that a plan of a million rows costs its text.
/// Keys come out in the order in which they are written; the caller decides what is canonical.
/// Text has to be valid UTF-8.
class JsonWriter {
public:
    enum class Style : std::uint8_t {
        Compact,  ///< no white space at all
        Rows,     ///< one array element or top-level key a line: readable, and diffs well
    };

    explicit JsonWriter(Style style = Style::Compact) : m_style(style) {}

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value);
    JsonWriter& number(std::int32_t value) { return number(std::int64_t{value}); }
    JsonWriter& number(double value);   ///< shortest form that reads back as the same value; whole numbers without a point
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    JsonWriter& field(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonWriter& field(std::string_view name, std::int64_t value) { return key(name).number(value); }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    std::string m_out;
    std::vector<bool> m_hasElements;  ///< one flag an open bracket
    bool m_afterKey = false;
    Style m_style;
};

} // namespace holdpoint
