#include "models/plan/settings.h"

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"

namespace holdpoint::plan {

namespace {

/// The name before the first = of a line that is nothing but an assignment: "DB_HOST=db.internal", not "A=1 make".
std::string_view assignedName(std::string_view line)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0) return {};
    const std::string_view name = line.substr(0, equals);
    for (const char c : name)
        if (!(c >= 'A' && c <= 'Z') && !isDigit(c) && c != '_') return {};
    const std::string_view value = line.substr(equals + 1);
    const bool quoted = !value.empty() && (value.front() == '"' || value.front() == '\'');
    const bool computed = value.find("$(") != std::string_view::npos || value.find('`') != std::string_view::npos;
    return computed || (!quoted && value.find(' ') != std::string_view::npos && value.find('<') == std::string_view::npos) ? std::string_view() : name;
}

} // namespace

bool Settings::are(const std::vector<CodeLine>& lines)
{
    constexpr std::size_t most = 200;
    std::vector<std::string_view> names;
    for (const CodeLine& code : lines) {
        const std::string_view line = trim(code.text);
        if (line.empty() || isShellComment(line)) continue;
        const std::string_view name = assignedName(line);
        if (name.empty() || names.size() == most) return false;
        names.push_back(name);
    }
    if (names.size() < 2) return false;
    for (const std::string_view name : names)
        if (isUsed(name)) return false;
    return true;
}

bool Settings::isUsed(std::string_view name)
{
    if (!m_used) {
        m_used.emplace();
        const std::string_view text = m_reading.text;
        for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
            const std::size_t begin = at + (text.substr(at + 1, 1) == "{" ? 2 : 1);
            std::size_t end = begin;
            while (end < text.size() && (isAlnum(text[end]) || text[end] == '_')) ++end;
            if (end > begin) m_used->insert(text.substr(begin, end - begin));
        }
    }
    return m_used->contains(name);
}

} // namespace holdpoint::plan
