#include "models/session/report_files.h"

#include "models/report/completed_runbook.h"
#include "models/report/envelope.h"
#include "models/report/html_page.h"
#include "models/report/pdf_file.h"
#include "models/report/pdf_signature.h"
#include "models/report/pdf_update.h"
#include "models/report/pdf_verify.h"
#include "models/signoff/private_file.h"

#include <QSaveFile>
#include <QtGlobal>

#include <filesystem>
#include <utility>

namespace holdpoint::session {

namespace fs = std::filesystem;

namespace {

bool isThere(const std::string& path)
{
    std::error_code problem;
    return fs::exists(path, problem);
}

/// Looks at what was signed as `verify` will, before anybody has it. Whom somebody trusts is theirs to say, and may be said later; whatever
/// else is wrong now stays wrong.
std::optional<Error> neverHolds(const ReportBytes& made)
{
    const auto everybody = signoff::Trust::inEverybody();
    const auto certificates = signoff::Certificate::allFromPem(made.signers, "the certificates of who has signed");
    if (!certificates) return certificates.error();
    std::vector<report::PdfLine> lines = report::verifyPdf(made.pdf, everybody).lines;
    for (report::PdfLine& line : report::checkEnvelope(made.envelope, *certificates, everybody).lines) lines.push_back(std::move(line));
    for (const report::PdfLine& line : lines)
        if (!line.holds) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the report would never hold with this signature: %1. Nothing was signed"), {line.words}));
    return std::nullopt;
}

} // namespace

ReportFiles::ReportFiles(const std::string& folder, const std::string& release)
{
    const std::string begin = folder + '/' + release;
    pdf = begin + ".pdf";
    page = begin + ".html";
    evidence = begin + ".evidence.json";
    runbook = begin + ".runbook.md";
    envelope = begin + ".intoto.json";
    signers = begin + ".signers.pem";
}

Result<ReportBytes> reportOf(const report::Evidence& evidence, report::Paper paper)
{
    const auto document = report::composeReport(evidence);
    if (!document) return document.error();
    ReportBytes made;
    made.evidence = report::writeEvidence(evidence);
    auto pdf = report::printReport(*document, paper, made.evidence);
    if (!pdf) return pdf.error();
    auto runbook = report::completedMarkdown(evidence);
    if (!runbook) return runbook.error();
    made.pdf = std::move(pdf.value());
    made.runbook = std::move(runbook.value());
    made.page = report::htmlPage(*document, evidence.release, made.evidence);
    return made;
}

Result<ReportBytes> signedReport(const ReportBytes& bytes, const ReportSigner& by, std::int64_t atMs, std::int32_t zoneMinutes)
{
    const auto earlier = bytes.signers.empty() ? Result<std::vector<signoff::Certificate>>(std::vector<signoff::Certificate>()) : signoff::Certificate::allFromPem(bytes.signers, "the certificates of who has signed");
    if (!earlier) return earlier.error();
    auto longer = report::signEnvelope(bytes.evidence, bytes.envelope, *earlier, *by.signer);
    if (!longer) return Error::told(longer.error().words());
    auto pdf = report::signPdf(bytes.pdf, *by.signer, {by.role, by.meaning, atMs, zoneMinutes, by.server});
    if (!pdf) return Error::told(pdf.error().words());
    ReportBytes made = bytes;
    made.envelope = std::move(longer.value());
    made.pdf = std::move(pdf.value());
    made.signers += by.signer->certificate().pem();
    for (const signoff::Certificate& one : by.signer->chain()) made.signers += one.pem();
    if (auto wrong = neverHolds(made)) return *wrong;
    return made;
}

Result<ReportBytes> readReport(const ReportFiles& files)
{
    ReportBytes there;
    for (const auto& [path, into] : {std::pair(&files.pdf, &there.pdf), {&files.page, &there.page}, {&files.evidence, &there.evidence}, {&files.runbook, &there.runbook}, {&files.envelope, &there.envelope}, {&files.signers, &there.signers}}) {
        if (!isThere(*path)) continue;
        auto bytes = signoff::readWhole(*path, "the report");
        if (!bytes) return bytes.error();
        *into = std::move(bytes.value());
    }
    return there;
}

/// The whole file or none of it: a report that was written by halves looks like one that was tampered with.
std::optional<Error> writeReportFile(const std::string& path, std::string_view bytes)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) || !file.commit())
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the report cannot be written: %1; check the folder's rights and the disk"), {file.errorString().toStdString()}), path);
    return std::nullopt;
}

std::optional<Error> writeReport(const ReportFiles& files, const ReportBytes& bytes)
{
    std::error_code problem;
    fs::create_directories(fs::path(files.pdf).parent_path(), problem);
    for (const auto& [path, text] : {std::pair(&files.evidence, &bytes.evidence), {&files.page, &bytes.page}, {&files.runbook, &bytes.runbook}, {&files.signers, &bytes.signers}, {&files.envelope, &bytes.envelope}, {&files.pdf, &bytes.pdf}}) {
        const bool belongsToSignatures = path == &files.signers || path == &files.envelope;
        if (belongsToSignatures && text->empty()) continue;
        if (auto wrong = writeReportFile(*path, *text)) return wrong;
    }
    return std::nullopt;
}

std::optional<Error> writeNewReport(const ReportFiles& files, const report::Evidence& evidence, report::Paper paper)
{
    if (isThere(files.signers) || isThere(files.envelope)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this report is signed, and is not written over; choose another folder")), files.pdf);
    const auto bytes = reportOf(evidence, paper);
    return bytes ? writeReport(files, *bytes) : bytes.error();
}

Result<bool> hasWholeReport(const ReportFiles& files, const report::Evidence& now)
{
    if (!isThere(files.pdf) || !isThere(files.evidence)) return false;
    const auto json = signoff::readWhole(files.evidence, "the evidence");
    if (!json) return json.error();
    const auto pdf = signoff::readWhole(files.pdf, "the report");
    if (!pdf) return pdf.error();
    const auto evidence = report::readEvidence(*json);
    if (!evidence) return Error{evidence.error().what + "; nothing was signed", files.evidence};
    const auto file = report::PdfFile::read(*pdf);
    if (!file) return Error{file.error().what, files.pdf};
    const auto attached = report::attachmentIn(*file, "evidence.json");
    if (!attached || *attached != *json) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PDF does not hold the evidence that lies beside it, and is not signed; make the report again in an empty folder")), files.pdf);
    if (evidence->release == now.release && !evidence->events.empty() && !now.events.empty() && evidence->events.back().hash == now.events.back().hash) return true;
    if (isThere(files.signers)) return Error{"the release went on after this report was signed; make a new report in another folder with -o", files.pdf};
    return false;
}

std::optional<Error> signReport(const ReportFiles& files, const ReportSigner& by, std::int64_t atMs, std::int32_t zoneMinutes)
{
    const auto there = readReport(files);
    if (!there) return there.error();
    // All of it is made before any of it is written: with an error nothing was signed.
    const auto made = signedReport(*there, by, atMs, zoneMinutes);
    if (!made) return Error{made.error().what, files.pdf};
    if (auto wrong = writeReportFile(files.signers, made->signers)) return wrong;
    if (auto wrong = writeReportFile(files.envelope, made->envelope)) return wrong;
    return writeReportFile(files.pdf, made->pdf);
}

} // namespace holdpoint::session
