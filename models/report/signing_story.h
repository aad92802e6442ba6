#pragma once

#include "models/report/evidence.h"
#include "models/report/pdf_verify.h"
#include "models/signoff/statement.h"

#include <optional>

namespace holdpoint::report {

/// What a person has said under his or her name: a sign-off, an answer to a poll, a director's word, a delegation.
struct Testified {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    std::string kind, poll;             ///< kind: the type of the event
    std::optional<signoff::Statement> statement;
    signoff::SignedStatement bytes;     ///< with an empty signature where it was only said
    std::string problem;                ///< why the statement cannot be read
    std::string voided;                 ///< why it no longer stands; empty: it does
};

struct PollStory {
    std::string poll, question, item, director;
    std::vector<std::string> roles;
    std::uint32_t quorum = 0;
    std::int64_t atMs = 0;
    std::vector<std::string> askedAgain;
};

/// Who has signed and voted. It is read from the events as they were kept, because their bytes are what the signatures are about.
struct SigningStory {
    std::vector<Testified> words;
    std::vector<PollStory> polls;
    std::vector<std::pair<std::string, std::string>> delegations;   ///< a role, and the fingerprint of who may sign in it
};

[[nodiscard]] SigningStory signingStory(const Evidence& evidence);

/// A line about each: whether its signature is right, about this release as it was then, and by somebody who is trusted in that role.
[[nodiscard]] std::vector<PdfLine> checkSignings(const Evidence& evidence, const signoff::Trust& trust);

} // namespace holdpoint::report
