#pragma once

#include "models/report/evidence.h"
#include "models/report/pdf_verify.h"

namespace holdpoint::report {

/// Computes the chain again; the answer says where it breaks, or that it holds.
[[nodiscard]] PdfLine checkChain(const Evidence& evidence);
/// Whether the runbook is the one that the journal names.
[[nodiscard]] PdfLine checkRunbook(const Evidence& evidence, const journal::Record& record);

} // namespace holdpoint::report
