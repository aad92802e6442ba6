#include "models/database/postgres_address.h"

#include <algorithm>
#include <cstdlib>

namespace holdpoint::database {

std::string completedAddress(std::string address, const SqlAccess& access)
{
    const auto add = [&](const std::string& setting) { address += (address.find('?') == std::string::npos ? '?' : '&') + setting; };
    if (!std::getenv("PGCONNECT_TIMEOUT") && address.find("connect_timeout=") == std::string::npos) add("connect_timeout=" + std::to_string(std::max<std::int64_t>((access.connectMs + 999) / 1000, 2)));
    add("fallback_application_name=holdpoint");
    return address;
}

std::string oneLine(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    return text;
}

} // namespace holdpoint::database
