// What an item of a procedure takes over from elsewhere: from the author's annotations, and from the items that make its files.

#include "models/base/utf8.h"
#include "models/plan/placeholders.h"
#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace holdpoint::plan {

namespace {

/// "90", "90s", "5 min": seconds.
std::int32_t secondsOf(std::string_view text)
{
    std::int32_t seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (problem == std::errc() && end == text.data() + text.size()) return seconds;
    const Duration duration = durationIn(text);
    return duration.longest.known() ? duration.longest.value : 0;
}

std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(", "), text.size());
        if (end > 0) names.emplace_back(bareName(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

std::uint32_t itemAt(const Procedure& procedure, std::uint32_t line)
{
    auto at = std::lower_bound(procedure.items.begin(), procedure.items.end(), line, [](const Item& item, std::uint32_t l) { return item.line < l; });
    for (; at != procedure.items.end() && at->line == line; ++at)
        if (at->kind == ItemKind::Shell) return static_cast<std::uint32_t>(at - procedure.items.begin());
    return none;
}

} // namespace

std::optional<std::uint64_t> bytesOf(std::string_view text)
{
    std::uint64_t bytes = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), bytes);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (problem != std::errc() || bytes > (std::uint64_t{1} << 40)) return std::nullopt;
    for (const auto& [name, shift] : {std::pair("", 0), std::pair("K", 10), std::pair("M", 20), std::pair("G", 30)})
        if (unit == name || (shift > 0 && (unit == std::string(name) + "B" || unit == std::string(name) + "iB"))) return bytes << shift;
    return std::nullopt;
}

bool standsIn(const Parameter& parameter, std::string_view text)
{
    const std::string_view rule = parameter.rule, name = parameter.name;
    if (rule == "parameter.amount") return false;
    const auto goesOn = [](char c) { return isAlnum(c) || c == '_'; };
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (name.front() == '$' && goesOn(name.back()) && end < text.size() && goesOn(text[end])) continue;
        if (rule == "parameter.capitals" && capitalsAt(text, at, true).name != name) continue;     // the type of a column
        return true;
    }
    return false;
}

std::string proseOf(const Plan& plan, std::uint32_t line, bool lists)
{
    constexpr std::size_t longest = 1000;
    const std::vector<runbook::Block>& blocks = plan.runbook->blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), line, [](const runbook::Block& b, std::uint32_t l) { return b.span.first < l; });
    const bool item = block != blocks.end() && block->kind == runbook::BlockKind::ListItem;
    if (block == blocks.end() || block->span.first != line || (!item && block->kind != runbook::BlockKind::Heading)) return {};
    std::string prose;
    const std::uint8_t level = block->level;
    const auto tells = [&](const runbook::Block& b) {
        if (item && (b.kind == runbook::BlockKind::ListItem ? b.level <= level : b.item == none)) return false;     // what is nested in an item is its own
        return b.kind == runbook::BlockKind::Paragraph || (lists && b.kind == runbook::BlockKind::ListItem);
    };
    for (++block; block != blocks.end() && tells(*block) && prose.size() < longest; ++block) {
        std::string text = nameText(utf8::beginning(plan.runbook->source->lines(block->span.first, block->span.last), 4 * longest));
        auto gate = std::lower_bound(plan.gates.begin(), plan.gates.end(), block->span.first, [](const Gate& g, std::uint32_t l) { return g.line < l; });
        for (int most = 20; most > 0 && gate != plan.gates.end() && gate->line <= block->span.last; --most, ++gate)
            if (const std::size_t at = text.find(gate->condition); at != std::string::npos) text.erase(at, gate->condition.size());
        std::string_view rest = trim(text);
        if (block->kind == runbook::BlockKind::ListItem) rest.remove_prefix(std::min(rest.find_first_not_of("-+*> "), rest.size()));
        if (rest.size() < 2) continue;
        prose += (prose.empty() ? "" : block->kind == runbook::BlockKind::ListItem || (block - 1)->kind == runbook::BlockKind::ListItem ? " · " : " ") + std::string(rest);
    }
    return prose;
}

void takeMessages(const Plan& plan, std::vector<Item>& items)
{
    for (Item& item : items) {
        if (item.kind != ItemKind::Task) continue;
        const auto message = std::lower_bound(plan.messages.begin(), plan.messages.end(), item.line, [](const Message& m, std::uint32_t l) { return m.line < l; });
        if (message == plan.messages.end() || message->line != item.line) continue;
        const bool step = std::string_view(message->rule) == "step.message";
        if (step && message->text.empty() && !proseOf(plan, item.line, true).empty()) continue;
        item.audience = std::string(message->to);
        item.message = std::string(message->text);
    }
}

bool asksPerson(std::string_view command)
{
    static constexpr auto editors = std::to_array<std::string_view>({"crontab -e", "visudo", "systemctl edit", "nano ", "vim ", "vi "});
    const std::string_view program = startsWith(command, "sudo ") ? command.substr(5) : command;
    return command.find("read -p") != std::string_view::npos || command.find("read -s") != std::string_view::npos
        || std::any_of(editors.begin(), editors.end(), [&](std::string_view editor) { return startsWith(program, editor); });
}

bool endsShell(std::string_view command)
{
    const std::string_view rest = startsWith(command, "exit") ? command.substr(4) : std::string_view("x");
    return rest.find_first_not_of(" 0123456789;") == std::string_view::npos;
}

bool opensBrowser(std::string_view command) { return startsWith(command, "open http") || startsWith(command, "xdg-open http") || startsWith(command, "start http"); }

std::string_view scriptCalled(std::string_view command)
{
    const std::size_t begin = startsWith(command, "./") ? 2 : startsWith(command, "bash ") || startsWith(command, "sh ") ? command.find(' ') + 1 : std::string_view::npos;
    if (begin == std::string_view::npos) return {};
    const std::string_view name = command.substr(begin, command.find_first_of(" \n", begin) - begin);
    return name.size() > 3 && name.find('/') == std::string_view::npos ? name : std::string_view();
}

std::string fileOfScript(const Plan& plan, const Command& script)
{
    constexpr std::uint32_t nearest = 20;
    constexpr std::size_t head = 400;
    const Command* const end = plan.commands.data() + plan.commands.size();
    for (const Command* later = &script + 1; script.script && later < end && later->span.first <= script.span.last + nearest; ++later) {
        const std::string_view name = later->kind == CommandKind::Shell ? scriptCalled(later->text) : std::string_view();
        if (!name.empty() && script.text.substr(0, head).find(name) != std::string_view::npos) return std::string(name);
    }
    return {};
}

void pinItem(Item& item, const runbook::Annotation& pins)
{
    constexpr std::int32_t mostRetries = 100;
    if (pins.value("interactive") == "true") item.terminal = true;
    if (pins.value("interactive") == "false") item.terminal = false;
    if (pins.value("background") == "true") item.background = true;
    if (pins.value("required") == "true") item.required = true;
    if (pins.value("excludeFromRunAll") == "true") item.aside = true;
    if (pins.value("no-return") == "true") item.noReturn = true;
    if (pins.value("hand") == "true") item.byHand = true;
    item.timeout = std::max(secondsOf(pins.value("timeout")), 0);
    item.retries = std::clamp(secondsOf(pins.value("retry")), 0, mostRetries);
    item.backoff = std::max(secondsOf(pins.value("backoff")), 0);
    item.capture = std::string(pins.value("capture"));
    item.raw = namesIn(pins.value("raw"));
    item.outputLimit = bytesOf(pins.value("output-limit")).value_or(0);
    item.directory = std::string(pins.value("cwd"));
    if (item.kind != ItemKind::File || pins.value("file").empty()) return;
    item.target = std::string(pins.value("file"));
    item.byHand = pins.value("hand") == "true";
}

std::vector<std::uint32_t> lanesOf(const Plan& plan)
{
    std::vector<std::uint32_t> lanes(plan.steps.size(), 0);
    std::vector<std::string_view> names;
    for (const runbook::Annotation& pins : plan.pins) {
        const std::string_view name = pins.value("parallel");
        if (name.empty() || pins.block == runbook::none) continue;
        const std::uint32_t line = plan.runbook->blocks[pins.block].span.first;
        const auto step = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const Step& s) { return s.line == line; });
        if (step == plan.steps.end()) continue;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        lanes[static_cast<std::size_t>(step - plan.steps.begin())] = static_cast<std::uint32_t>(std::find(names.begin(), names.end(), name) - names.begin()) + 1;
    }
    return lanes;
}

namespace {

/// The lines of the code block that a line stands in; {0, 0} outside of one.
Span codeAround(const Plan& plan, std::uint32_t line)
{
    const auto& blocks = plan.runbook->blocks;
    auto at = std::upper_bound(blocks.begin(), blocks.end(), line, [](std::uint32_t l, const runbook::Block& block) { return l < block.span.first; });
    if (at == blocks.begin() || (--at)->kind != runbook::BlockKind::Code || at->span.last < line) return {};
    return at->span;
}

/// "pytest a -v" and "pytest b -v": the same program, and it tests.
bool testsLike(const Item& item, const Item& last)
{
    const auto program = [](const Item& i) { return std::string_view(i.text).substr(0, i.text.find(' ')); };
    const bool tests = item.text.find("test") != std::string::npos || item.text.find("spec") != std::string::npos;
    return item.kind == ItemKind::Shell && tests && program(item) == program(last) && item.choice == last.choice && item.aside == last.aside && item.rollback == last.rollback;
}

} // namespace

void countTogether(const Plan& plan, std::vector<Item>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto total = std::find_if(items[i].checks.begin(), items[i].checks.end(), [](const ItemCheck& check) { return check.kind == CheckKind::Totals; });
        if (total == items[i].checks.end() || !testsLike(items[i], items[i])) continue;
        const std::uint32_t begin = codeAround(plan, items[i].line).first;
        std::size_t first = i;
        while (begin != 0 && first > 0 && items[first - 1].line > begin && items[first - 1].checks.empty() && testsLike(items[first - 1], items[i])) --first;
        if (first == i) continue;
        total->text += ", from " + items[first].id + " on";
        for (std::size_t k = first; k < i; ++k) items[k].checks.push_back({CheckKind::Totals, "no test failed"});
    }
}

std::vector<FileCapture> captureFiles(const Plan& plan, const Procedure& procedure)
{
    std::vector<FileCapture> captures;
    for (const Capture& capture : plan.captures) {
        // A name that is only a variable is the shell's own affair, which remembers it.
        FileCapture file{std::string(capture.name), itemAt(procedure, capture.line), {}};
        if (file.maker == none || capture.name.front() == '$') continue;
        for (std::size_t use = 0; use < capture.usedAt.size(); ++use)
            if (const std::uint32_t item = itemAt(procedure, capture.usedAt[use]); item != none) file.uses.emplace_back(item, capture.usedAs[use]);
        captures.push_back(std::move(file));
    }
    return captures;
}

} // namespace holdpoint::plan
