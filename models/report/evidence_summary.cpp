#include "models/report/evidence_summary.h"

#include "models/journal/json_fields.h"

#include <map>

namespace holdpoint::report {

std::string stateName(const journal::Record& record)
{
    switch (record.stage) {
    case journal::Stage::Empty: return "empty";
    case journal::Stage::Forward: return record.held ? "held" : "forward";
    case journal::Stage::Back: return "back";
    case journal::Stage::Ended: break;
    }
    return std::string(journal::nameOf(record.ending));
}

void writeSummary(JsonWriter& json, const Evidence& evidence)
{
    json.key("summary").beginObject();
    const auto events = eventsOf(evidence);
    if (!events) {
        json.field("problem", events.error().what).endObject();
        return;
    }
    const journal::Record record = journal::fold(*events);
    json.field("title", record.procedure->title).field("state", stateName(record)).field("why", record.endingWhy);
    json.key("rehearsal").boolean(record.rehearsal).field("responsible", record.responsible);
    journal::timeOrNull(json, "started", record.startedMs);
    journal::timeOrNull(json, "ended", record.endedMs);
    journal::timeOrNull(json, "rollback", record.rollbackMs);
    std::map<std::string_view, std::int64_t> outcomes;
    for (const journal::ItemRecord& item : record.items)
        if (item.state == journal::ItemState::Settled) ++outcomes[journal::nameOf(item.outcome)];
    json.key("items").beginObject().field("all", static_cast<std::int64_t>(record.items.size()));
    for (const auto& [name, count] : outcomes) json.field(name, count);
    json.endObject();
    json.field("deviations", static_cast<std::int64_t>(record.deviations.size())).field("oddities", static_cast<std::int64_t>(record.oddities.size()));
    json.key("head").beginObject().field("seq", static_cast<std::int64_t>(record.seq)).field("hash", record.hash).endObject();
    json.endObject();
}

} // namespace holdpoint::report
