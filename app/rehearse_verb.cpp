// The verb rehearse: the whole plan in virtual time, with what goes wrong named before.

#include "app/output.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/base/clock.h"
#include "models/session/estimates.h"
#include "models/session/intents.h"
#include "models/session/rehearsal.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace holdpoint::app {

namespace {

using session::Rehearsal;
using session::RehearsedItem;

/// The item itself where a program does it, else the next one of its step that a program does.
std::uint32_t commandFrom(const plan::Procedure& procedure, std::uint32_t from)
{
    for (std::uint32_t i = from; i < procedure.items.size() && procedure.items[i].step == procedure.items[from].step; ++i) {
        const plan::Item& item = procedure.items[i];
        if (plan::isJob(item) && !item.aside && item.rollback == plan::none) return i;
        if (procedure.items[from].step == plan::none) break;
    }
    return plan::none;
}

/// The item of a way back in this line, or with this id.
std::uint32_t ofWayBack(const plan::Procedure& procedure, const std::string& name)
{
    for (const std::string& id : {name, 'L' + name})
        if (const std::uint32_t i = procedure.indexOf(id); i != plan::none && procedure.items[i].rollback != plan::none && !procedure.items[i].aside) return i;
    return plan::none;
}

/// What was to go wrong and was never come to.
std::vector<std::string> unreached(const Rehearsal& rehearsal, const session::Scenario& scenario)
{
    std::vector<std::string> ids;
    for (const auto* items : {&scenario.failing, &scenario.hanging})
        for (const std::uint32_t i : *items)
            if (std::none_of(rehearsal.items.begin(), rehearsal.items.end(), [i](const RehearsedItem& row) { return row.item == i; })) ids.push_back(rehearsal.record.itemAt(i).id);
    return ids;
}

std::string lasted(std::int64_t ms)
{
    const std::int64_t s = (ms + 500) / 1000;
    char text[32];
    if (s >= 86'400) std::snprintf(text, sizeof text, "%lldd %02lld:%02lld:%02lld", static_cast<long long>(s / 86'400), static_cast<long long>(s / 3600 % 24), static_cast<long long>(s / 60 % 60), static_cast<long long>(s % 60));
    else std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld", static_cast<long long>(s / 3600), static_cast<long long>(s / 60 % 60), static_cast<long long>(s % 60));
    return text;
}

std::string stateOf(const Rehearsal& rehearsal)
{
    return rehearsal.record.stage == journal::Stage::Ended ? std::string(journal::nameOf(rehearsal.record.ending)) : "held";
}

std::string asText(const Rehearsal& rehearsal, const std::vector<std::string>& missed)
{
    const journal::Record& record = rehearsal.record;
    std::string text = "rehearsal of " + record.procedure->title + "\n\n";
    bool back = false;
    for (const RehearsedItem& row : rehearsal.items) {
        const plan::Item& item = record.itemAt(row.item);
        const journal::ItemRecord& state = record.items[row.item];
        if (!back && item.rollback != plan::none) {
            back = true;
            text += "going back: " + record.rollback.reason + '\n';
        }
        std::string outcome(journal::nameOf(state.outcome));
        outcome.resize(13, ' ');
        text += "  T+" + lasted(row.toMs) + "  " + outcome + item.id + "  " + item.text.substr(0, item.text.find('\n')) + (plan::tellsSomebody(item) ? "  -- a message to " + item.audience : "") + (state.outcome == journal::Outcome::Passed || state.why.empty() ? "" : "  -- " + state.why) + '\n';
    }
    text += "\nforward " + lasted(rehearsal.forwardMs);
    if (rehearsal.backMs > 0 || back) {
        text += ", back " + lasted(rehearsal.backMs);
        if (record.rollback.budget != plan::Seconds::unknown)
            text += std::string(rehearsal.backMs <= std::int64_t{record.rollback.budget} * 1000 ? " (within" : " (LONGER than") + " the promised " + lasted(std::int64_t{record.rollback.budget} * 1000) + ')';
    }
    text += "; " + stateOf(rehearsal) + '\n';
    for (const std::string& id : missed) text += id + " was to go wrong and was never reached\n";
    if (!rehearsal.stuckAt.empty()) text += "it cannot go on: " + rehearsal.stuckAt + '\n';
    return text;
}

std::string asJson(const Rehearsal& rehearsal, const std::vector<std::string>& missed)
{
    const journal::Record& record = rehearsal.record;
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().field("title", record.procedure->title).field("state", stateOf(rehearsal)).field("forward_ms", rehearsal.forwardMs).field("back_ms", rehearsal.backMs);
    json.key("budget_s");
    record.rollback.budget == plan::Seconds::unknown ? json.null() : json.number(std::int64_t{record.rollback.budget});
    json.key("stuck_at");
    rehearsal.stuckAt.empty() ? json.null() : json.text(rehearsal.stuckAt);
    json.key("unreached").beginArray();
    for (const std::string& id : missed) json.text(id);
    json.endArray().key("items").beginArray();
    for (const RehearsedItem& row : rehearsal.items) {
        const plan::Item& item = record.itemAt(row.item);
        json.beginObject().field("id", item.id).field("line", std::int64_t{item.line}).field("kind", plan::nameOf(item.kind)).field("from_ms", row.fromMs).field("to_ms", row.toMs);
        json.field("outcome", journal::nameOf(record.items[row.item].outcome)).key("rollback").boolean(item.rollback != plan::none);
        if (plan::tellsSomebody(item)) json.key("message").beginObject().field("audience", item.audience).field("text", item.message.empty() ? item.text : item.message).endObject();
        json.endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

/// What is to go wrong, as --fail and --hang name it.
std::optional<Error> readFaults(const Arguments& arguments, const plan::Procedure& procedure, session::Scenario& scenario)
{
    const std::string& file = arguments.operands.front();
    std::string back;       // what is to fail on the way back
    bool forward = false;
    for (const auto& [option, items] : {std::pair{"--fail", &scenario.failing}, std::pair{"--hang", &scenario.hanging}}) {
        for (const std::string& name : arguments.values(option)) {
            if (const std::uint32_t way = ofWayBack(procedure, name); items == &scenario.failing && way != plan::none) {
                items->insert(way);
                back = procedure.items[way].id;
                continue;
            }
            const auto item = session::stepNamed(procedure, name);
            if (!item) return Error{std::string(option) + ": " + item.error().what, file};
            const std::uint32_t command = commandFrom(procedure, *item);
            const bool hangs = items == &scenario.hanging, waits = procedure.items[*item].kind == plan::ItemKind::Wait;
            if ((hangs || waits) && command == plan::none) return Error{std::string(option) + ": there is no command at '" + name + "', and nothing else can do that", file};
            items->insert(hangs || waits ? command : *item);
            forward = true;
        }
    }
    if (back.empty() || forward) return std::nullopt;
    return Error{"--fail: " + back + " belongs to a way back, and nothing goes wrong before it; name what fails on the way forward as well", file};
}

/// "p95=61", "M214=61@Step 4": what is measured for all limits of a metric, from a step on.
std::optional<Error> readMetrics(const Arguments& arguments, const plan::Procedure& procedure, session::Scenario& scenario)
{
    const std::string& file = arguments.operands.front();
    for (const std::string& given : arguments.values("--metric")) {
        const std::size_t at = given.find('@'), equals = given.rfind('=', at);
        const Error form{"--metric takes NAME=VALUE or NAME=VALUE@STEP, and not '" + given + "'", file};
        if (equals == std::string::npos || equals == 0) return form;
        const std::string name = given.substr(0, equals), number = given.substr(equals + 1, at == std::string::npos ? at : at - equals - 1);
        double value = 0;
        const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (problem != std::errc() || end != number.data() + number.size()) return form;
        std::uint32_t from = 0;
        if (at != std::string::npos) {
            const auto step = session::stepNamed(procedure, given.substr(at + 1));
            if (!step) return Error{"--metric: " + step.error().what, file};
            from = *step;
        }
        const std::size_t before = scenario.metrics.size();
        for (std::uint32_t i = 0; i < procedure.limits.size(); ++i)
            if (procedure.limits[i].id == name || procedure.limits[i].metric.find(name) != std::string::npos) scenario.metrics.push_back({i, value, from});
        if (scenario.metrics.size() == before) return Error{"--metric: no limit of this runbook is about '" + name + "'; 'holdpoint-cli outline' lists them", file};
    }
    return std::nullopt;
}

int rehearse(const Arguments& arguments)
{
    const auto compiled = compileFile(arguments.operands.front());
    if (!compiled) return fail(compiled.error());
    auto procedure = std::make_shared<const plan::Procedure>(plan::makeProcedure(*compiled));
    if (!procedure->hasWork()) return fail(Error{"there is nothing to do in this runbook: no command, no task, no gate", arguments.operands.front()});
    session::Scenario scenario;
    scenario.wayBack = arguments.value("--rollback");
    journal::Record trial;
    journal::apply(trial, {1, 0, {}, journal::Started{{}, {}, journal::Drive::Flow, true, procedure}, {}});
    if (const auto way = session::goBack(trial, scenario.wayBack, {}); arguments.has("--rollback") && !way) return fail(Error{"--rollback: " + way.error().what, arguments.operands.front()});
    if (arguments.has("--store")) {
        auto place = openStoreThatIsThere(arguments.value("--store"));
        if (!place) return fail(place.error());
        scenario.past = session::pastReleases(*place->journal, procedure->title, SystemClock().now());
    }
    if (const auto wrong = readFaults(arguments, *procedure, scenario)) return fail(*wrong);
    if (const auto wrong = readMetrics(arguments, *procedure, scenario)) return fail(*wrong);
    scenario.authorised = arguments.has("--authorise-rollback");
    const Rehearsal rehearsal = session::rehearse(procedure, scenario);
    const std::vector<std::string> missed = unreached(rehearsal, scenario);
    const std::string answer = arguments.has("--json") ? asJson(rehearsal, missed) : asText(rehearsal, missed);
    if (rehearsal.record.stage != journal::Stage::Ended) return print(answer, HeldUp);
    return print(answer, rehearsal.record.ending == journal::Ending::Done ? Done : rehearsal.record.ending == journal::Ending::RolledBack ? RolledBack : Aborted);
}

} // namespace

Verb rehearseVerb()
{
    return {"rehearse", "FILE", "the whole plan in virtual time: how long it takes, and what happens when something goes wrong; nothing is run",
            {{"--fail", "STEP", "this step, or the item in this line, also one of a way back, fails; may be given several times"}, {"--hang", "STEP", "it never ends"},
             {"--metric", "NAME=VALUE@STEP", "what is measured for a metric from this step on, or from the beginning; may be given several times"},
             {"--authorise-rollback", "", "a breach that says so rolls back by itself"},
             {"--rollback", "NAME", "the way back that is taken"},
             {"--store", "URL", "commands take what they took in the releases of this runbook that are kept there"}, {"--json", "", "the rehearsal as JSON"}}, rehearse};
}

} // namespace holdpoint::app
