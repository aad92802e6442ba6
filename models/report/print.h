#pragma once

#include "models/report/document.h"

namespace holdpoint::report {

enum class Paper : std::uint8_t { A4, Letter };

/// The report as a PDF that can be signed: with page numbers and bookmarks, its fonts embedded, and the evidence attached. Needs a
/// QGuiApplication for the letters; a display it does not need.
[[nodiscard]] Result<std::string> printReport(const Document& document, Paper paper, const std::string& evidenceJson);

} // namespace holdpoint::report
