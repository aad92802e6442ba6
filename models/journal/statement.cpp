#include "models/journal/statement.h"

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/base/names.h"
#include "models/base/times.h"

namespace holdpoint::journal {

namespace {

constexpr std::string_view statementSchema = "holdpoint.statement.1";
constexpr auto decisions = namesOf<Decision>("go", "no-go", "hold", "approve", "refuse");
constexpr auto meanings = namesOf<Meaning>("reviewed", "approved", "responsible");

/// "+01:00" at the end of a time, in minutes.
std::int32_t zoneOf(std::string_view time)
{
    if (time.size() < 6 || (time[time.size() - 6] != '+' && time[time.size() - 6] != '-')) return 0;
    const std::string_view zone = time.substr(time.size() - 5);
    const auto digit = [&](std::size_t i) { return zone[i] - '0'; };
    const std::int32_t minutes = (10 * digit(0) + digit(1)) * 60 + 10 * digit(3) + digit(4);
    return time[time.size() - 6] == '-' ? -minutes : minutes;
}

/// A text of several lines stands under its first one, so that a comment cannot look like a line of the statement.
std::string indented(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (c == '\n') out += "\n             | ";
        else if (control && c != '\t') out += "\xEF\xBF\xBD";
        else out += c;
    }
    return out;
}

} // namespace

Error unreadableStatement(const std::string& what) { return Error{"the statement cannot be read: " + what + "; it was changed, or made by something else than Holdpoint"}; }

bool isRefusal(Decision decision) { return decision == Decision::NoGo || decision == Decision::Hold || decision == Decision::Refuse; }
std::string_view nameOf(Decision decision) { return decisions.of(decision); }
std::string_view nameOf(Meaning meaning) { return meanings.of(meaning); }
std::optional<Decision> decisionNamed(std::string_view name) { return decisions.find(name); }
std::optional<Meaning> meaningNamed(std::string_view name) { return meanings.find(name); }

std::string writeStatement(const Statement& statement)
{
    JsonWriter json;
    json.beginObject().field("schema", statementSchema).field("release", statement.release).field("plan", statement.planHash);
    json.key("head").beginObject().field("seq", static_cast<std::int64_t>(statement.headSeq)).field("hash", statement.headHash).endObject();
    json.field("item", statement.item).field("shown", statement.shown).field("role", statement.role);
    json.field("decision", nameOf(statement.decision)).field("meaning", nameOf(statement.meaning)).field("comment", statement.comment);
    json.field("time", zonedText(statement.atMs, statement.zoneMinutes)).field("name", statement.name).field("certificate", statement.fingerprint);
    json.endObject();
    return json.take();
}

Result<Statement> readStatement(std::string_view text)
{
    const auto object = readJsonObject(text);
    if (!object) return unreadableStatement(object.error().what);
    JsonFields fields(*object);
    if (fields.text("schema") != statementSchema) return unreadableStatement("its schema is not " + std::string(statementSchema));
    const QJsonObject headObject = fields.object("head");
    JsonFields head(headObject);
    Statement statement;
    statement.release = fields.text("release");
    statement.planHash = fields.text("plan");
    statement.headSeq = head.whole<std::uint64_t>("seq");
    statement.headHash = head.text("hash");
    statement.item = fields.text("item");
    statement.shown = fields.text("shown");
    statement.role = fields.text("role");
    statement.decision = fields.name<Decision>("decision", decisions);
    statement.meaning = fields.name<Meaning>("meaning", meanings);
    statement.comment = fields.text("comment");
    const std::string time = fields.text("time");
    const auto ms = readTime(time);
    statement.name = fields.text("name");
    statement.fingerprint = fields.text("certificate");
    if (!fields.wrong().empty() || !head.wrong().empty()) return unreadableStatement("'" + (fields.wrong().empty() ? head.wrong() : fields.wrong()) + "' is missing or of the wrong kind");
    if (!ms) return unreadableStatement("'time' is no time with a zone");
    statement.atMs = *ms;
    statement.zoneMinutes = zoneOf(time);
    // What reads the same and is written otherwise would have another signature: there is one form.
    if (writeStatement(statement) != text) return unreadableStatement("it is not written in its one form");
    return statement;
}

std::string statementText(const Statement& statement)
{
    std::string text;
    const auto line = [&](std::string_view label, const std::string& value) {
        text += std::string(label) + std::string(13 - label.size(), ' ') + indented(value) + '\n';
    };
    line("I,", statement.name);
    line("as", statement.role);
    line("say", std::string(nameOf(statement.decision)) + ", meaning: " + std::string(nameOf(statement.meaning)));
    line("about", (statement.item.empty() ? std::string("the release as a whole") : statement.item) + (statement.shown.empty() ? std::string() : ": " + statement.shown));
    line("because", statement.comment.empty() ? "(no comment)" : statement.comment);
    line("at", zonedText(statement.atMs, statement.zoneMinutes));
    line("release", statement.release);
    line("plan", "SHA-256 " + statement.planHash);
    line("journal", "up to event " + std::to_string(statement.headSeq) + ", hash " + statement.headHash);
    line("certificate", "SHA-256 " + statement.fingerprint);
    return text;
}

} // namespace holdpoint::journal
