#pragma once

#include "models/base/phrase.h"
#include "models/signoff/cms.h"
#include "models/signoff/trust.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::report {

/// One line of what was checked: it holds, or it does not.
struct PdfLine {
    bool holds = true;
    Phrase words;

    [[nodiscard]] std::string text() const { return words.english(); }
};

struct PdfSignatureFacts {
    std::string name, reason;           ///< as the signature says them
    std::int64_t atMs = 0;              ///< by an authority where there is one, else by the signer's clock
    std::string fingerprint;
    bool holds = false;                 ///< all about it
};

struct PdfVerdict {
    std::vector<PdfLine> lines;
    std::vector<PdfSignatureFacts> signatures;

    [[nodiscard]] bool holds() const;
};

/// Checks a signed report, offline, with OpenSSL and whom the user trusts: each signature over its bytes, that between them nothing but
/// further signatures was added, that the file ends with the last one, and that no byte is left that nobody has signed.
[[nodiscard]] PdfVerdict verifyPdf(std::string_view pdf, const signoff::Trust& trust);

} // namespace holdpoint::report
