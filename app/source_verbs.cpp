// The verbs that speak about live numbers: sources, and alerts.

#include "app/options.h"
#include "app/output.h"
#include "app/values.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/base/names.h"
#include "models/monitor/alert_rules.h"
#include "models/monitor/limit_source.h"
#include "models/session/watchtower.h"

#include <QEventLoop>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace holdpoint::app {

namespace {

using monitor::LimitSource;
using monitor::Reading;
using monitor::Source;

constexpr auto actions = namesOf<plan::LimitAction>("verify", "target", "investigate", "alert", "page", "hold", "rollback", "abort", "none");
constexpr auto signs = namesOf<plan::Op>("<", "<=", ">", ">=", "=");
constexpr auto bys = namesOf<LimitSource::By>("source", "command", "person");
constexpr Option directoryOption{"--workdir", "DIR", "where paths begin and commands run; else the folder of the runbook"};
constexpr Option testOption{"--test", "", "ask each source once and show what it says; exit 1 when one has no number"};

/// All that the answer is made of.
struct Answer {
    std::vector<LimitSource> limits;
    std::vector<const Source*> unused;      ///< bound to a name that no limit of the runbook has
    std::map<std::string, Reading> readings;
    monitor::Sources sources;
    std::string file;
    bool tested = false;

    [[nodiscard]] bool isWell() const
    {
        return std::all_of(limits.begin(), limits.end(), [](const LimitSource& limit) { return limit.problem.empty(); })
            && std::all_of(readings.begin(), readings.end(), [](const auto& reading) { return !reading.second.problem && !reading.second.samples.empty(); });
    }
};

std::string folderOf(const std::string& file)
{
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? "." : file.substr(0, std::max<std::size_t>(slash, 1));
}

std::map<std::string, Reading> ask(const std::vector<Source>& sources, const monitor::ProbeWorld& world)
{
    std::map<std::string, Reading> readings;
    QEventLoop loop;
    monitor::SourceTest test(sources, world);
    QObject::connect(&test, &monitor::SourceTest::read, [&](const Reading& reading) { readings[reading.metric] = reading; });
    QObject::connect(&test, &monitor::SourceTest::finished, &loop, &QEventLoop::quit);
    test.start();
    loop.exec();
    return readings;
}

std::string shown(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// "41.5 ms in 12 ms", or what is wrong.
std::string said(const Reading& reading, double factor, std::string_view unit)
{
    if (reading.samples.empty()) return reading.problem ? reading.problem->text() : "it says nothing new";
    const std::string value = shown(reading.samples.back().value * factor) + (unit.empty() ? "" : ' ' + std::string(unit));
    return value + ", asked in " + std::to_string(reading.tookMs) + " ms" + (reading.problem ? "; but " + reading.problem->text() : "");
}

std::string byText(const LimitSource& limit)
{
    if (limit.by == LimitSource::By::Command) return "a command measures it";
    if (limit.by == LimitSource::By::Person) return "asked of a person";
    return limit.source->place() + " (" + limit.source->file + ':' + std::to_string(limit.source->line) + ')';
}

std::string asText(const Answer& answer)
{
    std::string text;
    for (const LimitSource& limit : answer.limits) {
        text += answer.file + ':' + std::to_string(limit.limit->line) + ": " + monitor::limitText(*limit.limit) + " [" + std::string(actions.of(limit.limit->action)) + "]: " + byText(limit) + '\n';
        if (!limit.problem.empty()) text += "    " + limit.problem + '\n';
        if (limit.source && answer.tested) text += "    " + said(answer.readings.at(limit.source->metric), limit.factor, limit.limit->relative ? std::string_view(limit.source->unit) : limit.limit->unit) + '\n';
    }
    for (const Source* source : answer.unused) {
        text += source->file + ':' + std::to_string(source->line) + ": '" + source->metric + "' is the source of no limit; a limit is found by its whole name or an alias\n";
        if (answer.tested) text += "    " + said(answer.readings.at(source->metric), 1, source->unit) + '\n';
    }
    for (const auto& [word, targets] : {std::pair{"page", &answer.sources.page}, std::pair{"notify", &answer.sources.notify}})
        for (const monitor::MessageTarget& target : *targets) text += std::string(word) + ": " + target.name() + '\n';
    return text;
}

void writeReading(JsonWriter& json, const Answer& answer, const Source* source, double factor)
{
    if (!answer.tested || !source) return;
    const Reading& reading = answer.readings.at(source->metric);
    json.key("value");
    // JSON knows no infinity.
    if (reading.samples.empty() || std::isinf(reading.samples.back().value)) json.null();
    else json.number(reading.samples.back().value * factor);
    json.field("took_ms", reading.tookMs).key("problem");
    reading.problem ? json.text(reading.problem->text()) : json.null();
}

void writeLimit(JsonWriter& json, const Answer& answer, const LimitSource& bound)
{
    const plan::Limit& limit = *bound.limit;
    json.beginObject().field("line", std::int64_t{limit.line}).field("metric", limit.metric).field("op", signs.of(limit.op)).key("value").number(limit.value).field("unit", limit.unit);
    json.field("action", actions.of(limit.action)).field("by", bys.of(bound.by)).key("source");
    bound.source ? json.text(bound.source->metric) : json.null();
    json.key("place");
    bound.source ? json.text(bound.source->place()) : json.null();
    json.key("wrong");
    bound.problem.empty() ? json.null() : json.text(bound.problem);
    if (bound.source && answer.tested) {
        json.key("reading").beginObject();
        writeReading(json, answer, bound.source, bound.factor);
        json.endObject();
    }
    json.endObject();
}

std::string asJson(const Answer& answer)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().key("limits").beginArray();
    for (const LimitSource& limit : answer.limits) writeLimit(json, answer, limit);
    json.endArray().key("unused").beginArray();
    for (const Source* source : answer.unused) {
        json.beginObject().field("metric", source->metric).field("place", source->place()).field("file", source->file).field("line", std::int64_t{source->line});
        if (answer.tested) {
            json.key("reading").beginObject();
            writeReading(json, answer, source, 1);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    for (const auto& [word, targets] : {std::pair{"page", &answer.sources.page}, std::pair{"notify", &answer.sources.notify}}) {
        json.key(word).beginArray();
        for (const monitor::MessageTarget& target : *targets) json.text(target.name());
        json.endArray();
    }
    return json.endObject().take() + '\n';
}

/// As a release would have them that is started with the same words.
Result<monitor::Sources> boundSources(const Arguments& arguments, const plan::Plan& plan)
{
    if (arguments.has("--sources")) return session::readSourcesFile(arguments.value("--sources"));
    return monitor::sourcesOf(*plan.runbook, arguments.operands.front());
}

int sources(const Arguments& arguments)
{
    Answer answer;
    answer.file = arguments.operands.front();
    const auto plan = compileFile(answer.file);
    if (!plan) return fail(plan.error());
    auto found = boundSources(arguments, *plan);
    if (!found) return fail(found.error());
    const auto values = valuesOf(arguments, Answers());
    if (!values) return fail(values.error());
    answer.sources = std::move(found.value());
    answer.limits = monitor::limitSources(*plan, answer.sources);
    for (const Source& source : answer.sources.sources)
        if (std::none_of(answer.limits.begin(), answer.limits.end(), [&](const LimitSource& limit) { return limit.source == &source; })) answer.unused.push_back(&source);
    if (arguments.has("--test")) {
        const SystemClock clock;
        const auto secrets = [&](const std::string& name) { return values->contains(name) ? std::optional(values->at(name)) : monitor::environmentSecrets()(name); };
        answer.readings = ask(answer.sources.sources, {clock, secrets, arguments.has("--workdir") ? arguments.value("--workdir") : folderOf(answer.file)});
        answer.tested = true;
    }
    return print(arguments.has("--json") ? asJson(answer) : asText(answer), answer.isWell() ? Done : No);
}

int alerts(const Arguments& arguments)
{
    const std::string& file = arguments.operands.front();
    const auto plan = compileFile(file);
    if (!plan) return fail(plan.error());
    const auto found = boundSources(arguments, *plan);
    if (!found) return fail(found.error());
    return print(monitor::alertRules(*plan, *found, file), Done);
}

} // namespace

std::vector<Verb> sourceVerbs()
{
    return {
        {"sources", "FILE", "each limit of the runbook, and where its numbers come from; exit 1 when something is wrong with that", {testOption, sourcesOption, setOption, directoryOption, jsonOption}, sources},
        {"alerts", "FILE", "the limits of the runbook as alerting rules for Prometheus, in YAML", {sourcesOption}, alerts},
    };
}

} // namespace holdpoint::app
