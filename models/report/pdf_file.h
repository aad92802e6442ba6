#pragma once

#include "models/report/pdf_value.h"

#include <map>

namespace holdpoint::report {

/// One of the layers of which a PDF is made: the document, and each update that was added to its end.
struct PdfRevision {
    std::size_t xrefAt = 0;
    std::size_t begin = 0, end = 0;                     ///< its bytes, up to and with %%EOF and its line's end
    std::map<std::uint32_t, std::size_t> objects;       ///< where those stand that it brings
    bool frees = false;                                 ///< it takes objects away
    PdfDict trailer;
    std::uint32_t size = 0, root = 0;
};

struct PdfObject {
    std::string_view value;
    std::string_view stream;    ///< empty where there is none
    std::size_t at = 0, end = 0;
};

/// A PDF with classic cross-reference tables, as QPdfWriter writes it and as our own updates go on with it. It reads what is there and
/// repairs nothing. The bytes have to outlive it.
class PdfFile {
public:
    [[nodiscard]] static Result<PdfFile> read(std::string_view bytes);

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// The oldest first.
    [[nodiscard]] const std::vector<PdfRevision>& revisions() const { return m_revisions; }
    /// An object as it was after so many revisions.
    [[nodiscard]] std::optional<PdfObject> object(std::uint32_t number, std::size_t revisions) const;
    [[nodiscard]] std::optional<PdfObject> object(std::uint32_t number) const { return object(number, m_revisions.size()); }
    [[nodiscard]] std::optional<PdfDict> dict(std::uint32_t number, std::size_t revisions) const;
    /// A value, or what it refers to.
    [[nodiscard]] std::optional<std::string_view> resolved(std::optional<std::string_view> value, std::size_t revisions) const;
    [[nodiscard]] std::optional<PdfDict> dictAt(std::optional<std::string_view> value, std::size_t revisions) const;

    [[nodiscard]] std::optional<PdfDict> catalog(std::size_t revisions) const { return dict(m_revisions[revisions - 1].root, revisions); }
    /// The numbers of the pages, in their order.
    [[nodiscard]] std::vector<std::uint32_t> pages(std::size_t revisions) const;
    /// The bytes of a stream object, decompressed.
    [[nodiscard]] Result<std::string> streamOf(std::uint32_t number) const;

private:
    explicit PdfFile(std::string_view bytes) : m_bytes(bytes) {}

    std::optional<Error> readRevision(std::size_t at, std::optional<std::size_t>& previous);
    void addPages(std::uint32_t number, std::size_t revisions, int depth, std::vector<std::uint32_t>& pages) const;

    std::string_view m_bytes;
    std::vector<PdfRevision> m_revisions;
};

/// An attached file by its name, as `pdfdetach` would take it out.
[[nodiscard]] Result<std::string> attachmentIn(const PdfFile& file, std::string_view name);

} // namespace holdpoint::report
