#pragma once

#include "models/base/result.h"
#include "models/report/evidence.h"
#include "models/report/print.h"
#include "models/signoff/signer.h"
#include "models/signoff/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace holdpoint::session {

/// The files of a report, in a folder of their own: each is called by the release.
struct ReportFiles {
    std::string pdf, page, evidence, runbook, envelope, signers;

    ReportFiles(const std::string& folder, const std::string& release);
};

/// What stands in them. Without a signature the last two are empty.
struct ReportBytes {
    std::string pdf, page, evidence, runbook, envelope, signers;

    [[nodiscard]] bool isSigned() const { return !signers.empty(); }
    bool operator==(const ReportBytes&) const = default;
};

/// A person who signs, and as what.
struct ReportSigner {
    const signoff::Signer* signer = nullptr;
    std::string role;
    signoff::Meaning meaning = signoff::Meaning::Approved;
    signoff::TimeStampServer server;
};

/// The report, made of its evidence. Needs a QGuiApplication for the letters.
[[nodiscard]] Result<ReportBytes> reportOf(const report::Evidence& evidence, report::Paper paper);
/// The same report with one signature more, in the PDF and in the envelope. It is checked before anybody has it: an error means that
/// nothing was signed.
[[nodiscard]] Result<ReportBytes> signedReport(const ReportBytes& bytes, const ReportSigner& by, std::int64_t atMs, std::int32_t zoneMinutes);

/// What of a report is there; what is not is empty.
[[nodiscard]] Result<ReportBytes> readReport(const ReportFiles& files);
/// Writes it, each file whole or not at all. The PDF comes last: where it lies, the rest lies beside it.
[[nodiscard]] std::optional<Error> writeReport(const ReportFiles& files, const ReportBytes& bytes);
/// Writes one file: all of it, or none.
[[nodiscard]] std::optional<Error> writeReportFile(const std::string& path, std::string_view bytes);

/// Writes the report anew. A report that somebody has signed is not written over: that is an error.
[[nodiscard]] std::optional<Error> writeNewReport(const ReportFiles& files, const report::Evidence& evidence, report::Paper paper);
/// Whether there is a report of this release that holds all that has happened since; or why it cannot be signed any more. Whoever signs
/// has to sign what is there.
[[nodiscard]] Result<bool> hasWholeReport(const ReportFiles& files, const report::Evidence& now);
/// Adds a signature to the PDF and to the envelope beside it.
[[nodiscard]] std::optional<Error> signReport(const ReportFiles& files, const ReportSigner& signer, std::int64_t atMs, std::int32_t zoneMinutes);

} // namespace holdpoint::session
