#include "models/plan/outline_json.h"

#include "models/base/digest.h"
#include "models/base/json_writer.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

template <typename Enum, std::size_t N>
std::string_view pick(const std::string_view (&names)[N], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

class OutlineWriter {
public:
    explicit OutlineWriter(const Plan& plan) : m_plan(plan) {}

    std::string write()
    {
        m_json.beginObject().field("title", m_plan.title);
        source();
        rows("phases", m_plan.phases, [&](const Phase& p) { line(p.line).field("title", p.title).field("rule", p.rule); });
        rows("steps", m_plan.steps, [&](const Step& s) { step(s); });
        rows("tasks", m_plan.tasks, [&](const Task& t) {
            line(t.line).field("text", t.text).key("checked").boolean(t.checked).key("criterion").boolean(t.criterion).field("rule", t.rule);
        });
        if (!m_plan.messages.empty()) rows("messages", m_plan.messages, [&](const Message& m) { line(m.line).field("to", m.to).field("text", m.text).field("rule", m.rule); });
        rows("commands", m_plan.commands, [&](const Command& c) { command(c); });
        rows("expectations", m_plan.expectations, [&](const Expectation& e) { expectation(e); });
        rows("gates", m_plan.gates, [&](const Gate& g) {
            line(g.line).field("action", nameOf(g.action)).field("condition", g.condition).field("rule", g.rule);
        });
        rows("thresholds", m_plan.limits, [&](const Limit& l) { limit(l); });
        if (!m_plan.exceptions.empty()) rows("exceptions", m_plan.exceptions, [&](const LimitException& e) { line(e.line).field("text", e.text); });
        rows("rollbacks", m_plan.rollbacks, [&](const Rollback& r) { rollback(r); });
        rows("signoffs", m_plan.signOffs, [&](const SignOff& s) { line(s.line).field("role", s.role).field("rule", s.rule); });
        rows("contacts", m_plan.contacts, [&](const Contact& c) {
            line(c.line).field("role", c.role).field("contact", c.contact);
            if (c.response.known()) m_json.field("response_s", c.response.value);
            m_json.field("rule", c.rule);
        });
        rows("severities", m_plan.severities, [&](const SeverityLevel& s) {
            line(s.line).field("name", s.name);
            seconds("response_s", s.response);
            m_json.field("action", s.action);
        });
        rows("timeline", m_plan.timeline, [&](const Moment& m) {
            line(m.line).key("at_s");
            m.hasTime ? m_json.number(m.at.value) : m_json.null();
            m_json.field("text", m.text).field("rule", m.rule);
        });
        rows("parameters", m_plan.parameters, [&](const Parameter& p) {
            m_json.field("name", p.name);
            line(p.line).field("rule", p.rule);
        });
        rows("captures", m_plan.captures, [&](const Capture& c) {
            line(c.line).field("name", c.name).key("used_at").beginArray();
            for (const std::uint32_t used : c.usedAt) m_json.number(std::int64_t{used});
            m_json.endArray();
        });
        rows("findings", m_plan.findings, [&](const Finding& f) {
            line(f.line).field("rule", f.rule).field("severity", nameOf(f.severity)).field("message", f.message).field("mend", f.mend);
        });
        coverage();
        m_json.endObject();
        return m_json.take();
    }

private:
    template <typename Elements, typename Write>
    void rows(std::string_view name, const Elements& elements, Write write)
    {
        m_json.key(name).beginArray();
        for (const auto& element : elements) {
            m_json.beginObject();
            write(element);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter& line(std::uint32_t number) { return m_json.field("line", std::int64_t{number}); }

    void seconds(std::string_view name, const Seconds& value)
    {
        m_json.key(name);
        value.known() ? m_json.number(value.value) : m_json.null();
    }

    void source()
    {
        const auto& source = *m_plan.runbook->source;
        m_json.key("source").beginObject().field("sha256", sha256Hex(source.bytes())).field("lines", std::int64_t{source.lineCount()}).key("repaired");
        const std::string_view repaired = runbook::damageName(source.repair().damage);
        repaired.empty() ? m_json.null() : m_json.text(repaired);
        m_json.key("front_matter").beginObject();
        for (const auto& [key, value] : m_plan.runbook->frontMatter.pairs) m_json.field(key, value);
        m_json.endObject().endObject();
    }

    void step(const Step& s)
    {
        line(s.line).field("title", s.title).key("phase");
        s.phase < m_plan.phases.size() ? m_json.text(m_plan.phases[s.phase].title) : m_json.null();
        m_json.key("estimate_s");
        if (s.longest.known()) m_json.beginArray().number(s.shortest.value).number(s.longest.value).endArray();
        else m_json.null();
        if (s.every.known()) m_json.field("every_s", s.every.value);
        if (s.window.known()) m_json.field("window_s", s.window.value);
        if (!s.owner.empty()) m_json.field("owner", s.owner);
        if (s.traffic) {
            m_json.key("traffic_pct").beginArray();
            for (const double percent : *s.traffic) m_json.number(percent);
            m_json.endArray();
        }
        m_json.field("rule", s.rule);
    }

    void rollback(const Rollback& r)
    {
        line(r.line).field("title", r.title).field("scope", nameOf(r.scope));
        seconds("budget_s", r.budget);
        const auto index = static_cast<std::uint32_t>(&r - m_plan.rollbacks.data());
        m_json.key("steps").beginArray();
        auto step = std::lower_bound(m_plan.rollbackSteps.begin(), m_plan.rollbackSteps.end(), r.line, [](const RollbackStep& s, std::uint32_t l) { return s.line < l; });
        for (; step != m_plan.rollbackSteps.end() && step->line <= r.lastLine; ++step)
            if (step->rollback == index) m_json.beginObject().field("line", std::int64_t{step->line}).field("title", step->title).endObject();
        m_json.endArray().field("rule", r.rule);
    }

    void command(const Command& c)
    {
        line(c.span.first).field("end_line", std::int64_t{c.span.last}).field("kind", nameOf(c.kind)).field("text", c.text);
        m_json.key("inline").boolean(c.inlineCode).key("choice");
        const std::uint32_t choice = alternativeOf(m_plan, c);
        choice == 0 ? m_json.null() : m_json.number(std::int64_t{choice});
        m_json.key("environment");
        c.environment.empty() ? m_json.null() : m_json.text(c.environment);
        if (c.script) m_json.key("script").boolean(true);
        if (c.rollback) m_json.key("rollback").boolean(true);
        if (c.onFailure) m_json.key("on_failure").boolean(true);
        if (c.told != Told::Run) m_json.field("told", c.told == Told::Asked ? "asked" : c.told == Told::Aside ? "aside" : "never");
        if (c.pins != none) {
            m_json.key("pinned").beginObject();
            for (const auto& [key, value] : m_plan.pins[c.pins].pairs) m_json.field(key, value);
            m_json.endObject();
        }
        m_json.field("rule", c.rule);
    }

    void expectation(const Expectation& e)
    {
        line(e.line).field("text", e.text).key("command_line");
        e.command == none ? m_json.null() : m_json.number(std::int64_t{m_plan.commands[e.command].span.first});
        m_json.field("check", e.proposal).field("rule", e.rule);
    }

    void limit(const Limit& l)
    {
        line(l.line).field("metric", l.metric).field("op", nameOf(l.op)).key("value").number(l.value).field("unit", l.unit);
        seconds("window_s", l.window);
        m_json.key("relative").boolean(l.relative).field("action", nameOf(l.action));
        if (l.time.when != LimitWhen::Always) m_json.field("when", l.time.when == LimitWhen::Before ? "before" : l.time.when == LimitWhen::Cutover ? "cutover" : "after");
        if (l.time.lasts.known()) m_json.field("lasts_s", l.time.lasts.value);
        m_json.field("rule", l.rule);
    }

    void coverage()
    {
        const std::uint32_t lines = m_plan.runbook->source->lineCount();
        m_json.key("coverage").beginObject().field("lines", std::int64_t{lines}).field("modelled", std::int64_t{m_plan.modelledLines});
        m_json.field("note", std::int64_t{m_plan.noteLines});
        m_json.field("unaccounted", std::int64_t{lines} - m_plan.modelledLines - m_plan.noteLines).endObject();
    }

    const Plan& m_plan;
    JsonWriter m_json{JsonWriter::Style::Rows};
};

} // namespace

std::uint32_t alternativeOf(const Plan& plan, const Command& command)
{
    if (command.choice < plan.firstQuestion) return command.choice;
    const auto around = std::lower_bound(plan.inside.begin(), plan.inside.end(), std::pair(std::uint32_t{command.choice}, std::uint32_t{0}));
    return around != plan.inside.end() && around->first == command.choice ? around->second : 0;
}

std::string outlineJson(const Plan& plan)
{
    std::string json = OutlineWriter(plan).write();
    json += '\n';
    return json;
}

std::string_view nameOf(CommandKind kind) { return pick({"shell", "sql", "config", "output", "watch", "code"}, kind); }
std::string_view nameOf(GateAction action) { return pick({"hold", "rollback", "abort"}, action); }
std::string_view nameOf(Op op) { return pick({"<", "<=", ">", ">=", "="}, op); }
std::string_view nameOf(LimitAction action)
{
    return pick({"verify", "target", "investigate", "alert", "page", "hold", "rollback", "abort", "none"}, action);
}
std::string_view nameOf(RollbackScope scope) { return pick({"step", "environment", "release"}, scope); }
std::string_view nameOf(Severity severity) { return pick({"note", "warning", "error"}, severity); }

} // namespace holdpoint::plan
