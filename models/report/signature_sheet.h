#pragma once

#include "models/report/pdf_file.h"

namespace holdpoint::report {

/// A rectangle in points, from the lower left corner of a page.
struct PdfRect {
    double x = 0, y = 0, width = 0, height = 0;
};

/// Signatures stand in the lower part of the last page, in two columns, each at its place by its number. So a field that somebody adds later
/// cannot be laid over anything that others have signed: the report keeps this part empty, and `verify` asks for exactly these places.
inline constexpr int signatureRows = 8;
inline constexpr int mostSignatures = 2 * signatureRows;
inline constexpr double signatureMargin = 40, signatureHeight = 52, signatureGap = 8;
/// How high the part is that a report leaves empty, from the lower edge of its last page.
inline constexpr double signatureSheetHeight = signatureMargin + signatureRows * (signatureHeight + signatureGap);
/// The place of a signature, counted from 0, on a page of this width.
[[nodiscard]] PdfRect signaturePlace(int number, double pageWidth, double pageLeft = 0, double pageBottom = 0);

/// The last page, and where the next signature goes on it.
struct SignaturePage {
    std::uint32_t page = 0;
    PdfRect place;
};
[[nodiscard]] Result<SignaturePage> pageForSignature(const PdfFile& file, std::size_t revisions, int number);
/// "[40 620 293.5 672]"
[[nodiscard]] std::string rectText(const PdfRect& rect);

} // namespace holdpoint::report
