#include "models/signoff/passphrase_delay.h"

#include "models/signoff/private_file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace holdpoint::signoff {

std::int64_t delayAfter(std::uint32_t count)
{
    constexpr std::int64_t first = 1000, longest = 300'000;
    if (count == 0) return 0;
    return std::min(longest, first << std::min<std::uint32_t>(count - 1, 16));
}

std::int64_t stillToWait(const WrongTries& tries, std::int64_t nowMs)
{
    const std::int64_t delay = delayAfter(tries.count);
    return std::clamp<std::int64_t>(tries.lastMs + delay - nowMs, 0, delay);
}

WrongTries readTries(const std::string& file)
{
    std::ifstream in(file);
    WrongTries tries;
    if (in >> tries.count >> tries.lastMs) return tries;
    return {};
}

void keepTries(const std::string& file, const WrongTries& tries)
{
    std::error_code ignored;
    if (tries.count == 0) std::filesystem::remove(file, ignored);
    else (void)writePrivately(file, std::to_string(tries.count) + ' ' + std::to_string(tries.lastMs) + '\n', Overwrite::Yes);
}

} // namespace holdpoint::signoff
