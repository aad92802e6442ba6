#include "models/runbook/line_texts.h"

#include <algorithm>

namespace holdpoint::runbook {

void LineTexts::clear(Span lines)
{
    for (std::uint32_t number = lines.first; number <= lines.last; ++number) m_lines.emplace_back(number, std::string());
}

std::string& LineTexts::at(std::uint32_t line)
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), line, [](std::uint32_t number, const auto& entry) { return number < entry.first; });
    return (after == m_lines.begin() ? after : after - 1)->second;
}

std::string LineTexts::joined() const
{
    const std::string_view all = m_source.text();
    std::string out;
    out.reserve(all.size() + all.size() / 8);
    std::size_t copied = 0;
    for (const auto& [number, text] : m_lines) {
        const std::string_view old = m_source.line(number);
        const auto begin = static_cast<std::size_t>(old.data() - all.data());
        out.append(all.substr(copied, begin - copied));
        out += text;
        copied = begin + old.size();
        if (text.empty() && copied == all.size()) out += ' ';    // a last line of nothing would be none
    }
    return out.append(all.substr(copied));
}

} // namespace holdpoint::runbook
