#include "models/report/pdf_update.h"

#include <algorithm>

namespace holdpoint::report {

namespace {

std::string tableRow(std::size_t offset)
{
    const std::string digits = std::to_string(offset);
    return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
}

} // namespace

std::string PdfUpdate::text() const
{
    const std::size_t begin = m_file.bytes().size();
    const PdfRevision& before = m_file.revisions().back();
    std::string out, table;
    if (begin > 0 && m_file.bytes().back() != '\n') out += '\n';
    std::uint32_t size = before.size;
    for (const auto& [number, value] : m_objects) {
        table += std::to_string(number) + " 1\n" + tableRow(begin + out.size());
        out += std::to_string(number) + " 0 obj\n" + value + "\nendobj\n";
        size = std::max(size, number + 1);
    }
    const std::size_t xref = begin + out.size();
    out += "xref\n" + table + "trailer\n<<\n/Size " + std::to_string(size) + "\n/Prev " + std::to_string(before.xrefAt);
    for (const char* key : {"/Root", "/Info", "/ID"})
        if (const auto value = before.trailer.find(key)) out += '\n' + std::string(key) + ' ' + std::string(*value);
    return out + "\n>>\nstartxref\n" + std::to_string(xref) + "\n%%EOF\n";
}

std::string withEntry(const PdfDict& dict, std::string_view key, const std::string& value)
{
    std::string out = "<<\n";
    for (const auto& [name, old] : dict.entries)
        if (name != key) out.append(name).append(" ").append(old) += '\n';
    return out.append(key).append(" ").append(value) + "\n>>";
}

std::string withItem(std::string_view array, const std::string& item)
{
    std::string out = "[";
    for (const std::string_view old : itemsOf(array).value_or(std::vector<std::string_view>())) out.append(old) += ' ';
    return out + item + ']';
}

std::vector<std::uint32_t> fieldsOf(const PdfFile& file, std::size_t revisions)
{
    const auto catalog = file.catalog(revisions);
    const auto form = catalog ? file.dictAt(catalog->find("/AcroForm"), revisions) : std::nullopt;
    const auto items = form ? itemsOf(file.resolved(form->find("/Fields"), revisions).value_or("")) : std::nullopt;
    std::vector<std::uint32_t> fields;
    for (std::size_t i = 0; items && i < items->size(); ++i)
        if (const auto number = referenceOf((*items)[i])) fields.push_back(*number);
    return fields;
}

} // namespace holdpoint::report
