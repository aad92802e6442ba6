#pragma once

#include "models/signoff/trust.h"

#include <string>

namespace holdpoint::session {

/// Where the keys of whoever sits here lie, and the list of whose signatures count. They are read anew each time: who is revoked while a
/// release runs signs nothing more.
struct PeopleFiles {
    std::string keys;           ///< a folder
    std::string trust;          ///< people with their roles
    std::string authorities;    ///< certificates of a company's own, in PEM

    /// A file that is not there yet trusts nobody.
    [[nodiscard]] Result<signoff::Trust> readTrust() const;
};

/// Nobody in the trust file has a role: then everybody who is in it speaks for the role that is named.
[[nodiscard]] bool keepsNoRoles(const signoff::Trust& trust);

} // namespace holdpoint::session
