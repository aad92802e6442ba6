#include "models/plan/outline_text.h"

#include "models/plan/outline_json.h"
#include "models/plan/procedure.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <cstdio>

namespace holdpoint::plan {

namespace {

struct Row {
    std::uint32_t line = 0;
    int depth = 0;  ///< 0 phase, 1 step, 2 what a step holds
    std::string kind;
    std::string text;
    Rule rule = "";
};

constexpr std::size_t longestRow = 100;

/// A command as it stands: its stars and underscores are no emphasis.
std::string commandLine(std::string_view text)
{
    std::string line;
    for (const char c : text.substr(0, 4 * longestRow))
        if (!isSpace(c)) line += c;
        else if (!line.empty() && line.back() != ' ') line += ' ';
    return line;
}

std::string shortened(std::string line)
{
    if (line.size() <= longestRow) return line;
    std::size_t end = longestRow;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;  // never inside a character
    return line.substr(0, end) + "…";
}

std::string duration(std::int64_t seconds)
{
    if (seconds % 86400 == 0 && seconds > 0) return std::to_string(seconds / 86400) + " d";
    if (seconds % 3600 == 0 && seconds > 0) return std::to_string(seconds / 3600) + " h";
    if (seconds % 60 == 0 && seconds > 0) return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

class TextWriter {
public:
    explicit TextWriter(const Plan& plan) : m_plan(plan) {}

    std::string write()
    {
        collect();
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return a.line != b.line ? a.line < b.line : a.depth < b.depth;
        });
        m_out += std::string(m_plan.title) + '\n';
        summary();
        for (const Row& row : m_rows) print(row);
        return std::move(m_out);
    }

private:
    void add(std::uint32_t line, int depth, std::string kind, std::string_view text, Rule rule)
    {
        m_rows.push_back({line, depth, std::move(kind), shortened(plainText(text.substr(0, 4 * longestRow))), rule});
    }

    void collect()
    {
        for (const Phase& p : m_plan.phases) add(p.line, 0, "phase", p.title, p.rule);
        for (const Step& s : m_plan.steps) {
            const std::string estimate = !s.longest.known() ? "" : "  (" + (s.shortest.value == s.longest.value ? "" : duration(s.shortest.value) + " to ") + duration(s.longest.value) + ')';
            add(s.line, 1, "step", std::string(s.title) + estimate, s.rule);
        }
        for (const Task& t : m_plan.tasks) add(t.line, 2, t.criterion ? "criterion" : "task", std::string(t.checked ? "[x] " : "[ ] ") + std::string(t.text), t.rule);
        for (const Message& m : m_plan.messages) add(m.line, 2, "message", "to " + std::string(m.to) + (m.text.empty() ? "" : ": " + std::string(m.text)), m.rule);
        for (const Command& c : m_plan.commands)
            m_rows.push_back({c.span.first, 2, std::string(nameOf(c.kind)) + (c.onFailure ? " if failed" : c.told == Told::Asked ? " if asked" : c.told == Told::Aside ? " aside" : c.told == Told::Never ? " never" : "") + (alternativeOf(m_plan, c) == 0 ? "" : " or#" + std::to_string(alternativeOf(m_plan, c))), shortened(commandLine(c.text)), c.rule});
        for (const Expectation& e : m_plan.expectations) add(e.line, 2, "expect", e.proposal, e.rule);
        for (const Gate& g : m_plan.gates) add(g.line, 2, "gate " + std::string(nameOf(g.action)), g.condition, g.rule);
        for (const Limit& l : m_plan.limits)
            add(l.line, 2, "limit " + std::string(nameOf(l.action)), std::string(l.metric) + ' ' + std::string(nameOf(l.op)) + ' ' + valueAsWritten(l.value, l.decimals) + ' ' + std::string(l.unit)
                + (l.window.known() ? " for " + duration(l.window.value) : ""), l.rule);
        for (const Rollback& r : m_plan.rollbacks)
            add(r.line, 1, "rollback", std::string(r.title) + "  (" + std::string(nameOf(r.scope)) + (r.budget.known() ? ", within " + duration(r.budget.value) : "") + ')', r.rule);
        for (const SignOff& s : m_plan.signOffs) add(s.line, 2, "sign-off", s.role, s.rule);
        for (const Contact& c : m_plan.contacts) add(c.line, 2, "contact", std::string(c.role) + ": " + std::string(c.contact), c.rule);
        for (const Moment& m : m_plan.timeline) add(m.line, 2, "clock", m.text, m.rule);
        for (const Parameter& p : m_plan.parameters) add(p.line, 2, "parameter", p.name, p.rule);
    }

    void summary()
    {
        const auto count = [&](std::size_t n, const char* what) { m_out += (m_out.back() == '\n' ? "" : ", ") + std::to_string(n) + ' ' + what; };
        count(m_plan.phases.size(), "phases");
        count(m_plan.steps.size(), "steps");
        count(m_plan.tasks.size(), "tasks");
        count(m_plan.commands.size(), "commands");
        count(m_plan.gates.size(), "gates");
        count(m_plan.limits.size(), "limits");
        count(m_plan.rollbacks.size(), "rollbacks");
        count(m_plan.signOffs.size(), "sign-offs");
        count(m_plan.parameters.size(), "parameters");
        count(m_plan.findings.size(), "findings");
        m_out += "\n";
        const std::string_view repaired = runbook::damageName(m_plan.runbook->source->repair().damage);
        if (!repaired.empty()) m_out += "read as repaired: the file is UTF-8 that was saved through " + std::string(repaired) + "; the file itself is unchanged\n";
    }

    void print(const Row& row)
    {
        if (row.depth == 0) m_out += '\n';
        char head[48];
        std::snprintf(head, sizeof head, "%6u  %*s%-*s ", row.line, row.depth * 2, "", 16 - row.depth * 2, row.kind.c_str());
        m_out += head + row.text;
        if (*row.rule) m_out += "   [" + std::string(row.rule) + ']';
        m_out += '\n';
    }

    const Plan& m_plan;
    std::vector<Row> m_rows;
    std::string m_out;
};

} // namespace

std::string outlineText(const Plan& plan)
{
    return TextWriter(plan).write();
}

std::string findingsText(const Plan& plan)
{
    std::string out;
    for (const Finding& finding : plan.findings) {
        out += plan.runbook->source->name() + ':' + std::to_string(finding.line) + ": " + std::string(nameOf(finding.severity)) + ": "
            + std::string(finding.message) + " [" + finding.rule + ']';
        if (!finding.mend.empty()) out += "; " + std::string(finding.mend);
        out += '\n';
    }
    return out;
}

} // namespace holdpoint::plan
