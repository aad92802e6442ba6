#include "models/items/item_mark.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

using engine::Advice;
using engine::Wanted;
using journal::Choice;
using journal::ItemRecord;
using journal::ItemState;
using journal::Outcome;
using journal::Record;
using journal::Stage;
using plan::Item;
using plan::none;

namespace {

bool deviates(const ItemFacts& facts, Choice choice) { return facts.deviation && facts.deviation->what == journal::nameOf(choice); }

/// A wait for the end of a hold is no question to the item itself.
Mark whileAsked(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Limit:
    case Wanted::Poll:
    case Wanted::Release: return Mark::Held;
    case Wanted::Nothing:
    case Wanted::Run:           // as it goes when each command is shown first
    case Wanted::Window: return Mark::Next;
    default: return Mark::Asking;
    }
}

Mark passed(const Record& record, std::uint32_t i, const ItemFacts& facts)
{
    if (deviates(facts, Choice::Accept) || deviates(facts, Choice::Edit)) return Mark::Overridden;
    return isPersonsWord(record, i) ? Mark::Confirmed : Mark::Passed;
}

/// It was done, and is to be done again by itself.
Mark betweenTries(const Record& record, const Advice& advice, std::uint32_t i)
{
    if (record.stage == Stage::Ended) return Mark::Cancelled;
    if (advice.item == i && advice.wanted == Wanted::Release) return Mark::Held;
    const bool watched = record.itemAt(i).kind == plan::ItemKind::Watch && record.items[i].failures == 0;
    return watched ? Mark::Running : Mark::Retrying;
}

Mark settled(const Record& record, const Advice& advice, std::uint32_t i, const ItemFacts& facts)
{
    const ItemRecord& item = record.items[i];
    if (!item.over() && item.decision && advice.item == i && advice.wanted == Wanted::Release) return Mark::Held;
    switch (item.outcome) {
    case Outcome::None: return betweenTries(record, advice, i);
    case Outcome::Passed: return passed(record, i, facts);
    case Outcome::Failed: return Mark::Failed;
    case Outcome::Inconclusive: return Mark::Undecided;
    case Outcome::Skipped: return record.itemAt(i).choice != 0 && !deviates(facts, Choice::Skip) ? Mark::NotChosen : Mark::Skipped;
    case Outcome::Cancelled: return Mark::Cancelled;
    case Outcome::Unknown: return Mark::Unknown;
    }
    return Mark::Unknown;
}

Mark pending(const Record& record, const Advice& advice, std::uint32_t i, const ItemFacts& facts)
{
    const Item& item = record.itemAt(i);
    if (item.rollback != none && !facts.onWayBack) return Mark::Aside;
    if (item.aside && item.rollback == none) return Mark::Aside;
    if (record.stage == Stage::Empty || record.stage == Stage::Ended) return Mark::Waiting;
    if (advice.item == i) return whileAsked(advice.wanted);
    if (!facts.inTurn) return Mark::Waiting;
    return record.held && record.stage == Stage::Forward ? Mark::Held : Mark::Next;
}

/// A check that is not met, or that nobody could decide, or an end that is none: it took somebody to let that pass.
bool endedWell(const Item& item, const journal::Ended& end)
{
    const bool watched = item.kind == plan::ItemKind::Watch && end.how == journal::JobHow::TimedOut;    // its time was over, as planned
    if (end.how != journal::JobHow::Exited && !watched) return false;
    const bool met = std::all_of(end.checks.begin(), end.checks.end(), [](const journal::CheckResult& check) { return check.verdict == journal::Verdict::Met; });
    const bool wantedAnswer = item.kind == plan::ItemKind::Http && end.code == 1 && !end.checks.empty();    // a 404 that was wanted
    return met && (watched || end.code == 0 || wantedAnswer);
}

} // namespace

// --- what has to be looked up ---

ItemFacts factsOf(const Record& record, std::uint32_t item)
{
    ItemFacts facts;
    const std::string& id = record.itemAt(item).id;
    const auto last = std::find_if(record.deviations.rbegin(), record.deviations.rend(), [&](const journal::Deviation& deviation) { return deviation.item == id; });
    if (last != record.deviations.rend()) facts.deviation = &*last;
    facts.onWayBack = std::find(record.wayBack.begin(), record.wayBack.end(), item) != record.wayBack.end();
    const std::vector<std::uint32_t> turns = itemsInTurn(record);
    facts.inTurn = std::find(turns.begin(), turns.end(), item) != turns.end();
    return facts;
}

void FactIndex::clear() { *this = {}; }

namespace {

/// Puts one set of items in the place of another, and adds both to those that have changed.
void exchange(std::vector<bool>& is, std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& now, std::vector<std::uint32_t>& changed)
{
    if (before == now) return;
    for (const std::uint32_t item : before) is[item] = false;
    for (const std::uint32_t item : now) is[item] = true;
    changed.insert(changed.end(), before.begin(), before.end());
    changed.insert(changed.end(), now.begin(), now.end());
    before = now;
}

} // namespace

std::vector<std::uint32_t> FactIndex::learn(const Record& record)
{
    std::vector<std::uint32_t> changed;
    m_deviation.resize(record.items.size(), nothing);
    m_onWayBack.resize(record.items.size(), false);
    m_inTurn.resize(record.items.size(), false);
    for (; m_seen < record.deviations.size(); ++m_seen) {
        const std::uint32_t item = record.procedure->indexOf(record.deviations[m_seen].item);
        if (item == none) continue;
        m_deviation[item] = m_seen;
        changed.push_back(item);
    }
    exchange(m_onWayBack, m_wayBack, record.wayBack, changed);
    exchange(m_inTurn, m_turns, itemsInTurn(record), changed);
    return changed;
}

ItemFacts FactIndex::of(const Record& record, std::uint32_t item) const
{
    ItemFacts facts;
    if (item >= m_deviation.size()) return facts;
    if (m_deviation[item] < record.deviations.size()) facts.deviation = &record.deviations[m_deviation[item]];
    facts.onWayBack = m_onWayBack[item];
    facts.inTurn = m_inTurn[item];
    return facts;
}

// --- how an item stands ---

bool isPersonsWord(const Record& record, std::uint32_t i)
{
    const ItemRecord& item = record.items[i];
    if (item.outcome != Outcome::Passed) return false;
    if (!item.ran()) return true;
    // What was begun and has no end of its own is a wait that was over, or a try that somebody's word ended.
    if (item.end.item.empty() || item.end.attempt != item.attempt) return record.itemAt(i).kind != plan::ItemKind::Wait;
    return !endedWell(record.itemAt(i), item.end);
}

Mark markOf(const Record& record, const Advice& advice, std::uint32_t i, const ItemFacts& facts)
{
    const ItemRecord& item = record.items[i];
    switch (item.state) {
    case ItemState::Running: return item.asks ? Mark::Asking : Mark::Running;
    // What ended after the release was over is judged by nobody.
    case ItemState::Reported: return record.stage == Stage::Ended ? Mark::Undecided : Mark::Running;
    case ItemState::Settled: return settled(record, advice, i, facts);
    case ItemState::Pending: return pending(record, advice, i, facts);
    }
    return Mark::Unknown;
}

Mark markOf(const Record& record, const Advice& advice, std::uint32_t item) { return markOf(record, advice, item, factsOf(record, item)); }

QString wordOf(Mark mark, const Record& record, std::uint32_t item)
{
    const bool forward = record.itemAt(item).rollback == none;
    const bool never = record.stage == Stage::Ended || (record.stage == Stage::Back && forward);
    if (mark == Mark::Waiting && never) return QCoreApplication::translate("Mark", "not done");
    if (mark == Mark::Failed && record.itemAt(item).kind == plan::ItemKind::SignOff) return QCoreApplication::translate("Mark", "refused");
    if (mark == Mark::Overridden && record.items[item].decision == Choice::Edit) return QCoreApplication::translate("Mark", "edited");
    if (mark == Mark::Running && record.items[item].stopAsked) return QCoreApplication::translate("Mark", "stopping");
    return wordOf(mark);
}

// --- where a release stands ---

std::vector<std::uint32_t> itemsInTurn(const Record& record)
{
    if (record.stage == Stage::Back && record.backCursor < record.wayBack.size()) return {record.wayBack[record.backCursor]};
    std::vector<std::uint32_t> found;
    if (record.stage != Stage::Forward || record.cursor >= record.items.size()) return found;
    const std::uint32_t lane = record.itemAt(record.cursor).lane;
    for (std::uint32_t i = record.cursor; i < record.items.size(); ++i) {
        const Item& item = record.itemAt(i);
        if (item.aside || item.rollback != none) continue;
        if (!found.empty() && (lane == 0 || item.lane != lane)) break;
        const bool behind = !found.empty() && record.itemAt(found.back()).step == item.step;
        if (!record.items[i].over() && !behind) found.push_back(i);
    }
    return found;
}

std::uint32_t standsAt(const Record& record, const Advice& advice)
{
    if (advice.item < record.items.size()) return advice.item;
    if (!record.busy.empty()) return *record.busy.begin();
    if (record.stage == Stage::Back && record.backCursor < record.wayBack.size()) return record.wayBack[record.backCursor];
    if (record.stage != Stage::Empty && record.cursor < record.items.size()) {
        const bool wentBack = record.ending == journal::Ending::RolledBack && !record.wayBack.empty();
        return record.stage == Stage::Ended && wentBack ? record.wayBack.back() : record.cursor;
    }
    for (std::uint32_t i = static_cast<std::uint32_t>(record.items.size()); i-- > 0;)
        if (record.items[i].over()) return i;
    return none;
}

} // namespace holdpoint::items
