#include "models/items/poll_board.h"

#include "models/items/sign_sentence.h"
#include "models/items/words.h"
#include "models/signoff/signing.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace holdpoint::items {

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(PollBoard)
};

QString inPart(const std::string& text, int most = 160) { return inLine(text, most); }

Mark markOfWord(journal::Decision decision)
{
    switch (decision) {
    case journal::Decision::Go: case journal::Decision::Approve: return Mark::Confirmed;
    case journal::Decision::Hold: return Mark::Held;
    case journal::Decision::NoGo: case journal::Decision::Refuse: return Mark::Failed;
    }
    return Mark::Waiting;
}

bool isSigned(const std::vector<journal::SignatureRecord>& votes, const signoff::Vote& vote)
{
    return std::any_of(votes.begin(), votes.end(), [&](const journal::SignatureRecord& one) { return one.statement.name == vote.name && one.statement.atMs == vote.atMs && one.isSigned(); });
}

PollBoard::Row boardRowOf(const signoff::BoardRow& from, const journal::PollRecord& poll)
{
    PollBoard::Row row{inPart(from.role, 60), BoardWords::tr("asked"), {}, {}, Mark::Asking, -1, 0, false};
    if (!from.vote) return row;
    row.by = inPart(from.vote->name, 40);
    row.ageMs = std::max<std::int64_t>(from.ageMs, 0);
    row.atMs = from.vote->atMs;
    row.isSigned = isSigned(poll.votes, *from.vote);
    row.answer = wordOf(from.vote->word);
    row.why = inPart(from.vote->reason);
    row.mark = markOfWord(from.vote->word);
    if (from.state == signoff::AnswerState::Given) return row;
    row.answer = BoardWords::tr("asked again, was %1").arg(row.answer);
    row.why = inPart(from.why);
    row.mark = Mark::Asking;
    return row;
}

PollBoard::Row directorOf(const journal::PollRecord& poll, std::int64_t nowMs)
{
    PollBoard::Row row{inPart(poll.opened.director, 60), BoardWords::tr("decides"), {}, {}, Mark::Waiting, -1, 0, false};
    if (!poll.decision) return row;
    const journal::Statement& said = poll.decision->statement;
    return {row.role, BoardWords::tr("decided: %1").arg(wordOf(said.decision)), inPart(said.name, 40), inPart(said.comment), markOfWord(said.decision), std::max<std::int64_t>(nowMs - said.atMs, 0), said.atMs, poll.decision->isSigned()};
}

QString named(const signoff::Said& said, const QString& text) { return text.arg(inPart(said.name, 40), inPart(said.role, 60)); }

} // namespace

PollBoard pollBoardOf(const journal::Record& record, std::int64_t nowMs)
{
    PollBoard made;
    if (record.signing.polls.empty()) return made;
    const journal::PollRecord& poll = record.signing.openPoll() != nullptr ? *record.signing.openPoll() : record.signing.polls.back();
    const signoff::Board board = signoff::boardOf(poll, nowMs);
    made.poll = inPart(poll.opened.poll);
    made.question = inPart(poll.opened.question);
    made.basedOn = inPart(poll.basis.stage);
    made.askedAgain = inPart(board.askedAgain);
    for (const signoff::BoardRow& row : board.rows) made.rows.push_back(boardRowOf(row, poll));
    made.rows.push_back(directorOf(poll, nowMs));
    made.answered = board.go + board.noGo + board.hold;
    made.wanted = poll.opened.quorum == 0 ? poll.opened.roles.size() : poll.opened.quorum;
    made.quorum = board.quorum;
    made.open = poll.open();
    for (const std::string& one : board.dissent) made.dissent << inPart(one, 300);
    return made;
}

QString standingNoText(const journal::Record& record)
{
    const journal::PollRecord* no = record.signing.standingNo();
    if (no == nullptr) return {};
    const journal::Statement& said = no->decision->statement;
    return BoardWords::tr("%1, %2, has decided %3: %4. Whoever goes on all the same does so against it, which stands in the report as a deviation, under your name. Or ask for GO or NO-GO again.")
        .arg(inPart(said.name, 40), inPart(said.role, 60), wordOf(said.decision), inPart(said.comment));
}

QString signaturesAt(const journal::Record& record, std::uint32_t item, std::int64_t nowMs)
{
    if (record.signing.signatures.empty() || !signoff::isSigned(record, item)) return {};
    const signoff::Standing standing = signoff::standingOf(record, item, nowMs);
    QStringList said;
    for (const signoff::Said& one : standing.refused) said << named(one, BoardWords::tr("refused by %1 as %2")) + (one.reason.empty() ? QString() : BoardWords::tr(": %1").arg(inPart(one.reason)));
    for (const signoff::Said& one : standing.counted) said << named(one, BoardWords::tr("signed by %1 as %2"));
    for (const signoff::Said& one : standing.voided) said << named(one, BoardWords::tr("void: %1 as %2")) + (one.reason.empty() ? QString() : BoardWords::tr(": %1").arg(withLines(inPart(one.reason))));
    return said.join(BoardWords::tr("; "));
}

} // namespace holdpoint::items
