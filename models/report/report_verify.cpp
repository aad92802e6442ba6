#include "models/report/report_verify.h"

#include "models/report/completed_runbook.h"
#include "models/report/envelope.h"
#include "models/report/html_page.h"
#include "models/report/pdf_file.h"

#include <algorithm>

namespace holdpoint::report {

namespace {

constexpr std::string_view certificateStart = "-----BEGIN CERTIFICATE-----";

std::string kindOf(const NamedFile& file)
{
    const std::string_view bytes = file.bytes;
    if (bytes.starts_with("%PDF")) return "PDF";
    if (bytes.starts_with("<!DOCTYPE html>")) return "page";
    if (bytes.starts_with("{\"payloadType\"")) return "envelope";
    if (bytes.starts_with("{")) return "evidence";
    if (bytes.starts_with(certificateStart)) return "certificates";
    if (file.name.ends_with(".md")) return "runbook";
    return {};
}

/// Looks at one file after the other, and remembers what they say of the release.
class Inspection {
public:
    Inspection(const std::vector<NamedFile>& files, const signoff::Trust& trust) : m_files(files), m_trust(trust) {}

    std::vector<FileVerdict> verdicts()
    {
        for (const NamedFile& file : m_files)
            if (kindOf(file) == "certificates")
                if (const auto all = signoff::Certificate::allFromPem(file.bytes, file.name)) m_certificates.insert(m_certificates.end(), all->begin(), all->end());
        for (const NamedFile& file : m_files) inspect(file);
        for (const NamedFile& file : m_files)
            if (kindOf(file) == "runbook") inspectRunbook(file);
        compare();
        return std::move(m_verdicts);
    }

private:
    void inspect(const NamedFile& file)
    {
        const std::string kind = kindOf(file);
        if (kind == "runbook") return;
        m_verdicts.push_back({file.name, kind, {}});
        std::vector<PdfLine>& lines = m_verdicts.back().lines;
        if (kind == "evidence") take(file.name, file.bytes, lines);
        else if (kind == "page") inspectPage(file, lines);
        else if (kind == "PDF") inspectPdf(file, lines);
        else if (kind == "envelope") inspectEnvelope(file, lines);
        else if (kind == "certificates") inspectCertificates(file, lines);
        else lines.push_back({false, "this is nothing that a report consists of"});
    }
    void take(const std::string& name, const std::string& json, std::vector<PdfLine>& lines)
    {
        for (PdfLine& line : checkEvidence(json, m_trust)) lines.push_back(std::move(line));
        m_found.push_back({name, json});
    }
    void inspectPage(const NamedFile& file, std::vector<PdfLine>& lines)
    {
        const auto json = evidenceInPage(file.bytes);
        if (!json) return lines.push_back({false, json.error().what});
        take(file.name, *json, lines);
        const auto evidence = readEvidence(*json);
        if (!evidence) return;
        if (evidence->maker != makerName()) return lines.push_back({false, "the page was made by " + evidence->maker + " and this is " + makerName() + ", so its words cannot be compared with its evidence; use that one, or the PDF"});
        const auto again = htmlPage(*evidence);
        if (again && *again == file.bytes) lines.push_back({true, "the page says what its evidence says: made again from it, it is the same to the last byte"});
        else lines.push_back({false, "the page does not say what its evidence says; it was changed"});
    }
    void inspectPdf(const NamedFile& file, std::vector<PdfLine>& lines)
    {
        for (PdfLine& line : verifyPdf(file.bytes, m_trust).lines) lines.push_back(std::move(line));
        const auto pdf = PdfFile::read(file.bytes);
        if (!pdf) return;
        const auto json = attachmentIn(*pdf, "evidence.json");
        if (!json) return lines.push_back({false, json.error().what});
        take(file.name, *json, lines);
    }
    void inspectEnvelope(const NamedFile& file, std::vector<PdfLine>& lines)
    {
        EnvelopeVerdict verdict = checkEnvelope(file.bytes, m_certificates, m_trust);
        lines = std::move(verdict.lines);
        if (!verdict.evidenceJson.empty()) take(file.name, verdict.evidenceJson, lines);
    }
    static void inspectCertificates(const NamedFile& file, std::vector<PdfLine>& lines)
    {
        const auto all = signoff::Certificate::allFromPem(file.bytes, file.name);
        if (!all) return lines.push_back({false, all.error().what});
        for (const signoff::Certificate& one : *all) lines.push_back({true, "the certificate of " + one.name() + ", " + one.fingerprint()});
    }
    void inspectRunbook(const NamedFile& file)
    {
        m_verdicts.push_back({file.name, "runbook", {}});
        std::vector<PdfLine>& lines = m_verdicts.back().lines;
        if (m_found.empty()) return lines.push_back({false, "a completed runbook is compared with its evidence; name that file too"});
        const auto evidence = readEvidence(m_found.front().bytes);
        const auto markdown = evidence ? completedMarkdown(*evidence) : Result<std::string>(evidence.error());
        if (markdown && *markdown == file.bytes) lines.push_back({true, "it is the runbook of the evidence with what the journal fills in"});
        else lines.push_back({false, "it is not what the evidence of " + m_found.front().name + " makes of its runbook; it was changed, or belongs to another release"});
    }
    void compare()
    {
        if (m_found.size() < 2) return;
        FileVerdict together{{}, {}, {}};
        for (std::size_t i = 1; i < m_found.size(); ++i)
            if (m_found[i].bytes != m_found.front().bytes) together.lines.push_back({false, m_found[i].name + " and " + m_found.front().name + " hold different evidence; they are not of one report"});
        if (together.lines.empty()) together.lines.push_back({true, "all of them hold the same evidence"});
        m_verdicts.push_back(std::move(together));
    }

    const std::vector<NamedFile>& m_files;
    const signoff::Trust& m_trust;
    std::vector<signoff::Certificate> m_certificates;
    std::vector<NamedFile> m_found;     ///< evidence, and the file that it was found in
    std::vector<FileVerdict> m_verdicts;
};

} // namespace

std::vector<FileVerdict> verifyFiles(const std::vector<NamedFile>& files, const signoff::Trust& trust) { return Inspection(files, trust).verdicts(); }

bool holds(const std::vector<FileVerdict>& verdicts)
{
    return !verdicts.empty() && std::all_of(verdicts.begin(), verdicts.end(), [](const FileVerdict& verdict) {
        return !verdict.lines.empty() && std::all_of(verdict.lines.begin(), verdict.lines.end(), [](const PdfLine& line) { return line.holds; });
    });
}

} // namespace holdpoint::report
