#pragma once

#include "app/arguments.h"

namespace holdpoint::app {

// Options that mean the same with every verb that takes them.

inline constexpr Option storeOption{"--store", "URL", "where releases are kept: sqlite:PATH; else the user's own store"};
inline constexpr Option byOption{"--by", "NAME", "who says it; else the user of this system"};
inline constexpr Option reasonOption{"--reason", "TEXT", "why; it stands in the journal and in the report"};
inline constexpr Option setOption{"--set", "NAME=VALUE", "the value of a placeholder or variable; may be given several times"};
inline constexpr Option setEmptyOption{"--set-empty", "NAME", "the value of NAME is empty, and that is meant"};
inline constexpr Option outputLimitOption{"--output-limit", "SIZE", "how much of a command's output is kept, such as 200M; else 1G"};
inline constexpr Option answersOption{"--answers", "FILE", "what a person would say, as JSON: ticks, approvals, choices, values"};
inline constexpr Option sourcesOption{"--sources", "FILE", "where metrics are measured and who hears of alarms; else the file beside the runbook"};
inline constexpr Option jsonOption{"--json", "", "the answer as JSON"};
inline constexpr Option asOption{"--as", "IDENTITY", "who signs: an identity of the key store, by its id or its name"};
inline constexpr Option keysOption{"--keys", "FOLDER", "where the identities are kept; else the user's own key store"};
inline constexpr Option trustOption{"--trust", "FILE", "whose signatures count; else the user's own trust file"};
inline constexpr Option authoritiesOption{"--authorities", "FILE", "certificates of authorities that vouch for people, as PEM; else authorities.pem beside the store"};
inline constexpr Option requireSignaturesOption{"--require-signatures", "", "each approval needs a signature, whoever the trust file names"};
inline constexpr Option policyOption{"--policy", "FILE", "who signs what, where it is not each role of the runbook once; see the handbook's page 'signatures'"};
/// Of a verb that drives a release.
inline constexpr Option jsonLineOption{"--json", "", "end with one line of JSON, and say nothing else on standard output"};

} // namespace holdpoint::app
