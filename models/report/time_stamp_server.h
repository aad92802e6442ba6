#pragma once

#include "models/signoff/signer.h"

#include <string>

namespace holdpoint::report {

/// Whether something like it could be there: a web address with a host.
[[nodiscard]] bool isServerAddress(const std::string& address);
/// A time-stamping authority at a web address (RFC 3161 over HTTP). It is waited for at most so long.
[[nodiscard]] signoff::TimeStampServer timeStampServerAt(const std::string& address, int timeoutMs = 15'000);

} // namespace holdpoint::report
