#include "models/monitor/alert_rules.h"

#include "models/base/json_writer.h"
#include "models/base/names.h"
#include "models/base/utf8.h"
#include "models/monitor/limit_source.h"
#include "models/monitor/metric_name.h"
#include "models/monitor/unit.h"
#include "models/plan/procedure.h"

#include <algorithm>
#include <set>

namespace holdpoint::monitor {

namespace {

using plan::LimitAction;
using plan::Op;

constexpr auto signs = namesOf<Op>("<", "<=", ">", ">=", "==");
constexpr auto words = namesOf<Op>("below", "at most", "above", "at least", "at");
constexpr auto actions = namesOf<LimitAction>("verify", "target", "investigate", "alert", "page", "hold", "rollback", "abort", "none");
constexpr auto severities = namesOf<LimitAction>("warning", "warning", "info", "warning", "page", "critical", "critical", "critical", "info");

/// A limit that says what has to hold, as against one that says what is an alarm.
bool isPromise(const plan::Limit& limit) { return !plan::saysWhatMustNotBe(limit.action); }

/// What is true when the limit is broken. Nothing for "not equal", which is no Op.
std::optional<Op> breach(const plan::Limit& limit)
{
    // What has to be met exactly is always what is wanted.
    if (!isPromise(limit) && limit.op != Op::Equal) return limit.op;
    switch (limit.op) {
    case Op::Less: return Op::AtLeast;
    case Op::AtMost: return Op::More;
    case Op::More: return Op::AtMost;
    case Op::AtLeast: return Op::Less;
    case Op::Equal: return std::nullopt;
    }
    return std::nullopt;
}

/// A JSON string is a YAML string as well. Braces would be read as a template.
std::string quoted(std::string text)
{
    for (const std::string_view braces : {"{{", "}}"})
        for (std::size_t at = text.find(braces); at != std::string::npos; at = text.find(braces)) text.insert(at + 1, " ");
    return JsonWriter().text(utf8::cleaned(text)).take();
}

std::string number(double value) { return JsonWriter().number(value).take(); }

std::string comment(std::string text)
{
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return "      # " + utf8::cleaned(text) + '\n';
}

/// What is compared: the source's query in the limit's unit, or a metric of the words' name.
std::string measured(const LimitSource& bound, const UnitReader& units)
{
    if (bound.source) {
        const std::string query = '(' + std::get<PrometheusSource>(bound.source->from).query + ')';
        return bound.factor == 1 ? query : query + " * " + number(bound.factor);
    }
    const plan::Limit& limit = *bound.limit;
    const std::string unit = limit.unit == "%" ? "percent" : units.read(limit.unit).kind != UnitKind::Count ? prometheusName(limit.unit) : "";
    return prometheusName(limit.metric) + (unit.empty() ? "" : '_' + unit);
}

class Rules {
public:
    Rules(std::string file, std::string& out) : m_file(std::move(file)), m_out(out) {}

    void add(const LimitSource& bound)
    {
        const plan::Limit& limit = *bound.limit;
        const std::string place = "line " + std::to_string(limit.line) + ": " + limitText(limit);
        if (const std::string why = cannotBe(bound); !why.empty()) {
            if (bound.by != LimitSource::By::Person || !isPromise(limit)) m_out += comment(place + ": " + why);
            return;
        }
        const std::string metric = measured(bound, m_units);
        const auto broken = breach(limit);
        const std::string expression = metric + ' ' + (broken ? std::string(signs.of(*broken)) : "!=") + ' ' + number(limit.value);
        if (!m_known.insert(expression + std::string(severities.of(limit.action)) + std::to_string(limit.window.value)).second) return;      // said before, elsewhere in the runbook
        m_out += bound.source ? comment(place) : comment(place + ": nothing measures it yet; record it as " + metric + ", or bind it in " + sourcesFileOf(m_file));
        m_out += "      - alert: " + quoted(std::string(limit.metric) + ' ' + (broken ? std::string(words.of(*broken)) : "not") + ' ' + number(limit.value) + (limit.unit.empty() ? "" : ' ' + std::string(limit.unit))) + '\n';
        m_out += "        expr: " + JsonWriter().text(expression).take() + '\n';
        // What has to hold for five minutes is broken at once; what is an alarm after five minutes is one then.
        if (!isPromise(limit) && limit.window.known() && limit.window.value > 0) m_out += "        for: " + std::to_string(limit.window.value) + "s\n";
        m_out += "        labels:\n          severity: " + std::string(severities.of(limit.action)) + "\n          action: " + std::string(actions.of(limit.action)) + '\n';
        m_out += "        annotations:\n          summary: " + summary(limit) + "\n          runbook: " + quoted(m_file + ':' + std::to_string(limit.line)) + '\n';
        ++m_count;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    static std::string cannotBe(const LimitSource& bound)
    {
        if (bound.by == LimitSource::By::Command) return "a command of the runbook measures it";
        if (bound.limit->relative) return "it is compared with a baseline, which Prometheus does not know";
        if (!bound.problem.empty()) return bound.problem;
        if (!bound.source && bound.limit->action == LimitAction::Hold && bound.limit->op == Op::AtLeast) return "it is a wait";
        if (bound.source && !std::holds_alternative<PrometheusSource>(bound.source->from)) return "it is measured by " + bound.source->place() + ", which Prometheus does not know";
        if (!bound.source && (isPromise(*bound.limit) || bound.limit->metric.empty())) return "nothing measures it";
        return {};
    }
    [[nodiscard]] static std::string summary(const plan::Limit& limit)
    {
        std::string text = quoted(std::string(limit.metric) + " is @value@; the runbook says " + limitText(limit));
        constexpr std::string_view mark = "@value@";
        return text.replace(text.find(mark), mark.size(), "{{ $value }}");
    }

    std::string m_file;
    std::string& m_out;
    const UnitReader m_units;
    std::set<std::string> m_known;
    int m_count = 0;
};

} // namespace

std::string alertRules(const plan::Plan& plan, const Sources& sources, const std::string& runbookFile)
{
    std::string rows;
    Rules rules(runbookFile, rows);
    for (const LimitSource& bound : limitSources(plan, sources)) rules.add(bound);
    const std::string head = "# The limits of " + utf8::cleaned(runbookFile.substr(runbookFile.rfind('/') + 1)) + " as alerting rules. Made by Holdpoint.\ngroups:\n";
    const std::string group = "  - name: " + quoted("runbook " + std::string(plan.title.empty() ? std::string_view(runbookFile) : plan.title)) + "\n    rules:";
    return head + group + (rules.count() == 0 ? " []\n" : "\n") + rows;
}

} // namespace holdpoint::monitor
