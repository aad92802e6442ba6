#include "models/report/signature_sheet.h"

#include <QByteArray>

namespace holdpoint::report {

PdfRect signaturePlace(int number, double pageWidth, double pageLeft, double pageBottom)
{
    const double width = (pageWidth - 2 * signatureMargin - signatureGap) / 2;
    // The first two stand on top of the sheet, so that they read downwards.
    const int row = signatureRows - 1 - number / 2, column = number % 2;
    return {pageLeft + signatureMargin + column * (width + signatureGap), pageBottom + signatureMargin + row * (signatureHeight + signatureGap), width, signatureHeight};
}

Result<SignaturePage> pageForSignature(const PdfFile& file, std::size_t revisions, int number)
{
    const std::vector<std::uint32_t> pages = file.pages(revisions);
    if (pages.empty()) return Error{"the PDF has no pages, so there is no place to sign; make the report again"};
    if (number >= mostSignatures) return Error{"the report has room for " + std::to_string(mostSignatures) + " signatures, and they are there; sign a new report"};
    const auto page = file.dict(pages.back(), revisions);
    const auto box = page ? itemsOf(file.resolved(page->find("/MediaBox"), revisions).value_or("")) : std::nullopt;
    if (!box || box->size() != 4) return Error{"the last page of the PDF does not say how large it is; make the report again"};
    const auto side = [&](std::size_t i) { return QByteArray((*box)[i].data(), static_cast<qsizetype>((*box)[i].size())).toDouble(); };
    return SignaturePage{pages.back(), signaturePlace(number, side(2) - side(0), side(0), side(1))};
}

std::string rectText(const PdfRect& rect)
{
    // Not by printf, which writes the comma of the user's language.
    const auto number = [](double value) { return QByteArray::number(value, 'f', 2).toStdString(); };
    return '[' + number(rect.x) + ' ' + number(rect.y) + ' ' + number(rect.x + rect.width) + ' ' + number(rect.y + rect.height) + ']';
}

} // namespace holdpoint::report
