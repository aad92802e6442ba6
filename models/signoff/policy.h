#pragma once

#include "models/journal/sign_event.h"
#include "models/plan/procedure.h"
#include "models/signoff/statement.h"

namespace holdpoint::signoff {

using journal::RoleNeed;

/// Somebody speaks for a role of somebody else, on record.
struct Delegation {
    std::string role;
    std::string fromName;               ///< whose role it is
    std::string toFingerprint;          ///< who may sign in it
    std::int64_t fromMs = 0, untilMs = 0;
    std::string reason;
};

/// Who has to agree before something may go on.
struct Policy {
    std::string item;                   ///< what it is about; empty: the release as a whole
    std::vector<RoleNeed> roles;        ///< in the order in which they sign, where there is one
    std::uint32_t atLeast = 0;          ///< N of the M roles above; 0 = all of them
    bool inOrder = false;               ///< a role may sign only when those before it have
    bool notTheInitiator = true;        ///< whoever started the release does not approve it
    bool severalRolesEach = false;      ///< one person may stand for more than one role
    bool reasonAlways = false;          ///< an approval needs a comment too; a refusal always does
    std::int64_t validMs = 0;           ///< how long a signature counts; 0 = until something changes
    std::vector<Delegation> delegations;
};

/// A statement that was checked, with what the trust file says of its signer and whether it is still about what is there.
struct Given {
    Statement statement;
    std::int64_t signedMs = 0;
    std::vector<std::string> roles;     ///< that the person has
    bool anyRole = false;               ///< nobody keeps a list of roles here: what the person says counts
    std::string untrusted;              ///< why the signer is not trusted; empty: is trusted
    std::string voided;                 ///< why it no longer stands; empty: it does
};

struct Said {
    std::string role, name, reason;
    std::int64_t atMs = 0;
};
struct Missing {
    std::string role;
    std::uint32_t people = 1;           ///< how many more
    std::string waitsFor;               ///< the role that has to sign before it; empty: may sign now
};

/// How a policy stands. Each statement is in one of these lists, so that nobody's word is lost.
struct Standing {
    bool met = false;
    std::vector<Said> counted;
    std::vector<Missing> missing;       ///< what is still needed; with N of M those who could give it
    std::uint32_t stillNeeded = 0;      ///< how many roles more
    std::vector<Said> refused;          ///< one of them is enough to hold
    std::vector<Said> voided;           ///< with what has changed
    std::vector<Said> passedOver;       ///< with why they do not count
};

/// Pure: the same statements at the same time give the same standing, in whatever order they came in. `initiator` is a fingerprint.
[[nodiscard]] Standing standing(const Policy& policy, const std::string& initiator, std::vector<Given> given, std::int64_t nowMs);

/// What the plan asks for at one sign-off: its role, once. A sentence that names two roles is two sign-offs there.
[[nodiscard]] Policy policyFor(const plan::Procedure& procedure, std::uint32_t item);
enum class Moment : std::uint8_t { BeforeTheStart, AfterTheEnd };
/// What it asks for about the release as a whole: each role that signs before the first work, or after the last, once.
[[nodiscard]] Policy policyFor(const plan::Procedure& procedure, Moment moment);
/// The same role, however it is written: "QA  lead" is "QA Lead".
[[nodiscard]] bool sameRole(std::string_view a, std::string_view b);
[[nodiscard]] bool holdsRole(const std::vector<std::string>& roles, std::string_view role);

} // namespace holdpoint::signoff
