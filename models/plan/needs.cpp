#include "models/plan/needs.h"

#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

bool isNameLetter(char c) { return isAlnum(c) || c == '_'; }

} // namespace

Needs::Needs(const Plan& plan) : m_plan(plan)
{
    for (std::uint32_t i = 0; i < plan.parameters.size(); ++i) {
        const std::string_view name = plan.parameters[i].name;
        m_parameters[name].push_back(i);
        if (!name.empty()) m_lengths[static_cast<unsigned char>(name.front())].push_back(name.size());
    }
    for (std::vector<std::size_t>& lengths : m_lengths) {
        std::sort(lengths.begin(), lengths.end());
        lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
    }
    for (const Command& command : plan.commands) noteAssignments(command);
    for (const Capture& capture : plan.captures)
        for (std::size_t use = 0; use < capture.usedAt.size(); ++use) m_captured.emplace(capture.usedAt[use], capture.usedAs[use]);
}

void Needs::noteAssignments(const Command& command)
{
    const std::string_view text = command.text;
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        std::size_t begin = at;
        while (begin > 0 && isNameLetter(text[begin - 1])) --begin;
        if (begin == at) continue;
        const auto [entry, isNew] = m_assigned.emplace(text.substr(begin, at - begin), command.span.first);
        if (!isNew) entry->second = std::min(entry->second, command.span.first);
    }
}

std::vector<std::string> Needs::ofCommand(const Item& item) const
{
    std::vector<std::string> needs;
    if (item.kind == ItemKind::File) return needs;
    const std::string text = withoutCaptures(item);
    for (const Parameter* parameter : standingIn(text))
        if (parameter->name.front() != '$' || !isSet(bareName(parameter->name), item.line)) needs.emplace_back(parameter->name);
    return needs;
}

std::vector<std::string> Needs::ofQuestion(std::string_view text) const
{
    std::vector<std::string> needs;
    for (const Parameter* parameter : standingIn(text)) {
        const std::string_view rule = parameter->rule;
        if (rule == "parameter.angle" || rule == "parameter.template") needs.emplace_back(parameter->name);
    }
    return needs;
}

/// In the order in which the runbook mentions them first.
std::vector<const Parameter*> Needs::standingIn(std::string_view text) const
{
    std::vector<std::uint32_t> found;
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const std::size_t length : m_lengths[static_cast<unsigned char>(text[at])]) {
            if (length > text.size() - at) break;
            if (const auto entry = m_parameters.find(text.substr(at, length)); entry != m_parameters.end())
                found.insert(found.end(), entry->second.begin(), entry->second.end());
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<const Parameter*> standing;
    for (const std::uint32_t i : found)
        if (standsIn(m_plan.parameters[i], text)) standing.push_back(&m_plan.parameters[i]);
    return standing;
}

/// The name of a file that an earlier command made is known when it is needed.
std::string Needs::withoutCaptures(const Item& item) const
{
    std::string text = item.text;
    const auto [begin, end] = m_captured.equal_range(item.line);
    for (auto use = begin; use != end; ++use)
        for (std::size_t at = text.find(use->second); at != std::string::npos; at = text.find(use->second, at)) text.erase(at, use->second.size());
    return text;
}

bool Needs::isSet(std::string_view variable, std::uint32_t beforeLine) const
{
    const auto assigned = m_assigned.find(variable);
    return assigned != m_assigned.end() && assigned->second <= beforeLine;
}

} // namespace holdpoint::plan
