#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

/// "Scenario 2: …" and "Database rollback (< 30 minutes)" are ways of their own; "2. Restore the database" is a part.
bool isOption(const Rollback& rollback)
{
    if (rollback.title.empty() || isDigit(rollback.title.front())) return false;
    return rollback.budget.known() || std::string_view(rollback.rule) == "rollback.option";
}

std::string environmentIn(const Plan& plan, const Rollback& rollback)
{
    for (const Command& command : plan.commands)
        if (rollback.line <= command.span.first && command.span.first <= rollback.lastLine && !command.environment.empty()) return std::string(command.environment);
    return {};
}

} // namespace

std::uint32_t stepAt(const Plan& plan, std::uint32_t line)
{
    const auto after = std::upper_bound(plan.steps.begin(), plan.steps.end(), line, [](std::uint32_t l, const Step& s) { return l < s.line; });
    if (after == plan.steps.begin()) return none;
    const auto step = after - 1;
    const auto next = std::upper_bound(plan.phases.begin(), plan.phases.end(), step->line, [](std::uint32_t l, const Phase& p) { return l < p.line; });
    const bool left = next != plan.phases.end() && next->line <= line;
    return left ? none : static_cast<std::uint32_t>(step - plan.steps.begin());
}

std::uint32_t innermost(const std::vector<RollbackProcedure>& waysBack, std::uint32_t line)
{
    // They stand in text order and inside each other: what holds the line is the last one that begins before it, or is around that.
    const auto after = std::upper_bound(waysBack.begin(), waysBack.end(), line, [](std::uint32_t l, const RollbackProcedure& r) { return l < r.line; });
    if (after == waysBack.begin()) return none;
    auto at = static_cast<std::uint32_t>(after - waysBack.begin() - 1);
    while (at != none && waysBack[at].lastLine < line) at = waysBack[at].parent;
    return at;
}

std::vector<RollbackProcedure> waysBackOf(const Plan& plan)
{
    std::vector<RollbackProcedure> found;
    const auto whole = [](const Rollback& rollback) { return std::string_view(rollback.rule) == "rollback.whole-runbook"; };
    if (std::any_of(plan.rollbacks.begin(), plan.rollbacks.end(), whole)) return found;
    for (const Rollback& rollback : plan.rollbacks) {
        RollbackProcedure taken;
        taken.line = rollback.line;
        taken.lastLine = rollback.lastLine;
        taken.title = std::string(rollback.title);
        taken.scope = rollback.scope;
        taken.budget = rollback.budget.value;
        taken.parent = innermost(found, rollback.line);
        taken.step = rollback.scope == RollbackScope::Step ? stepAt(plan, rollback.line) : none;
        if (rollback.scope == RollbackScope::Environment) taken.environment = environmentIn(plan, rollback);
        taken.option = taken.parent != none && isOption(rollback);
        found.push_back(std::move(taken));
    }
    return found;
}

} // namespace holdpoint::plan
