#include "app/report_files.h"

#include "models/report/completed_runbook.h"
#include "models/report/envelope.h"
#include "models/report/html_page.h"
#include "models/report/pdf_file.h"
#include "models/report/pdf_signature.h"
#include "models/report/pdf_update.h"
#include "models/signoff/private_file.h"

#include <QSaveFile>

#include <filesystem>

namespace holdpoint::app {

namespace fs = std::filesystem;

namespace {

/// The whole file or none of it: a report that was written by halves looks like one that was tampered with.
std::optional<Error> write(const std::string& path, std::string_view bytes)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) || !file.commit())
        return Error{"the report cannot be written: " + file.errorString().toStdString() + "; check the folder's rights and the disk", path};
    return std::nullopt;
}

bool isThere(const std::string& path)
{
    std::error_code problem;
    return fs::exists(path, problem);
}

/// What is there; an empty text where there is no such file.
Result<std::string> readIfThere(const std::string& path) { return isThere(path) ? signoff::readWhole(path, "the report") : Result<std::string>(std::string()); }

Result<std::vector<signoff::Certificate>> certificatesIn(const std::string& path)
{
    if (!isThere(path)) return std::vector<signoff::Certificate>();
    const auto text = signoff::readWhole(path, "the certificates");
    if (!text) return text.error();
    return signoff::Certificate::allFromPem(*text, path);
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

std::optional<Error> writeReport(const ReportFiles& files, const report::Evidence& evidence, report::Paper paper)
{
    if (isThere(files.signers) || isThere(files.envelope)) return Error{"this report is signed, and is not written over; choose another folder with -o", files.pdf};
    const auto document = report::composeReport(evidence);
    if (!document) return document.error();
    const std::string json = report::writeEvidence(evidence);
    const auto pdf = report::printReport(*document, paper, json);
    if (!pdf) return pdf.error();
    const auto runbook = report::completedMarkdown(evidence);
    if (!runbook) return runbook.error();
    std::error_code problem;
    fs::create_directories(fs::path(files.pdf).parent_path(), problem);
    if (auto wrong = write(files.evidence, json)) return wrong;
    if (auto wrong = write(files.page, report::htmlPage(*document, evidence.release, json))) return wrong;
    if (auto wrong = write(files.runbook, *runbook)) return wrong;
    return write(files.pdf, *pdf);
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
    if (!attached || *attached != *json) return Error{"the PDF does not hold the evidence that lies beside it, and is not signed; make the report again in an empty folder", files.pdf};
    if (evidence->release == now.release && !evidence->events.empty() && !now.events.empty() && evidence->events.back().hash == now.events.back().hash) return true;
    if (isThere(files.signers)) return Error{"the release went on after this report was signed; make a new report in another folder with -o", files.pdf};
    return false;
}

std::optional<Error> signReport(const ReportFiles& files, const ReportSigner& by, std::int64_t atMs, std::int32_t zoneMinutes)
{
    const auto pdf = signoff::readWhole(files.pdf, "the report"), json = signoff::readWhole(files.evidence, "the evidence");
    if (!pdf) return pdf.error();
    if (!json) return json.error();
    const auto envelope = readIfThere(files.envelope), pem = readIfThere(files.signers);
    if (!envelope) return envelope.error();
    if (!pem) return pem.error();
    const auto earlier = certificatesIn(files.signers);
    if (!earlier) return earlier.error();
    // All of it is made before any of it is written: with an error nothing was signed.
    const auto longer = report::signEnvelope(*json, *envelope, *earlier, *by.signer);
    if (!longer) return Error{longer.error().what, files.envelope};
    const auto signedPdf = report::signPdf(*pdf, *by.signer, {by.role, by.meaning, atMs, zoneMinutes, by.server});
    if (!signedPdf) return Error{signedPdf.error().what, files.pdf};
    std::string certificates = *pem + by.signer->certificate().pem();
    for (const signoff::Certificate& one : by.signer->chain()) certificates += one.pem();
    if (auto wrong = write(files.signers, certificates)) return wrong;
    if (auto wrong = write(files.envelope, *longer)) return wrong;
    return write(files.pdf, *signedPdf);
}

} // namespace holdpoint::app
