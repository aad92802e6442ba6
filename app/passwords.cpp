#include "app/passwords.h"

#include "models/database/database_url.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace holdpoint::app {

void hidePasswords(int argc, char** argv)
{
    bool any = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        const std::size_t begin = word.find("postgres");    // also as NAME=ADDRESS
        if (begin == std::string_view::npos) continue;
        const auto url = database::readDatabaseUrl(word.substr(begin), {});
        if (!url || url->password.empty()) continue;
        const std::size_t at = word.find(url->password, begin + std::strlen("postgres"));
        if (at == std::string_view::npos) continue;
        std::fill_n(argv[i] + at, url->password.size(), '*');
        any = true;
    }
    if (any) std::fputs("holdpoint: a password on the command line can be read by everybody in the list of processes, and is not kept; put it into ~/.pgpass\n", stderr);
}

} // namespace holdpoint::app
