#include "models/engine/way_back.h"

#include "models/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace holdpoint::engine {

using journal::Record;
using journal::RollbackBegun;
using plan::none;
using plan::RollbackProcedure;
using plan::RollbackScope;

namespace {

class WayBackPlanner {
public:
    explicit WayBackPlanner(const Record& record) : m_record(record), m_plan(*record.procedure) {}

    /// The procedures to run, outermost way of choosing: see planWayBack.
    Result<std::vector<std::uint32_t>> choose(std::string_view name) const
    {
        if (!name.empty()) return named(name);
        std::vector<std::uint32_t> chosen;
        const std::vector<std::uint32_t> ofStep = those([this](const RollbackProcedure& r) { return r.scope == RollbackScope::Step && r.step == currentStep() && stepRan(r.step); });
        const std::vector<std::uint32_t> ofEnvironment = those([this](const RollbackProcedure& r) { return isOfEnvironment(r) && r.environment == currentEnvironment(); });
        const std::vector<std::uint32_t> ofRelease = those([](const RollbackProcedure& r) { return r.scope != RollbackScope::Step && !isOfEnvironment(r); });
        if (ofEnvironment.size() > 1) return several(ofEnvironment);
        if (ofRelease.size() > 1) return several(ofRelease);
        for (const auto* scope : {&ofStep, &ofEnvironment, &ofRelease}) chosen.insert(chosen.end(), scope->begin(), scope->end());
        if (!ofEnvironment.empty() || !ofRelease.empty()) return chosen;
        std::vector<std::uint32_t> steps = stepsThatRan();
        // To say that a release has gone back when nothing of it was undone would be a lie.
        if (steps.empty() && somethingRan()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no way back for what was done; there %1, so undo it by hand and abort the release"), {listed(tops())}));
        return steps;
    }

    /// Its items in text order, those of its parts among them. Of several options one has to be named.
    Result<std::vector<std::uint32_t>> itemsOf(std::uint32_t rollback) const
    {
        const std::vector<std::uint32_t> options = optionsOf(rollback);
        if (options.size() > 1) return several(options);
        std::vector<std::uint32_t> items;
        for (std::uint32_t i = 0; i < m_plan.items.size(); ++i)
            if (m_plan.items[i].rollback != none && within(m_plan.items[i].rollback, rollback) && !m_plan.items[i].aside) items.push_back(i);
        return items;
    }

    /// How long it may take: as it says itself, or else as its parts say, one after the other. Where something in it stands in no part
    /// that promises, nothing is promised for the whole of it.
    [[nodiscard]] std::int32_t promiseOf(std::uint32_t rollback) const
    {
        constexpr std::int32_t nothing = plan::Seconds::unknown;
        if (m_plan.rollbacks[rollback].budget != nothing) return m_plan.rollbacks[rollback].budget;
        const auto itsOwn = [&](const plan::Item& item) { return item.rollback == rollback && !item.aside; };
        if (std::any_of(m_plan.items.begin(), m_plan.items.end(), itsOwn)) return nothing;
        std::int32_t together = nothing;
        for (std::uint32_t r = 0; r < m_plan.rollbacks.size(); ++r) {
            if (m_plan.rollbacks[r].parent != rollback || !holdsItems(r)) continue;
            const std::int32_t part = promiseOf(r);
            if (part == nothing) return nothing;
            together = together == nothing ? part : together + part;
        }
        return together;
    }

    /// Procedures that are no part of another one, with something to do in them.
    [[nodiscard]] std::vector<std::uint32_t> tops() const
    {
        std::vector<std::uint32_t> found;
        for (std::uint32_t r = 0; r < m_plan.rollbacks.size(); ++r)
            if (m_plan.rollbacks[r].parent == none && holdsItems(r)) found.push_back(r);
        return found;
    }

    [[nodiscard]] std::uint32_t currentStep() const
    {
        return m_record.cursor < m_plan.items.size() ? m_plan.items[m_record.cursor].step : none;
    }

    [[nodiscard]] bool isOption(std::uint32_t rollback) const { return m_plan.rollbacks[rollback].option; }
    /// Whoever names it has still said nothing: one of its own ways has to be named.
    [[nodiscard]] bool holdsSeveral(std::uint32_t rollback) const { return optionsOf(rollback).size() > 1; }

private:
    /// The ways inside of it of which one is to be chosen.
    [[nodiscard]] std::vector<std::uint32_t> optionsOf(std::uint32_t rollback) const
    {
        std::vector<std::uint32_t> options;
        for (std::uint32_t r = 0; r < m_plan.rollbacks.size(); ++r)
            if (m_plan.rollbacks[r].option && within(r, rollback) && r != rollback && holdsItems(r)) options.push_back(r);
        return options;
    }

    template <typename Fits>
    [[nodiscard]] std::vector<std::uint32_t> those(Fits fits) const
    {
        std::vector<std::uint32_t> found = tops();
        std::erase_if(found, [&](std::uint32_t r) { return !fits(m_plan.rollbacks[r]); });
        return found;
    }

    /// One that does not say of which environment may be of any, and is as good as the release's.
    static bool isOfEnvironment(const RollbackProcedure& rollback) { return rollback.scope == RollbackScope::Environment && !rollback.environment.empty(); }

    /// Where nothing of a step was done, there is nothing of it to undo.
    [[nodiscard]] bool stepRan(std::uint32_t step) const
    {
        if (step == none) return false;
        for (std::size_t i = 0; i < m_plan.items.size(); ++i)
            if (m_plan.items[i].step == step && m_plan.items[i].rollback == none && (m_record.items[i].ran() || m_record.items[i].outcome == journal::Outcome::Passed)) return true;
        return false;
    }

    [[nodiscard]] std::string_view currentEnvironment() const
    {
        return m_record.cursor < m_plan.items.size() ? std::string_view(m_plan.items[m_record.cursor].environment) : std::string_view();
    }

    /// Nothing wider is written down: each step that did something is undone by its own procedure, the last one first.
    [[nodiscard]] std::vector<std::uint32_t> stepsThatRan() const
    {
        std::vector<std::uint32_t> found = tops();
        std::erase_if(found, [&](std::uint32_t r) { return !stepRan(m_plan.rollbacks[r].step); });
        std::reverse(found.begin(), found.end());
        return found;
    }

    [[nodiscard]] bool somethingRan() const
    {
        return std::any_of(m_record.items.begin(), m_record.items.end(), [](const journal::ItemRecord& item) { return item.ran() || item.outcome == journal::Outcome::Passed; });
    }

    [[nodiscard]] bool within(std::uint32_t rollback, std::uint32_t outer) const
    {
        while (rollback != none && rollback != outer) rollback = m_plan.rollbacks[rollback].parent;
        return rollback == outer;
    }

    [[nodiscard]] bool holdsItems(std::uint32_t rollback) const
    {
        return std::any_of(m_plan.items.begin(), m_plan.items.end(), [&](const plan::Item& item) { return item.rollback != none && !item.aside && within(item.rollback, rollback); });
    }

    Result<std::vector<std::uint32_t>> named(std::string_view name) const
    {
        std::vector<std::uint32_t> found;
        const std::string wanted = utf8::lowered(name);
        for (std::uint32_t r = 0; r < m_plan.rollbacks.size(); ++r) {
            const RollbackProcedure& rollback = m_plan.rollbacks[r];
            if (!holdsItems(r)) continue;
            if (std::to_string(rollback.line) == name || 'L' + std::to_string(rollback.line) == name || utf8::lowered(rollback.title) == wanted) return std::vector<std::uint32_t>{r};
            if (utf8::lowered(rollback.title).find(wanted) != std::string::npos) found.push_back(r);
        }
        if (found.size() == 1) return found;
        if (found.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no rollback '%1'; there %2"), {std::string(name), listed(tops())}));
        return several(found);
    }

    Error several(const std::vector<std::uint32_t>& options) const { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is more than one way back; name one: there %1"), {listed(options)})); }

    [[nodiscard]] Phrase listed(const std::vector<std::uint32_t>& rollbacks) const
    {
        if (rollbacks.empty()) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "is none in this runbook"));
        Phrase all;
        for (const std::uint32_t r : rollbacks) {
            Phrase one = Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' (line %2)"), {m_plan.rollbacks[r].title, std::to_string(m_plan.rollbacks[r].line)});
            all = all.empty() ? std::move(one) : Phrase::of("%1, %2", {std::move(all), std::move(one)});
        }
        return Phrase::of(rollbacks.size() == 1 ? QT_TRANSLATE_NOOP("Verify", "is %1") : QT_TRANSLATE_NOOP("Verify", "are %1"), {std::move(all)});
    }

    const Record& m_record;
    const plan::Procedure& m_plan;
};

} // namespace

std::vector<WayBack> waysBack(const Record& record)
{
    const WayBackPlanner planner(record);
    std::vector<std::uint32_t> found = planner.tops();
    std::erase_if(found, [&](std::uint32_t r) { return planner.holdsSeveral(r); });
    for (std::uint32_t r = 0; r < record.procedure->rollbacks.size(); ++r)
        if (planner.isOption(r)) found.push_back(r);
    std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto rank = [&](std::uint32_t r) {
            const RollbackProcedure& rollback = record.procedure->rollbacks[r];
            if (rollback.scope != RollbackScope::Step) return 1;
            return rollback.step == planner.currentStep() ? 0 : 2;
        };
        return rank(a) < rank(b);
    });
    std::vector<WayBack> ways;
    ways.reserve(found.size());
    for (const std::uint32_t r : found) ways.push_back({r, record.procedure->rollbacks[r].title, planner.promiseOf(r)});
    return ways;
}

Result<RollbackBegun> planWayBack(const Record& record, std::string_view name, std::string reason)
{
    const WayBackPlanner planner(record);
    const auto chosen = planner.choose(name);
    if (!chosen) return chosen.error();
    RollbackBegun begun;
    begun.reason = std::move(reason);
    for (const std::uint32_t rollback : *chosen) {
        const auto items = planner.itemsOf(rollback);
        if (!items) return items.error();
        begun.procedures.push_back(record.procedure->rollbacks[rollback].title);
        for (const std::uint32_t item : *items) begun.items.push_back(record.procedure->items[item].id);
        // The widest promise is the one that was given for the whole of it.
        const std::int32_t budget = planner.promiseOf(rollback);
        if (budget != plan::Seconds::unknown) begun.budget = std::max(begun.budget, budget);
    }
    return begun;
}

} // namespace holdpoint::engine
