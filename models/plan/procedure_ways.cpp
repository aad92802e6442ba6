// What the author calls each of several ways: "Option A: on Debian", "# Or with Docker". Who chooses reads that before a command.

#include "models/plan/code_kind.h"
#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

class WayNames {
public:
    WayNames(const Plan& plan, const std::vector<Arm>& arms) : m_plan(plan), m_arms(arms) {}

    /// Of the way that begins with an item. Arms are sorted; the first way has none.
    [[nodiscard]] std::string of(const Item& item) const
    {
        const auto first = std::lower_bound(m_arms.begin(), m_arms.end(), Arm{item.choice, 0});
        const auto last = std::upper_bound(first, m_arms.end(), Arm{item.choice, none});
        if (first == last || item.arm > last - first) return {};
        const std::uint32_t line = item.arm == 0 ? firstTitle(first->line, item.line) : (first + (item.arm - 1))->line;
        return line == 0 || line >= item.line ? std::string() : words(line);
    }

private:
    [[nodiscard]] const Block* blockAt(std::uint32_t line) const
    {
        const std::vector<Block>& blocks = m_plan.runbook->blocks;
        auto after = std::upper_bound(blocks.begin(), blocks.end(), line, [](std::uint32_t l, const Block& block) { return l < block.span.first; });
        return after == blocks.begin() || !(after - 1)->span.holds(line) ? nullptr : &*(after - 1);
    }

    /// The title of the first way looks like that of the second one: a heading of its level, a line of its kind, a comment.
    [[nodiscard]] std::uint32_t firstTitle(std::uint32_t second, std::uint32_t item) const
    {
        constexpr std::uint32_t farthest = 200;
        const Block* const like = blockAt(second);
        if (!like) return 0;
        for (std::uint32_t line = item - 1; line > 0 && item - line < farthest; --line) {
            const Block* const block = blockAt(line);
            if (!block || block->kind != like->kind) continue;
            if (block->kind == BlockKind::Code) return block == like && isComment(line) ? line : 0;
            if (block->level == like->level) return block->span.first;
        }
        return 0;
    }

    [[nodiscard]] bool isComment(std::uint32_t line) const
    {
        const std::string_view text = m_plan.runbook->source->line(line);
        return isShellComment(text) || isSqlComment(text);
    }

    /// A comment that is only "OR" names nothing.
    [[nodiscard]] std::string words(std::uint32_t line) const
    {
        constexpr std::size_t shortest = 5, longest = 80;
        std::string_view text = trim(m_plan.runbook->source->line(line));
        text.remove_prefix(std::min(text.find_first_not_of("#*->+ \t"), text.size()));
        std::string name = plainText(text);
        while (!name.empty() && (name.back() == ':' || name.back() == ' ' || name.back() == '#')) name.pop_back();
        return name.size() < shortest || name.size() > longest ? std::string() : name;
    }

    const Plan& m_plan;
    const std::vector<Arm>& m_arms;
};

} // namespace

void nameWays(const Plan& plan, const std::vector<Arm>& arms, std::vector<Item>& items)
{
    const WayNames names(plan, arms);
    for (Item& item : items)
        if (item.choice != 0) item.way = names.of(item);
}

} // namespace holdpoint::plan
