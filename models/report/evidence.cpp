#include "models/report/evidence.h"

#include "models/base/clock.h"
#include "models/base/digest.h"
#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/base/utf8.h"
#include "models/report/evidence_summary.h"

#include <QByteArray>
#include <QDateTime>

namespace holdpoint::report {

namespace {

constexpr std::string_view evidenceSchema = "holdpoint.evidence.1";
constexpr std::string_view sealKey = ",\n  \"seal\": \"";

Error untrusted(const std::string& what) { return Error{"the evidence cannot be trusted: " + what + "; it was changed, or is none"}; }

void writeRunbook(JsonWriter& json, const Evidence& evidence)
{
    json.key("runbook").beginObject().field("name", evidence.runbookName).field("sha256", sha256Hex(evidence.runbook)).key("git");
    if (evidence.git) json.beginObject().field("commit", evidence.git->commit).field("path", evidence.git->path).field("remote", evidence.git->remote).endObject();
    else json.null();
    // As text wherever it is one, so that it can be read; the bytes are the same in either form.
    const bool isText = utf8::firstInvalid(evidence.runbook) == std::string_view::npos;
    if (isText) json.field("text", evidence.runbook);
    else json.field("base64", QByteArray::fromStdString(evidence.runbook).toBase64().toStdString());
    json.endObject();
}

void writeSeries(JsonWriter& json, const Evidence& evidence)
{
    json.key("series").beginArray();
    for (const SeriesFacts& series : evidence.series) {
        json.beginObject().field("metric", series.metric).field("unit", series.unit).field("samples", static_cast<std::int64_t>(series.samples)).field("sha256", series.sha256).key("lines").beginArray();
        for (const SeriesLine& line : series.lines)
            json.beginObject().key("value").number(line.value).key("above").boolean(line.above).key("below").boolean(line.below).field("words", line.words).endObject();
        json.endArray().key("columns").beginArray();
        for (const SeriesColumn& column : series.columns) json.beginArray().number(column.atMs).number(column.least).number(column.most).endArray();
        json.endArray().endObject();
    }
    json.endArray();
}

void writeOutputs(JsonWriter& json, const Evidence& evidence)
{
    json.key("outputs").beginArray();
    for (const OutputFacts& output : evidence.outputs)
        json.beginObject().field("item", output.item).field("attempt", std::int64_t{output.attempt}).field("bytes", static_cast<std::int64_t>(output.bytes)).field("text", output.text).endObject();
    json.endArray();
}

/// The body stands in it as a text: these very bytes are what the hash is made of, whoever reads them with whatever program.
void writeJournal(JsonWriter& json, const Evidence& evidence)
{
    json.key("journal").beginArray();
    for (const KeptEvent& event : evidence.events) {
        json.beginObject().field("seq", static_cast<std::int64_t>(event.seq)).field("at", event.atMs).field("actor", event.actor).field("type", event.type);
        json.field("hash", event.hash).field("body", event.body).endObject();
    }
    json.endArray();
}

std::string runbookBytes(JsonFields& fields)
{
    if (fields.has("text")) return fields.text("text");
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(fields.text("base64")), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) fields.note("base64");
    return decoded.decoded.toStdString();
}

class EvidenceReader {
public:
    explicit EvidenceReader(const QJsonObject& object) : m_fields(object) {}

    Evidence read()
    {
        if (m_fields.text("schema") != evidenceSchema) m_fields.note("schema");
        m_evidence.maker = m_fields.text("maker");
        m_evidence.release = m_fields.text("release");
        const QDateTime made = QDateTime::fromString(QString::fromStdString(m_fields.text("made")), Qt::ISODateWithMs);
        if (!made.isValid()) m_fields.note("made");
        m_evidence.madeMs = made.isValid() ? made.toMSecsSinceEpoch() : 0;
        readRunbook(m_fields.object("runbook"));
        for (const QJsonValue& value : m_fields.list("series")) readSeries(value.toObject());
        for (const QJsonValue& value : m_fields.list("outputs")) readOutput(value.toObject());
        for (const QJsonValue& value : m_fields.list("journal")) readEvent(value.toObject());
        return std::move(m_evidence);
    }
    [[nodiscard]] const std::string& wrong() const { return m_fields.wrong(); }

private:
    void readRunbook(const QJsonObject& object)
    {
        JsonFields fields(object);
        m_evidence.runbookName = fields.text("name");
        m_evidence.runbook = runbookBytes(fields);
        if (!object.value(QLatin1String("git")).isNull()) {
            const QJsonObject inner = fields.object("git");
            JsonFields git(inner);
            m_evidence.git = GitFacts{git.text("commit"), git.text("path"), git.text("remote")};
            take(git, "git");
        }
        take(fields, "runbook");
    }
    void readSeries(const QJsonObject& object)
    {
        JsonFields fields(object);
        SeriesFacts series{fields.text("metric"), fields.text("unit"), fields.text("sha256"), fields.whole<std::uint64_t>("samples"), {}, {}};
        for (const QJsonValue& value : fields.list("lines")) {
            const QJsonObject line = value.toObject();
            JsonFields parts(line);
            series.lines.push_back({parts.real("value"), parts.flag("above"), parts.flag("below"), parts.text("words")});
            take(parts, "lines");
        }
        for (const QJsonValue& value : fields.list("columns")) {
            const QJsonArray column = value.toArray();
            series.columns.push_back({column.at(0).toInteger(), column.at(1).toDouble(), column.at(2).toDouble()});
        }
        take(fields, "series");
        m_evidence.series.push_back(std::move(series));
    }
    void readOutput(const QJsonObject& object)
    {
        JsonFields fields(object);
        m_evidence.outputs.push_back({fields.text("item"), fields.whole<std::uint32_t>("attempt"), fields.whole<std::uint64_t>("bytes"), fields.text("text")});
        take(fields, "outputs");
    }
    void readEvent(const QJsonObject& object)
    {
        JsonFields fields(object);
        m_evidence.events.push_back({fields.whole<std::uint64_t>("seq"), fields.number("at"), fields.text("actor"), fields.text("type"), fields.text("body"), fields.text("hash")});
        take(fields, "journal");
    }
    void take(const JsonFields& inner, std::string_view name)
    {
        if (!inner.wrong().empty()) m_fields.note(std::string(name) + '.' + inner.wrong());
    }

    JsonFields m_fields;
    Evidence m_evidence;
};

} // namespace

std::string makerName() { return "Holdpoint " HOLDPOINT_VERSION; }

KeptEvent keptEvent(const journal::Event& event) { return {event.seq, event.atMs, event.actor, std::string(journal::typeOf(event.body)), journal::writeBody(event.body), event.hash}; }

Result<std::vector<journal::Event>> eventsOf(const Evidence& evidence)
{
    std::vector<journal::Event> events;
    events.reserve(evidence.events.size());
    for (const KeptEvent& kept : evidence.events) {
        auto body = journal::readBody(kept.type, kept.body);
        if (!body) return Error{"event " + std::to_string(kept.seq) + " of release '" + evidence.release + "': " + body.error().what};
        events.push_back({kept.seq, kept.atMs, kept.actor, std::move(body.value()), kept.hash});
    }
    return events;
}

std::string writeEvidence(const Evidence& evidence)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().field("schema", evidenceSchema).field("maker", evidence.maker).field("release", evidence.release).field("made", utcText(evidence.madeMs));
    writeSummary(json, evidence);
    writeRunbook(json, evidence);
    writeSeries(json, evidence);
    writeOutputs(json, evidence);
    writeJournal(json, evidence);
    json.endObject();
    std::string text = json.take();
    text.erase(text.size() - 2);    // the line's end and the bracket
    return text + std::string(sealKey) + sha256Hex(text) + "\"\n}\n";
}

Result<Evidence> readEvidence(std::string_view json)
{
    const auto object = readJsonObject(json);
    if (!object) return untrusted(object.error().text());
    const std::size_t seal = json.rfind(sealKey);
    if (seal == std::string_view::npos || json.substr(seal) != std::string(sealKey) + sha256Hex(json.substr(0, seal)) + "\"\n}\n") return untrusted("its seal is not one of this content");
    EvidenceReader reader(*object);
    Evidence evidence = reader.read();
    if (!reader.wrong().empty()) return untrusted("'" + reader.wrong() + "' is missing or of the wrong kind");
    // What reads the same and is written otherwise would have another signature; and the summary has to be what the journal says.
    if (writeEvidence(evidence) != json) return untrusted("it is not written in its one form, or its summary is not what its journal says");
    return evidence;
}

} // namespace holdpoint::report
