#include "models/session/delegation.h"

#include "models/base/clock.h"
#include "models/base/utf8.h"
#include "models/session/way_out.h"
#include "models/signoff/policy.h"

#include <QtGlobal>

#include <algorithm>

namespace holdpoint::session {

using journal::Delegated;
using journal::Record;

namespace {

constexpr std::int64_t longestMs = 31 * 86'400'000LL;

Delegated eventOf(const DelegationWish& wish, const journal::Testimony& words)
{
    return {utf8::cleaned(wish.role), utf8::cleaned(wish.to), wish.fingerprint, wish.fromMs, wish.untilMs, utf8::cleaned(wish.reason), words};
}

} // namespace

std::string delegationText(const Delegated& given)
{
    return given.to + " (certificate " + given.fingerprint + ") may sign as " + given.role + " from " + utcText(given.fromMs) + " until " + utcText(given.untilMs);
}

Result<journal::Statement> delegationAbout(const Record& record, const DelegationWish& wish, const SignWish& about)
{
    if (record.stage == journal::Stage::Empty || record.stage == journal::Stage::Ended) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release does not go on, so there is nothing to sign for anybody")));
    if (wish.reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "who hands a role on says why")), "give it with --reason");
    if (wish.untilMs <= wish.fromMs || wish.untilMs - wish.fromMs > longestMs) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a role is handed on for a while, a month at most")), "give its end with --until, such as --until 2027-01-31T00:00:00Z");
    if (wish.fingerprint == about.who.fingerprint) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a role is handed on to somebody else")));
    SignWish whole = about;
    whole.item = plan::none;
    whole.role = wish.role;
    whole.meaning = journal::Meaning::Responsible;
    whole.comment = wish.reason;
    auto statement = statementAbout(record, whole);
    if (statement) statement->shown = delegationText(eventOf(wish, {}));
    return statement;
}

std::string faultOfDelegation(const Delegated& given)
{
    const auto statement = journal::readStatement(given.words.statement);
    if (!statement) return statement.error().what;
    if (statement->shown != delegationText(given) || !signoff::sameRole(statement->role, given.role) || journal::isRefusal(statement->decision)) return "its statement says something else";
    const bool has = given.words.anyRole || signoff::holdsRole(given.words.roles, given.role);
    return has ? std::string() : statement->name + " does not have the role " + given.role + ", and so cannot hand it on";
}

Result<journal::Body> delegate(const Record& record, const DelegationWish& wish, const journal::Testimony& words)
{
    if (record.stage == journal::Stage::Ended) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over, so there is nothing to sign for anybody")));
    Delegated given = eventOf(wish, words);
    if (std::string fault = faultOfDelegation(given); !fault.empty()) return Error{std::move(fault)};
    return journal::Body(std::move(given));
}

} // namespace holdpoint::session
