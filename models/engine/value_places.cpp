#include "models/engine/value_places.h"

#include "models/engine/binding.h"
#include "models/engine/shell_place.h"

#include <algorithm>

namespace holdpoint::engine {

namespace {

const PutValue* valueAt(std::string_view text, std::size_t at, const std::vector<PutValue>& values)
{
    const PutValue* longest = nullptr;
    for (const PutValue& value : values)
        if (standsAt(text, at, value.name) && (!longest || value.name.size() > longest->name.size())) longest = &value;
    return longest;
}

/// Where a text of SQL stands: outside, or in something that ends with these signs.
struct SqlPlace {
    std::string until;

    std::size_t step(std::string_view rest)
    {
        if (!until.empty()) {
            if (!rest.starts_with(until)) return 1;
            const std::size_t size = until.size();
            until.clear();
            return size;
        }
        if (rest.front() == '\'' || rest.front() == '"') until = rest.front();
        else if (rest.starts_with("--")) until = "\n";
        else if (rest.starts_with("/*")) until = "*/";
        return 1;
    }

    static void passed() {}
    [[nodiscard]] std::string written(const std::string& value) const
    {
        constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.,:+-* ";
        if (until.empty() && value.find_first_not_of(plain) == std::string::npos && value.find("--") == std::string::npos) return value;
        const char quote = until.empty() ? '\'' : until.front();
        std::string text = until.empty() ? "'" : "";
        for (const char c : value) {
            if (quote == '\n' || quote == '*') text += c == '\n' || c == '*' ? ' ' : c;     // a comment stays one
            else text += c == quote ? std::string(2, c) : std::string(1, c);
        }
        return until.empty() ? text + '\'' : text;
    }
};

template <typename Place>
std::string putInto(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs, Place place)
{
    if (values.empty()) return std::string(text);
    std::string put;
    for (std::size_t at = 0; at < text.size();) {
        if (const PutValue* value = valueAt(text, at, values)) {
            const std::string written = value->raw ? value->value : place.written(value->value);
            put += writtenAs ? writtenAs(written) : written;
            place.passed();
            at += value->name.size();
        } else {
            const std::size_t size = place.step(text.substr(at));
            put += text.substr(at, size);
            at += size;
        }
    }
    return put;
}

struct AnyPlace {
    static std::size_t step(std::string_view) { return 1; }
    static void passed() {}
    static const std::string& written(const std::string& value) { return value; }
};

} // namespace

std::string putIntoShell(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs) { return putInto(text, values, writtenAs, ShellPlace()); }
std::string putIntoSql(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs) { return putInto(text, values, writtenAs, SqlPlace()); }
std::string putIntoText(std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs) { return putInto(text, values, writtenAs, AnyPlace()); }

} // namespace holdpoint::engine
