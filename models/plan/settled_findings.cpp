#include "models/plan/settled_findings.h"

#include "models/plan/procedure.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace holdpoint::plan {

namespace {

bool isAbout(const Finding& finding, std::string_view name)
{
    return finding.message.find('\'' + std::string(name) + '\'') != std::string_view::npos || finding.message.ends_with(' ' + std::string(name));
}

} // namespace

std::vector<bool> settledFindings(const Plan& plan, const std::function<bool(std::string_view)>& isKnown)
{
    std::unordered_multimap<std::uint32_t, std::string_view> known;
    for (const Parameter& one : plan.parameters)
        if (isKnown(bareName(one.name))) known.emplace(one.line, one.name);
    std::vector<bool> settled;
    for (const Finding& finding : plan.findings) {
        const auto [first, last] = known.equal_range(finding.line);
        settled.push_back(std::string_view(finding.rule) == "lint.unbound-placeholder" && std::any_of(first, last, [&](const auto& one) { return isAbout(finding, one.second); }));
    }
    return settled;
}

} // namespace holdpoint::plan
