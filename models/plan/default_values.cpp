#include "models/plan/default_values.h"

#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

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
            // One that is made of others, or is none, says nothing before it is run.
            const bool plain = !name.empty() && !value.empty() && std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '_'; }) && value.find_first_of("$`\\\"'") == std::string_view::npos;
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
