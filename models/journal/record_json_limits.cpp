#include "models/journal/record_json_parts.h"

#include "models/journal/json_fields.h"
#include "models/plan/outline_json.h"

#include <cmath>

namespace holdpoint::journal {

namespace {

void numberOrNull(JsonWriter& json, std::string_view name, const std::optional<double>& value)
{
    json.key(name);
    value && std::isfinite(*value) ? json.number(*value) : json.null();
}

void baseline(JsonWriter& json, const std::optional<Baseline>& taken)
{
    json.key("baseline");
    if (!taken) {
        json.null();
        return;
    }
    json.beginObject().key("value").number(taken->value);
    timeOrNull(json, "from", taken->fromMs);
    timeOrNull(json, "to", taken->toMs);
    json.field("samples", static_cast<std::int64_t>(taken->samples)).endObject();
}

void limitRow(JsonWriter& json, const Record& record, std::size_t index)
{
    const plan::ProcedureLimit& planned = record.procedure->limits[index];
    const LimitRecord& limit = record.watch.limits[index];
    json.beginObject().field("id", planned.id).field("line", std::int64_t{planned.line}).field("metric", planned.metric).field("op", plan::nameOf(planned.op));
    json.key("value").number(planned.value).field("unit", planned.unit).key("relative").boolean(planned.relative).key("window_s");
    planned.window == plan::Seconds::unknown ? json.null() : json.number(planned.window);
    json.field("action", plan::nameOf(planned.action));
    textOrNull(json, "step", planned.step == plan::none ? std::string_view() : std::string_view(record.procedure->steps[planned.step].title));
    textOrNull(json, "phase", planned.phase);
    const auto source = record.watch.sources.find(planned.metric);
    textOrNull(json, "source", source == record.watch.sources.end() ? std::string_view() : std::string_view(source->second.place));
    timeOrNull(json, "watched_since", limit.watchedSinceMs);
    textOrNull(json, "state", limit.judged ? nameOf(limit.state) : std::string_view());
    numberOrNull(json, "last", limit.value);
    timeOrNull(json, "since", limit.sinceMs);
    timeOrNull(json, "sample", limit.sampleMs);
    json.field("sentence", limit.sentence).key("open").boolean(limit.open);
    textOrNull(json, "accepted_by", limit.acceptedBy);
    textOrNull(json, "authorised_by", limit.authorisedBy);
    numberOrNull(json, "seen", limit.seen);
    textOrNull(json, "seen_by", limit.seenBy);
    timeOrNull(json, "seen_at", limit.seenMs);
    baseline(json, limit.baseline);
    json.endObject();
}

} // namespace

void writeWatch(JsonWriter& json, const Record& record)
{
    json.key("limits").beginArray();
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) limitRow(json, record, i);
    json.endArray().key("sources").beginArray();
    for (const auto& [metric, source] : record.watch.sources) {
        const auto trouble = record.watch.troubles.find(metric);
        json.beginObject().field("metric", metric).field("source", source.place).field("unit", source.unit);
        textOrNull(json, "trouble", trouble == record.watch.troubles.end() ? std::string_view() : std::string_view(trouble->second.sentence));
        json.endObject();
    }
    json.endArray().key("notifications").beginArray();
    for (const auto& [key, sent] : record.watch.notifications) {
        json.beginObject().field("alarm", std::get<0>(key)).field("channel", std::get<1>(key)).field("to", std::get<2>(key)).field("attempt", std::int64_t{sent.attempt});
        json.field("state", nameOf(sent.state));
        timeOrNull(json, "at", sent.atMs);
        json.field("problem", sent.problem).endObject();
    }
    json.endArray().key("addressees").beginArray();
    for (const std::string& to : record.watch.addressees) json.text(to);
    json.endArray();
}

void writeMessage(JsonWriter& json, const Record& record, const plan::Item& item)
{
    if (!plan::tellsSomebody(item)) return;
    json.key("message").beginObject().field("audience", item.audience).key("text");
    const auto said = record.watch.announcements.find(item.id);
    const bool isSaid = said != record.watch.announcements.end();
    json.text(isSaid ? said->second.text : item.message.empty() ? item.text : item.message);
    textOrNull(json, "sent_by", isSaid ? std::string_view(said->second.by) : std::string_view());
    timeOrNull(json, "sent_at", isSaid ? said->second.atMs : 0);
    json.key("to").beginArray();
    for (const auto& [key, sent] : messagesOf(record.watch, item.id)) {
        json.beginObject().field("name", std::get<2>(key)).field("state", nameOf(sent.state));
        timeOrNull(json, "at", sent.atMs);
        json.field("problem", sent.problem).endObject();
    }
    json.endArray().endObject();
}

} // namespace holdpoint::journal
