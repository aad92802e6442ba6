#pragma once

#include "models/report/evidence.h"
#include "models/report/pdf_verify.h"

namespace holdpoint::report {

struct NamedFile {
    std::string name, bytes;
};

/// What was found out about a file, or (without a name) about all of them together.
struct FileVerdict {
    std::string name;
    std::string kind;                   ///< "evidence", "page", "PDF", "envelope", "certificates", "runbook"; empty: it is nothing of the kind
    std::vector<PdfLine> lines;
};

/// Checks what a report consists of, offline: each file for itself, and whether they belong together. `trust` says whose signatures count.
[[nodiscard]] std::vector<FileVerdict> verifyFiles(const std::vector<NamedFile>& files, const signoff::Trust& trust);
[[nodiscard]] bool holds(const std::vector<FileVerdict>& verdicts);

/// The checks of evidence itself: its form, its chain from the first event to the last, its runbook, and what was signed in it.
[[nodiscard]] std::vector<PdfLine> checkEvidence(std::string_view json, const signoff::Trust& trust);

} // namespace holdpoint::report
