#include "models/plan/procedure_json.h"

#include "models/base/json_reader.h"
#include "models/base/names.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

constexpr auto kinds = namesOf<ItemKind>("shell", "sql", "http", "file", "watch", "wait", "task", "gate", "sign-off");
constexpr auto actions = namesOf<GateAction>("hold", "rollback", "abort");
constexpr auto scopes = namesOf<RollbackScope>("step", "environment", "release");
constexpr auto ops = namesOf<Op>("<", "<=", ">", ">=", "=");
constexpr auto limitActions = namesOf<LimitAction>("verify", "target", "investigate", "alert", "page", "hold", "rollback", "abort", "none");
constexpr auto limitTimes = namesOf<LimitWhen>("always", "before", "cutover", "after");
constexpr auto checkKinds = namesOf<CheckKind>("person", "exit-code", "contains", "absent", "rows", "number", "totals", "http-status", "json", "plan");

// What has its usual value is left out: a plan of a thousand items stays readable.

void index(JsonWriter& json, std::string_view name, std::uint32_t value)
{
    if (value != none) json.field(name, std::int64_t{value});
}
void text(JsonWriter& json, std::string_view name, std::string_view value)
{
    if (!value.empty()) json.field(name, value);
}
void number(JsonWriter& json, std::string_view name, std::int64_t value, std::int64_t usual = 0)
{
    if (value != usual) json.field(name, value);
}
void flag(JsonWriter& json, std::string_view name, bool value)
{
    if (value) json.key(name).boolean(true);
}

void writeItem(JsonWriter& json, const Item& item)
{
    json.beginObject().field("id", item.id).field("kind", kinds.of(item.kind)).field("line", std::int64_t{item.line});
    number(json, "last_line", item.lastLine, item.line);
    index(json, "step", item.step);
    index(json, "rollback", item.rollback);
    json.field("text", item.text);
    text(json, "environment", item.environment);
    text(json, "role", item.role);
    text(json, "audience", item.audience);
    text(json, "message", item.message);
    if (item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff) json.field("action", actions.of(item.action));
    number(json, "choice", item.choice);
    number(json, "arm", item.arm);
    text(json, "way", item.way);
    number(json, "outer_choice", item.outerChoice);
    number(json, "outer_arm", item.outerArm);
    number(json, "seconds", item.seconds);
    number(json, "every", item.every);
    number(json, "timeout", item.timeout);
    number(json, "retries", item.retries);
    number(json, "backoff", item.backoff);
    number(json, "lane", item.lane);
    text(json, "capture", item.capture);
    text(json, "target", item.target);
    text(json, "directory", item.directory);
    flag(json, "background", item.background);
    flag(json, "terminal", item.terminal);
    flag(json, "by_hand", item.byHand);
    flag(json, "no_return", item.noReturn);
    flag(json, "required", item.required);
    flag(json, "aside", item.aside);
    number(json, "output_limit", static_cast<std::int64_t>(item.outputLimit));
    if (!item.raw.empty()) {
        json.key("raw").beginArray();
        for (const std::string& name : item.raw) json.text(name);
        json.endArray();
    }
    if (!item.checks.empty()) {
        json.key("checks").beginArray();
        for (const ItemCheck& check : item.checks) json.beginObject().field("kind", checkKinds.of(check.kind)).field("text", check.text).endObject();
        json.endArray();
    }
    if (!item.needs.empty()) {
        json.key("needs").beginArray();
        for (const std::string& need : item.needs) json.text(need);
        json.endArray();
    }
    if (!item.databases.empty()) {
        json.key("databases").beginArray();
        for (const std::string& database : item.databases) json.text(database);
        json.endArray();
    }
    json.endObject();
}

void writeRollback(JsonWriter& json, const RollbackProcedure& rollback)
{
    json.beginObject().field("line", std::int64_t{rollback.line}).field("last_line", std::int64_t{rollback.lastLine});
    json.field("title", rollback.title).field("scope", scopes.of(rollback.scope));
    index(json, "step", rollback.step);
    index(json, "parent", rollback.parent);
    text(json, "environment", rollback.environment);
    number(json, "budget_s", rollback.budget, Seconds::unknown);
    flag(json, "option", rollback.option);
    json.endObject();
}

void writeCapture(JsonWriter& json, const FileCapture& capture)
{
    json.beginObject().field("name", capture.name).field("maker", std::int64_t{capture.maker}).key("uses").beginArray();
    for (const auto& [item, spelling] : capture.uses) json.beginObject().field("item", std::int64_t{item}).field("as", spelling).endObject();
    json.endArray().endObject();
}

void writeLimit(JsonWriter& json, const ProcedureLimit& limit)
{
    json.beginObject().field("id", limit.id).field("line", std::int64_t{limit.line}).field("metric", limit.metric).field("op", ops.of(limit.op));
    json.key("value").number(limit.value);
    number(json, "decimals", limit.decimals);
    text(json, "unit", limit.unit);
    flag(json, "relative", limit.relative);
    number(json, "window_s", limit.window, Seconds::unknown);
    number(json, "every_s", limit.every, Seconds::unknown);
    json.field("action", limitActions.of(limit.action));
    index(json, "step", limit.step);
    index(json, "rollback", limit.rollback);
    text(json, "phase", limit.phase);
    text(json, "environment", limit.environment);
    if (limit.when != LimitWhen::Always) json.field("when", limitTimes.of(limit.when));
    number(json, "lasts_s", limit.lasts, Seconds::unknown);
    text(json, "expected", limit.expected);
    if (!limit.excuses.empty()) {
        json.key("excuses").beginArray();
        for (const LimitExcuse& excuse : limit.excuses) {
            json.beginObject().field("why", excuse.why).field("op", ops.of(excuse.op)).key("value").number(excuse.value);
            flag(json, "cutover", excuse.cutover);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeStep(JsonWriter& json, const ProcedureStep& step)
{
    json.beginObject().field("line", std::int64_t{step.line}).field("title", step.title);
    text(json, "phase", step.phase);
    number(json, "shortest_s", step.shortest, Seconds::unknown);
    number(json, "longest_s", step.longest, Seconds::unknown);
    text(json, "heading", step.heading);
    number(json, "watched_s", step.watched, Seconds::unknown);
    if (!step.traffic.empty()) {
        json.key("traffic_pct").beginArray();
        for (const double percent : step.traffic) json.number(percent);
        json.endArray();
    }
    json.endObject();
}

/// Reads rows until one is wrong, and says which.
class ProcedureReader {
public:
    Result<Procedure> read(const QJsonObject& object)
    {
        JsonFields fields(object);
        m_out.title = fields.text("title");
        m_out.runbookSha256 = fields.text("runbook_sha256");
        rows("steps", fields.list("steps"), [&](JsonFields& row) { readStep(row); });
        rows("rollbacks", fields.list("rollbacks"), [&](JsonFields& row) { readRollback(row); });
        rows("items", fields.list("items"), [&](JsonFields& row) { readItem(row); });
        rows("captures", fields.listOr("captures"), [&](JsonFields& row) { readCapture(row); });
        rows("limits", fields.listOr("limits"), [&](JsonFields& row) { readLimit(row); });
        if (!fields.wrong().empty()) m_wrong = fields.wrong();
        if (m_wrong.empty()) return std::move(m_out);
        return Error{"the plan's field '" + m_wrong + "' is missing or wrong"};
    }

private:
    template <typename Read>
    void rows(const char* name, const QJsonArray& list, Read read)
    {
        for (const QJsonValue& value : list) {
            const QJsonObject object = value.toObject();
            JsonFields row(object);
            read(row);
            if (!row.wrong().empty() && m_wrong.empty()) m_wrong = std::string(name) + '.' + row.wrong();
        }
    }

    /// An index that points behind its list would be as bad as one of another kind.
    static std::uint32_t index(JsonFields& row, std::string_view name, std::size_t size)
    {
        const std::int64_t value = row.numberOr(name, none);
        if (value != none && (value < 0 || value >= static_cast<std::int64_t>(size))) row.note(name);
        return static_cast<std::uint32_t>(value);
    }
    static std::uint32_t line(JsonFields& row, std::string_view name, std::uint32_t otherwise) { return row.wholeOr(name, otherwise); }
    static std::int32_t seconds(JsonFields& row, std::string_view name, std::int32_t otherwise) { return row.wholeOr(name, otherwise); }

    void readStep(JsonFields& row)
    {
        m_out.steps.push_back({row.whole<std::uint32_t>("line"), row.text("title"), row.textOr("phase"),
                               seconds(row, "shortest_s", Seconds::unknown), seconds(row, "longest_s", Seconds::unknown), row.textOr("heading"), seconds(row, "watched_s", Seconds::unknown), {}});
        for (const QJsonValue& percent : row.listOr("traffic_pct")) m_out.steps.back().traffic.push_back(percent.toDouble());
    }

    void readRollback(JsonFields& row)
    {
        RollbackProcedure rollback;
        rollback.line = row.whole<std::uint32_t>("line");
        rollback.lastLine = row.whole<std::uint32_t>("last_line");
        rollback.title = row.text("title");
        rollback.scope = row.name<RollbackScope>("scope", scopes);
        rollback.step = index(row, "step", m_out.steps.size());
        rollback.parent = index(row, "parent", m_out.rollbacks.size());
        rollback.environment = row.textOr("environment");
        rollback.budget = seconds(row, "budget_s", Seconds::unknown);
        rollback.option = row.flagOr("option");
        m_out.rollbacks.push_back(std::move(rollback));
    }

    void readItem(JsonFields& row)
    {
        Item item;
        item.id = row.text("id");
        item.kind = row.name<ItemKind>("kind", kinds);
        item.line = row.whole<std::uint32_t>("line");
        item.lastLine = line(row, "last_line", item.line);
        item.step = index(row, "step", m_out.steps.size());
        item.rollback = index(row, "rollback", m_out.rollbacks.size());
        item.text = row.text("text");
        item.environment = row.textOr("environment");
        item.role = row.textOr("role");
        item.audience = row.textOr("audience");
        item.message = row.textOr("message");
        if (row.has("action")) item.action = row.name<GateAction>("action", actions);
        item.choice = line(row, "choice", 0);
        item.arm = line(row, "arm", 0);
        item.outerChoice = line(row, "outer_choice", 0);
        item.outerArm = line(row, "outer_arm", 0);
        item.seconds = seconds(row, "seconds", 0);
        item.every = seconds(row, "every", 0);
        item.timeout = seconds(row, "timeout", 0);
        item.retries = seconds(row, "retries", 0);
        item.backoff = seconds(row, "backoff", 0);
        item.lane = line(row, "lane", 0);
        item.capture = row.textOr("capture");
        item.way = row.textOr("way");
        item.target = row.textOr("target");
        item.directory = row.textOr("directory");
        item.background = row.flagOr("background");
        item.terminal = row.flagOr("terminal");
        item.byHand = row.flagOr("by_hand");
        item.noReturn = row.flagOr("no_return");
        item.required = row.flagOr("required");
        item.aside = row.flagOr("aside");
        item.outputLimit = row.wholeOr<std::uint64_t>("output_limit", 0);
        item.raw = row.textsOr("raw");
        rows("checks", row.listOr("checks"), [&](JsonFields& check) { item.checks.push_back({check.name<CheckKind>("kind", checkKinds), check.text("text")}); });
        item.needs = row.textsOr("needs");
        item.databases = row.textsOr("databases");
        m_out.items.push_back(std::move(item));
    }

    void readCapture(JsonFields& row)
    {
        FileCapture capture{row.text("name"), index(row, "maker", m_out.items.size()), {}};
        rows("uses", row.list("uses"), [&](JsonFields& use) { capture.uses.emplace_back(index(use, "item", m_out.items.size()), use.text("as")); });
        if (capture.maker == none) row.note("maker");
        m_out.captures.push_back(std::move(capture));
    }

    void readLimit(JsonFields& row)
    {
        ProcedureLimit limit;
        limit.id = row.text("id");
        limit.line = row.whole<std::uint32_t>("line");
        limit.metric = row.text("metric");
        limit.op = row.name<Op>("op", ops);
        limit.value = row.real("value");
        limit.decimals = static_cast<std::uint8_t>(std::min<std::uint32_t>(row.wholeOr<std::uint32_t>("decimals", 0), 9));
        limit.unit = row.textOr("unit");
        limit.relative = row.flagOr("relative");
        limit.window = seconds(row, "window_s", Seconds::unknown);
        limit.every = seconds(row, "every_s", Seconds::unknown);
        limit.action = row.name<LimitAction>("action", limitActions);
        limit.step = index(row, "step", m_out.steps.size());
        limit.rollback = index(row, "rollback", m_out.rollbacks.size());
        limit.phase = row.textOr("phase");
        limit.environment = row.textOr("environment");
        if (row.has("when")) limit.when = row.name<LimitWhen>("when", limitTimes);
        limit.lasts = seconds(row, "lasts_s", Seconds::unknown);
        limit.expected = row.textOr("expected");
        rows("excuses", row.listOr("excuses"), [&](JsonFields& excuse) { limit.excuses.push_back({excuse.text("why"), excuse.name<Op>("op", ops), excuse.real("value"), excuse.flagOr("cutover")}); });
        m_out.limits.push_back(std::move(limit));
    }

    Procedure m_out;
    std::string m_wrong;
};

} // namespace

void writeProcedure(JsonWriter& json, const Procedure& procedure)
{
    json.beginObject().field("title", procedure.title).field("runbook_sha256", procedure.runbookSha256);
    json.key("steps").beginArray();
    for (const ProcedureStep& step : procedure.steps) writeStep(json, step);
    json.endArray().key("rollbacks").beginArray();
    for (const RollbackProcedure& rollback : procedure.rollbacks) writeRollback(json, rollback);
    json.endArray().key("items").beginArray();
    for (const Item& item : procedure.items) writeItem(json, item);
    json.endArray().key("captures").beginArray();
    for (const FileCapture& capture : procedure.captures) writeCapture(json, capture);
    json.endArray();
    if (!procedure.limits.empty()) {    // a procedure of before schema 3 has none, and keeps its bytes
        json.key("limits").beginArray();
        for (const ProcedureLimit& limit : procedure.limits) writeLimit(json, limit);
        json.endArray();
    }
    json.endObject();
}

Result<Procedure> readProcedure(const QJsonObject& object) { return ProcedureReader().read(object); }

std::string_view nameOf(ItemKind kind) { return kinds.of(kind); }

} // namespace holdpoint::plan
