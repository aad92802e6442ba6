#pragma once

#include "models/signoff/signer.h"

namespace holdpoint::signoff {

/// What an authority says about when something was there.
struct TimeStamp {
    std::int64_t atMs = 0;
    Certificate authority;
    std::vector<Certificate> chain;
};

/// The token of a server for these bytes, as DER. What the server answers is checked: it has to be about these bytes and this request.
[[nodiscard]] Result<std::string> timeStampOver(std::string_view bytes, const TimeStampServer& server);
/// Reads a token and checks that it is about these bytes and rightly signed. Whether its authority is trusted is another question.
[[nodiscard]] Result<TimeStamp> readTimeStamp(std::string_view token, std::string_view bytes);

} // namespace holdpoint::signoff
