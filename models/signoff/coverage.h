#pragma once

#include "models/journal/record.h"
#include "models/signoff/statement.h"

namespace holdpoint::signoff {

/// A release as it is now, as far as statements about it are concerned.
struct Covered {
    std::string release;
    std::string planHash;
    std::vector<std::string> hashes;    ///< of the events, in their order: what a statement's head has to be found in
    journal::Record record;
};

/// What a journal says, for whoever has all of it at hand, such as an auditor.
[[nodiscard]] Covered coveredBy(const std::string& release, const std::string& planHash, const std::vector<journal::Event>& events);

/// Why a statement no longer stands, in words; nothing while it does. What changes in a
/// release, and how far that reaches, the fold has found; here it is also looked whether the statement is of this release and journal.
[[nodiscard]] std::optional<std::string> voidedBy(const Statement& statement, const Covered& now);

} // namespace holdpoint::signoff
