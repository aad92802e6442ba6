#include "models/plan/default_values.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <optional>
#include <set>

namespace holdpoint::plan {

namespace {

bool isName(std::string_view text)
{
    return !text.empty() && !isDigit(text.front()) && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '_'; });
}

/// One that is made of others, or is none, says nothing before it is run.
bool isPlain(std::string_view value) { return !value.empty() && value.find_first_of("$`\\\"' \t\n;&|<>(){}*?~") == std::string_view::npos; }

std::string_view unquoted(std::string_view text)
{
    const bool quoted = text.size() > 1 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

std::optional<AssignedValue> assignmentIn(const Item& item)
{
    std::string_view text = trim(item.text);
    if (startsWith(text, "export ")) text = trim(text.substr(7));
    const std::size_t is = text.find('=');
    if (item.kind != ItemKind::Shell || is == std::string_view::npos || !isName(text.substr(0, is))) return std::nullopt;
    const std::string_view name = text.substr(0, is);
    std::string_view value = unquoted(text.substr(is + 1));
    const std::string yields = "${" + std::string(name) + ":-";
    const bool own = startsWith(value, yields) && value.back() == '}';
    if (own) value = value.substr(yields.size(), value.size() - yields.size() - 1);
    if (!isPlain(value)) return std::nullopt;
    return AssignedValue{std::string(name), std::string(value), item.id, item.line, own};
}

} // namespace

std::vector<AssignedValue> assignedIn(const Procedure& procedure)
{
    std::vector<AssignedValue> found;
    std::set<std::string> changing;
    for (const Item& item : procedure.items) {
        auto one = assignmentIn(item);
        if (!one) continue;
        const auto before = std::find_if(found.begin(), found.end(), [&](const AssignedValue& other) { return other.name == one->name; });
        if (before == found.end()) found.push_back(std::move(*one));
        else if (before->value != one->value) changing.insert(one->name);
    }
    std::erase_if(found, [&](const AssignedValue& one) { return changing.contains(one.name); });
    return found;
}

std::vector<DefaultValue> defaultsIn(const Procedure& procedure)
{
    std::vector<DefaultValue> found;
    for (const Item& item : procedure.items) {
        if (item.kind != ItemKind::Shell && item.kind != ItemKind::Watch) continue;
        const std::string_view text = item.text;
        for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at + 2)) {
            const std::size_t middle = text.find(":-", at), end = text.find('}', at);
            if (middle == std::string_view::npos || end == std::string_view::npos || middle > end) continue;
            const std::string_view name = text.substr(at + 2, middle - at - 2), value = text.substr(middle + 2, end - middle - 2);
            const bool plain = isName(name) && !value.empty() && value.find_first_of("$`\\\"'") == std::string_view::npos;
            const auto same = [&](const DefaultValue& other) { return other.name == name; };
            if (plain && std::none_of(found.begin(), found.end(), same)) found.push_back({std::string(name), std::string(value), item.line});
        }
    }
    return found;
}

bool readsVariable(std::string_view command, std::string_view name)
{
    for (std::size_t at = command.find('$'); at != std::string_view::npos; at = command.find('$', at + 1)) {
        std::string_view rest = command.substr(at + 1);
        if (rest.starts_with('{')) rest.remove_prefix(1);
        if (!rest.starts_with(name)) continue;
        rest.remove_prefix(name.size());
        if (rest.empty() || !(isAlnum(rest.front()) || rest.front() == '_')) return true;
    }
    return false;
}

} // namespace holdpoint::plan
