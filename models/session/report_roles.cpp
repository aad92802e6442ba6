#include "models/session/report_roles.h"

#include "models/session/sign_intents.h"
#include "models/signoff/policy.h"

#include <QtGlobal>

namespace holdpoint::session {

std::vector<std::string> reportRoles(const journal::Record& record, const signoff::Trust& trust)
{
    std::vector<std::string> roles;
    const auto add = [&roles](const std::string& role) {
        if (!role.empty() && !signoff::holdsRole(roles, role)) roles.push_back(role);
    };
    for (const std::string& role : rolesThatSign(record)) add(role);
    if (record.signing.policy)
        for (const journal::SignRule& rule : record.signing.policy->rules)
            for (const journal::RoleNeed& need : rule.roles) add(need.role);
    for (const journal::PollRecord& poll : record.signing.polls) {
        for (const std::string& role : poll.opened.roles) add(role);
        add(poll.opened.director);
    }
    for (const signoff::TrustedPerson& person : trust.people())
        for (const std::string& role : person.roles) add(role);
    return roles;
}

std::optional<Error> noSuchRole(const std::string& role, const report::Evidence& evidence, const signoff::Trust& trust)
{
    const auto events = report::eventsOf(evidence);
    if (!events) return events.error();
    const std::vector<std::string> roles = reportRoles(journal::fold(*events), trust);
    if (roles.empty() || signoff::holdsRole(roles, role)) return std::nullopt;
    std::string all;
    for (const std::string& one : roles) all += (all.empty() ? "" : ", ") + one;
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nobody has the role '%1' here; the roles are %2. Nothing was signed"), {role, all}));
}

std::optional<Error> mayNotSignReport(const signoff::Certificate& certificate, const std::vector<signoff::Certificate>& chain, const std::string& role, const signoff::Trust& trust, std::int64_t nowMs)
{
    const auto known = standingOfSigner(certificate, chain, trust, nowMs, false);
    if (!known) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1; nothing was signed"), {known.error().words()}));
    if (known->roles.empty() || known->anyRole || signoff::holdsRole(known->roles, role)) return std::nullopt;
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 does not have the role %2 here; choose another one. Nothing was signed"), {certificate.name(), role}));
}

} // namespace holdpoint::session
