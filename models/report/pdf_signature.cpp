#include "models/report/pdf_signature.h"

#include "models/report/pdf_update.h"
#include "models/report/signature_look.h"
#include "models/report/signature_sheet.h"
#include "models/base/times.h"

namespace holdpoint::report {

namespace {

constexpr std::size_t numberWidth = 10;     // of the numbers that are filled in when all is written
const std::string emptyNumber(numberWidth, '0');

std::string reference(std::uint32_t number) { return std::to_string(number) + " 0 R"; }

/// "D:20300317231640+05'30'", and no more exact than that.
std::string pdfTime(std::int64_t ms, std::int32_t zoneMinutes)
{
    const std::string text = zonedText(ms, zoneMinutes);   // 2030-03-17T23:16:40.120+05:30
    std::string time = "(D:";
    for (const char c : text.substr(0, 19))
        if (c >= '0' && c <= '9') time += c;
    return time + text.substr(23, 3) + '\'' + text.substr(27, 2) + "')";
}

/// "2030-03-17 23:16:40 +05:30"
std::string shownTime(const PdfSigning& signing)
{
    const std::string text = zonedText(signing.atMs, signing.zoneMinutes);
    return text.substr(0, 10) + ' ' + text.substr(11, 8) + ' ' + text.substr(23);
}

/// Room for the signature: certificates, attributes, and a token where there will be one.
std::size_t roomFor(const signoff::Signer& signer, const PdfSigning& signing)
{
    std::size_t room = 4096 + signer.certificate().der().size();
    for (const signoff::Certificate& one : signer.chain()) room += one.der().size();
    return signing.server ? room + 16'384 : room;
}

struct Numbers {
    std::uint32_t signature, field, look, form;
};

std::string signatureObject(const signoff::Signer& signer, const PdfSigning& signing, std::size_t room)
{
    return "<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/Name " + pdfText(signer.certificate().name()) + "\n/Reason " +
        pdfText(reasonText(signing.role, signing.meaning)) + "\n/M " + pdfTime(signing.atMs, signing.zoneMinutes) + "\n/ByteRange [0 " + emptyNumber + ' ' + emptyNumber + ' ' + emptyNumber +
        "]\n/Contents <" + std::string(2 * room, '0') + ">\n>>";
}

std::string fieldObject(const Numbers& numbers, const SignaturePage& at, int number)
{
    constexpr int printAndLocked = 132;
    return "<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T " + pdfText("Signature" + std::to_string(number + 1)) + "\n/V " + reference(numbers.signature) + "\n/F " + std::to_string(printAndLocked) +
        "\n/P " + reference(at.page) + "\n/Rect " + rectText(at.place) + "\n/AP << /N " + reference(numbers.look) + " >>\n>>";
}

std::string lookObject(const signoff::Signer& signer, const PdfSigning& signing, const PdfRect& place)
{
    const std::string look = signatureLook({signer.certificate().name(), reasonText(signing.role, signing.meaning), shownTime(signing), "certificate " + signer.certificate().fingerprint().substr(0, 32)}, place.width, place.height);
    return "<<\n/Type /XObject\n/Subtype /Form\n/BBox " + rectText({0, 0, place.width, place.height}) + "\n/Resources << >>\n/Length " + std::to_string(look.size()) + "\n>>\nstream\n" + look + "\nendstream";
}

/// The names of what is signed, in the form of the document: an object of its own, which later signatures write anew.
std::optional<Error> addToForm(PdfUpdate& update, const PdfFile& file, const Numbers& numbers)
{
    const std::size_t newest = file.revisions().size();
    const auto catalog = file.catalog(newest);
    if (!catalog) return Error{"the PDF has no catalog; make the report again"};
    const auto form = catalog->find("/AcroForm");
    if (!form) {
        update.put(numbers.form, "<<\n/SigFlags 3\n/Fields [" + reference(numbers.field) + "]\n>>");
        update.put(file.revisions().back().root, withEntry(*catalog, "/AcroForm", reference(numbers.form)));
        return std::nullopt;
    }
    const auto number = referenceOf(*form);
    const auto dict = file.dictAt(form, newest);
    const auto fields = dict ? dict->find("/Fields") : std::nullopt;
    if (!number || !fields || !itemsOf(*fields)) return Error{"the PDF has a form that Holdpoint did not make; sign the report as it was made"};
    update.put(*number, withEntry(*dict, "/Fields", withItem(*fields, reference(numbers.field))));
    return std::nullopt;
}

/// The page shows the field: its list of annotations gets one more, in an object of its own or in the page.
std::optional<Error> addToPage(PdfUpdate& update, const PdfFile& file, std::uint32_t page, std::uint32_t field)
{
    const std::size_t newest = file.revisions().size();
    const auto dict = file.dict(page, newest);
    const auto annotations = dict ? dict->find("/Annots") : std::nullopt;
    if (!dict) return Error{"the last page of the PDF cannot be read; make the report again"};
    const auto list = annotations ? file.resolved(annotations, newest) : std::optional<std::string_view>("[]");
    if (!list || !itemsOf(*list)) return Error{"the annotations of the last page cannot be read; make the report again"};
    const std::string longer = withItem(*list, reference(field));
    const auto number = annotations ? referenceOf(*annotations) : std::nullopt;
    if (number) update.put(*number, longer);
    else update.put(page, withEntry(*dict, "/Annots", longer));
    return std::nullopt;
}

void fill(std::string& pdf, std::size_t at, std::size_t value)
{
    const std::string digits = std::to_string(value);
    pdf.replace(at, numberWidth, std::string(numberWidth - digits.size(), ' ') + digits);
}

} // namespace

std::string reasonText(const std::string& role, signoff::Meaning meaning) { return role + ", " + std::string(signoff::nameOf(meaning)); }

Result<std::string> signPdf(std::string_view pdf, const signoff::Signer& signer, const PdfSigning& signing)
{
    const auto file = PdfFile::read(pdf);
    if (!file) return file.error();
    const PdfRevision& newest = file->revisions().back();
    if (newest.end != pdf.size()) return Error{"there are bytes after the end of the PDF; it was changed, and is not signed"};
    const int number = static_cast<int>(fieldsOf(*file, file->revisions().size()).size());
    const auto page = pageForSignature(*file, file->revisions().size(), number);
    if (!page) return page.error();
    const Numbers numbers{newest.size, newest.size + 1, newest.size + 2, newest.size + 3};
    const std::size_t room = roomFor(signer, signing);

    PdfUpdate update(*file);
    update.put(numbers.signature, signatureObject(signer, signing, room));
    update.put(numbers.field, fieldObject(numbers, *page, number));
    update.put(numbers.look, lookObject(signer, signing, page->place));
    if (auto problem = addToForm(update, *file, numbers)) return *problem;
    if (auto problem = addToPage(update, *file, page->page, numbers.field)) return *problem;
    std::string whole = std::string(pdf) + update.text();

    const std::size_t range = whole.find("/ByteRange [0 ", pdf.size()) + 14, open = whole.find("/Contents <", range) + 10, close = open + 2 * room + 2;
    fill(whole, range, open);
    fill(whole, range + numberWidth + 1, close);
    fill(whole, range + 2 * (numberWidth + 1), whole.size() - close);
    auto signature = signer.signCms(whole.substr(0, open) + whole.substr(close), signing.atMs, signing.server);
    if (!signature) return signature.error();
    if (signature->size() > room) return Error{"the signature is larger than the room that was kept for it; use a shorter chain of certificates"};
    std::size_t at = open;
    for (const char byte : *signature) {
        constexpr std::string_view digits = "0123456789abcdef";
        whole[++at] = digits[static_cast<unsigned char>(byte) >> 4];
        whole[++at] = digits[static_cast<unsigned char>(byte) & 15];
    }
    return whole;
}

} // namespace holdpoint::report
