#include "models/journal/fold_signing.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace holdpoint::journal {

const SignatureRecord* SigningRecord::signatureAt(std::uint64_t seq) const
{
    const auto at = std::find_if(signatures.begin(), signatures.end(), [seq](const SignatureRecord& one) { return one.seq == seq; });
    return at == signatures.end() ? nullptr : &*at;
}

const PollRecord* SigningRecord::openPoll() const
{
    const auto at = std::find_if(polls.begin(), polls.end(), [](const PollRecord& one) { return one.open(); });
    return at == polls.end() ? nullptr : &*at;
}

const PollRecord* SigningRecord::pollNamed(std::string_view id) const
{
    const auto at = std::find_if(polls.begin(), polls.end(), [id](const PollRecord& one) { return one.opened.poll == id; });
    return at == polls.end() ? nullptr : &*at;
}

const PollRecord* SigningRecord::standingNo() const
{
    const PollRecord* const poll = heldByPoll.empty() ? nullptr : pollNamed(heldByPoll);
    return poll != nullptr && poll->decision && poll->decision->statement.decision != Decision::Go ? poll : nullptr;
}

bool asksAgain(const PollOpened& later, const PollOpened& earlier)
{
    const std::set<std::string_view> now(later.roles.begin(), later.roles.end()), before(earlier.roles.begin(), earlier.roles.end());
    const auto heard = [](const PollOpened& poll, std::size_t roles) { return poll.quorum == 0 ? roles : std::min<std::size_t>(poll.quorum, roles); };
    // Whoever is asked besides stands for none of those who were asked before.
    return later.director == earlier.director && now.size() == later.roles.size() && std::includes(now.begin(), now.end(), before.begin(), before.end())
        && heard(later, now.size()) >= heard(earlier, before.size()) + (now.size() - before.size());
}

SignatureRecord SigningFolder::read(const Testimony& words, std::string& wrong) const
{
    auto statement = readStatement(words.statement);
    if (!statement) {
        wrong = statement.error().what;
        return {};
    }
    return {m_event.seq, m_event.atMs, std::move(statement.value()), words, {}, 0};
}

void SigningFolder::begin()
{
    const std::vector<plan::Item>& items = m_record.procedure->items;
    const auto first = std::find_if(items.begin(), items.end(), [](const plan::Item& item) { return item.rollback == plan::none && !item.aside && item.kind <= plan::ItemKind::Watch; });
    m_signing.firstWork = static_cast<std::size_t>(first - items.begin());
}

std::string SigningFolder::take(const PolicySet& e)
{
    m_signing.policy = e;
    return {};
}

std::string SigningFolder::take(const SignAsked& e)
{
    if (m_record.procedure->indexOf(e.item) == plan::none) return e.item + " is not in the plan, and was to be signed";
    AskedRecord& asked = m_signing.asked[e.item];
    asked = {m_event.seq, m_event.atMs, asked.times + 1, e.why};
    return {};
}

std::string SigningFolder::take(const Signed& e)
{
    std::string wrong;
    SignatureRecord one = read(e.words, wrong);
    if (!wrong.empty()) return wrong;
    const std::string& id = one.statement.item;
    const std::uint32_t index = id.empty() ? plan::none : m_record.procedure->indexOf(id);
    if (!id.empty() && index == plan::none) return id + " is not in the plan, and was signed";
    if (index != plan::none)
        m_record.items[index].said.push_back({m_event.seq, m_event.atMs, one.statement.name, std::string(nameOf(one.statement.decision)), one.statement.comment});
    m_signing.signatures.push_back(std::move(one));
    return {};
}

bool SigningFolder::mark(const SignVoided& e)
{
    const std::string why = e.why.empty() ? "it was voided" : e.why;
    const auto markIn = [&](std::vector<SignatureRecord>& all) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const SignatureRecord& one) { return one.seq == e.signedSeq && one.voided.empty(); });
        if (at == all.end()) return false;
        at->voided = why;
        at->voidedSeq = m_event.seq;
        return true;
    };
    for (DelegationRecord& one : m_signing.delegations)
        if (one.seq == e.signedSeq && one.voided.empty()) return one.voided = why, true;
    for (PollRecord& one : m_signing.polls) {
        if (markIn(one.votes)) return true;
        if (!one.decision || one.decision->seq != e.signedSeq) continue;
        one.decision->voided = why;     // the question is open again
        one.decision->voidedSeq = m_event.seq;
        one.formerDecisions.push_back(std::move(*one.decision));
        one.decision.reset();
        return true;
    }
    return markIn(m_signing.signatures);
}

/// What was let through by that signature is open again: the release goes back to it, and nothing that was done is undone.
std::string SigningFolder::take(const SignVoided& e)
{
    if (!mark(e)) return "event " + std::to_string(e.signedSeq) + " holds no signature that stands, and was voided";
    std::string wrong;
    for (const std::string& id : e.reopened) {
        const std::uint32_t index = m_record.procedure->indexOf(id);
        if (index == plan::none) {
            wrong = id + " is not in the plan, and was to be opened again";
            continue;
        }
        const plan::Item& item = m_record.itemAt(index);
        ItemRecord& state = m_record.items[index];
        const bool forPeople = item.kind == plan::ItemKind::SignOff || item.kind == plan::ItemKind::Gate;
        if (m_record.stage != Stage::Forward || !forPeople || item.aside || item.rollback != plan::none || !state.over()) continue;
        state.state = ItemState::Pending;
        state.outcome = Outcome::None;
        state.answer.clear();
        state.decision.reset();
        m_record.cursor = std::min(m_record.cursor, index);
    }
    return wrong;
}

std::string SigningFolder::take(const Delegated& e)
{
    std::string wrong;
    const SignatureRecord one = read(e.words, wrong);
    if (!wrong.empty()) return wrong;
    m_signing.delegations.push_back({m_event.seq, e, one.statement.name, {}});
    return {};
}

std::string SigningFolder::take(const PollOpened& e)
{
    if (poll(e.poll) != nullptr) return "the poll " + e.poll + " was opened twice";
    m_signing.polls.push_back({e, m_event.seq, m_event.atMs, m_event.actor, e.basis, m_event.seq, m_event.atMs, {}, 1, {}, {}, {}});
    return {};
}

std::string SigningFolder::take(const Voted& e)
{
    std::string wrong;
    SignatureRecord one = read(e.words, wrong);
    PollRecord* const at = poll(e.poll);
    if (at == nullptr) return "nobody has opened the poll " + e.poll + ", and it was answered";
    if (!wrong.empty()) return wrong;
    if (one.statement.item != e.poll) return "a statement about '" + one.statement.item + "' was given to the poll " + e.poll;
    at->votes.push_back(std::move(one));
    return {};
}

std::string SigningFolder::take(const PollDecided& e)
{
    std::string wrong;
    SignatureRecord one = read(e.words, wrong);
    PollRecord* const at = poll(e.poll);
    if (at == nullptr) return "nobody has opened the poll " + e.poll + ", and it was decided";
    if (!wrong.empty()) return wrong;
    if (one.statement.item != e.poll) return "a statement about '" + one.statement.item + "' was given to the poll " + e.poll;
    if (at->decision) return "the poll " + e.poll + " was decided twice";
    const PollRecord* const no = m_signing.standingNo();
    // What fewer people say is no longer in front of the no of all.
    if (one.statement.decision != Decision::Go && m_record.stage == Stage::Forward && (no == nullptr || asksAgain(at->opened, no->opened))) {
        if (m_record.held && m_signing.heldByPoll.empty()) m_signing.heldBesides = HeldBesides{m_record.heldBy, m_record.heldReason};
        m_signing.heldByPoll = e.poll;
    }
    at->decision = std::move(one);
    return {};
}

std::string SigningFolder::goOn(const std::string& reason)
{
    const PollRecord* const no = m_signing.standingNo();
    if (no == nullptr) return {};
    PollRecord* const at = poll(no->opened.poll);
    at->overruledBy = m_event.actor;
    at->overruledWhy = reason;
    const Statement& said = at->decision->statement;
    return "went on against the " + std::string(said.decision == Decision::NoGo ? "NO-GO" : "HOLD") + " of " + said.name;
}

bool SigningFolder::takesTheNoBack(const std::string& id) const
{
    const PollRecord* const no = m_signing.pollNamed(m_signing.heldByPoll);
    const PollRecord* const now = m_signing.pollNamed(id);
    return no != nullptr && now != nullptr && now->decision && now->decision->statement.decision == Decision::Go && asksAgain(now->opened, no->opened);
}

std::string SigningFolder::take(const PollAskedAgain& e)
{
    PollRecord* const at = poll(e.poll);
    if (at == nullptr) return "nobody has opened the poll " + e.poll + ", and it was asked again";
    if (at->decision) {
        at->decision->voided = e.why;
        at->decision->voidedSeq = m_event.seq;
        at->formerDecisions.push_back(std::move(*at->decision));
        at->decision.reset();
    }
    for (SignatureRecord& vote : at->votes) {
        if (!vote.voided.empty()) continue;
        vote.voided = e.why;
        vote.voidedSeq = m_event.seq;
    }
    at->basis = e.basis;
    at->askedSeq = m_event.seq;
    at->askedMs = m_event.atMs;
    at->askedAgain = e.why;
    ++at->timesAsked;
    return {};
}

// --- what changes what was signed ---

void SigningFolder::note(std::string item, const std::string& what, Change::Reach reach) { m_signing.changes.push_back({m_event.seq, std::move(item), what + " by " + m_event.actor, reach}); }

void SigningFolder::see(const Bound& bound)
{
    // A secret's value is not in the journal: that it was given again may be the same one, and is no change.
    const auto known = m_record.values.find(bound.name);
    if (known == m_record.values.end() || bound.secret || known->second.secret || known->second.text == bound.value) return;
    note({}, "the value of " + bound.name + " was changed", Change::Reach::All);
}

void SigningFolder::see(const Decided& decided)
{
    if (decided.choice == Choice::Edit) note(decided.item, "the text of " + decided.item + " was edited", Change::Reach::Plan);
    if (decided.choice == Choice::Skip) note(decided.item, decided.item + " was skipped", Change::Reach::Item);
    if (decided.choice == Choice::Accept) note(decided.item, decided.item + " was accepted although it had failed", Change::Reach::Item);
}

void SigningFolder::see(const Settled& settled)
{
    const std::uint32_t index = m_record.procedure->indexOf(settled.item);
    if (settled.outcome == Outcome::None || index == plan::none) return;
    // That a signature was refused and given in the end is about itself.
    if (m_record.itemAt(index).kind == plan::ItemKind::SignOff || m_record.itemAt(index).kind == plan::ItemKind::Gate) return;
    ItemRecord& state = m_record.items[index];
    const Outcome before = state.lastOutcome;
    state.lastOutcome = settled.outcome;
    if (before == Outcome::None || before == settled.outcome) return;
    note(settled.item, settled.item + " came out otherwise (" + std::string(nameOf(settled.outcome)) + "), judged", Change::Reach::Item);
}

void SigningFolder::see(const WindowSet&)
{
    if (!m_record.window.zone.empty()) note({}, "the window was changed", Change::Reach::All);
}

void SigningFolder::see(const WindowOverridden&) { note({}, "the window was overridden", Change::Reach::All); }
void SigningFolder::see(const RollbackBegun&) { note({}, "a rollback was begun", Change::Reach::Forward); }
void SigningFolder::see(const HandedOver& over) { note({}, "the release was handed over to " + over.to, Change::Reach::Release); }

PollRecord* SigningFolder::poll(const std::string& id)
{
    const auto at = std::find_if(m_signing.polls.begin(), m_signing.polls.end(), [&](const PollRecord& one) { return one.opened.poll == id; });
    return at == m_signing.polls.end() ? nullptr : &*at;
}

} // namespace holdpoint::journal
