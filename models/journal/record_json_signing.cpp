#include "models/journal/record_json_parts.h"

#include "models/journal/json_fields.h"

namespace holdpoint::journal {

namespace {

void signatureRow(JsonWriter& json, const SignatureRecord& one)
{
    const Statement& said = one.statement;
    json.beginObject().field("event", static_cast<std::int64_t>(one.seq)).field("item", said.item).field("role", said.role).field("name", said.name);
    json.field("decision", nameOf(said.decision)).field("meaning", nameOf(said.meaning)).field("comment", said.comment).field("at", utcText(said.atMs));
    json.key("signed").boolean(one.isSigned());
    textOrNull(json, "certificate", said.fingerprint);
    listOfTexts(json, "roles", one.words.roles);
    textOrNull(json, "vouched_by", one.words.vouchedBy);
    textOrNull(json, "voided", one.voided);
    json.field("statement", one.words.statement).field("signature", one.words.signature).endObject();
}

void signatures(JsonWriter& json, std::string_view name, const std::vector<SignatureRecord>& all)
{
    json.key(name).beginArray();
    for (const SignatureRecord& one : all) signatureRow(json, one);
    json.endArray();
}

void pollRow(JsonWriter& json, const PollRecord& poll)
{
    json.beginObject().field("poll", poll.opened.poll).field("question", poll.opened.question);
    textOrNull(json, "item", poll.opened.item);
    listOfTexts(json, "roles", poll.opened.roles);
    json.field("quorum", std::int64_t{poll.opened.quorum}).field("director", poll.opened.director).field("opened", utcText(poll.openedMs)).field("opened_by", poll.openedBy);
    json.field("stage", poll.basis.stage);
    listOfTexts(json, "facts", poll.basis.facts);
    json.field("times_asked", std::int64_t{poll.timesAsked});
    textOrNull(json, "asked_again", poll.askedAgain);
    signatures(json, "votes", poll.votes);
    json.key("decision");
    if (poll.decision) signatureRow(json, *poll.decision);
    else json.null();
    signatures(json, "former_decisions", poll.formerDecisions);
    textOrNull(json, "overruled_by", poll.overruledBy);
    textOrNull(json, "overruled_why", poll.overruledWhy);
    json.endObject();
}

} // namespace

void writeSigning(JsonWriter& json, const Record& record)
{
    const SigningRecord& signing = record.signing;
    json.key("policy");
    if (signing.policy) {
        json.beginObject();
        write(json, *signing.policy);
        json.endObject();
    } else {
        json.null();
    }
    signatures(json, "signatures", signing.signatures);
    json.key("delegations").beginArray();
    for (const DelegationRecord& one : signing.delegations) {
        json.beginObject().field("event", static_cast<std::int64_t>(one.seq)).field("role", one.given.role).field("by", one.by).field("to", one.given.to);
        json.field("certificate", one.given.fingerprint).field("from", utcText(one.given.fromMs)).field("until", utcText(one.given.untilMs)).field("reason", one.given.reason).endObject();
    }
    json.endArray().key("polls").beginArray();
    for (const PollRecord& poll : signing.polls) pollRow(json, poll);
    json.endArray();
}

} // namespace holdpoint::journal
