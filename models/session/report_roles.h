#pragma once

#include "models/journal/record.h"
#include "models/report/evidence.h"
#include "models/signoff/trust.h"

#include <optional>
#include <string>
#include <vector>

namespace holdpoint::session {

/// The roles in which a report may be signed: all that the runbook, its policy, its polls and the trust file name. None: nobody keeps roles
/// here, and what a person says counts.
[[nodiscard]] std::vector<std::string> reportRoles(const journal::Record& record, const signoff::Trust& trust);
/// Nobody has this role in the release that the report is about: why nothing is signed in it.
[[nodiscard]] std::optional<Error> noSuchRole(const std::string& role, const report::Evidence& evidence, const signoff::Trust& trust);
/// Why nobody signs a report with this certificate and those that vouch for it: it has expired or was revoked, or the role is
/// another one's.
[[nodiscard]] std::optional<Error> mayNotSignReport(const signoff::Certificate& certificate, const std::vector<signoff::Certificate>& chain, const std::string& role, const signoff::Trust& trust, std::int64_t nowMs);

} // namespace holdpoint::session
