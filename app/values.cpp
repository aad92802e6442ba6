#include "app/values.h"

#include "models/session/known_names.h"
#include "models/session/secret_names.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace holdpoint::app {

namespace {

bool isKnown(const journal::Record& record, const Values& values, const std::string& name) { return values.contains(name) || record.values.contains(name); }

std::string tail(const journal::Record& record, const plan::Item& item) { return ", which the way back needs at " + item.id + " (line " + std::to_string(item.line) + " of " + record.file + ')'; }

/// Whether something that is still to be done wants it. What only stands in steps that are over need not be given again.
bool isStillNeeded(const journal::Record& record, const std::string& name)
{
    const auto wants = [&](const plan::Item& item) {
        const std::vector<std::string> needs = plan::namesNeeded(item);
        return std::any_of(needs.begin(), needs.end(), [&](const std::string& need) { return plan::bareName(need) == name; });
    };
    const bool back = record.stage == journal::Stage::Back;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const bool ours = back ? std::find(record.wayBack.begin(), record.wayBack.end(), i) != record.wayBack.end() : record.itemAt(i).rollback == plan::none;
        if (ours && !record.items[i].over() && (plan::isJob(record.itemAt(i)) || record.itemAt(i).kind == plan::ItemKind::Task) && wants(record.itemAt(i))) return true;
    }
    return false;
}

} // namespace

Result<Answers> answersOf(const Arguments& arguments)
{
    if (!arguments.has("--answers")) return Answers();
    return Answers::read(arguments.value("--answers"));
}

Result<Values> valuesOf(const Arguments& arguments, const Answers& answers)
{
    Values values(answers.values().begin(), answers.values().end());
    for (const std::string& pair : arguments.values("--set")) {
        const std::size_t equals = pair.find('=');
        const std::string name(plan::bareName(pair.substr(0, equals)));
        if (equals == std::string::npos || name.empty()) return Error{"--set takes NAME=VALUE, and '" + pair + "' is none"};
        values[name] = pair.substr(equals + 1);
    }
    std::vector<std::string> empty;
    for (const std::string& name : arguments.values("--set-empty")) {
        empty.emplace_back(plan::bareName(name));
        values[empty.back()].clear();
    }
    for (const auto& [name, value] : values) {
        if (value.empty() && std::find(empty.begin(), empty.end(), name) == empty.end()) return Error{"the value of " + name + " is empty, which may make a command do much more than is meant; give it, or say --set-empty '" + name + "' if that is meant"};
        if (value == "…") return Error{"the value of " + name + " is '…', which stands for a value; give the value itself"};
    }
    return values;
}

std::optional<Error> missingValue(const session::OpenRunbook& runbook, const std::string& file, const Values& values)
{
    std::vector<session::MissingValue> missing = session::missingValues(*runbook.procedure, values);
    if (missing.empty()) return std::nullopt;
    const auto known = session::namedValues(*runbook.plan);
    for (session::MissingValue& one : missing)
        if (const auto named = known.find(std::string(plan::bareName(one.name))); named != known.end()) std::tie(one.named, one.namedAt) = named->second;
    Error all = missing.front().error(file);
    for (std::size_t i = 1; i < missing.size(); ++i) {
        const session::MissingValue& one = missing[i];
        all.what += (i == 1 ? "; and " : ", ") + one.name + " (line " + std::to_string(one.line) + "): --set '" + std::string(plan::bareName(one.name)) + (one.database ? "=postgresql://…'" : one.namedAt != 0 ? '=' + one.named + "' (line " + std::to_string(one.namedAt) + ')' : "=…'");
    }
    return all;
}

std::optional<Error> unknownName(const plan::Procedure& procedure, const Values& values)
{
    for (const auto& [name, value] : values) {
        if (session::isUsed(procedure, name)) continue;
        std::string near;
        for (const std::string& other : session::namesLike(procedure, name)) near += (near.empty() ? "" : ", ") + other;
        return Error{"nothing in the runbook uses '" + name + '\'' + (near.empty() ? "" : ", but there is " + near)
            + "; correct the name, or leave it out (a variable that only a program reads belongs into the environment)"};
    }
    return std::nullopt;
}

Result<std::uint64_t> outputLimitOf(const Arguments& arguments)
{
    if (!arguments.has("--output-limit")) return std::uint64_t{0};
    const auto bytes = plan::bytesOf(arguments.value("--output-limit"));
    if (bytes && *bytes >= 1024) return *bytes;
    return Error{"--output-limit takes a size of 1K and more, such as 200M, and not '" + arguments.value("--output-limit") + '\''};
}

Result<Values> valuesToGoOn(const Arguments& arguments, const Answers& answers, const journal::Record& record)
{
    auto values = valuesOf(arguments, answers);
    if (!values) return values.error();
    Values fresh;
    for (const auto& [name, value] : *values)
        if (!record.values.contains(name)) fresh[name] = value;
    if (record.stage != journal::Stage::Ended)
        if (auto unknown = unknownName(*record.procedure, fresh)) return *unknown;
    for (const auto& [name, value] : record.values) {
        if (!value.secret || values->contains(name)) continue;
        if (const char* known = std::getenv(name.c_str())) (*values)[name] = known;
        else if (record.stage != journal::Stage::Ended && isStillNeeded(record, name)) return Error{"the value of " + name + " is a secret and was not kept; give it again with --set '" + name + "=…'"};
    }
    return values;
}

std::optional<Error> missingOnTheWayBack(const journal::Record& record, const journal::RollbackBegun& way, Values& values)
{
    std::vector<plan::Item> items;
    for (const std::string& id : way.items)
        if (const plan::Item& item = record.itemAt(record.procedure->indexOf(id)); plan::isJob(item)) items.push_back(item);
    Values known;
    session::takeFromEnvironment(known, items);
    for (const auto& [name, value] : known)
        if (!isKnown(record, values, name)) values[name] = value;
    for (const plan::Item& item : items)
        if (const std::string lost = session::secretNotKept(record, item, [&](const std::string& name) { return values.contains(name); }); !lost.empty())
            return Error{"the value of " + lost + " is a secret and was not kept; give it again with --set '" + lost + "=…'"};
    for (const plan::Item& item : items) {
        for (const std::string& need : item.needs)
            if (const std::string name(plan::bareName(need)); !isKnown(record, values, name)) return Error{"there is no value for " + need + tail(record, item) + "; give it with --set '" + name + "=…'"};
        if (!item.databases.empty() && std::none_of(item.databases.begin(), item.databases.end(), [&](const std::string& name) { return isKnown(record, values, name); }))
            return Error{"there is no address of the database" + tail(record, item) + "; give it with --set '" + item.databases.back() + "=postgresql://…'"};
    }
    return std::nullopt;
}

std::string secretsToGive(const journal::Record& record)
{
    std::string text;
    for (const auto& [name, value] : record.values)
        if (value.secret && std::getenv(name.c_str()) == nullptr && isStillNeeded(record, name)) text += " --set '" + name + "=…'";
    return text;
}

} // namespace holdpoint::app
