#include "models/journal/sign_event.h"

#include "models/journal/json_fields.h"

namespace holdpoint::journal {

namespace {

void flag(JsonWriter& json, std::string_view name, bool value) { json.key(name).boolean(value); }
void count(JsonWriter& json, std::string_view name, std::uint64_t value) { json.field(name, static_cast<std::int64_t>(value)); }

void words(JsonWriter& json, const Testimony& said)
{
    json.key("words").beginObject().field("statement", said.statement).field("signature", said.signature);
    listOfTexts(json, "roles", said.roles);
    flag(json, "any_role", said.anyRole);
    json.field("vouched_by", said.vouchedBy).endObject();
}
Testimony words(JsonFields& f)
{
    const QJsonObject object = f.object("words");
    JsonFields parts(object);
    Testimony said{parts.text("statement"), parts.text("signature"), parts.texts("roles"), parts.flag("any_role"), parts.text("vouched_by")};
    if (!parts.wrong().empty()) f.note("words." + parts.wrong());
    return said;
}

void basis(JsonWriter& json, const PollBasis& ground)
{
    json.key("basis").beginObject().field("stage", ground.stage);
    listOfTexts(json, "facts", ground.facts);
    json.endObject();
}
PollBasis basis(JsonFields& f)
{
    const QJsonObject object = f.object("basis");
    JsonFields parts(object);
    PollBasis ground{parts.text("stage"), parts.texts("facts")};
    if (!parts.wrong().empty()) f.note("basis." + parts.wrong());
    return ground;
}

void rule(JsonWriter& json, const SignRule& one)
{
    json.beginObject();
    listOfTexts(json, "items", one.items);
    json.key("roles").beginArray();
    for (const RoleNeed& need : one.roles) json.beginObject().field("role", need.role).field("people", std::int64_t{need.people}).endObject();
    json.endArray().field("at_least", std::int64_t{one.atLeast});
    flag(json, "in_order", one.inOrder);
    json.endObject();
}
SignRule rule(const QJsonObject& object, JsonFields& f)
{
    JsonFields parts(object);
    SignRule one;
    one.items = parts.texts("items");
    for (const QJsonValue& value : parts.list("roles")) {
        const QJsonObject role = value.toObject();
        JsonFields need(role);
        one.roles.push_back({need.text("role"), need.whole<std::uint32_t>("people")});
        if (!need.wrong().empty()) f.note("rules.roles." + need.wrong());
    }
    one.atLeast = parts.whole<std::uint32_t>("at_least");
    one.inOrder = parts.flag("in_order");
    if (!parts.wrong().empty()) f.note("rules." + parts.wrong());
    return one;
}

} // namespace

void write(JsonWriter& json, const PolicySet& e)
{
    flag(json, "all", e.all);
    listOfTexts(json, "roles", e.roles);
    json.key("rules").beginArray();
    for (const SignRule& one : e.rules) rule(json, one);
    json.endArray();
    flag(json, "initiator_may_sign", e.initiatorMaySign);
    flag(json, "several_roles", e.severalRolesEach);
    flag(json, "reason_always", e.reasonAlways);
    json.field("valid_ms", e.validMs);
    listOfTexts(json, "initiators", e.initiators);
}
void write(JsonWriter& json, const SignAsked& e)
{
    json.field("item", e.item);
    listOfTexts(json, "roles", e.roles);
    json.field("why", e.why);
}
void write(JsonWriter& json, const Signed& e) { words(json, e.words); }
void write(JsonWriter& json, const SignVoided& e)
{
    count(json, "signed", e.signedSeq);
    json.field("item", e.item).field("why", e.why);
    listOfTexts(json, "reopened", e.reopened);
}
void write(JsonWriter& json, const Delegated& e)
{
    json.field("role", e.role).field("to", e.to).field("certificate", e.fingerprint).field("from", e.fromMs).field("until", e.untilMs).field("reason", e.reason);
    words(json, e.words);
}
void write(JsonWriter& json, const PollOpened& e)
{
    json.field("poll", e.poll).field("question", e.question).field("item", e.item);
    listOfTexts(json, "roles", e.roles);
    json.field("quorum", std::int64_t{e.quorum}).field("director", e.director).field("fresh_ms", e.freshMs);
    basis(json, e.basis);
}
void write(JsonWriter& json, const Voted& e)
{
    json.field("poll", e.poll);
    words(json, e.words);
}
void write(JsonWriter& json, const PollDecided& e)
{
    json.field("poll", e.poll);
    words(json, e.words);
}
void write(JsonWriter& json, const PollAskedAgain& e)
{
    json.field("poll", e.poll).field("why", e.why);
    basis(json, e.basis);
}

void readInto(PolicySet& e, JsonFields& f)
{
    e.all = f.flag("all");
    e.roles = f.texts("roles");
    for (const QJsonValue& value : f.list("rules")) e.rules.push_back(rule(value.toObject(), f));
    e.initiatorMaySign = f.flag("initiator_may_sign");
    e.severalRolesEach = f.flag("several_roles");
    e.reasonAlways = f.flag("reason_always");
    e.validMs = f.number("valid_ms");
    e.initiators = f.texts("initiators");
}
void readInto(SignAsked& e, JsonFields& f)
{
    e.item = f.text("item");
    e.roles = f.texts("roles");
    e.why = f.text("why");
}
void readInto(Signed& e, JsonFields& f) { e.words = words(f); }
void readInto(SignVoided& e, JsonFields& f)
{
    e.signedSeq = f.whole<std::uint64_t>("signed");
    e.item = f.text("item");
    e.why = f.text("why");
    e.reopened = f.texts("reopened");
}
void readInto(Delegated& e, JsonFields& f)
{
    e.role = f.text("role");
    e.to = f.text("to");
    e.fingerprint = f.text("certificate");
    e.fromMs = f.number("from");
    e.untilMs = f.number("until");
    e.reason = f.text("reason");
    e.words = words(f);
}
void readInto(PollOpened& e, JsonFields& f)
{
    e.poll = f.text("poll");
    e.question = f.text("question");
    e.item = f.text("item");
    e.roles = f.texts("roles");
    e.quorum = f.whole<std::uint32_t>("quorum");
    e.director = f.text("director");
    e.freshMs = f.number("fresh_ms");
    e.basis = basis(f);
}
void readInto(Voted& e, JsonFields& f)
{
    e.poll = f.text("poll");
    e.words = words(f);
}
void readInto(PollDecided& e, JsonFields& f)
{
    e.poll = f.text("poll");
    e.words = words(f);
}
void readInto(PollAskedAgain& e, JsonFields& f)
{
    e.poll = f.text("poll");
    e.why = f.text("why");
    e.basis = basis(f);
}

} // namespace holdpoint::journal
