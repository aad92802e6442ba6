#include "app/values.h"

#include <algorithm>
#include <cstdlib>

namespace holdpoint::app {

namespace {

bool isKnown(const journal::Record& record, const Values& values, const std::string& name) { return values.contains(name) || record.values.contains(name); }

std::string tail(const journal::Record& record, const plan::Item& item) { return ", which the way back needs at " + item.id + " (line " + std::to_string(item.line) + " of " + record.file + ')'; }

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
    return values;
}

std::optional<Error> missingValue(const plan::Procedure& procedure, const std::string& file, const Values& values)
{
    const std::vector<session::MissingValue> missing = session::missingValues(procedure, values);
    if (missing.empty()) return std::nullopt;
    return missing.front().error(file);
}

Result<Values> valuesToGoOn(const Arguments& arguments, const Answers& answers, const journal::Record& record)
{
    auto values = valuesOf(arguments, answers);
    if (!values) return values.error();
    for (const auto& [name, value] : record.values) {
        if (!value.secret || values->contains(name)) continue;
        if (const char* known = std::getenv(name.c_str())) (*values)[name] = known;
        else if (record.stage != journal::Stage::Ended) return Error{"the value of " + name + " is a secret and was not kept; give it again with --set '" + name + "=…'"};
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
        if (value.secret && std::getenv(name.c_str()) == nullptr) text += " --set '" + name + "=…'";
    return text;
}

} // namespace holdpoint::app
