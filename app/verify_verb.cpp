// The verb verify: whether a report is what was made and signed. Offline.

#include "app/options.h"
#include "app/output.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/report/report_verify.h"
#include "models/signoff/private_file.h"

#include <algorithm>
#include <utility>

namespace holdpoint::app {

namespace {

constexpr std::size_t mostFiles = 1000;

/// A trust file that was named and is not there is a slip of the pen; where none was, nobody is trusted yet.
Result<signoff::Trust> trustFrom(const Arguments& arguments)
{
    const session::PeopleFiles people = peopleOf(arguments);
    for (const auto& [option, file] : {std::pair("--trust", people.trust), std::pair("--authorities", people.authorities)})
        if (arguments.has(option))
            if (const auto text = signoff::readWhole(file, "the trust file"); !text) return text.error();
    return people.readTrust();
}

Result<std::vector<report::NamedFile>> filesFrom(const Arguments& arguments)
{
    std::vector<report::NamedFile> files;
    for (const std::string& path : arguments.operands) {
        auto bytes = signoff::readWhole(path, "the file");
        if (!bytes) return bytes.error();
        files.push_back({path, std::move(bytes.value())});
    }
    // An envelope names its signers by fingerprints; their certificates lie beside it.
    for (const std::string& path : arguments.operands) {
        constexpr std::string_view ending = ".intoto.json";
        if (!path.ends_with(ending)) continue;
        const std::string beside = path.substr(0, path.size() - ending.size()) + ".signers.pem";
        const bool given = std::find(arguments.operands.begin(), arguments.operands.end(), beside) != arguments.operands.end();
        if (given) continue;
        if (auto bytes = signoff::readWhole(beside, "the certificates")) files.push_back({beside, std::move(bytes.value())});
    }
    return files;
}

std::string text(const std::vector<report::FileVerdict>& verdicts)
{
    std::string out;
    std::size_t bad = 0;
    for (const report::FileVerdict& verdict : verdicts) {
        out += verdict.name.empty() ? std::string("together") : verdict.name + (verdict.kind.empty() ? "" : " (" + verdict.kind + ')');
        out += '\n';
        for (const report::PdfLine& line : verdict.lines) {
            out += (line.holds ? "  holds           " : "  DOES NOT HOLD   ") + line.text() + '\n';
            bad += line.holds ? 0 : 1;
        }
    }
    return out + (bad == 0 ? "all of it holds\n" : std::to_string(bad) + (bad == 1 ? " thing does" : " things do") + " not hold: do not rely on it\n");
}

std::string json(const std::vector<report::FileVerdict>& verdicts)
{
    JsonWriter out(JsonWriter::Style::Rows);
    out.beginObject().key("holds").boolean(report::holds(verdicts)).key("files").beginArray();
    for (const report::FileVerdict& verdict : verdicts) {
        out.beginObject().field("file", verdict.name).field("kind", verdict.kind).key("checks").beginArray();
        for (const report::PdfLine& line : verdict.lines) out.beginObject().key("holds").boolean(line.holds).field("text", line.text()).endObject();
        out.endArray().endObject();
    }
    return out.endArray().endObject().take() + '\n';
}

int verify(const Arguments& arguments)
{
    const auto trust = trustFrom(arguments);
    if (!trust) return fail(trust.error());
    const auto files = filesFrom(arguments);
    if (!files) return fail(files.error());
    const auto verdicts = report::verifyFiles(*files, *trust);
    return print(arguments.has("--json") ? json(verdicts) : text(verdicts), report::holds(verdicts) ? Done : No);
}

} // namespace

Verb verifyVerb()
{
    return {"verify", "FILE…", "whether a report is what was made and signed, offline\n\n"
            "Takes the files of a report in any number: PDF, page, evidence, envelope with its certificates, completed runbook.\n"
            "Each is checked for itself: chain, runbook, signatures and whose they are, embedded evidence; and whether they belong\n"
            "together. One line says what holds and what does not; the exit code is 1 if anything does not.",
            {trustOption, authoritiesOption, jsonOption}, verify, 1, mostFiles};
}

} // namespace holdpoint::app
