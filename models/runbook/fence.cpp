#include "models/runbook/fence.h"

#include <algorithm>

namespace holdpoint::runbook {

Fence fenceAt(std::string_view text)
{
    if (text.empty() || (text.front() != '`' && text.front() != '~')) return {};
    const char mark = text.front();
    const std::size_t length = std::min(text.find_first_not_of(mark), text.size());
    if (length < 3 || (mark == '`' && text.find('`', length) != std::string_view::npos)) return {};
    return {mark, length};
}

bool closes(const Fence& open, std::string_view text)
{
    const Fence fence = fenceAt(text);
    return fence.mark == open.mark && fence.length >= open.length && isBlankLine(text.substr(fence.length));
}

} // namespace holdpoint::runbook
