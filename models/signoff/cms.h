#pragma once

#include "models/signoff/time_stamp.h"

#include <optional>

namespace holdpoint::signoff {

/// What a detached signature says once it has been found to be right: made by this certificate's key over exactly these bytes. Whether
/// the certificate is anybody's is for the trust file to say.
struct CmsFacts {
    Certificate signer;
    std::vector<Certificate> chain;
    std::int64_t claimedMs = 0;             ///< when, by the signer's own clock; 0 where it is not said
    std::optional<TimeStamp> stamp;         ///< when, by an authority's
};

/// Checks a CAdES signature (DER) over bytes, offline. One that is right but written in another way than Holdpoint writes it, with
/// anything in it that nobody has signed, is refused: what is not signed can be changed by anybody.
[[nodiscard]] Result<CmsFacts> checkCms(std::string_view signature, std::string_view bytes);

} // namespace holdpoint::signoff
