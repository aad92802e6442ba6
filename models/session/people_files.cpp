#include "models/session/people_files.h"

#include "models/signoff/private_file.h"

#include <algorithm>
#include <filesystem>

namespace holdpoint::session {

Result<signoff::Trust> PeopleFiles::readTrust() const
{
    signoff::Trust known;
    std::error_code problem;
    if (!trust.empty() && std::filesystem::exists(trust, problem)) {
        const auto text = signoff::readWhole(trust, "the trust file");
        if (!text) return text.error();
        auto read = signoff::Trust::read(*text, trust);
        if (!read) return read.error();
        known = std::move(read.value());
    }
    if (!authorities.empty() && std::filesystem::exists(authorities, problem)) {
        const auto text = signoff::readWhole(authorities, "the file of authorities");
        if (!text) return text.error();
        auto all = signoff::Certificate::allFromPem(*text, authorities);
        if (!all) return all.error();
        known.setAuthorities(std::move(all.value()));
    }
    return known;
}

bool keepsNoRoles(const signoff::Trust& trust)
{
    return std::all_of(trust.people().begin(), trust.people().end(), [](const signoff::TrustedPerson& one) { return one.roles.empty(); });
}

} // namespace holdpoint::session
