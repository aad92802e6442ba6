#include "models/journal/event.h"

#include "models/base/digest.h"
#include "models/base/json_reader.h"
#include "models/base/names.h"
#include "models/journal/shared.h"
#include "models/plan/procedure_json.h"

#include <cmath>
#include <optional>
#include <type_traits>

namespace holdpoint::journal {

namespace {

constexpr auto types = std::to_array<std::string_view>({"started", "bound", "begun", "output", "ended", "settled", "answered", "decided", "stop-asked", "held", "hold-set",
                                                        "released", "drive-set", "rollback-begun", "noted", "finished", "prompted", "typed", "captured",
                                                        "handed-over", "clock-set", "window-set", "window-overridden", "source-bound", "baseline-taken",
                                                        "limit-judged", "source-troubled", "value-seen", "authorised", "acknowledged", "shelved", "unshelved", "notified", "addressees-bound", "announced", "driver-took", "driver-left",
                                                        "policy-set", "sign-asked", "signed", "sign-voided", "delegated", "poll-opened", "voted", "poll-decided", "poll-asked-again"});
static_assert(types.size() == std::variant_size_v<AnyBody>);

constexpr auto outcomes = namesOf<Outcome>("none", "passed", "failed", "inconclusive", "skipped", "cancelled", "unknown");
constexpr auto drives = namesOf<Drive>("step", "flow", "hand");
constexpr auto verdicts = namesOf<Verdict>("met", "unmet", "undecided");
constexpr auto choices = namesOf<Choice>("run", "retry", "edit", "skip", "accept", "reject", "abort");
constexpr auto endings = namesOf<Ending>("done", "rolled-back", "aborted");
constexpr auto hows = namesOf<JobHow>("exited", "signalled", "timed-out", "stopped", "not-started", "lost");
constexpr auto limitStates = namesOf<LimitState>("off", "no-data", "too-little", "stale", "holds", "pending", "breached", "returned");
constexpr auto rights = namesOf<Right>("none", "observer", "signer", "driver");
constexpr auto notifyStates = namesOf<NotifyState>("begun", "sent", "failed", "refused", "unknown");

// --- writing ---

void write(JsonWriter& json, const Started& e)
{
    json.field("schema", std::int64_t{e.form}).field("file", e.file).field("directory", e.directory).field("drive", drives.of(e.drive));
    json.key("rehearsal").boolean(e.rehearsal).field("zone_min", std::int64_t{e.zoneMinutes}).key("procedure");
    plan::writeProcedure(json, *e.procedure);
}
void write(JsonWriter& json, const Bound& e)
{
    json.field("name", e.name).field("value", e.secret ? std::string_view() : std::string_view(e.value)).key("secret").boolean(e.secret);
}
JsonWriter& attempt(JsonWriter& json, const std::string& item, std::uint32_t number) { return json.field("item", item).field("attempt", std::int64_t{number}); }
void write(JsonWriter& json, const Begun& e) { attempt(json, e.item, e.attempt).field("text", e.text); }
void write(JsonWriter& json, const OutputKept& e)
{
    attempt(json, e.item, e.attempt).field("from", static_cast<std::int64_t>(e.from)).field("bytes", static_cast<std::int64_t>(e.bytes)).field("sha256", e.sha256);
}
void write(JsonWriter& json, const Ended& e)
{
    attempt(json, e.item, e.attempt).field("how", hows.of(e.how)).field("code", std::int64_t{e.code}).field("started", e.startedMs).field("duration_ms", e.durationMs);
    json.field("directory", e.directory).field("state_lost", e.stateLost).field("problem", e.problem).field("output_file", e.outputFile);
    json.field("output_bytes", static_cast<std::int64_t>(e.outputBytes)).key("checks").beginArray();
    for (const CheckResult& c : e.checks) json.beginObject().field("check", c.check).field("verdict", verdicts.of(c.verdict)).field("seen", c.seen).endObject();
    json.endArray();
    if (e.dropped > 0) json.field("dropped", static_cast<std::int64_t>(e.dropped));
}
void write(JsonWriter& json, const Settled& e)
{
    attempt(json, e.item, e.attempt).field("outcome", outcomes.of(e.outcome)).field("why", e.why).field("next", e.nextMs);
    if (e.failures > 0) json.field("failures", std::int64_t{e.failures});
}
void write(JsonWriter& json, const Answered& e) { json.field("item", e.item).field("answer", e.answer).field("reason", e.reason); }
void write(JsonWriter& json, const Decided& e) { json.field("item", e.item).field("choice", choices.of(e.choice)).field("text", e.text).field("reason", e.reason); }
void write(JsonWriter& json, const StopAsked& e) { attempt(json, e.item, e.attempt).field("why", e.why); }
void write(JsonWriter& json, const Held& e)
{
    json.field("reason", e.reason);
    if (!e.limit.empty()) json.field("limit", e.limit);
}
void write(JsonWriter& json, const HoldSet& e) { json.field("item", e.item).field("reason", e.reason); }
void write(JsonWriter& json, const Released& e) { json.field("reason", e.reason); }
void write(JsonWriter& json, const DriveSet& e) { json.field("item", e.item).field("drive", drives.of(e.drive)); }
JsonWriter& texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& all)
{
    json.key(name).beginArray();
    for (const std::string& text : all) json.text(text);
    return json.endArray();
}
void write(JsonWriter& json, const RollbackBegun& e)
{
    texts(json, "items", e.items);
    texts(json, "procedures", e.procedures).field("reason", e.reason).field("budget_s", std::int64_t{e.budget});
}
void write(JsonWriter& json, const Noted& e) { json.field("text", e.text); }
void write(JsonWriter& json, const Finished& e) { json.field("ending", endings.of(e.ending)).field("why", e.why); }
void write(JsonWriter& json, const Prompted& e) { attempt(json, e.item, e.attempt).field("prompt", e.prompt).key("secret").boolean(e.secret); }
void write(JsonWriter& json, const Typed& e) { attempt(json, e.item, e.attempt).field("text", e.secret ? std::string_view() : std::string_view(e.text)).key("secret").boolean(e.secret); }
void write(JsonWriter& json, const Captured& e)
{
    json.field("item", e.item).field("name", e.name).field("path", e.path).field("bytes", static_cast<std::int64_t>(e.bytes)).field("sha256", e.sha256);
}
void write(JsonWriter& json, const HandedOver& e) { json.field("to", e.to).field("text", e.text); }
void write(JsonWriter& json, const ClockSet& e) { json.field("by_ms", e.byMs); }
void write(JsonWriter& json, const WindowSet& e)
{
    json.field("zone", e.zone);
    texts(json, "windows", e.windows);
    texts(json, "days", e.days);
    texts(json, "freezes", e.freezes);
}
void write(JsonWriter& json, const WindowOverridden& e) { json.field("reason", e.reason); }
void write(JsonWriter& json, const SourceBound& e) { json.field("metric", e.metric).field("source", e.source).field("series", e.series).field("unit", e.unit).field("every", e.everyMs); }
void write(JsonWriter& json, const BaselineTaken& e)
{
    json.field("limit", e.limit).key("value").number(e.value).field("from", e.fromMs).field("to", e.toMs).field("samples", static_cast<std::int64_t>(e.samples));
}
void write(JsonWriter& json, const LimitJudged& e)
{
    json.field("limit", e.limit).field("state", limitStates.of(e.state));
    if (e.value && std::isfinite(*e.value)) json.key("value").number(*e.value);
    json.field("since", e.sinceMs).field("sample", e.sampleMs).field("sentence", e.sentence);
}
void write(JsonWriter& json, const SourceTroubled& e) { json.field("metric", e.metric).field("sentence", e.sentence); }
void write(JsonWriter& json, const ValueSeen& e) { json.field("limit", e.limit).key("value").number(e.value); }
void write(JsonWriter& json, const Authorised& e) { texts(json, "limits", e.limits).key("revoked").boolean(e.revoked); }
void write(JsonWriter& json, const Acknowledged& e) { json.field("alarm", e.alarm).field("comment", e.comment); }
void write(JsonWriter& json, const Shelved& e) { json.field("alarm", e.alarm).field("until", e.untilMs).field("comment", e.comment); }
void write(JsonWriter& json, const Unshelved& e) { json.field("alarm", e.alarm); }
void write(JsonWriter& json, const Notified& e)
{
    json.field("alarm", e.alarm).field("channel", e.channel).field("to", e.to).field("attempt", std::int64_t{e.attempt});
    json.field("state", notifyStates.of(e.state)).field("problem", e.problem);
}

void write(JsonWriter& json, const AddresseesBound& e) { texts(json, "to", e.to); }
void write(JsonWriter& json, const Announced& e) { texts(json.field("item", e.item).field("text", e.text), "to", e.to); }
void write(JsonWriter& json, const DriverTook& e)
{
    json.field("driver", e.driver).field("machine", e.machine).field("place", e.place).field("lease", static_cast<std::int64_t>(e.lease));
    json.field("from", e.from).field("reason", e.reason);
}
void write(JsonWriter& json, const DriverLeft& e) { json.field("to", e.to).field("reason", e.reason); }

// --- reading, in the order of AnyBody ---

std::uint32_t attemptOf(JsonFields& f) { return f.whole<std::uint32_t>("attempt"); }

template <typename E>
E read(JsonFields& f)
{
    E e;
    readInto(e, f);     // what is signed and voted has its own page
    return e;
}

template <>
Started read(JsonFields& f)
{
    Started e;
    const std::int64_t written = f.number("schema");
    if (written < 1 || written > schema) f.note("schema");
    else e.form = static_cast<int>(written);
    e.file = f.text("file");
    e.directory = f.text("directory");
    e.drive = f.name<Drive>("drive", drives);
    e.rehearsal = f.flag("rehearsal");
    e.zoneMinutes = static_cast<std::int32_t>(f.number("zone_min"));
    auto procedure = plan::readProcedure(f.object("procedure"));
    if (!procedure) f.note("procedure (" + procedure.error().what + ')');
    else e.procedure = std::make_shared<const plan::Procedure>(std::move(procedure.value()));
    return e;
}
template <>
Bound read(JsonFields& f) { return {f.text("name"), f.text("value"), f.flag("secret")}; }
template <>
Begun read(JsonFields& f) { return {f.text("item"), attemptOf(f), f.text("text")}; }
template <>
OutputKept read(JsonFields& f)
{
    return {f.text("item"), attemptOf(f), f.whole<std::uint64_t>("from"), f.whole<std::uint64_t>("bytes"), f.text("sha256")};
}
template <>
Ended read(JsonFields& f)
{
    Ended e{f.text("item"), attemptOf(f), f.name<JobHow>("how", hows), f.whole<int>("code"), f.number("started"), f.number("duration_ms"),
            f.text("directory"), f.text("state_lost"), f.text("problem"), f.text("output_file"), f.whole<std::uint64_t>("output_bytes"), {}};
    for (const QJsonValue& value : f.list("checks")) {
        const QJsonObject object = value.toObject();
        JsonFields check(object);
        e.checks.push_back({check.text("check"), check.name<Verdict>("verdict", verdicts), check.text("seen")});
        if (!check.wrong().empty()) f.note("checks." + check.wrong());
    }
    e.dropped = f.wholeOr<std::uint64_t>("dropped", 0);
    return e;
}
template <>
Settled read(JsonFields& f) { return {f.text("item"), attemptOf(f), f.name<Outcome>("outcome", outcomes), f.text("why"), f.number("next"), f.wholeOr<std::uint32_t>("failures", 0)}; }
template <>
Answered read(JsonFields& f) { return {f.text("item"), f.text("answer"), f.text("reason")}; }
template <>
Decided read(JsonFields& f) { return {f.text("item"), f.name<Choice>("choice", choices), f.text("text"), f.text("reason")}; }
template <>
StopAsked read(JsonFields& f) { return {f.text("item"), attemptOf(f), f.text("why")}; }
template <>
Held read(JsonFields& f) { return {f.text("reason"), f.textOr("limit")}; }
template <>
HoldSet read(JsonFields& f) { return {f.text("item"), f.text("reason")}; }
template <>
Released read(JsonFields& f) { return {f.text("reason")}; }
template <>
DriveSet read(JsonFields& f) { return {f.text("item"), f.name<Drive>("drive", drives)}; }
template <>
RollbackBegun read(JsonFields& f)
{
    RollbackBegun e;
    e.items = f.texts("items");
    e.procedures = f.texts("procedures");
    e.reason = f.text("reason");
    e.budget = f.whole<std::int32_t>("budget_s");
    return e;
}
template <>
Noted read(JsonFields& f) { return {f.text("text")}; }
template <>
Finished read(JsonFields& f) { return {f.name<Ending>("ending", endings), f.text("why")}; }
template <>
Prompted read(JsonFields& f) { return {f.text("item"), attemptOf(f), f.text("prompt"), f.flag("secret")}; }
template <>
Typed read(JsonFields& f) { return {f.text("item"), attemptOf(f), f.text("text"), f.flag("secret")}; }
template <>
Captured read(JsonFields& f) { return {f.text("item"), f.text("name"), f.text("path"), static_cast<std::uint64_t>(f.number("bytes")), f.text("sha256")}; }
template <>
HandedOver read(JsonFields& f) { return {f.text("to"), f.text("text")}; }
template <>
ClockSet read(JsonFields& f) { return {f.number("by_ms")}; }
template <>
WindowSet read(JsonFields& f) { return {f.text("zone"), f.texts("windows"), f.texts("days"), f.texts("freezes")}; }
template <>
WindowOverridden read(JsonFields& f) { return {f.text("reason")}; }
template <>
SourceBound read(JsonFields& f) { return {f.text("metric"), f.text("source"), f.text("series"), f.text("unit"), f.number("every")}; }
template <>
BaselineTaken read(JsonFields& f) { return {f.text("limit"), f.real("value"), f.number("from"), f.number("to"), f.whole<std::uint64_t>("samples")}; }
template <>
LimitJudged read(JsonFields& f)
{
    return {f.text("limit"), f.name<LimitState>("state", limitStates), f.has("value") ? std::optional(f.real("value")) : std::nullopt, f.number("since"), f.number("sample"), f.text("sentence")};
}
template <>
SourceTroubled read(JsonFields& f) { return {f.text("metric"), f.text("sentence")}; }
template <>
ValueSeen read(JsonFields& f) { return {f.text("limit"), f.real("value")}; }
template <>
Authorised read(JsonFields& f) { return {f.texts("limits"), f.flag("revoked")}; }
template <>
Acknowledged read(JsonFields& f) { return {f.text("alarm"), f.text("comment")}; }
template <>
Shelved read(JsonFields& f) { return {f.text("alarm"), f.number("until"), f.text("comment")}; }
template <>
Unshelved read(JsonFields& f) { return {f.text("alarm")}; }
template <>
Notified read(JsonFields& f) { return {f.text("alarm"), f.text("channel"), f.text("to"), attemptOf(f), f.name<NotifyState>("state", notifyStates), f.text("problem")}; }
template <>
AddresseesBound read(JsonFields& f) { return {f.texts("to")}; }
template <>
Announced read(JsonFields& f) { return {f.text("item"), f.text("text"), f.texts("to")}; }
template <>
DriverTook read(JsonFields& f) { return {f.text("driver"), f.text("machine"), f.text("place"), f.whole<std::uint64_t>("lease"), f.text("from"), f.text("reason")}; }
template <>
DriverLeft read(JsonFields& f) { return {f.text("to"), f.text("reason")}; }

/// Reads the alternative whose number is `type`.
template <std::size_t I = 0>
Body readNumber(std::size_t type, JsonFields& fields)
{
    if constexpr (I + 1 < std::variant_size_v<AnyBody>) {
        if (type != I) return readNumber<I + 1>(type, fields);
    }
    return read<std::variant_alternative_t<I, AnyBody>>(fields);
}

} // namespace

Body::Body() = default;
Body::Body(const Body& other) = default;
Body::Body(Body&& other) noexcept = default;
Body& Body::operator=(const Body& other) = default;
Body& Body::operator=(Body&& other) noexcept = default;
Body::~Body() = default;

std::string_view typeOf(const Body& body) { return types[body.index()]; }

std::string writeBody(const Body& body)
{
    JsonWriter json;
    json.beginObject();
    std::visit([&](const auto& event) { write(json, event); }, body);
    json.endObject();
    return json.take();
}

Result<Body> readBody(std::string_view type, std::string_view text)
{
    const auto at = std::find(types.begin(), types.end(), type);
    if (at == types.end()) return Error{"the journal has an event '" + std::string(type) + "' that this Holdpoint does not know; open it with a newer one"};
    const auto object = readJsonObject(text);
    if (!object) return Error{"the event '" + std::string(type) + "' cannot be read: " + object.error().what};
    JsonFields fields(*object);
    Body body = readNumber(static_cast<std::size_t>(at - types.begin()), fields);
    if (fields.wrong() == "schema" && object->value(QLatin1String("schema")).toInteger() > schema) return Error{"the release was written by a newer Holdpoint; open it with that one"};
    if (!fields.wrong().empty()) return Error{"the event '" + std::string(type) + "' has no right field '" + fields.wrong() + "'"};
    return body;
}

std::string chainStart(std::string_view release, std::string_view type, std::string_view bodyJson)
{
    // A body is canonical, so its schema stands where it always stands; whoever puts it elsewhere gets another hash.
    const bool old = type == types.front() && bodyJson.starts_with(R"({"schema":1,)");
    return old ? std::string() : "release " + std::string(release);
}

std::string chainHash(std::string_view before, const Event& event, std::string_view bodyJson) { return chainHash(before, event, typeOf(event.body), bodyJson); }

std::string chainHash(std::string_view before, const Event& event, std::string_view type, std::string_view bodyJson)
{
    JsonWriter json;
    json.beginObject().field("before", before).field("seq", static_cast<std::int64_t>(event.seq)).field("at", event.atMs).field("actor", event.actor);
    json.field("type", type).endObject();
    return sha256Hex(json.take() + '\n' + std::string(bodyJson));
}

std::string_view nameOf(Outcome outcome) { return outcomes.of(outcome); }
std::string_view nameOf(Drive drive) { return drives.of(drive); }
std::string_view nameOf(Verdict verdict) { return verdicts.of(verdict); }
std::string_view nameOf(Choice choice) { return choices.of(choice); }
std::string_view nameOf(Ending ending) { return endings.of(ending); }
std::string_view nameOf(JobHow how) { return hows.of(how); }
std::string_view nameOf(LimitState state) { return limitStates.of(state); }
std::string_view nameOf(NotifyState state) { return notifyStates.of(state); }
std::string_view nameOf(Right right) { return rights.of(right); }
std::optional<Right> rightNamed(std::string_view name) { return rights.find(name); }
std::optional<Drive> driveNamed(std::string_view name) { return drives.find(name); }

} // namespace holdpoint::journal
