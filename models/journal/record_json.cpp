#include "models/journal/record_json.h"

#include "models/base/names.h"
#include "models/journal/json_fields.h"
#include "models/journal/record_json_parts.h"

namespace holdpoint::journal {

namespace {

constexpr auto itemStates = namesOf<ItemState>("pending", "running", "reported", "settled");

void attempt(JsonWriter& json, const ItemRecord& item)
{
    if (item.end.item.empty()) return;
    json.key("end").beginObject().field("how", nameOf(item.end.how)).field("code", std::int64_t{item.end.code}).field("duration_ms", item.end.durationMs);
    json.field("directory", item.end.directory).field("state_lost", item.end.stateLost).field("output_file", item.end.outputFile);
    json.field("output_bytes", static_cast<std::int64_t>(item.end.outputBytes)).field("output_dropped", static_cast<std::int64_t>(item.end.dropped)).key("checks").beginArray();
    for (const CheckResult& check : item.end.checks) json.beginObject().field("check", check.check).field("verdict", nameOf(check.verdict)).field("seen", check.seen).endObject();
    json.endArray().endObject();
}

void itemRow(JsonWriter& json, const Record& record, std::size_t index)
{
    const plan::Procedure& procedure = *record.procedure;
    const plan::Item& item = procedure.items[index];
    const ItemRecord& state = record.items[index];
    json.beginObject().field("id", item.id).field("line", std::int64_t{item.line}).field("kind", plan::nameOf(item.kind)).key("step");
    item.step == plan::none ? json.null() : json.text(procedure.steps[item.step].title);
    json.key("rollback");
    item.rollback == plan::none ? json.null() : json.text(procedure.rollbacks[item.rollback].title);
    json.field("text", state.text.empty() ? item.text : state.text).key("aside").boolean(item.aside);
    json.field("state", itemStates.of(state.state)).field("outcome", nameOf(state.outcome)).field("attempts", std::int64_t{state.attempt});
    timeOrNull(json, "begun", state.begunMs);
    timeOrNull(json, "settled", state.settledMs);
    json.key("said").beginArray();
    for (const Said& said : state.said) {
        json.beginObject().field("event", static_cast<std::int64_t>(said.seq)).field("what", said.what).field("by", said.by).field("reason", said.reason);
        timeOrNull(json, "at", said.atMs);
        json.endObject();
    }
    json.endArray();
    json.field("answer", state.answer).field("answered_by", state.answeredBy).field("reason", state.reason).field("why", state.why).key("asks");
    state.asks ? json.text(state.prompt) : json.null();
    attempt(json, state);
    writeMessage(json, record, item);
    json.endObject();
}

} // namespace

std::string recordJson(const std::string& release, const std::string& state, const std::string& waitingFor, const Record& record,
                       const std::function<void(JsonWriter&)>& more)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().field("release", release).field("title", record.procedure->title).field("state", state).key("waiting_for");
    waitingFor.empty() ? json.null() : json.text(waitingFor);
    json.field("file", record.file).field("runbook_sha256", record.procedure->runbookSha256).field("directory", record.directory).field("drive", nameOf(record.drive));
    json.field("responsible", record.responsible).field("started_by", record.startedBy).key("rehearsal").boolean(record.rehearsal).key("held").boolean(record.held).field("held_by", record.heldBy).field("held_reason", record.heldReason);
    // Where several machines could drive.
    if (!record.driver.machine.empty()) json.key("driver").beginObject().field("person", record.driver.driver).field("machine", record.driver.machine).field("lease", static_cast<std::int64_t>(record.driver.lease)).endObject();
    timeOrNull(json, "started", record.startedMs);
    timeOrNull(json, "rollback_begun", record.rollbackMs);
    timeOrNull(json, "ended", record.endedMs);
    json.field("events", static_cast<std::int64_t>(record.seq)).field("hash", record.hash).key("values").beginObject();
    for (const auto& [name, value] : record.values) json.key(name), value.secret ? json.text("•••") : json.text(value.text);
    json.endObject().key("items").beginArray();
    for (std::size_t i = 0; i < record.items.size(); ++i) itemRow(json, record, i);
    json.endArray().key("deviations").beginArray();
    for (const Deviation& d : record.deviations)
        json.beginObject().field("event", static_cast<std::int64_t>(d.seq)).field("item", d.item).field("what", d.what).field("by", d.by).field("reason", d.reason).endObject();
    json.endArray().key("files").beginArray();
    for (const KeptFile& file : record.files)
        json.beginObject().field("item", file.item).field("name", file.name).field("path", file.path).field("bytes", static_cast<std::int64_t>(file.bytes)).field("sha256", file.sha256).endObject();
    json.endArray();
    writeWatch(json, record);
    writeSigning(json, record);
    if (more) more(json);
    json.key("notes").beginArray();
    for (const auto& [by, text] : record.notes) json.beginObject().field("by", by).field("text", text).endObject();
    json.endArray().key("oddities").beginArray();
    for (const std::string& oddity : record.oddities) json.text(oddity);
    json.endArray().endObject();
    return json.take() + '\n';
}

} // namespace holdpoint::journal
