#include "models/plan/procedure.h"

#include "models/base/digest.h"
#include "models/plan/calls.h"
#include "models/plan/needs.h"
#include "models/plan/procedure_parts.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace holdpoint::plan {

namespace {

/// In one line a command is run before its box is ticked, and signatures come last.
int rankOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Shell: case ItemKind::Sql: case ItemKind::Http: case ItemKind::File: case ItemKind::Watch: return 0;
    case ItemKind::Wait: return 1;
    case ItemKind::Task: return 2;
    case ItemKind::Gate: return 3;
    case ItemKind::SignOff: return 4;
    }
    return 5;
}

class ProcedureMaker {
public:
    explicit ProcedureMaker(const Plan& plan) : m_plan(plan), m_needs(plan), m_arms(plan.arms), m_inside(plan.inside.begin(), plan.inside.end()) { std::sort(m_arms.begin(), m_arms.end()); }

    Procedure make()
    {
        m_out.title = std::string(m_plan.title);
        m_out.runbookSha256 = sha256Hex(m_plan.runbook->source->bytes());
        takeSteps();
        m_out.rollbacks = waysBackOf(m_plan);
        takeCommands();
        nameWays(m_plan, m_arms, m_out.items);
        takeTasks();
        takeSignOffs();
        takeGates();
        takeMarks();
        takeToldLines();
        placeItems(m_plan, commandsBack(), m_out);
        append(toldSteps(m_plan, m_out, m_toldLines));
        append(toldWaysBack(m_plan, m_out));
        takeMessages(m_plan, m_out.items);
        takeNamesAsked();
        sortItems();
        nameItems();
        countTogether(m_plan, m_out.items);
        m_out.captures = captureFiles(m_plan, m_out);
        m_out.limits = procedureLimits(m_plan, m_out);
        return std::move(m_out);
    }

private:
    void takeSteps()
    {
        for (const Step& step : m_plan.steps) {
            const std::string_view phase = step.phase < m_plan.phases.size() ? m_plan.phases[step.phase].title : std::string_view();
            m_out.steps.push_back({step.line, std::string(step.title), std::string(phase), step.shortest.value, step.longest.value, headingOf(step.line), step.watched.value, step.traffic ? *step.traffic : std::vector<double>()});
        }
    }

    [[nodiscard]] std::string headingOf(std::uint32_t line) const
    {
        std::string_view text = trim(m_plan.runbook->source->line(line));
        text.remove_prefix(std::min(text.find_first_not_of("#*-> \t"), text.size()));
        return plainText(text);
    }

    // --- forward work ---

    void takeCommands()
    {
        for (const Command& command : m_plan.commands) {
            const std::optional<Request> request = requestOf(m_plan, command);
            if ((command.kind == CommandKind::Output && !request) || command.told == Told::Never || endsShell(command.text)) continue;
            if (request && !m_out.items.empty() && m_out.items.back().line == request->lines.first) {     // another piece of the same one
                m_byCommand[static_cast<std::uint32_t>(&command - m_plan.commands.data())] = m_out.items.size() - 1;
                continue;
            }
            Item item;
            item.kind = itemKindOf(command.kind);
            item.line = command.span.first;
            item.lastLine = command.span.last;
            item.text = std::string(command.text);
            item.environment = std::string(command.environment);
            item.choice = command.choice;
            if (item.choice != 0) takeWays(item);
            // On the way back the failure is why one is going back.
            item.aside = command.told == Told::Aside || (command.onFailure && innermost(m_out.rollbacks, item.line) == none);
            item.terminal = command.script || asksPerson(command.text);
            if (std::string file = fileOfScript(m_plan, command); !file.empty()) {
                item.kind = ItemKind::File;
                item.target = std::move(file);
                item.terminal = false;
                m_scripts.insert(item.target);
            } else if (m_scripts.contains(scriptCalled(command.text))) {
                item.terminal = true;       // as if the script were run where it stands: it may ask
            }
            item.byHand = opensBrowser(command.text) || command.kind == CommandKind::Code || command.kind == CommandKind::Config || isForPsql(command);
            if (request) beRequest(item, *request);
            if (command.pins != none) pinItem(item, m_plan.pins[command.pins]);
            if (item.kind == ItemKind::Sql) item.databases = databasesOf(item.environment, command.pins == none ? std::string_view() : m_plan.pins[command.pins].value("database"));
            item.needs = m_needs.ofCommand(item);
            // Runme: what such a block sets is not asked for.
            if (command.pins != none && m_plan.pins[command.pins].value("promptEnv") == "no") std::erase_if(item.needs, [](const std::string& need) { return need.front() == '$'; });
            if (const ForEach* loop = loopAround(m_plan, command)) doForEach(item, *loop);
            m_byCommand[static_cast<std::uint32_t>(&command - m_plan.commands.data())] = m_out.items.size();
            m_out.items.push_back(std::move(item));
        }
        for (const Expectation& expectation : m_plan.expectations)
            if (const auto at = m_byCommand.find(expectation.command); at != m_byCommand.end())
                m_out.items[at->second].checks.push_back({expectation.check, std::string(expectation.proposal)});
    }

    /// Run once it would look as if it were done. So a person does it, and reads for what.
    static void doForEach(Item& item, const ForEach& loop)
    {
        item.byHand = true;
        item.text = (item.kind == ItemKind::Sql ? "-- " : "# ") + std::string(loop.text) + '\n' + item.text;
        std::erase_if(item.needs, [&](const std::string& need) { return loop.text.find(need) != std::string_view::npos; });
    }

    void takeWays(Item& item) const
    {
        const bool single = !m_out.items.empty() && m_out.items.back().choice == item.choice && std::binary_search(m_plan.singles.begin(), m_plan.singles.end(), item.choice);
        item.arm = single ? m_out.items.back().arm + 1 : armAt(item.choice, item.line);
        const auto around = m_inside.find(item.choice);
        if (around == m_inside.end()) return;
        item.outerChoice = around->second;
        item.outerArm = armAt(item.outerChoice, item.line);
    }

    /// How many ways of a choice have begun before the one that a line stands in.
    [[nodiscard]] std::uint32_t armAt(std::uint32_t choice, std::uint32_t line) const
    {
        const auto first = std::lower_bound(m_arms.begin(), m_arms.end(), Arm{choice, 0});
        return static_cast<std::uint32_t>(std::upper_bound(first, m_arms.end(), Arm{choice, line}) - first);
    }

    void takeTasks()
    {
        for (const Gate& gate : m_plan.gates)
            for (const Task* condition : conditionsOf(m_plan, gate)) m_conditions.insert(condition->line);
        for (const Task& task : m_plan.tasks) {
            if (m_conditions.contains(task.line)) continue;
            Item item;
            item.kind = ItemKind::Task;
            item.line = item.lastLine = task.line;
            item.text = std::string(task.text);
            m_taskLines.insert(task.line);
            m_out.items.push_back(std::move(item));
        }
    }

    void takeSignOffs()
    {
        for (const SignOff& signOff : m_plan.signOffs) {
            Item item;
            item.kind = ItemKind::SignOff;
            item.line = item.lastLine = signOff.line;
            item.role = std::string(signOff.role);
            item.text = "Sign-off: " + item.role;
            item.required = true;
            m_signLines.insert(signOff.line);
            m_out.items.push_back(std::move(item));
        }
        // One line asks once: who signs it has ticked it.
        std::erase_if(m_out.items, [&](const Item& item) { return item.kind == ItemKind::Task && m_signLines.contains(item.line); });
        for (std::size_t i = 0; i < m_out.items.size(); ++i)
            if (m_out.items[i].kind == ItemKind::SignOff) m_signItems.emplace(m_out.items[i].line, i);
    }

    void takeGates()
    {
        for (const Gate& gate : m_plan.gates) {
            if (m_signLines.contains(gate.line)) {
                giveAction(gate);
                continue;
            }
            const std::string_view rule = gate.rule;
            Item item;
            item.line = item.lastLine = gate.line;
            item.action = gate.action;
            item.text = std::string(gate.condition);
            for (const Task* condition : conditionsOf(m_plan, gate)) item.text.append(" · ").append(condition->text);
            item.kind = ItemKind::Gate;
            waitAt(item, gate);
            // What to do if something fails, and what has to be watched all the time, is not asked at one moment.
            item.aside = rule == "gate.if-problem" || rule == "gate.rollback-row";
            const bool asksFirst = rule == "gate.approval-first";
            if (asksFirst) m_markLines.insert(gate.line);
            if (gate.action == GateAction::Hold && item.kind == ItemKind::Gate && !asksFirst && m_taskLines.contains(gate.line)) continue;
            m_out.items.push_back(std::move(item));
        }
    }

    /// What a sign holds is approved before anything of it is done, also of what stands in the same line.
    void takeMarks()
    {
        std::set<std::uint32_t> held;
        for (const Gate& gate : m_plan.gates) held.insert(gate.line);
        for (Item& item : markedApprovals(m_plan)) {
            if (held.contains(item.line) || m_signLines.contains(item.line)) continue;
            m_markLines.insert(item.line);
            m_out.items.push_back(std::move(item));
        }
    }

    /// A line without a box that asks to tell somebody something is done by hand, too, and is in its step beside all the rest.
    void takeToldLines()
    {
        for (const Message& message : m_plan.messages) {
            if (std::string_view(message.rule) != "task.message-line") continue;
            Item item;
            item.line = item.lastLine = message.line;
            item.text = std::string(message.sentence);
            m_toldLines.insert(message.line);
            m_out.items.push_back(std::move(item));
        }
    }

    void giveAction(const Gate& gate)
    {
        const auto [begin, end] = m_signItems.equal_range(gate.line);
        for (auto at = begin; at != end; ++at) {
            m_out.items[at->second].action = gate.action;
            m_out.items[at->second].text = std::string(gate.condition);
        }
    }

    static void waitAt(Item& item, const Gate& gate)
    {
        if (!gate.lasts.known() || gate.lasts.value <= 0) return;
        item.kind = ItemKind::Wait;
        item.seconds = gate.lasts.value;
    }

    /// The items of commands that go back, also where forward work stands in the same line.
    [[nodiscard]] std::set<std::size_t> commandsBack() const
    {
        std::set<std::size_t> back;
        for (const auto& [command, item] : m_byCommand)
            if (m_plan.commands[command].rollback) back.insert(item);
        return back;
    }

    void append(std::vector<Item> items)
    {
        if (m_out.items.empty()) m_out.items = std::move(items);
        else std::move(items.begin(), items.end(), std::back_inserter(m_out.items));
    }

    /// What is asked of a person names its values, too: who ticks "the ticket <ticket> is approved" has to know which.
    void takeNamesAsked()
    {
        for (Item& item : m_out.items)
            if (item.kind == ItemKind::Task || item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff) item.needs = m_needs.ofQuestion(item.message.empty() ? item.text : item.text + '\n' + item.message);
    }

    void sortItems()
    {
        const auto rank = [&](const Item& item) { return item.kind == ItemKind::Gate && m_markLines.contains(item.line) ? -1 : rankOf(item.kind); };
        const auto before = [&](const Item& a, const Item& b) { return a.line != b.line ? a.line < b.line : rank(a) < rank(b); };
        // Items are large, and mostly they stand in order already.
        if (!std::is_sorted(m_out.items.begin(), m_out.items.end(), before)) std::stable_sort(m_out.items.begin(), m_out.items.end(), before);
    }

    void nameItems()
    {
        std::uint32_t line = 0, count = 0;
        for (Item& item : m_out.items) {
            count = item.line == line ? count + 1 : 1;
            line = item.line;
            item.id = 'L' + std::to_string(line);
            if (count > 1) item.id += '.' + std::to_string(count);
        }
    }

    const Plan& m_plan;
    const Needs m_needs;
    Procedure m_out;
    std::map<std::uint32_t, std::size_t> m_byCommand;
    std::vector<Arm> m_arms;
    std::map<std::uint32_t, std::uint32_t> m_inside;    ///< the choice around each choice that stands in one
    std::set<std::uint32_t> m_taskLines, m_signLines;
    std::set<std::uint32_t> m_toldLines;    ///< that ask to tell somebody something, and are no more than that
    std::set<std::string, std::less<>> m_scripts;   ///< files that hold a script of the runbook
    std::set<std::uint32_t> m_conditions;   ///< boxes that belong to the gate above them
    std::set<std::uint32_t> m_markLines;    ///< what stands there is asked about first
    std::multimap<std::uint32_t, std::size_t> m_signItems;    ///< sign-offs by their line
};

} // namespace

bool Procedure::hasWork() const
{
    return std::any_of(items.begin(), items.end(), [](const Item& item) { return item.rollback == none && !item.aside; });
}

std::uint32_t Procedure::indexOf(std::string_view id) const
{
    std::uint32_t line = 0;
    for (const char c : id.substr(id.empty() ? 0 : 1)) {
        if (!isDigit(c)) break;
        line = line * 10 + static_cast<std::uint32_t>(c - '0');
    }
    auto at = std::lower_bound(items.begin(), items.end(), line, [](const Item& item, std::uint32_t l) { return item.line < l; });
    for (; at != items.end() && at->line == line; ++at)
        if (at->id == id) return static_cast<std::uint32_t>(at - items.begin());
    return none;
}

Procedure makeProcedure(const Plan& plan) { return ProcedureMaker(plan).make(); }

bool isJob(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Shell: case ItemKind::Sql: case ItemKind::Http: return !item.byHand;
    case ItemKind::File: return !item.byHand && !item.target.empty();
    case ItemKind::Watch: return !item.byHand && item.seconds > 0;   // what never ends and has no time is looked at by a person
    default: return false;
    }
}

std::string_view bareName(std::string_view placeholder)
{
    constexpr std::string_view marks = "<>{}[]$+ \t";
    const std::size_t first = placeholder.find_first_not_of(marks);
    if (first == std::string_view::npos) return {};
    return placeholder.substr(first, placeholder.find_last_not_of(marks) - first + 1);
}

} // namespace holdpoint::plan
