// A release's polls: what they are based on, and their boards.

#include "models/signoff/signing.h"

#include <algorithm>

namespace holdpoint::signoff {

using journal::PollRecord;
using journal::Record;
using journal::SignatureRecord;

namespace {

std::string lineOf(const Record& record, std::uint32_t item) { return "line " + std::to_string(record.itemAt(item).line); }

Basis basisFrom(const journal::PollBasis& basis) { return {{}, basis.stage, basis.facts}; }

/// A word that was voided was based on something else, whatever that was.
Basis basisOfWord(const PollRecord& poll, const SignatureRecord& word)
{
    Basis basis = basisFrom(poll.basis);
    if (!word.voided.empty()) basis.stage = "before: " + word.voided;
    return basis;
}

} // namespace

journal::PollBasis basisOf(const Record& record)
{
    journal::PollBasis basis;
    const auto& items = record.procedure->items;
    if (record.stage == journal::Stage::Back) basis.stage = "the release goes back";
    else if (record.stage == journal::Stage::Ended) basis.stage = "the release is over";
    else if (record.cursor >= items.size()) basis.stage = "all is done";
    else if (items[record.cursor].step != plan::none) basis.stage = "before " + record.procedure->steps[items[record.cursor].step].title;
    else basis.stage = "before " + lineOf(record, record.cursor);
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const journal::ItemRecord& item = record.items[i];
        const bool bad = item.outcome == journal::Outcome::Failed || item.outcome == journal::Outcome::Unknown || item.outcome == journal::Outcome::Inconclusive || item.outcome == journal::Outcome::Cancelled;
        if (item.state == journal::ItemState::Settled && bad) basis.facts.push_back(lineOf(record, i) + ": " + std::string(nameOf(item.outcome)));
    }
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i)
        if (record.watch.limits[i].judged && record.watch.limits[i].breached) basis.facts.push_back("the limit of line " + std::to_string(record.procedure->limits[i].line) + " is breached");
    for (const journal::Change& change : record.signing.changes) basis.facts.push_back(change.what + " (event " + std::to_string(change.seq) + ')');
    return basis;
}

Board boardOf(const PollRecord& poll, std::int64_t nowMs)
{
    const Poll question{poll.opened.question, poll.opened.roles, poll.opened.quorum, poll.opened.director, poll.opened.freshMs};
    std::vector<Vote> votes;
    for (const SignatureRecord& one : poll.votes)
        votes.push_back({one.statement.role, one.statement.name, one.statement.decision, one.statement.comment, one.statement.atMs, basisOfWord(poll, one)});
    std::optional<Direction> direction;
    if (poll.decision) direction = Direction{poll.decision->statement.name, poll.decision->statement.decision, poll.decision->statement.comment, poll.decision->statement.atMs, basisFrom(poll.basis)};
    Board board = tally(question, votes, direction, basisFrom(poll.basis), nowMs);
    if (board.askedAgain.empty() && !poll.askedAgain.empty() && poll.open()) board.askedAgain = poll.askedAgain;
    for (BoardRow& row : board.rows)
        for (const SignatureRecord& one : poll.votes)
            if (row.vote && sameRole(one.statement.role, row.role) && one.statement.atMs == row.vote->atMs && !one.voided.empty()) row.why = one.voided;
    return board;
}

bool needsSignatures(const Record& record, const PollRecord& poll)
{
    return std::any_of(poll.opened.roles.begin(), poll.opened.roles.end(), [&](const std::string& role) { return needsSignature(record, role); }) || needsSignature(record, poll.opened.director);
}

} // namespace holdpoint::signoff
