// "Each step marked 🔒 needs an approval of its own": a sentence gives a sign its meaning, and what begins with the sign is held.

#include "models/base/utf8.h"
#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// A picture, as against a tick, an arrow or a bullet, which say nothing that a sentence would have to explain.
bool isPicture(char32_t c)
{
    const bool common = c == 0x2705 || c == 0x274C || c == 0x2714 || c == 0x2713 || c == 0x2717 || c == 0x2718 || (c >= 0x2610 && c <= 0x2612);
    return !common && ((c >= 0x2600 && c <= 0x27BF) || c >= 0x1F300);
}

/// The first picture that stands within the sentence: one at its head only adorns it.
std::string_view signIn(std::string_view sentence)
{
    const std::string_view words = skipSymbols(sentence);
    for (std::size_t i = 0; i < words.size();) {
        const utf8::CodePoint point = utf8::decode(words, i);
        if (isPicture(point.value)) return words.substr(i, point.size);
        i += point.size;
    }
    return {};
}

/// The sign stands among those before the first word.
bool bearsSign(std::string_view text, std::string_view sign)
{
    return text.substr(0, text.size() - skipSymbols(text).size()).find(sign) != std::string_view::npos;
}

Item approvalOf(std::uint32_t line, std::string_view title, const std::string& condition)
{
    Item item;
    item.kind = ItemKind::Gate;
    item.line = item.lastLine = line;
    item.action = GateAction::Hold;
    item.text = plainText(skipSymbols(title)) + " (" + condition + ")";
    return item;
}

} // namespace

std::vector<const Task*> conditionsOf(const Plan& plan, const Gate& gate)
{
    std::vector<const Task*> conditions;
    if (gate.action == GateAction::Hold) return conditions;
    const auto next = std::upper_bound(plan.gates.begin(), plan.gates.end(), gate.line, [](std::uint32_t line, const Gate& other) { return line < other.line; });
    std::uint32_t end = next == plan.gates.end() ? none : next->line;
    const std::vector<Block>& blocks = plan.runbook->blocks;
    auto block = std::upper_bound(blocks.begin(), blocks.end(), gate.line, [](std::uint32_t line, const Block& other) { return line < other.span.first; });
    while (block != blocks.end() && block->span.first < end && block->kind != BlockKind::Heading) ++block;      // so each block is looked at for one gate alone
    if (block != blocks.end()) end = std::min(end, block->span.first);
    auto task = std::upper_bound(plan.tasks.begin(), plan.tasks.end(), gate.line, [](std::uint32_t line, const Task& t) { return line < t.line; });
    for (; task != plan.tasks.end() && task->line < end && task->criterion; ++task) conditions.push_back(&*task);
    return conditions;
}

std::vector<Item> markedApprovals(const Plan& plan)
{
    constexpr std::size_t most = 16;    // no legend explains more signs, and each of them is looked for in all blocks
    std::vector<std::string_view> signs;
    std::vector<Item> items;
    for (const Gate& gate : plan.gates) {
        if (const std::string_view rule = gate.rule; rule != "gate.approval" && rule != "gate.approval-first") continue;
        const std::string_view sign = signIn(gate.condition);
        if (sign.empty() || signs.size() == most || std::find(signs.begin(), signs.end(), sign) != signs.end()) continue;
        signs.push_back(sign);
        for (const Block& block : plan.runbook->blocks) {
            if ((block.kind != BlockKind::ListItem && block.kind != BlockKind::Heading) || block.span.first == gate.line) continue;
            const std::string_view text = plan.runbook->content(block, block.span.first);
            if (bearsSign(text, sign)) items.push_back(approvalOf(block.span.first, text, std::string(gate.condition)));
        }
    }
    return items;
}

} // namespace holdpoint::plan
