#include "models/engine/signers.h"

#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/signoff/signing.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::PollRecord;
using journal::Record;
using journal::SignatureRecord;
using signoff::Standing;

namespace {

std::string listed(const std::vector<std::string>& texts)
{
    std::string all;
    for (std::size_t i = 0; i < texts.size(); ++i) all += (i == 0 ? "" : i + 1 == texts.size() ? " and " : ", ") + texts[i];
    return all;
}

/// Who may sign now, by role.
std::vector<std::string> rolesAsked(const Standing& standing)
{
    std::vector<std::string> roles;
    for (const signoff::Missing& one : standing.missing)
        if (one.waitsFor.empty()) roles.push_back(one.people > 1 ? one.role + " (" + std::to_string(one.people) + " people)" : one.role);
    return roles;
}

/// Why it is asked again: what was voided last. Empty: it was not, or has been asked again since.
std::string whyAgain(const Record& record, const std::vector<std::uint32_t>& items, std::uint64_t askedSeq)
{
    std::string why;
    for (const SignatureRecord& one : record.signing.signatures) {
        const bool here = std::any_of(items.begin(), items.end(), [&](std::uint32_t item) { return record.itemAt(item).id == one.statement.item; });
        if (here && one.voidedSeq > askedSeq) why = one.statement.name + ": " + one.voided;
    }
    return why;
}

/// The GO of a poll about a gate: by whom. Empty: there is none.
std::string goOf(const Record& record, std::uint32_t item)
{
    for (auto poll = record.signing.polls.rbegin(); poll != record.signing.polls.rend(); ++poll) {
        if (poll->opened.item != record.itemAt(item).id || !poll->decision) continue;
        const journal::Statement& said = poll->decision->statement;
        return said.decision == journal::Decision::Go ? "GO by " + said.name + " as " + said.role : std::string();
    }
    return {};
}

} // namespace

std::vector<journal::Body> newsOfSigners(const Record& record, std::int64_t nowMs)
{
    std::vector<journal::Body> events;
    for (journal::SignVoided& one : signoff::voidedNow(record, nowMs)) events.emplace_back(std::move(one));
    const PollRecord* poll = record.signing.openPoll();
    if (poll == nullptr || record.stage != journal::Stage::Forward) return events;
    journal::PollBasis now = signoff::basisOf(record);
    if (now == poll->basis) return events;
    std::string why = signoff::whatChanged({{}, poll->basis.stage, poll->basis.facts}, {{}, now.stage, now.facts});
    events.emplace_back(journal::PollAskedAgain{poll->opened.poll, std::move(why), std::move(now)});
    return events;
}

bool isLetThroughBySignature(const Record& record, std::uint32_t item)
{
    const bool decidedOnTheWayBack = record.stage == journal::Stage::Back && record.items[item].decision == journal::Choice::Accept;
    return !decidedOnTheWayBack && signoff::needsSignatures(record, item);
}

SignersAnswer answerOfSigners(const Record& record, std::uint32_t item, std::int64_t nowMs)
{
    SignersAnswer answer;
    if (record.itemAt(item).kind < plan::ItemKind::Gate) return answer;
    if (!signoff::isSigned(record, item)) {
        answer.why = goOf(record, item);
        answer.met = !answer.why.empty();
        return answer;
    }
    const Standing standing = signoff::standingOf(record, item, nowMs);
    const bool needed = signoff::needsSignatures(record, item);
    if (standing.met) {
        answer.met = true;
        answer.why = signoff::inWords(standing);
        return answer;
    }
    const std::string about = ": " + firstLine(boundText(record, item));
    if (!standing.refused.empty()) {
        const signoff::Said& no = standing.refused.front();
        answer.question = "a signature: refused by " + no.name + " as " + no.role + ": " + no.reason + "; who refused may sign anew" + about;
        return answer;
    }
    if (!needed) return answer;
    const std::vector<std::string> roles = rolesAsked(standing);
    const auto asked = record.signing.asked.find(record.itemAt(item).id);
    const bool once = asked != record.signing.asked.end();
    std::string again = whyAgain(record, signoff::signedTogether(record, item), once ? asked->second.seq : 0);
    if (!once || !again.empty()) answer.events.emplace_back(journal::SignAsked{record.itemAt(item).id, roles, std::move(again)});
    const std::string before = once && !asked->second.why.empty() ? ", anew, because " + asked->second.why : std::string();
    answer.question = "a signature by " + listed(roles) + about + before;
    return answer;
}

std::string pollQuestion(const Record& record, std::int64_t nowMs)
{
    const PollRecord* poll = record.signing.openPoll();
    if (poll == nullptr || record.stage != journal::Stage::Forward) return {};
    const signoff::Board board = signoff::boardOf(*poll, nowMs);
    std::vector<std::string> missing;
    for (const signoff::BoardRow& row : board.rows)
        if (row.state != signoff::AnswerState::Given) missing.push_back(row.role);
    const std::string who = board.quorum ? "the decision of " + poll->opened.director : "the answers of " + listed(missing);
    return "GO or NO-GO, " + who + ": " + poll->opened.question;
}

} // namespace holdpoint::engine
