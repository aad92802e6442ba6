#include "models/plan/sarif.h"

#include "models/base/digest.h"
#include "models/base/json_writer.h"
#include "models/plan/lint_rules.h"
#include "models/plan/outline_json.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <string>

namespace holdpoint::plan {

namespace {

constexpr std::string_view schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A path as a URI reference: percent-encoded; an absolute one with the file scheme. A colon in the first part of a
/// relative path would read as a scheme, and a path may begin with two slashes that would read as a host.
std::string uriOf(std::string_view path)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    const bool absolute = startsWith(path, "/");
    while (startsWith(path, "//")) path.remove_prefix(1);
    while (startsWith(path, "./")) path.remove_prefix(2);
    std::string uri(absolute ? "file://" : "");
    for (const char c : path) {
        if (isAlnum(c) || std::string_view("-._~/!$&'()*+,=@").find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += hex[byte >> 4];
        uri += hex[byte & 0xF];
    }
    return uri;
}

class SarifWriter {
public:
    explicit SarifWriter(const Plan& plan) : m_plan(plan), m_uri(uriOf(plan.runbook->source->name())) {}

    std::string write()
    {
        m_json.beginObject().field("version", "2.1.0").field("$schema", schema);
        m_json.key("runs").beginArray().beginObject();
        writeTool();
        m_json.field("columnKind", "utf16CodeUnits");
        writeArtifact();
        m_json.key("results").beginArray();
        for (const Finding& finding : m_plan.findings) writeResult(finding);
        m_json.endArray().endObject().endArray().endObject();
        return m_json.take() + '\n';
    }

private:
    static std::string_view levelOf(Severity severity)
    {
        switch (severity) {
        case Severity::Note: return "note";
        case Severity::Warning: return "warning";
        case Severity::Error: return "error";
        }
        return "none";
    }

    void text(std::string_view name, std::string_view value)
    {
        m_json.key(name).beginObject().field("text", value).endObject();
    }

    void writeTool()
    {
        m_json.key("tool").beginObject().key("driver").beginObject();
        m_json.field("name", "Holdpoint").field("semanticVersion", HOLDPOINT_VERSION);
        m_json.key("rules").beginArray();
        for (const LintRule& rule : lintRules()) {
            m_json.beginObject().field("id", rule.id);
            text("shortDescription", rule.summary);
            text("help", rule.help);
            m_json.key("defaultConfiguration").beginObject().field("level", levelOf(rule.usual)).endObject().endObject();
        }
        m_json.endArray().endObject().endObject();
    }

    void writeArtifact()
    {
        const std::string& bytes = m_plan.runbook->source->bytes();
        m_json.key("artifacts").beginArray().beginObject();
        m_json.key("location").beginObject().field("uri", m_uri).endObject();
        m_json.field("length", static_cast<std::int64_t>(bytes.size())).field("mimeType", "text/markdown");
        m_json.key("hashes").beginObject().field("sha-256", sha256Hex(bytes)).endObject();
        m_json.endObject().endArray();
    }

    void writeResult(const Finding& finding)
    {
        m_json.beginObject().field("ruleId", finding.rule).field("ruleIndex", static_cast<std::int64_t>(lintRuleIndex(finding.rule)));
        m_json.field("level", levelOf(finding.severity));
        text("message", std::string(finding.message) + "; " + std::string(finding.mend));
        m_json.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
        m_json.key("artifactLocation").beginObject().field("uri", m_uri).field("index", std::int64_t{0}).endObject();
        m_json.key("region").beginObject().field("startLine", std::int64_t{finding.line}).endObject();
        m_json.endObject().endObject().endArray().endObject();
    }

    const Plan& m_plan;
    std::string m_uri;
    JsonWriter m_json{JsonWriter::Style::Rows};
};

} // namespace

std::string findingsSarif(const Plan& plan) { return SarifWriter(plan).write(); }

std::string findingsJson(const Plan& plan)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().key("findings").beginArray();
    for (const Finding& finding : plan.findings) {
        json.beginObject().field("line", std::int64_t{finding.line}).field("rule", finding.rule).field("severity", nameOf(finding.severity));
        json.field("message", finding.message).field("mend", finding.mend).endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

bool hasObjections(const Plan& plan)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [](const Finding& finding) { return finding.severity != Severity::Note; });
}

} // namespace holdpoint::plan
