#pragma once

#include "models/journal/record.h"
#include "models/signoff/policy.h"
#include "models/signoff/poll.h"

#include <optional>

namespace holdpoint::signoff {

// What a release's journal says about who has to sign, and how that stands. All of it is pure: the engine decides by it, the screen shows
// it, and an auditor can compute it again.

/// Whether an item is met by signatures alone: then nobody's tick, and no decision, lets it through.
[[nodiscard]] bool needsSignatures(const journal::Record& record, std::uint32_t item);
/// Whether somebody could sign at it at all: a sign-off, or a gate that the policy gives to people.
[[nodiscard]] bool isSigned(const journal::Record& record, std::uint32_t item);
/// What is asked at an item, with the delegations that are on record.
[[nodiscard]] Policy policyOf(const journal::Record& record, std::uint32_t item);
/// The items that are signed together with one, itself among them.
[[nodiscard]] std::vector<std::uint32_t> signedTogether(const journal::Record& record, std::uint32_t item);
/// How it stands. With `more`, as if that had been signed as well.
[[nodiscard]] Standing standingOf(const journal::Record& record, std::uint32_t item, std::int64_t nowMs, const journal::SignatureRecord* more = nullptr);
/// "signed by Ann Lee as QA Lead and Bo Li as DBA"
[[nodiscard]] std::string inWords(const Standing& standing);

/// Why a statement stands no longer, in words; nothing while it does.
[[nodiscard]] std::optional<std::string> changedSince(const journal::Statement& statement, const journal::Record& record);
/// What has to be said in the journal about signatures that stand no longer, and which items are open again by that.
[[nodiscard]] std::vector<journal::SignVoided> voidedNow(const journal::Record& record, std::int64_t nowMs);
/// The same for one signature, for whatever reason.
[[nodiscard]] journal::SignVoided voidedFor(const journal::Record& record, const journal::SignatureRecord& one, std::string why, std::int64_t nowMs);

/// What a poll would be based on now.
[[nodiscard]] journal::PollBasis basisOf(const journal::Record& record);
[[nodiscard]] Board boardOf(const journal::PollRecord& poll, std::int64_t nowMs);
/// Whether answers to it have to be signed.
[[nodiscard]] bool needsSignatures(const journal::Record& record, const journal::PollRecord& poll);
[[nodiscard]] bool needsSignature(const journal::Record& record, std::string_view role);
/// The roles of the plan that sign, each once, in text order: who is asked in a poll where nobody else is named.
[[nodiscard]] std::vector<std::string> rolesOf(const plan::Procedure& procedure);

} // namespace holdpoint::signoff
