#pragma once

#include "models/journal/event.h"
#include "models/session/people_files.h"

#include <optional>

namespace holdpoint::session {

/// What somebody who starts a release says about signatures.
struct SigningOrder {
    bool required = false;      ///< each approval needs one
    std::string policyFile;     ///< other rules than the runbook's own; empty: none
    std::string identity;       ///< of whoever starts it; empty: the only one in the key store, or the one with the person's name
};

/// Who has to sign in a release of this plan. Nothing where no trust file names people for its roles, no policy was given and none is
/// required: then people say their names, and it is shown that this is no signature.
[[nodiscard]] Result<std::optional<journal::PolicySet>> policyAtStart(const plan::Procedure& procedure, const PeopleFiles& files, const SigningOrder& order, const std::string& person);

/// A policy file: rules for items, and what holds for all of them. The handbook's page 'signatures' shows the form.
[[nodiscard]] Result<journal::PolicySet> readPolicy(std::string_view text, const std::string& file, const plan::Procedure& procedure);

} // namespace holdpoint::session
