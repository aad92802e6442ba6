#pragma once

#include "models/report/pdf_file.h"

namespace holdpoint::report {

/// A signature as it stands in a PDF, before it is checked.
struct PdfSignature {
    std::uint32_t field = 0, object = 0;
    std::size_t revision = 0;               ///< index of the revision that it ends
    std::string name, reason;
    std::string der;                        ///< without the padding
    std::string content;                    ///< the bytes that it is about
};

/// Reads the signature of a field. Errors: what about its form does not hold, be it the range of its bytes, the hexadecimal digits, or the
/// padding, which has to be zero: it is the one part of the file that no signature is about.
[[nodiscard]] Result<PdfSignature> signatureOf(const PdfFile& file, std::uint32_t field);

/// What a revision adds besides a signature, its field and its place in the form and on the last page; empty when it is nothing. `number`
/// counts signatures from 0. This is what finds an update that hides or changes something.
[[nodiscard]] Phrase changedBesides(const PdfFile& file, const PdfSignature& signature, int number);

} // namespace holdpoint::report
