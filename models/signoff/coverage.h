#pragma once

#include "models/journal/event.h"
#include "models/signoff/statement.h"

namespace holdpoint::signoff {

/// Something in the journal that changes what a signature may stand for.
struct Change {
    std::uint64_t seq = 0;
    std::string item;           ///< empty: it concerns the release as a whole, and so every statement about it
    std::string what;           ///< "the command was edited by Ann"
};

/// A release as it is now, as far as statements about it are concerned.
struct Covered {
    std::string release;
    std::string planHash;
    std::vector<std::string> hashes;    ///< of the events, in their order: what a statement's head has to be found in
    std::vector<Change> changes;        ///< in their order
};

/// What of a journal can void a statement: edits, values that change, a new window, a way back that begins, an outcome that is no longer
/// the one that was shown.
[[nodiscard]] Covered coveredBy(const std::string& release, const std::string& planHash, const std::vector<journal::Event>& events);

/// Why a statement no longer stands, in words; nothing while it does. A statement about an item is voided by what changes that item or the
/// whole; one about the release by every change.
[[nodiscard]] std::optional<std::string> voidedBy(const Statement& statement, const Covered& now);

} // namespace holdpoint::signoff
