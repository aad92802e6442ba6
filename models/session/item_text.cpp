#include "models/session/item_text.h"

#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/engine/telling.h"

namespace holdpoint::session {

std::string boundText(const journal::Record& record, std::uint32_t item) { return engine::boundText(record, item); }

std::string messageText(const journal::Record& record, std::uint32_t item) { return engine::messageText(record, item); }

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
    return values;
}

std::vector<plan::ItemCheck> checksOf(const journal::Record& record, std::uint32_t item) { return engine::withBoundChecks(record, item).checks; }

bool takesAWay(const journal::Answered& answered) { return answered.answer == engine::thisWay; }

std::vector<std::uint32_t> armsOf(const journal::Record& record, std::uint32_t item) { return record.itemAt(item).choice == 0 ? std::vector<std::uint32_t>() : engine::openWays(record, item); }

} // namespace holdpoint::session
