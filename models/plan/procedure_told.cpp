// What is only told, and no command does: a person does it and says so.

#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace holdpoint::plan {

std::vector<Item> toldSteps(const Plan& plan, const Procedure& procedure, const std::set<std::uint32_t>& toldLines)
{
    std::vector<Item> items;
    std::set<std::uint32_t> filled, held;
    std::map<std::uint32_t, std::string_view> told;
    for (const Item& item : procedure.items)
        if (toldLines.contains(item.line)) told[item.step] = item.text;
        else if (!item.aside && item.rollback == none) (item.kind < ItemKind::Gate && item.kind != ItemKind::Wait ? filled : held).insert(item.step);
    for (std::uint32_t s = 0; s < procedure.steps.size(); ++s) {
        const ProcedureStep& step = procedure.steps[s];
        if (filled.contains(s) || step.title.empty()) continue;     // what has no name asks for nothing
        const std::string prose = proseOf(plan, step.line, !held.contains(s));    // below a gate a list may be its conditions
        if (held.contains(s) && prose.empty()) continue;
        if (const auto all = told.find(s); all != told.end() && all->second == prose) continue;    // the step is nothing else
        Item item;
        item.line = item.lastLine = step.line;
        item.step = s;
        item.text = prose.empty() ? step.title : step.title + ": " + prose;
        item.rollback = innermost(procedure.rollbacks, item.line);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Item> toldWaysBack(const Plan& plan, const Procedure& procedure)
{
    std::vector<std::uint32_t> lines;       // of all that something is made of already
    for (const Item& item : procedure.items) lines.push_back(item.line);
    for (const Limit& limit : plan.limits) lines.push_back(limit.line);
    std::sort(lines.begin(), lines.end());
    std::vector<Item> items;
    std::uint32_t done = 0;     // what is nested in the last one is a part of it
    for (const HandWork& work : plan.handWork) {
        const auto at = std::lower_bound(lines.begin(), lines.end(), work.line);
        if (work.line <= done || (at != lines.end() && *at <= work.lastLine)) continue;
        done = work.lastLine;
        Item item;
        item.line = item.lastLine = work.line;
        item.text = std::string(work.text);
        if (const std::string prose = proseOf(plan, work.line, true); !prose.empty()) item.text += ": " + prose;
        item.rollback = innermost(procedure.rollbacks, item.line);
        if (item.rollback == none) continue;
        if (procedure.rollbacks[item.rollback].step != none) item.step = stepAt(plan, item.line);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace holdpoint::plan
