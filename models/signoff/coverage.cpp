#include "models/signoff/coverage.h"

#include <map>

namespace holdpoint::signoff {

namespace {

/// Goes through a journal and notes what changes something that was there before.
class Changes {
public:
    explicit Changes(std::vector<Change>& changes) : m_changes(changes) {}

    void take(const journal::Event& event)
    {
        m_event = &event;
        std::visit([this](const auto& body) { see(body); }, event.body);
    }

private:
    void note(const std::string& item, const std::string& what) { m_changes.push_back({m_event->seq, item, what + " by " + m_event->actor}); }

    void see(const journal::Bound& bound)
    {
        // A secret's value is not in the journal: that it was given again may be the same one, and is no change.
        const auto [at, first] = m_values.emplace(bound.name, bound.value);
        if (first || bound.secret || at->second == bound.value) return;
        at->second = bound.value;
        note({}, "the value of " + bound.name + " was changed");
    }
    void see(const journal::Decided& decided)
    {
        if (decided.choice == journal::Choice::Edit) note(decided.item, "the text of " + decided.item + " was edited");
        if (decided.choice == journal::Choice::Skip) note(decided.item, decided.item + " was skipped");
        if (decided.choice == journal::Choice::Accept) note(decided.item, decided.item + " was accepted although it had failed");
    }
    void see(const journal::Settled& settled)
    {
        if (settled.outcome == journal::Outcome::None) return;
        const auto [at, first] = m_outcomes.emplace(settled.item, settled.outcome);
        if (first || at->second == settled.outcome) return;
        at->second = settled.outcome;
        note(settled.item, settled.item + " came out otherwise (" + std::string(journal::nameOf(settled.outcome)) + "), judged");
    }
    void see(const journal::WindowSet&)
    {
        if (m_hasWindow) note({}, "the window was changed");
        m_hasWindow = true;
    }
    void see(const journal::WindowOverridden&) { note({}, "the window was overridden"); }
    void see(const journal::RollbackBegun&) { note({}, "a rollback was begun"); }
    void see(const journal::HandedOver& over) { note({}, "the release was handed over to " + over.to); }
    template <typename Other>
    void see(const Other&) {}

    std::vector<Change>& m_changes;
    const journal::Event* m_event = nullptr;
    std::map<std::string, std::string> m_values;
    std::map<std::string, journal::Outcome> m_outcomes;
    bool m_hasWindow = false;
};

} // namespace

Covered coveredBy(const std::string& release, const std::string& planHash, const std::vector<journal::Event>& events)
{
    Covered covered{release, planHash, {}, {}};
    Changes changes(covered.changes);
    for (const journal::Event& event : events) {
        covered.hashes.push_back(event.hash);
        changes.take(event);
    }
    return covered;
}

std::optional<std::string> voidedBy(const Statement& statement, const Covered& now)
{
    if (statement.release != now.release) return "it is about another release, " + statement.release;
    if (statement.planHash != now.planHash) return "the plan is another one than the one that was signed";
    if (statement.headSeq == 0 || statement.headSeq > now.hashes.size() || now.hashes[statement.headSeq - 1] != statement.headHash)
        return "the journal does not hold the event " + std::to_string(statement.headSeq) + " that it was based on";
    for (const Change& change : now.changes)
        if (change.seq > statement.headSeq && (change.item.empty() || statement.item.empty() || change.item == statement.item))
            return change.what + " (event " + std::to_string(change.seq) + "), after it was signed";
    return std::nullopt;
}

} // namespace holdpoint::signoff
