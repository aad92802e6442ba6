// Where the items of a procedure stand: in a step, on a way back, or aside.

#include "models/plan/procedure_parts.h"

#include <algorithm>
#include <string_view>

namespace holdpoint::plan {

namespace {

class ItemPlaces {
public:
    ItemPlaces(const Plan& plan, const std::set<std::size_t>& back, Procedure& out) : m_plan(plan), m_back(back), m_out(out), m_lanes(lanesOf(plan)) {}

    void place(std::size_t index)
    {
        Item& item = m_out.items[index];
        item.rollback = wayBackOf(index);
        item.step = item.rollback == none || m_out.rollbacks[item.rollback].step != none ? stepAt(m_plan, item.line) : none;
        if (item.step != none && item.rollback == none) item.lane = m_lanes[item.step];
        if (item.kind >= ItemKind::Wait && item.rollback != none) item.aside = item.kind == ItemKind::Gate;
        // A form to sign may stand at the end of the notes; a table of contacts that names approvers asks for nothing.
        const bool signs = item.kind == ItemKind::SignOff && item.step != none;
        if (item.rollback == none && !signs && isAside(item.line)) {
            item.aside = true;
            item.step = none;      // the last step ends where such a section begins
        }
        if (item.step != none && item.rollback == none) watchLike(item, m_plan.steps[item.step]);
    }

private:
    /// In "Deploy with `a` (rollback: `b`)" only the second command goes back.
    [[nodiscard]] std::uint32_t wayBackOf(std::size_t index) const
    {
        const std::uint32_t found = innermost(m_out.rollbacks, m_out.items[index].line);
        const bool shared = found != none && std::string_view(m_plan.rollbacks[found].rule) == "rollback.clause";
        return shared && !m_back.contains(index) ? m_out.rollbacks[found].parent : found;
    }

    /// A command in "every 15 minutes for 4 hours" is done again and again; one that never ends is watched as long as the
    /// step says, or by a person where it says nothing.
    static void watchLike(Item& item, const Step& step)
    {
        const bool never = item.kind == ItemKind::Watch;
        if (item.kind == ItemKind::Shell && step.every.known() && step.window.known()) {
            item.kind = ItemKind::Watch;
            item.every = step.every.value;
            item.seconds = step.window.value;
        } else if (never && step.window.known()) {
            item.seconds = step.window.value;
        }
    }

    [[nodiscard]] bool isAside(std::uint32_t line) const
    {
        const auto after = std::upper_bound(m_plan.asides.begin(), m_plan.asides.end(), line, [](std::uint32_t l, Span span) { return l < span.first; });
        return after != m_plan.asides.begin() && line <= (after - 1)->last;
    }

    const Plan& m_plan;
    const std::set<std::size_t>& m_back;
    Procedure& m_out;
    const std::vector<std::uint32_t> m_lanes;
};

} // namespace

void placeItems(const Plan& plan, const std::set<std::size_t>& back, Procedure& out)
{
    ItemPlaces places(plan, back, out);
    for (std::size_t i = 0; i < out.items.size(); ++i) places.place(i);
}

} // namespace holdpoint::plan
