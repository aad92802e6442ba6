#pragma once

#include "models/report/evidence.h"
#include "models/report/pdf_verify.h"
#include "models/signoff/dsse.h"

namespace holdpoint::report {

/// The evidence as the predicate of an in-toto statement about the runbook, the files that were made, and the evidence itself.
[[nodiscard]] Result<std::string> statementOver(const std::string& evidenceJson);
/// A DSSE envelope around it, with the signature of this person; where there is one already, with one signature more.
[[nodiscard]] Result<std::string> signEnvelope(const std::string& evidenceJson, const std::string& envelope, const std::vector<signoff::Certificate>& earlier, const signoff::Signer& signer);

struct EnvelopeVerdict {
    std::vector<PdfLine> lines;
    std::string evidenceJson;           ///< empty where there is none
};
/// Opens an envelope with the certificates of its signers and asks whom the user trusts, as of the first moment at which each can have signed.
[[nodiscard]] EnvelopeVerdict checkEnvelope(std::string_view envelope, const std::vector<signoff::Certificate>& certificates, const signoff::Trust& trust);

} // namespace holdpoint::report
