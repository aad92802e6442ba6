#pragma once

#include "models/journal/record.h"
#include "models/session/people_files.h"
#include "models/signoff/statement.h"

namespace holdpoint::session {

// What people say with their names under it. First comes the statement, which is shown in full; when it is signed, an intent looks once
// more whether it may be kept, because others speak meanwhile.

/// Who signs: the certificate's name and fingerprint.
struct Signatory {
    std::string name, fingerprint;
};
/// What somebody wants to say.
struct SignWish {
    std::string release;
    std::uint32_t item = plan::none;    ///< none: the release as a whole
    std::string role;                   ///< empty: the only one that is asked for
    journal::Decision decision = journal::Decision::Approve;
    journal::Meaning meaning = journal::Meaning::Approved;
    std::string comment;
    std::int64_t atMs = 0;
    std::int32_t zoneMinutes = 0;
    Signatory who;
    std::vector<std::string> roles;     ///< that the trust file gives to whoever signs: where several are asked for, the one among them is meant
};

/// The SHA-256 of a frozen plan.
[[nodiscard]] std::string planHash(const plan::Procedure& procedure);
/// The roles that sign in this release, as its runbook has them.
[[nodiscard]] std::vector<std::string> rolesThatSign(const journal::Record& record);
/// The roles that may sign at an item now.
[[nodiscard]] std::vector<std::string> rolesAsked(const journal::Record& record, std::uint32_t item, std::int64_t nowMs);

/// What somebody with these roles can sign now: what is waited for, else the first sign-off that asks for one of them. None: what is waited for.
[[nodiscard]] std::uint32_t itemToSign(const journal::Record& record, const std::vector<std::string>& roles, std::uint32_t waitedFor, std::int64_t nowMs);

/// The statement as it would be signed; or why it cannot be.
[[nodiscard]] Result<journal::Statement> statementAbout(const journal::Record& record, const SignWish& wish);
[[nodiscard]] Result<journal::Statement> voteAbout(const journal::Record& record, const SignWish& wish);
[[nodiscard]] Result<journal::Statement> directionAbout(const journal::Record& record, const SignWish& wish);

/// What is known of a signer here, as it stands beside the signature in the journal. An error: the certificate is not good, and has to be.
[[nodiscard]] Result<journal::Testimony> standingOfSigner(const signoff::Signer& signer, const signoff::Trust& trust, std::int64_t nowMs, bool needed);
/// The same by the certificate alone, before any passphrase is asked for.
[[nodiscard]] Result<journal::Testimony> standingOfSigner(const signoff::Certificate& certificate, const std::vector<signoff::Certificate>& chain, const signoff::Trust& trust, std::int64_t nowMs, bool needed);
/// Whether a statement of this signer would count, if it were signed now. An error says why it would not.
[[nodiscard]] std::optional<Error> wouldNotCount(const journal::Record& record, const journal::Statement& statement, const journal::Testimony& known, std::int64_t nowMs);
/// Signs it.
[[nodiscard]] Result<journal::Testimony> signedBy(const journal::Statement& statement, const signoff::Signer& signer, const signoff::Trust& trust, bool needed);
/// The same without a signature, where a name is enough.
[[nodiscard]] journal::Testimony saidOnly(journal::Statement statement);

/// Whether the statement's role or item needs a signature in this release.
[[nodiscard]] bool needsSignature(const journal::Record& record, const journal::Statement& statement);

// The intents.
[[nodiscard]] Result<journal::Body> signOff(const journal::Record& record, const journal::Testimony& words, std::int64_t nowMs);
[[nodiscard]] Result<journal::Body> vote(const journal::Record& record, const journal::Testimony& words, std::int64_t nowMs);
[[nodiscard]] Result<journal::Body> decidePoll(const journal::Record& record, const journal::Testimony& words, std::int64_t nowMs);

struct PollWish {
    std::string question;
    std::uint32_t item = plan::none;    ///< the gate that it decides
    std::vector<std::string> roles;     ///< none: those that sign in this runbook
    std::uint32_t quorum = 0;
    std::string director;               ///< empty: the Release Manager
    std::int64_t freshMs = 0;
};
/// While a NO-GO stands, what the wish leaves open is as it was asked then, and nobody who was asked may be left out.
[[nodiscard]] Result<journal::Body> openPoll(const journal::Record& record, const PollWish& said);
/// Why nobody may ask that now, also where it has been on its way here.
[[nodiscard]] std::optional<Error> mayNotAsk(const journal::Record& record, const journal::PollOpened& poll);

} // namespace holdpoint::session
