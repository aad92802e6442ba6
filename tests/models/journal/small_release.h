#pragma once

// A small release, event by event, and all of its record as text.

#include "models/journal/record.h"
#include "models/journal/record_json.h"

#include <string>
#include <vector>

namespace holdpoint::tests {

using namespace journal;

inline plan::Item item(std::uint32_t line, std::uint32_t rollback = plan::none, bool aside = false)
{
    plan::Item made;
    made.id = 'L' + std::to_string(line);
    made.kind = plan::ItemKind::Shell;
    made.line = made.lastLine = line;
    made.rollback = rollback;
    made.text = "item " + made.id;
    made.aside = aside;
    return made;
}

inline plan::ProcedureLimit limit(const std::string& id, plan::LimitAction action)
{
    plan::ProcedureLimit made;
    made.id = id;
    made.line = static_cast<std::uint32_t>(std::stoul(id.substr(1)));
    made.metric = "p95 of " + id;
    made.op = plan::Op::More;
    made.value = 50;
    made.action = action;
    return made;
}

inline LimitJudged judged(const std::string& id, LimitState state) { return {id, state, 61, 5, 6, id + " was 61"}; }

/// Four items forward, one of them standing by, and two on the way back.
inline std::shared_ptr<const plan::Procedure> smallPlan()
{
    plan::Procedure p;
    p.title = "Small";
    p.rollbacks = {{20, 30, "Rollback", plan::RollbackScope::Release, plan::none, plan::none, {}, 600, false}};
    p.items = {item(1), item(2, plan::none, true), item(3), item(4), item(21, 0), item(22, 0)};
    p.limits = {limit("M5", plan::LimitAction::Rollback), limit("M6", plan::LimitAction::Hold), limit("M7", plan::LimitAction::Page), limit("M8", plan::LimitAction::Verify)};
    return std::make_shared<const plan::Procedure>(std::move(p));
}

inline Started started() { return {"/srv/deploy.md", "/srv", Drive::Flow, false, smallPlan()}; }

inline std::vector<Event> eventsOf(const std::vector<Body>& bodies)
{
    std::vector<Event> events;
    for (const Body& body : bodies) events.push_back({events.size() + 1, 1000 * static_cast<std::int64_t>(events.size() + 1), "ann", body, "hash " + std::to_string(events.size() + 1)});
    return events;
}

inline Ended ended(const std::string& id, std::uint32_t attempt = 1, JobHow how = JobHow::Exited) { return {id, attempt, how, 0, 5, 6, "/srv", {}, {}, "out", 7, {}}; }

/// All of a record that can be seen. Every field stands in it or is compared by the test itself.
inline std::string seen(const Record& record)
{
    std::string text = recordJson("r", std::to_string(static_cast<int>(record.stage)), record.endingWhy, record);
    text += std::to_string(static_cast<int>(record.ending)) + ' ' + std::to_string(record.cursor) + ' ' + std::to_string(record.lastMs) + ' ' + record.rollback.reason + ' ';
    for (const std::uint32_t i : record.wayBack) text += std::to_string(i) + ',';
    text += ' ' + std::to_string(record.backCursor) + ' ';
    for (const std::uint32_t i : record.busy) text += std::to_string(i) + ',';
    for (const ItemRecord& i : record.items) {
        text += '\n' + std::to_string(i.stopAsked) + std::to_string(i.holdHere) + i.holdReason + ' ' + std::to_string(i.firstBegunMs) + ' ' + std::to_string(i.begunMs) + ' ' + i.text;
        text += i.decision ? std::string(nameOf(*i.decision)) : "-";
        text += i.drive ? std::string(nameOf(*i.drive)) : "-";
    }
    for (const LimitRecord& l : record.watch.limits) text += '\n' + std::to_string(l.breached) + std::to_string(l.heldFor) + std::to_string(l.seenIsNew) + std::to_string(l.breachSeq) + ' ' + l.acceptedWhy;
    for (const auto& [name, a] : record.watch.alarms)
        text += '\n' + name + ' ' + std::to_string(a.active) + std::to_string(a.raisedMs) + ' ' + std::to_string(a.returnedMs) + a.acknowledgedBy + a.comment + std::to_string(a.shelvedUntilMs) + a.shelvedWhy;
    for (const std::int64_t ms : record.watch.raisedMs) text += ' ' + std::to_string(ms);
    return text;
}

} // namespace holdpoint::tests
