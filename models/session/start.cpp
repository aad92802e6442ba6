#include "models/session/start.h"

#include "models/engine/window.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/release.h"
#include "models/session/secret_names.h"

#include <QDateTime>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <unordered_set>

namespace holdpoint::session {

Error MissingValue::error(const std::string& file) const
{
    if (database) return Error{"the query needs its database's address; give it with --set '" + name + "=postgresql://…'", file, line};
    if (namedAt != 0) return Error{name + " has no value; line " + std::to_string(namedAt) + " names one: --set '" + std::string(plan::bareName(name)) + '=' + named + '\'', file, line};
    return Error{name + " has no value; give it with --set '" + std::string(plan::bareName(name)) + "=…'", file, line};
}

std::vector<MissingValue> missingValues(const plan::Procedure& procedure, const Values& values)
{
    std::vector<MissingValue> missing;
    std::unordered_set<std::string> told;   // a large runbook may ask for thousands
    const auto add = [&](const std::string& name, std::uint32_t line, bool database) {
        if (told.insert(name).second) missing.push_back({name, line, database});
    };
    std::unordered_set<std::string> captured;       // what an item before reads from its output
    for (const plan::Item& item : procedure.items) {
        if (item.aside || item.byHand || item.rollback != plan::none) continue;
        for (const std::string& need : item.needs)
            if (!captured.contains(std::string(plan::bareName(need))) && !values.contains(std::string(plan::bareName(need)))) add(need, item.line, false);
        if (!item.databases.empty() && std::none_of(item.databases.begin(), item.databases.end(), [&](const std::string& name) { return values.contains(name); }))
            add(item.databases.back(), item.line, true);
        if (!item.capture.empty()) captured.insert(item.capture);
    }
    return missing;
}

std::map<std::string, std::pair<std::string, std::uint32_t>> namedValues(const plan::Plan& plan)
{
    std::map<std::string, std::pair<std::string, std::uint32_t>> named;
    for (const plan::Parameter& parameter : plan.parameters)
        if (parameter.valueLine != 0) named.try_emplace(std::string(plan::bareName(parameter.name)), parameter.value, parameter.valueLine);
    return named;
}

void takeFromEnvironment(Values& values, const std::vector<plan::Item>& items)
{
    for (const plan::Item& item : items)
        for (const std::string& need : plan::namesNeeded(item)) {
            const std::string name(plan::bareName(need));
            if (need.front() != '$' || values.contains(name)) continue;
            if (const char* known = std::getenv(name.c_str()); known && *known) values[name] = known;     // an empty one is none
        }
}

Result<std::vector<journal::Body>> firstEvents(const OpenRunbook& runbook, const StartOrder& order)
{
    std::error_code problem;
    const plan::Procedure& procedure = *runbook.procedure;
    if (!procedure.hasWork()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is nothing to do in this runbook: no command, no task, no gate")), runbook.path);
    if (!std::filesystem::is_directory(order.directory, problem)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the folder to work in does not exist; make it or name another one")), order.directory);
    std::vector<journal::Body> first;
    first.emplace_back(journal::Started{std::filesystem::absolute(runbook.path, problem).lexically_normal().string(), order.directory, order.drive, false, runbook.procedure,
                                        QDateTime::currentDateTime().offsetFromUtc() / 60});
    if (!order.window.zone.empty()) {
        if (const auto times = engine::readTimes(order.window); !times) return times.error();
        first.emplace_back(order.window);
    }
    for (const auto& [name, value] : order.values) first.emplace_back(boundValue(procedure, name, value));
    auto policy = policyAtStart(procedure, order.people, order.signing, order.person);
    if (!policy) return policy.error();
    if (policy.value()) first.emplace_back(std::move(*policy.value()));
    if (!order.holdBefore.empty()) {
        const auto item = stepNamed(procedure, order.holdBefore);
        if (!item) return item.error();
        first.emplace_back(journal::HoldSet{procedure.items[*item].id, "to be held before " + order.holdBefore});
    }
    if (order.authorises) {
        journal::Record begun;
        journal::apply(begun, {1, 0, {}, first.front(), {}});
        auto authority = authorise(begun, {}, false);
        if (!authority) return authority.error();
        first.push_back(std::move(authority.value()));
    }
    return first;
}

std::string newReleaseId(std::int64_t nowMs)
{
    const std::string time = utcText(nowMs);   // 2026-03-01T22:05:09.120Z
    std::random_device random;
    char tail[8];
    std::snprintf(tail, sizeof tail, "%04x", random() & 0xffffU);
    return time.substr(0, 4) + time.substr(5, 2) + time.substr(8, 2) + '-' + time.substr(11, 2) + time.substr(14, 2) + time.substr(17, 2) + '-' + tail;
}

Result<std::string> startRelease(const Surroundings& surroundings, const OpenRunbook& runbook, const StartOrder& given)
{
    StartOrder order = given;
    order.people = surroundings.people;
    order.person = surroundings.person;
    auto first = firstEvents(runbook, order);
    if (!first) return first.error();
    auto journal = surroundings.openJournal();
    if (!journal) return journal.error();
    if (const auto kept = journal.value()->keepText(runbook.source().bytes()); !kept) return kept.error();
    const std::string id = newReleaseId(surroundings.clock->now());
    const auto release = Release::create(*journal.value(), *surroundings.clock, id, surroundings.person, std::move(first.value()));
    if (!release) return release.error();
    return id;
}

} // namespace holdpoint::session
