#include "models/session/wishes.h"

#include "models/session/intents.h"
#include "models/session/sign_intents.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdpoint::session {

using journal::Body;
using journal::Record;
using journal::Right;

namespace {

// What a person may say at all, by the name of its event; the rest is what a program has seen. What is not named here is refused.
constexpr auto observers = std::to_array<std::string_view>({"noted", "held"});
constexpr auto signers = std::to_array<std::string_view>({"answered", "announced", "acknowledged", "shelved", "unshelved", "value-seen", "signed", "delegated", "voted"});
constexpr auto drivers = std::to_array<std::string_view>({"decided", "stop-asked", "hold-set", "released", "drive-set", "rollback-begun", "bound", "typed", "handed-over", "window-set", "window-overridden", "authorised",
                                                          "driver-left", "ended", "policy-set", "sign-asked", "sign-voided", "poll-opened", "poll-decided", "poll-asked-again"});

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Somebody with the authority has said beforehand that the release may go back.
bool mayGoBack(const Record& record)
{
    return std::any_of(record.watch.limits.begin(), record.watch.limits.end(), [](const journal::LimitRecord& limit) { return !limit.authorisedBy.empty(); });
}

Right neededFor(const Record& record, std::string_view type)
{
    if (isOneOf(type, observers) || (type == "rollback-begun" && mayGoBack(record))) return Right::Observe;
    if (isOneOf(type, signers)) return Right::Sign;
    return isOneOf(type, drivers) ? Right::Drive : Right::None;
}

/// A way back is planned for what has run by now, and not for what its sayer had seen.
Result<Body> plannedAnew(const Record& record, const journal::RollbackBegun& said)
{
    return goBack(record, said.procedures.size() == 1 ? std::string_view(said.procedures.front()) : std::string_view(), said.reason);
}

/// To whom it goes is for the record to say, by then.
Result<Body> saidAnew(const Record& record, const journal::Announced& said)
{
    const std::uint32_t item = record.procedure->indexOf(said.item);
    return item == plan::none ? Result<Body>(Error{said.item + " is not in the plan"}) : announce(record, item, said.text);
}

/// What another machine says of a command that was begun there: a person reads it, and decides with it.
Body told(const journal::Ended& end)
{
    const std::string how = end.how == journal::JobHow::Exited ? "ended with exit code " + std::to_string(end.code) : "came to this end: " + std::string(journal::nameOf(end.how)) + (end.problem.empty() ? "" : ", " + end.problem);
    return Body(journal::Noted{"of " + end.item + ", attempt " + std::to_string(end.attempt) + ", the machine on which it was begun says: it " + how + " after " + std::to_string(end.durationMs / 1000) + " s; its output is there in " + end.outputFile});
}

} // namespace

std::optional<Error> mayNotSay(const Record& record, Right right, std::string_view type)
{
    const Right needed = neededFor(record, type);
    if (needed == Right::None) return Error{"'" + std::string(type) + "' is nothing that a person says"};
    return lacks(right, needed);
}

std::optional<Error> lacks(Right right, Right needed)
{
    if (right >= needed) return std::nullopt;
    constexpr auto has = std::to_array<const char*>({QT_TRANSLATE_NOOP("Verify", "none"), QT_TRANSLATE_NOOP("Verify", "that of an observer"), QT_TRANSLATE_NOOP("Verify", "that of a signer")});
    constexpr auto wants = std::to_array<const char*>({"", QT_TRANSLATE_NOOP("Verify", "an observer"), QT_TRANSLATE_NOOP("Verify", "a signer"), QT_TRANSLATE_NOOP("Verify", "a driver")});
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "for that the right of %1 is needed, and this login has %2; ask somebody who has it"), {Phrase::of(wants.at(static_cast<std::size_t>(needed))), Phrase::of(has.at(static_cast<std::size_t>(right)))}));
}

std::string nameOf(const journal::Wish& wish)
{
    const std::string person = wish.person.substr(0, wish.person.find('@'));
    if (wish.person.empty()) return wish.login;
    return person == wish.login ? wish.person : wish.person + " (" + wish.login + ')';
}

namespace {

/// What is signed and decided was judged where it was said; here it is judged once more, as things stand where the release is driven.
std::optional<Error> wouldNotCount(const Record& record, const Body& body)
{
    const auto wrongIn = [](const Result<Body>& said) { return said ? std::nullopt : std::optional(said.error()); };
    if (const auto* one = std::get_if<journal::Signed>(&body)) return wrongIn(signOff(record, one->words, record.lastMs));
    if (const auto* one = std::get_if<journal::Voted>(&body)) return wrongIn(vote(record, one->words, record.lastMs));
    if (const auto* one = std::get_if<journal::PollDecided>(&body)) return wrongIn(decidePoll(record, one->words, record.lastMs));
    if (const auto* one = std::get_if<journal::PollOpened>(&body)) return mayNotAsk(record, *one);
    return std::nullopt;
}

} // namespace

Result<Body> bodyOf(const journal::Wish& wish, const Record& record)
{
    if (auto wrong = mayNotSay(record, wish.right, wish.type)) return *wrong;
    auto body = journal::readBody(wish.type, wish.body);
    if (!body) return Error{"it cannot be read: " + body.error().what};
    if (const auto* end = std::get_if<journal::Ended>(&*body)) return told(*end);
    if (const auto* back = std::get_if<journal::RollbackBegun>(&*body)) return plannedAnew(record, *back);
    if (const auto* said = std::get_if<journal::Announced>(&*body)) return saidAnew(record, *said);
    if (const auto* on = std::get_if<journal::Released>(&*body); on && record.signing.standingNo() != nullptr) return letGo(record, on->reason);
    if (const auto* bound = std::get_if<journal::Bound>(&*body); bound && bound->secret) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a secret is given where the release is driven")));
    if (std::holds_alternative<journal::DriverLeft>(*body)) return body;
    if (auto wrong = wouldNotCount(record, *body)) return *wrong;
    // It is held already: who holds it and why stays, and that others want it as well is known.
    if (const auto* held = std::get_if<journal::Held>(&*body); held && held->limit.empty() && !session::hold(record, held->reason)) return Body(journal::Noted{"wants it held as well" + (held->reason.empty() ? std::string() : ": " + held->reason)});
    return asThingsStand(record, std::move(*body), nameOf(wish));
}

Result<Body> asThingsStand(const Record& record, Body body, const std::string& actor)
{
    if (record.stage == journal::Stage::Ended && !std::holds_alternative<journal::Noted>(body)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over")));
    // What cannot be is named by the fold; it would stand in the journal for ever.
    Record trial = record;
    journal::apply(trial, {record.seq + 1, record.lastMs, actor, body, {}});
    if (trial.oddities.size() > record.oddities.size()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "it cannot be as things stand now: %1"), {trial.oddities.back()}));
    return body;
}

Result<Spoken> speak(Release& release, journal::Journal& journal, Body body, const std::string& person)
{
    Spoken spoken;
    journal::Shared* store = journal.shared();
    if (store != nullptr) {
        const auto right = store->right();
        if (!right) return right.error();
        const auto lease = store->lease(release.id());
        if (!lease) return lease.error();
        if (lease->live() || *right != Right::Drive) {
            // Said here as well, so that nobody waits for a no that is certain.
            if (auto wrong = mayNotSay(release.record(), *right, journal::typeOf(body))) return *wrong;
            const auto wish = store->wish(release.id(), person, body);
            if (!wish) return wish.error();
            spoken.wish = *wish;
            return spoken;
        }
    }
    release.propose(std::move(body), person);
    auto kept = release.commit();
    if (!kept) return kept.error();
    spoken.kept = std::move(kept.value());
    return spoken;
}

} // namespace holdpoint::session
