#pragma once

#include "models/report/pdf_file.h"

#include <map>

namespace holdpoint::report {

/// What is added to the end of a PDF: objects, a table that says where they are, and the way to what was there before.
class PdfUpdate {
public:
    explicit PdfUpdate(const PdfFile& file) : m_file(file) {}

    void put(std::uint32_t number, const std::string& value) { m_objects[number] = value; }
    /// Ready to be put behind the bytes of the file.
    [[nodiscard]] std::string text() const;

private:
    const PdfFile& m_file;
    std::map<std::uint32_t, std::string> m_objects;
};

/// A dictionary with one entry set; all others stay byte for byte.
[[nodiscard]] std::string withEntry(const PdfDict& dict, std::string_view key, const std::string& value);
/// An array with one item more at its end.
[[nodiscard]] std::string withItem(std::string_view array, const std::string& item);
/// The numbers of the fields of the document's form.
[[nodiscard]] std::vector<std::uint32_t> fieldsOf(const PdfFile& file, std::size_t revisions);

} // namespace holdpoint::report
