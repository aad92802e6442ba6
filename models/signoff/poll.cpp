#include "models/signoff/poll.h"

namespace holdpoint::signoff {

namespace {

bool isWord(Decision word) { return word == Decision::Go || word == Decision::NoGo || word == Decision::Hold; }

std::string told(const std::string& role, const std::string& name, Decision word, const std::string& reason)
{
    return role + " (" + name + "): " + std::string(calledOut(word)) + (reason.empty() ? std::string() : ", " + reason);
}

bool contains(const std::vector<std::string>& texts, const std::string& text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); }

const Vote* newestOf(const std::vector<Vote>& votes, const std::string& role, std::int64_t nowMs)
{
    const Vote* newest = nullptr;
    for (const Vote& vote : votes) {
        if (!sameRole(vote.role, role) || !isWord(vote.word) || vote.atMs > nowMs || (isRefusal(vote.word) && vote.reason.empty())) continue;
        if (newest == nullptr || std::tie(newest->atMs, newest->name) <= std::tie(vote.atMs, vote.name)) newest = &vote;
    }
    return newest;
}

BoardRow rowOf(const Poll& poll, const std::string& role, const Vote* vote, const Basis& now, std::int64_t nowMs)
{
    BoardRow row{role, AnswerState::Waiting, std::nullopt, 0, {}};
    if (vote == nullptr) return row;
    row.vote = *vote;
    row.ageMs = nowMs - vote->atMs;
    row.why = whatChanged(vote->basis, now);
    row.state = !row.why.empty() ? AnswerState::Outdated : poll.freshMs > 0 && row.ageMs > poll.freshMs ? AnswerState::Stale : AnswerState::Given;
    if (row.state == AnswerState::Stale) row.why = "the answer is too old";
    return row;
}

/// What nobody asked for is not thrown away: it is said that it does not count.
void tellIgnored(Board& board, const Poll& poll, const std::vector<Vote>& votes, std::int64_t nowMs)
{
    for (const Vote& vote : votes) {
        const bool asked = holdsRole(poll.roles, vote.role);
        const std::string what = told(vote.role, vote.name, vote.word, vote.reason);
        if (!asked) board.ignored.push_back(what + ": this role was not asked");
        else if (!isWord(vote.word)) board.ignored.push_back(what + ": that is no answer to a poll");
        else if (vote.atMs > nowMs) board.ignored.push_back(what + ": given in the future; the clocks differ");
        else if (isRefusal(vote.word) && vote.reason.empty()) board.ignored.push_back(what + ": it needs a reason");
    }
}

void count(Board& board, const BoardRow& row)
{
    if (row.state != AnswerState::Given) {
        ++board.waiting;
        return;
    }
    const Vote& vote = *row.vote;
    if (vote.word == Decision::Go) ++board.go;
    else ++(vote.word == Decision::NoGo ? board.noGo : board.hold);
    if (vote.word != Decision::Go) board.dissent.push_back(told(row.role, vote.name, vote.word, vote.reason));
}

} // namespace

std::string_view calledOut(Decision word)
{
    switch (word) {
    case Decision::Go: return "GO";
    case Decision::NoGo: return "NO-GO";
    case Decision::Hold: return "HOLD";
    case Decision::Approve: return "APPROVED";
    case Decision::Refuse: return "REFUSED";
    }
    return "";
}

std::string whatChanged(const Basis& before, const Basis& now)
{
    if (before.planHash != now.planHash) return "the plan was changed";
    if (before.stage != now.stage) return "the release went on from '" + before.stage + "' to '" + now.stage + '\'';
    for (const std::string& fact : now.facts)
        if (!contains(before.facts, fact)) return "it is now: " + fact;
    for (const std::string& fact : before.facts)
        if (!contains(now.facts, fact)) return "it is no longer: " + fact;
    return {};
}

Board tally(const Poll& poll, const std::vector<Vote>& votes, const std::optional<Direction>& direction, const Basis& now, std::int64_t nowMs)
{
    Board board;
    for (const std::string& role : poll.roles) {
        board.rows.push_back(rowOf(poll, role, newestOf(votes, role, nowMs), now, nowMs));
        count(board, board.rows.back());
        if (board.askedAgain.empty() && board.rows.back().state == AnswerState::Outdated) board.askedAgain = board.rows.back().why;
    }
    tellIgnored(board, poll, votes, nowMs);
    const std::uint32_t answered = board.go + board.noGo + board.hold;
    const auto all = static_cast<std::uint32_t>(poll.roles.size());
    board.quorum = answered >= (poll.quorum == 0 ? all : std::min(poll.quorum, all)) && answered > 0;
    board.allGo = board.quorum && board.go == answered;
    if (!direction) return board;
    const std::string changed = whatChanged(direction->basis, now);
    if (!changed.empty()) board.askedAgain = changed;
    else if (isWord(direction->word) && direction->atMs <= nowMs) board.decided = direction;
    return board;
}

} // namespace holdpoint::signoff
