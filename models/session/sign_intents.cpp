#include "models/session/sign_intents.h"

#include "models/base/digest.h"
#include "models/base/utf8.h"
#include "models/plan/procedure_json.h"
#include "models/session/intents.h"
#include "models/session/item_text.h"
#include "models/session/way_out.h"
#include "models/signoff/signing.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::session {

using journal::Body;
using journal::Record;
using journal::SignatureRecord;
using journal::Stage;
using journal::Statement;
using journal::Testimony;
using plan::ItemKind;
using signoff::holdsRole;
using signoff::sameRole;

namespace {

std::string listed(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// What is asked before it is done may be signed ahead: on the way back, and with the other sign-offs at the same place.
bool isItsTurn(const Record& record, std::uint32_t item)
{
    if (record.itemAt(item).rollback != plan::none || record.stage == Stage::Back) return true;
    for (std::uint32_t i = record.cursor; i < item; ++i) {
        const plan::Item& before = record.itemAt(i);
        if (record.items[i].over() || before.aside || before.rollback != plan::none || signoff::isSigned(record, i)) continue;
        if (before.lane != 0 && before.lane == record.itemAt(item).lane && before.step != record.itemAt(item).step) continue;
        return false;
    }
    return true;
}

std::optional<Error> notToBeSigned(const Record& record, std::uint32_t item)
{
    if (record.stage == Stage::Ended) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over, so %1 cannot be signed any more; the release as a whole can"), {itemCalled(record, item)}));
    if (!signoff::isSigned(record, item)) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is no sign-off, so nobody signs it"), {itemCalled(record, item)}), "answer it with 'holdpoint-cli tick' or 'go'");
    if (record.items[item].over()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is settled already: %2"), {itemCalled(record, item), record.items[item].why}));
    if (!isItsTurn(record, item)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a sign-off whose turn has not come: what would be approved is not done yet; it is asked for when it is"), {itemCalled(record, item)}));
    return std::nullopt;
}

/// The statement, without what it is about.
Statement statementOf(const Record& record, const SignWish& wish)
{
    Statement statement;
    statement.release = wish.release;
    statement.planHash = planHash(*record.procedure);
    statement.headSeq = record.seq;
    statement.headHash = record.hash;
    statement.role = utf8::cleaned(wish.role);
    statement.decision = wish.decision;
    const bool agrees = wish.decision == journal::Decision::Go || wish.decision == journal::Decision::Approve;
    statement.meaning = agrees || wish.meaning != journal::Meaning::Approved ? wish.meaning : journal::Meaning::Reviewed;   // a no approves nothing
    statement.comment = utf8::cleaned(wish.comment);
    statement.atMs = wish.atMs;
    statement.zoneMinutes = wish.zoneMinutes;
    statement.name = wish.who.name;
    statement.fingerprint = wish.who.fingerprint;
    return statement;
}

Result<std::string> roleOf(const std::string& named, const std::vector<std::string>& asked, const std::vector<std::string>& own, const Phrase& where)
{
    if (named.empty() && asked.size() == 1) return asked.front();
    std::vector<std::string> meant;
    for (const std::string& role : asked)
        if (holdsRole(own, role)) meant.push_back(role);
    if (named.empty() && meant.size() == 1) return meant.front();
    if (named.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "more than one role is asked %1: %2"), {where, listed(asked)}), "name yours with --role");
    for (const std::string& role : asked)
        if (sameRole(role, named)) return role;
    if (asked.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nobody is asked as '%1' %2"), {named, where}));
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nobody is asked as '%1' %2; asked are %3"), {named, where, listed(asked)}));
}

Result<const journal::PollRecord*> openPollOf(const Record& record)
{
    if (record.stage != Stage::Forward) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release does not go forward, so there is nothing to decide")));
    if (const journal::PollRecord* poll = record.signing.openPoll()) return poll;
    return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "no go/no-go poll is open")), "open one with 'holdpoint-cli poll RELEASE QUESTION'");
}

Error quorumMissing(const journal::PollRecord& poll, std::int64_t nowMs)
{
    std::vector<std::string> missing;
    for (const signoff::BoardRow& row : signoff::boardOf(poll, nowMs).rows)
        if (row.state != signoff::AnswerState::Given) missing.push_back(row.role);
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the quorum is not there yet, so there is nothing to decide with GO; missing are the answers of %1"), {listed(missing)}));
}

Result<Statement> aboutPoll(const Record& record, const SignWish& wish, bool decides)
{
    const auto poll = openPollOf(record);
    if (!poll) return poll.error();
    const journal::PollOpened& opened = (*poll)->opened;
    Statement statement = statementOf(record, wish);
    const auto role = roleOf(statement.role, decides ? std::vector<std::string>{opened.director} : opened.roles, wish.roles, Phrase::of(decides ? QT_TRANSLATE_NOOP("Verify", "to decide this poll") : QT_TRANSLATE_NOOP("Verify", "in this poll")));
    if (!role) return role.error();
    statement.role = *role;
    statement.item = opened.poll;
    statement.shown = (decides ? "the director's decision: " : "") + opened.question + " (" + (*poll)->basis.stage + ')';
    if (wish.decision != journal::Decision::Go && statement.comment.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a %1 needs a reason, which stays on record"), {std::string(signoff::calledOut(wish.decision))}), "give it with --reason");
    if (decides && wish.decision == journal::Decision::Go && !signoff::boardOf(**poll, wish.atMs).quorum) return quorumMissing(**poll, wish.atMs);
    return statement;
}

/// Read again from what is to be kept, so that nothing else is judged than what was signed.
Result<SignatureRecord> readAgain(const Testimony& words)
{
    auto statement = journal::readStatement(words.statement);
    if (!statement) return statement.error();
    SignatureRecord made;
    made.statement = std::move(statement.value());
    made.words = words;
    return made;
}

std::optional<Error> notForPoll(const Record& record, const SignatureRecord& one, bool decides)
{
    const auto poll = openPollOf(record);
    if (!poll) return poll.error();
    const Statement& said = one.statement;
    if (said.item != (*poll)->opened.poll) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the poll that was answered is closed; look again at what is asked now")));
    if (said.headSeq < (*poll)->askedSeq) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the poll was asked again meanwhile: %1; look again and answer anew"), {(*poll)->askedAgain}));
    if (decides && !sameRole(said.role, (*poll)->opened.director)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this poll is decided by %1"), {(*poll)->opened.director}));
    if (!signoff::needsSignature(record, said.role)) return std::nullopt;
    if (!one.isSigned() || one.words.vouchedBy.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 signs in this release, so a name alone is not enough"), {said.role}), "give the identity with --as");
    const bool has = one.words.anyRole || holdsRole(one.words.roles, said.role);
    if (!has) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 does not have the role %2; whoever keeps the trust file gives it"), {said.name, said.role}));
    for (const SignatureRecord& other : (*poll)->votes)
        if (!decides && other.voided.empty() && other.statement.fingerprint == said.fingerprint && !sameRole(other.statement.role, said.role) && !record.signing.policy->severalRolesEach)
            return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 has answered as %2 already, and one person has one role"), {said.name, other.statement.role}));
    return std::nullopt;
}

/// While a no stands, those who were asked are asked again: the GO of others would be a way round them.
PollWish askingAgain(const Record& record, const journal::PollOpened& before, PollWish wish)
{
    if (wish.question.empty() && wish.item == plan::none) wish.question = before.question;
    if (wish.item == plan::none && !before.item.empty()) wish.item = record.procedure->indexOf(before.item);     // what it has let through
    if (wish.quorum == 0 && wish.roles.empty()) wish.quorum = before.quorum;
    if (wish.roles.empty()) wish.roles = before.roles;
    if (wish.director.empty()) wish.director = before.director;
    if (wish.freshMs == 0) wish.freshMs = before.freshMs;
    return wish;
}

} // namespace

std::string planHash(const plan::Procedure& procedure)
{
    JsonWriter json;
    plan::writeProcedure(json, procedure);
    return sha256Hex(json.take());
}

std::vector<std::string> rolesAsked(const Record& record, std::uint32_t item, std::int64_t nowMs)
{
    std::vector<std::string> roles;
    const signoff::Standing standing = signoff::standingOf(record, item, nowMs);
    for (const signoff::Missing& one : standing.missing)
        if (one.waitsFor.empty()) roles.push_back(one.role);
    for (const signoff::Said& one : standing.refused)
        if (!holdsRole(roles, one.role)) roles.push_back(one.role);
    return roles;
}

std::uint32_t itemToSign(const Record& record, const std::vector<std::string>& roles, std::uint32_t waitedFor, std::int64_t nowMs)
{
    const auto asksFor = [&](std::uint32_t item) {
        if (item >= record.items.size() || !signoff::isSigned(record, item) || record.items[item].over() || !isItsTurn(record, item)) return false;
        const std::vector<std::string> asked = rolesAsked(record, item, nowMs);
        return std::any_of(asked.begin(), asked.end(), [&](const std::string& role) { return holdsRole(roles, role); });
    };
    if (asksFor(waitedFor)) return waitedFor;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).rollback == plan::none && asksFor(i)) return i;
    return waitedFor;
}

Result<Statement> statementAbout(const Record& record, const SignWish& wish)
{
    Statement statement = statementOf(record, wish);
    if (record.stage == Stage::Empty) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release has not begun")));
    if (journal::isRefusal(wish.decision) && statement.comment.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a refusal needs a reason, which is kept")), "give it with --comment");
    if (wish.item == plan::none) {
        if (statement.role.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a signature is given in a role")), "name it with --role");
        statement.shown = record.procedure->title;
        return statement;
    }
    if (auto wrong = notToBeSigned(record, wish.item)) return *wrong;
    if (record.signing.policy && record.signing.policy->reasonAlways && statement.comment.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an approval needs a comment in this release")), "give it with --comment");
    // In order means in order: who comes later is named, and told to wait.
    std::vector<std::string> asked = rolesAsked(record, wish.item, wish.atMs);
    if (!statement.role.empty() && asked.empty()) asked.push_back(statement.role);
    const auto role = roleOf(statement.role, asked, wish.roles, Phrase::of(QT_TRANSLATE_NOOP("Verify", "now at %1"), {itemCalled(record, wish.item)}));
    if (!role) return role.error();
    statement.role = *role;
    statement.item = record.itemAt(wish.item).id;
    statement.shown = boundText(record, wish.item);
    return statement;
}

Result<Statement> voteAbout(const Record& record, const SignWish& wish) { return aboutPoll(record, wish, false); }
Result<Statement> directionAbout(const Record& record, const SignWish& wish) { return aboutPoll(record, wish, true); }

Result<Testimony> standingOfSigner(const signoff::Certificate& certificate, const std::vector<signoff::Certificate>& chain, const signoff::Trust& trust, std::int64_t nowMs, bool needed)
{
    Testimony known;
    const auto signer = trust.judge(certificate, chain, nowMs);
    if (!signer && needed) return signer.error();
    // What has expired or was revoked signs nothing, also where nobody needs to be known.
    const bool unknown = std::none_of(trust.people().begin(), trust.people().end(), [&](const signoff::TrustedPerson& one) { return one.fingerprint == certificate.fingerprint(); });
    if (!signer && (!unknown || nowMs < certificate.validFromMs() || nowMs > certificate.validToMs())) return signer.error();
    if (!signer) return known;
    known.roles = signer->roles;
    known.anyRole = keepsNoRoles(trust);
    known.vouchedBy = signer->by;
    return known;
}

Result<Testimony> standingOfSigner(const signoff::Signer& signer, const signoff::Trust& trust, std::int64_t nowMs, bool needed)
{
    return standingOfSigner(signer.certificate(), signer.chain(), trust, nowMs, needed);
}

std::vector<std::string> rolesThatSign(const Record& record) { return record.procedure ? signoff::rolesOf(*record.procedure) : std::vector<std::string>(); }

bool needsSignature(const Record& record, const Statement& statement)
{
    const std::uint32_t item = statement.item.empty() ? plan::none : record.procedure->indexOf(statement.item);
    return item == plan::none ? signoff::needsSignature(record, statement.role) : signoff::needsSignatures(record, item);
}

std::optional<Error> wouldNotCount(const Record& record, const Statement& statement, const Testimony& known, std::int64_t nowMs)
{
    SignatureRecord one;
    one.statement = statement;
    one.words = known;
    if (one.words.signature.empty()) one.words.signature = "to be made";
    if (record.signing.pollNamed(statement.item) != nullptr) return notForPoll(record, one, statement.shown.starts_with("the director's decision"));
    const std::uint32_t item = statement.item.empty() ? plan::none : record.procedure->indexOf(statement.item);
    if (item == plan::none) return std::nullopt;
    if (auto wrong = notToBeSigned(record, item)) return *wrong;
    const signoff::Standing standing = signoff::standingOf(record, item, std::max(nowMs, statement.atMs), &one);
    const auto isThis = [&](const signoff::Said& said) { return said.name == statement.name && said.atMs == statement.atMs && sameRole(said.role, statement.role); };
    for (const signoff::Said& said : standing.passedOver)
        if (isThis(said)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 %2; nothing was signed"), {statement.name, said.reason}));
    for (const signoff::Said& said : standing.voided)
        if (isThis(said)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "since you have read it, %1; look at it again"), {said.reason}));
    return std::nullopt;
}

Result<Testimony> signedBy(const Statement& statement, const signoff::Signer& signer, const signoff::Trust& trust, bool needed)
{
    auto known = standingOfSigner(signer, trust, statement.atMs, needed);
    if (!known) return known.error();
    auto made = signoff::signStatement(statement, signer);
    if (!made) return made.error();
    known->statement = std::move(made->statement);
    known->signature = QByteArray::fromStdString(made->signature).toBase64().toStdString();
    return known;
}

Testimony saidOnly(Statement statement)
{
    statement.fingerprint.clear();
    for (std::string* text : {&statement.name, &statement.shown, &statement.role, &statement.comment}) *text = utf8::cleaned(*text);
    return {journal::writeStatement(statement), {}, {}, true, {}};
}

Result<Body> signOff(const Record& record, const Testimony& words, std::int64_t nowMs)
{
    const auto one = readAgain(words);
    if (!one) return one.error();
    if (const auto changed = signoff::changedSince(one->statement, record)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "since you have read it, %1; look at it again"), {*changed}));
    if (auto wrong = wouldNotCount(record, one->statement, words, nowMs)) return *wrong;
    return Body(journal::Signed{words});
}

Result<Body> vote(const Record& record, const Testimony& words, std::int64_t)
{
    const auto one = readAgain(words);
    if (!one) return one.error();
    if (auto wrong = notForPoll(record, *one, false)) return *wrong;
    return Body(journal::Voted{one->statement.item, words});
}

Result<Body> decidePoll(const Record& record, const Testimony& words, std::int64_t nowMs)
{
    const auto one = readAgain(words);
    if (!one) return one.error();
    if (auto wrong = notForPoll(record, *one, true)) return *wrong;
    const journal::PollRecord& poll = *record.signing.openPoll();
    const std::int64_t atMs = std::max(nowMs, one->statement.atMs);
    if (one->statement.decision == journal::Decision::Go && !signoff::boardOf(poll, atMs).quorum) return quorumMissing(poll, atMs);
    return Body(journal::PollDecided{one->statement.item, words});
}

std::optional<Error> mayNotAsk(const Record& record, const journal::PollOpened& poll)
{
    if (record.stage != Stage::Forward) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release does not go forward, so there is nothing to ask")));
    if (record.signing.openPoll() != nullptr) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a poll is open already: %1; it has to be decided first"), {record.signing.openPoll()->opened.question}));
    const journal::PollRecord* const no = record.signing.standingNo();
    if (no != nullptr && !journal::asksAgain(poll, no->opened))
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the %1 of %2 stands, and only those who were asked can take it back: %3, decided by %4; ask them again"), {std::string(signoff::calledOut(no->decision->statement.decision)), no->decision->statement.name, listed(no->opened.roles), no->opened.director}));
    return std::nullopt;
}

Result<Body> openPoll(const Record& record, const PollWish& said)
{
    const journal::PollRecord* const no = record.signing.standingNo();
    const PollWish wish = no == nullptr ? said : askingAgain(record, no->opened, said);
    journal::PollOpened poll;
    poll.poll = 'P' + std::to_string(record.signing.polls.size() + 1);
    poll.question = utf8::cleaned(wish.question);
    if (wish.item != plan::none) poll.item = record.itemAt(wish.item).id;
    if (poll.question.empty() && wish.item != plan::none) poll.question = boundText(record, wish.item);
    if (poll.question.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a poll needs a question, such as \"Go for the traffic switch?\"")));
    for (const std::string& role : wish.roles) poll.roles.push_back(utf8::cleaned(role));
    if (poll.roles.empty()) poll.roles = signoff::rolesOf(*record.procedure);
    if (poll.roles.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the runbook names no roles that sign")), "name those who answer with --role");
    if (wish.quorum > poll.roles.size()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a quorum of %1 cannot be had from %2 roles"), {std::to_string(wish.quorum), std::to_string(poll.roles.size())}));
    poll.quorum = wish.quorum;
    poll.director = wish.director.empty() ? "Release Manager" : utf8::cleaned(wish.director);
    poll.freshMs = wish.freshMs;
    poll.basis = signoff::basisOf(record);
    if (auto wrong = mayNotAsk(record, poll)) return *wrong;
    return Body(std::move(poll));
}

} // namespace holdpoint::session
