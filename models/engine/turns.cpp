#include "models/engine/turns.h"

namespace holdpoint::engine {

std::vector<std::uint32_t> itemsInTurn(const journal::Record& record)
{
    if (record.stage == journal::Stage::Back) {
        if (record.backCursor >= record.wayBack.size()) return {};
        return {record.wayBack[record.backCursor]};
    }
    const std::vector<plan::Item>& items = record.procedure->items;
    std::vector<std::uint32_t> found;
    const std::uint32_t lane = record.cursor < record.items.size() ? items[record.cursor].lane : 0;
    for (std::uint32_t i = record.cursor; i < record.items.size(); ++i) {
        const plan::Item& item = items[i];
        if (item.aside || item.rollback != plan::none) continue;
        if (!found.empty() && (lane == 0 || item.lane != lane)) break;
        if (record.items[i].over() || (!found.empty() && items[found.back()].step == item.step)) continue;
        found.push_back(i);
    }
    return found;
}

} // namespace holdpoint::engine
