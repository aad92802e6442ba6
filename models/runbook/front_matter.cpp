#include "models/runbook/front_matter.h"

#include "models/runbook/source.h"

#include <algorithm>

namespace holdpoint::runbook {

namespace {

// Long enough for every front matter that was written by hand; a rule at the head of a long text is none.
constexpr std::uint32_t mostLines = 200;

std::string_view trim(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view unquote(std::string_view value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

/// A key that YAML would take without quotes and that stands at the very beginning of its line.
bool isYamlKey(std::string_view key)
{
    if (key.empty() || key.front() == ' ' || key.front() == '\t' || key.front() == '#' || key.front() == '-') return false;
    return key.find_first_of("[]{}*`|>") == std::string_view::npos;
}

/// Where the key of a line ends: at a colon with white space or nothing behind it, which 12:30 and https:// do not have.
std::size_t keyEnd(std::string_view line)
{
    std::size_t colon = line.find(':');
    while (colon != std::string_view::npos && colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') colon = line.find(':', colon + 1);
    return colon;
}

} // namespace

std::string_view FrontMatter::value(std::string_view key) const
{
    for (const auto& [name, text] : pairs)
        if (name == key) return text;
    return {};
}

FrontMatter readFrontMatter(const Source& source)
{
    if (trim(source.line(1)) != "---") return {};
    FrontMatter found;
    const std::uint32_t last = std::min(source.lineCount(), mostLines);
    for (std::uint32_t number = 2; number <= last; ++number) {
        const std::string_view line = source.line(number);
        if (trim(line) == "---" || trim(line) == "...") {
            // Two rules with prose between them are no front matter: it has to hold at least one key.
            if (found.pairs.empty()) return {};
            found.lastLine = number;
            return found;
        }
        const std::size_t colon = keyEnd(line);
        if (colon == std::string_view::npos || !isYamlKey(line.substr(0, colon))) continue;
        found.pairs.emplace_back(trim(line.substr(0, colon)), unquote(trim(line.substr(colon + 1))));
    }
    return {};
}

} // namespace holdpoint::runbook
