#include "models/session/outlook.h"

#include "models/engine/choice.h"
#include "models/engine/soak.h"
#include "models/engine/way_back.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace holdpoint::session {

using journal::Record;

namespace {

struct Way {
    std::vector<std::string> procedures;
    std::int64_t ms = 0;
    std::int32_t budget = plan::Seconds::unknown;
    Phrase problem;
};

Way wayFrom(const Record& record, const Estimates& estimates)
{
    Way way;
    const auto planned = engine::planWayBack(record, {}, {});
    if (!planned) {
        way.problem = planned.error().words();
        return way;
    }
    way.procedures = planned->procedures;
    way.budget = planned->budget;
    for (const std::string& id : planned->items) way.ms += estimates.ms(record.procedure->indexOf(id));
    return way;
}

bool tooLong(const Way& way) { return way.budget != plan::Seconds::unknown && way.ms > std::int64_t{way.budget} * 1000; }

/// The release as it will be when this item has passed.
void pass(Record& record, std::uint32_t item)
{
    journal::ItemRecord& state = record.items[item];
    state.state = journal::ItemState::Settled;
    state.outcome = journal::Outcome::Passed;
    state.attempt = std::max<std::uint32_t>(state.attempt, 1);
    record.cursor = item;
}

/// Goes on in thought, item by item, to the first after which nothing leads back or the way back would be too long.
void findHorizon(Outlook& outlook, const Record& record, const Estimates& estimates, std::int64_t nowMs)
{
    Record ahead = record;
    std::uint32_t step = plan::none;
    std::string_view environment;
    for (std::uint32_t i = record.cursor; i < record.items.size(); ++i) {
        const plan::Item& item = record.itemAt(i);
        if (item.rollback != plan::none || item.aside || record.items[i].over() || engine::isNotChosen(ahead, i)) continue;
        const std::int64_t before = nowMs;
        if (item.noReturn && !record.items[i].ran()) {
            outlook.horizonMs = before;
            outlook.horizonWhy = "after " + item.id + " nothing leads back";
            return;
        }
        pass(ahead, i);
        nowMs += estimates.ms(i);
        // The way changes where another step or another environment begins.
        const bool sameStep = std::exchange(step, item.step) == item.step, sameEnvironment = std::exchange(environment, item.environment) == item.environment;
        if (sameStep && sameEnvironment && i != record.cursor) continue;
        if (!tooLong(wayFrom(ahead, estimates))) continue;
        outlook.horizonMs = before;
        outlook.horizonWhy = "after " + item.id + " it would take longer than promised";
        return;
    }
}

} // namespace

std::int64_t watchedUntilMs(const Record& record) { return engine::soakUntilMs(record); }

Outlook outlookOf(const Record& record, const Estimates& estimates, std::int64_t nowMs, std::int64_t windowEndMs)
{
    Outlook outlook;
    if (record.stage != journal::Stage::Forward) return outlook;
    Way way = wayFrom(record, estimates);
    outlook.procedures = std::move(way.procedures);
    outlook.problem = std::move(way.problem);
    outlook.backMs = way.ms;
    outlook.budget = way.budget;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).noReturn && (record.items[i].ran() || record.items[i].outcome == journal::Outcome::Passed)) outlook.noReturn = record.itemAt(i).id;
    if (!outlook.problem.empty() || record.procedure->rollbacks.empty()) return outlook;
    findHorizon(outlook, record, estimates, nowMs);
    const std::int64_t inWindow = windowEndMs - outlook.backMs;
    if (windowEndMs != 0 && (outlook.horizonMs == 0 || inWindow < outlook.horizonMs)) {
        outlook.horizonMs = inWindow;
        outlook.horizonWhy = "later it would end after the window";
    }
    return outlook;
}

} // namespace holdpoint::session
