#pragma once

#include "models/base/result.h"
#include "models/signoff/signer.h"
#include "models/signoff/statement.h"

#include <string>

namespace holdpoint::report {

/// What a signature in a report says besides whose it is.
struct PdfSigning {
    std::string role;
    signoff::Meaning meaning = signoff::Meaning::Approved;
    std::int64_t atMs = 0;
    std::int32_t zoneMinutes = 0;
    signoff::TimeStampServer server;        ///< empty: no time stamp
};

/// Adds a signature to a PDF that QPdfWriter wrote, or that was signed like this before: one incremental update, in which nothing that was
/// there is touched, with a visible field in its place (`signature_sheet.h`). Needs a QGuiApplication for the letters.
[[nodiscard]] Result<std::string> signPdf(std::string_view pdf, const signoff::Signer& signer, const PdfSigning& signing);

/// "QA Lead, approved": the words that stand in the field and in the signature.
[[nodiscard]] std::string reasonText(const std::string& role, signoff::Meaning meaning);

} // namespace holdpoint::report
