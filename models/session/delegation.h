#pragma once

#include "models/session/sign_intents.h"

namespace holdpoint::session {

/// Whom a role goes to for a while.
struct DelegationWish {
    std::string role, to, fingerprint, reason;
    std::int64_t fromMs = 0, untilMs = 0;
};

/// The words that are signed: whose role goes to whom, by which certificate, and how long.
[[nodiscard]] std::string delegationText(const journal::Delegated& given);
/// The statement as it would be signed; or why it cannot be. Release, time and signer are taken from `about`.
[[nodiscard]] Result<journal::Statement> delegationAbout(const journal::Record& record, const DelegationWish& wish, const SignWish& about);
/// The intent.
[[nodiscard]] Result<journal::Body> delegate(const journal::Record& record, const DelegationWish& wish, const journal::Testimony& words);
/// Why a delegation in the journal is none: its statement says something else, or whoever has signed it does not have the role. Empty: it is one.
[[nodiscard]] std::string faultOfDelegation(const journal::Delegated& given);

} // namespace holdpoint::session
