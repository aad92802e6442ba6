#include "models/session/item_text.h"

#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/engine/outcome.h"
#include "models/engine/telling.h"
#include "models/plan/default_values.h"

#include <algorithm>

namespace holdpoint::session {

std::string boundText(const journal::Record& record, std::uint32_t item) { return engine::boundText(record, item); }

std::string messageText(const journal::Record& record, std::uint32_t item) { return engine::messageText(record, item); }

namespace {

/// What a shell puts in by itself: what was given, and what the runbook sets.
void addVariables(std::vector<ItemValue>& values, const journal::Record& record, const plan::Item& item)
{
    if ((item.kind != plan::ItemKind::Shell && item.kind != plan::ItemKind::Watch) || item.text.find('$') == std::string::npos) return;
    const auto add = [&](const std::string& name, ItemValue value) {
        const auto same = std::find_if(values.begin(), values.end(), [&](const ItemValue& told) { return plan::bareName(told.name) == name; });
        if (same == values.end() && plan::readsVariable(item.text, name)) values.push_back(std::move(value));
        else if (same != values.end() && !same->known) *same = std::move(value);
    };
    // What was skipped, done elsewhere or edited has set nothing here, or something else.
    const auto hasSet = [&](const plan::AssignedValue& one) {
        const std::uint32_t at = record.procedure->indexOf(one.item);
        return at != plan::none && record.items[at].outcome == journal::Outcome::Passed && record.items[at].ran() && record.items[at].text == record.itemAt(at).text;
    };
    for (const plan::AssignedValue& one : plan::assignedIn(*record.procedure))
        if (hasSet(one) && !(one.yields && record.values.contains(one.name))) add(one.name, {'$' + one.name, one.value, true, false, one.line});
    for (const auto& [name, value] : record.values) add(name, {'$' + name, value.secret ? std::string() : value.text, true, value.secret, 0});
}

} // namespace

std::vector<ItemValue> valuesOf(const journal::Record& record, std::uint32_t item)
{
    std::vector<ItemValue> values;
    for (const std::string& name : plan::namesNeeded(record.itemAt(item))) {
        ItemValue made{name, {}, false, false};
        if (const auto value = record.values.find(plan::bareName(name)); value != record.values.end()) {
            made.known = true;
            made.secret = value->second.secret;
            if (!made.secret) made.value = value->second.text;
        }
        values.push_back(std::move(made));
    }
    addVariables(values, record, record.itemAt(item));
    return values;
}

std::vector<journal::CheckResult> resultsOf(const journal::Record& record, std::uint32_t item)
{
    const journal::ItemRecord& state = record.items[item];
    const bool elsewhere = state.drive.value_or(record.drive) == journal::Drive::Hand || !state.ran();
    if (!elsewhere) return state.end.checks;
    if (record.itemAt(item).kind > plan::ItemKind::Watch || state.answer.empty() || engine::saysYes(state.answer) || engine::saysNo(state.answer)) return {};
    return engine::checksByHand(engine::withBoundChecks(record, item), state);
}

std::vector<plan::ItemCheck> checksOf(const journal::Record& record, std::uint32_t item) { return engine::withBoundChecks(record, item).checks; }

bool takesAWay(const journal::Answered& answered) { return answered.answer == engine::thisWay; }

std::vector<std::uint32_t> armsOf(const journal::Record& record, std::uint32_t item) { return record.itemAt(item).choice == 0 ? std::vector<std::uint32_t>() : engine::openWays(record, item); }

} // namespace holdpoint::session
