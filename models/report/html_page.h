#pragma once

#include "models/report/document.h"

namespace holdpoint::report {

/// The report as one file for a browser: nothing is fetched, no script runs, and the evidence is inside. The same evidence gives the
/// same bytes.
[[nodiscard]] Result<std::string> htmlPage(const Evidence& evidence);
/// The same where the document is at hand; `evidenceJson` is what goes inside.
[[nodiscard]] std::string htmlPage(const Document& document, const std::string& release, const std::string& evidenceJson);
/// The evidence that a page holds.
[[nodiscard]] Result<std::string> evidenceInPage(std::string_view page);

} // namespace holdpoint::report
