#include "models/monitor/repeated_key.h"

#include <set>
#include <vector>

namespace holdpoint::monitor {

namespace {

/// Behind the quote that ends the text which begins at `at`.
std::size_t endOfText(std::string_view json, std::size_t at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return at + 1;
}

} // namespace

std::optional<RepeatedKey> repeatedKey(std::string_view json)
{
    std::vector<std::set<std::string_view>> open;       // the keys of each object, and of each list, which has none
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{' || c == '[') open.emplace_back();
        if ((c == '}' || c == ']') && !open.empty()) open.pop_back();
        if (c != '"') {
            ++at;
            continue;
        }
        const std::size_t end = endOfText(json, at);
        const std::size_t next = json.find_first_not_of(" \t\r\n", end);
        const std::string_view key = json.substr(at + 1, end - at - 2);
        if (next < json.size() && json[next] == ':' && !open.empty() && !open.back().insert(key).second) return RepeatedKey{std::string(key), at};
        at = end;
    }
    return std::nullopt;
}

} // namespace holdpoint::monitor
