#include "app/runner/state_words.h"

#include <algorithm>

namespace holdpoint::runner {

std::string asRead(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (line[i] != '\\') text += line[i];
        else if (++i < line.size()) text += line[i];
    const std::size_t first = std::min(text.find_first_not_of(" \t\r"), text.size());
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

std::string namesBehind(const std::string& state, std::string_view sign)
{
    const std::size_t at = state.rfind(sign);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + sign.size() + 1;
    std::string names = state.substr(begin, state.find('\n', begin) - begin);
    for (std::size_t blank = names.find(' '); blank != std::string::npos; blank = names.find(' ', blank + 2)) names.replace(blank, 1, ", ");
    return names;
}

} // namespace holdpoint::runner
