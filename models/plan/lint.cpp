#include "models/plan/lint.h"

#include "models/base/utf8.h"
#include "models/plan/linter.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/secrets.h"

#include <algorithm>

namespace holdpoint::plan {

const Section& Linter::sectionAt(std::uint32_t line) const
{
    const std::vector<Section>& all = reading.sections;
    const auto holds = [&](std::size_t i) { return i < all.size() && all[i].line <= line && (i + 1 == all.size() || line < all[i + 1].line); };
    if (holds(lastSection)) return all[lastSection];
    if (holds(lastSection + 1)) return all[++lastSection];
    const auto after = std::upper_bound(all.begin(), all.end(), line, [](std::uint32_t l, const Section& s) { return l < s.line; });
    lastSection = after == all.begin() ? 0 : static_cast<std::size_t>(after - all.begin()) - 1;
    return all[lastSection];
}

Concept Linter::environmentAt(std::uint32_t line) const
{
    const Section* section = &sectionAt(line);
    while (true) {
        if (reading.titleSection != none && section == &reading.sections[reading.titleSection]) return Concept::Count;
        for (const Concept c : {Concept::EnvGreen, Concept::EnvBlue, Concept::EnvLocal, Concept::EnvStaging, Concept::EnvProduction})
            if (section->concepts.has(c)) return c;
        if (section->parent == none) return Concept::Count;
        section = &reading.sections[section->parent];
    }
}

bool Linter::isAside(std::uint32_t line) const
{
    const SectionKind kind = sectionAt(line).kind;
    return kind == SectionKind::Reference || kind == SectionKind::Trouble || kind == SectionKind::Contacts || kind == SectionKind::Timeline;
}

Span Linter::stepAround(std::uint32_t line) const
{
    const auto after = std::upper_bound(plan.steps.begin(), plan.steps.end(), line, [](std::uint32_t l, const Step& s) { return l < s.line; });
    if (after != plan.steps.begin()) {
        const std::uint32_t first = (after - 1)->line;
        const std::uint32_t end = sectionAt(first).lastLine;
        if (line <= end) return {first, after == plan.steps.end() ? end : std::min(end, after->line - 1)};
    }
    // A bold label is no part of its own: what it speaks about stands around it.
    const Section* section = &sectionAt(line);
    while (section->label && section->parent != none) section = &reading.sections[section->parent];
    return {section->line, section->lastLine};
}

std::string quoted(std::string_view command)
{
    constexpr std::size_t longest = 72;
    constexpr std::size_t enough = 400;  // a secret in it may be long, and is masked first
    const std::string line = masked(utf8::beginning(trim(command.substr(0, command.find('\n'))), enough));
    const std::string_view shown = utf8::beginning(line, longest);
    return '\'' + std::string(shown) + (shown.size() < line.size() ? "…'" : "'");
}

std::string lineText(std::uint32_t line) { return "line " + std::to_string(line); }

void Lint::readText()
{
    lintFile(m_text);
    lintSecrets(m_text);
}

void Lint::readCommands()
{
    lintFences(m_commands);
    lintBoxes(m_commands);
    lintCommands(m_commands);
    lintParameters(m_commands);
}

void Lint::readLimits() { lintLimits(m_limits); }

void Lint::readRelease() { lintRelease(m_commands); }

std::vector<Finding> Lint::findings(TextPool& pool)
{
    std::vector<Finding> all;
    for (Linter* part : {&m_text, &m_commands, &m_limits}) {
        all.insert(all.end(), part->findings.begin(), part->findings.end());
        pool.take(std::move(part->pool));
    }
    sortByLine(all);
    return all;
}

} // namespace holdpoint::plan
