#include "models/report/pdf_signed_part.h"

#include <QtGlobal>

#include <algorithm>

namespace holdpoint::report {

namespace {

Error wrong(const char* what) { return Error::told(Phrase::of(what)); }

/// How long a DER value says that it is, with its head.
std::size_t derSize(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() < 2 || byte(0) != 0x30) return 0;
    if (byte(1) < 0x80) return 2 + std::size_t{byte(1)};
    const std::size_t digits = byte(1) & 0x7F;
    if (digits == 0 || digits > 4 || bytes.size() < 2 + digits) return 0;
    std::size_t size = 0;
    for (std::size_t i = 0; i < digits; ++i) size = size << 8 | byte(2 + i);
    return 2 + digits + size;
}

/// Between two numbers of the file's bytes: the two parts that are signed, around the digits of the signature.
struct Range {
    std::size_t open = 0, close = 0;
};

Result<Range> rangeOf(const PdfFile& file, const PdfDict& dict, std::string_view contents)
{
    const auto items = dict.find("/ByteRange") ? itemsOf(*dict.find("/ByteRange")) : std::nullopt;
    if (!items || items->size() != 4) return wrong(QT_TRANSLATE_NOOP("Verify", "its byte range is not one of two parts"));
    const std::int64_t from = countOf((*items)[0]), first = countOf((*items)[1]), second = countOf((*items)[2]), rest = countOf((*items)[3]);
    const std::size_t size = file.bytes().size();
    if (from != 0) return wrong(QT_TRANSLATE_NOOP("Verify", "its byte range does not begin with the file"));
    if (first < 0 || second < first || rest < 0 || static_cast<std::size_t>(second) > size || static_cast<std::size_t>(rest) > size - static_cast<std::size_t>(second)) return wrong(QT_TRANSLATE_NOOP("Verify", "its byte range reaches out of the file"));
    const auto open = static_cast<std::size_t>(contents.data() - file.bytes().data());
    if (static_cast<std::size_t>(first) != open || static_cast<std::size_t>(second) != open + contents.size()) return wrong(QT_TRANSLATE_NOOP("Verify", "its byte range leaves out more than the signature itself"));
    return Range{open, static_cast<std::size_t>(second + rest)};
}

std::optional<std::size_t> revisionEndingAt(const PdfFile& file, std::size_t end)
{
    for (std::size_t i = 0; i < file.revisions().size(); ++i)
        if (file.revisions()[i].end == end) return i;
    return std::nullopt;
}

/// The same dictionary but for one entry, which is compared by itself.
bool sameBut(const PdfDict& before, const PdfDict& now, std::string_view key)
{
    const auto rest = [&](const PdfDict& dict) {
        std::vector<std::pair<std::string_view, std::string_view>> entries = dict.entries;
        std::erase_if(entries, [&](const auto& entry) { return entry.first == key; });
        std::sort(entries.begin(), entries.end());
        return entries;
    };
    return rest(before) == rest(now);
}

/// The same list with one reference more at its end.
bool grownBy(std::optional<std::string_view> before, std::optional<std::string_view> now, std::uint32_t number)
{
    auto old = itemsOf(before.value_or("[]")), grown = itemsOf(now.value_or("[]"));
    if (!old || !grown || grown->empty() || referenceOf(grown->back()) != number) return false;
    grown->pop_back();
    return *old == *grown;
}

/// Looks at one revision and says what in it is more than a signature.
class Addition {
public:
    Addition(const PdfFile& file, const PdfSignature& signature, int number) : m_file(file), m_signature(signature), m_number(number), m_now(file.revisions()[signature.revision]), m_before(file.revisions()[signature.revision - 1]) {}

    Phrase more()
    {
        if (m_now.frees) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "objects were taken away"));
        if (m_now.root != m_before.root || m_now.trailer.find("/Info") != m_before.trailer.find("/Info") || m_now.trailer.find("/ID") != m_before.trailer.find("/ID")) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "the document was exchanged for another one"));
        if (auto problem = strangeBytes(); !problem.empty()) return problem;
        if (auto problem = strangeField(); !problem.empty()) return problem;
        for (const auto& [number, at] : m_now.objects)
            if (auto problem = strange(number); !problem.empty()) return problem;
        return {};
    }

private:
    [[nodiscard]] std::size_t before() const { return m_signature.revision; }
    [[nodiscard]] std::size_t now() const { return m_signature.revision + 1; }
    static Phrase about(std::uint32_t object, const char* pattern) { return Phrase::of(pattern, {std::to_string(object)}); }

    /// Each object stands in the bytes of this revision, and nothing stands between them.
    Phrase strangeBytes()
    {
        std::vector<std::pair<std::size_t, std::size_t>> parts;
        for (const auto& [number, at] : m_now.objects) {
            const auto found = m_file.object(number, now());
            if (!found || found->at < m_now.begin || found->end > m_now.xrefAt) return about(number, QT_TRANSLATE_NOOP("Verify", "object %1 is not where it should be"));
            parts.emplace_back(found->at, found->end);
        }
        std::sort(parts.begin(), parts.end());
        parts.emplace_back(m_now.xrefAt, m_now.xrefAt);
        std::size_t at = m_now.begin;
        for (const auto& [begin, end] : parts) {
            if (begin < at || m_file.bytes().substr(at, begin - at).find_first_not_of("\r\n ") != std::string_view::npos) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is something between its objects"));
            at = end;
        }
        return {};
    }

    Phrase strangeField()
    {
        const auto field = m_file.dict(m_signature.field, now());
        const auto look = field ? m_file.dictAt(field->find("/AP"), now()) : std::nullopt;
        const auto page = m_file.pages(now());
        if (!look || look->entries.size() != 1 || !look->find("/N") || field->find("/Subtype") != "/Widget" || field->find("/FT") != "/Sig" || page.empty() || !field->find("/P") || referenceOf(*field->find("/P")) != page.back())
            return Phrase::of(QT_TRANSLATE_NOOP("Verify", "its field is not one of a signature"));
        for (const auto& [key, value] : field->entries)
            if (!isOneOf(key, {"/Type", "/Subtype", "/FT", "/T", "/V", "/F", "/P", "/Rect", "/AP"})) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "its field does something more, %1"), {std::string(key)});
        m_look = referenceOf(*look->find("/N")).value_or(0);
        return {};
    }
    static bool isOneOf(std::string_view key, std::initializer_list<std::string_view> known) { return std::find(known.begin(), known.end(), key) != known.end(); }

    Phrase strange(std::uint32_t number)
    {
        const bool isNew = number >= m_before.size;
        if (number == m_signature.object || number == m_signature.field || number == m_look) return isNew ? Phrase() : about(number, QT_TRANSLATE_NOOP("Verify", "object %1 was replaced by a part of the signature"));
        const auto old = m_file.object(number, before()), grown = m_file.object(number, now());
        const auto catalog = m_file.catalog(now());
        const std::uint32_t form = referenceOf(catalog ? catalog->find("/AcroForm").value_or("") : "").value_or(0);
        if (isNew && form == number && m_number == 0) return {};
        if (isNew || !old || !grown || !old->stream.empty() || !grown->stream.empty()) return about(number, isNew ? QT_TRANSLATE_NOOP("Verify", "object %1 was added") : QT_TRANSLATE_NOOP("Verify", "object %1 was replaced"));
        const auto oldDict = dictOf(old->value), newDict = dictOf(grown->value);
        const bool isForm = form == number && oldDict && newDict && sameBut(*oldDict, *newDict, "/Fields") && grownBy(oldDict->find("/Fields"), newDict->find("/Fields"), m_signature.field);
        return isForm || isAnnotations(number, *old, *grown, oldDict, newDict) ? Phrase() : about(number, QT_TRANSLATE_NOOP("Verify", "object %1 was replaced"));
    }

    [[nodiscard]] bool isAnnotations(std::uint32_t number, const PdfObject& old, const PdfObject& grown, const std::optional<PdfDict>& oldDict, const std::optional<PdfDict>& newDict) const
    {
        const std::vector<std::uint32_t> pages = m_file.pages(before());
        if (pages.empty()) return false;
        if (number == pages.back()) return oldDict && newDict && sameBut(*oldDict, *newDict, "/Annots") && grownBy(oldDict->find("/Annots"), newDict->find("/Annots"), m_signature.field);
        const auto page = m_file.dict(pages.back(), before());
        const auto list = page ? page->find("/Annots") : std::nullopt;
        return list && referenceOf(*list) == number && grownBy(old.value, grown.value, m_signature.field);
    }

    const PdfFile& m_file;
    const PdfSignature& m_signature;
    int m_number;
    const PdfRevision& m_now;
    const PdfRevision& m_before;
    std::uint32_t m_look = 0;
};

} // namespace

Result<PdfSignature> signatureOf(const PdfFile& file, std::uint32_t field)
{
    const std::size_t newest = file.revisions().size();
    PdfSignature signature;
    signature.field = field;
    const auto dict = file.dict(field, newest);
    signature.object = dict && dict->find("/V") ? referenceOf(*dict->find("/V")).value_or(0) : 0;
    const auto value = signature.object != 0 ? file.dict(signature.object, newest) : std::nullopt;
    if (!value) return wrong(QT_TRANSLATE_NOOP("Verify", "its field holds no signature"));
    signature.name = textOf(value->find("/Name").value_or(""));
    signature.reason = textOf(value->find("/Reason").value_or(""));
    if (value->find("/SubFilter") != "/ETSI.CAdES.detached") return wrong(QT_TRANSLATE_NOOP("Verify", "it is of another kind than ETSI.CAdES.detached"));
    const std::string_view contents = value->find("/Contents").value_or("");
    const auto range = rangeOf(file, *value, contents);
    if (!range) return range.error();
    const auto bytes = stringOf(contents);
    if (!bytes || contents.front() != '<' || bytes->size() * 2 + 2 != contents.size()) return wrong(QT_TRANSLATE_NOOP("Verify", "it is not written in hexadecimal digits alone"));
    const std::size_t size = derSize(*bytes);
    if (size == 0 || size > bytes->size()) return wrong(QT_TRANSLATE_NOOP("Verify", "it is no signature in the form DER"));
    if (bytes->find_first_not_of('\0', size) != std::string::npos) return wrong(QT_TRANSLATE_NOOP("Verify", "the padding behind it is not zero: something was hidden where no signature looks"));
    if (std::any_of(contents.begin(), contents.end(), [](char c) { return c >= 'A' && c <= 'F'; })) return wrong(QT_TRANSLATE_NOOP("Verify", "its digits were written anew"));
    const auto revision = revisionEndingAt(file, range->close);
    if (!revision || *revision == 0) return wrong(QT_TRANSLATE_NOOP("Verify", "its byte range does not reach to the end of an update"));
    signature.revision = *revision;
    const PdfRevision& own = file.revisions()[*revision];
    if (!own.objects.contains(signature.object) || !own.objects.contains(field)) return wrong(QT_TRANSLATE_NOOP("Verify", "it stands in another update than the one that it signs"));
    signature.der = bytes->substr(0, size);
    signature.content = std::string(file.bytes().substr(0, range->open)).append(file.bytes().substr(range->open + contents.size(), range->close - range->open - contents.size()));
    return signature;
}

Phrase changedBesides(const PdfFile& file, const PdfSignature& signature, int number) { return Addition(file, signature, number).more(); }

} // namespace holdpoint::report
