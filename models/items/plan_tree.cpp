#include "models/items/plan_tree.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <map>

namespace holdpoint::items {

using plan::none;
using plan::Procedure;
using Node = PlanTree::Node;

namespace {

/// A heading of the runbook, and the innermost phase that it stands in, or is.
struct Heading {
    std::uint32_t line = 0;
    std::uint8_t level = 0;
    std::size_t phase = static_cast<std::size_t>(-1);
    std::string title;
};

std::vector<Heading> headingsOf(const session::OpenRunbook& open)
{
    const auto& phases = open.plan->phases;
    std::vector<Heading> headings;
    std::vector<std::size_t> around;
    for (const runbook::Block& block : open.plan->runbook->blocks) {
        if (block.kind != runbook::BlockKind::Heading) continue;
        while (!around.empty() && headings[around.back()].level >= block.level) around.pop_back();
        const std::uint32_t line = block.span.first;
        Heading heading{line, block.level, static_cast<std::size_t>(-1), plan::plainText(open.plan->runbook->content(block, line))};
        const auto at = std::lower_bound(phases.begin(), phases.end(), line, [](const plan::Phase& phase, std::uint32_t l) { return phase.line < l; });
        if (at != phases.end() && at->line == line) heading.phase = headings.size();
        else if (!around.empty()) heading.phase = headings[around.back()].phase;
        around.push_back(headings.size());
        headings.push_back(std::move(heading));
    }
    return headings;
}

class TreeMaker {
public:
    TreeMaker(const Procedure& procedure, const session::OpenRunbook* open) : m_procedure(procedure)
    {
        if (open) m_headings = headingsOf(*open);
    }

    PlanTree make()
    {
        m_tree.nodes.emplace_back();
        m_tree.nodeOfItem.assign(m_procedure.items.size(), 0);
        m_steps.assign(m_procedure.steps.size(), none);
        for (std::uint32_t i = 0; i < m_procedure.items.size(); ++i)
            if (m_procedure.items[i].rollback >= m_procedure.rollbacks.size()) addItem(i, placeOf(i));
        addWaysBack();
        return std::move(m_tree);
    }

private:
    std::uint32_t add(RowKind kind, std::uint32_t index, std::uint32_t parent, std::uint32_t line, std::string title = {})
    {
        const auto node = static_cast<std::uint32_t>(m_tree.nodes.size());
        std::vector<std::uint32_t>& siblings = m_tree.nodes[parent].children;
        const auto row = static_cast<std::uint32_t>(siblings.size());
        siblings.push_back(node);
        m_tree.nodes.push_back({kind, index, parent, row, line, std::move(title), {}});
        return node;
    }

    void addItem(std::uint32_t item, std::uint32_t parent) { m_tree.nodeOfItem[item] = add(RowKind::Item, item, parent, m_procedure.items[item].line); }

    // --- the way forward ---

    std::uint32_t placeOf(std::uint32_t i)
    {
        const plan::Item& item = m_procedure.items[i];
        if (item.step >= m_steps.size()) return sectionAt(item.line);
        std::uint32_t& node = m_steps[item.step];
        if (node == none) {
            const plan::ProcedureStep& step = m_procedure.steps[item.step];
            std::uint32_t parent = phaseAround(step.line);
            if (parent == 0) parent = phaseNamed(step.phase, step.line);
            // A phase that has no steps is one itself.
            const bool same = m_tree.nodes[parent].kind == RowKind::Phase && m_tree.nodes[parent].line == step.line && m_tree.nodes[parent].title == step.heading;
            node = same ? parent : add(RowKind::Step, item.step, parent, step.line);
        }
        return node;
    }

    /// Where no heading tells it: steps that follow each other and name the same phase.
    std::uint32_t phaseNamed(const std::string& title, std::uint32_t line)
    {
        if (title.empty()) return m_phase = 0;
        if (m_phase == 0 || m_tree.nodes[m_phase].title != title) m_phase = add(RowKind::Phase, none, 0, line, title);
        return m_phase;
    }

    [[nodiscard]] std::size_t headingBefore(std::uint32_t line) const
    {
        const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), line, [](std::uint32_t l, const Heading& h) { return l < h.line; });
        return static_cast<std::size_t>(after - m_headings.begin());    // one more than its place; 0 = there is none
    }

    std::uint32_t phaseAround(std::uint32_t line)
    {
        const std::size_t before = headingBefore(line);
        const std::size_t phase = before == 0 ? none : m_headings[before - 1].phase;
        return phase < m_headings.size() ? nodeOf(phase, 0) : 0;
    }

    std::uint32_t sectionAt(std::uint32_t line)
    {
        const std::size_t before = headingBefore(line);
        if (before == 0) return 0;
        const std::uint32_t phase = phaseAround(line);
        const Heading& heading = m_headings[before - 1];
        if (heading.phase == before - 1 || heading.title.empty()) return phase;
        return nodeOf(before - 1, phase);
    }

    std::uint32_t nodeOf(std::size_t heading, std::uint32_t parent)
    {
        const auto [at, fresh] = m_sections.try_emplace(heading, 0);
        const Heading& of = m_headings[heading];
        if (fresh) at->second = add(of.phase == heading ? RowKind::Phase : RowKind::Section, none, parent, of.line, of.title);
        return at->second;
    }

    // --- the ways back ---

    void addWaysBack()
    {
        const auto& ways = m_procedure.rollbacks;
        if (ways.empty()) return;
        const std::uint32_t all = add(RowKind::WaysBack, none, 0, ways.front().line);
        std::vector<std::uint32_t> nodes;
        const auto addUpTo = [&](std::uint32_t line) {
            while (nodes.size() < ways.size() && ways[nodes.size()].line <= line) {
                const auto way = static_cast<std::uint32_t>(nodes.size());
                const std::uint32_t parent = ways[way].parent < way ? nodes[ways[way].parent] : all;
                nodes.push_back(add(RowKind::Rollback, way, parent, ways[way].line));
            }
        };
        for (std::uint32_t i = 0; i < m_procedure.items.size(); ++i) {
            const std::uint32_t way = m_procedure.items[i].rollback;
            if (way >= ways.size()) continue;
            addUpTo(std::max(m_procedure.items[i].line, ways[way].line));
            addItem(i, way < nodes.size() ? nodes[way] : all);
        }
        addUpTo(none);
    }

    const Procedure& m_procedure;
    std::vector<Heading> m_headings;
    std::map<std::size_t, std::uint32_t> m_sections;
    std::vector<std::uint32_t> m_steps;     ///< the node of each, once it has one
    std::uint32_t m_phase = 0;
    PlanTree m_tree;
};

} // namespace

PlanTree makePlanTree(const Procedure& procedure, const session::OpenRunbook* runbook) { return TreeMaker(procedure, runbook).make(); }

} // namespace holdpoint::items
